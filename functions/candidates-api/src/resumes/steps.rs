//! Taking a resume in hand, letting go of it, having it read again, throwing it away.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use hirelog_domain::ids::ResumeId;
use hirelog_http::{Answer, IfMatch, Param, Problem, Signed, versioned};
use hirelog_store::{Change, StoreError, WholeResume};

use super::out::{DetailOut, ResumeOut};
use super::view::shown;
use super::{refused, target, whole};
use crate::CandidatesState;

/// Takes a resume in hand for 15 minutes, or gives another sign. Nobody else can review it meanwhile.
#[utoipa::path(post, path = "/api/v1/resumes/{id}/hold", tag = "resumes",
    params(("id" = ResumeId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The resume", body = DetailOut)))]
pub(crate) async fn hold_resume(
    signed: Signed,
    State(state): State<CandidatesState>,
    Param(id): Param<ResumeId>,
    version: IfMatch,
) -> Answer<Response> {
    let WholeResume { resume: before, content } = whole(&signed, id)?;
    version.check(before.version)?;
    let after = before.hold(signed.user().id, signed.now()).map_err(refused)?;
    let written = written(&signed, Change::told_by(&signed.event(id)?).update_resume(&before, &after));
    shown(&signed, &state, WholeResume { resume: after, content }, Some(written)).await
}

/// Lets go of a resume.
#[utoipa::path(post, path = "/api/v1/resumes/{id}/release", tag = "resumes",
    params(("id" = ResumeId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The resume", body = ResumeOut)))]
pub(crate) async fn release_resume(signed: Signed, Param(id): Param<ResumeId>, version: IfMatch) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let after = before.release(signed.user().id, signed.now()).map_err(refused)?;
    written(&signed, Change::told_by(&signed.event(id)?).update_resume(&before, &after)).await?;
    Ok(versioned(after.version, ResumeOut::of(&after, signed.now())))
}

/// Has a resume read once more, such as with another model. What was found before is replaced.
#[utoipa::path(post, path = "/api/v1/resumes/{id}/vet", tag = "resumes",
    params(("id" = ResumeId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 202, description = "The resume; follow it at its address", body = ResumeOut)))]
pub(crate) async fn read_again(signed: Signed, Param(id): Param<ResumeId>, version: IfMatch) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let after = before.again(signed.user().id, signed.id(), signed.now()).map_err(refused)?;
    signed.note("phase", "again");
    let change = Change::told_by(&signed.event(id)?).read_again(&before, &after, signed.new_id());
    written(&signed, change).await?;
    let shown = versioned(after.version, ResumeOut::of(&after, signed.now()));
    Ok((StatusCode::ACCEPTED, shown).into_response())
}

/// Throws a resume away: its file, its text and what was found. What reached a candidate stays there.
#[utoipa::path(post, path = "/api/v1/resumes/{id}/discard", tag = "resumes",
    params(("id" = ResumeId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The resume", body = ResumeOut)))]
pub(crate) async fn discard_resume(signed: Signed, Param(id): Param<ResumeId>, version: IfMatch) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let after = before.discard(Some(signed.user().id), signed.now()).map_err(refused)?;
    // The worker deletes the files, after the table knows: whoever loses a race must not have destroyed anything.
    let change = Change::told_by(&signed.event(id)?).discard_resume(&before, &after, signed.new_id());
    written(&signed, change).await?;
    Ok(versioned(after.version, ResumeOut::of(&after, signed.now())))
}

pub(super) async fn written(signed: &Signed, change: Change) -> Answer<()> {
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("resume") => Problem::version_conflict(),
        other => other.into(),
    })
}
