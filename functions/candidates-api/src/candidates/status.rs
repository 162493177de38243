//! Moving a candidate: the domain decides, one transaction writes standing, history, figures and event.

use axum::response::Response;
use hirelog_domain::activity::Event;
use hirelog_domain::candidates::{Candidate, HistoryRow, Mover, Step};
use hirelog_domain::ids::CandidateId;
use hirelog_domain::letters::{LetterChoice, LetterOrder};
use hirelog_domain::permissions::Permission;
use hirelog_domain::workflow::{Fields, PlannedMove, Refusal, Status, plan_move};
use hirelog_http::{Answer, IfMatch, Json, Param, Problem, Signed, versioned};
use hirelog_store::{Change, StoreError};
use serde::Deserialize;
use utoipa::ToSchema;

use super::out::covers;
use super::page::FileOut;
use super::target;

/// Where to, and what the step asks for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MoveIn {
    /// The new status.
    to: Status,
    /// The fields of the step, by name; see `moves` of the candidate.
    #[serde(default)]
    #[schema(value_type = Object)]
    fields: Fields,
    /// What the candidate is told.
    #[serde(default)]
    letter: LetterChoice,
}

/// Moves a candidate to another status.
#[utoipa::path(post, path = "/api/v1/candidates/{id}/status", tag = "candidates", request_body = MoveIn,
    params(("id" = CandidateId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The candidate, the moves that are open now, the new step", body = FileOut)))]
pub(crate) async fn change_status(
    signed: Signed,
    Param(id): Param<CandidateId>,
    version: IfMatch,
    Json(body): Json<MoveIn>,
) -> Answer<Response> {
    let before = target(&signed, id)?;
    signed.note("from", before.status().as_str());
    signed.note("to", body.to.as_str());
    version.check(before.version)?;
    let letter = body.letter.check("/letter").map_err(Problem::invalid)?;
    let planned = planned(&signed, &before, body.to, &body.fields).map_err(refused)?;
    let written = Written::of(&before, &planned, letter, signed.event(id)?, &signed);
    signed.commit(written.change).await.map_err(|error| not_written(&error).unwrap_or_else(|| error.into()))?;
    Ok(versioned(written.after.version, FileOut::changed(&signed, written.after, Some(written.row))))
}

/// The domain's decision about a move of the caller.
pub(super) fn planned(
    signed: &Signed,
    before: &Candidate,
    to: Status,
    fields: &Fields,
) -> Result<PlannedMove, Refusal> {
    let reopen = covers(signed, Permission::ReopenCandidates, before.job);
    let today = signed.now().day(signed.app().organisation.zone);
    plan_move(before.standing.position, to, fields, reopen, today)
}

/// A decided move, ready to be committed.
pub(super) struct Written {
    pub(super) after: Candidate,
    pub(super) row: HistoryRow,
    pub(super) change: Change,
}

impl Written {
    pub(super) fn of(
        before: &Candidate,
        planned: &PlannedMove,
        choice: LetterChoice,
        mut event: Event,
        signed: &Signed,
    ) -> Self {
        let mover = mover(signed, &event);
        let after = before.moved(planned, &mover);
        Step::moved(before, &after, signed.app().organisation.zone).tell(&mut event);
        let row = HistoryRow::of_move(before, &after, planned.fields.clone(), &mover);
        let mut change = Change::told_by(&event).move_candidate(before, &after, &row);
        if let Some(interviewer) = after.standing.interviewer.filter(|_| planned.fields.contains_key(INTERVIEWER)) {
            change = change.naming(interviewer);
        }
        let order = LetterOrder {
            candidate: after.id,
            event: mover.event,
            operation: mover.operation,
            at: mover.at,
            status: after.status(),
            by: mover.by,
            choice,
        };
        let change = change.telling(&order, signed.new_id());
        Self { after, row, change }
    }
}

/// The caller as the one who moves, told by that event.
pub(super) fn mover(signed: &Signed, event: &Event) -> Mover {
    Mover { event: event.id, operation: signed.id(), by: signed.user().id, at: signed.now() }
}

/// The field of a step that names a person.
const INTERVIEWER: &str = "technical_interviewer_id";

/// What a condition that did not hold means to who moves; none where it is no such condition.
pub(super) fn not_written(error: &StoreError) -> Option<Problem> {
    match error {
        StoreError::Condition("candidate") => Some(Problem::version_conflict()),
        StoreError::Condition("opening") => {
            let detail = "Every opening of this job is filled. Raise the number of openings first.";
            Some(Problem::conflict("no_opening", detail))
        }
        StoreError::Condition("person") => {
            let field = format!("/fields/{INTERVIEWER}");
            Some(Problem::invalid_field(field, "unknown_user", "must be an active person of the team"))
        }
        _ => None,
    }
}

/// A refusal in words, with the moves or fields that would do.
pub(super) fn refused(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::NotAllowed { from, allowed } => {
            let detail = allowed_in_words(from, &allowed);
            Problem::conflict("transition_refused", detail).with("allowed", allowed)
        }
        Refusal::Fields(issues) => {
            let missing = issues.iter().all(|issue| issue.code == "required");
            let problem = Problem::invalid(issues);
            if missing { problem.with_code("missing_fields") } else { problem }
        }
    }
}

pub(super) fn allowed_in_words(from: Status, allowed: &[Status]) -> String {
    let names: Vec<_> = allowed.iter().map(|status| status.as_str()).collect();
    match names.as_slice() {
        [] => format!("From {from} there is no further step for you."),
        _ => format!("From {from} the next step can be: {}.", names.join(", ")),
    }
}
