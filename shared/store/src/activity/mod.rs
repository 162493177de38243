//! The log, as it is read; how its rows look ([`row`]) and how they are written and counted ([`counting`]).

mod counting;
mod row;

use chrono::{Days, NaiveDate};
use hirelog_domain::activity::{Action, Actor, Event, Outcome, SubjectKind, Window};
use hirelog_domain::ids::UserId;
use hirelog_domain::time::Instant;

use crate::cursor::{Cursor, Page, Place};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Store, indexed};

pub use counting::{DayChange, Folding};
pub(crate) use row::{LATE, event_of, trail_item};

/// The most rows that one request reads while it looks for those that fit the filter.
const SCAN_LIMIT: i32 = 400;

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

impl ActivityFilter {
    fn narrow(&self, mut query: Query, window: Window) -> Query {
        let from = self.from.map_or(window.from, |from| from.max(window.from));
        let to = self.to.unwrap_or(window.now + chrono::Duration::minutes(5));
        query.range = Some(Range::Between(keys::moment(from), keys::moment(to.max(from))));
        let kind = |kind: &SubjectKind| serde_json::to_value(kind).ok()?.as_str().map(str::to_owned);
        query.equals = [
            ("action", self.action.map(|action| action.as_str().to_owned())),
            ("outcome", self.outcome.map(|outcome| outcome.as_str().to_owned())),
            ("kind", self.entity_type.as_ref().and_then(kind)),
            ("about", self.entity_id.clone()),
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
        Ok(sort.and_then(|sort| keys::moment_in(sort)))
    }

    async fn log_page(
        &self,
        query: Query,
        filter: &ActivityFilter,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Event>, StoreError> {
        let read = if filter.is_plain() { limit } else { SCAN_LIMIT };
        let mut page: Page<Event> = self.page(&query, read, from).await?.events()?;
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
        self.page(&query, limit, from).await?.events()
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
