//! The log and the statistics that are folded from it: each event counts once, whatever crashes in between.

use aws_sdk_dynamodb::types::{AttributeValue, PutRequest, ReturnConsumedCapacity, WriteRequest};
use chrono::{Days, NaiveDate};
use futures_util::future::join_all;
use hirelog_domain::activity::{Action, Actor, Event, Kept, Outcome, SubjectKind, Window};
use hirelog_domain::ids::UserId;
use hirelog_domain::time::Instant;

use crate::change::Change;
use crate::cursor::{Cursor, Page, Place};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::statistics::StoredDay;
use crate::table::{Item, Key, Store, expiring, indexed, item};

/// The most rows that one request reads while it looks for those that fit the filter.
const SCAN_LIMIT: i32 = 400;
/// The most rows that one call writes.
const BATCH_WRITE: usize = 25;

/// Which rows of the log are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActivityFilter {
    /// Only this action.
    pub action: Option<Action>,
    /// Only one of these actions; of any, where there are none.
    pub actions: Vec<Action>,
    /// Only this outcome.
    pub outcome: Option<Outcome>,
    /// Only about this kind of thing.
    pub entity_type: Option<SubjectKind>,
    /// Only about this thing.
    pub entity_id: Option<String>,
    /// Not before.
    pub from: Option<Instant>,
    /// Before.
    pub to: Option<Instant>,
}

/// How an attempt to fold events into a person's day ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folding {
    /// Rows and statistics are written.
    Done,
    /// At least one event was counted before: look which, and fold the others.
    SomeCounted,
    /// Another worker changed the day: read it and fold again.
    Outdated,
}

/// The attribute that says on which day a row came, where its own day may have been closed then.
pub(crate) const LATE: &str = "late";

pub(crate) fn trail_item(event: &Event, kept: Kept) -> Result<Item, StoreError> {
    let gone = kept.until(event.at).epoch_seconds();
    let mut item = indexed(item(&keys::trail(event), event)?, Index::Gsi1, keys::feed(event));
    if let Some(user) = event.looked_at() {
        item = indexed(item, Index::Gsi2, keys::looks(user, event));
    }
    if let Some(day) = kept.late_on(event.at) {
        item = indexed(item, Index::Gsi3, keys::late(day, event));
        item.insert(LATE.into(), AttributeValue::S(day.to_string()));
    }
    // Most events have none, and every byte of a row is stored twice.
    if event.metadata.is_empty() {
        item.remove("metadata");
    }
    Ok(expiring(item, gone))
}

impl ActivityFilter {
    fn narrow(&self, mut query: Query, window: Window) -> Query {
        let from = self.from.map_or(window.from, |from| from.max(window.from));
        let to = self.to.unwrap_or(window.now + chrono::Duration::minutes(5));
        query.range = Some(Range::Between(from.to_string(), to.max(from).to_string()));
        let kind = |kind: &SubjectKind| serde_json::to_value(kind).ok()?.as_str().map(str::to_owned);
        query.equals = [
            ("action", self.action.map(|action| action.as_str().to_owned())),
            ("outcome", self.outcome.map(|outcome| outcome.as_str().to_owned())),
            ("entity_type", self.entity_type.as_ref().and_then(kind)),
            ("entity_id", self.entity_id.clone()),
        ]
        .into_iter()
        .filter_map(|(attribute, value)| Some((attribute, value?)))
        .collect();
        query.one_of = (!self.actions.is_empty())
            .then(|| ("action", self.actions.iter().map(|action| action.as_str().to_owned()).collect()));
        let filter = (&query.equals, &query.one_of, self.from, self.to);
        query.list = format!("{}/{}", query.partition, crate::digest(&[&format!("{filter:?}")]));
        query.newest_first = true;
        query
    }

    fn is_plain(&self) -> bool {
        *self == Self { from: self.from, to: self.to, ..Self::default() }
    }
}

impl Store {
    /// AP: what one actor did, newest first; nothing from before the time of retention, deleted or not.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn activity_of(
        &self,
        actor: &Actor,
        filter: &ActivityFilter,
        window: Window,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Event>, StoreError> {
        let query = filter.narrow(Query::of(Index::Table, keys::trail_of(actor)), window);
        self.log_page(query, filter, limit, from).await
    }

