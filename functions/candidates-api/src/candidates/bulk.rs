//! Moving many candidates: each succeeds or fails on its own, all under one operation.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join_all, ready};
use hirelog_domain::candidates::{Candidate, TOO_LATE_TO_UNDO};
use hirelog_domain::ids::{CandidateId, OperationId};
use hirelog_domain::issue::Issue;
use hirelog_domain::letters::LetterChoice;
use hirelog_domain::permissions::Permission;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{FieldSpec, Fields, Refusal, Status, allowed_moves};
use hirelog_http::{Answer, Json, Problem, Signed};
use hirelog_store::{StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::out::covers;
use super::status::{Written, allowed_in_words, not_written, planned};

/// Most candidates of one operation: time and capacity of one call of the function (`docs/DATA_MODEL.md`).
pub(super) const MOST: usize = 200;

/// A move of many, to be looked at.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BulkPreviewRequest)]
pub(crate) struct PreviewIn {
    /// Whom.
    #[schema(max_items = 200)]
    ids: BTreeSet<CandidateId>,
    /// The new status.
    to: Status,
    /// The fields of the step, by name.
    #[serde(default)]
    #[schema(value_type = Object)]
    fields: Fields,
}

/// Somebody who would move.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WouldOut {
    /// Who.
    id: CandidateId,
    /// Name.
    name: Name,
    /// Where the candidate stands.
    from: Status,
    /// For the move.
    version: u64,
}

/// Somebody who does not move, and why.
#[derive(Debug, Serialize, ToSchema)]
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

/// Who would move and who would not.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BulkPreview)]
pub(crate) struct PreviewOut {
    /// What the step asks of those who can go there.
    fields: Vec<FieldSpec>,
    /// Those who would.
    would: Vec<WouldOut>,
    /// Those who would not.
    would_not: Vec<RefusedOut>,
}

/// Says what a move of many candidates would do, without doing it.
#[utoipa::path(post, path = "/api/v1/candidates/bulk/status/preview", tag = "candidates", request_body = PreviewIn,
    responses((status = 200, description = "Who would move and who would not", body = PreviewOut)))]
pub(crate) async fn preview_bulk_status(signed: Signed, Json(body): Json<PreviewIn>) -> Answer<axum::Json<PreviewOut>> {
    check_count(body.ids.len(), "/ids")?;
    signed.note("to", body.to.as_str());
    signed.note("count", body.ids.len());
    let known = within_reach(&signed, body.ids.iter().copied()).await?;
    let mut preview = PreviewOut { fields: Vec::new(), would: Vec::new(), would_not: Vec::new() };
    for id in &body.ids {
        let Some(before) = known.get(id) else {
            preview.would_not.push(RefusedOut::unknown(*id));
            continue;
        };
        let reopen = covers(&signed, Permission::ReopenCandidates, before.job);
        let open = allowed_moves(before.standing.position, reopen).into_iter().find(|open| open.to == body.to);
        for spec in open.into_iter().flat_map(|open| open.fields) {
            if !preview.fields.iter().any(|known| known.name == spec.name) {
                preview.fields.push(spec);
            }
        }
        match planned(&signed, before, body.to, &body.fields) {
            Ok(_) => preview.would.push(WouldOut {
                id: *id,
                name: before.name.clone(),
                from: before.status(),
                version: before.version,
            }),
            Err(refusal) => preview.would_not.push(RefusedOut::refusal(before, refusal)),
        }
    }
    Ok(axum::Json(preview))
}

/// One of many.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BulkItem {
    /// Who.
    id: CandidateId,
    /// The version that was seen.
    version: u64,
}

/// A move of many.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BulkIn {
    /// Whom.
    #[schema(max_items = 200)]
    candidates: Vec<BulkItem>,
    /// The new status.
    to: Status,
    /// The fields of the step, by name.
    #[serde(default)]
    #[schema(value_type = Object)]
    fields: Fields,
    /// What each of them is told.
    #[serde(default)]
    letter: BulkLetter,
}

/// What many candidates are told: nobody has read one letter for all of them.
#[derive(Clone, Copy, Debug, Default, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum BulkLetter {
    /// What the job says, in the words of the template.
    #[default]
    Default,
    /// Nothing.
    None,
}

