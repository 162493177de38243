//! A batch taken apart into messages, and put together again as an answer that names those that failed.

use std::fmt::Display;
use std::future::Future;
use std::panic::AssertUnwindSafe;

use aws_lambda_events::event::sqs::{SqsBatchResponse, SqsEvent};
use futures_util::FutureExt;
use futures_util::future::join_all;
use serde::de::DeserializeOwned;

use crate::malformed::parse_json;

/// One message that could be read.
#[derive(Clone, Debug)]
pub struct Message<T> {
    /// By which the queue knows it.
    pub id: String,
    /// What it says.
    pub content: T,
    /// How often the queue has handed it out, this time included; 1 where the queue does not say.
    pub delivery: u32,
}

/// Messages that go back to the queue.
#[derive(Clone, Debug, Default)]
pub struct Failures(SqsBatchResponse);

impl Failures {
    /// Gives a message back, with the reason for the log. The reason must not quote the message.
    pub fn add(&mut self, message: impl Into<String>, reason: &dyn Display) {
        let id = message.into();
        tracing::warn!(message.id = id, reason = %reason, "A message failed and goes back to its queue");
        self.0.add_failure(id);
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.batch_item_failures.len()
    }

    /// The answer to Lambda.
    #[must_use]
    pub fn into_response(self) -> SqsBatchResponse {
        self.0
    }
}

/// A batch whose messages were read.
#[derive(Clone, Debug)]
pub struct Batch<T> {
    /// Those that could be read.
    pub messages: Vec<Message<T>>,
    /// Those that could not.
    pub failures: Failures,
}

impl<T> Batch<T> {
    /// Reads every message of an event with `parse`; one that cannot be read fails alone.
    pub fn parse<E: Display>(event: SqsEvent, parse: impl Fn(&str) -> Result<T, E>) -> Self {
        let mut batch = Self { messages: Vec::with_capacity(event.records.len()), failures: Failures::default() };
        for record in event.records {
            // Without an id, the empty one gives the whole batch back: nothing is lost.
            let id = record.message_id.unwrap_or_default();
            let delivery = record.attributes.get("ApproximateReceiveCount").and_then(|n| n.parse().ok()).unwrap_or(1);
            match parse(record.body.as_deref().unwrap_or_default()) {
                Ok(content) => batch.messages.push(Message { id, content, delivery }),
                Err(reason) => batch.failures.add(id, &reason),
            }
        }
        batch
    }
}

/// Does one step per message, all at once; those that fail or panic go back alone.
pub async fn each<T, E, F, Step>(event: SqsEvent, step: F) -> SqsBatchResponse
where
    T: DeserializeOwned,
    E: Display,
    F: Fn(T) -> Step,
    Step: Future<Output = Result<(), E>>,
{
    each_delivery(event, |content, _| step(content)).await
}

/// The same for steps that ask how often their message was delivered, to leave a clear state at the last attempt.
pub async fn each_delivery<T, E, F, Step>(event: SqsEvent, step: F) -> SqsBatchResponse
where
    T: DeserializeOwned,
    E: Display,
    F: Fn(T, u32) -> Step,
    Step: Future<Output = Result<(), E>>,
{
    let Batch { messages, mut failures } = Batch::parse(event, parse_json::<T>);
    let steps = messages.into_iter().map(|message| {
        let done = AssertUnwindSafe(step(message.content, message.delivery)).catch_unwind();
        async move { (message.id, done.await) }
    });
    for (id, outcome) in join_all(steps).await {
        match outcome {
            Ok(Ok(())) => {}
            Ok(Err(reason)) => failures.add(id, &reason),
            Err(_) => failures.add(id, &"the step panicked"),
        }
    }
    failures.into_response()
}
