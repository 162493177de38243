//! Ordering an export.

use axum::http::StatusCode;
use axum::response::Response;
use hirelog_domain::exports::{Export, ExportFilter, ExportFormat};
use hirelog_http::{Answer, Created, Idempotency, Json, Problem, Refused, Signed, create_once};
use hirelog_store::Change;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::out::ExportOut;
use crate::candidates::note_filter;

/// What to make.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ExportRequest)]
pub(crate) struct ExportIn {
    /// CSV or Excel.
    format: ExportFormat,
    /// Which candidates.
    #[serde(default)]
    filter: ExportFilter,
}

/// Orders a file of candidates.
#[utoipa::path(post, path = "/api/v1/candidates/exports", tag = "exports", request_body = ExportIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 202, description = "The export; follow it at its address", body = ExportOut)))]
pub(crate) async fn order_export(signed: Signed, key: Idempotency, Json(body): Json<ExportIn>) -> Answer<Response> {
    let filter = body.filter.at(signed.now()).map_err(Problem::invalid)?;
    signed.note("format", body.format.as_str());
    note_filter(&signed, &filter, body.filter.job, body.filter.waiting_days);
    // Not the words themselves: they name people, and the log outlives a person's erasure.
    signed.note("searched", body.filter.text.is_some());
    let export = Export::ordered(signed.new_id(), body.format, body.filter.clone(), signed.user().id, signed.now());
    let change = Change::told_by(&signed.event(export.id)?).order_export(&export, signed.new_id());
    let location = format!("/api/v1/candidates/exports/{}", export.id);
    let created = Created { location, version: export.version, body: ExportOut::from(export) };
    let answer = create_once(&signed, key, "/api/v1/candidates/exports", &body, change, created).await;
    let mut response = answer.map_err(|refused| match refused {
        Refused::Store(error) => error.into(),
        Refused::Problem(problem) => problem,
    })?;
    *response.status_mut() = StatusCode::ACCEPTED;
    Ok(response)
}
