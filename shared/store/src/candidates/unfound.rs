//! The rows by which a merged record was found. They name a person, so they are noted under the record, where an erasure
//! finds them as well, and not in a message.

use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::CandidateId;
use serde::{Deserialize, Serialize};

use super::finding::rows_of;
use crate::error::StoreError;
use crate::keys;
use crate::table::{Item, Key, Store, read};

/// Rows that are left, as partition and place.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Unfound {
    rows: Vec<(String, String)>,
}

impl Unfound {
    pub(super) fn of(candidate: &Candidate) -> Self {
        Self { rows: rows_of(candidate).into_keys().map(|key| (key.pk, key.sk)).collect() }
    }

    fn keys(self) -> Vec<Key> {
        self.rows.into_iter().map(|(pk, sk)| Key { pk, sk }).collect()
    }
}

impl Store {
    /// Takes away the rows by which a merged record was found. Twice is harmless.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn unfind(&self, merged: CandidateId) -> Result<(), StoreError> {
        let key = keys::unfound(merged);
        let Some(left) = self.get::<Unfound>(&key).await? else { return Ok(()) };
        self.delete_items(&left.keys()).await?;
        self.delete_items(&[key]).await
    }

    /// The same with the note of them at hand.
    pub(crate) async fn unfind_noted(&self, row: Item) -> Result<(), StoreError> {
        self.delete_items(&read::<Unfound>(row)?.keys()).await
    }
}
