//! The API functions put side by side: what the tests across functions look at.

use hirelog_http::{Declared, ProblemBody};
use utoipa::openapi::{ComponentsBuilder, InfoBuilder, OpenApi, OpenApiBuilder};

/// A route of some function.
#[derive(Clone, Debug)]
pub struct DeclaredRoute {
    /// The function's folder.
    pub function: &'static str,
    /// HTTP method.
    pub method: String,
    /// Path with parameters in braces.
    pub path: String,
    /// What it declares.
    pub declared: Declared,
}

/// Every route of every API function.
#[must_use]
pub fn declared_routes() -> Vec<DeclaredRoute> {
    let of = |function: &'static str, routes: Vec<(String, String, Declared)>| {
        routes.into_iter().map(move |(method, path, declared)| DeclaredRoute { function, method, path, declared })
    };
    of("auth-api", auth_api::routes().declared())
        .chain(of("candidates-api", candidates_api::routes().declared()))
        .chain(of("interviews-api", interviews_api::routes().declared()))
        .chain(of("analytics-api", analytics_api::routes().declared()))
        .chain(of("reports-api", reports_api::routes().declared()))
        .collect()
}

/// The OpenAPI document of the whole API.
#[must_use]
pub fn openapi() -> OpenApi {
    let info = InfoBuilder::new().title("Hirelog").version("1").description(Some("The work floor of an HR team."));
    let components = ComponentsBuilder::new().schemas_from_iter(ProblemBody::components()).build();
    let mut document = OpenApiBuilder::new().info(info.build()).components(Some(components)).build();
    document.merge(auth_api::routes().openapi());
    document.merge(candidates_api::routes().openapi());
    document.merge(interviews_api::routes().openapi());
    document.merge(analytics_api::routes().openapi());
    document.merge(reports_api::routes().openapi());
    document
}
