//! Where a candidate stands, with what belongs to it, and how the last step can be taken back.

use chrono::{Duration, NaiveDate};
use serde::{Deserialize, Serialize};

use super::step::TakenBack;
use crate::ids::{EventId, OperationId, UserId};
use crate::time::Instant;
use crate::workflow::{Fields, PlannedMove, Position, RejectionReason, Status};

/// How long a move can be taken back (DESIGN 6).
pub const TOO_LATE_TO_UNDO: Duration = Duration::minutes(10);

/// The position, since when, and the facts that say whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Where in the pipeline.
    pub position: Position,
    /// Since when.
    pub since: Instant,
    /// The event of the step that led here; none where nobody moved the candidate yet. A letter that waits tells of it.
    #[serde(default)]
    pub event: Option<EventId>,
    /// Who interviews in the technical round; stays known after it, for a return.
    #[serde(default)]
    pub interviewer: Option<UserId>,
    /// Until when the offer can be accepted.
    #[serde(default)]
    pub offer_until: Option<NaiveDate>,
    /// Until when the hold is meant to last.
    #[serde(default)]
    pub hold_until: Option<NaiveDate>,
    /// Seconds that the candidate spent on hold before this status.
    #[serde(default)]
    pub held: i64,
    /// Why the candidate was rejected, while that is so.
    #[serde(default)]
    pub rejected_for: Option<RejectionReason>,
}

impl Standing {
    /// Where everybody begins.
    #[must_use]
    pub fn new(at: Instant) -> Self {
        Self {
            position: Position::START,
            since: at,
            event: None,
            interviewer: None,
            offer_until: None,
            hold_until: None,
            held: 0,
            rejected_for: None,
        }
    }

    /// The standing after a planned move.
    #[must_use]
    pub fn after(&self, planned: &PlannedMove, mover: &Mover) -> Self {
        let given = |name: &str| planned.fields.get(name).and_then(|value| value.as_str());
        Self {
            position: planned.to,
            since: mover.at,
            event: Some(mover.event),
            interviewer: named_interviewer(&planned.fields).or(self.interviewer),
            offer_until: given("offer_expires_on").and_then(|day| day.parse().ok()).or(self.offer_until),
            hold_until: match planned.to.status() {
                Status::OnHold => given("hold_until").and_then(|day| day.parse().ok()),
                _ => None,
            },
            held: match self.position.status() {
                Status::OnHold => self.held + mover.at.since(self.since).num_seconds().max(0),
                _ => self.held,
            },
            rejected_for: match planned.to.status() {
                Status::Rejected => given("rejection_reason").and_then(|reason| reason.parse().ok()),
                _ => None,
            },
        }
    }
}

/// The person that the fields of a step name, if they do.
pub(super) fn named_interviewer(fields: &Fields) -> Option<UserId> {
    fields.get("technical_interviewer_id")?.as_str()?.parse().ok()
}

/// Who moves a candidate, when, as part of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mover {
    /// The event that tells of it.
    pub event: EventId,
    /// The action of the user.
    pub operation: OperationId,
    /// Who.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

/// The last move of a candidate, with everything that taking it back needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastMove {
    /// The event that tells of it.
    pub event: EventId,
    /// The action that it was part of.
    pub operation: OperationId,
    /// Who did it.
    pub by: UserId,
    /// When.
    pub at: Instant,
    /// The standing before it.
    pub before: Standing,
    /// The move before it, where this one went straight back.
    #[serde(default)]
    pub took_back: Option<TakenBack>,
}

impl LastMove {
    pub(super) fn new(before: Standing, mover: &Mover, took_back: Option<TakenBack>) -> Self {
        Self { event: mover.event, operation: mover.operation, by: mover.by, at: mover.at, before, took_back }
    }

    /// Until when it can be taken back.
    #[must_use]
    pub fn undo_until(&self) -> Instant {
        self.at + TOO_LATE_TO_UNDO
    }
}

/// Why a move is not taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UndoRefusal {
    /// It is not the last one any more.
    #[error("somebody moved this candidate since")]
    MovedSince,
    /// Ten minutes have passed.
    #[error("a move can be taken back for 10 minutes")]
    TooLate,
}
