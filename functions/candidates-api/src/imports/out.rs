//! Imports as people see them.

use hirelog_domain::ids::{ImportId, UserId};
use hirelog_domain::imports::{
    FileName, Found, Import, ImportColumn, ImportFailure, ImportField, ImportFormat, ImportPlan, ImportState, Problem,
};
use hirelog_domain::time::Instant;
use serde::Serialize;
use utoipa::ToSchema;

/// How many rows the present step is through with.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImportProgress)]
pub(crate) struct ProgressOut {
    /// Rows done.
    done: u32,
    /// Rows there are.
    total: u32,
}

/// What is wrong with a row.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ImportProblem)]
pub(crate) struct ProblemOut {
    /// The row as a spreadsheet numbers it; the headings are row 1.
    row: u32,
    /// Which fact; null where the whole row is meant.
    field: Option<ImportField>,
    /// Stable, for programs.
    code: String,
    /// One sentence.
    detail: String,
    /// What stands there, shortened; empty once the import began.
    value: String,
}

/// A file of candidates on its way in.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Import)]
pub(crate) struct ImportOut {
    /// Identifier.
    id: ImportId,
    /// What the file is called.
    name: FileName,
    /// Its kind.
    format: ImportFormat,
    /// How its text was written, such as "UTF-8", "windows-1252" or "Excel".
    encoding: String,
    /// Its columns. Their samples are there while nothing runs and the import has not begun.
    columns: Vec<ImportColumn>,
    /// Rows below the headings.
    rows: u32,
    /// How far it is.
    state: ImportState,
    /// What to make of it.
    plan: Option<ImportPlan>,
    /// How far the present step is.
    progress: ProgressOut,
    /// What the check found.
    found: Option<Found>,
    /// Candidates that were created.
    created: u32,
    /// Rows that were passed over.
    skipped: u32,
    /// Candidates that were taken away again.
    undone: u32,
    /// Candidates that stayed, because somebody touched them since.
    kept: u32,
    /// The first 50 problems.
    problems: Vec<ProblemOut>,
    /// Whether there is a file with all rows that do not become candidates.
    has_problem_file: bool,
    /// Why it stopped, in a sentence.
    failure: Option<String>,
    /// Why it stopped.
    failure_code: Option<ImportFailure>,
    /// When it was uploaded.
    created_at: Instant,
    /// By whom.
    by: UserId,
    /// Until when it can be taken back.
    undo_until: Option<Instant>,
    /// For `If-Match`.
    version: u64,
}

impl From<Import> for ImportOut {
    fn from(import: Import) -> Self {
        let undo_until = import.undo_until();
        let problem = |Problem { row, field, code, detail, value }| ProblemOut { row, field, code, detail, value };
        Self {
            id: import.id,
            name: import.name,
            format: import.format,
            encoding: import.encoding,
            columns: import.columns,
            rows: import.rows,
            state: import.state,
            plan: import.plan,
            progress: ProgressOut { done: import.done, total: import.rows },
            found: import.found,
            created: import.created,
            skipped: import.skipped,
            undone: import.undone,
            kept: import.kept,
            problems: import.problems.into_iter().map(problem).collect(),
            has_problem_file: import.has_problem_file,
            failure: import.failure.map(|failure| failure.to_string()),
            failure_code: import.failure,
            created_at: import.created_at,
            by: import.by,
            undo_until,
            version: import.version,
        }
    }
}

impl ImportOut {
    /// The progress alone, without anything that names people: it is asked for every second and recorded once.
    pub(super) fn progress_of(mut import: Import) -> Self {
        import.columns.iter_mut().for_each(|column| column.samples.clear());
        import.problems.clear();
        Self::from(import)
    }
}
