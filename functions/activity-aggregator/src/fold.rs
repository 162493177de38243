//! Counting an event in the days of two people, such as a move that is taken back: the days and the rows in one
//! transaction, because no single day could remember that both are written.

use hirelog_domain::activity::{Event, Kept};
use hirelog_store::{Folding, Key, StoreError, StoredDay, keys};
use hirelog_worker::pause;

use crate::Aggregator;
use crate::failures::{NotCounted, halves, splits};
use crate::group::{DaysOfEvents, Told};

/// The most events of one transaction: `DynamoDB` takes 100 writes, up to two of them are days.
const MAX_EVENTS: usize = 98;
/// Attempts at a day that other workers change at the same time. Then the messages come back later.
const ATTEMPTS: u32 = 6;

/// Counts events of the same days, part by part.
pub(crate) async fn fold_all(group: DaysOfEvents, kept: Kept, aggregator: &Aggregator) -> Vec<NotCounted> {
    let DaysOfEvents { days: mut before, events } = group;
    let mut failed = Vec::new();
    let mut parts: Vec<Vec<Told>> = events.chunks(MAX_EVENTS).map(<[Told]>::to_vec).collect();
    while let Some(part) = parts.pop() {
        match fold(&mut before, &part, kept, aggregator).await {
            Ok(()) => {}
            Err(error) if splits(&error, &part) => parts.extend(halves(part)),
            Err(error) => failed.push(NotCounted::new(part, error.to_string())),
        }
    }
    failed
}

/// Counts up to 98 events of the same days. `before` is the days as last seen, and is kept up to date.
async fn fold(
    before: &mut Vec<StoredDay>,
    part: &[Told],
    kept: Kept,
    aggregator: &Aggregator,
) -> Result<(), StoreError> {
    let mut left: Vec<&Told> = part.iter().collect();
    for attempt in 1..=ATTEMPTS {
        let after: Vec<StoredDay> = before.iter().map(|day| counted(day, &left, aggregator)).collect();
        let events: Vec<&Event> = left.iter().map(|told| &told.event).collect();
        let days: Vec<_> = before.iter().zip(&after).collect();
        match aggregator.store.fold_days(&events, &days, kept).await? {
            Folding::Done => {
                *before = after;
                return Ok(());
            }
            Folding::SomeCounted => {
                let known = aggregator.store.logged(&events, &[]).await?;
                left.retain(|told| !known.contains(&told.event.id));
                if left.is_empty() {
                    return Ok(());
                }
            }
            Folding::Outdated => pause(attempt).await,
        }
        *before = reread(before, aggregator).await?;
    }
    Err(StoreError::Contention)
}

fn counted(day: &StoredDay, events: &[&Told], aggregator: &Aggregator) -> StoredDay {
    let mut stats = day.stats.clone();
    let credits = events.iter().flat_map(|told| &told.credits);
    let own = credits.filter(|credit| (credit.user, credit.day) == (day.user, day.day));
    own.for_each(|credit| stats.add(credit, aggregator.zone));
    day.with(stats)
}

async fn reread(days: &[StoredDay], aggregator: &Aggregator) -> Result<Vec<StoredDay>, StoreError> {
    let wanted: Vec<Key> = days.iter().map(|day| keys::day_stats(day.day, day.user)).collect();
    let loaded = aggregator.store.load(&wanted).await?;
    let read = days.iter().zip(&wanted).map(|(day, key)| {
        let stored = loaded.get(key)?;
        Ok(stored.unwrap_or_else(|| StoredDay::empty(day.user, day.day)))
    });
    read.collect()
}
