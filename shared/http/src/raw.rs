//! A body that is no JSON: a file. The gateway hands it over as base64; `lambda_http` has undone that before it gets here.

use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};

use crate::problem::Problem;

/// The bytes of a body, at most `MAX` of them, and what the client calls them.
#[derive(Clone, Debug)]
pub struct Raw<const MAX: usize> {
    /// The media type without its parameters, in lower case; empty where none was sent.
    pub media_type: String,
    /// The bytes.
    pub bytes: Bytes,
}

impl<const MAX: usize, S: Send + Sync> FromRequest<S> for Raw<MAX> {
    type Rejection = Problem;

    async fn from_request(request: Request, _state: &S) -> Result<Self, Problem> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let media_type = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let bytes = to_bytes(request.into_body(), MAX).await.map_err(|_| {
            let detail = format!("The file has more than {} MB.", MAX / 1024 / 1024);
            Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", detail)
        })?;
        Ok(Self { media_type, bytes })
    }
}
