//! Closing a job and opening it again.

use axum::response::Response;
use hirelog_domain::ids::JobId;
use hirelog_domain::jobs::{CloseReason, Job, JobStatus};
use hirelog_http::{Answer, IfMatch, Json, Param, Problem, Signed};
use serde::Deserialize;
use utoipa::ToSchema;

use super::target;
use super::write::save;

/// Why a job is closed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CloseIn {
    /// The reason.
    reason: CloseReason,
}

/// Closes a job: no candidate can be added any more; those there are stay where they are.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/close", tag = "jobs", request_body = CloseIn,
    params(("id" = JobId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The job", body = Job)))]
pub(crate) async fn close_job(
    signed: Signed,
    Param(id): Param<JobId>,
    version: IfMatch,
    Json(body): Json<CloseIn>,
) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    if before.status == JobStatus::Closed {
        return Err(Problem::conflict("job_closed", "This job is closed already."));
    }
    let after = Job { status: JobStatus::Closed, close_reason: Some(body.reason), ..before.clone() };
    signed.note("reason", serde_json::json!(body.reason));
    save(&signed, &before, after).await
}

/// Opens a closed job again.
#[utoipa::path(post, path = "/api/v1/jobs/{id}/reopen", tag = "jobs",
    params(("id" = JobId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The job", body = Job)))]
pub(crate) async fn reopen_job(signed: Signed, Param(id): Param<JobId>, version: IfMatch) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    if before.status == JobStatus::Open {
        return Err(Problem::conflict("job_open", "This job is open."));
    }
    let after = Job { status: JobStatus::Open, close_reason: None, ..before.clone() };
    save(&signed, &before, after).await
}
