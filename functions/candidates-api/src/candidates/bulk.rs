//! Moving many candidates: a preview, and the moves themselves. Fields are filled in once for all; each candidate takes
//! those that its own move asks for.

use std::collections::{BTreeMap, BTreeSet};

use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use futures_util::future::ready;
use hirelog_domain::candidates::{Candidate, TOO_LATE_TO_UNDO};
use hirelog_domain::ids::{CandidateId, OperationId};
use hirelog_domain::letters::LetterChoice;
use hirelog_domain::permissions::Permission;
use hirelog_domain::text::Name;
use hirelog_domain::workflow::{FieldSpec, Fields, Move, Status, allowed_moves, fields_asked, unasked_fields};
use hirelog_http::{Answer, Claimed, Idempotency, Json, Problem, Signed, claim};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::many::{DoneOut, MovedOut, Outcome, RefusedOut, check_count, done, within_reach};
use super::out::covers;
use super::status::{Written, planned};

const PATH: &str = "/api/v1/candidates/bulk/status";

/// A move of many, to be looked at.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BulkPreviewRequest)]
pub(crate) struct PreviewIn {
    /// Whom.
    #[schema(min_items = 1, max_items = 200)]
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

/// The open move of each candidate to that status; none where it is not open.
fn moves_to(signed: &Signed, known: &BTreeMap<CandidateId, Candidate>, to: Status) -> BTreeMap<CandidateId, Move> {
    let open = |(id, before): (&CandidateId, &Candidate)| {
        let reopen = covers(signed, Permission::ReopenCandidates, before.job);
        let open = allowed_moves(before.standing.position, reopen).into_iter().find(|open| open.to == to);
        Some((*id, open?))
    };
    known.iter().filter_map(open).collect()
}

/// Refuses fields that nobody's move asks for.
fn check_names(moves: &BTreeMap<CandidateId, Move>, fields: &Fields) -> Answer<()> {
    let issues = unasked_fields(moves.values().flat_map(|open| &open.fields), fields);
    if moves.is_empty() || issues.is_empty() { Ok(()) } else { Err(Problem::invalid(issues)) }
}

/// Of the fields, those that the candidate's move asks for.
fn own_fields(moves: &BTreeMap<CandidateId, Move>, id: CandidateId, fields: &Fields) -> Fields {
    moves.get(&id).map_or_else(Fields::new, |open| fields_asked(&open.fields, fields))
}

/// Says what a move of many candidates would do, without doing it.
#[utoipa::path(post, path = "/api/v1/candidates/bulk/status/preview", tag = "candidates", request_body = PreviewIn,
    responses((status = 200, description = "Who would move and who would not", body = PreviewOut)))]
pub(crate) async fn preview_bulk_status(signed: Signed, Json(body): Json<PreviewIn>) -> Answer<axum::Json<PreviewOut>> {
    check_count(body.ids.len(), "/ids")?;
    signed.note("to", body.to.as_str());
    signed.note("count", body.ids.len());
    let known = within_reach(&signed, body.ids.iter().copied()).await?;
    let moves = moves_to(&signed, &known, body.to);
    check_names(&moves, &body.fields)?;
    let mut preview = PreviewOut { fields: Vec::new(), would: Vec::new(), would_not: Vec::new() };
    for spec in moves.values().flat_map(|open| &open.fields) {
        if !preview.fields.iter().any(|known| known.name == spec.name) {
            preview.fields.push(spec.clone());
        }
    }
    for id in &body.ids {
        let Some(before) = known.get(id) else {
            preview.would_not.push(RefusedOut::unknown(*id));
            continue;
        };
        match planned(&signed, before, body.to, &own_fields(&moves, *id, &body.fields)) {
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
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BulkItem {
    /// Who.
    id: CandidateId,
    /// The version that was seen.
    version: u64,
}

/// A move of many.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct BulkIn {
    /// Whom.
    #[schema(min_items = 1, max_items = 200)]
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
#[derive(Clone, Copy, Debug, Default, Deserialize, Serialize, ToSchema)]
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

/// Moves many candidates. Each succeeds or fails on its own; fields that its own step does not ask for are left out.
#[utoipa::path(post, path = "/api/v1/candidates/bulk/status", tag = "candidates", request_body = BulkIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 200, description = "What became of each", body = DoneOut)))]
pub(crate) async fn change_bulk_status(signed: Signed, key: Idempotency, Json(body): Json<BulkIn>) -> Answer<Response> {
    check_count(body.candidates.len(), "/candidates")?;
    let wanted: BTreeMap<CandidateId, u64> = body.candidates.iter().map(|item| (item.id, item.version)).collect();
    signed.note("to", body.to.as_str());
    signed.note("count", wanted.len());
    let reach = async { Ok::<_, Problem>(within_reach(&signed, wanted.keys().copied()).await?) };
    let (known, claimed) = futures_util::future::join(reach, claim(&signed, key, PATH, &body)).await;
    let (known, claimed) = (known?, claimed?);
    let mine = match claimed {
        Claimed::Mine(mine) => mine,
        Claimed::Answered(answer) => return Ok(axum::Json(answer).into_response()),
        Claimed::Broken(claim, operation) => {
            let done = what_came_of(operation, &wanted, &known);
            claim.answer(&signed, &done.without_names()).await;
            return Ok(axum::Json(done).into_response());
        }
    };
    let moves = moves_to(&signed, &known, body.to);
    if let Err(refused) = check_names(&moves, &body.fields) {
        mine.release(&signed).await;
        return Err(refused);
    }
    let step = |(id, version): (&CandidateId, &u64)| match known.get(id) {
        Some(before) => {
            let fields = own_fields(&moves, *id, &body.fields);
            (*id, move_one(&signed, before, *version, &body, fields).boxed())
        }
        None => (*id, ready(Err(RefusedOut::unknown(*id).into())).boxed()),
    };
    let done = done(&signed, wanted.iter().map(step)).await;
    mine.answer(&signed, &done.without_names()).await;
    Ok(axum::Json(done).into_response())
}

async fn move_one(signed: &Signed, before: &Candidate, seen: u64, body: &BulkIn, fields: Fields) -> Outcome {
    if before.version != seen {
        return Err(RefusedOut::problem(before, &Problem::version_conflict()).into());
    }
    let planned = planned(signed, before, body.to, &fields).map_err(|refusal| RefusedOut::refusal(before, refusal))?;
    let event = signed.event(before.id).map_err(|error| RefusedOut::failed(before, &error))?;
    let written = Written::of(before, &planned, body.letter.into(), event, signed);
    signed.commit(written.change).await.map_err(|error| RefusedOut::failed(before, &error))?;
    Ok(MovedOut { id: before.id, version: written.after.version })
}

/// Whom a request that broke off moved: the last move of each says so.
fn what_came_of(
    operation: OperationId,
    wanted: &BTreeMap<CandidateId, u64>,
    known: &BTreeMap<CandidateId, Candidate>,
) -> DoneOut {
    let last = |candidate: &Candidate| candidate.last_move.filter(|last| last.operation == operation);
    let until = known.values().filter_map(last).map(|last| last.at + TOO_LATE_TO_UNDO).max();
    let outcome = |id: &CandidateId| match known.get(id) {
        None => Err(RefusedOut::unknown(*id).into()),
        Some(candidate) if last(candidate).is_some() => Ok(MovedOut { id: *id, version: candidate.version }),
        Some(candidate) => Err(RefusedOut::not_done(candidate).into()),
    };
    DoneOut::of_broken(operation, wanted.keys().map(outcome), until)
}
