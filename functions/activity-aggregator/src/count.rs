//! Counting: events of one person's day, without a transaction. The day is written first and remembers whom it counted; the
//! rows follow. An event that comes again is counted if its row is there or the day remembers it, so a worker may die
//! anywhere. A transaction of day and rows would cost twice as much.

use std::sync::Arc;

use futures_util::future::join_all;
use hirelog_domain::activity::{Event, StoredDay};
use hirelog_store::{DayChange, StoreError, keys};
use hirelog_worker::pause;

use crate::Aggregator;
use crate::failures::NotCounted;
use crate::group::{DayOfEvents, Told};

/// Attempts at a day that other workers change at the same time. Then the messages come back later.
const ATTEMPTS: u32 = 6;
/// More days than this are written in one call, at twice the units.
const FEW_DAYS: usize = 8;
/// The most days of one transaction.
const MAX_DAYS: usize = 100;

/// What counting left to do: the rows to write, and what failed.
#[derive(Debug, Default)]
pub(crate) struct Counted {
    pub(crate) rows: Vec<Told>,
    pub(crate) failed: Vec<NotCounted>,
}

/// Counts what was not counted yet.
pub(crate) async fn count_all(groups: Vec<DayOfEvents>, aggregator: &Aggregator) -> Counted {
    let mut counted = Counted::default();
    let mut left = Vec::new();
    for group in groups {
        match group.after(aggregator) {
            Some(after) => left.push((group, after)),
            None => counted.rows.extend(group.rows()),
        }
    }
    if left.len() > FEW_DAYS {
        left = count_together(left, &mut counted, aggregator).await;
    }
    let alone = join_all(left.into_iter().map(|(group, after)| count(group, after, aggregator))).await;
    for result in alone {
        match result {
            Ok(rows) => counted.rows.extend(rows),
            Err(failed) => counted.failed.push(failed),
        }
    }
    counted
}

type Planned = (DayOfEvents, StoredDay);

/// Writes many days in few calls; gives back those of a call that came to nothing because one of its days had changed.
async fn count_together(days: Vec<Planned>, counted: &mut Counted, aggregator: &Aggregator) -> Vec<Planned> {
    let mut left = Vec::new();
    let mut days = days.into_iter().peekable();
    while days.peek().is_some() {
        let part: Vec<Planned> = days.by_ref().take(MAX_DAYS).collect();
        let changes: Vec<DayChange<'_>> = part.iter().map(|(group, after)| (&group.day, after)).collect();
        match aggregator.store.save_days(&changes).await {
            Ok(true) => counted.rows.extend(part.into_iter().flat_map(|(group, _)| group.rows())),
            Ok(false) => left.extend(part),
            Err(error) => {
                let events = part.into_iter().flat_map(|(group, _)| group.events);
                counted.failed.push(NotCounted::new(events, error.to_string()));
            }
        }
    }
    left
}

/// Writes one day, as often as others are faster; gives the rows that are to be written.
async fn count(mut group: DayOfEvents, mut after: StoredDay, aggregator: &Aggregator) -> Result<Vec<Told>, NotCounted> {
    for attempt in 1..=ATTEMPTS {
        match aggregator.store.save_day((&group.day, &after)).await {
            Ok(true) => return Ok(group.rows()),
            Ok(false) => pause(attempt).await,
            Err(error) => return Err(NotCounted::new(group.events, error.to_string())),
        }
        if let Err(error) = group.read_again(aggregator).await {
            return Err(NotCounted::new(group.events, error.to_string()));
        }
        match group.after(aggregator) {
            Some(next) => after = next,
            None => return Ok(group.rows()),
        }
    }
    Err(NotCounted::new(group.events, StoreError::Contention.to_string()))
}

impl DayOfEvents {
    /// The day with what is new in it; none where nothing is.
    fn after(&self, aggregator: &Aggregator) -> Option<StoredDay> {
        let events = self.events.iter().map(|told| (&told.event, told.credits.as_slice()));
        self.day.counting(events, &self.logged, aggregator.zone)
    }

    /// The events whose rows are missing.
    fn rows(self) -> Vec<Told> {
        let Self { logged, events, .. } = self;
        events.into_iter().filter(|told| !logged.contains(&told.event.id)).collect()
    }

    async fn read_again(&mut self, aggregator: &Aggregator) -> Result<(), StoreError> {
        let StoredDay { user, day, .. } = self.day;
        let stored = aggregator.store.get(&keys::day_stats(day, user)).await?;
        self.day = stored.unwrap_or_else(|| StoredDay::empty(user, day));
        let events: Vec<&Event> = self.events.iter().map(|told| &told.event).collect();
        self.logged = Arc::new(aggregator.store.logged(&events, &[&self.day]).await?);
        Ok(())
    }
}
