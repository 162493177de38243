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
mod sums;

pub use definition::{Definition, MAX_DEFINITIONS, MAX_TITLE};
pub use drawn::{Drawn, InStatus, STAGES, Series, Stage};
pub use figures::{Asked, Cell, Row, Sheet, Shown};
pub use layout::{By, Chart, Layout, MAX_CHARTS, MAX_FILTER, MAX_METRICS, Sort, Subject};
pub use numbers::{Counted, Needs, Numbers, Standing};
pub use order::{Format, MAX_RECIPIENTS, ReportKind, RunOrder, RunSource};
pub use run::{Run, RunState, SkipReason, Skipped, Step, Variant};
pub use sums::{StatsByUser, by_user, facts, flow_of, measured, sum};
