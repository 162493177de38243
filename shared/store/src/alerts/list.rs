//! Lists of alerts. Nothing older than their time, or than that of the log, is shown, deleted or not.

use hirelog_domain::activity::Window;
use hirelog_domain::alerts::{Alert, AlertState};
use hirelog_domain::ids::UserId;
use hirelog_domain::time::Instant;

use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Store, read_all};

/// The most open alerts that are looked at for a glance: more than that are said to be as many.
pub const MOST_OPEN: usize = 100;

/// The alerts of a state, or all, newest first.
fn newest(state: Option<AlertState>, window: Window) -> Query {
    let query = match state {
        Some(state) => Query::of(Index::Gsi1, keys::alerts_of(state)),
        None => Query::of(Index::Gsi2, keys::ALERTS),
    };
    let range = Range::Between(Alert::hidden_before(window).to_string(), "~".into());
    Query { range: Some(range), newest_first: true, ..query }
}

impl Store {
    /// AP: alerts, newest first; of one state.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn list_alerts(
        &self,
        state: Option<AlertState>,
        window: Window,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Alert>, StoreError> {
        self.page(&newest(state, window), limit, from).await?.typed()
    }

    /// AP: the newest open alerts, at most [`MOST_OPEN`].
    ///
    /// # Errors
    /// When the table fails.
    pub async fn open_alerts(&self, window: Window) -> Result<Vec<Alert>, StoreError> {
        let most = i32::try_from(MOST_OPEN).unwrap_or(i32::MAX);
        read_all(self.page_from(&newest(Some(AlertState::Open), window), most, None).await?.0)
    }

    /// AP: the alerts about a person, newest first. Reads those about everybody: there are few, and this is asked for a few
    /// times a year.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn alerts_about(&self, user: UserId, window: Window) -> Result<Vec<Alert>, StoreError> {
        let mut query = newest(None, window);
        query.equals = vec![("user", user.to_string())];
        read_all(self.all(&query).await?)
    }

    /// AP: alerts that were raised between two moments, for the digest.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn alerts_between(&self, from: Instant, to: Instant) -> Result<Vec<Alert>, StoreError> {
        let range = Some(Range::Between(from.to_string(), to.max(from).to_string()));
        read_all(self.all(&Query { range, ..Query::of(Index::Gsi2, keys::ALERTS) }).await?)
    }
}
