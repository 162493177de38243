//! Input that has been read: bodies, query strings and path parameters. Whatever does not read is a [`Problem`] that
//! names the field; axum's own plain-text refusals never reach a client.

use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use hirelog_domain::issue::Issue;
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// Most bytes of a JSON body.
pub const MAX_BODY: usize = 64 * 1024;

/// A JSON body.
#[derive(Clone, Copy, Debug)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Json<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            let detail = "Send the body as application/json.";
            return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported_media_type", detail));
        }
        let bytes =
            axum::body::to_bytes(request.into_body(), MAX_BODY).await.map_err(|_| Problem::payload_too_large())?;
        serde_json::from_slice::<serde::de::IgnoredAny>(&bytes).map_err(|_| malformed())?;
        // Structures read from arrays as well; every body of this API is an object.
        if bytes.trim_ascii_start().first() != Some(&b'{') {
            return Err(Problem::invalid_field("", "wrong_type", "must be an object"));
        }
        let mut reader = serde_json::Deserializer::from_slice(&bytes);
        serde_path_to_error::deserialize(&mut reader).map(Self).map_err(|error| refusal(&error))
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

fn malformed() -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "malformed_json", "The body is not JSON.")
}

fn refusal(error: &serde_path_to_error::Error<serde_json::Error>) -> Problem {
    let cause = error.inner();
    let text = cause.to_string();
    let detail = match text.rsplit_once(" at line ") {
        // The text is JSON; what the parser calls a fault of syntax is a value in the place of a choice.
        _ if cause.is_syntax() => "must be one of the choices",
        Some((detail, _)) => detail,
        None => &text,
    };
    let code = match detail {
        _ if detail.starts_with("unknown field") => "unknown_field",
        _ if detail.starts_with("missing field") => "required",
        _ if detail.starts_with("unknown variant") => "unknown_choice",
        _ => "wrong_type",
    };
    Problem::invalid(vec![Issue::new(pointer(error.path(), code, detail), code, detail)])
}

/// The path as a JSON pointer; a missing field is named by the parser, not by the path.
fn pointer(path: &serde_path_to_error::Path, code: &str, detail: &str) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => pointer.push_str(&format!("/{}", key.replace('~', "~0").replace('/', "~1"))),
            Segment::Enum { variant } => pointer.push_str(&format!("/{variant}")),
            Segment::Unknown => {}
        }
    }
    let named = detail.split('`').nth(1).filter(|_| matches!(code, "required" | "unknown_field"));
    match named {
        Some(name) if !pointer.ends_with(&format!("/{name}")) => format!("{pointer}/{name}"),
        _ => pointer,
    }
}

/// A query string.
#[derive(Clone, Copy, Debug)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Query<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        axum::extract::Query::try_from_uri(&parts.uri).map(|axum::extract::Query(value)| Self(value)).map_err(|error| {
            let text = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
            let (field, detail) = text.split_once(": ").unwrap_or(("query", &text));
            let unknown = text.starts_with("unknown field").then(|| text.split('`').nth(1)).flatten();
            Problem::invalid_field(unknown.unwrap_or(field), "invalid_query", detail)
        })
    }
}

/// A path parameter. One that does not read is a thing that does not exist.
#[derive(Clone, Copy, Debug)]
pub struct Param<T>(pub T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for Param<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let read = Path::<T>::from_request_parts(parts, state).await;
        read.map(|Path(value)| Self(value)).map_err(|_| Problem::not_found())
    }
}
