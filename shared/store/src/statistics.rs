//! People's days. A week or a month is read as its days: there is no second record that could disagree.

use std::collections::BTreeMap;

use futures_util::future::try_join_all;
pub use hirelog_domain::activity::StoredDay;
use hirelog_domain::activity::{DayStats, Totals};
use hirelog_domain::ids::UserId;
use hirelog_domain::reports::StatsByUser;
use hirelog_domain::time::Period;

use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Key, Loaded, Store, read_all};

/// The most keys that one read takes.
const MAX_KEYS: usize = 100;

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
    /// AP: everybody's days of a period, summed by person. One query a month, at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn team_totals(&self, period: Period) -> Result<StatsByUser, StoreError> {
        let mut by_user: BTreeMap<UserId, Vec<DayStats>> = BTreeMap::new();
        for day in self.team_days(period).await? {
            by_user.entry(day.user).or_default().push(day.stats);
        }
        Ok(by_user.into_iter().map(|(user, days)| (user, days.iter().collect())).collect())
    }

    /// AP: everybody's days of a period. One query a month, at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn team_days(&self, period: Period) -> Result<Vec<StoredDay>, StoreError> {
        let months = period.by_month().map(async |month| {
            let mut query = Query::of(Index::Table, keys::stats_of(month.from));
            let (from, to) = keys::days_between(month.from, month.to);
            query.range = Some(Range::Between(from, to));
            read_all(self.all(&query).await?)
        });
        let months: Vec<Vec<StoredDay>> = try_join_all(months).await?;
        Ok(months.into_iter().flatten().collect())
    }

    /// AP: one person's days of a period: reads by key, at most 100 a call, at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn days_of(&self, user: UserId, period: Period) -> Result<Vec<StoredDay>, StoreError> {
        let wanted = day_keys(user, period);
        let parts = try_join_all(wanted.chunks(MAX_KEYS).map(|keys| self.load(keys))).await?;
        let found = wanted.iter().enumerate().filter_map(|(at, key)| parts.get(at / MAX_KEYS)?.get(key).transpose());
        found.collect()
    }
}
