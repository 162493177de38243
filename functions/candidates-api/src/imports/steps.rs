//! The steps of an import: each is ordered here, in one transaction with its event and the worker's task.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use hirelog_domain::ids::ImportId;
use hirelog_domain::imports::{Import, ImportPlan, ImportRefusal, Ordered};
use hirelog_http::{Answer, IfMatch, Json, Param, Problem, Signed, versioned};
use hirelog_store::{Change, ImportTask, StoreError};

use super::out::ImportOut;
use super::target;

/// Checks every row without creating anything: what would be created, what is there already, what is wrong.
#[utoipa::path(post, path = "/api/v1/candidates/imports/{id}/check", tag = "imports", request_body = ImportPlan,
    params(("id" = ImportId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 202, description = "The import; follow it at its address", body = ImportOut)))]
pub(crate) async fn check_import(
    signed: Signed,
    Param(id): Param<ImportId>,
    version: IfMatch,
    Json(plan): Json<ImportPlan>,
) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let issues = plan.issues(before.columns.len());
    if !issues.is_empty() {
        return Err(Problem::invalid(issues));
    }
    let (job, owner) = (plan.job, plan.owner);
    let after = before.check(plan, signed.now()).map_err(refused)?;
    signed.note("phase", "check");
    let mut change = step(&signed, &before, &after, ImportTask::ImportCheck { import: id })?;
    if let Some(job) = job {
        change = change.for_open_job(job);
    }
    if let Some(owner) = owner {
        change = change.naming(owner);
    }
    ordered(&signed, change, after).await
}

/// Creates the candidates, or goes on with an import that stopped in the middle.
#[utoipa::path(post, path = "/api/v1/candidates/imports/{id}/start", tag = "imports",
    params(("id" = ImportId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 202, description = "The import; follow it at its address", body = ImportOut)))]
pub(crate) async fn start_import(signed: Signed, Param(id): Param<ImportId>, version: IfMatch) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let after = before.start(ordered_by(&signed), signed.now()).map_err(refused)?;
    signed.note("phase", "start");
    let task = ImportTask::ImportRun { import: id, from: after.done };
    ordered(&signed, step(&signed, &before, &after, task)?, after).await
}

/// Takes an import back: its candidates are erased, except for those that somebody touched since.
#[utoipa::path(post, path = "/api/v1/candidates/imports/{id}/undo", tag = "imports",
    params(("id" = ImportId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 202, description = "The import; follow it at its address", body = ImportOut)))]
pub(crate) async fn undo_import(signed: Signed, Param(id): Param<ImportId>, version: IfMatch) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let after = before.undo(ordered_by(&signed), signed.now()).map_err(refused)?;
    let task = ImportTask::ImportUndo { import: id, from: after.done };
    ordered(&signed, step(&signed, &before, &after, task)?, after).await
}

fn ordered_by(signed: &Signed) -> Ordered {
    Ordered { by: signed.user().id, operation: signed.id() }
}

fn step(signed: &Signed, before: &Import, after: &Import, task: ImportTask) -> Answer<Change> {
    let event = signed.event(before.id)?;
    Ok(Change::told_by(&event).update_import(before, after).working(&task, signed.new_id()))
}

async fn ordered(signed: &Signed, change: Change, after: Import) -> Answer<Response> {
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("import") => Problem::version_conflict(),
        StoreError::Condition("job") => Problem::invalid_field("/job", "unknown_job", "must be an open job"),
        StoreError::Condition("person") => {
            Problem::invalid_field("/owner", "unknown_user", "must be an active person of the team")
        }
        other => other.into(),
    })?;
    Ok((StatusCode::ACCEPTED, versioned(after.version, ImportOut::progress_of(after))).into_response())
}

fn refused(refusal: ImportRefusal) -> Problem {
    Problem::conflict(refusal.code(), refusal.to_string())
}
