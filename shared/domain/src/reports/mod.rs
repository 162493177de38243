//! Reports (DESIGN 9): what can be ordered, how far a run is, and what stands in it.

mod run;
mod team;
mod timing;

pub use run::{Format, MAX_RECIPIENTS, ReportKind, Run, RunOrder, RunState, Step};
pub use team::{PersonFigures, PersonRow, StatsByUser, TeamReport};
pub use timing::{LAST_COMMON_DAY, Rhythm, STEP_MINUTES, Timing};
