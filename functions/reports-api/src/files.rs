//! Links to files: signed, short-lived, one per request, so that each fetch is recorded.

use std::time::Duration;

use axum::extract::State;
use hirelog_aws::s3::presigning::PresigningConfig;
use hirelog_domain::ids::RunId;
use hirelog_domain::reports::Format;
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, Param, Problem, Signed};
use serde::Serialize;
use utoipa::ToSchema;

use crate::ReportsState;
use crate::runs::target;

/// How long a link works.
const LINK_LIFETIME: Duration = Duration::from_secs(15 * 60);

/// A link.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct LinkOut {
    /// Where the file can be fetched, once or several times, until it expires.
    url: String,
    /// Until when.
    expires_at: Instant,
}

/// A link to one file of a run, with what the caller may see.
#[utoipa::path(get, path = "/api/v1/admin/reports/{id}/files/{format}", tag = "reports",
    params(("id" = RunId, Path,), ("format" = Format, Path,)),
    responses((status = 200, description = "The link", body = LinkOut)))]
pub(crate) async fn report_file(
    signed: Signed,
    State(state): State<ReportsState>,
    Param((id, format)): Param<(RunId, Format)>,
) -> Answer<axum::Json<LinkOut>> {
    let run = target(&signed, id)?;
    signed.note("format", format.as_str());
    let files = run.files_for(signed.user());
    let file = files.into_iter().find(|file| file.format == format).ok_or_else(Problem::not_found)?;
    let lifetime = PresigningConfig::expires_in(LINK_LIFETIME).map_err(|error| Problem::internal(&error))?;
    let name = format!("attachment; filename=\"{}\"", run.file_name(format));
    let get = state.bucket.client.get_object().bucket(&state.bucket.name).key(&file.key);
    let signed_request = get.response_content_disposition(name).presigned(lifetime).await;
    let url = signed_request.map_err(|error| Problem::internal(&error))?.uri().to_owned();
    let expires_at = signed.now() + chrono::Duration::seconds(900);
    Ok(axum::Json(LinkOut { url, expires_at }))
}
