//! Headers that carry meaning: `If-Match` and `ETag` for versions, `Idempotency-Key` for requests that may be sent twice.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::problem::Problem;

/// Longest `Idempotency-Key`.
const MAX_KEY: usize = 64;

/// The version that the client has seen: required on every change of a thing that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IfMatch(pub u64);

impl<S: Send + Sync> FromRequestParts<S> for IfMatch {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get(header::IF_MATCH) else {
            let detail = "Send the version you have seen as If-Match, such as \"3\".";
            return Err(Problem::new(StatusCode::PRECONDITION_REQUIRED, "precondition_required", detail));
        };
        let text = value.to_str().unwrap_or_default();
        let number = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).and_then(|text| text.parse().ok());
        number.map(Self).ok_or_else(|| {
            Problem::invalid_field("If-Match", "invalid_version", "must be a version in quotes, such as \"3\"")
        })
    }
}

impl IfMatch {
    /// Holds against the version that is stored.
    ///
    /// # Errors
    /// 412 where it is another.
    pub fn check(self, stored: u64) -> Result<(), Problem> {
        if self.0 == stored { Ok(()) } else { Err(Problem::version_conflict()) }
    }
}

/// The key that makes a create repeatable; none where the client sent none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idempotency(pub Option<String>);

impl<S: Send + Sync> FromRequestParts<S> for Idempotency {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get("idempotency-key") else { return Ok(Self(None)) };
        let text = value.to_str().unwrap_or_default();
        let fits = (1..=MAX_KEY).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
        if fits {
            return Ok(Self(Some(text.to_owned())));
        }
        Err(Problem::invalid_field("Idempotency-Key", "invalid_key", "must have 1 to 64 visible ASCII characters"))
    }
}

/// An answer with its version as `ETag`.
pub fn versioned<T: Serialize>(version: u64, body: T) -> Response {
    let mut response = axum::Json(body).into_response();
    if let Ok(tag) = HeaderValue::try_from(format!("\"{version}\"")) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// 201 with the address of what was made.
#[derive(Debug)]
pub struct Created<T> {
    /// Path of the new thing.
    pub location: String,
    /// Its version.
    pub version: u64,
    /// The thing.
    pub body: T,
}

impl<T: Serialize> IntoResponse for Created<T> {
    fn into_response(self) -> Response {
        let mut response = (StatusCode::CREATED, versioned(self.version, self.body)).into_response();
        if let Ok(location) = HeaderValue::try_from(self.location) {
            response.headers_mut().insert(header::LOCATION, location);
        }
        response
    }
}
