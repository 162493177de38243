//! Taking moves back: of one candidate or of many, within ten minutes, where nobody moved them since.

use std::collections::BTreeSet;

use futures_util::FutureExt;
use futures_util::future::ready;
use hirelog_domain::candidates::{Candidate, HistoryRow, UndoRefusal};
use hirelog_domain::ids::{CandidateId, OperationId};
use hirelog_domain::workflow::Fields;
use hirelog_http::{Answer, Json, Signed};
use hirelog_store::Change;
use serde::Deserialize;
use utoipa::ToSchema;

use super::bulk::{DoneOut, MovedOut, Outcome, RefusedOut, check_count, done, within_reach};
use super::out::may_undo;
use super::status::mover;

/// What to take back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UndoIn {
    /// The operation, as the move told it.
    operation_id: OperationId,
    /// Of whom.
    #[schema(max_items = 200)]
    ids: BTreeSet<CandidateId>,
}

/// Takes the moves of an operation back. Each succeeds or fails on its own.
#[utoipa::path(post, path = "/api/v1/candidates/bulk/undo", tag = "candidates", request_body = UndoIn,
    responses((status = 200, description = "What became of each", body = DoneOut)))]
pub(crate) async fn undo_bulk_status(signed: Signed, Json(body): Json<UndoIn>) -> Answer<axum::Json<DoneOut>> {
    check_count(body.ids.len(), "/ids")?;
    signed.note("count", body.ids.len());
    signed.note("undoes", body.operation_id.to_string());
    let known = within_reach(&signed, body.ids.iter().copied()).await?;
    let step = |id: &CandidateId| match known.get(id) {
        Some(moved) => (*id, take_back(&signed, moved, body.operation_id).boxed()),
        None => (*id, ready(Err(RefusedOut::unknown(*id))).boxed()),
    };
    let done = done(&signed, body.ids.iter().map(step)).await;
    Ok(axum::Json(DoneOut { undo_until: None, ..done }))
}

async fn take_back(signed: &Signed, moved: &Candidate, operation: OperationId) -> Outcome {
    if moved.last_move.is_some_and(|last| last.operation == operation && !may_undo(signed, last.by)) {
        let detail = "Only who made a move, or an admin, takes it back.";
        return Err(RefusedOut::because(moved, "forbidden", detail.into()));
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
    event.metadata.insert("from".into(), moved.status().as_str().into());
    event.metadata.insert("to".into(), earlier.status().as_str().into());
    let row = HistoryRow { undoes: true, ..HistoryRow::of_move(moved, &earlier, Fields::new(), &mover) };
    let change = Change::told_by(&event).unmove_candidate(moved, &earlier, &row);
    signed.commit(change).await.map_err(|error| RefusedOut::failed(moved, &error))?;
    Ok(MovedOut { id: moved.id, version: earlier.version })
}
