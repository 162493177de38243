//! Reports that people put together themselves: one's own, and those that others share.

use axum::http::StatusCode;
use axum::response::Response;
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::ids::{DefinitionId, JobId, UserId};
use hirelog_domain::issue::Issue;
use hirelog_domain::permissions::Permission;
use hirelog_domain::reports::{Definition, Layout, Subject};
use hirelog_domain::text::TextError;
use hirelog_http::{
    Answer, Created, Declared, Idempotency, IfMatch, Json, ListOut, PagingIn, Param, Problem, Query, Refused, Routes,
    Signed, create_once, versioned,
};
use hirelog_store::{Change, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;

use crate::ReportsState;
use crate::content::{self, expect_there};

const PATH: &str = "/api/v1/admin/report-definitions";

/// The routes of definitions.
pub(crate) fn routes(routes: Routes<ReportsState>) -> Routes<ReportsState> {
    use Permission::OrderReports;
    let kept = "names of questions, not their answers; asking them is recorded";
    let given = "what can be ordered: nothing of the organisation's";
    let one = |declared: Declared| declared.about(SubjectKind::ReportDefinition).loading();
    let save = Declared::new(OrderReports, Action::SaveReportDefinition).naming(content::keys_of);
    routes
        .add(Declared::silent(OrderReports, kept), routes!(list_report_definitions))
        .add(save, routes!(create_report_definition))
        .add(Declared::silent(OrderReports, given), routes!(standard_report_layouts))
        .add(one(Declared::silent(OrderReports, kept)), routes!(view_report_definition))
        .add(one(save), routes!(update_report_definition))
        .add(one(Declared::new(OrderReports, Action::DeleteReportDefinition)), routes!(delete_report_definition))
}

/// One's own definitions and those that others share, newest first.
#[utoipa::path(get, path = "/api/v1/admin/report-definitions", tag = "reports", params(PagingIn),
    responses((status = 200, description = "The definitions", body = ListOut<Definition>)))]
pub(crate) async fn list_report_definitions(
    signed: Signed,
    Query(query): Query<PagingIn>,
) -> Answer<axum::Json<ListOut<Definition>>> {
    let paging = query.check()?;
    let mut page = signed.app().store.list_definitions(paging.limit, paging.from.as_ref()).await?;
    page.items.retain(|one| one.is_readable_by(signed.user().id));
    Ok(axum::Json(ListOut::from_page(page, |one| one)))
}

/// A definition as it is typed.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReportDefinitionIn)]
pub(crate) struct DefinitionIn {
    /// Title of the definition, and of its reports.
    #[schema(min_length = 1, max_length = 80)]
    title: String,
    /// What stands in it.
    layout: Layout,
    /// Whether others who order reports may read and use it.
    #[serde(default)]
    shared: bool,
}

impl DefinitionIn {
    /// The title, once everything is in order.
    fn check(&self, signed: &Signed) -> Answer<String> {
        let mut issues = self.layout.check("/layout");
        expect_there(signed, self.layout.about, "/layout/about", &mut issues)?;
        match title_of(&self.title, &mut issues) {
            Some(title) if issues.is_empty() => Ok(title),
            _ => Err(Problem::invalid(issues)),
        }
    }
}

/// A title, or what is wrong with it.
pub(crate) fn title_of(text: &str, issues: &mut Vec<Issue>) -> Option<String> {
    let refuse = |error: TextError| {
        let code = match error {
            TextError::Empty => "required",
            TextError::TooLong { .. } => "too_long",
            TextError::Unprintable => "unprintable",
        };
        issues.push(Issue::new("/title", code, error.to_string()));
    };
    Definition::check_title(text).map_err(refuse).ok()
}

/// Keeps a definition.
#[utoipa::path(post, path = "/api/v1/admin/report-definitions", tag = "reports", request_body = DefinitionIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 201, description = "The definition", body = Definition)))]
pub(crate) async fn create_report_definition(
    signed: Signed,
    key: Idempotency,
    Json(body): Json<DefinitionIn>,
) -> Answer<Response> {
    let title = body.check(&signed)?;
    let definition = Definition {
        id: signed.new_id(),
        title,
        layout: body.layout.clone(),
        owner: signed.user().id,
        shared: body.shared,
        version: 1,
        created_at: signed.now(),
        changed_at: signed.now(),
    };
    let change = Change::told_by(&signed.event(definition.id)?).create_definition(&definition);
    let created = Created { location: format!("{PATH}/{}", definition.id), version: 1, body: definition };
    create_once(&signed, key, PATH, &body, change, created).await.map_err(|refused| match refused {
        Refused::Store(StoreError::Condition("definitions")) => {
            Problem::conflict("too_many_definitions", "You have 100 definitions. Delete one that you no longer need.")
        }
        Refused::Store(other) => other.into(),
        Refused::Problem(problem) => problem,
    })
}

