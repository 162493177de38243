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
    /// The identifier that is those bytes.
    fn from_bytes(bytes: [u8; 16]) -> Self;
    /// Its bytes, which sort as it does.
    fn to_bytes(self) -> [u8; 16];
}

/// The part of an identifier that always comes of the same parts, so that work done twice makes one thing. FNV-1a with
/// 128 bits: parts are identifiers, which nobody chooses, so nobody can make two of them meet.
#[must_use]
pub fn derived(parts: &[&dyn std::fmt::Display]) -> Entropy {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0100_0000_0000_0000_0000_013b;
    let text: String = parts.iter().map(|part| format!("{part}/")).collect();
    let digest = text.bytes().fold(OFFSET, |digest, byte| (digest ^ u128::from(byte)).wrapping_mul(PRIME));
    let mut entropy = Entropy::default();
    entropy.copy_from_slice(&digest.to_be_bytes()[6..]);
    entropy
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
            fn from_bytes(bytes: [u8; 16]) -> Self { Self(Uuid::from_bytes(bytes)) }
            fn to_bytes(self) -> [u8; 16] { self.0.into_bytes() }
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
    /// What stands in a report, kept under a title.
    DefinitionId,
    /// A report that is made by itself.
    ScheduleId,
    /// One note about a candidate.
    NoteId,
    /// One letter to a candidate.
    LetterId,
    /// One saved view of the pipeline.
    ViewId,
    /// One file with candidates to bring in.
    ImportId,
    /// One file with candidates that were taken out.
    ExportId,
    /// One interview.
    InterviewId,
    /// A room in which people meet.
    RoomId,
    /// Something that somebody should look at.
    AlertId,
    /// One resume.
    ResumeId,
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
    fn the_same_parts_make_the_same_identifier_and_others_another() {
        let note = NoteId::new(Instant::from_millis(1_764_000_000_000), [1; 10]);
        let users = [2, 3].map(|n| UserId::new(Instant::from_millis(1_764_000_000_000), [n; 10]));

        assert_eq!(derived(&[&note, &users[0]]), derived(&[&note, &users[0]]));
        assert_ne!(derived(&[&note, &users[0]]), derived(&[&note, &users[1]]));
        assert_ne!(derived(&[&"a", &"bc"]), derived(&[&"ab", &"c"]));
    }

    #[test]
    fn an_identifier_survives_text() {
        let id = JobId::new(Instant::from_millis(1_764_000_000_000), [7; 10]);

        assert_eq!(id.to_string().parse::<JobId>().unwrap(), id);
        assert!("not-an-id".parse::<JobId>().is_err());
    }
}
