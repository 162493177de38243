//! Reading jobs.

use axum::response::Response;
use hirelog_domain::ids::JobId;
use hirelog_domain::jobs::{Job, JobStatus};
use hirelog_domain::permissions::Scope;
use hirelog_domain::text::Name;
use hirelog_http::{Answer, ListOut, Paging, Param, Query, Signed, versioned};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::target;

/// Which jobs.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct JobsIn {
    /// Only open or only closed ones.
    status: Option<JobStatus>,
    /// Items on the page.
    #[param(minimum = 1, maximum = 100, default = 50)]
    limit: Option<i32>,
    /// Where the list goes on: `next` of the page before.
    #[param(max_length = 8192)]
    cursor: Option<String>,
}

/// Jobs, open before closed, newest first. Who sees only their own gets all of them on one page.
#[utoipa::path(get, path = "/api/v1/jobs", tag = "jobs", params(JobsIn),
    responses((status = 200, description = "The jobs", body = ListOut<Job>)))]
pub(crate) async fn list_jobs(signed: Signed, Query(query): Query<JobsIn>) -> Answer<axum::Json<ListOut<Job>>> {
    within_reach(&signed, &query).await.map(axum::Json)
}

/// What identifies a job to people.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct JobEntry {
    /// Identifier.
    id: JobId,
    /// What is looked for.
    title: Name,
    /// Where on the map.
    location: Name,
    /// Open or closed.
    status: JobStatus,
}

/// Titles of jobs, in the order of the list of jobs.
#[utoipa::path(get, path = "/api/v1/jobs/directory", tag = "jobs", params(JobsIn),
    responses((status = 200, description = "The titles", body = ListOut<JobEntry>)))]
pub(crate) async fn job_directory(
    signed: Signed,
    Query(query): Query<JobsIn>,
) -> Answer<axum::Json<ListOut<JobEntry>>> {
    let ListOut { items, next } = within_reach(&signed, &query).await?;
    let entry = |job: Job| JobEntry { id: job.id, title: job.title, location: job.location, status: job.status };
    Ok(axum::Json(ListOut { items: items.into_iter().map(entry).collect(), next }))
}

async fn within_reach(signed: &Signed, query: &JobsIn) -> Answer<ListOut<Job>> {
    let paging = Paging::check(query.limit, query.cursor.as_deref())?;
    let store = &signed.app().store;
    if let Scope::Jobs(own) = signed.scope() {
        let mut jobs = store.jobs_by_id(own).await?;
        jobs.retain(|job| query.status.is_none_or(|status| job.status == status));
        jobs.sort_by_key(|job| (job.status == JobStatus::Closed, std::cmp::Reverse(job.id)));
        return Ok(ListOut { items: jobs, next: None });
    }
    let page = store.list_jobs(query.status, paging.limit, paging.from.as_ref()).await?;
    Ok(ListOut::from_page(page, |job| job))
}

/// One job.
#[utoipa::path(get, path = "/api/v1/jobs/{id}", tag = "jobs", params(("id" = JobId, Path,)),
    responses((status = 200, description = "The job", body = Job)))]
pub(crate) async fn view_job(signed: Signed, Param(id): Param<JobId>) -> Answer<Response> {
    let job = target(&signed, id)?;
    Ok(versioned(job.version, job))
}
