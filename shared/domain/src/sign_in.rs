//! Sign-in by a one-time link and code (DESIGN 10; OWASP ASVS 5.0, 6.5 and 6.6): ten minutes, one use, bound to the
//! browser that asked, five wrong codes at most. Secrets are stored as digests only.

use chrono::Duration;
use serde::{Deserialize, Serialize};

use crate::ids::{ChallengeId, SessionId, UserId};
use crate::time::Instant;

/// How long a link and its code work.
pub const LIFETIME: Duration = Duration::minutes(10);
/// Wrong codes after which the request is spent.
pub const MAX_ATTEMPTS: u32 = 5;
/// Requests to sign in per address, and per network, within [`LIMIT_WINDOW`].
pub const MAX_PER_ADDRESS: u32 = 5;
/// See [`MAX_PER_ADDRESS`]. A network may be a whole office behind one address.
pub const MAX_PER_NETWORK: u32 = 60;
/// The span over which requests are counted.
pub const LIMIT_WINDOW: Duration = Duration::minutes(15);
/// A session without use ends after this.
pub const SESSION_IDLE: Duration = Duration::hours(12);
/// Every session ends after this.
pub const SESSION_MAX: Duration = Duration::days(7);
/// Use is noted at most this often, so that not every request writes.
pub const SESSION_TOUCH: Duration = Duration::minutes(10);

/// One request to sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// Identifier, part of the link.
    pub id: ChallengeId,
    /// Who will be signed in; none where the address is not known (the answer does not tell).
    pub user: Option<UserId>,
    /// Digest of the link's secret.
    pub token_hash: String,
    /// Digest of the code, salted with the browser's secret.
    pub code_hash: String,
    /// Digest of the secret that the asking browser holds; none for a link that an operator made for hand-over.
    pub browser_hash: Option<String>,
    /// When it was asked for.
    pub created_at: Instant,
    /// Wrong codes so far.
    #[serde(default)]
    pub attempts: u32,
    /// True when it was redeemed.
    #[serde(default)]
    pub used: bool,
}

/// Why a challenge cannot be redeemed. People get one answer for all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spent {
    /// Older than [`LIFETIME`].
    Expired,
    /// Redeemed before.
    Used,
    /// [`MAX_ATTEMPTS`] wrong codes.
    TooManyAttempts,
    /// The address belongs to nobody.
    Nobody,
}

impl Challenge {
    /// The last moment at which it can be redeemed.
    #[must_use]
    pub fn expires_at(&self) -> Instant {
        self.created_at + LIFETIME
    }

    /// Who would be signed in, if the secret fits.
    ///
    /// # Errors
    /// [`Spent`].
    pub fn redeemable(&self, now: Instant) -> Result<UserId, Spent> {
        if now > self.expires_at() {
            return Err(Spent::Expired);
        }
        if self.used {
            return Err(Spent::Used);
        }
        if self.attempts >= MAX_ATTEMPTS {
            return Err(Spent::TooManyAttempts);
        }
        self.user.ok_or(Spent::Nobody)
    }
}

/// A signed-in browser. The secret itself is only in its cookie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Identifier for lists.
    pub id: SessionId,
    /// Whose.
    pub user: UserId,
    /// Digest of the cookie's secret.
    pub secret_hash: String,
    /// When it began.
    pub created_at: Instant,
    /// Last noted use.
    pub last_seen_at: Instant,
    /// The browser, as it names itself, cut to 160 characters.
    pub user_agent: Option<String>,
}

impl Session {
    /// True while it can be used.
    #[must_use]
    pub fn is_alive(&self, now: Instant) -> bool {
        now.since(self.last_seen_at) <= SESSION_IDLE && now.since(self.created_at) <= SESSION_MAX
    }

    /// True when the use should be noted.
    #[must_use]
    pub fn needs_touch(&self, now: Instant) -> bool {
        now.since(self.last_seen_at) >= SESSION_TOUCH
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::TypedId;

    fn challenge() -> Challenge {
        let created_at = Instant::from_millis(1_764_000_000_000);
        Challenge {
            id: ChallengeId::new(created_at, [1; 10]),
            user: Some(UserId::new(created_at, [2; 10])),
            token_hash: String::new(),
            code_hash: String::new(),
            browser_hash: None,
            created_at,
            attempts: 0,
            used: false,
        }
    }

    #[test]
    fn a_link_works_for_ten_minutes_and_not_a_second_longer() {
        let challenge = challenge();

        assert!(challenge.redeemable(challenge.created_at + Duration::seconds(600)).is_ok());
        assert_eq!(challenge.redeemable(challenge.created_at + Duration::seconds(601)), Err(Spent::Expired));
    }

    #[test]
    fn a_link_works_once_and_not_after_five_wrong_codes() {
        let at = challenge().created_at;

        assert_eq!(Challenge { used: true, ..challenge() }.redeemable(at), Err(Spent::Used));
        assert!(Challenge { attempts: 4, ..challenge() }.redeemable(at).is_ok());
        assert_eq!(Challenge { attempts: 5, ..challenge() }.redeemable(at), Err(Spent::TooManyAttempts));
        assert_eq!(Challenge { user: None, ..challenge() }.redeemable(at), Err(Spent::Nobody));
    }

    #[test]
    fn a_session_ends_after_12_idle_hours_and_after_7_days() {
        let created_at = Instant::from_millis(1_764_000_000_000);
        let session = Session {
            id: SessionId::new(created_at, [1; 10]),
            user: UserId::new(created_at, [2; 10]),
            secret_hash: String::new(),
            created_at,
            last_seen_at: created_at,
            user_agent: None,
        };
        let used_daily = Session { last_seen_at: created_at + Duration::days(7), ..session.clone() };

        assert!(session.is_alive(created_at + Duration::hours(12)));
        assert!(!session.is_alive(created_at + Duration::hours(12) + Duration::milliseconds(1)));
        assert!(used_daily.is_alive(created_at + Duration::days(7)));
        assert!(!used_daily.is_alive(created_at + Duration::days(7) + Duration::milliseconds(1)));
    }
}
