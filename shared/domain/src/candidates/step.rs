//! What the event of a step tells, so that everything that is counted can be counted from events alone: where from and
//! to, for which job, after how long, and whether the step takes an earlier one back.

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Candidate, CandidateSource};
use crate::activity::{Event, Outcome};
use crate::flow::FlowCounter;
use crate::ids::{JobId, UserId};
use crate::time::Instant;
use crate::workflow::{RejectionReason, Status};

/// A candidate who is back where the last move began within this time was moved by mistake, or too early.
pub const BOUNCED_WITHIN: Duration = Duration::hours(24);

/// The move that a step takes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenBack {
    /// Who had moved the candidate.
    pub by: UserId,
    /// When.
    pub at: Instant,
}

/// One step of a candidate, as its event tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Where from; none for somebody new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Status>,
    /// Where to.
    pub to: Status,
    /// The job.
    pub job: JobId,
    /// How the candidate came.
    pub came: CandidateSource,
    /// The organisation's day on which the step counts; of a step that is taken back, that of the first one.
    pub day: NaiveDate,
    /// Seconds in the status that was left.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub stay: i64,
    /// Seconds since the candidate was added.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub age: i64,
    /// Of those, seconds on hold.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub held: i64,
    /// Why the candidate was rejected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<RejectionReason>,
    /// The move that this step takes back: undone, or a candidate who goes straight back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_back: Option<TakenBack>,
    /// The move that counts again, because the step that took it back was taken back itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gives_back: Option<TakenBack>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
fn is_zero(seconds: &i64) -> bool {
    *seconds == 0
}

impl Step {
    /// Somebody new.
    #[must_use]
    pub fn added(candidate: &Candidate, zone: Tz) -> Self {
        Self {
            from: None,
            to: candidate.status(),
            job: candidate.job,
            came: candidate.source,
            day: candidate.created_at.day(zone),
            stay: 0,
            age: 0,
            held: 0,
            reason: None,
            takes_back: None,
            gives_back: None,
        }
    }

    /// A move.
    #[must_use]
    pub fn moved(before: &Candidate, after: &Candidate, zone: Tz) -> Self {
        let at = after.standing.since;
        let seconds = |since: Instant| at.since(since).num_seconds().max(0);
        Self {
            from: Some(before.status()),
            to: after.status(),
            day: at.day(zone),
            stay: seconds(before.standing.since),
            age: seconds(before.created_at),
            held: after.standing.held,
            reason: after.standing.rejected_for,
            takes_back: after.last_move.and_then(|last| last.took_back),
            ..Self::added(before, zone)
        }
    }

    /// The last move of a candidate, taken back: told from where it had led to where it had begun.
    #[must_use]
    pub fn unmoved(moved: &Candidate, earlier: &Candidate, zone: Tz) -> Self {
        let last = moved.last_move;
        let gives_back = last.and_then(|last| last.took_back);
        let takes_back = last.filter(|_| gives_back.is_none()).map(|last| TakenBack { by: last.by, at: last.at });
        let first = Self::moved(earlier, moved, zone);
        Self { from: Some(moved.status()), to: earlier.status(), takes_back, gives_back, ..first }
    }

    /// Writes the step into the event that tells of it.
    pub fn tell(&self, event: &mut Event) {
        // Text and numbers always become JSON.
        if let Ok(Value::Object(facts)) = serde_json::to_value(self) {
            event.metadata.extend(facts);
        }
    }

    /// What an event tells; nothing where it is none of a step, or failed.
    #[must_use]
    pub fn of(event: &Event) -> Option<Self> {
        if !FlowCounter::ACTIONS.contains(&event.action) || event.outcome != Outcome::Ok {
            return None;
        }
        Self::deserialize(&Value::Object(event.metadata.clone())).ok()
    }
}

impl Candidate {
    /// The move that is taken back by going straight back where it had begun. A return from hold takes nothing back, and
    /// what took a move back is not taken back by going forward again.
    pub(super) fn bounced_by(&self, to: Status, at: Instant) -> Option<TakenBack> {
        let last = self.last_move.filter(|last| last.took_back.is_none())?;
        let back = to == last.before.position.status() && self.status() != Status::OnHold;
        (back && at.since(last.at) <= BOUNCED_WITHIN).then_some(TakenBack { by: last.by, at: last.at })
    }
}
