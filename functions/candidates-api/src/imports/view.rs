//! Looking at imports.

use axum::extract::State;
use axum::response::Response;
use hirelog_domain::ids::ImportId;
use hirelog_domain::imports::ImportState;
use hirelog_http::{Answer, FileLink, ListOut, PagingIn, Param, Problem, Query, Signed, versioned};

use super::out::ImportOut;
use super::target;
use crate::CandidatesState;

/// Imports, newest first.
#[utoipa::path(get, path = "/api/v1/candidates/imports", tag = "imports", params(PagingIn),
    responses((status = 200, description = "The imports", body = ListOut<ImportOut>)))]
pub(crate) async fn list_imports(
    signed: Signed,
    Query(query): Query<PagingIn>,
) -> Answer<axum::Json<ListOut<ImportOut>>> {
    let paging = query.check()?;
    let now = signed.now();
    let page = signed.app().store.list_imports(now, paging.limit, paging.from.as_ref()).await?;
    Ok(axum::Json(ListOut::from_page(page, |import| ImportOut::from(import.seen_at(now)))))
}

/// One import. While a step is on, its progress alone.
#[utoipa::path(get, path = "/api/v1/candidates/imports/{id}", tag = "imports", params(("id" = ImportId, Path,)),
    responses((status = 200, description = "The import", body = ImportOut)))]
pub(crate) async fn view_import(signed: Signed, Param(id): Param<ImportId>) -> Answer<Response> {
    let import = target(&signed, id)?;
    let version = import.version;
    if matches!(import.state, ImportState::Checking | ImportState::Importing | ImportState::Undoing) {
        // Asked for every second, shows nobody: the step itself is recorded.
        signed.repeats();
        return Ok(versioned(version, ImportOut::progress_of(import)));
    }
    Ok(versioned(version, ImportOut::from(import)))
}

/// A link to the rows that do not become candidates, as CSV with a column that says why.
#[utoipa::path(get, path = "/api/v1/candidates/imports/{id}/problems", tag = "imports",
    params(("id" = ImportId, Path,)), responses((status = 200, description = "The link", body = FileLink)))]
pub(crate) async fn import_problems(
    signed: Signed,
    State(state): State<CandidatesState>,
    Param(id): Param<ImportId>,
) -> Answer<axum::Json<FileLink>> {
    let import = target(&signed, id)?;
    if !import.has_problem_file || !state.bucket.has(&import.problems_key()).await {
        return Err(Problem::not_found());
    }
    signed.note("file", "problems");
    FileLink::to(&state.bucket, &import.problems_key(), "problems.csv", signed.now()).await
}
