//! Bringing candidates in from a file: upload, a plan for its columns, a dry run, the import, and taking it back.
//!
//! A row becomes a candidate by the same checks as one that is typed in, and its identifier follows from the import and
//! the row: whatever is repeated or dies in the middle, a row is one candidate.

mod field;
mod import;
mod known;
mod plan;
mod row;

pub use field::ImportField;
pub use import::{
    FileName, Found, IMPORT_LISTED_FOR, Import, ImportColumn, ImportFailure, ImportFormat, ImportRefusal, ImportState,
    MAX_SHOWN_PROBLEMS, Ordered, UNDO_FOR, UNFINISHED_FOR,
};
pub use known::KnownRows;
pub use plan::{Directory, Duplicates, ImportPlan};
pub use row::{NewCandidate, Problem};
