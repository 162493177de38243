//! A row of the log as it is stored. Every byte of it is stored twice, in the table and in the index by month, so it holds
//! nothing that its key says already, and only what lists are narrowed by has attributes of its own.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::activity::{Action, Event, Kept, Outcome, Source, Subject, SubjectKind};
use hirelog_domain::ids::OperationId;
use hirelog_domain::packed;
use serde::de::Error as _;
use serde::{Deserialize, Serialize};
use serde_json::Map;

use crate::cursor::Page;
use crate::error::StoreError;
use crate::keys;
use crate::query::Index;
use crate::table::{Item, Key, expiring, indexed, item, read};

/// The attribute that says on which day a row came, where its own day may have been closed then.
pub(crate) const LATE: &str = "late";

#[derive(Serialize, Deserialize)]
struct Row {
    action: Action,
    outcome: Outcome,
    kind: Option<SubjectKind>,
    about: Option<String>,
    #[serde(with = "packed")]
    rest: Rest,
}

/// What no list is narrowed by.
#[derive(Serialize, Deserialize)]
struct Rest {
    schema: u8,
    operation_id: OperationId,
    source: Source,
    status: Option<u16>,
    duration_ms: Option<u32>,
    /// JSON; empty where there is none. The table takes fewer numbers and less depth than JSON has.
    metadata: String,
    ip: Option<String>,
    user_agent: Option<String>,
}

/// The row of an event, in the indexes that it belongs to.
pub(crate) fn trail_item(event: &Event, kept: Kept) -> Result<Item, StoreError> {
    let gone = kept.until(event.at).epoch_seconds();
    let mut item = indexed(item(&keys::trail(event), &Row::of(event)?)?, Index::Gsi1, keys::feed(event));
    if let Some(user) = event.looked_at() {
        item = indexed(item, Index::Gsi2, keys::looks(user, event));
    }
    if let Some(day) = kept.late_on(event.at) {
        item = indexed(item, Index::Gsi3, keys::late(day, event));
        item.insert(LATE.into(), AttributeValue::S(day.to_string()));
    }
    Ok(expiring(item, gone))
}

/// The event of a row.
pub(crate) fn event_of(item: Item) -> Result<Event, StoreError> {
    let corrupt = |what: &str| StoreError::Corrupt(serde_dynamo::Error::custom(what));
    let key = Key::of(&item).ok_or_else(|| corrupt("a row without its key"))?;
    let (actor, at, id) = keys::trail_parts(&key).ok_or_else(|| corrupt("the key of a row"))?;
    let Row { action, outcome, kind, about, rest } = read(item)?;
    let subject = kind.zip(about).map(|(kind, id)| Subject { kind, id });
    let Rest { schema, operation_id, source, status, duration_ms, metadata, ip, user_agent } = rest;
    let metadata = if metadata.is_empty() { Ok(Map::new()) } else { serde_json::from_str(&metadata) };
    let metadata = metadata.map_err(|_| corrupt("the metadata of a row"))?;
    Ok(Event {
        id,
        operation_id,
        at,
        actor,
        source,
        action,
        subject,
        outcome,
        status,
        duration_ms,
        metadata,
        ip,
        user_agent,
        schema,
    })
}

impl Row {
    fn of(event: &Event) -> Result<Self, StoreError> {
        let Event { operation_id, source, status, duration_ms, ip, user_agent, schema, .. } = event.clone();
        let metadata = match event.metadata.is_empty() {
            true => String::new(),
            false => serde_json::to_string(&event.metadata).map_err(|error| StoreError::Refused(error.to_string()))?,
        };
        let rest = Rest { schema, operation_id, source, status, duration_ms, metadata, ip, user_agent };
        let (kind, about) = event.subject.clone().map(|subject| (subject.kind, subject.id)).unzip();
        Ok(Self { action: event.action, outcome: event.outcome, kind, about, rest })
    }
}

impl Page<Item> {
    /// A page of the log.
    pub(crate) fn events(self) -> Result<Page<Event>, StoreError> {
        let items = self.items.into_iter().map(event_of).collect::<Result<_, _>>()?;
        Ok(Page { items, next: self.next })
    }
}
