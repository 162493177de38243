//! Following a report from its order to its files.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::layout::{Layout, Subject};
use super::order::{Format, RunOrder};
use crate::activity::Actor;
use crate::ids::RunId;
use crate::mail::ReportFile;
use crate::mail_address::MailAddress;
use crate::time::{Instant, Period};
use crate::users::User;

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
