//! What the watchdog remembers: how far it has looked, whom it told until when, and what it knows of each person. All of it
//! is written after the work is done, on its version: who dies in between does the work again, and finds it done.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hirelog_domain::activity::Event;
use hirelog_domain::alerts::{KEPT_DAYS, Seen};
use hirelog_domain::ids::UserId;
use hirelog_domain::time::Instant;
use serde::{Deserialize, Serialize};

use crate::activity::event_of;
use crate::change::Change;
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Key, Store, expiring, item};

/// The most keys that one call reads.
const AT_ONCE: usize = 100;

/// How far the watchdog has looked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertWatch {
    /// Rows of the log were looked at until then.
    #[serde(default)]
    pub looked_until: Option<Instant>,
    /// The last day that was looked at.
    #[serde(default)]
    pub day: Option<NaiveDate>,
    /// The last day whose digest went out.
    #[serde(default)]
    pub told: Option<NaiveDate>,
    /// Digests told of what was raised until then.
    #[serde(default)]
    pub told_until: Option<Instant>,
    /// Rises by one with every change; 0 before the first.
    pub version: u64,
}

impl Change {
    /// Notes how far the watchdog is. Labels: `watch` where another one was faster.
    #[must_use]
    pub fn save_watch(mut self, before: &AlertWatch, after: &AlertWatch) -> Self {
        let row = item(&keys::alert_watch(), after);
        match before.version {
            0 => self.put_new("watch", row),
            version => self.replace("watch", row, version),
        }
        self
    }
}

impl Store {
    /// AP: how far the watchdog is.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn alert_watch(&self) -> Result<AlertWatch, StoreError> {
        Ok(self.get(&keys::alert_watch()).await?.unwrap_or_default())
    }

    /// Notes how far the watchdog is; false where another one was faster.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn keep_watch(&self, before: &AlertWatch, after: &AlertWatch) -> Result<bool, StoreError> {
        self.won(Change::untold().save_watch(before, after)).await
    }

    /// AP: what is known of people, for as many as are asked for.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn seen(&self, users: &[UserId]) -> Result<BTreeMap<UserId, Seen>, StoreError> {
        let mut known = BTreeMap::new();
        for chunk in users.chunks(AT_ONCE) {
            let wanted: Vec<Key> = chunk.iter().map(|user| keys::seen(*user)).collect();
            let found = self.load(&wanted).await?;
            for (user, key) in chunk.iter().zip(&wanted) {
                known.extend(found.get(key)?.map(|seen: Seen| (*user, seen)));
            }
        }
        Ok(known)
    }

    /// Keeps what is known of a person; false where another watchdog was faster. It is forgotten with the rows that it
    /// comes from.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn keep_seen(&self, before: &Seen, after: &Seen, now: Instant) -> Result<bool, StoreError> {
        let gone = (now + chrono::Duration::days(KEPT_DAYS)).epoch_seconds();
        let after = Seen { version: before.version + 1, ..after.clone() };
        let row = item(&keys::seen(after.user), &after).map(|row| expiring(row, gone));
        let mut change = Change::untold();
        match before.version {
            0 => change.put_new("seen", row),
            version => change.replace("seen", row, version),
        }
        self.won(change).await
    }

    /// AP: everybody's rows of the log between two moments, in order, for the watchdog.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn rows_between(&self, from: Instant, to: Instant) -> Result<Vec<Event>, StoreError> {
        let (first, last) = (from.day(chrono_tz::UTC), to.day(chrono_tz::UTC));
        let mut months: Vec<String> = [first, last].map(keys::feed_of).to_vec();
        months.dedup();
        let mut rows = Vec::new();
        for month in months {
            let range = Some(Range::Between(keys::moment(from), keys::moment(to.max(from))));
            for row in self.all(&Query { range, ..Query::of(Index::Gsi1, month) }).await? {
                rows.push(event_of(row)?);
            }
        }
        Ok(rows)
    }
}
