//! The moves that are open to the caller, and the one that can be taken back: on the page of a candidate, and alone for
//! whoever drags a card or opens its menu.

use axum::response::Response;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, OperationId};
use hirelog_domain::permissions::Permission;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{Move, Status, allowed_moves};
use hirelog_http::{Answer, Param, Signed, versioned};
use serde::Serialize;
use utoipa::ToSchema;

use super::out::{covers, may_undo};
use super::target;

/// A move that can be taken back.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Undo)]
pub(crate) struct UndoOut {
    /// The action that it was part of.
    operation_id: OperationId,
    /// Where the candidate would be again.
    to: Status,
    /// Until when.
    until: Instant,
}

/// The moves that are open to the caller.
pub(super) fn open_moves(signed: &Signed, candidate: &Candidate) -> Vec<Move> {
    let may = |permission| covers(signed, permission, candidate.job);
    if !may(Permission::MoveCandidates) {
        return Vec::new();
    }
    allowed_moves(candidate.standing.position, may(Permission::ReopenCandidates))
}

/// The last move, where the caller can take it back.
pub(super) fn undo_of(signed: &Signed, candidate: &Candidate) -> Option<UndoOut> {
    let last = candidate.last_move.filter(|last| {
        let may = covers(signed, Permission::MoveCandidates, candidate.job) && may_undo(signed, last.by);
        may && signed.now() <= last.undo_until()
    })?;
    let (operation_id, to, until) = (last.operation, last.before.position.status(), last.undo_until());
    Some(UndoOut { operation_id, to, until })
}

/// What can be done with a candidate now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CandidateMoves)]
pub(crate) struct MovesOut {
    /// Who.
    id: CandidateId,
    /// For `If-Match`.
    version: u64,
    /// Where the candidate stands.
    status: Status,
    /// The moves that are open to the caller, with the fields they ask for.
    moves: Vec<Move>,
    /// The last move, where the caller can take it back.
    undo: Option<UndoOut>,
}

/// The open moves of a candidate, without anything about the person.
#[utoipa::path(get, path = "/api/v1/candidates/{id}/moves", tag = "candidates", params(("id" = CandidateId, Path,)),
    responses((status = 200, description = "The moves", body = MovesOut)))]
pub(crate) async fn view_moves(signed: Signed, Param(id): Param<CandidateId>) -> Answer<Response> {
    let candidate = target(&signed, id)?;
    let (version, status) = (candidate.version, candidate.status());
    let (moves, undo) = (open_moves(&signed, &candidate), undo_of(&signed, &candidate));
    Ok(versioned(version, MovesOut { id, version, status, moves, undo }))
}
