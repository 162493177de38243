//! Taking candidates out into a file: which ones, in which columns, how far it is.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::candidates::{Candidate, CandidateFilter, CandidateSource, Finds, Label, Terms};
use crate::ids::{ExportId, JobId, UserId};
use crate::issue::Issue;
use crate::time::Instant;
use crate::workflow::Status;

/// How long a file can be fetched: as long as it lies in the bucket.
pub const EXPORT_KEPT_FOR: Duration = Duration::hours(24);
/// How long it is remembered that a file was made. The log of activity remembers it for longer.
pub const EXPORT_LISTED_FOR: Duration = Duration::days(30);
/// Longest time in a status that can be asked for, in days.
const MAX_WAITING: i64 = 3_650;
/// After so long without a sign, nobody works on it any more: five deliveries of six minutes are over by then.
const SILENT_FOR: Duration = Duration::minutes(45);

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// Text with commas.
    Csv,
    /// Excel.
    Xlsx,
}

impl ExportFormat {
    /// What the file's name ends with.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// Its type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// How far an export is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExportState {
    /// Ordered.
    Queued,
    /// Being made.
    Running,
    /// The file is there.
    Done,
    /// It could not be made.
    Failed,
    /// The file is gone.
    Expired,
}

/// Why the file of an export is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExportEnd {
    /// Its day is over.
    TimeOver,
    /// Somebody was erased, and files that may name the person were deleted. A fresh one can be ordered.
    FileErased,
}

/// Which candidates; what is absent does not narrow it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExportFilter {
    /// Words of name, mail, telephone, skills and tags.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 2, max_length = 80)]
    pub text: Option<String>,
    /// Only those in one of these statuses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<BTreeSet<Status>>,
    /// Only those of this job.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub job: Option<JobId>,
    /// Only those of this responsible person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<UserId>,
    /// Only those with this tag.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 40)]
    pub tag: Option<String>,
    /// Only those with this skill.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 40)]
    pub skill: Option<String>,
    /// Only those who came this way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<CandidateSource>,
    /// Only those who are in their status for so many days or longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 3650)]
    pub waiting_days: Option<i64>,
}

impl ExportFilter {
    /// The question that lists and searches ask as well. Who exports sees contact data, so it finds by them.
    ///
    /// # Errors
    /// What is wrong with it, by field.
    pub fn at(&self, now: Instant) -> Result<CandidateFilter, Vec<Issue>> {
        let mut issues = Vec::new();
        let mut refuse =
            |field: &str, code, detail: String| issues.push(Issue::new(format!("/filter/{field}"), code, detail));
        let terms = self.text.as_deref().map(Terms::parse).transpose();
        let terms = terms.unwrap_or_else(|error| {
            refuse("text", "invalid", error.to_string());
            None
        });
        let mut label = |field, text: &Option<String>| match text.as_deref().map(Label::parse).transpose() {
            Ok(label) => label,
            Err(error) => {
                refuse(field, "invalid", error.to_string());
                None
            }
        };
        let (tag, skill) = (label("tag", &self.tag), label("skill", &self.skill));
        if self.waiting_days.is_some_and(|days| !(1..=MAX_WAITING).contains(&days)) {
            refuse("waiting_days", "out_of_range", "must be from 1 to 3650".into());
        }
        if !issues.is_empty() {
            return Err(issues);
        }
        Ok(CandidateFilter {
            terms,
            finds: Finds { contact: true },
            jobs: self.job.map(|job| [job].into()),
            statuses: self.status.clone().unwrap_or_default(),
            owner: self.owner,
            tag,
            skill,
            source: self.source,
            since_before: self.waiting_days.map(|days| now - Duration::days(days)),
        })
    }

    /// The same without the words that were searched for: they name people, and nobody erases them here.
    #[must_use]
    pub fn without_words(&self) -> Self {
        Self { text: self.text.as_ref().map(|_| "…".to_owned()), ..self.clone() }
    }
}

/// A file of candidates on its way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    /// Identifier.
    pub id: ExportId,
    /// Its kind.
    pub format: ExportFormat,
    /// Which candidates.
    pub filter: ExportFilter,
    /// How far it is.
    pub state: ExportState,
    /// Rows so far.
    pub rows: u32,
    /// Size of the file.
    pub bytes: u64,
    /// When it was ordered.
    pub created_at: Instant,
    /// By whom.
    pub by: UserId,
    /// When the file was there.
    #[serde(default)]
    pub finished_at: Option<Instant>,
    /// Why its file is gone.
    #[serde(default)]
    pub end: Option<ExportEnd>,
    /// The last sign of work.
    pub touched_at: Instant,
    /// Rises by one with every change.
    pub version: u64,
}

