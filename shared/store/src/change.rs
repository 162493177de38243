//! A change of state and everything that must not be lost with it, in ONE transaction (DESIGN 2, rule 2): the items, the
//! history, the event, the mails and the answer kept for a repeated request. A [`Change`]
//! of state begins with its event; what is no change of state (asking to sign in, progress of a worker) is `untold`.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{AttributeValue, ConditionCheck, Delete, Put, TransactWriteItem, Update};
use hirelog_aws::Queue;
use hirelog_domain::activity::Event;
use hirelog_domain::flow::{Flow, FlowOfEvent};
use hirelog_domain::ids::{EventId, RunId};
use hirelog_domain::mail::Mail;
use serde::Serialize;

use crate::error::StoreError;
use crate::idempotency::IdempotencyKey;
use crate::keys;
use crate::mail::mail_row;
use crate::outbox::{Outgoing, waiting_item};
use crate::table::{Item, Key, Store, item};

/// Writes that happen together or not at all.
#[derive(Clone, Debug)]
pub struct Change {
    writes: Vec<TransactWriteItem>,
    labels: Vec<&'static str>,
    outgoing: Vec<Outgoing>,
    problem: Option<String>,
}

/// What a committed change leaves to do after the response: messages that already stand in the outbox.
#[derive(Debug)]
#[must_use = "messages wait for the sweep, a minute or more, unless they are handed to the sender"]
pub struct Committed(pub Vec<Outgoing>);

impl Change {
    /// A change that is told by that event.
    #[must_use]
    pub fn told_by(event: &Event) -> Self {
        let mut change = Self::untold();
        match serde_json::to_string(event) {
            Ok(body) => change.send(Queue::Activity, event.id, body),
            Err(error) => change.fail(&StoreError::Refused(error.to_string())),
        }
        if let Some(of_event) = Flow::of(event) {
            change.flow(event, &of_event);
        }
        change
    }

    /// Another event of the same change, for what it does to another thing.
    #[must_use]
    pub fn also_told_by(mut self, event: &Event) -> Self {
        let Self { writes, labels, outgoing, problem } = Self::told_by(event);
        self.writes.extend(writes);
        self.labels.extend(labels);
        self.outgoing.extend(outgoing);
        self.problem = self.problem.or(problem);
        self
    }

    /// Adds to the day of the job's pipeline and of everything what the event says went through it.
    fn flow(&mut self, event: &Event, FlowOfEvent { job, day, flow }: &FlowOfEvent) {
        let candidate = event.subject.as_ref().and_then(|subject| subject.id.parse().ok());
        let Some(shard) = candidate.map(keys::pipeline_shard) else { return };
        for of in [Some(*job), None] {
            // Who packs a day that is over deletes the version that was read.
            let values = flow.iter().map(|(counter, by)| (counter.to_string(), by)).chain([("version".to_owned(), 1)]);
            self.add("pipeline", &keys::flow(of, *day, shard), values);
        }
    }

    /// Preparation that is no change of state and tells nothing, such as a request to sign in that nobody proved yet.
    #[must_use]
    pub(crate) fn untold() -> Self {
        Self { writes: Vec::new(), labels: Vec::new(), outgoing: Vec::new(), problem: None }
    }

    fn fail(&mut self, error: &StoreError) {
        self.problem.get_or_insert_with(|| error.to_string());
    }

    /// The same change, refused for that reason when it is to be written.
    pub(crate) fn failing(mut self, reason: &str) -> Self {
        self.problem.get_or_insert_with(|| reason.to_owned());
        self
    }

    /// The writes with their labels.
    pub(crate) fn into_writes(self) -> Result<impl Iterator<Item = (&'static str, TransactWriteItem)>, StoreError> {
        match self.problem {
            Some(problem) => Err(StoreError::Refused(problem)),
            None => Ok(self.labels.into_iter().zip(self.writes)),
        }
    }

    fn push(&mut self, label: &'static str, write: Result<TransactWriteItem, StoreError>) {
        match write {
            Ok(write) => {
                self.writes.push(write);
                self.labels.push(label);
            }
            Err(error) => self.fail(&error),
        }
    }

    pub(crate) fn send(&mut self, queue: Queue, id: EventId, body: String) {
        let outgoing = Outgoing { queue, body, waiting: Some(id) };
        self.put("outbox", waiting_item(&outgoing, id), None);
        self.outgoing.push(outgoing);
    }

