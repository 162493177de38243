//! Reports, imports, exports.

use hirelog_domain::ids::{DefinitionId, ExportId, ImportId, RunId, ScheduleId, UserId};
use hirelog_domain::time::Instant;

use super::key;
use crate::table::Key;

/// The making of a report.
#[must_use]
pub fn run(id: RunId) -> Key {
    key(format!("RUN#{id}"), "RUN")
}

/// The same request again finds the same run.
#[must_use]
pub fn run_claim(fingerprint: &str) -> Key {
    key(format!("RUNCLAIM#{fingerprint}"), "CLAIM")
}

/// Index 1: runs by time.
#[must_use]
pub fn runs_by_time(id: RunId) -> Key {
    key(RUNS, id.to_string())
}

/// Partition of [`runs_by_time`].
pub const RUNS: &str = "RUNS";

/// A kept report definition.
#[must_use]
pub fn definition(id: DefinitionId) -> Key {
    key(format!("DEFINITION#{id}"), "DEFINITION")
}

/// Index 1: definitions by time.
#[must_use]
pub fn definitions_by_time(id: DefinitionId) -> Key {
    key(DEFINITIONS, id.to_string())
}

/// Partition of [`definitions_by_time`].
pub const DEFINITIONS: &str = "DEFINITIONS";

/// How many definitions a person has.
#[must_use]
pub fn definitions(user: UserId) -> Key {
    key(format!("USER#{user}"), "DEFINITIONS")
}

/// A report that is made by itself.
#[must_use]
pub fn schedule(id: ScheduleId) -> Key {
    key(format!("SCHEDULE#{id}"), "SCHEDULE")
}

/// How its last run ended.
#[must_use]
pub fn schedule_result(id: ScheduleId) -> Key {
    key(format!("SCHEDULE#{id}"), "RESULT")
}

/// Index 1: schedules by time of creation.
#[must_use]
pub fn schedules_by_time(id: ScheduleId) -> Key {
    key(SCHEDULES, id.to_string())
}

/// Partition of [`schedules_by_time`].
pub const SCHEDULES: &str = "SCHEDULES";

/// Index 1: results, in the order of their schedules.
#[must_use]
pub fn schedule_results(id: ScheduleId) -> Key {
    key(SCHEDULE_RESULTS, id.to_string())
}

/// Partition of [`schedule_results`].
pub const SCHEDULE_RESULTS: &str = "SCHEDULERESULTS";

/// Index 2: schedules by the next time at which they are due.
#[must_use]
pub fn schedules_due(due_at: Instant, id: ScheduleId) -> Key {
    key(SCHEDULES_DUE, format!("{due_at}#{id}"))
}

/// Partition of [`schedules_due`].
pub const SCHEDULES_DUE: &str = "SCHEDULESDUE";

/// How many schedules there are.
#[must_use]
pub fn number_of_schedules() -> Key {
    key("ORGANISATION", "SCHEDULES")
}

/// How often files of candidates were deleted because somebody was erased.
#[must_use]
pub fn erasures() -> Key {
    key("ORGANISATION", "ERASURES")
}

/// An import of candidates.
#[must_use]
pub fn import(id: ImportId) -> Key {
    key(format!("IMPORT#{id}"), "IMPORT")
}

/// Index 1: imports by time.
#[must_use]
pub fn imports_by_time(id: ImportId) -> Key {
    key(IMPORTS, id.to_string())
}

/// Partition of [`imports_by_time`].
pub const IMPORTS: &str = "IMPORTS";

/// An export of candidates.
#[must_use]
pub fn export(id: ExportId) -> Key {
    key(format!("EXPORT#{id}"), "EXPORT")
}

/// Index 1: exports by time.
#[must_use]
pub fn exports_by_time(id: ExportId) -> Key {
    key(EXPORTS, id.to_string())
}

/// Partition of [`exports_by_time`].
pub const EXPORTS: &str = "EXPORTS";

/// Index 2: exports of a person by time.
#[must_use]
pub fn exports_of(user: UserId, id: ExportId) -> Key {
    key(exports_by(user), id.to_string())
}

/// Partition of [`exports_of`].
#[must_use]
pub fn exports_by(user: UserId) -> String {
    format!("EXPORTS#{user}")
}
