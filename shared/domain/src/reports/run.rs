//! Ordering a report and following it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::activity::Actor;
use crate::ids::RunId;
use crate::mail::ReportFile;
use crate::mail_address::MailAddress;
use crate::time::{Instant, Period};

/// Most people one run is mailed to.
pub const MAX_RECIPIENTS: usize = 20;

/// Which days a report covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReportKind {
    /// One day.
    Daily,
    /// One ISO week.
    Weekly,
    /// One calendar month.
    Monthly,
}

impl ReportKind {
    /// The period of this kind that holds a day.
    #[must_use]
    pub fn period(self, day: NaiveDate) -> Period {
        match self {
            Self::Daily => Period::day(day),
            Self::Weekly => Period::week(day),
            Self::Monthly => Period::month(day),
        }
    }

    /// The name in the API, in keys and in file names.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
        }
    }

    /// The name for people.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Daily => "Daily team report",
            Self::Weekly => "Weekly team report",
            Self::Monthly => "Monthly team report",
        }
    }
}

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// For reading.
    Pdf,
    /// For reckoning.
    Xlsx,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Pdf, Self::Xlsx];

    /// The ending of the file's name, and the name in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
        }
    }

    /// Media type (RFC 6838).
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RunOrder {
    /// Which days.
    pub kind: ReportKind,
    /// The days themselves.
    pub period: Period,
    /// Sorted, at least one.
    pub formats: Vec<Format>,
    /// Sorted; who gets the mail, if they may see reports.
    pub recipients: Vec<MailAddress>,
}

/// The steps of a run, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Waiting.
    Queued,
    /// Reading figures.
    Collecting,
    /// Making the documents.
    Rendering,
    /// Putting them into the bucket.
    Storing,
    /// Writing the mails.
    Mailing,
    /// Done.
    Done,
}

impl Step {
    /// Share of the work that is behind, in percent.
    #[must_use]
    pub fn progress(self) -> u8 {
        match self {
            Self::Queued => 0,
            Self::Collecting => 10,
            Self::Rendering => 40,
            Self::Storing => 70,
            Self::Mailing => 90,
            Self::Done => 100,
        }
    }
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RunState {
    /// Waiting for a worker.
    Queued,
    /// A worker is at it.
    Running,
    /// The files are there and the mails are written.
    Done,
    /// It could not be made; the error says why.
    Failed,
}

/// One making of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Identifier.
    pub id: RunId,
    /// What was asked for.
    pub order: RunOrder,
    /// By whom.
    pub requested_by: Actor,
    /// How far it is.
    pub state: RunState,
    /// The step it is at, or failed at.
    pub step: Step,
    /// The files that exist.
    #[serde(default)]
    pub files: Vec<ReportFile>,
    /// Recipients that got no mail because they may not see reports.
    #[serde(default)]
    pub skipped: Vec<MailAddress>,
    /// Why it failed, in words for the person who ordered it.
    #[serde(default)]
    pub error: Option<String>,
    /// When it was ordered.
    pub created_at: Instant,
    /// When it ended.
    #[serde(default)]
    pub finished_at: Option<Instant>,
    /// Rises by one with every change.
    pub version: u64,
}

impl Run {
    /// A new run that waits.
    #[must_use]
    pub fn queued(id: RunId, order: RunOrder, requested_by: Actor, now: Instant) -> Self {
        Self {
            id,
            order,
            requested_by,
            state: RunState::Queued,
            step: Step::Queued,
            files: Vec::new(),
            skipped: Vec::new(),
            error: None,
            created_at: now,
            finished_at: None,
            version: 1,
        }
    }

    /// Name of a file for people: organisation-neutral, sorts by date.
    #[must_use]
    pub fn file_name(&self, format: Format) -> String {
        let Period { from, to } = self.order.period;
        let days = if from == to { from.to_string() } else { format!("{from}_{to}") };
        format!("hirelog-{}-{days}.{}", self.order.kind.as_str(), format.as_str())
    }

    /// Where a file lies in the bucket: a run made twice overwrites its own files and nothing else.
    #[must_use]
    pub fn file_key(&self, format: Format) -> String {
        format!("reports/{}/{}", self.id, self.file_name(format))
    }
}
