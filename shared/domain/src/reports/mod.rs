//! Reports (DESIGN 9): what can be ordered, what stands in it and who sees what of it, and how far a run is.

mod check;
mod definition;
mod drawn;
mod figures;
mod layout;
mod numbers;
mod order;
mod presets;
mod rights;
mod run;
mod schedule;
mod sums;
mod timing;

pub use definition::{Definition, MAX_DEFINITIONS, MAX_TITLE};
pub use drawn::{Drawn, InStatus, STAGES, Series, Stage};
pub use figures::{Asked, Cell, Row, Sheet, Shown};
pub use layout::{By, Chart, Layout, MAX_CHARTS, MAX_FILTER, MAX_METRICS, Sort, Subject};
pub use numbers::{Counted, Needs, Numbers, Standing};
pub use order::{Format, MAX_RECIPIENTS, ReportKind, RunOrder, RunSource};
pub use run::{Run, RunState, SkipReason, Skipped, Step, Variant};
pub use schedule::{LastResult, MAX_SCHEDULES, OffBecause, Schedule, Scheduled, TOLD_AHEAD, may_have_made};
pub use sums::{StatsByUser, by_user, facts, flow_of, measured, sum};
pub use timing::{LAST_COMMON_DAY, Rhythm, STEP_MINUTES, Timing};
