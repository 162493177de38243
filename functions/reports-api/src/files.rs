//! Links to files: signed, short-lived, one per request, so that each fetch is recorded.

use axum::extract::State;
use hirelog_domain::ids::RunId;
use hirelog_domain::reports::Format;
use hirelog_http::{Answer, FileLink, Param, Problem, Signed};

use crate::ReportsState;
use crate::runs::target;

/// A link to one file of a run, with what the caller may see.
#[utoipa::path(get, path = "/api/v1/admin/reports/{id}/files/{format}", tag = "reports",
    params(("id" = RunId, Path,), ("format" = Format, Path,)),
    responses((status = 200, description = "The link", body = FileLink)))]
pub(crate) async fn report_file(
    signed: Signed,
    State(state): State<ReportsState>,
    Param((id, format)): Param<(RunId, Format)>,
) -> Answer<axum::Json<FileLink>> {
    let run = target(&signed, id)?;
    signed.note("format", format.as_str());
    let files = run.files_for(signed.user());
    let file = files.into_iter().find(|file| file.format == format).ok_or_else(Problem::not_found)?;
    FileLink::to(&state.bucket, &file.key, &run.file_name(format), signed.now()).await
}
