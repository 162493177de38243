//! Reading jobs.

use axum::response::Response;
use hirelog_domain::ids::JobId;
use hirelog_domain::jobs::{Job, JobStatus};
use hirelog_domain::permissions::Scope;
use hirelog_http::{Answer, ListOut, Paging, Param, Query, Signed, versioned};
use serde::Deserialize;
use utoipa::IntoParams;

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
    cursor: Option<String>,
}

/// Jobs, open before closed, newest first. Who sees only their own gets all of them on one page.
#[utoipa::path(get, path = "/api/v1/jobs", tag = "jobs", params(JobsIn),
    responses((status = 200, description = "The jobs", body = ListOut<Job>)))]
pub(crate) async fn list_jobs(signed: Signed, Query(query): Query<JobsIn>) -> Answer<axum::Json<ListOut<Job>>> {
    let paging = Paging::check(query.limit, query.cursor.as_deref())?;
    let store = &signed.app().store;
    if let Scope::Jobs(own) = signed.scope() {
        let mut jobs = store.jobs_by_id(own).await?;
        jobs.retain(|job| query.status.is_none_or(|status| job.status == status));
        jobs.sort_by_key(|job| (job.status == JobStatus::Closed, std::cmp::Reverse(job.id)));
        return Ok(axum::Json(ListOut { items: jobs, next: None }));
    }
    let page = store.list_jobs(query.status, paging.limit, paging.from.as_ref()).await?;
    Ok(axum::Json(ListOut::from_page(page, |job| job)))
}

/// One job.
#[utoipa::path(get, path = "/api/v1/jobs/{id}", tag = "jobs", params(("id" = JobId, Path,)),
    responses((status = 200, description = "The job", body = Job)))]
pub(crate) async fn view_job(signed: Signed, Param(id): Param<JobId>) -> Answer<Response> {
    let job = target(&signed, id)?;
    Ok(versioned(job.version, job))
}
