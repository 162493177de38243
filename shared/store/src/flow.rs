//! What went through pipelines, day by day. While a day runs, its steps add to eight parts, so that many at once do not
//! meet; once it is over the parts are packed into one sum. What comes later, such as the deletion of a candidate who was
//! added on that day, adds to parts again, and the sum and the parts together are the day.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use futures_util::{StreamExt, TryStreamExt, stream};
use hirelog_domain::flow::{Flow, FlowCounter, FlowDays};
use hirelog_domain::ids::JobId;
use hirelog_domain::packed;
use hirelog_domain::time::Period;
use serde::{Deserialize, Serialize};

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Key, Store, item, read};

/// Days of pipelines that are packed at the same time.
const LANES: usize = 8;

/// A day of a pipeline that is over.
#[derive(Serialize, Deserialize)]
struct Sum {
    #[serde(with = "packed")]
    sum: Flow,
    version: u64,
}

/// A day of a pipeline: the pipeline as keys name it.
type FlowDay = (String, NaiveDate);

impl Store {
    /// AP: what went through the pipeline of a job, or of everything, day by day. One query a month, at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn flow(&self, job: Option<JobId>, period: Period) -> Result<FlowDays, StoreError> {
        self.flow_counters(job, period, &[]).await
    }

    /// AP: the same for some counters at least, or all where none is named: a day has more than a hundred, and a page that
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
                query.only = counters.into_iter().chain(["SK", "sum", "version"].map(str::to_owned)).collect();
            }
            Ok::<_, StoreError>((month, self.all(&query).await?))
        });
        let counters = Counters::default();
        let mut flows: BTreeMap<String, FlowDays> = BTreeMap::new();
        for (month, items) in futures_util::future::try_join_all(months).await? {
            for item in items {
                let Some((name, day)) = place_of(&item, month) else { continue };
                flows.entry(name).or_default().entry(day).or_default().merge(&counters.in_item(item)?);
            }
        }
        Ok(flows)
    }

    /// Packs what is in parts of the days of these months up to a day that is over: of many days `most`, the oldest first.
    /// The numbers stay as they are, and reading them takes an eighth. Says how many days of pipelines were packed.
    ///
    /// A query at the very moment at which a day is packed may see one of the parts and the sum, or neither: queries are not
    /// isolated from transactions.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn pack_flows(
        &self,
        months: &BTreeSet<NaiveDate>,
        until: NaiveDate,
        most: usize,
    ) -> Result<usize, StoreError> {
        let mut days = BTreeSet::new();
        for month in months {
            days.extend(self.days_in_parts(*month, until).await?);
        }
        let by_age = |(name, day): FlowDay| (day, name);
        let oldest: BTreeSet<_> = days.into_iter().map(by_age).collect();
        let packing = oldest.into_iter().take(most).map(|(day, name)| async move { self.pack_flow(&name, day).await });
        stream::iter(packing).buffer_unordered(LANES).try_fold(0, async |sum, one| Ok(sum + usize::from(one))).await
    }

    /// AP: the days of a month that have parts, of every pipeline (worker).
    async fn days_in_parts(&self, month: NaiveDate, until: NaiveDate) -> Result<BTreeSet<FlowDay>, StoreError> {
        let query = Query { only: vec!["SK".to_owned()], ..Query::of(Index::Table, keys::flow_of(month)) };
        let of_month = Period::month(month);
        let rows = self.all(&query).await?;
        let parts = rows.iter().filter(|row| !is_sum(row)).filter_map(|row| place_of(row, of_month));
        Ok(parts.filter(|(_, day)| *day <= until).collect())
    }

    /// Packs a day. False where a step or another worker came in between: its parts stay until the next time.
    async fn pack_flow(&self, name: &str, day: NaiveDate) -> Result<bool, StoreError> {
        let range = Some(Range::Prefix(keys::flow_day(name, day)));
        let query = Query { range, consistent: true, ..Query::of(Index::Table, keys::flow_of(day)) };
        let (counters, mut change) = (Counters::default(), Change::untold());
        let (mut sum, mut before) = (Flow::default(), None);
        for row in self.all(&query).await? {
            let (Some(key), Some(version)) = (Key::of(&row), version_of(&row)) else { continue };
            if is_sum(&row) {
                before = Some(version);
            } else {
                change.delete_version("part", &key, version);
            }
            sum.merge(&counters.in_item(row)?);
        }
        let condition = before.map_or_else(Condition::absent, Condition::version);
        let packed = Sum { sum, version: before.unwrap_or_default() + 1 };
        change.put("sum", item(&keys::flow_sum(name, day), &packed), Some(&condition));
        self.won(change).await
    }
}

/// The counters by the names that they have in parts.
struct Counters(BTreeMap<String, FlowCounter>);

impl Default for Counters {
    fn default() -> Self {
        Self(FlowCounter::all().map(|one| (one.to_string(), one)).collect())
    }
}

impl Counters {
    /// What a part or a sum holds.
    fn in_item(&self, row: Item) -> Result<Flow, StoreError> {
        if is_sum(&row) {
            return Ok(read::<Sum>(row)?.sum);
        }
        let counted = row.iter().filter_map(|(name, value)| {
            let count = value.as_n().ok()?.parse().ok()?;
            Some((*self.0.get(name)?, count))
        });
        Ok(counted.collect())
    }
}

fn is_sum(row: &Item) -> bool {
    row.get("SK").and_then(|key| key.as_s().ok()).is_some_and(|key| key.ends_with(keys::FLOW_SUM))
}

fn version_of(row: &Item) -> Option<u64> {
    row.get("version")?.as_n().ok()?.parse().ok()
}

/// Whose item it is, and of which day, where that lies in the period.
fn place_of(item: &Item, period: Period) -> Option<FlowDay> {
    let mut parts = item.get("SK")?.as_s().ok()?.split('#');
    let (name, day) = (parts.next()?, parts.next()?.parse().ok()?);
    let day = period.from.with_day(day).filter(|day| *day <= period.to && period.from <= *day)?;
    Some((name.to_owned(), day))
}