    /// AP: what everybody did, newest first, month by month: a page ends with its month, and the cursor leads on.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn feed(
        &self,
        filter: &ActivityFilter,
        window: Window,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Event>, StoreError> {
        let newest = filter.to.map_or(window.now, |to| to.min(window.now)).in_zone(chrono_tz::UTC).date_naive();
        let oldest = filter.from.map_or(window.from, |from| from.max(window.from));
        let months = months_back(newest, oldest.in_zone(chrono_tz::UTC).date_naive());
        let queries = months.into_iter().map(|month| filter.narrow(Query::of(Index::Gsi1, month), window));
        let place = match from {
            Some(cursor) => Some(self.place_of(cursor).await?),
            None => None,
        };
        let mut queries = queries.skip_while(|query| place.as_ref().is_some_and(|place| place.list != query.list));
        let query = queries.next().ok_or(StoreError::Cursor)?;
        let mut page = self.log_page(query, filter, limit, from).await?;
        if let (None, Some(older)) = (&page.next, queries.next()) {
            // The place before the first row of a month.
            page.next = Some(self.cursor_to(&Place::by(&older.list, [])).await?);
        }
        Ok(page)
    }

    /// The moment of the row at which a list of the log goes on.
    ///
    /// # Errors
    /// When the table fails or the cursor was not made here.
    pub async fn moment_of(&self, cursor: &Cursor) -> Result<Option<Instant>, StoreError> {
        let place = self.place_of(cursor).await?;
        let sort = place.last.get("GSI1SK").or_else(|| place.last.get("SK"));
        Ok(sort.and_then(|sort| sort.split('#').next()?.parse().ok()))
    }

    async fn log_page(
        &self,
        query: Query,
        filter: &ActivityFilter,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Event>, StoreError> {
        let read = if filter.is_plain() { limit } else { SCAN_LIMIT };
        let mut page: Page<Event> = self.page(&query, read, from).await?.typed()?;
        let wanted = usize::try_from(limit).unwrap_or_default();
        if page.items.len() > wanted {
            page.items.truncate(wanted);
            if let Some(last) = page.items.last() {
                let place = Place::of_key(&query.list, &position(last, query.index));
                page.next = Some(self.cursor_to(&place).await?);
            }
        }
        Ok(page)
    }

    /// AP: by whom a person's record was looked at, newest first.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn looks_at(
        &self,
        user: UserId,
        window: Window,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Event>, StoreError> {
        let query = ActivityFilter::default().narrow(Query::of(Index::Gsi2, keys::looks_at(user)), window);
        self.page(&query, limit, from).await?.typed()
    }

    /// Writes rows of the log without statistics: for people who are not measured, and for Hirelog itself. Writing a
    /// row twice leaves one row.
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

    /// Writes rows of the log and the days that they count in, each as it was and as it will be, in one transaction: at
    /// most 100 events and days.
    ///
    /// # Errors
    /// When the table fails; nothing is written then.
    pub async fn fold_days(
        &self,
        events: &[&Event],
        days: &[(&StoredDay, &StoredDay)],
        kept: Kept,
    ) -> Result<Folding, StoreError> {
        let mut change = Change::untold();
        for event in events {
            change.put_new("event", trail_item(event, kept));
        }
        for (before, after) in days {
            let row = item(&keys::day_stats(after.day, after.user), after);
            match before.version {
                0 => change.put_new("day", row),
                version => change.replace("day", row, version),
            }
        }
        match self.commit(change).await {
            Ok(_) => Ok(Folding::Done),
            Err(StoreError::Condition("event")) => Ok(Folding::SomeCounted),
            Err(StoreError::Condition(_) | StoreError::Contention) => Ok(Folding::Outdated),
            Err(other) => Err(other),
        }
    }

    /// Which of these events are in the log.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn counted<'a>(&self, events: &[&'a Event]) -> Result<Vec<&'a Event>, StoreError> {
        let wanted: Vec<Key> = events.iter().map(|event| keys::trail(event)).collect();
        let found = self.load(&wanted).await?;
        Ok(events.iter().zip(&wanted).filter(|(_, key)| found.contains(key)).map(|(event, _)| *event).collect())
    }
}

/// The place of an event in a list, as the service would name it.
fn position(event: &Event, index: Index) -> Item {
    let key = keys::trail(event).attributes();
    if index == Index::Table { key } else { indexed(key, index, keys::feed(event)) }
}

pub(crate) fn months_back(newest: NaiveDate, oldest: NaiveDate) -> Vec<String> {
    let mut months = vec![keys::feed_of(newest)];
    let mut day = newest;
    while day > oldest {
        day = day - Days::new(1);
        let month = keys::feed_of(day);
        if months.last() != Some(&month) {
            months.push(month);
        }
    }
    months
}
