//! Creating a thing once, however often the request arrives.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use hirelog_store::{Change, IdempotencyKey, Replay, StoreError};
use serde::Serialize;
use serde_json::Value;

use crate::auth::Signed;
use crate::headers::{Created, Idempotency};
use crate::problem::Problem;

/// Why nothing was created.
#[derive(Debug)]
pub enum Refused {
    /// A condition of the feature, for the caller to put into words.
    Store(StoreError),
    /// The key was used for something else.
    Problem(Problem),
}

/// Commits a change that creates `created`, and keeps the answer under the client's key. The same request again gets
/// the answer of the first; another request with the same key is refused.
///
/// # Errors
/// [`Refused`].
pub async fn create_once<T: Serialize>(
    signed: &Signed,
    key: Idempotency,
    path: &str,
    request: &impl Serialize,
    change: Change,
    created: Created<T>,
) -> Result<Response, Refused> {
    let problem = |error: serde_json::Error| Refused::Problem(Problem::internal(&error));
    let Some(key) = key.0 else {
        signed.commit(change).await.map_err(Refused::Store)?;
        return Ok(created.into_response());
    };
    let fingerprint = serde_json::to_vec(request).map_err(problem)?;
    let key = IdempotencyKey::new(signed.user().id, &key, &[path.as_bytes(), &fingerprint], signed.now());
    let body = serde_json::to_value(&created.body).map_err(problem)?;
    let answer = serde_json::json!({ "location": created.location, "version": created.version, "body": body });
    match signed.commit(change.answering(Some(&key), &answer)).await {
        Ok(()) => Ok(answered(&answer)),
        // The key is not always the write that is named: a repeated request breaks other conditions as well.
        Err(error @ (StoreError::Condition(_) | StoreError::Contention)) => match signed.app().store.replay(&key).await
        {
            Ok(Some(Replay::Answer(answer))) => {
                signed.repeats();
                Ok(answered(&answer))
            }
            Ok(Some(Replay::OtherRequest)) => Err(Refused::Problem(reused())),
            Ok(None) => Err(Refused::Store(error)),
            Err(error) => Err(Refused::Store(error)),
        },
        Err(error) => Err(Refused::Store(error)),
    }
}

/// The same bytes for the first request and for those that repeat it.
fn answered(answer: &Value) -> Response {
    let created = Created {
        location: answer["location"].as_str().unwrap_or_default().to_owned(),
        version: answer["version"].as_u64().unwrap_or(1),
        body: answer["body"].clone(),
    };
    created.into_response()
}

fn reused() -> Problem {
    let detail = "This Idempotency-Key was used for another request. Take a new one.";
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency_key_reused", detail)
}
