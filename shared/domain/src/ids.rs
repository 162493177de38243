//! Typed identifiers. All are UUID version 7 (RFC 9562): unique without coordination and sorted by time of creation.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::time::Instant;

/// Ten random bytes: the part of a UUIDv7 that is not time. Callers take them from the system's generator.
pub type Entropy = [u8; 10];

/// What every identifier can do, so that generic code can make one.
pub trait TypedId: Sized {
    /// The identifier of a thing that comes into being at `at`.
    fn new(at: Instant, entropy: Entropy) -> Self;
}

fn uuid_v7(at: Instant, entropy: Entropy) -> Uuid {
    let millis = u64::try_from(at.millis()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &entropy).into_uuid()
}

macro_rules! typed_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl TypedId for $name {
            fn new(at: Instant, entropy: Entropy) -> Self { Self(uuid_v7(at, entropy)) }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Uuid::try_parse(text).map(Self) }
        }
    )+};
}

typed_id! {
    /// A person who works with Hirelog.
    UserId,
    /// A signed-in browser.
    SessionId,
    /// One request to sign in.
    ChallengeId,
    /// One invitation to join.
    InviteId,
    /// A job to be filled.
    JobId,
    /// A person who applied.
    CandidateId,
    /// One recorded action. Decides whether an event was counted already.
    EventId,
    /// One action of a user, however many events it makes.
    OperationId,
    /// One mail to one person.
    MailId,
    /// One making of a report.
    RunId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_sort_by_time_of_creation() {
        let early = UserId::new(Instant::from_millis(1_000), [0xff; 10]);
        let late = UserId::new(Instant::from_millis(1_001), [0; 10]);

        assert!(early < late);
        assert!(early.to_string() < late.to_string());
    }

    #[test]
    fn an_identifier_survives_text() {
        let id = JobId::new(Instant::from_millis(1_764_000_000_000), [7; 10]);

        assert_eq!(id.to_string().parse::<JobId>().unwrap(), id);
        assert!("not-an-id".parse::<JobId>().is_err());
    }
}
