//! Candidates: list, view, create, change, move.

pub(crate) mod list;
mod out;
pub(crate) mod status;
pub(crate) mod write;

use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::CandidateId;
use hirelog_http::{Answer, Problem, Signed};
use hirelog_store::keys;

/// The candidate that the path names, if its job is within the caller's reach.
fn target(signed: &Signed, id: CandidateId) -> Answer<Candidate> {
    let candidate: Option<Candidate> = signed.loaded(&keys::candidate(id))?;
    candidate.filter(|candidate| signed.scope().covers(candidate.job)).ok_or_else(Problem::not_found)
}
