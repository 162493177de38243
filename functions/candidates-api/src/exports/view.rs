//! Following exports and fetching their files.

use axum::extract::State;
use axum::response::Response;
use hirelog_domain::exports::{ExportEnd, ExportState};
use hirelog_domain::ids::ExportId;
use hirelog_http::{Answer, FileLink, ListOut, PagingIn, Param, Problem, Query, Signed, versioned};

use super::out::ExportOut;
use super::{sees_all, target};
use crate::CandidatesState;

/// Exports, newest first: one's own, or everybody's for admins.
#[utoipa::path(get, path = "/api/v1/candidates/exports", tag = "exports", params(PagingIn),
    responses((status = 200, description = "The exports", body = ListOut<ExportOut>)))]
pub(crate) async fn list_exports(
    signed: Signed,
    Query(query): Query<PagingIn>,
) -> Answer<axum::Json<ListOut<ExportOut>>> {
    let paging = query.check()?;
    let (now, of) = (signed.now(), (!sees_all(&signed)).then_some(signed.user().id));
    let page = signed.app().store.list_exports(of, now, paging.limit, paging.from.as_ref()).await?;
    Ok(axum::Json(ListOut::from_page(page, |export| ExportOut::from(export.seen_at(now)))))
}

/// One export: how far it is.
#[utoipa::path(get, path = "/api/v1/candidates/exports/{id}", tag = "exports", params(("id" = ExportId, Path,)),
    responses((status = 200, description = "The export", body = ExportOut)))]
pub(crate) async fn view_export(signed: Signed, Param(id): Param<ExportId>) -> Answer<Response> {
    let export = target(&signed, id)?;
    Ok(versioned(export.version, ExportOut::from(export)))
}

/// A link to the file of an export.
#[utoipa::path(get, path = "/api/v1/candidates/exports/{id}/file", tag = "exports", params(("id" = ExportId, Path,)),
    responses((status = 200, description = "The link", body = FileLink)))]
pub(crate) async fn export_file(
    signed: Signed,
    State(state): State<CandidatesState>,
    Param(id): Param<ExportId>,
) -> Answer<axum::Json<FileLink>> {
    let export = target(&signed, id)?;
    if export.state != ExportState::Done || !state.bucket.has(&export.file_key()).await {
        let gone = export.end.is_some_and(|end| end == ExportEnd::FileErased);
        let detail = match gone {
            true => "The file was deleted, because a person was erased who may be in it. Order a fresh one.",
            false => "There is no file to fetch: it is not made yet, or gone again.",
        };
        return Err(Problem::conflict(if gone { "file_erased" } else { "not_ready" }, detail));
    }
    signed.note("rows", export.rows);
    let name = export.file_name(signed.app().organisation.zone);
    FileLink::to(&state.bucket, &export.file_key(), &name, signed.now()).await
}
