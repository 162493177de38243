//! Ordering a report and following it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::layout::{Layout, Subject};
use crate::activity::Actor;
use crate::ids::{DefinitionId, RunId, ScheduleId};
use crate::mail::ReportFile;
use crate::mail_address::MailAddress;
use crate::time::{Instant, Period};
use crate::users::User;

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
    /// Any days.
    Range,
}

impl ReportKind {
    /// The period of this kind that holds a day; none for a range, whose days are named.
    #[must_use]
    pub fn period(self, day: NaiveDate) -> Option<Period> {
        match self {
            Self::Daily => Some(Period::day(day)),
            Self::Weekly => Some(Period::week(day)),
            Self::Monthly => Some(Period::month(day)),
            Self::Range => None,
        }
    }

    /// The name in the API, in keys and in file names.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
            Self::Range => "range",
        }
    }

    /// The name for people.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Daily => "Daily team report",
            Self::Weekly => "Weekly team report",
            Self::Monthly => "Monthly team report",
            Self::Range => "Team report",
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

/// Where an order comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[schema(as = RunSource)]
pub enum RunSource {
    /// A person put it together for this time.
    #[default]
    ByHand,
    /// A person chose a definition.
    Definition {
        /// Which one.
        definition: DefinitionId,
    },
    /// A report that is made by itself.
    Schedule {
        /// Which one; none for runs of a time when there was only one.
        #[serde(default)]
        schedule: Option<ScheduleId>,
    },
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RunOrder {
    /// Which days.
    pub kind: ReportKind,
    /// The days themselves.
    pub period: Period,
    /// The title of a definition; none where the report is called after what it is about.
    #[serde(default)]
    pub title: Option<String>,
    /// What stands in it. Runs of a time without layouts were of the team.
    #[serde(default = "Layout::of_team")]
    pub layout: Layout,
    /// Sorted; none where the mail itself tells the key figures.
    pub formats: Vec<Format>,
    /// Sorted; who gets the mail, with what each may see.
    pub recipients: Vec<MailAddress>,
    /// Where it comes from.
    #[serde(default)]
    pub source: RunSource,
    /// True where nobody is written to if nothing happened.
    #[serde(default)]
    pub skip_empty: bool,
}

impl RunOrder {
    /// What the report is called.
    #[must_use]
    pub fn title(&self) -> String {
        if let Some(title) = &self.title {
            return title.clone();
        }
        let about = self.layout.about.title();
        let (first, rest) = about.split_at(1);
        match self.kind {
            ReportKind::Daily => format!("Daily {about}"),
            ReportKind::Weekly => format!("Weekly {about}"),
            ReportKind::Monthly => format!("Monthly {about}"),
            ReportKind::Range => format!("{}{rest}", first.to_uppercase()),
        }
    }
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
    /// Somebody stopped it: no mail was written and no file is kept.
    Cancelled,
}

impl RunState {
    /// Whether nothing will happen to the run any more.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Failed | Self::Cancelled)
    }
}

/// Why a recipient got no mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// Nobody of the team who may come in has that address.
    NotOfTheTeam,
    /// The person may see nothing of the report.
    SeesNothing,
}

/// A recipient who got no mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(from = "KeptSkipped")]
pub struct Skipped {
    /// Where it would have gone.
    pub mail: MailAddress,
    /// Why it did not.
    pub reason: SkipReason,
}

/// As it was kept: runs of before know the address alone, of who might not see reports.
#[derive(Deserialize)]
#[serde(untagged)]
enum KeptSkipped {
    Address(MailAddress),
    Reasoned { mail: MailAddress, reason: SkipReason },
}

impl From<KeptSkipped> for Skipped {
    fn from(kept: KeptSkipped) -> Self {
        match kept {
            KeptSkipped::Address(mail) => Self { mail, reason: SkipReason::SeesNothing },
            KeptSkipped::Reasoned { mail, reason } => Self { mail, reason },
        }
    }
}

/// What some readers see of a run, in files of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// What they see.
    pub layout: Layout,
    /// What its files lie under.
    pub name: String,
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
    /// The files that exist, of every variant.
    #[serde(default)]
    pub files: Vec<ReportFile>,
    /// What was made, first for who ordered it; empty before, and in runs of a time when all readers saw the same.
    #[serde(default)]
    pub variants: Vec<Variant>,
    /// Recipients that got no mail.
    #[serde(default)]
    pub skipped: Vec<Skipped>,
    /// True where nobody was written to because nothing had happened.
    #[serde(default)]
    pub empty: bool,
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
            variants: Vec::new(),
            skipped: Vec::new(),
            empty: false,
            error: None,
            created_at: now,
            finished_at: None,
            version: 1,
        }
    }

    /// The same run stopped.
    #[must_use]
    pub fn cancelled(&self, now: Instant) -> Self {
        Self {
            state: RunState::Cancelled,
            files: Vec::new(),
            finished_at: Some(now),
            version: self.version + 1,
            ..self.clone()
        }
    }

    /// Name of a file for people: organisation-neutral, sorts by date.
    #[must_use]
    pub fn file_name(&self, format: Format) -> String {
        let Period { from, to } = self.order.period;
        let days = if from == to { from.to_string() } else { format!("{from}_{to}") };
        let kind = self.order.kind.as_str();
        let ending = format.as_str();
        match self.order.layout.about {
            Subject::Team => format!("hirelog-{kind}-{days}.{ending}"),
            about => format!("hirelog-{kind}-{}-{days}.{ending}", about.as_str()),
        }
    }

    /// Where a file of a variant lies in the bucket: a run made twice overwrites its own files and nothing else.
    #[must_use]
    pub fn file_key(&self, variant: &str, format: Format) -> String {
        format!("reports/{}/{variant}/{}", self.id, self.file_name(format))
    }

    /// The files that a reader may have, by the rights of this moment.
    #[must_use]
    pub fn files_for(&self, reader: &User) -> Vec<&ReportFile> {
        let Some(seen) = self.order.layout.seen_by(reader) else { return Vec::new() };
        let folder = match self.variants.iter().find(|variant| variant.layout == seen) {
            Some(variant) => format!("reports/{}/{}/", self.id, variant.name),
            None if self.variants.is_empty() && seen == self.order.layout => format!("reports/{}/", self.id),
            None => return Vec::new(),
        };
        self.files.iter().filter(|file| file.key.starts_with(&folder)).collect()
    }
}
