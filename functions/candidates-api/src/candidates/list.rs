//! Reading candidates.

use axum::response::Response;
use hirelog_domain::ids::{CandidateId, JobId};
use hirelog_domain::permissions::Scope;
use hirelog_domain::workflow::Status;
use hirelog_http::{Answer, ListOut, Paging, Param, Problem, Query, Signed, versioned};
use hirelog_store::CandidateFilter;
use serde::Deserialize;
use utoipa::IntoParams;

use super::out::{FileOut, SummaryOut};

/// Which candidates.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct CandidatesIn {
    /// Only those in this status.
    status: Option<Status>,
    /// Only those of this job.
    job: Option<JobId>,
    /// Items on the page.
    #[param(minimum = 1, maximum = 100, default = 50)]
    limit: Option<i32>,
    /// Where the list goes on: `next` of the page before.
    cursor: Option<String>,
}

/// Candidates in the order of the pipeline, newest first within a status. Who sees only own jobs names one of them.
#[utoipa::path(get, path = "/api/v1/candidates", tag = "candidates", params(CandidatesIn),
    responses((status = 200, description = "The candidates", body = ListOut<SummaryOut>)))]
pub(crate) async fn list_candidates(
    signed: Signed,
    Query(query): Query<CandidatesIn>,
) -> Answer<axum::Json<ListOut<SummaryOut>>> {
    let paging = Paging::check(query.limit, query.cursor.as_deref())?;
    query.status.into_iter().for_each(|status| signed.note("status", status.as_str()));
    query.job.into_iter().for_each(|job| signed.note("job", job.to_string()));
    let job = match (signed.scope(), query.job) {
        (Scope::Everything, job) => job,
        (Scope::Jobs(own), Some(job)) if own.contains(&job) => Some(job),
        (Scope::Jobs(_), Some(_)) => return Err(Problem::not_found()),
        (Scope::Jobs(own), None) => match own.last() {
            Some(newest) => Some(*newest),
            None => return Ok(axum::Json(ListOut { items: Vec::new(), next: None })),
        },
    };
    let filter = CandidateFilter { job, status: query.status };
    let page = signed.app().store.list_candidates(filter, paging.limit, paging.from.as_ref()).await?;
    signed.note("count", page.items.len());
    Ok(axum::Json(ListOut::from_page(page, SummaryOut::from)))
}

/// One candidate with the open moves and the history.
#[utoipa::path(get, path = "/api/v1/candidates/{id}", tag = "candidates", params(("id" = CandidateId, Path,)),
    responses((status = 200, description = "The candidate", body = FileOut)))]
pub(crate) async fn view_candidate(signed: Signed, Param(id): Param<CandidateId>) -> Answer<Response> {
    let file = signed.app().store.candidate_file(id).await?;
    let file = file.filter(|file| signed.scope().covers(file.candidate.job)).ok_or_else(Problem::not_found)?;
    Ok(versioned(file.candidate.version, FileOut::seen_by(&signed, file.candidate, file.history)))
}
