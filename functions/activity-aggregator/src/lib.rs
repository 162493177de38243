//! Events become rows of the log and, for people who agreed to be measured, statistics (DESIGN 2, rule 4 and 5).
//!
//! SQS delivers twice, late and out of order, and a function can die anywhere. An event still counts exactly once: its
//! row and the person's day are written in one transaction that fails if the row is there.

mod fold;
mod group;

use chrono_tz::Tz;
use futures_util::FutureExt;
use futures_util::future::{join, join_all};
use hirelog_domain::activity::{Event, EventError};
use hirelog_store::Store;
use hirelog_telemetry::Clock;
use hirelog_worker::{Batch, Failures, Malformed, SqsBatchResponse, SqsEvent};

use crate::fold::{NotCounted, fold_all, write_all};
use crate::group::{Work, sort};

/// What the aggregator works with.
#[derive(Clone, Debug)]
pub struct Aggregator {
    /// The table.
    pub store: Store,
    /// Days are those of the organisation.
    pub zone: Tz,
    /// What time it is: rows that come late are marked, and gone after their time.
    pub clock: Clock,
}

/// Counts the events of a batch. Messages that cannot be read, and those of groups that could not be written, fail.
pub async fn handle(event: SqsEvent, aggregator: &Aggregator) -> SqsBatchResponse {
    let total = event.records.len();
    let Batch { messages, mut failures } = Batch::parse(event, read);
    let (work, recording) = join(sort(messages, aggregator), aggregator.store.recording()).await;
    let (work, kept) = match recording {
        Ok(recording) => (work, recording.kept(aggregator.clock.now(), aggregator.zone)),
        Err(error) => return undone(work, failures, &error.to_string()),
    };
    let Work { own, shared, trail, failed } = work;
    let folded = join_all(own.into_iter().map(|day| fold_all(day, kept, aggregator).boxed()));
    let (mut folded, written) = join(folded, write_all(trail, kept, aggregator)).await;
    // One after the other: they write to days that the others, and they themselves, have just written.
    for days in shared {
        folded.push(fold_all(days, kept, aggregator).boxed().await);
    }
    for NotCounted { messages, reason } in failed.into_iter().chain(folded.into_iter().flatten()).chain(written) {
        messages.into_iter().for_each(|message| failures.add(message, &reason));
    }
    tracing::info!(messages = total, failed = failures.count(), "A batch of events was counted");
    failures.into_response()
}

/// How long rows are kept is not known: everything comes again later.
fn undone(work: Work, mut failures: Failures, reason: &str) -> SqsBatchResponse {
    let told = work.own.into_iter().chain(work.shared).flat_map(|day| day.events).chain(work.trail);
    let all = work.failed.into_iter().chain([NotCounted::new(told, reason)]);
    all.for_each(|not| not.messages.into_iter().for_each(|message| failures.add(message, &not.reason)));
    failures.into_response()
}

/// Reads a message; the reason of a refusal does not quote it.
fn read(body: &str) -> Result<Event, String> {
    Event::parse(body).map_err(|error| match error {
        EventError::Malformed(error) => Malformed::from(&error).to_string(),
        other => other.to_string(),
    })
}
