//! Errors as clients see them: RFC 9457 `application/problem+json` with a stable code, and one entry per wrong field.
//! The cause of an unexpected error goes to the log and never to the client.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hirelog_aws::BucketError;
use hirelog_domain::issue::Issue;
use hirelog_store::StoreError;
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use crate::body::MAX_BODY;

/// What a handler gives: an answer or a problem.
pub type Answer<T> = Result<T, Problem>;

/// Seconds after which a client may try again when a service was busy.
const RETRY_AFTER: u32 = 2;

/// A problem on its way to the client. Boxed: it is the rare end of every handler's result.
#[derive(Debug)]
pub struct Problem(Box<Inner>);

#[derive(Debug)]
struct Inner {
    status: StatusCode,
    body: ProblemBody,
    retry_after: Option<u32>,
}

/// The form of every error (RFC 9457).
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemBody {
    /// Where the code is explained.
    #[serde(rename = "type")]
    kind: String,
    /// The status in words.
    title: String,
    /// HTTP status.
    status: u16,
    /// Stable, for programs.
    code: &'static str,
    /// One sentence for the person in front of the screen.
    detail: String,
    /// What is wrong with each field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Issue>,
    /// Facts that belong to the code, such as the moves that are allowed.
    #[serde(flatten)]
    #[schema(value_type = Object)]
    more: Map<String, Value>,
}

impl Problem {
    /// A problem with that status, code and sentence.
    #[must_use]
    pub fn new(status: StatusCode, code: &'static str, detail: impl Into<String>) -> Self {
        let title = status.canonical_reason().unwrap_or("Error").to_owned();
        let kind = format!("/api/docs#{code}");
        let status_number = status.as_u16();
        let body = ProblemBody {
            kind,
            title,
            status: status_number,
            code,
            detail: detail.into(),
            errors: Vec::new(),
            more: Map::new(),
        };
        Self(Box::new(Inner { status, body, retry_after: None }))
    }

    /// 422: fields that cannot be taken.
    #[must_use]
    pub fn invalid(issues: Vec<Issue>) -> Self {
        let mut problem =
            Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid_input", "Some fields cannot be taken as they are.");
        problem.0.body.errors = issues;
        problem
    }

    /// 422: one field that cannot be taken.
    #[must_use]
    pub fn invalid_field(field: impl Into<String>, code: &'static str, detail: impl Into<String>) -> Self {
        Self::invalid(vec![Issue::new(field, code, detail)])
    }

    /// 404: absent, or not for this person. The two look the same.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not_found", "There is nothing here, or it is not yours to see.")
    }

    /// 401: no session, or one that ended.
    #[must_use]
    pub fn not_signed_in() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "not_signed_in", "Please sign in.")
    }

    /// 403: signed in, but not allowed.
    #[must_use]
    pub fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", "Your role does not allow this.")
    }

    /// 412: somebody else changed it first.
    #[must_use]
    pub fn version_conflict() -> Self {
        let detail = "Somebody changed this since you opened it. Nothing was overwritten; look at the new state first.";
        Self::new(StatusCode::PRECONDITION_FAILED, "version_conflict", detail)
    }

    /// 409: a rule speaks against it.
    #[must_use]
    pub fn conflict(code: &'static str, detail: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, code, detail)
    }

    /// 413: a body beyond the limit.
    #[must_use]
    pub fn payload_too_large() -> Self {
        let detail = format!("The body has more than {MAX_BODY} bytes.");
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "payload_too_large", detail)
    }

    /// 503: a service behind this one is busy or away. A change whose answer was lost may have been written.
    #[must_use]
    pub fn unavailable() -> Self {
        let detail = "Hirelog cannot reach its data at the moment. Please look whether it was saved, and try again.";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", detail).retry_after(RETRY_AFTER)
    }

    /// 500: a fault of ours. The cause is logged here, once.
    pub fn internal(cause: &(impl std::fmt::Display + ?Sized)) -> Self {
        tracing::error!(error = %cause, "Request failed");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "Something went wrong on our side.")
    }

    /// The same problem with a wait before the next attempt.
    #[must_use]
    pub fn retry_after(mut self, seconds: u32) -> Self {
        self.0.retry_after = Some(seconds);
        self
    }

    /// The same problem with a fact that belongs to its code.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Serialize) -> Self {
        if let Ok(value) = serde_json::to_value(value) {
            self.0.body.more.insert(name.to_owned(), value);
        }
        self
    }

    /// The same problem under a more exact code.
    #[must_use]
    pub fn with_code(mut self, code: &'static str) -> Self {
        self.0.body.code = code;
        self.0.body.kind = format!("/api/docs#{code}");
        self
    }

    /// The sentence for people.
    #[must_use]
    pub fn detail(&self) -> &str {
        &self.0.body.detail
    }

    /// The code, for tests and for handlers that pass it on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.0.body.code
    }
}

impl From<BucketError> for Problem {
    fn from(error: BucketError) -> Self {
        tracing::warn!(error = %error, "The bucket did not do what was asked");
        Self::unavailable()
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Cursor => Self::invalid_field("cursor", "invalid_cursor", error.to_string()),
            StoreError::Contention => Self::unavailable().retry_after(1),
            StoreError::Unavailable(ref cause) => {
                tracing::warn!(error = %cause, "Table cannot be reached");
                Self::unavailable()
            }
            other => Self::internal(&other),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let Inner { status, body, retry_after } = *self.0;
        let mut response = (status, axum::Json(body)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if let Some(seconds) = retry_after {
            headers.insert(HeaderName::from_static("retry-after"), seconds.into());
        }
        response
    }
}
