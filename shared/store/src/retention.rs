//! The end of the time for which data of candidates are kept: who is near it, who was reminded, and the one start a day.

use chrono::NaiveDate;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, EventId, MailId};
use hirelog_domain::mail::Expiring;
use hirelog_domain::time::Instant;
use serde::{Deserialize, Serialize};

use crate::change::{Change, Committed};
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Key, Store, expiring, item, read};

/// Seconds for which a day stays claimed: far longer than any start comes late.
const CLAIMED_SECONDS: i64 = 30 * 24 * 3_600;

/// Who stands in the index of ends.
#[derive(Deserialize)]
struct EndRow {
    candidate: CandidateId,
}

/// The mail in which a reminder went out; lies under the candidate, so that erasing finds it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Reminded {
    pub(crate) mail: MailId,
}

impl Change {
    /// Notes that these candidates were reminded of in that mail. Labels: `reminded` where one was before, `candidate`
    /// where one is gone.
    #[must_use]
    pub fn remind(mut self, items: &[Expiring], mail: MailId) -> Self {
        for Expiring { candidate, until, .. } in items {
            self.check_there(*candidate);
            self.put_new("reminded", item(&keys::reminded(*candidate, *until), &Reminded { mail }));
        }
        self
    }
}

impl Store {
    /// AP: candidates whose time ends by that day (UTC), the next to end first.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn ending_by(
        &self,
        day: NaiveDate,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<CandidateId>, StoreError> {
        let range = Some(Range::Between("0".into(), format!("{day}#~")));
        let query = Query { range, ..Query::of(Index::Table, keys::RETENTION) };
        let page = self.page(&query, limit, from).await?;
        let rows = page.items.into_iter().filter_map(readable::<EndRow>);
        Ok(Page { items: rows.map(|row| row.candidate).collect(), next: page.next })
    }

    /// AP: of at most 100 candidates, those that read. One that does not is logged, and keeps no other back.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn readable_candidates(&self, ids: &[CandidateId]) -> Result<Vec<Candidate>, StoreError> {
        let wanted: Vec<Key> = ids.iter().map(|id| keys::candidate(*id)).collect();
        let found = self.load(&wanted).await?;
        let read = |key| match found.get::<Candidate>(key) {
            Ok(candidate) => candidate,
            Err(error) => {
                tracing::error!(error = %error, "A candidate whose time ends cannot be read");
                None
            }
        };
        Ok(wanted.iter().filter_map(read).collect())
    }

    /// AP: of these ends, those that nobody was reminded of. At most 100.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn not_reminded(&self, mut items: Vec<Expiring>) -> Result<Vec<Expiring>, StoreError> {
        let wanted: Vec<Key> = items.iter().map(|item| keys::reminded(item.candidate, item.until)).collect();
        if wanted.is_empty() {
            return Ok(items);
        }
        let found = self.load(&wanted).await?;
        let mut keys = wanted.iter();
        items.retain(|_| keys.next().is_some_and(|key| !found.contains(key)));
        Ok(items)
    }

    /// Starts the work of a day: the first who asks leaves the task, everybody else gets nothing.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn start_retention(
        &self,
        day: NaiveDate,
        now: Instant,
        message: EventId,
    ) -> Result<Option<Committed>, StoreError> {
        let key = keys::daily("retention", day);
        // Asked every minute: reading costs less than a write that is refused.
        if self.load(std::slice::from_ref(&key)).await?.contains(&key) {
            return Ok(None);
        }
        let mut change = Change::untold();
        change.put_new("day", Ok(expiring(Item::from(key.attributes()), now.epoch_seconds() + CLAIMED_SECONDS)));
        match self.commit(change.working(&serde_json::json!({ "kind": "retention", "day": day }), message)).await {
            Ok(committed) => Ok(Some(committed)),
            Err(StoreError::Condition(_) | StoreError::Contention) => Ok(None),
            Err(other) => Err(other),
        }
    }
}

/// An item as a thing; none, and a line in the log, where it does not read.
fn readable<T: serde::de::DeserializeOwned>(item: Item) -> Option<T> {
    match read(item) {
        Ok(thing) => Some(thing),
        Err(error) => {
            tracing::error!(error = %error, "A row of the index of ends cannot be read");
            None
        }
    }
}
