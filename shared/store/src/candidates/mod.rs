//! Candidates: their records and histories, the words they are found by, the figures of their pipelines.
//! Whatever follows from a record (index of words, day of erasure, figures) is written with it, in one transaction.

mod file;
mod finding;
mod list;
mod pipeline;
mod sorted;
mod unfound;
mod write;

pub use file::{CandidateFile, Gone, Merged};
pub use finding::{Found, Lookup};
pub use list::BoardColumn;
