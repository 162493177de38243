//! Messages that stand in the table until their queue has them (the outbox pattern): written with the change they tell
//! of, sent after the response, swept by the watchdog where a crash came in between.

use aws_sdk_dynamodb::types::{DeleteRequest, ReturnConsumedCapacity, WriteRequest};
use hirelog_aws::{Queue, Queues};
use hirelog_domain::ids::EventId;
use hirelog_domain::time::Instant;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Key, Store, item, read_all};

/// Attempts at a message that nothing else would send.
const ATTEMPTS: usize = 3;
/// The most deletions that one call takes.
const BATCH_WRITE: usize = 25;

/// A message for a queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Where to.
    pub queue: Queue,
    /// What.
    pub body: String,
    /// Under which identifier it waits in the outbox; none for views, which change nothing and have no transaction to ride on.
    pub waiting: Option<EventId>,
}

/// A message as it waits.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WaitingMessage {
    /// Identifier; sorts by time.
    pub id: EventId,
    /// Name of the queue.
    pub queue: String,
    /// What.
    pub body: String,
}

pub(crate) fn waiting_item(outgoing: &Outgoing, id: EventId) -> Result<Item, StoreError> {
    let waiting = WaitingMessage { id, queue: outgoing.queue.as_str().into(), body: outgoing.body.clone() };
    item(&keys::outbox(id), &waiting)
}

impl Store {
    /// Sends messages to their queues and takes those that were sent out of the outbox. What cannot be sent is not lost:
    /// messages of changes stay in the outbox for the sweep, those of views are written to the log as lines that can be
    /// replayed (docs/OPERATIONS.md).
    pub async fn deliver(&self, queues: &Queues, messages: Vec<Outgoing>) {
        for queue in Queue::ALL {
            let of_queue: Vec<_> = messages.iter().filter(|message| message.queue == queue).collect();
            if !of_queue.is_empty() {
                self.deliver_to(queues, queue, of_queue).await;
            }
        }
    }

    async fn deliver_to(&self, queues: &Queues, queue: Queue, mut unsent: Vec<&Outgoing>) {
        let mut done: Vec<EventId> = Vec::new();
        for _ in 0..ATTEMPTS {
            let bodies: Vec<_> = unsent.iter().map(|message| message.body.as_str()).collect();
            let sent = match queues.send(queue, &bodies).await {
                Ok(sent) => sent,
                Err(error) => {
                    tracing::error!(error = %error, "Messages cannot be sent");
                    break;
                }
            };
            let mut outcome = sent.into_iter();
            unsent.retain(|message| {
                let sent = outcome.next().unwrap_or_default();
                done.extend(message.waiting.filter(|_| sent));
                !sent
            });
            if unsent.is_empty() {
                break;
            }
        }
        for message in unsent.iter().filter(|message| message.waiting.is_none()) {
            tracing::error!(target: "hirelog::unsent", queue = queue.as_str(), body = message.body, "Message was not sent");
        }
        if let Err(error) = self.clear_outbox(&done).await {
            tracing::warn!(error = %error, messages = done.len(), "Sent messages stay in the outbox and are sent again");
        }
    }

    /// Takes messages out of the outbox. Twice is harmless.
    ///
    /// # Errors
    /// What was not deleted is sent again by the sweep, which readers bear.
    pub async fn clear_outbox(&self, ids: &[EventId]) -> Result<(), StoreError> {
        for chunk in ids.chunks(BATCH_WRITE) {
            let deletions = chunk.iter().map(|id| {
                let delete = DeleteRequest::builder().set_key(Some(keys::outbox(*id).attributes())).build();
                delete.map(|delete| WriteRequest::builder().delete_request(delete).build())
            });
            let deletions: Vec<_> =
                deletions.collect::<Result<_, _>>().map_err(|e| StoreError::Refused(e.to_string()))?;
            let call = self.client.batch_write_item().request_items(&self.table, deletions);
            let answer = call.return_consumed_capacity(ReturnConsumedCapacity::Total).send().await;
            let answer = answer.map_err(|error| StoreError::from_sdk(&error))?;
            answer.consumed_capacity().iter().for_each(|one| self.note("BatchWriteItem", Some(one)));
        }
        Ok(())
    }

    /// Messages that have waited since before `before`, up to `limit` of each part of the outbox.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn waiting_messages(&self, before: Instant, limit: i32) -> Result<Vec<WaitingMessage>, StoreError> {
        let last = first_id_at(before);
        let mut waiting = Vec::new();
        for shard in 0..keys::OUTBOX_SHARDS {
            let mut query = Query::of(Index::Table, keys::outbox_shard(shard));
            query.range = Some(Range::Between("0".into(), last.sk.clone()));
            query.consistent = true;
            waiting.extend(read_all(self.page_from(&query, limit, None).await?.0)?);
        }
        Ok(waiting)
    }
}

/// Identifiers are UUIDv7: the smallest one of a moment bounds everything before it.
fn first_id_at(at: Instant) -> Key {
    use hirelog_domain::ids::TypedId;
    keys::outbox(EventId::new(at, [0; 10]))
}
