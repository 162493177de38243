//! The histories of all candidates by day: what is compared with the log.

use std::collections::BTreeSet;

use hirelog_domain::ids::{CandidateId, EventId};
use hirelog_domain::time::{Instant, Period};
use serde::Deserialize;

use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Key, Store, read_all};

/// The most keys that one read takes.
const BATCH_GET: usize = 100;

/// What is compared of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct ChangeRow {
    /// The event that tells of it.
    pub id: EventId,
    /// When.
    pub at: Instant,
}

impl Store {
    /// AP: rows of all candidates' histories between two moments (worker).
    ///
    /// # Errors
    /// When the table fails.
    pub async fn changes_between(&self, from: Instant, to: Instant) -> Result<Vec<ChangeRow>, StoreError> {
        let mut rows = Vec::new();
        for day in (Period { from: from.day(chrono_tz::UTC), to: to.day(chrono_tz::UTC) }).days() {
            let range = Some(Range::Between(from.to_string(), to.to_string()));
            let query = Query { range, ..Query::of(Index::Gsi1, keys::history_of_day(day)) };
            rows.extend(read_all::<ChangeRow>(self.all(&query).await?)?);
        }
        Ok(rows)
    }

    /// AP: which of these candidates are there, as themselves or merged into another (worker).
    ///
    /// # Errors
    /// When the table fails.
    pub async fn candidates_there(
        &self,
        candidates: &BTreeSet<CandidateId>,
    ) -> Result<BTreeSet<CandidateId>, StoreError> {
        let mut there = BTreeSet::new();
        let all: Vec<CandidateId> = candidates.iter().copied().collect();
        for some in all.chunks(BATCH_GET / 2) {
            let wanted: Vec<Key> = some.iter().flat_map(|id| [keys::candidate(*id), keys::merged(*id)]).collect();
            let found = self.load(&wanted).await?;
            let is_there =
                |id: &&CandidateId| found.contains(&keys::candidate(**id)) || found.contains(&keys::merged(**id));
            there.extend(some.iter().filter(is_there));
        }
        Ok(there)
    }
}
