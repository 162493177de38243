//! People's days. A week or a month is read as its days: there is no second record that could disagree.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use futures_util::future::try_join_all;
pub use hirelog_domain::activity::StoredDay;
use hirelog_domain::activity::{DayStats, Totals};
use hirelog_domain::flow::FlowCounter;
pub use hirelog_domain::flow::FlowDays;
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::reports::StatsByUser;
use hirelog_domain::time::Period;

use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Key, Loaded, Store, read_all};

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

    /// AP: what went through the pipeline of a job, or of everything, day by day. One query a month, at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn flow(&self, job: Option<JobId>, period: Period) -> Result<FlowDays, StoreError> {
        self.flow_counters(job, period, &[]).await
    }

    /// AP: the same for some counters alone, or all where none is named: a day has more than a hundred, and a page that
    /// asks again and again shows a few.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn flow_counters(
        &self,
        job: Option<JobId>,
        period: Period,
        counters: &[FlowCounter],
    ) -> Result<FlowDays, StoreError> {
        let name = keys::flow_name(job);
        let mut flows = self.flows_within(period, Some(&name), counters).await?;
        Ok(flows.remove(&name).unwrap_or_default())
    }

    /// AP: what went through the pipeline of each job, day by day. One query a month, at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn flow_by_job(&self, period: Period) -> Result<BTreeMap<JobId, FlowDays>, StoreError> {
        let flows = self.flows_within(period, None, &[]).await?;
        Ok(flows.into_iter().filter_map(|(name, days)| Some((name.parse().ok()?, days))).collect())
    }

    async fn flows_within(
        &self,
        period: Period,
        name: Option<&str>,
        only: &[FlowCounter],
    ) -> Result<BTreeMap<String, FlowDays>, StoreError> {
        let months = period.by_month().map(async |month| {
            let mut query = Query::of(Index::Table, keys::flow_of(month.from));
            query.range = name.map(|name| {
                let (from, to) = keys::days_between(month.from, month.to);
                Range::Between(format!("{name}#{from}"), format!("{name}#{to}"))
            });
            if !only.is_empty() {
                let counters: BTreeSet<String> = only.iter().map(ToString::to_string).collect();
                query.only = counters.into_iter().chain(["SK".to_owned()]).collect();
            }
            Ok::<_, StoreError>((month, self.all(&query).await?))
        });
        let counters: BTreeMap<String, FlowCounter> = FlowCounter::all().map(|one| (one.to_string(), one)).collect();
        let mut flows: BTreeMap<String, FlowDays> = BTreeMap::new();
        for (month, items) in try_join_all(months).await? {
            for item in items {
                let Some((name, day)) = place_of(&item, month) else { continue };
                let flow = flows.entry(name).or_default().entry(day).or_default();
                counted(&item, &counters).for_each(|(counter, by)| flow.add(counter, by));
            }
        }
        Ok(flows)
    }
}

/// Whose item it is, and of which day, where that lies in the period.
fn place_of(item: &Item, period: Period) -> Option<(String, NaiveDate)> {
    let mut parts = item.get("SK")?.as_s().ok()?.split('#');
    let (name, day) = (parts.next()?, parts.next()?.parse().ok()?);
    let day = period.from.with_day(day).filter(|day| *day <= period.to && period.from <= *day)?;
    Some((name.to_owned(), day))
}

fn counted(item: &Item, counters: &BTreeMap<String, FlowCounter>) -> impl Iterator<Item = (FlowCounter, i64)> {
    item.iter().filter_map(|(name, value)| {
        let count = value.as_n().ok()?.parse().ok()?;
        Some((*counters.get(name)?, count))
    })
}
