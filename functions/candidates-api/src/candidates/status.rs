//! Moving a candidate: the domain decides, one transaction writes position, history and event.

use axum::response::Response;
use hirelog_domain::activity::Actor;
use hirelog_domain::candidates::HistoryRow;
use hirelog_domain::ids::{CandidateId, UserId};
use hirelog_domain::permissions::Permission;
use hirelog_domain::workflow::{Fields, Refusal, Status, plan_move};
use hirelog_http::{Answer, IfMatch, Json, Param, Problem, Signed, versioned};
use hirelog_store::{Change, StoreError};
use serde::Deserialize;
use utoipa::ToSchema;

use super::out::{FileOut, covers};
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
    signed.note("from", before.position.status().as_str());
    signed.note("to", body.to.as_str());
    version.check(before.version)?;
    let reopen = covers(&signed, Permission::ReopenCandidates, before.job);
    let today = signed.now().day(signed.app().organisation.zone);
    let planned = plan_move(before.position, body.to, &body.fields, reopen, today).map_err(refused)?;

    let after = before.moved(&planned, signed.now());
    let event = signed.event(id)?;
    let row = HistoryRow {
        id: event.id,
        from: Some(before.position.status()),
        to: body.to,
        at: signed.now(),
        by: Actor::User(signed.user().id),
        fields: planned.fields,
        operation_id: signed.id(),
    };
    let mut change = Change::told_by(&event).move_candidate(&before, &after, &row);
    if let Some(interviewer) = named_person(&row.fields) {
        change = change.naming(interviewer);
    }
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("candidate") => Problem::version_conflict(),
        StoreError::Condition("person") => {
            let field = format!("/fields/{INTERVIEWER}");
            Problem::invalid_field(field, "unknown_user", "must be an active person of the team")
        }
        other => other.into(),
    })?;
    Ok(versioned(after.version, FileOut::seen_by(&signed, after, vec![row])))
}

/// The field of a step that names a person.
const INTERVIEWER: &str = "technical_interviewer_id";

fn named_person(fields: &Fields) -> Option<UserId> {
    fields.get(INTERVIEWER)?.as_str()?.parse().ok()
}

fn refused(refusal: Refusal) -> Problem {
    match refusal {
        Refusal::NotAllowed { from, allowed } => {
            let names: Vec<_> = allowed.iter().map(|status| status.as_str()).collect();
            let detail = match names.as_slice() {
                [] => format!("From {from} there is no further step for you."),
                _ => format!("From {from} the next step can be: {}.", names.join(", ")),
            };
            Problem::conflict("transition_refused", detail).with("allowed", allowed)
        }
        Refusal::Fields(issues) => {
            let missing = issues.iter().all(|issue| issue.code == "required");
            let problem = Problem::invalid(issues);
            if missing { problem.with_code("missing_fields") } else { problem }
        }
    }
}
