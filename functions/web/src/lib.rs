//! The web UI from the origin of the API, the OpenAPI document, and its readable page.

mod assets;
mod docs;
mod policy;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use hirelog_http::Problem;
use hirelog_telemetry::SettingError;

pub use policy::Policy;

/// The OpenAPI document, which a test keeps equal to the code of the API functions.
const OPENAPI: &str = include_str!("../openapi.json");

/// The policy of pages from the environment's settings.
///
/// # Errors
/// When `UPLOAD_ORIGIN` is set and is no origin.
pub fn policy_from_environment() -> Result<Policy, SettingError> {
    Policy::new(hirelog_telemetry::optional(policy::UPLOAD_ORIGIN).as_deref())
}

/// Everything this function answers.
pub fn router(policy: Policy) -> Router {
    Router::new()
        .route("/api/v1/openapi.json", get(async || ([(header::CONTENT_TYPE, "application/json")], OPENAPI)))
        .route("/api/docs", get(docs::page))
        .fallback(page)
        .layer(axum::middleware::map_response_with_state(policy, secured))
}

/// A file of the UI; every other address is a page of the single-page application, but for those of the API.
async fn page(uri: Uri) -> Response {
    if uri.path().starts_with("/api/") {
        return Problem::not_found().into_response();
    }
    assets::serve(uri.path())
}

async fn secured(State(policy): State<Policy>, mut response: Response) -> Response {
    const HEADERS: [(&str, &str); 4] = [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("strict-transport-security", "max-age=63072000; includeSubDomains"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ];
    for (name, value) in HEADERS {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy.header());
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::{Request, StatusCode};
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    use super::*;

    const BUCKET: &str = "https://b.s3.eu-central-1.amazonaws.com";

    fn site() -> Router {
        router(Policy::new(Some(BUCKET)).unwrap())
    }

    async fn fetched(path: &str) -> (StatusCode, axum::http::HeaderMap, String) {
        let response = site().oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
        let (parts, body) = response.into_parts();
        let text = String::from_utf8_lossy(&body.collect().await.unwrap().to_bytes()).into_owned();
        (parts.status, parts.headers, text)
    }

    #[tokio::test]
    async fn every_page_of_the_application_is_its_one_document() {
        for path in ["/", "/candidates", "/sign-in/confirm?challenge=1&token=2"] {
            let (status, headers, text) = fetched(path).await;

            assert_eq!((status, headers["cache-control"].to_str().unwrap()), (StatusCode::OK, "no-cache"));
            assert!(text.to_lowercase().contains("<!doctype html>"));
            let policy = headers["content-security-policy"].to_str().unwrap();
            assert!(policy.contains("script-src 'self';") && policy.contains(BUCKET), "{policy}");
        }
    }

    #[tokio::test]
    async fn an_unknown_address_of_the_api_is_a_problem_and_not_a_page() {
        let (status, headers, text) = fetched("/api/v1/nothing").await;

        assert_eq!(status, StatusCode::NOT_FOUND);
        assert_eq!(headers["content-type"], "application/problem+json");
        assert!(text.contains("\"code\":\"not_found\""));
    }

    #[tokio::test]
    async fn a_missing_file_is_not_answered_with_a_page() {
        assert_eq!(fetched("/assets/gone-123.js").await.0, StatusCode::NOT_FOUND);
    }

    #[tokio::test]
    async fn every_sample_event_gets_a_page() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../events/web");

        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let event = lambda_http::request::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let response = site().oneshot(event.map(|body| Body::from(body.to_vec()))).await.unwrap();

            assert_eq!(response.status(), StatusCode::OK, "{}", path.display());
        }
    }

    #[tokio::test]
    async fn the_readable_page_lists_every_operation() {
        let (_, _, page) = fetched("/api/docs").await;
        let document: serde_json::Value = serde_json::from_str(OPENAPI).unwrap();

        for path in document["paths"].as_object().unwrap().keys() {
            assert!(page.contains(path), "{path} is missing");
        }
    }
}
