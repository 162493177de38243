//! Answers kept for 24 hours, so that a request sent twice (a double click, a lost answer) changes things once.

use hirelog_domain::ids::UserId;
use hirelog_domain::time::Instant;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::change::Change;
use crate::error::StoreError;
use crate::keys;
use crate::table::{Item, Key, Store, expiring, item};

/// How long an answer is kept.
const KEPT_SECONDS: i64 = 24 * 3_600;

/// A key of one person, with a fingerprint of the request that it was used for.
#[derive(Clone, Debug)]
pub struct IdempotencyKey {
    user: UserId,
    key: String,
    fingerprint: String,
    now: i64,
}

/// What is known about a key that was used before.
#[derive(Clone, Debug, PartialEq)]
pub enum Replay {
    /// The same request: this was the answer.
    Answer(serde_json::Value),
    /// Another request used this key.
    OtherRequest,
}

#[derive(Serialize, Deserialize)]
struct Row {
    fingerprint: String,
    answer: String,
}

impl IdempotencyKey {
    /// A key that a person sent along with a request (method, path and body).
    #[must_use]
    pub fn new(user: UserId, key: &str, request: &[&[u8]], now: Instant) -> Self {
        let mut digest = Sha256::new();
        for part in request {
            digest.update((part.len() as u64).to_be_bytes());
            digest.update(part);
        }
        let fingerprint = crate::sign_in::encode(&digest.finalize());
        Self { user, key: key.to_owned(), fingerprint, now: now.epoch_seconds() }
    }

    pub(crate) fn now(&self) -> i64 {
        self.now
    }

    fn table_key(&self) -> Key {
        keys::idempotency(self.user, &self.key)
    }

    pub(crate) fn item(&self, answer: &serde_json::Value) -> Result<Item, StoreError> {
        let row = Row { fingerprint: self.fingerprint.clone(), answer: answer.to_string() };
        item(&self.table_key(), &row).map(|item| expiring(item, self.now + KEPT_SECONDS))
    }
}

impl Store {
    /// Takes a key before the work that it is for, where that is more than one change. None where it was free; else what
    /// stands behind it: the claim of who was faster, or the answer.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn claim_key(
        &self,
        key: &IdempotencyKey,
        claim: &serde_json::Value,
    ) -> Result<Option<Replay>, StoreError> {
        match self.commit(Change::untold().answering(Some(key), claim)).await {
            Ok(_) => Ok(None),
            Err(StoreError::Condition(_) | StoreError::Contention) => match self.replay(key).await? {
                Some(replay) => Ok(Some(replay)),
                None => Err(StoreError::Contention),
            },
            Err(other) => Err(other),
        }
    }

    /// Puts the answer in the place of the claim.
    ///
    /// # Errors
    /// When the table fails. The claim stays then.
    pub async fn keep_answer(&self, key: &IdempotencyKey, answer: &serde_json::Value) -> Result<(), StoreError> {
        let mut change = Change::untold();
        change.put("idempotency", key.item(answer), None);
        self.commit(change).await.map(drop)
    }

    /// Gives a key back for whose work nothing was done.
    ///
    /// # Errors
    /// When the table fails. The claim stays then.
    pub async fn free_key(&self, key: &IdempotencyKey) -> Result<(), StoreError> {
        let mut change = Change::untold();
        change.remove("idempotency", &key.table_key());
        self.commit(change).await.map(drop)
    }

    /// Looks up the answer behind a key, after a change failed on the label `idempotency`.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn replay(&self, key: &IdempotencyKey) -> Result<Option<Replay>, StoreError> {
        let row: Option<Row> = self.get(&key.table_key()).await?;
        Ok(row.map(|row| match serde_json::from_str(&row.answer) {
            Ok(answer) if row.fingerprint == key.fingerprint => Replay::Answer(answer),
            _ => Replay::OtherRequest,
        }))
    }
}
