//! Requests to sign in, sessions, and the counters that keep guessing slow.

use aws_sdk_dynamodb::types::AttributeValue;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hirelog_domain::ids::{SessionId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::sign_in::{Challenge, LIMIT_WINDOW, MAX_PER_ADDRESS, MAX_PER_NETWORK, SESSION_MAX, Session};
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Store, expiring, item, read_all};

/// Sessions of one person that a list shows.
const MAX_SESSIONS: i32 = 100;

/// Who has a mail address.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AddressOwner {
    /// Whose it is.
    pub user: UserId,
    /// How to greet.
    pub name: Name,
    /// Whether the person may come in.
    pub active: bool,
}

/// Who asks, for the counters: digests, never the address itself.
#[derive(Clone, Debug)]
pub struct Limits<'a> {
    /// The mail address.
    pub address: &'a str,
    /// The caller's network.
    pub network: &'a str,
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The digest under which a secret is stored: SHA-256, base64url. Secrets of 128 bits and more need no slow hash
/// (ASVS 5.0, 6.5.2); shorter ones are digested together with such a secret.
#[must_use]
pub fn digest(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    encode(&digest.finalize())
}

/// Compares digests without telling by the time where they differ.
#[must_use]
pub fn same(left: &str, right: &str) -> bool {
    left.as_bytes().ct_eq(right.as_bytes()).into()
}

impl Change {
    /// A request to sign in. It tells nothing: who asks has proved nothing yet. Labels: `limit` where it was too often.
    #[must_use]
    pub fn ask_to_sign_in(challenge: &Challenge, limits: &Limits<'_>) -> Self {
        let mut change = Self::untold();
        let now = challenge.created_at;
        change.count_against("address", limits.address, MAX_PER_ADDRESS, now);
        change.count_against("network", limits.network, MAX_PER_NETWORK, now);
        let kept_until = challenge.expires_at().epoch_seconds();
        change.put_new(
            "challenge",
            item(&keys::challenge(challenge.id), challenge).map(|item| expiring(item, kept_until)),
        );
        change
    }

    /// A link for hand-over, made by who has the table itself (the local stack prints one per role). It is not bound to
    /// a browser, so no route of the API makes one.
    #[must_use]
    pub fn hand_over(challenge: &Challenge) -> Self {
        let mut change = Self::untold();
        let kept_until = challenge.expires_at().epoch_seconds();
        change.put_new(
            "challenge",
            item(&keys::challenge(challenge.id), challenge).map(|item| expiring(item, kept_until)),
        );
        change
    }

    fn count_against(&mut self, kind: &str, subject: &str, max: u32, now: Instant) {
        let window = now.epoch_seconds() / LIMIT_WINDOW.num_seconds();
        let ends = (window + 2) * LIMIT_WINDOW.num_seconds();
        let condition = Condition::of(
            "attribute_not_exists(n) OR n < :max",
            &[
                (":max", AttributeValue::N(max.to_string())),
                (":one", AttributeValue::N("1".into())),
                (":ends", AttributeValue::N(ends.to_string())),
            ],
        );
        let key = keys::limit(kind, &digest(&[subject]), window);
        self.update("limit", &key, "ADD n :one SET expires_at = :ends", &condition);
    }

    /// Turns a challenge into a session. Labels: `challenge` where it is spent, or where a wrong code was counted since
    /// it was read (so that guessing with many requests at once is no faster than one after the other), `user` where the person may not come in.
    #[must_use]
    pub fn redeem(mut self, challenge: &Challenge, session: &Session) -> Self {
        let unspent = Condition::of(
            "used = :no AND attempts = :seen",
            &[
                (":no", AttributeValue::Bool(false)),
                (":seen", AttributeValue::N(challenge.attempts.to_string())),
                (":yes", AttributeValue::Bool(true)),
            ],
        );
        self.update("challenge", &keys::challenge(challenge.id), "SET used = :yes", &unspent);
        let active =
            Condition::of("#name = :active", &[(":active", AttributeValue::S("active".into()))]).naming("state");
        self.check("user", &keys::user(session.user), &active);
        self.open_session(session)
    }

    /// Writes a session.
    #[must_use]
    pub fn open_session(mut self, session: &Session) -> Self {
        let kept_until = (session.created_at + SESSION_MAX).epoch_seconds();
        let key = keys::session(session.user, session.id);
        self.put_new("session", item(&key, session).map(|item| expiring(item, kept_until)));
        self
    }

    /// Ends a session. Labels: `session` where it is gone already.
    #[must_use]
    pub fn end_session(mut self, user: UserId, id: SessionId) -> Self {
        self.delete("session", &keys::session(user, id));
        self
    }
}

impl Store {
    /// AP: who has an address.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn address_owner(&self, mail: &MailAddress) -> Result<Option<AddressOwner>, StoreError> {
        self.get(&keys::mail_owner(mail)).await
    }

    /// Counts a wrong code. A challenge that is spent or gone stays as it is.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn count_wrong_code(&self, challenge: &Challenge) -> Result<(), StoreError> {
        let mut change = Change::untold();
        let there = Condition::of("attribute_exists(PK)", &[(":one", AttributeValue::N("1".into()))]);
        change.update("challenge", &keys::challenge(challenge.id), "ADD attempts :one", &there);
        match self.commit(change).await {
            Ok(_) | Err(StoreError::Condition(_)) => Ok(()),
            Err(other) => Err(other),
        }
    }

    /// AP: sessions of a person.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn list_sessions(&self, user: UserId) -> Result<Vec<Session>, StoreError> {
        let mut query = Query::of(Index::Table, keys::user(user).pk);
        query.range = Some(Range::Prefix(keys::SESSION.into()));
        query.consistent = true;
        read_all(self.page_from(&query, MAX_SESSIONS, None).await?.0)
    }

    /// Notes that a session is in use. A session that ended meanwhile stays ended.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn touch_session(&self, session: &Session, now: Instant) -> Result<(), StoreError> {
        let mut change = Change::untold();
        let there = Condition::of("attribute_exists(PK)", &[(":now", AttributeValue::S(now.to_string()))]);
        change.update("session", &keys::session(session.user, session.id), "SET last_seen_at = :now", &there);
        match self.commit(change).await {
            Ok(_) | Err(StoreError::Condition(_) | StoreError::Contention) => Ok(()),
            Err(other) => Err(other),
        }
    }
}
