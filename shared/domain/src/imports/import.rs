//! An import and its states. Everything personal that it shows (samples, values of problems) is forgotten when it
//! begins; one that never begins is forgotten whole after a day, with its file.

use chrono::Duration;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{ImportField, ImportPlan, Problem};
use crate::ids::{CandidateId, ImportId, NoteId, OperationId, TypedId, UserId, derived};
use crate::text::{MAX_NAME, shown_of_path};
use crate::time::Instant;

/// How long an import can be taken back.
pub const UNDO_FOR: Duration = Duration::hours(24);
/// How long an upload waits for its start: as long as its file lies in the bucket.
pub const UNFINISHED_FOR: Duration = Duration::hours(24);
/// How long an import that began is remembered. The log of activity remembers it for longer.
pub const IMPORT_LISTED_FOR: Duration = Duration::days(30);
/// What stands for a name or a heading that was forgotten.
const FORGOTTEN: &str = "…";
/// The most problems that an import shows; the file of problems has all.
pub const MAX_SHOWN_PROBLEMS: usize = 50;
/// After so long without a sign, nobody works on it any more: five deliveries of six minutes are over by then.
const SILENT_FOR: Duration = Duration::minutes(45);
/// Longest text that a sample shows, in characters, and how many samples a column has.
const MAX_SAMPLE: usize = 60;
const SAMPLES: usize = 3;

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportFormat {
    /// Text with separators.
    Csv,
    /// Excel since 2007.
    Xlsx,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ImportState {
    /// The file is there and can be read.
    Uploaded,
    /// The dry run is on.
    Checking,
    /// The dry run is done.
    Checked,
    /// Candidates are being created.
    Importing,
    /// Every row was looked at.
    Done,
    /// Candidates are being taken away again.
    Undoing,
    /// It was taken back.
    Undone,
    /// It stopped; see `failure`.
    Failed,
}

/// Why an import stopped. Names nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum ImportFailure {
    /// Somebody was erased, and files that may name the person were deleted.
    #[error("A person was erased, and with that every uploaded file. Upload it again.")]
    FileErased,
    /// The file is not there.
    #[error("The file is not there any more. Upload it again.")]
    FileGone,
    /// It does not read as what it was.
    #[error("The file cannot be read. Upload it again.")]
    NotReadable,
    /// The worker gave no sign any more.
    #[error("It stopped in the middle. Nothing is lost; start the step again.")]
    Interrupted,
    /// It was tried as often as the queue tries.
    #[error("It could not be done for now, after several attempts. Nothing is lost; start the step again.")]
    GivenUp,
}

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ImportColumn {
    /// Its heading.
    pub title: String,
    /// The first values; forgotten when the import begins.
    pub samples: Vec<String>,
    /// What the heading says it holds.
    pub suggested: Option<ImportField>,
}

/// Who ordered a step, as part of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordered {
    /// Who.
    pub by: UserId,
    /// The action of the user.
    pub operation: OperationId,
}

/// What the dry run found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ImportFound)]
pub struct Found {
    /// Rows that can become candidates.
    pub fine: u32,
    /// Rows whose person is there already.
    pub duplicate: u32,
    /// Rows with problems.
    pub wrong: u32,
}