impl From<BulkLetter> for LetterChoice {
    fn from(choice: BulkLetter) -> Self {
        match choice {
            BulkLetter::Default => Self::Default,
            BulkLetter::None => Self::None,
        }
    }
}

/// Somebody who moved.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BulkMoved)]
pub(crate) struct MovedOut {
    /// Who.
    pub(super) id: CandidateId,
    /// The version from now on.
    pub(super) version: u64,
}

/// What became of each.
#[derive(Debug, Serialize, ToSchema)]
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

/// Moves many candidates. Each succeeds or fails on its own.
#[utoipa::path(post, path = "/api/v1/candidates/bulk/status", tag = "candidates", request_body = BulkIn,
    responses((status = 200, description = "What became of each", body = DoneOut)))]
pub(crate) async fn change_bulk_status(signed: Signed, Json(body): Json<BulkIn>) -> Answer<axum::Json<DoneOut>> {
    check_count(body.candidates.len(), "/candidates")?;
    let wanted: BTreeMap<CandidateId, u64> = body.candidates.iter().map(|item| (item.id, item.version)).collect();
    signed.note("to", body.to.as_str());
    signed.note("count", wanted.len());
    let known = within_reach(&signed, wanted.keys().copied()).await?;
    let step = |(id, version): (&CandidateId, &u64)| match known.get(id) {
        Some(before) => (*id, move_one(&signed, before, *version, &body).boxed()),
        None => (*id, ready(Err(RefusedOut::unknown(*id))).boxed()),
    };
    Ok(axum::Json(done(&signed, wanted.iter().map(step)).await))
}

async fn move_one(signed: &Signed, before: &Candidate, seen: u64, body: &BulkIn) -> Outcome {
    if before.version != seen {
        return Err(RefusedOut::problem(before, &Problem::version_conflict()));
    }
    let planned =
        planned(signed, before, body.to, &body.fields).map_err(|refusal| RefusedOut::refusal(before, refusal))?;
    let mut event = signed.event(before.id).map_err(|error| RefusedOut::failed(before, &error))?;
    event.metadata.insert("from".into(), before.status().as_str().into());
    let written = Written::of(before, &planned, body.letter.into(), &event, signed);
    signed.commit(written.change).await.map_err(|error| RefusedOut::failed(before, &error))?;
    Ok(MovedOut { id: before.id, version: written.after.version })
}

/// What becomes of one of many.
pub(super) type Outcome = Result<MovedOut, RefusedOut>;

/// Does a step for everyone: those whose figures are counted in the same item one after the other, the rest at once, so
/// that the steps of one operation never collide.
pub(super) async fn done<'a>(
    signed: &Signed,
    steps: impl Iterator<Item = (CandidateId, BoxFuture<'a, Outcome>)>,
) -> DoneOut {
    let mut lanes: BTreeMap<u8, Vec<BoxFuture<'a, Outcome>>> = BTreeMap::new();
    steps.for_each(|(id, step)| lanes.entry(keys::pipeline_shard(id)).or_default().push(step));
    let mut done = DoneOut { operation_id: signed.id(), undo_until: None, moved: Vec::new(), refused: Vec::new() };
    for result in join_all(lanes.into_values().map(in_turn)).await.into_iter().flatten() {
        match result {
            Ok(moved) => done.moved.push(moved),
            Err(refused) => done.refused.push(refused),
        }
    }
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

impl RefusedOut {
    pub(super) fn unknown(id: CandidateId) -> Self {
        let detail = "There is no such candidate.".to_owned();
        Self { id, name: None, code: "not_found", detail, allowed: Vec::new(), errors: Vec::new() }
    }

    pub(super) fn because(candidate: &Candidate, code: &'static str, detail: String) -> Self {
        let name = Some(candidate.name.clone());
        Self { id: candidate.id, name, code, detail, allowed: Vec::new(), errors: Vec::new() }
    }

    fn refusal(candidate: &Candidate, refusal: Refusal) -> Self {
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

    fn problem(candidate: &Candidate, problem: &Problem) -> Self {
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