impl Export {
    /// An export that was ordered now.
    #[must_use]
    pub fn ordered(id: ExportId, format: ExportFormat, filter: ExportFilter, by: UserId, now: Instant) -> Self {
        Self {
            id,
            format,
            filter,
            state: ExportState::Queued,
            rows: 0,
            bytes: 0,
            created_at: now,
            by,
            finished_at: None,
            end: None,
            touched_at: now,
            version: 1,
        }
    }

    /// Where its file lies.
    #[must_use]
    pub fn file_key(&self) -> String {
        format!("exports/{}/candidates.{}", self.id, self.format.as_str())
    }

    /// What the file is called where it is saved.
    #[must_use]
    pub fn file_name(&self, zone: Tz) -> String {
        format!("candidates-{}.{}", self.created_at.day(zone), self.format.as_str())
    }

    /// Until when the file can be fetched.
    #[must_use]
    pub fn expires_at(&self) -> Option<Instant> {
        self.finished_at.filter(|_| self.state == ExportState::Done).map(|at| at + EXPORT_KEPT_FOR)
    }

    /// The export as it looks at that moment: files go, and work that gives no sign any more has failed.
    #[must_use]
    pub fn seen_at(self, now: Instant) -> Self {
        let silent = now.since(self.touched_at) > SILENT_FOR;
        let (state, end) = match self.state {
            ExportState::Done if self.expires_at().is_some_and(|at| at <= now) => {
                (ExportState::Expired, Some(ExportEnd::TimeOver))
            }
            ExportState::Queued | ExportState::Running if silent => (ExportState::Failed, None),
            state => (state, self.end),
        };
        Self { state, end, ..self }
    }

    fn changed(&self, state: ExportState, now: Instant) -> Self {
        Self { state, touched_at: now, version: self.version + 1, ..self.clone() }
    }

    /// Notes how many rows there are so far.
    #[must_use]
    pub fn running(&self, rows: u32, now: Instant) -> Self {
        Self { rows, ..self.changed(ExportState::Running, now) }
    }

    /// Ends it: the file is there.
    #[must_use]
    pub fn finished(&self, rows: u32, bytes: u64, now: Instant) -> Self {
        let filter = self.filter.without_words();
        Self { rows, bytes, filter, finished_at: Some(now), ..self.changed(ExportState::Done, now) }
    }

    /// Ends it: the file cannot be made.
    #[must_use]
    pub fn failed(&self, now: Instant) -> Self {
        Self { filter: self.filter.without_words(), ..self.changed(ExportState::Failed, now) }
    }

    /// Its file was deleted, because somebody was erased who may be in it; none where there was none.
    #[must_use]
    pub fn erased(&self, now: Instant) -> Option<Self> {
        let gone = || Self { end: Some(ExportEnd::FileErased), ..self.changed(ExportState::Expired, now) };
        (self.state == ExportState::Done).then(gone)
    }

    /// The moment after which it is forgotten. One that has not ended holds the words that were searched for, and is not
    /// worked on for longer than its file would be kept.
    #[must_use]
    pub fn forgotten_at(&self) -> Instant {
        let ended = !matches!(self.state, ExportState::Queued | ExportState::Running);
        self.created_at + if ended { EXPORT_LISTED_FOR } else { EXPORT_KEPT_FOR }
    }
}

/// A cell of an export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportCell {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// A day of the organisation.
    Day(NaiveDate),
}

/// The columns, as heading and width in characters. No pay: whoever may see it, a file is passed on.
pub const EXPORT_COLUMNS: [(&str, u16); 15] = [
    ("Name", 28),
    ("Mail", 32),
    ("Phone", 20),
    ("Location", 20),
    ("Language", 10),
    ("Job", 28),
    ("Status", 16),
    ("In status since", 14),
    ("Source", 14),
    ("Owner", 24),
    ("Tags", 24),
    ("Skills", 32),
    ("Added on", 12),
    ("Keep until", 12),
    ("Id", 38),
];

/// A candidate as a row under [`EXPORT_COLUMNS`].
#[must_use]
pub fn export_row(candidate: &Candidate, job: &str, owner: &str, zone: Tz) -> [ExportCell; 15] {
    use ExportCell::{Day, Empty, Text};
    let text = |text: &str| if text.is_empty() { Empty } else { Text(text.to_owned()) };
    let list = |labels: &BTreeSet<Label>| text(&labels.iter().map(Label::as_str).collect::<Vec<_>>().join(", "));
    [
        text(candidate.name.as_str()),
        text(candidate.mail.as_str()),
        text(candidate.phone.as_deref().unwrap_or_default()),
        text(candidate.location.as_ref().map_or("", |place| place.as_str())),
        text(candidate.language.as_str()),
        text(job),
        text(candidate.status().label()),
        Day(candidate.standing.since.day(zone)),
        text(candidate.source.as_str()),
        text(owner),
        list(&candidate.tags),
        list(&candidate.skills),
        Day(candidate.created_at.day(zone)),
        candidate.keep_until(zone).map_or(Empty, Day),
        text(&candidate.id.to_string()),
    ]
}
