//! People who applied, and the history of each.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::activity::Actor;
use crate::ids::{CandidateId, EventId, JobId, OperationId, UserId};
use crate::mail_address::MailAddress;
use crate::text::Name;
use crate::time::Instant;
use crate::workflow::{Fields, PlannedMove, Position, Status};

/// Longest telephone number (E.164 has 15 digits; people add spaces and an extension).
pub const MAX_PHONE: usize = 32;

/// How a candidate found the way here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CandidateSource {
    /// Named by a colleague.
    Referral,
    /// Answered an advertisement.
    JobBoard,
    /// Through the own page.
    CareerPage,
    /// Brought by an agency.
    Agency,
    /// Found on `LinkedIn`.
    Linkedin,
    /// Another way.
    Other,
}

/// A candidate for one job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Identifier.
    pub id: CandidateId,
    /// Name.
    pub name: Name,
    /// Where to write to.
    pub mail: MailAddress,
    /// Where to call.
    #[serde(default)]
    pub phone: Option<String>,
    /// Where the person lives.
    #[serde(default)]
    pub location: Option<Name>,
    /// The job applied for.
    pub job: JobId,
    /// Where the candidate stands.
    pub position: Position,
    /// Since when.
    pub status_since: Instant,
    /// How the candidate came.
    pub source: CandidateSource,
    /// The person of the team who is responsible.
    pub owner: UserId,
    /// When the candidate was added.
    pub created_at: Instant,
    /// When anything was last changed.
    pub updated_at: Instant,
    /// Rises by one with every change.
    pub version: u64,
}

/// One step in a candidate's history: never edited, deleted only with the candidate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HistoryRow {
    /// The event that tells of the same step; also what makes the row unique.
    pub id: EventId,
    /// Where from; none for the first row.
    pub from: Option<Status>,
    /// Where to.
    pub to: Status,
    /// When.
    pub at: Instant,
    /// By whom.
    pub by: Actor,
    /// What was filled in.
    #[serde(default)]
    pub fields: Fields,
    /// The action that it was part of.
    pub operation_id: OperationId,
}

impl Candidate {
    /// The candidate after a planned move, as of `now`, with the next version.
    #[must_use]
    pub fn moved(&self, planned: &PlannedMove, now: Instant) -> Self {
        Self { position: planned.to, status_since: now, updated_at: now, version: self.version + 1, ..self.clone() }
    }
}

/// Checks a telephone number: digits, spaces and `+ - ( ) / . x`, at least five digits, at most [`MAX_PHONE`] characters.
#[must_use]
pub fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let fits = text.chars().all(|c| c.is_ascii_digit() || " +-()/.x".contains(c));
    fits && (5..=20).contains(&digits) && text.len() <= MAX_PHONE
}
