//! People, their ways in, and what is kept for each.

use hirelog_domain::ids::{ChallengeId, InviteId, SessionId, UserId, ViewId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::time::Instant;

use super::key;
use crate::table::Key;

/// A person.
#[must_use]
pub fn user(id: UserId) -> Key {
    key(format!("USER#{id}"), "PROFILE")
}

/// A session: beside its person, so that one read brings both.
#[must_use]
pub fn session(user: UserId, id: SessionId) -> Key {
    key(format!("USER#{user}"), format!("{SESSION}{id}"))
}

/// What sessions' sort keys begin with.
pub const SESSION: &str = "SESSION#";

/// A decision about being measured, kept for the record.
#[must_use]
pub fn consent(user: UserId, at: Instant) -> Key {
    key(format!("USER#{user}"), format!("{CONSENT}{at}"))
}

/// What decisions' sort keys begin with.
pub const CONSENT: &str = "CONSENT#";

/// What a person is found by while the erasure is under way.
#[must_use]
pub fn erasing(user: UserId) -> Key {
    key(format!("USER#{user}"), "ERASING")
}

/// A saved view, beside its person.
#[must_use]
pub fn view(user: UserId, id: ViewId) -> Key {
    key(format!("USER#{user}"), format!("{VIEW}{id}"))
}

/// What views' sort keys begin with.
pub const VIEW: &str = "VIEW#";

/// How many views a person has.
#[must_use]
pub fn views(user: UserId) -> Key {
    key(format!("USER#{user}"), "VIEWS")
}

/// Who has an address: makes addresses unique.
#[must_use]
pub fn mail_owner(mail: &MailAddress) -> Key {
    key(format!("MAIL#{mail}"), "OWNER")
}

/// How many active admins there are.
#[must_use]
pub fn admins() -> Key {
    key("ORGANISATION", "ADMINS")
}

/// The secret under which cursors are sealed.
#[must_use]
pub fn cursor_key() -> Key {
    key("ORGANISATION", "CURSOR_KEY")
}

/// A request to sign in.
#[must_use]
pub fn challenge(id: ChallengeId) -> Key {
    key(format!("CHALLENGE#{id}"), "CHALLENGE")
}

/// A counter of attempts in a window of time. The subject is a digest.
#[must_use]
pub fn limit(kind: &str, subject: &str, window: i64) -> Key {
    key(format!("LIMIT#{kind}#{subject}"), window.to_string())
}

/// An invitation.
#[must_use]
pub fn invite(id: InviteId) -> Key {
    key(format!("INVITE#{id}"), "INVITE")
}

/// Index 1: people by name.
#[must_use]
pub fn users_by_name(name: &str, id: UserId) -> Key {
    key(USERS, format!("{}#{id}", name.to_lowercase()))
}

/// Partition of [`users_by_name`].
pub const USERS: &str = "USERS";

/// Index 1: invitations by time.
#[must_use]
pub fn invites_by_time(id: InviteId) -> Key {
    key(INVITES, id.to_string())
}

/// Partition of [`invites_by_time`].
pub const INVITES: &str = "INVITES";
