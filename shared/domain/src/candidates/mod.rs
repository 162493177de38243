//! People who applied, and the history of each.

mod duplicates;
mod filter;
mod label;
mod language;
mod merge;
mod phone;
mod retention;
mod search;
mod standing;
mod step;
mod turn;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::activity::Actor;
use crate::ids::{CandidateId, EventId, JobId, OperationId, UserId};
use crate::mail_address::MailAddress;
use crate::text::Name;
use crate::time::Instant;
use crate::workflow::{Fields, PlannedMove, Status};

pub use duplicates::{Likeness, Person, likeness};
pub use filter::{CandidateFilter, Order};
pub use label::{Label, MAX_SKILLS, MAX_TAGS, labels};
pub use language::Language;
pub use merge::{Fact, merged};
pub use phone::{FEWEST_DIGITS, MAX_PHONE, is_phone, phone_digits, phone_tail, same_phone};
pub use retention::{Consent, ConsentError, KEPT_AFTER_THE_END, LONGEST_CONSENT, REMINDER};
pub use search::{Asked, Finds, MAX_TEXT, Term, TermKind, Terms, TermsError, fold, name_key, terms_of};
pub use standing::{LastMove, Mover, Standing, TOO_LATE_TO_UNDO, UndoRefusal};
pub use step::{BOUNCED_WITHIN, Step, TakenBack};
pub use turn::{Turn, Waiting};

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

impl CandidateSource {
    /// Every source.
    pub const ALL: [Self; 6] =
        [Self::Referral, Self::JobBoard, Self::CareerPage, Self::Agency, Self::Linkedin, Self::Other];

    /// The name in the API and in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Referral => "referral",
            Self::JobBoard => "job_board",
            Self::CareerPage => "career_page",
            Self::Agency => "agency",
            Self::Linkedin => "linkedin",
            Self::Other => "other",
        }
    }
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
    /// In which language to write.
    #[serde(default)]
    pub language: Language,
    /// Words of the team's own, at most [`MAX_TAGS`].
    #[serde(default)]
    pub tags: BTreeSet<Label>,
    /// What the person can do, at most [`MAX_SKILLS`].
    #[serde(default)]
    pub skills: BTreeSet<Label>,
    /// The job applied for.
    pub job: JobId,
    /// Where the candidate stands.
    pub standing: Standing,
    /// The last move, for as long as it is the last.
    #[serde(default)]
    pub last_move: Option<LastMove>,
    /// How the candidate came.
    pub source: CandidateSource,
    /// The person of the team who is responsible.
    pub owner: UserId,
    /// The candidate's word that data may be kept for longer than the process needs them.
    #[serde(default)]
    pub consent: Option<Consent>,
    /// Records that were merged into this one, with the job of each: it decides who sees what comes from there.
    #[serde(default, rename = "absorbed_jobs")]
    pub absorbed: BTreeMap<CandidateId, JobId>,
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
    /// The version of the candidate that the step made: the order of steps within a millisecond.
    #[serde(default)]
    pub version: u64,
    /// True where the step took the one before it back.
    #[serde(default)]
    pub undoes: bool,
}

impl HistoryRow {
    /// The first row: the candidate as created by that event.
    #[must_use]
    pub fn first(candidate: &Candidate, mover: &Mover) -> Self {
        Self { from: None, ..Self::of_move(candidate, candidate, Fields::new(), mover) }
    }

    /// The row of a step from one state of a candidate to the next.
    #[must_use]
    pub fn of_move(before: &Candidate, after: &Candidate, fields: Fields, mover: &Mover) -> Self {
        Self {
            id: mover.event,
            from: Some(before.status()),
            to: after.status(),
            at: mover.at,
            by: Actor::User(mover.by),
            fields,
            operation_id: mover.operation,
            version: after.version,
            undoes: false,
        }
    }
}

impl Candidate {
    /// This record and those merged into it, each with its job.
    pub fn records(&self) -> impl Iterator<Item = (CandidateId, JobId)> {
        [(self.id, self.job)].into_iter().chain(self.absorbed.iter().map(|(id, job)| (*id, *job)))
    }

    /// The status that people see.
    #[must_use]
    pub fn status(&self) -> Status {
        self.standing.position.status()
    }

    /// The candidate after a planned move, with the next version.
    #[must_use]
    pub fn moved(&self, planned: &PlannedMove, mover: &Mover) -> Self {
        Self {
            standing: self.standing.after(planned, mover),
            last_move: Some(LastMove::new(self.standing, mover, self.bounced_by(planned.to.status(), mover.at))),
            updated_at: mover.at,
            version: self.version + 1,
            ..self.clone()
        }
    }

    /// The candidate with the last move taken back: exactly the standing from before it.
    ///
    /// # Errors
    /// Where the last move is not part of that operation, or too old.
    pub fn unmoved(&self, operation: OperationId, mover: &Mover) -> Result<Self, UndoRefusal> {
        let last = self.last_move.filter(|last| last.operation == operation).ok_or(UndoRefusal::MovedSince)?;
        if mover.at > last.undo_until() {
            return Err(UndoRefusal::TooLate);
        }
        Ok(Self {
            standing: last.before,
            last_move: None,
            updated_at: mover.at,
            version: self.version + 1,
            ..self.clone()
        })
    }
}
