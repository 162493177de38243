//! The few calls that everything else is made of: read one, read many, query, write, write together.

use std::collections::HashMap;
use std::sync::Arc;

use aws_sdk_dynamodb::types::{AttributeValue, KeysAndAttributes, ReturnConsumedCapacity, TransactWriteItem};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::OnceCell;

use crate::cursor::{Cursor, Page, Place};
use crate::error::StoreError;
use crate::meter::Meter;
use crate::query::{Index, Query};
use crate::sealing::Sealer;

/// An item as the service has it.
pub type Item = HashMap<String, AttributeValue>;

/// The most keys that one call reads.
const BATCH_GET: usize = 100;
/// Attempts at keys that a read left out because the table was busy.
const BATCH_ATTEMPTS: usize = 4;

/// Partition and sort key of the table or of an index.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Partition.
    pub pk: String,
    /// Place in the partition.
    pub sk: String,
}

/// The table. Cloning shares the connection.
#[derive(Clone, Debug)]
pub struct Store {
    pub(crate) client: aws_sdk_dynamodb::Client,
    pub(crate) table: String,
    /// Read from the table once, see [`Store::warm_up`].
    pub(crate) sealer: Arc<OnceCell<Sealer>>,
    meter: Meter,
}

/// What a read of many keys found.
#[derive(Clone, Debug, Default)]
pub struct Loaded(HashMap<Key, Item>);

impl Loaded {
    /// The thing under a key, if there is one.
    ///
    /// # Errors
    /// When the item does not read as `T`.
    pub fn get<T: DeserializeOwned>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        self.0.get(key).cloned().map(read).transpose()
    }

    /// True where something is under that key.
    #[must_use]
    pub fn contains(&self, key: &Key) -> bool {
        self.0.contains_key(key)
    }
}

impl Store {
    /// A store on that table.
    #[must_use]
    pub fn new(client: aws_sdk_dynamodb::Client, table: impl Into<String>) -> Self {
        Self { client, table: table.into(), sealer: Arc::default(), meter: Meter::default() }
    }

    /// The same store with a meter that remembers its calls.
    #[must_use]
    pub fn metered(self, meter: Meter) -> Self {
        Self { meter, ..self }
    }

    /// Reads up to 100 keys in one call, strongly consistent: what was written before is seen.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] also when the table stays too busy to give every key.
    pub async fn load(&self, keys: &[Key]) -> Result<Loaded, StoreError> {
        let mut found = Loaded::default();
        let mut wanted: Vec<Item> = keys.iter().map(Key::attributes).collect();
        wanted.truncate(BATCH_GET);
        for _ in 0..BATCH_ATTEMPTS {
            if wanted.is_empty() {
                return Ok(found);
            }
            wanted = self.load_once(wanted, &mut found).await?;
        }
        if wanted.is_empty() { Ok(found) } else { Err(StoreError::Unavailable("keys were left unread".into())) }
    }

    async fn load_once(&self, keys: Vec<Item>, found: &mut Loaded) -> Result<Vec<Item>, StoreError> {
        let request = KeysAndAttributes::builder().set_keys(Some(keys)).consistent_read(true).build();
        let request = request.map_err(|error| StoreError::Refused(error.to_string()))?;
        let call = self.client.batch_get_item().request_items(&self.table, request);
        let answer = call.return_consumed_capacity(ReturnConsumedCapacity::Total).send().await;
        let answer = answer.map_err(|error| StoreError::from_sdk(&error))?;
        self.meter.note("BatchGetItem", sum(answer.consumed_capacity()));
        for item in answer.responses.and_then(|mut by_table| by_table.remove(&self.table)).into_iter().flatten() {
            if let Some(key) = Key::of(&item) {
                found.0.insert(key, item);
            }
        }
        let left = answer.unprocessed_keys.and_then(|mut by_table| by_table.remove(&self.table));
        Ok(left.map(|left| left.keys).unwrap_or_default())
    }

