//! Candidates: list, search, board, view, create, change, move one or many, take back, merge, erase.

mod board;
mod bulk;
mod erase;
mod list;
mod many;
mod merge;
mod moves;
mod out;
mod page;
mod query;
mod status;
mod undo;
mod write;

use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::CandidateId;
use hirelog_domain::permissions::Permission;
use hirelog_http::{Answer, Declared, Problem, Routes, Signed};
use hirelog_store::keys;
use utoipa_axum::routes;

use crate::CandidatesState;

pub(crate) use query::note_filter;
pub(crate) use write::skills;

/// The routes of candidates.
pub(crate) fn routes(routes: Routes<CandidatesState>) -> Routes<CandidatesState> {
    use Permission::{DeleteCandidates, EditCandidates, MoveCandidates, ViewCandidates};
    let lookup = query::lookup;
    let one = |permission, action| Declared::new(permission, action).about(SubjectKind::Candidate).loading();
    routes
        .add(
            Declared::new(ViewCandidates, Action::ListCandidates).looking_ahead(lookup),
            routes!(list::list_candidates),
        )
        .add(
            Declared::new(ViewCandidates, Action::SearchCandidates).looking_ahead(lookup),
            routes!(list::search_candidates),
        )
        .add(Declared::new(ViewCandidates, Action::ListCandidates), routes!(board::view_board))
        .add(Declared::new(EditCandidates, Action::FindDuplicates), routes!(merge::find_duplicates))
        .add(Declared::new(EditCandidates, Action::CreateCandidate), routes!(write::create_candidate))
        .add(one(ViewCandidates, Action::ViewCandidate), routes!(list::view_candidate))
        .add(one(EditCandidates, Action::UpdateCandidate), routes!(write::update_candidate))
        .add(one(DeleteCandidates, Action::MergeCandidates), routes!(merge::merge_candidates))
        .add(one(DeleteCandidates, Action::DeleteCandidate), routes!(erase::erase_candidate))
        .add(
            Declared::silent(
                MoveCandidates,
                "what can be done next, without anything about the person; moves are recorded",
            )
            .about(SubjectKind::Candidate)
            .loading(),
            routes!(moves::view_moves),
        )
        .add(one(MoveCandidates, Action::ChangeStatus), routes!(status::change_status))
        .add(Declared::new(MoveCandidates, Action::PreviewBulkStatus), routes!(bulk::preview_bulk_status))
        .add(Declared::new(MoveCandidates, Action::BulkChangeStatus), routes!(bulk::change_bulk_status))
        .add(Declared::new(MoveCandidates, Action::UndoChangeStatus), routes!(undo::undo_bulk_status))
}

/// The candidate that the path names, if its job is within the caller's reach.
pub(crate) fn target(signed: &Signed, id: CandidateId) -> Answer<Candidate> {
    let candidate: Option<Candidate> = signed.loaded(&keys::candidate(id))?;
    candidate.filter(|candidate| signed.scope().covers(candidate.job)).ok_or_else(Problem::not_found)
}
