//! Mails, waiting messages, kept answers.

use chrono::NaiveDate;
use hirelog_domain::ids::{EventId, MailId, UserId};

use super::key;
use crate::table::Key;

/// A mail.
#[must_use]
pub fn mail(id: MailId) -> Key {
    key(format!("MAILING#{id}"), "MAIL")
}

/// A message that waits for its queue. `id` sorts by time.
#[must_use]
pub fn outbox(id: EventId) -> Key {
    let text = id.to_string();
    let last = text.bytes().next_back().unwrap_or_default();
    key(outbox_shard(last % OUTBOX_SHARDS), text)
}

/// A partition of the outbox.
#[must_use]
pub fn outbox_shard(shard: u8) -> String {
    format!("OUTBOX#{shard}")
}

/// Parts of the outbox, so that many writers do not meet in one partition.
pub const OUTBOX_SHARDS: u8 = 4;

/// An answer kept for repeated requests.
#[must_use]
pub fn idempotency(user: UserId, idempotency_key: &str) -> Key {
    key(format!("IDEMPOTENCY#{user}"), idempotency_key)
}

/// Work that is started once a day.
#[must_use]
pub fn daily(work: &str, day: NaiveDate) -> Key {
    key(format!("DAILY#{work}"), day.to_string())
}
