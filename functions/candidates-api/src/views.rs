//! Saved views of the pipeline: one's own.

use axum::http::StatusCode;
use axum::response::Response;
use hirelog_domain::activity::Action;
use hirelog_domain::ids::ViewId;
use hirelog_domain::permissions::Permission;
use hirelog_domain::views::View;
use hirelog_http::{
    Answer, Created, Declared, Form, Idempotency, Json, ListOut, Param, Problem, Refused, Routes, Signed, create_once,
};
use hirelog_store::{Change, StoreError};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::CandidatesState;

const PATH: &str = "/api/v1/candidates/views";

/// The routes of saved views.
pub(crate) fn routes(routes: Routes<CandidatesState>) -> Routes<CandidatesState> {
    use Permission::ViewCandidates;
    let own = "one's own names for questions; asking them is recorded";
    routes
        .add(Declared::silent(ViewCandidates, own), routes!(list_views))
        .add(Declared::new(ViewCandidates, Action::SaveView), routes!(save_view))
        .add(Declared::new(ViewCandidates, Action::DeleteView), routes!(delete_view))
}

/// One's own views, oldest first.
#[utoipa::path(get, path = "/api/v1/candidates/views", tag = "candidates",
    responses((status = 200, description = "The views", body = ListOut<View>)))]
pub(crate) async fn list_views(signed: Signed) -> Answer<axum::Json<ListOut<View>>> {
    let items = signed.app().store.list_views(signed.user().id).await?;
    Ok(axum::Json(ListOut { items, next: None }))
}

/// A new view.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ViewIn {
    /// Name, as its owner sees it.
    #[schema(min_length = 1, max_length = 60)]
    name: String,
    /// The query string of the page.
    #[schema(max_length = 1000)]
    query: String,
}

/// Keeps a view.
#[utoipa::path(post, path = "/api/v1/candidates/views", tag = "candidates", request_body = ViewIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 201, description = "The view", body = View)))]
pub(crate) async fn save_view(signed: Signed, key: Idempotency, Json(body): Json<ViewIn>) -> Answer<Response> {
    let mut form = Form::default();
    let name = form.text("/name", View::check_name(&body.name));
    let query = form.text("/query", View::check_query(&body.query));
    let (Some(name), Some(query)) = (name, query) else { return Err(form.refuse()) };
    let view = View { id: signed.new_id(), name, query };
    let user = signed.user().id;
    signed.about(user);
    let change = Change::told_by(&signed.event(user)?).save_view(user, &view);
    let created = Created { location: format!("{PATH}/{}", view.id), version: 1, body: view };
    create_once(&signed, key, PATH, &body, change, created).await.map_err(|refused| match refused {
        Refused::Store(StoreError::Condition("views")) => {
            Problem::conflict("too_many_views", "You have 30 saved views. Delete one that you no longer need.")
        }
        Refused::Store(other) => other.into(),
        Refused::Problem(problem) => problem,
    })
}

/// Deletes one of one's own views. What is gone already stays gone.
#[utoipa::path(delete, path = "/api/v1/candidates/views/{view}", tag = "candidates",
    params(("view" = ViewId, Path,)),
    responses((status = 204, description = "The view is gone")))]
pub(crate) async fn delete_view(signed: Signed, Param(view): Param<ViewId>) -> Answer<StatusCode> {
    let user = signed.user().id;
    signed.about(user);
    let change = Change::told_by(&signed.event(user)?).delete_view(user, view);
    match signed.commit(change).await {
        Ok(()) => {}
        Err(StoreError::Condition("view")) => signed.repeats(),
        Err(other) => return Err(other.into()),
    }
    Ok(StatusCode::NO_CONTENT)
}
