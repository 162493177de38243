//! The sweep of the outbox: whatever waits for longer than a response takes is sent by this run.

use std::collections::BTreeSet;

use chrono::Duration;
use hirelog_aws::Queue;
use hirelog_domain::ids::EventId;
use hirelog_store::{Outgoing, StoreError, WaitingMessage};

use crate::{Done, Watchdog};

/// A message that waits for less may still be in the hands of the function that wrote it.
const PATIENCE: Duration = Duration::seconds(30);
/// The most messages of one part of the outbox that are read at once.
const PAGE: i32 = 200;
/// The most rounds of one run: with four parts, 8,000 messages.
const ROUNDS: usize = 10;

/// Sends what waits. Messages of a queue that does not take them stay where they are.
pub(crate) async fn sweep(watchdog: &Watchdog) -> Result<Done, StoreError> {
    let before = watchdog.clock.now() - PATIENCE;
    let mut done = Done::default();
    let mut waiting = watchdog.store.waiting_messages(before, PAGE).await?;
    let mut unknown = BTreeSet::new();
    for _ in 0..ROUNDS {
        let found: BTreeSet<EventId> = waiting.iter().map(|message| message.id).collect();
        let sendable = waiting.into_iter().filter_map(|message| outgoing(message, &mut unknown)).collect();
        watchdog.store.deliver(&watchdog.queues, sendable).await;
        waiting = watchdog.store.waiting_messages(before, PAGE).await?;
        let still = waiting.iter().filter(|message| found.contains(&message.id)).count();
        done.sent += found.len() - still;
        // A round that moved nothing, or found all there was, is the last one.
        if still == found.len() || still == waiting.len() {
            break;
        }
    }
    done.left = waiting.len();
    if done != Done::default() {
        tracing::warn!(sent = done.sent, left = done.left, "Messages had been left in the outbox");
    }
    Ok(done)
}

fn outgoing(message: WaitingMessage, unknown: &mut BTreeSet<EventId>) -> Option<Outgoing> {
    let WaitingMessage { id, queue, body } = message;
    let known = Queue::from_name(&queue);
    if known.is_none() && unknown.insert(id) {
        tracing::error!(message.id = %id, queue, "A message waits for a queue that is not known here");
    }
    known.map(|queue| Outgoing { queue, body, waiting: Some(id) })
}