/// A file of candidates on its way in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Identifier.
    pub id: ImportId,
    /// What the file is called.
    pub name: FileName,
    /// Its kind.
    pub format: ImportFormat,
    /// How its text was written.
    pub encoding: String,
    /// Its columns.
    pub columns: Vec<ImportColumn>,
    /// Rows below the headings.
    pub rows: u32,
    /// How far it is.
    pub state: ImportState,
    /// What to make of it.
    #[serde(default)]
    pub plan: Option<ImportPlan>,
    /// Rows that the present step is through with.
    pub done: u32,
    /// What the dry run found.
    #[serde(default)]
    pub found: Option<Found>,
    /// Candidates that were created.
    pub created: u32,
    /// Rows that were passed over.
    pub skipped: u32,
    /// Candidates that taking it back took away.
    pub undone: u32,
    /// Candidates that taking it back left, because somebody touched them since.
    pub kept: u32,
    /// The first problems.
    #[serde(default)]
    pub problems: Vec<Problem>,
    /// Whether there is a file with all of them.
    pub has_problem_file: bool,
    /// Why it stopped.
    #[serde(default, rename = "failure_code")]
    pub failure: Option<ImportFailure>,
    /// When it was uploaded.
    pub created_at: Instant,
    /// By whom.
    pub by: UserId,
    /// Who started it; the action joins the events of all its candidates.
    #[serde(default)]
    pub begun: Option<Ordered>,
    /// When the last row was looked at.
    #[serde(default)]
    pub finished_at: Option<Instant>,
    /// Who asked to take it back.
    #[serde(default)]
    pub taken_back: Option<Ordered>,
    /// The last sign of work.
    pub touched_at: Instant,
    /// Rises by one with every change.
    pub version: u64,
}

/// Why a step is not possible now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportRefusal {
    /// Another step is on.
    #[error("Something is being done with this import. Wait until it is done.")]
    Busy,
    /// It has begun.
    #[error("This import has begun already.")]
    Begun,
    /// It was not checked.
    #[error("Check the file first: it shows what the import will do.")]
    NotChecked,
    /// There is nothing to import.
    #[error("No row of this file can become a candidate.")]
    NothingToDo,
    /// It created nothing, or was taken back.
    #[error("There is nothing to take back.")]
    NothingToUndo,
    /// It is too long ago.
    #[error("An import can be taken back for 24 hours.")]
    TooLate,
}

impl ImportRefusal {
    /// Stable, for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Busy => "import_busy",
            Self::Begun => "import_begun",
            Self::NotChecked => "not_checked",
            Self::NothingToDo => "nothing_to_import",
            Self::NothingToUndo => "nothing_to_undo",
            Self::TooLate => "too_late",
        }
    }
}

impl Import {
    /// Columns with their first values.
    #[must_use]
    pub fn columns_of(titles: Vec<String>, rows: &[&[String]]) -> Vec<ImportColumn> {
        let suggested = ImportField::suggested(&titles);
        let samples = |at: usize| {
            let values = rows.iter().filter_map(|cells| cells.get(at)).map(|cell| cell.trim());
            values
                .filter(|cell| !cell.is_empty())
                .take(SAMPLES)
                .map(|cell| cell.chars().take(MAX_SAMPLE).collect())
                .collect()
        };
        let column = |(at, (title, suggested))| ImportColumn { title, samples: samples(at), suggested };
        titles.into_iter().zip(suggested).enumerate().map(column).collect()
    }

    /// The candidate that a row becomes; rows count from 0.
    #[must_use]
    pub fn candidate_id(&self, row: u32) -> CandidateId {
        CandidateId::new(self.created_at, derived(&[&self.id, &row]))
    }

    /// The note that a row leaves at its candidate.
    #[must_use]
    pub fn note_id(&self, row: u32) -> NoteId {
        NoteId::new(self.created_at, derived(&[&self.id, &row, &"note"]))
    }

    /// Where its file lies.
    #[must_use]
    pub fn source_key(&self) -> String {
        format!("imports/{}/source", self.id)
    }

    /// Where the file of problems lies.
    #[must_use]
    pub fn problems_key(&self) -> String {
        format!("imports/{}/problems.csv", self.id)
    }

