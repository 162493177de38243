//! A person's day as it is stored.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{Credit, DayStats, Event};
use crate::ids::{EventId, UserId};
use crate::packed;
use crate::time::Instant;

/// A person's day as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredDay {
    /// Whose.
    pub user: UserId,
    /// Which day, in the organisation's zone.
    pub day: NaiveDate,
    /// What was done.
    #[serde(with = "packed")]
    pub stats: DayStats,
    /// The person's events that are counted here while their rows of the log may be missing. An event counts once: it was
    /// counted if its row is there or if it stands here.
    #[serde(with = "packed", default)]
    pub unlogged: BTreeSet<Unlogged>,
    /// Rises by one with every change; 0 before the first.
    pub version: u64,
}

/// What the key of a row of the log is made of, beside the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Unlogged {
    /// When it happened.
    pub at: Instant,
    /// Which event.
    pub id: EventId,
}

impl From<&Event> for Unlogged {
    fn from(event: &Event) -> Self {
        Self { at: event.at, id: event.id }
    }
}

impl StoredDay {
    /// A day on which nothing happened yet.
    #[must_use]
    pub fn empty(user: UserId, day: NaiveDate) -> Self {
        Self { user, day, stats: DayStats::default(), unlogged: BTreeSet::new(), version: 0 }
    }

    /// The same day with other statistics and the next version.
    #[must_use]
    pub fn with(&self, stats: DayStats) -> Self {
        Self { stats, version: self.version + 1, ..self.clone() }
    }

    /// The day once these events of the person are counted, too; none where each was counted before, because its row is
    /// `logged` or it is remembered here. Nothing is remembered for longer than it takes to see its row.
    #[must_use]
    pub fn counting<'a>(
        &self,
        events: impl IntoIterator<Item = (&'a Event, &'a [Credit])>,
        logged: &BTreeSet<EventId>,
        zone: Tz,
    ) -> Option<Self> {
        let mut after = self.with(self.stats.clone());
        after.unlogged.retain(|one| !logged.contains(&one.id));
        let known = after.unlogged.len();
        for (event, credits) in events {
            if !logged.contains(&event.id) && after.unlogged.insert(event.into()) {
                let own = credits.iter().filter(|credit| (credit.user, credit.day) == (self.user, self.day));
                own.for_each(|credit| after.stats.add(credit, zone));
            }
        }
        (after.unlogged.len() > known).then_some(after)
    }
}