    /// Writes an item, whatever was there, or on a condition.
    pub(crate) fn put(&mut self, label: &'static str, item: Result<Item, StoreError>, condition: Option<&Condition>) {
        let write = item.and_then(|item| {
            let mut put = Put::builder().set_item(Some(item));
            if let Some(condition) = condition {
                put = put
                    .condition_expression(&condition.expression)
                    .set_expression_attribute_names(condition.names())
                    .set_expression_attribute_values(condition.values());
            }
            built(put.table_name(TABLE).build()).map(|put| TransactWriteItem::builder().put(put).build())
        });
        self.push(label, write);
    }

    /// Writes an item whose key must be free.
    pub(crate) fn put_new(&mut self, label: &'static str, item: Result<Item, StoreError>) {
        self.put(label, item, Some(&Condition::absent()));
    }

    /// Writes an item over that version of it.
    pub(crate) fn replace(&mut self, label: &'static str, item: Result<Item, StoreError>, version: u64) {
        self.put(label, item, Some(&Condition::version(version)));
    }

    /// Deletes an item that must be there.
    pub(crate) fn delete(&mut self, label: &'static str, key: &Key) {
        let delete = Delete::builder().set_key(Some(key.attributes())).condition_expression("attribute_exists(PK)");
        let write =
            built(delete.table_name(TABLE).build()).map(|delete| TransactWriteItem::builder().delete(delete).build());
        self.push(label, write);
    }

    /// Deletes an item, whether or not it is there.
    pub(crate) fn remove(&mut self, label: &'static str, key: &Key) {
        let delete = Delete::builder().set_key(Some(key.attributes()));
        let write = built(delete.table_name(TABLE).build());
        self.push(label, write.map(|delete| TransactWriteItem::builder().delete(delete).build()));
    }

    /// Deletes that version of an item.
    pub(crate) fn delete_version(&mut self, label: &'static str, key: &Key, version: u64) {
        let condition = Condition::version(version);
        let delete = Delete::builder()
            .set_key(Some(key.attributes()))
            .condition_expression(&condition.expression)
            .set_expression_attribute_values(condition.values());
        let write = built(delete.table_name(TABLE).build());
        self.push(label, write.map(|delete| TransactWriteItem::builder().delete(delete).build()));
    }

    /// Adds to numbers of an item, which need not be there.
    pub(crate) fn add(&mut self, label: &'static str, key: &Key, values: impl Iterator<Item = (String, i64)>) {
        let mut update = Update::builder().set_key(Some(key.attributes()));
        let mut parts = Vec::new();
        for (at, (name, by)) in values.enumerate() {
            parts.push(format!("#a{at} :a{at}"));
            update = update.expression_attribute_names(format!("#a{at}"), name);
            update = update.expression_attribute_values(format!(":a{at}"), AttributeValue::N(by.to_string()));
        }
        if parts.is_empty() {
            return;
        }
        let update = update.update_expression(format!("ADD {}", parts.join(", ")));
        let write = built(update.table_name(TABLE).build());
        self.push(label, write.map(|update| TransactWriteItem::builder().update(update).build()));
    }

    /// Writes only if another item is as expected.
    pub(crate) fn check(&mut self, label: &'static str, key: &Key, condition: &Condition) {
        let check = ConditionCheck::builder()
            .set_key(Some(key.attributes()))
            .condition_expression(&condition.expression)
            .set_expression_attribute_names(condition.names())
            .set_expression_attribute_values(condition.values());
        let write = built(check.table_name(TABLE).build());
        self.push(label, write.map(|check| TransactWriteItem::builder().condition_check(check).build()));
    }

    /// Changes an item in place.
    pub(crate) fn update(&mut self, label: &'static str, key: &Key, update: &str, condition: &Condition) {
        let change = Update::builder()
            .set_key(Some(key.attributes()))
            .update_expression(update)
            .condition_expression(&condition.expression)
            .set_expression_attribute_names(condition.names())
            .set_expression_attribute_values(condition.values());
        let write = built(change.table_name(TABLE).build());
        self.push(label, write.map(|update| TransactWriteItem::builder().update(update).build()));
    }

    /// Writes a mail down and tells the mailer. `message` identifies the note to the mailer.
    #[must_use]
    pub fn mailing(mut self, mail: &Mail, message: EventId) -> Self {
        self.put_new("mail", item(&keys::mail(mail.id), mail).map(|row| mail_row(row, mail)));
        self.send(Queue::Mail, message, serde_json::json!({ "mail": mail.id }).to_string());
        self
    }

    /// Tells the reports worker that a run waits.
    #[must_use]
    pub fn announcing(mut self, run: RunId, message: EventId) -> Self {
        self.send(Queue::Report, message, serde_json::json!({ "kind": "run", "run": run }).to_string());
        self
    }

    /// Gives the candidates worker a task.
    #[must_use]
    pub fn working(mut self, task: &impl Serialize, message: EventId) -> Self {
        match serde_json::to_string(task) {
            Ok(body) => self.send(Queue::Work, message, body),
            Err(error) => self.fail(&StoreError::Refused(error.to_string())),
        }
        self
    }