    /// Reads one thing, strongly consistent.
    ///
    /// # Errors
    /// When the table fails or the item does not read as `T`.
    pub async fn get<T: DeserializeOwned>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        let call = self.client.get_item().table_name(&self.table).set_key(Some(key.attributes())).consistent_read(true);
        let answer = call.return_consumed_capacity(ReturnConsumedCapacity::Total).send().await;
        let answer = answer.map_err(|error| StoreError::from_sdk(&error))?;
        self.meter.note("GetItem", units(answer.consumed_capacity()));
        answer.item.map(read).transpose()
    }

    /// Reads up to `limit` items of a partition in one call; filters may leave fewer.
    pub(crate) async fn page(
        &self,
        query: &Query,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Item>, StoreError> {
        let place = self.place_in(&query.list, from).await?;
        let (items, next) = self.page_from(query, limit, place.as_ref()).await?;
        let next = match next {
            Some(next) => Some(self.cursor_to(&next).await?),
            None => None,
        };
        Ok(Page { items, next })
    }

    /// The same from a place to a place, without cursors.
    pub(crate) async fn page_from(
        &self,
        query: &Query,
        limit: i32,
        from: Option<&Place>,
    ) -> Result<(Vec<Item>, Option<Place>), StoreError> {
        let start = from.and_then(Place::start);
        let answer = query.request(&self.client, &self.table).limit(limit).set_exclusive_start_key(start).send().await;
        let answer = answer.map_err(|error| match StoreError::from_sdk(&error) {
            StoreError::Refused(_) if from.is_some() => StoreError::Cursor,
            other => other,
        })?;
        self.meter.note("Query", units(answer.consumed_capacity()));
        let next = answer.last_evaluated_key.as_ref().map(|last| Place::of_key(&query.list, last));
        Ok((answer.items.unwrap_or_default(), next))
    }

    /// Reads a whole range, page after page. For workers, never on a request path without a bound on the range.
    pub(crate) async fn all(&self, query: &Query) -> Result<Vec<Item>, StoreError> {
        let mut items = Vec::new();
        let mut from = None;
        loop {
            let (page, next) = self.page_from(query, 1_000, from.as_ref()).await?;
            items.extend(page);
            from = next;
            if from.is_none() {
                return Ok(items);
            }
        }
    }

    /// Writes all or nothing. `labels` name the writes, in order, for the error. The SDK sends one client token with
    /// every attempt, so a lost answer followed by a second attempt writes once.
    pub(crate) async fn transact(
        &self,
        writes: Vec<TransactWriteItem>,
        labels: &[&'static str],
    ) -> Result<(), StoreError> {
        let call = self.client.transact_write_items().set_transact_items(Some(writes));
        let answer = call.return_consumed_capacity(ReturnConsumedCapacity::Total).send().await;
        let answer = answer.map_err(|error| StoreError::from_transaction(&error, labels))?;
        self.meter.note("TransactWriteItems", sum(answer.consumed_capacity()));
        Ok(())
    }

    /// Notes a call that a feature made itself.
    pub(crate) fn note(&self, operation: &'static str, capacity: Option<&aws_sdk_dynamodb::types::ConsumedCapacity>) {
        self.meter.note(operation, units(capacity));
    }
}

fn units(capacity: Option<&aws_sdk_dynamodb::types::ConsumedCapacity>) -> f64 {
    capacity.and_then(aws_sdk_dynamodb::types::ConsumedCapacity::capacity_units).unwrap_or_default()
}

fn sum(capacity: &[aws_sdk_dynamodb::types::ConsumedCapacity]) -> f64 {
    capacity.iter().map(|one| units(Some(one))).sum()
}

/// An item as a thing.
pub(crate) fn read<T: DeserializeOwned>(item: Item) -> Result<T, StoreError> {
    Ok(serde_dynamo::from_item(item)?)
}

/// Items as things, in order.
pub(crate) fn read_all<T: DeserializeOwned>(items: Vec<Item>) -> Result<Vec<T>, StoreError> {
    items.into_iter().map(read).collect()
}

impl Page<Item> {
    pub(crate) fn typed<T: DeserializeOwned>(self) -> Result<Page<T>, StoreError> {
        Ok(Page { items: read_all(self.items)?, next: self.next })
    }
}

/// A thing as an item: its fields beside its key.
pub(crate) fn item<T: Serialize>(key: &Key, value: &T) -> Result<Item, StoreError> {
    let mut item: Item = serde_dynamo::to_item(value)?;
    item.retain(|_, value| !value.is_null());
    item.extend(key.attributes());
    Ok(item)
}

/// Places an item in an index.
pub(crate) fn indexed(mut item: Item, index: Index, key: Key) -> Item {
    let (pk, sk) = index.attributes();
    item.insert(pk.into(), AttributeValue::S(key.pk));
    item.insert(sk.into(), AttributeValue::S(key.sk));
    item
}

/// Lets the table delete an item some time after that second. Readers must not rely on the moment.
pub(crate) fn expiring(mut item: Item, epoch_seconds: i64) -> Item {
    let before = item.insert("expires_at".into(), AttributeValue::N(epoch_seconds.to_string()));
    debug_assert!(before.is_none(), "a field of the thing has the name of the attribute for deletion");
    item
}

impl Key {
    pub(crate) fn attributes(&self) -> Item {
        let text = |value: &String| AttributeValue::S(value.clone());
        HashMap::from([("PK".to_owned(), text(&self.pk)), ("SK".to_owned(), text(&self.sk))])
    }

    pub(crate) fn of(item: &Item) -> Option<Self> {
        let text = |name: &str| item.get(name).and_then(|value| value.as_s().ok()).cloned();
        Some(Self { pk: text("PK")?, sk: text("SK")? })
    }
}