/// One definition: one's own, or one that is shared.
#[utoipa::path(get, path = "/api/v1/admin/report-definitions/{id}", tag = "reports", params(("id" = DefinitionId, Path,)),
    responses((status = 200, description = "The definition", body = Definition)))]
pub(crate) async fn view_report_definition(signed: Signed, Param(id): Param<DefinitionId>) -> Answer<Response> {
    let definition = target(&signed, id)?;
    Ok(versioned(definition.version, definition))
}

/// Changes one of one's own definitions. Runs that were ordered by it stay as they are.
#[utoipa::path(put, path = "/api/v1/admin/report-definitions/{id}", tag = "reports", request_body = DefinitionIn,
    params(("id" = DefinitionId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The definition", body = Definition)))]
pub(crate) async fn update_report_definition(
    signed: Signed,
    Param(id): Param<DefinitionId>,
    version: IfMatch,
    Json(body): Json<DefinitionIn>,
) -> Answer<Response> {
    let before = own(&signed, id)?;
    version.check(before.version)?;
    let title = body.check(&signed)?;
    let after = Definition {
        title,
        layout: body.layout,
        shared: body.shared,
        version: before.version + 1,
        changed_at: signed.now(),
        ..before.clone()
    };
    let change = Change::told_by(&signed.event(id)?).update_definition(&before, &after);
    signed.commit(change).await.map_err(lost)?;
    Ok(versioned(after.version, after))
}

/// Deletes one of one's own definitions.
#[utoipa::path(delete, path = "/api/v1/admin/report-definitions/{id}", tag = "reports",
    params(("id" = DefinitionId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 204, description = "The definition is gone")))]
pub(crate) async fn delete_report_definition(
    signed: Signed,
    Param(id): Param<DefinitionId>,
    version: IfMatch,
) -> Answer<StatusCode> {
    let before = own(&signed, id)?;
    version.check(before.version)?;
    let change = Change::told_by(&signed.event(id)?).delete_definition(&before);
    signed.commit(change).await.map_err(lost)?;
    Ok(StatusCode::NO_CONTENT)
}

fn lost(error: StoreError) -> Problem {
    match error {
        StoreError::Condition("definition") => Problem::version_conflict(),
        other => other.into(),
    }
}

/// The definition that the path names. One that somebody else keeps alone is as one that is not there.
fn target(signed: &Signed, id: DefinitionId) -> Answer<Definition> {
    let found: Option<Definition> = signed.loaded(&keys::definition(id))?;
    found.filter(|one| one.is_readable_by(signed.user().id)).ok_or_else(Problem::not_found)
}

/// The same to change it.
fn own(signed: &Signed, id: DefinitionId) -> Answer<Definition> {
    let found = target(signed, id)?;
    if found.owner == signed.user().id { Ok(found) } else { Err(Problem::forbidden()) }
}

/// Of whom and of which job the standard reports of one are shown.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct StandardIn {
    /// The person; whoever asks, where absent.
    user: Option<UserId>,
    /// The job; without one there is no standard report of a job.
    job: Option<JobId>,
}

/// A report that is there from the start.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = StandardReport)]
pub(crate) struct StandardOut {
    /// What it is called, but for its kind.
    title: &'static str,
    /// What stands in it.
    layout: Layout,
}

/// The reports that are there from the start, one for each thing that a report can be about.
#[utoipa::path(get, path = "/api/v1/admin/report-definitions/standard", tag = "reports", params(StandardIn),
    responses((status = 200, description = "The reports", body = ListOut<StandardOut>)))]
pub(crate) async fn standard_report_layouts(
    signed: Signed,
    Query(query): Query<StandardIn>,
) -> Answer<axum::Json<ListOut<StandardOut>>> {
    let person = Subject::Person { user: query.user.unwrap_or(signed.user().id) };
    let job = query.job.map(|job| Subject::Job { job });
    let subjects = [Subject::Team, person, Subject::Pipeline, Subject::Interviews, Subject::DataCare];
    let of = |about: Subject| StandardOut { title: about.title(), layout: Layout::standard(about) };
    Ok(axum::Json(ListOut { items: subjects.into_iter().chain(job).map(of).collect(), next: None }))
}
