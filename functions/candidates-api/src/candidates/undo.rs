//! Taking moves back: of one candidate or of many, within ten minutes, where nobody moved them since.

use std::collections::{BTreeMap, BTreeSet};

use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use futures_util::future::ready;
use hirelog_domain::candidates::{Candidate, HistoryRow, Step, UndoRefusal};
use hirelog_domain::ids::{CandidateId, OperationId};
use hirelog_domain::workflow::Fields;
use hirelog_http::{Answer, Claimed, Idempotency, Json, Problem, Signed, claim};
use hirelog_store::Change;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::many::{DoneOut, MovedOut, Outcome, RefusedOut, check_count, done, within_reach};
use super::out::may_undo;
use super::status::mover;

/// What to take back.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UndoIn {
    /// The operation, as the move told it.
    operation_id: OperationId,
    /// Of whom.
    #[schema(min_items = 1, max_items = 200)]
    ids: BTreeSet<CandidateId>,
}

const PATH: &str = "/api/v1/candidates/bulk/undo";

/// Takes the moves of an operation back. Each succeeds or fails on its own.
#[utoipa::path(post, path = "/api/v1/candidates/bulk/undo", tag = "candidates", request_body = UndoIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 200, description = "What became of each", body = DoneOut)))]
pub(crate) async fn undo_bulk_status(signed: Signed, key: Idempotency, Json(body): Json<UndoIn>) -> Answer<Response> {
    check_count(body.ids.len(), "/ids")?;
    signed.note("count", body.ids.len());
    signed.note("undoes", body.operation_id.to_string());
    let reach = async { Ok::<_, Problem>(within_reach(&signed, body.ids.iter().copied()).await?) };
    let (known, claimed) = futures_util::future::join(reach, claim(&signed, key, PATH, &body)).await;
    let (known, claimed) = (known?, claimed?);
    let (mine, done) = match claimed {
        Claimed::Answered(answer) => return Ok(axum::Json(answer).into_response()),
        Claimed::Broken(claim, operation) => (claim, what_came_of(operation, &body, &known)),
        Claimed::Mine(mine) => {
            let step = |id: &CandidateId| match known.get(id) {
                Some(moved) => (*id, take_back(&signed, moved, body.operation_id).boxed()),
                None => (*id, ready(Err(RefusedOut::unknown(*id).into())).boxed()),
            };
            let done = done(&signed, body.ids.iter().map(step)).await;
            (mine, DoneOut { undo_until: None, ..done })
        }
    };
    mine.answer(&signed, &done.without_names()).await;
    Ok(axum::Json(done).into_response())
}

/// Whose move a request that broke off took back: there is no move left of theirs.
fn what_came_of(operation: OperationId, body: &UndoIn, known: &BTreeMap<CandidateId, Candidate>) -> DoneOut {
    let outcome = |id: &CandidateId| match known.get(id) {
        None => Err(RefusedOut::unknown(*id).into()),
        Some(candidate) if candidate.last_move.is_none() => Ok(MovedOut { id: *id, version: candidate.version }),
        Some(candidate) => Err(RefusedOut::not_done(candidate).into()),
    };
    DoneOut::of_broken(operation, body.ids.iter().map(outcome), None)
}

async fn take_back(signed: &Signed, moved: &Candidate, operation: OperationId) -> Outcome {
    if moved.last_move.is_some_and(|last| last.operation == operation && !may_undo(signed, last.by)) {
        let detail = "Only who made a move, or an admin, takes it back.";
        return Err(RefusedOut::because(moved, "forbidden", detail.into()).into());
    }
    let mut event = signed.event(moved.id).map_err(|error| RefusedOut::failed(moved, &error))?;
    let mover = mover(signed, &event);
    let earlier = moved.unmoved(operation, &mover).map_err(|refusal| {
        let code = match refusal {
            UndoRefusal::MovedSince => "moved_since",
            UndoRefusal::TooLate => "too_late",
        };
        RefusedOut::because(moved, code, format!("Not taken back: {refusal}."))
    })?;
    Step::unmoved(moved, &earlier, signed.app().organisation.zone).tell(&mut event);
    let row = HistoryRow { undoes: true, ..HistoryRow::of_move(moved, &earlier, Fields::new(), &mover) };
    let change = Change::told_by(&event).unmove_candidate(moved, &earlier, &row);
    signed.commit(change).await.map_err(|error| RefusedOut::failed(moved, &error))?;
    Ok(MovedOut { id: moved.id, version: earlier.version })
}
