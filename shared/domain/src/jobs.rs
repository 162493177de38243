//! Jobs to be filled.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::candidates::Label;
use crate::ids::{JobId, UserId};
use crate::text::Name;
use crate::time::Instant;
use crate::workflow::Status;

/// Most openings of one job.
pub const MAX_OPENINGS: u16 = 500;
/// Most hiring managers of one job: each is written in the same transaction (`DynamoDB`: 100 items).
pub const MAX_HIRING_MANAGERS: usize = 20;
/// Most jobs that one hiring manager can have: they are listed in one call (`DynamoDB`: 100 keys).
pub const MAX_OWN_JOBS: usize = 90;

/// Whether people can be hired for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum JobStatus {
    /// Being filled.
    Open,
    /// Done or given up.
    Closed,
}

impl JobStatus {
    /// The name in the API and in keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

/// Why a job was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CloseReason {
    /// Everyone needed was hired.
    Filled,
    /// Not needed any more.
    Cancelled,
    /// Needed later.
    Postponed,
    /// Something else.
    Other,
}

/// Longest time between a move and the letter that tells of it, in hours.
pub const MAX_LETTER_DELAY: u16 = 168;

/// A status whose entry is told to the candidate by mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterRule {
    /// The status.
    pub status: Status,
    /// Hours until the letter goes out; it can be cancelled until then. At most [`MAX_LETTER_DELAY`].
    #[schema(minimum = 0, maximum = 168)]
    pub delay_hours: u16,
}

/// A job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Job {
    /// Identifier.
    pub id: JobId,
    /// What is looked for.
    pub title: Name,
    /// Where in the organisation.
    pub department: Name,
    /// Where on the map.
    pub location: Name,
    /// Open or closed.
    pub status: JobStatus,
    /// How many people are to be hired.
    pub openings: u16,
    /// How many of them were hired.
    #[serde(default)]
    pub hired: u16,
    /// The recruiter who is responsible.
    pub owner: UserId,
    /// Who may see and move its candidates without seeing others.
    #[serde(default)]
    pub hiring_managers: BTreeSet<UserId>,
    /// What people must be able to do, at most [`MAX_SKILLS`](crate::candidates::MAX_SKILLS): resumes are compared with it.
    #[serde(default)]
    #[schema(value_type = Vec<Label>)]
    pub skills: BTreeSet<Label>,
    /// The statuses whose entry is told to the candidate by mail.
    #[serde(default)]
    pub letters: BTreeSet<LetterRule>,
    /// Why it was closed.
    #[serde(default)]
    pub close_reason: Option<CloseReason>,
    /// When it was made.
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
    /// Rises by one with every change.
    pub version: u64,
}

impl Job {
    /// What the job says about a letter on entering that status.
    #[must_use]
    pub fn letter_on(&self, status: Status) -> Option<LetterRule> {
        self.letters.iter().copied().find(|rule| rule.status == status)
    }
}
