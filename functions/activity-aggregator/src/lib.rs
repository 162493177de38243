//! Events become rows of the log and, for people who agreed to be measured, statistics (DESIGN 2, rule 4 and 5).
//!
//! SQS delivers twice, late and out of order, and a function can die anywhere. An event still counts exactly once: the
//! person's day is written on its version and remembers whom it counted until their rows of the log are seen.

mod count;
mod failures;
mod fold;
mod group;
mod rows;

use chrono_tz::Tz;
use futures_util::future::join;
use hirelog_domain::activity::{Event, EventError};
use hirelog_store::Store;
use hirelog_telemetry::Clock;
use hirelog_worker::{Batch, Failures, Malformed, SqsBatchResponse, SqsEvent};

use crate::count::{Counted, count_all};
use crate::failures::NotCounted;
use crate::fold::fold_all;
use crate::group::{Work, sort};
use crate::rows::write_all;

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
    let Work { own, shared, trail, mut failed } = work;
    let Counted { rows, failed: uncounted } = count_all(own, aggregator).await;
    failed.extend(uncounted);
    failed.extend(write_all(trail.into_iter().chain(rows).collect(), kept, aggregator).await);
    // One after the other: they write to days that the others, and they themselves, have just written.
    for days in shared {
        failed.extend(fold_all(days, kept, aggregator).await);
    }
    for NotCounted { messages, reason } in failed {
        messages.into_iter().for_each(|message| failures.add(message, &reason));
    }
    tracing::info!(messages = total, failed = failures.count(), "A batch of events was counted");
    failures.into_response()
}

/// How long rows are kept is not known: everything comes again later.
fn undone(mut work: Work, mut failures: Failures, reason: &str) -> SqsBatchResponse {
    let failed = std::mem::take(&mut work.failed);
    for not in failed.into_iter().chain([NotCounted::new(work.into_told(), reason)]) {
        not.messages.into_iter().for_each(|message| failures.add(message, &not.reason));
    }
    failures.into_response()
}

/// Reads a message; the reason of a refusal does not quote it.
fn read(body: &str) -> Result<Event, String> {
    Event::parse(body).map_err(|error| match error {
        EventError::Malformed(error) => Malformed::from(&error).to_string(),
        other => other.to_string(),
    })
}
