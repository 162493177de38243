//! The figures of a job's pipeline.

use hirelog_domain::ids::JobId;
use hirelog_domain::pipeline::Counter;
use hirelog_domain::workflow::Status;
use hirelog_http::{Answer, Param, Signed};
use serde::Serialize;
use utoipa::ToSchema;

use super::target;

/// One status.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PipelineColumn)]
pub(crate) struct ColumnOut {
    /// Which one.
    status: Status,
    /// Candidates who are there now.
    count: u64,
    /// How often it was ever entered.
    entered: u64,
    /// The mean of completed stays; null where nobody left it yet.
    average_seconds: Option<u64>,
}

/// The figures, counted exactly with every move; a move that was taken back never was.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = JobPipeline)]
pub(crate) struct PipelineOut {
    /// How many people are to be hired.
    openings: u16,
    /// How many were.
    hired: u16,
    /// In the order of the pipeline.
    columns: Vec<ColumnOut>,
}

/// The figures of a job's pipeline.
#[utoipa::path(get, path = "/api/v1/jobs/{id}/pipeline", tag = "jobs", params(("id" = JobId, Path,)),
    responses((status = 200, description = "The figures", body = PipelineOut)))]
pub(crate) async fn view_pipeline(signed: Signed, Param(id): Param<JobId>) -> Answer<axum::Json<PipelineOut>> {
    let job = target(&signed, id)?;
    let figures = signed.app().store.pipeline(Some(id)).await?;
    let column = |status| ColumnOut {
        status,
        count: figures.get(Counter::At, status),
        entered: figures.get(Counter::Entered, status),
        average_seconds: figures.average_stay(status),
    };
    let columns = Status::ALL.into_iter().map(column).collect();
    Ok(axum::Json(PipelineOut { openings: job.openings, hired: job.hired, columns }))
}