    /// Keeps the answer, so that the same request again gets it instead of a second change.
    #[must_use]
    pub fn answering(mut self, key: Option<&IdempotencyKey>, answer: &serde_json::Value) -> Self {
        if let Some(key) = key {
            self.put("idempotency", key.item(answer), Some(&Condition::absent_or_expired(key.now())));
        }
        self
    }
}

/// Attempts at a transaction that met another one.
const ATTEMPTS: u32 = 6;

/// Waits a little, longer each time, and not as long as the other one: the clock's last digits are chance enough.
async fn pause(attempt: u32) {
    let chance = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |t| t.subsec_nanos());
    let most = 8_u64 << attempt;
    tokio::time::sleep(std::time::Duration::from_millis(1 + u64::from(chance) / 1_000 % most)).await;
}

/// Stands for the table's name until [`Store::commit`] knows it.
const TABLE: &str = "-";

fn built<T>(built: Result<T, aws_sdk_dynamodb::error::BuildError>) -> Result<T, StoreError> {
    built.map_err(|error| StoreError::Refused(error.to_string()))
}

/// What must hold for a write, and the values the expression speaks of.
#[derive(Clone, Debug, Default)]
pub(crate) struct Condition {
    pub(crate) expression: String,
    pub(crate) values: Vec<(String, AttributeValue)>,
    /// Attributes that the expression calls by other names, for words that the service reserves.
    pub(crate) names: Vec<(String, String)>,
}

impl Condition {
    pub(crate) fn of(expression: &str, values: &[(&str, AttributeValue)]) -> Self {
        let values = values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Self { expression: expression.to_owned(), values, names: Vec::new() }
    }

    /// The attribute that the expression calls `#name`.
    pub(crate) fn naming(self, attribute: impl Into<String>) -> Self {
        self.calling("#name", attribute)
    }

    /// The attribute that the expression calls so.
    pub(crate) fn calling(mut self, name: &str, attribute: impl Into<String>) -> Self {
        self.names.push((name.to_owned(), attribute.into()));
        self
    }

    fn names(&self) -> Option<HashMap<String, String>> {
        (!self.names.is_empty()).then(|| self.names.iter().cloned().collect())
    }

    pub(crate) fn values(&self) -> Option<HashMap<String, AttributeValue>> {
        (!self.values.is_empty()).then(|| self.values.iter().cloned().collect())
    }

    pub(crate) fn absent() -> Self {
        Self::of("attribute_not_exists(PK)", &[])
    }

    pub(crate) fn version(version: u64) -> Self {
        Self::of("version = :version", &[(":version", AttributeValue::N(version.to_string()))])
    }

    /// The table deletes expired items when it likes; for a condition they are gone on time.
    pub(crate) fn absent_or_expired(now: i64) -> Self {
        let now = AttributeValue::N(now.to_string());
        Self::of("attribute_not_exists(PK) OR expires_at < :now", &[(":now", now)])
    }
}

impl Store {
    /// Writes a change, all or nothing.
    ///
    /// # Errors
    /// [`StoreError::Condition`] with the label of the write whose condition did not hold, and the others of the table.
    pub async fn commit(&self, change: Change) -> Result<Committed, StoreError> {
        if let Some(problem) = change.problem {
            return Err(StoreError::Refused(problem));
        }
        let writes: Vec<_> = change.writes.into_iter().map(|write| self.addressed(write)).collect();
        for attempt in 1.. {
            match self.transact(writes.clone(), &change.labels).await {
                Ok(()) => break,
                // Figures are shared by many changes: a collision there says nothing about this one.
                Err(StoreError::Contention) if attempt < ATTEMPTS => pause(attempt).await,
                Err(error) => return Err(error),
            }
        }
        Ok(Committed(change.outgoing))
    }

    /// Writes a change, all or nothing: true where it was written, false where somebody else was faster.
    pub(crate) async fn won(&self, change: Change) -> Result<bool, StoreError> {
        match self.commit(change).await {
            Ok(_) => Ok(true),
            Err(StoreError::Condition(_) | StoreError::Contention) => Ok(false),
            Err(other) => Err(other),
        }
    }

    fn addressed(&self, mut write: TransactWriteItem) -> TransactWriteItem {
        let table = || self.table.clone();
        write.put.iter_mut().for_each(|put| put.table_name = table());
        write.delete.iter_mut().for_each(|delete| delete.table_name = table());
        write.update.iter_mut().for_each(|update| update.table_name = table());
        write.condition_check.iter_mut().for_each(|check| check.table_name = table());
        write
    }
}
