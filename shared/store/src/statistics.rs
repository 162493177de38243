//! People's days. A week or a month is read as its days: there is no second record that could disagree.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hirelog_domain::activity::{DayStats, Totals};
use hirelog_domain::ids::UserId;
use hirelog_domain::reports::StatsByUser;
use hirelog_domain::time::Period;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Key, Loaded, Store, read_all};

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

/// The keys of a person's days, for [`Store::load`].
#[must_use]
pub fn day_keys(user: UserId, period: Period) -> Vec<Key> {
    period.days().map(|day| keys::day_stats(day, user)).collect()
}

/// The sum of a person's days out of what was loaded.
///
/// # Errors
/// When an item cannot be read.
pub fn totals(loaded: &Loaded, user: UserId, period: Period) -> Result<Totals, StoreError> {
    let days = day_keys(user, period).into_iter();
    let days: Vec<StoredDay> = days.filter_map(|key| loaded.get(&key).transpose()).collect::<Result<_, _>>()?;
    Ok(days.iter().map(|day| &day.stats).collect())
}

impl Store {
    /// AP: everybody's days of a period. One query a day.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn days_between(&self, period: Period) -> Result<Vec<StoredDay>, StoreError> {
        let mut days = Vec::new();
        for day in period.days() {
            let mut query = Query::of(Index::Table, keys::stats_of(day));
            query.range = Some(Range::Prefix(keys::STATS_USER.into()));
            days.extend(read_all(self.all(&query).await?)?);
        }
        Ok(days)
    }

    /// AP: everybody's days of a period, summed by person. One query a day.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn team_totals(&self, period: Period) -> Result<StatsByUser, StoreError> {
        let mut by_user: BTreeMap<UserId, Vec<DayStats>> = BTreeMap::new();
        for day in period.days() {
            let mut query = Query::of(Index::Table, keys::stats_of(day));
            query.range = Some(Range::Prefix(keys::STATS_USER.into()));
            let days: Vec<StoredDay> = read_all(self.all(&query).await?)?;
            for day in days {
                by_user.entry(day.user).or_default().push(day.stats);
            }
        }
        Ok(by_user.into_iter().map(|(user, days)| (user, days.iter().collect())).collect())
    }
}
