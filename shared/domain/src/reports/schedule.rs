//! A report that is made by itself, at its time, for its readers (DESIGN 9).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{Format, Layout, ReportKind, Run, RunOrder, RunSource, RunState, Timing};
use crate::ids::{DefinitionId, RunId, ScheduleId, UserId};
use crate::mail_address::MailAddress;
use crate::permissions::Permission;
use crate::time::Instant;
use crate::users::User;

/// Most schedules of an organisation.
pub const MAX_SCHEDULES: u16 = 100;
/// How many coming times are told.
pub const TOLD_AHEAD: usize = 3;

/// What stands in the report.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = ScheduledContent)]
pub enum Scheduled {
    /// What a definition says at that time.
    Definition {
        /// Which one.
        definition: DefinitionId,
    },
    /// This.
    Layout {
        /// What it is.
        layout: Layout,
    },
}

/// Why a schedule does not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ScheduleOffBecause)]
#[serde(rename_all = "snake_case")]
pub enum OffBecause {
    /// Somebody turned it off.
    TurnedOff,
    /// Whoever it belongs to left, or may not order reports any more.
    OwnerWithoutAccess,
    /// The definition is deleted or not shared any more, or what it asks for cannot be made any more.
    ReportGone,
}

/// A report that is made by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// Identifier.
    pub id: ScheduleId,
    /// What people call it; the title of its reports. See [`super::Definition::check_title`].
    pub title: String,
    /// Who made it: the report shows what this person may see, and failures are told to this person.
    pub owner: UserId,
    /// When.
    pub timing: Timing,
    /// What stands in it.
    pub content: Scheduled,
    /// Which files; none for key figures in the mail itself.
    pub formats: Vec<Format>,
    /// Sorted; who gets the mail, each with what this person may see.
    pub recipients: Vec<MailAddress>,
    /// True where nothing is sent if nothing happened.
    pub skip_empty: bool,
    /// The next time; none while it is off.
    pub due_at: Option<Instant>,
    /// Why it is off; none while it runs.
    pub off: Option<OffBecause>,
    /// When it was made.
    pub created_at: Instant,
    /// Rises by one with every change.
    pub version: u64,
}

impl Schedule {
    /// The same, running: the next time is the first after now, so that what was missed while it was off stays missed.
    #[must_use]
    pub fn on(self, now: Instant) -> Self {
        let due_at = Some(self.timing.next_after(now));
        Self { due_at, off: None, version: self.version + 1, ..self }
    }

    /// The same without a reader; none where that person is no reader. Without any reader left it is off.
    #[must_use]
    pub fn without_reader(&self, mail: &MailAddress) -> Option<Self> {
        let recipients: Vec<_> = self.recipients.iter().filter(|reader| *reader != mail).cloned().collect();
        if recipients.len() == self.recipients.len() {
            return None;
        }
        let after = Self { recipients, ..self.clone() };
        Some(if after.recipients.is_empty() {
            after.off(OffBecause::TurnedOff)
        } else {
            Self { version: after.version + 1, ..after }
        })
    }

    /// The same, turned off.
    #[must_use]
    pub fn off(self, why: OffBecause) -> Self {
        Self { due_at: None, off: Some(why), version: self.version + 1, ..self }
    }

    /// The same after a time has come. The next one follows the time that was due, not the present: what an outage
    /// missed is made up for, one after the other.
    #[must_use]
    pub fn fired(self, due: Instant) -> Self {
        let due_at = Some(self.timing.next_after(due));
        Self { due_at, version: self.version + 1, ..self }
    }

    /// The next times, none while it is off.
    #[must_use]
    pub fn coming(&self) -> Vec<Instant> {
        let next = |due: &Instant| Some(self.timing.next_after(*due));
        std::iter::successors(self.due_at, next).take(TOLD_AHEAD).collect()
    }

    /// What is made at a due time.
    #[must_use]
    pub fn order(&self, layout: Layout, due: Instant) -> RunOrder {
        RunOrder {
            kind: self.timing.kind(),
            period: self.timing.period(due),
            title: Some(self.title.clone()),
            layout,
            formats: self.formats.clone(),
            recipients: self.recipients.clone(),
            source: RunSource::Schedule { schedule: Some(self.id) },
            skip_empty: self.skip_empty,
        }
    }
}

/// How a schedule's last run ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ScheduleResult)]
pub struct LastResult {
    /// Whose.
    pub schedule: ScheduleId,
    /// Which run.
    pub run: RunId,
    /// Which kind of report.
    pub kind: ReportKind,
    /// How it ended.
    pub state: RunState,
    /// When.
    pub at: Instant,
    /// How many were written to.
    pub written_to: usize,
    /// How many of the recipients were not, because they may see nothing of it.
    pub skipped: usize,
    /// True where nothing was sent because nothing had happened.
    pub empty: bool,
    /// Why it failed.
    pub error: Option<String>,
}

impl LastResult {
    /// What a run that is over says to its schedule; none where it has none.
    #[must_use]
    pub fn of(run: &Run, written_to: usize, now: Instant) -> Option<Self> {
        let RunSource::Schedule { schedule: Some(schedule) } = run.order.source else { return None };
        Some(Self {
            schedule,
            run: run.id,
            kind: run.order.kind,
            state: run.state,
            at: run.finished_at.unwrap_or(now),
            written_to,
            skipped: run.skipped.len(),
            empty: run.empty,
            error: run.error.clone(),
        })
    }
}

/// True where somebody may still have reports made.
#[must_use]
pub fn may_have_made(user: &User) -> bool {
    user.scope(Permission::OrderReports).is_some()
}
