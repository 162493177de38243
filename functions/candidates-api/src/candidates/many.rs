//! What is common to everything that is done with many candidates: each succeeds or fails on its own, all under one
//! operation.

use std::collections::BTreeMap;

use futures_util::future::{BoxFuture, join_all};
use hirelog_domain::candidates::{Candidate, TOO_LATE_TO_UNDO};
use hirelog_domain::ids::{CandidateId, OperationId};
use hirelog_domain::issue::Issue;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{Refusal, Status};
use hirelog_http::{Answer, Problem, Signed};
use hirelog_store::{StoreError, keys};
use serde::Serialize;
use utoipa::ToSchema;

use super::status::{allowed_in_words, not_written};

/// Most candidates of one operation: time and capacity of one call of the function (`docs/DATA_MODEL.md`).
const MOST: usize = 200;

/// Somebody who does not move, and why.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = BulkRefusal)]
pub(crate) struct RefusedOut {
    /// Who.
    pub(super) id: CandidateId,
    /// Name, where there is such a candidate within reach.
    name: Option<Name>,
    /// Stable name of the reason.
    code: &'static str,
    /// The reason in words.
    detail: String,
    /// The statuses that are open instead.
    allowed: Vec<Status>,
    /// What is wrong with fields.
    errors: Vec<Issue>,
}

/// Somebody who moved.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = BulkMoved)]
pub(crate) struct MovedOut {
    /// Who.
    pub(super) id: CandidateId,
    /// The version from now on.
    pub(super) version: u64,
}

/// What became of each.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = BulkDone)]
pub(crate) struct DoneOut {
    /// Joins everything that was done; what to name for taking it back.
    pub(super) operation_id: OperationId,
    /// Until when it can be taken back.
    pub(super) undo_until: Option<Instant>,
    /// Those who moved.
    pub(super) moved: Vec<MovedOut>,
    /// Those who did not.
    pub(super) refused: Vec<RefusedOut>,
}

/// What becomes of one of many.
pub(super) type Outcome = Result<MovedOut, Box<RefusedOut>>;

/// Does a step for everyone: those whose figures are counted in the same item one after the other, the rest at once. So the
/// steps of one operation do not collide there; hires of one job meet in the job, and are tried again.
pub(super) async fn done<'a>(
    signed: &Signed,
    steps: impl Iterator<Item = (CandidateId, BoxFuture<'a, Outcome>)>,
) -> DoneOut {
    let mut lanes: BTreeMap<u8, Vec<BoxFuture<'a, Outcome>>> = BTreeMap::new();
    steps.for_each(|(id, step)| lanes.entry(keys::pipeline_shard(id)).or_default().push(step));
    let mut done = DoneOut { operation_id: signed.id(), undo_until: None, moved: Vec::new(), refused: Vec::new() };
    join_all(lanes.into_values().map(in_turn)).await.into_iter().flatten().for_each(|outcome| done.take(outcome));
    if done.moved.is_empty() {
        signed.nothing_done();
    } else {
        done.undo_until = Some(signed.now() + TOO_LATE_TO_UNDO);
    }
    done
}

async fn in_turn(steps: Vec<BoxFuture<'_, Outcome>>) -> Vec<Outcome> {
    let mut outcomes = Vec::with_capacity(steps.len());
    for step in steps {
        outcomes.push(step.await);
    }
    outcomes
}

pub(super) fn check_count(count: usize, field: &str) -> Answer<()> {
    if (1..=MOST).contains(&count) {
        return Ok(());
    }
    Err(Problem::invalid_field(field, if count == 0 { "required" } else { "too_many" }, "must be 1 to 200 candidates"))
}

/// The candidates that are there and within the caller's reach.
pub(super) async fn within_reach(
    signed: &Signed,
    ids: impl Iterator<Item = CandidateId>,
) -> Result<BTreeMap<CandidateId, Candidate>, StoreError> {
    let mut known = signed.app().store.candidates_by_id(&ids.collect::<Vec<_>>()).await?;
    known.retain(|_, candidate| signed.scope().covers(candidate.job));
    Ok(known)
}

impl DoneOut {
    /// The same to be kept for a repeated request: without names. Codes and sentences are about steps, not people.
    pub(super) fn without_names(&self) -> Self {
        let mut kept = self.clone();
        kept.refused.iter_mut().for_each(|refused| refused.name = None);
        kept
    }

    /// What came of a request that broke off, as the candidates show it: who was moved by it, and who was not.
    pub(super) fn of_broken(
        operation: OperationId,
        outcomes: impl Iterator<Item = Outcome>,
        undo_until: Option<Instant>,
    ) -> Self {
        let mut done = Self { operation_id: operation, undo_until, moved: Vec::new(), refused: Vec::new() };
        outcomes.for_each(|outcome| done.take(outcome));
        done
    }

    fn take(&mut self, outcome: Outcome) {
        match outcome {
            Ok(moved) => self.moved.push(moved),
            Err(refused) => self.refused.push(*refused),
        }
    }
}

impl RefusedOut {
    pub(super) fn unknown(id: CandidateId) -> Self {
        let detail = "There is no such candidate.".to_owned();
        Self { id, name: None, code: "not_found", detail, allowed: Vec::new(), errors: Vec::new() }
    }

    pub(super) fn because(candidate: &Candidate, code: &'static str, detail: String) -> Self {
        let name = Some(candidate.name.clone());
        Self { id: candidate.id, name, code, detail, allowed: Vec::new(), errors: Vec::new() }
    }

    /// Somebody whom a request that broke off did not get to.
    pub(super) fn not_done(candidate: &Candidate) -> Self {
        let detail = "The request broke off before it came to this one. Look at the present state, and try again.";
        Self::because(candidate, "not_done", detail.into())
    }

    pub(super) fn refusal(candidate: &Candidate, refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotAllowed { from, allowed } => {
                let detail = allowed_in_words(from, &allowed);
                Self { allowed, ..Self::because(candidate, "transition_refused", detail) }
            }
            Refusal::Fields(errors) => {
                let missing = errors.iter().all(|issue| issue.code == "required");
                let code = if missing { "missing_fields" } else { "invalid_input" };
                Self { errors, ..Self::because(candidate, code, "The fields of the step are not complete.".into()) }
            }
        }
    }

    pub(super) fn problem(candidate: &Candidate, problem: &Problem) -> Self {
        Self::because(candidate, problem.code(), problem.detail().to_owned())
    }

    /// A step that was not written: by a condition, or because the table could not be reached.
    pub(super) fn failed(candidate: &Candidate, error: &StoreError) -> Self {
        match not_written(error) {
            Some(problem) => Self::problem(candidate, &problem),
            None => {
                tracing::warn!(candidate.id = %candidate.id, error = %error, "One of many candidates was not moved");
                Self::problem(candidate, &Problem::unavailable())
            }
        }
    }
}
