//! Writing rows of the log and the days that are counted from them: each event counts once, whatever crashes in between.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::{PutRequest, ReturnConsumedCapacity, WriteRequest};
use futures_util::future::{join_all, try_join_all};
use hirelog_domain::activity::{Event, Kept, StoredDay};
use hirelog_domain::ids::EventId;

use super::row::trail_item;
use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::table::{Item, Key, Store, item};

/// The most rows that one call writes.
const BATCH_WRITE: usize = 25;
/// The most keys that one read takes.
const MAX_KEYS: usize = 100;

/// How an attempt to count events in the days of several people ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folding {
    /// Rows and statistics are written.
    Done,
    /// At least one event was counted before: look which, and fold the others.
    SomeCounted,
    /// Another worker changed a day: read it and fold again.
    Outdated,
}

/// A day as it was, and as it will be.
pub type DayChange<'a> = (&'a StoredDay, &'a StoredDay);

impl Store {
    /// Writes rows of the log without statistics. Writing a row twice leaves one row.
    ///
    /// # Errors
    /// When the table fails; some rows may be written then.
    pub async fn write_trail(&self, events: &[&Event], kept: Kept) -> Result<(), StoreError> {
        let (late, on_time): (Vec<&Event>, Vec<&Event>) =
            events.iter().partition(|event| kept.late_on(event.at).is_some());
        // A row that was on time stays as it was when it comes again late: its day may have its digest.
        let late = late.into_iter().map(|event| async {
            let mut change = Change::untold();
            change.put_new("event", trail_item(event, kept));
            match self.commit(change).await {
                Ok(_) | Err(StoreError::Condition("event")) => Ok(()),
                Err(other) => Err(other),
            }
        });
        join_all(late).await.into_iter().collect::<Result<Vec<()>, _>>()?;
        for chunk in on_time.chunks(BATCH_WRITE) {
            let puts = chunk.iter().map(|event| {
                let put = PutRequest::builder().set_item(Some(trail_item(event, kept)?)).build();
                let put = put.map_err(|error| StoreError::Refused(error.to_string()))?;
                Ok(WriteRequest::builder().put_request(put).build())
            });
            let puts = puts.collect::<Result<Vec<_>, StoreError>>()?;
            let call = self.client.batch_write_item().request_items(&self.table, puts);
            let answer = call.return_consumed_capacity(ReturnConsumedCapacity::Total).send().await;
            let answer = answer.map_err(|error| StoreError::from_sdk(&error))?;
            answer.consumed_capacity().iter().for_each(|one| self.note("BatchWriteItem", Some(one)));
            if answer.unprocessed_items().is_some_and(|left| !left.is_empty()) {
                return Err(StoreError::Unavailable("rows were left unwritten".into()));
            }
        }
        Ok(())
    }

    /// Writes a day, unless another worker has changed it: false then. One write unit for each KB, where a transaction
    /// costs two.
    ///
    /// # Errors
    /// When the table fails; the day may be written then, and knows which events it counted.
    pub async fn save_day(&self, (before, after): DayChange<'_>) -> Result<bool, StoreError> {
        let condition = unchanged(before);
        let call = self.client.put_item().table_name(&self.table).set_item(Some(day_item(after)?));
        let call = call
            .condition_expression(&condition.expression)
            .set_expression_attribute_values(condition.values())
            .return_consumed_capacity(ReturnConsumedCapacity::Total);
        match call.send().await.map_err(|error| StoreError::from_sdk(&error)) {
            Ok(answer) => {
                self.note("PutItem", answer.consumed_capacity());
                Ok(true)
            }
            Err(StoreError::Condition(_) | StoreError::Contention) => Ok(false),
            Err(other) => Err(other),
        }
    }

    /// Writes up to 100 days in one call, or none of them where another worker has changed one: false then.
    ///
    /// # Errors
    /// When the table fails; the days may be written then, and know which events they counted.
    pub async fn save_days(&self, days: &[DayChange<'_>]) -> Result<bool, StoreError> {
        let mut change = Change::untold();
        days.iter().for_each(|day| put_day(&mut change, *day));
        self.won(change).await
    }

    /// Writes rows of the log and the days that they count in, in one transaction: at most 100 events and days.
    ///
    /// # Errors
    /// When the table fails; nothing is written then.
    pub async fn fold_days(
        &self,
        events: &[&Event],
        days: &[DayChange<'_>],
        kept: Kept,
    ) -> Result<Folding, StoreError> {
        let mut change = Change::untold();
        for event in events {
            change.put_new("event", trail_item(event, kept));
        }
        days.iter().for_each(|day| put_day(&mut change, *day));
        match self.commit(change).await {
            Ok(_) => Ok(Folding::Done),
            Err(StoreError::Condition("event")) => Ok(Folding::SomeCounted),
            Err(StoreError::Condition(_) | StoreError::Contention) => Ok(Folding::Outdated),
            Err(other) => Err(other),
        }
    }

    /// Which of these events, and of those that these days remember, have their row in the log. Read the days before:
    /// who reads them at once may miss a row that was written, and a day that has forgotten it, in between.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn logged(&self, events: &[&Event], days: &[&StoredDay]) -> Result<BTreeSet<EventId>, StoreError> {
        let remembered = days
            .iter()
            .flat_map(|day| day.unlogged.iter().map(|one| (keys::trail_of_person(day.user, one.at, one.id), one.id)));
        let wanted: BTreeSet<(Key, EventId)> =
            events.iter().map(|event| (keys::trail(event), event.id)).chain(remembered).collect();
        let wanted: Vec<(Key, EventId)> = wanted.into_iter().collect();
        let parts = wanted.chunks(MAX_KEYS).map(async |part| {
            let found = self.load(&part.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>()).await?;
            Ok::<_, StoreError>(
                part.iter().filter(|(key, _)| found.contains(key)).map(|(_, id)| *id).collect::<Vec<_>>(),
            )
        });
        Ok(try_join_all(parts).await?.into_iter().flatten().collect())
    }
}

fn put_day(change: &mut Change, (before, after): DayChange<'_>) {
    change.put("day", day_item(after), Some(&unchanged(before)));
}

fn day_item(day: &StoredDay) -> Result<Item, StoreError> {
    item(&keys::day_stats(day.day, day.user), day)
}

fn unchanged(day: &StoredDay) -> Condition {
    if day.version == 0 { Condition::absent() } else { Condition::version(day.version) }
}
