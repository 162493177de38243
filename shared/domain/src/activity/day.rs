//! A person's day as it is stored.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::DayStats;
use crate::ids::UserId;

/// A person's day as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredDay {
    /// Whose.
    pub user: UserId,
    /// Which day, in the organisation's zone.
    pub day: NaiveDate,
    /// What was done.
    pub stats: DayStats,
    /// Rises by one with every change; 0 before the first.
    pub version: u64,
}

impl StoredDay {
    /// A day on which nothing happened yet.
    #[must_use]
    pub fn empty(user: UserId, day: NaiveDate) -> Self {
        Self { user, day, stats: DayStats::default(), version: 0 }
    }

    /// The same day with other statistics and the next version.
    #[must_use]
    pub fn with(&self, stats: DayStats) -> Self {
        Self { stats, version: self.version + 1, ..self.clone() }
    }
}
