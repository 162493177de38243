//! What changes leave behind in a table, without the table: for filling an empty one through a door of its own where
//! hundreds of thousands of calls would take hours (benchmarks). The items are those that the calls would have written.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem, Update};
use chrono_tz::UTC;
use hirelog_domain::activity::{Event, Recording};

use crate::activity::trail_item;
use crate::change::Change;
use crate::error::StoreError;
use crate::keys;
use crate::statistics::StoredDay;
use crate::table::{Item, Key, item};

/// Items that a table will hold.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    items: BTreeMap<Key, Item>,
    figures: BTreeMap<Key, BTreeMap<String, i64>>,
}

impl Contents {
    /// Adds what a change leaves behind once its messages are sent. Conditions are not looked at, and the openings that
    /// hires fill are not counted: what changes are applied, and what their jobs say, is the caller's to get right.
    ///
    /// # Errors
    /// When the change cannot be written anywhere.
    pub fn apply(&mut self, change: Change) -> Result<(), StoreError> {
        for (label, write) in change.into_writes()? {
            match label {
                "outbox" | "opening" => {}
                "pipeline" => write.update.iter().for_each(|update| self.count(update)),
                _ => self.write(write),
            }
        }
        Ok(())
    }

    /// Adds an event's row of the log.
    ///
    /// # Errors
    /// When the event cannot be stored.
    pub fn log(&mut self, event: &Event) -> Result<(), StoreError> {
        let on_time = Recording::usual().kept(event.at, UTC);
        self.items.insert(keys::trail(event), trail_item(event, on_time)?);
        Ok(())
    }

    /// Adds a person's day.
    ///
    /// # Errors
    /// When the day cannot be stored.
    pub fn day(&mut self, day: &StoredDay) -> Result<(), StoreError> {
        let key = keys::day_stats(day.day, day.user);
        let row = item(&key, day)?;
        self.items.insert(key, row);
        Ok(())
    }

    /// Takes the items out, in the order of their keys. Figures stay: later changes add to them.
    pub fn take(&mut self) -> Vec<Item> {
        std::mem::take(&mut self.items).into_values().collect()
    }

    /// Takes the figures of pipelines out.
    pub fn take_figures(&mut self) -> Vec<Item> {
        let row = |(key, figures): (Key, BTreeMap<String, i64>)| {
            let figures = figures.into_iter().map(|(name, count)| (name, AttributeValue::N(count.to_string())));
            figures.chain(key.attributes()).collect()
        };
        std::mem::take(&mut self.figures).into_iter().map(row).collect()
    }

    fn write(&mut self, write: TransactWriteItem) {
        if let Some((key, item)) = write.put.and_then(|put| Some((Key::of(&put.item)?, put.item))) {
            self.items.insert(key, item);
        }
        if let Some(key) = write.delete.and_then(|delete| Key::of(&delete.key)) {
            self.items.remove(&key);
        }
    }

    /// Adds the values of an update, which names them `#a0` and gives them as `:a0`.
    fn count(&mut self, update: &Update) {
        let Some(key) = Key::of(&update.key) else { return };
        let (names, values) = (update.expression_attribute_names(), update.expression_attribute_values());
        let figures = self.figures.entry(key).or_default();
        for (alias, name) in names.into_iter().flatten() {
            let by = values.and_then(|values| values.get(&alias.replace('#', ":")));
            let by = by.and_then(|value| value.as_n().ok()).and_then(|number| number.parse::<i64>().ok());
            *figures.entry(name.clone()).or_default() += by.unwrap_or_default();
        }
    }
}
