//! Writing: a day with its rows in one transaction, or rows alone.

use futures_util::future::join_all;
use hirelog_domain::activity::{DayStats, Event, Kept};
use hirelog_store::{Folding, StoreError, StoredDay, keys};
use hirelog_worker::pause;

use crate::Aggregator;
use crate::group::{DayOfEvents, Told};

/// The most events of one transaction: `DynamoDB` takes 100 writes, one of them is the day.
const MAX_EVENTS: usize = 99;
/// The most rows of one write without statistics.
const MAX_ROWS: usize = 25;
/// Attempts at a day that other workers change at the same time. Then the messages come back later.
const ATTEMPTS: u32 = 6;

/// Messages whose events could not be counted now, and why.
#[derive(Debug)]
pub(crate) struct NotCounted {
    pub(crate) messages: Vec<String>,
    pub(crate) reason: String,
}

impl NotCounted {
    pub(crate) fn new(events: impl IntoIterator<Item = Told>, reason: impl Into<String>) -> Self {
        Self { messages: events.into_iter().flat_map(|told| told.messages).collect(), reason: reason.into() }
    }
}

/// Counts a person's day, part by part.
pub(crate) async fn fold_all(day: DayOfEvents, kept: Kept, aggregator: &Aggregator) -> Vec<NotCounted> {
    let DayOfEvents { day: mut before, events } = day;
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

/// Counts up to 99 events of a day. `before` is the day as last seen, and is kept up to date.
async fn fold(before: &mut StoredDay, part: &[Told], kept: Kept, aggregator: &Aggregator) -> Result<(), StoreError> {
    let mut left: Vec<&Event> = part.iter().map(|told| &told.event).collect();
    for attempt in 1..=ATTEMPTS {
        let after = before.with(counted(&before.stats, &left, aggregator));
        match aggregator.store.fold_day(&left, before, &after, kept).await? {
            Folding::Done => {
                *before = after;
                return Ok(());
            }
            Folding::SomeCounted => {
                let known = aggregator.store.counted(&left).await?;
                left.retain(|event| !known.iter().any(|known| known.id == event.id));
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

fn counted(stats: &DayStats, events: &[&Event], aggregator: &Aggregator) -> DayStats {
    let mut stats = stats.clone();
    events.iter().for_each(|event| stats.add(event, aggregator.zone));
    stats
}

async fn reread(day: &StoredDay, aggregator: &Aggregator) -> Result<StoredDay, StoreError> {
    let key = keys::day_stats(day.day, day.user);
    let stored = aggregator.store.load(std::slice::from_ref(&key)).await?.get(&key)?;
    Ok(stored.unwrap_or_else(|| StoredDay::empty(day.user, day.day)))
}

/// Writes rows of the log that count for nobody's statistics. Twice leaves one row.
pub(crate) async fn write_all(events: Vec<Told>, kept: Kept, aggregator: &Aggregator) -> Vec<NotCounted> {
    let parts = events.chunks(MAX_ROWS).map(<[Told]>::to_vec);
    let written = join_all(parts.map(|part| write_part(part, kept, aggregator))).await;
    written.into_iter().flatten().collect()
}

async fn write_part(part: Vec<Told>, kept: Kept, aggregator: &Aggregator) -> Vec<NotCounted> {
    let mut failed = Vec::new();
    let mut parts = vec![part];
    while let Some(part) = parts.pop() {
        let rows: Vec<&Event> = part.iter().map(|told| &told.event).collect();
        match aggregator.store.write_trail(&rows, kept).await {
            Ok(()) => {}
            Err(error) if splits(&error, &part) => parts.extend(halves(part)),
            Err(error) => failed.push(NotCounted::new(part, error.to_string())),
        }
    }
    failed
}

/// A call that the table refuses for what is in it is tried in halves, so that one event it cannot take, such as one
/// that is too large, does not keep the others out.
fn splits(error: &StoreError, part: &[Told]) -> bool {
    matches!(error, StoreError::Refused(_)) && part.len() > 1
}

fn halves(mut part: Vec<Told>) -> [Vec<Told>; 2] {
    let rest = part.split_off(part.len() / 2);
    [part, rest]
}