    /// True once candidates may have been created.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.begun.is_some()
    }

    /// The moment after which it is forgotten: after a day, unless it begins.
    #[must_use]
    pub fn forgotten_at(&self) -> Instant {
        self.created_at + if self.has_begun() { IMPORT_LISTED_FOR } else { UNFINISHED_FOR }
    }

    /// Until when it can be taken back.
    #[must_use]
    pub fn undo_until(&self) -> Option<Instant> {
        let something = (self.created > 0 || self.failed_begun()) && self.state != ImportState::Undone;
        self.finished_at.filter(|_| something).map(|at| at + UNDO_FOR)
    }

    /// The import as it looks at that moment: work that gives no sign any more has failed.
    #[must_use]
    pub fn seen_at(self, now: Instant) -> Self {
        let busy = matches!(self.state, ImportState::Checking | ImportState::Importing | ImportState::Undoing);
        if busy && now.since(self.touched_at) > SILENT_FOR {
            let failure = Some(ImportFailure::Interrupted);
            return Self { state: ImportState::Failed, failure, finished_at: self.finished_at.or(Some(now)), ..self };
        }
        self
    }

    fn changed(&self, state: ImportState, now: Instant) -> Self {
        Self { state, failure: None, touched_at: now, version: self.version + 1, ..self.clone() }
    }

    fn is_busy(&self) -> bool {
        matches!(self.state, ImportState::Checking | ImportState::Importing | ImportState::Undoing)
    }

    /// Begins a dry run.
    ///
    /// # Errors
    /// [`ImportRefusal`].
    pub fn check(&self, plan: ImportPlan, now: Instant) -> Result<Self, ImportRefusal> {
        match self.state {
            _ if self.is_busy() => Err(ImportRefusal::Busy),
            _ if self.has_begun() => Err(ImportRefusal::Begun),
            _ => Ok(Self {
                plan: Some(plan),
                done: 0,
                found: None,
                problems: Vec::new(),
                has_problem_file: false,
                ..self.changed(ImportState::Checking, now)
            }),
        }
    }

    /// Notes how far the dry run is.
    #[must_use]
    pub fn checking(&self, done: u32, now: Instant) -> Self {
        Self { done, ..self.changed(ImportState::Checking, now) }
    }

    /// Ends the dry run.
    #[must_use]
    pub fn checked(&self, found: Found, problems: Vec<Problem>, has_problem_file: bool, now: Instant) -> Self {
        let done = self.rows;
        Self { found: Some(found), problems, has_problem_file, done, ..self.changed(ImportState::Checked, now) }
    }

    /// Begins the import, or goes on with one that failed in the middle.
    ///
    /// # Errors
    /// [`ImportRefusal`].
    pub fn start(&self, ordered: Ordered, now: Instant) -> Result<Self, ImportRefusal> {
        let resumes = self.state == ImportState::Failed && self.has_begun() && self.taken_back.is_none();
        match (self.state, self.found, &self.plan) {
            _ if self.is_busy() => Err(ImportRefusal::Busy),
            _ if resumes => Ok(Self { finished_at: None, ..self.changed(ImportState::Importing, now) }),
            _ if self.has_begun() => Err(ImportRefusal::Begun),
            (ImportState::Checked, Some(found), Some(plan)) => {
                let more = if plan.duplicates == super::Duplicates::Add { found.duplicate } else { 0 };
                if found.fine + more == 0 {
                    return Err(ImportRefusal::NothingToDo);
                }
                let begun = self.changed(ImportState::Importing, now);
                Ok(Self { begun: Some(ordered), done: 0, ..begun.without_values() })
            }
            _ => Err(ImportRefusal::NotChecked),
        }
    }

    /// The import after every uploaded file was deleted because somebody was erased; none where there was nothing to
    /// forget and nothing to stop. Headings go as well: a file without headings has a person in their place.
    #[must_use]
    pub fn erased(&self, now: Instant) -> Option<Self> {
        let stops = match self.state {
            ImportState::Uploaded | ImportState::Checking | ImportState::Checked | ImportState::Importing => true,
            ImportState::Failed | ImportState::Done | ImportState::Undoing | ImportState::Undone => false,
        };
        let kept = Self { touched_at: now, version: self.version + 1, ..self.clone() };
        let mut after = if stops { self.failed(ImportFailure::FileErased, now) } else { kept };
        after = after.without_values();
        after.name = FileName(FORGOTTEN.to_owned());
        after.columns.iter_mut().for_each(|column| FORGOTTEN.clone_into(&mut column.title));
        after.has_problem_file = false;
        let same = |one: &Self, other: &Self| {
            (&one.name, &one.columns, &one.problems, one.has_problem_file)
                == (&other.name, &other.columns, &other.problems, other.has_problem_file)
        };
        (stops || !same(self, &after)).then_some(after)
    }

    /// Notes problems of rows that the table refused; as many as are shown.
    #[must_use]
    pub fn with_problems(mut self, problems: Vec<Problem>) -> Self {
        let room = MAX_SHOWN_PROBLEMS.saturating_sub(self.problems.len());
        self.problems.extend(problems.into_iter().take(room));
        self
    }

    fn without_values(mut self) -> Self {
        self.columns.iter_mut().for_each(|column| column.samples.clear());
        self.problems.iter_mut().for_each(|problem| problem.value.clear());
        self
    }

    /// Notes a portion of rows.
    #[must_use]
    pub fn imported(&self, to: u32, created: u32, skipped: u32, now: Instant) -> Self {
        let ended = to >= self.rows;
        let state = if ended { ImportState::Done } else { ImportState::Importing };
        Self {
            done: to.min(self.rows),
            created: self.created + created,
            skipped: self.skipped + skipped,
            finished_at: ended.then_some(now),
            ..self.changed(state, now)
        }
    }

    /// Begins to take it back.
    ///
    /// # Errors
    /// [`ImportRefusal`].
    pub fn undo(&self, ordered: Ordered, now: Instant) -> Result<Self, ImportRefusal> {
        match self.state {
            _ if self.is_busy() => Err(ImportRefusal::Busy),
            ImportState::Done | ImportState::Failed if self.created > 0 || self.failed_begun() => {
                if self.finished_at.is_some_and(|at| now > at + UNDO_FOR) {
                    return Err(ImportRefusal::TooLate);
                }
                let done = if self.taken_back.is_some() { self.done } else { 0 };
                Ok(Self { taken_back: Some(ordered), done, ..self.changed(ImportState::Undoing, now) })
            }
            _ => Err(ImportRefusal::NothingToUndo),
        }
    }

    /// True where it stopped within a portion, whose candidates are not counted yet.
    fn failed_begun(&self) -> bool {
        self.state == ImportState::Failed && self.has_begun()
    }

    /// Notes a portion of rows whose candidates were taken away or kept.
    #[must_use]
    pub fn taken_away(&self, to: u32, undone: u32, kept: u32, now: Instant) -> Self {
        let ended = to >= self.rows;
        let state = if ended { ImportState::Undone } else { ImportState::Undoing };
        let (undone, kept) = (self.undone + undone, self.kept + kept);
        // A portion that died half way has taken away some whom the second attempt does not find any more.
        let undone = if ended { undone.max(self.created.saturating_sub(kept)) } else { undone };
        Self { done: to.min(self.rows), undone, kept, ..self.changed(state, now) }
    }

    /// Ends the present step for a reason that people can read.
    #[must_use]
    pub fn failed(&self, failure: ImportFailure, now: Instant) -> Self {
        let finished_at = self.finished_at.or_else(|| self.has_begun().then_some(now));
        Self { failure: Some(failure), finished_at, ..self.changed(ImportState::Failed, now) }
    }
}

/// What a file is called: the last part of a path, without what cannot be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
pub struct FileName(String);

impl FileName {
    /// Reads a name. Whatever it is, something can be shown for it.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let name = shown_of_path(text);
        let name: String = name.trim().trim_start_matches('.').chars().take(MAX_NAME).collect();
        Self(if name.is_empty() { "file".into() } else { name })
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The format that the name ends with.
    #[must_use]
    pub fn format(&self) -> Option<ImportFormat> {
        match self.0.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "csv" | "tsv" | "txt" => Some(ImportFormat::Csv),
            "xlsx" => Some(ImportFormat::Xlsx),
            _ => None,
        }
    }
}
