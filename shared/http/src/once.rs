//! Creating a thing once, however often the request arrives.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use hirelog_store::{Change, IdempotencyKey, Replay, StoreError};
use serde::Serialize;
use serde_json::{Value, json};

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
    let body = serde_json::to_value(&created.body).map_err(|error| Refused::Problem(Problem::internal(&error)))?;
    let kept = json!({ "location": created.location, "version": created.version, "body": body });
    match once(signed, key, path, request, change, &kept).await? {
        // The same bytes for the first request and for those that repeat it.
        Made::Now { keyed: true } => Ok(answered(&kept)),
        Made::Now { keyed: false } => Ok(created.into_response()),
        Made::Before(kept) => Ok(answered(&kept)),
    }
}

/// The same for a thing that holds personal data: of the answer only the thing's address is kept, and a repeated request
/// reads the thing again, so that nothing of an erased person is left under a key. `again` reads it by its address.
///
/// # Errors
/// [`Refused`]; 404 to a repeated request where the thing is gone.
pub async fn create_once_unkept<T: Serialize>(
    signed: &Signed,
    key: Idempotency,
    path: &str,
    request: &impl Serialize,
    change: Change,
    created: Created<T>,
    again: impl AsyncFnOnce(String) -> Result<Option<Created<T>>, Problem>,
) -> Result<Response, Refused> {
    match once(signed, key, path, request, change, &json!({ "location": created.location })).await? {
        Made::Now { .. } => Ok(created.into_response()),
        Made::Before(kept) => {
            let location = kept["location"].as_str().unwrap_or_default().to_owned();
            let created = again(location).await.map_err(Refused::Problem)?;
            created.map(IntoResponse::into_response).ok_or_else(|| Refused::Problem(Problem::not_found()))
        }
    }
}

/// The address of what an equal request made before, where the key says so. For handlers that read before they write: the
/// things that such a request made stand in its own way when it is repeated.
///
/// # Errors
/// [`Refused`].
pub async fn made_before(
    signed: &Signed,
    key: &Idempotency,
    path: &str,
    request: &impl Serialize,
) -> Result<Option<String>, Refused> {
    let Some(key) = &key.0 else { return Ok(None) };
    let key = fingerprinted(signed, key, path, request)?;
    match signed.app().store.replay(&key).await.map_err(Refused::Store)? {
        Some(Replay::Answer(answer)) => {
            signed.repeats();
            Ok(answer["location"].as_str().map(str::to_owned))
        }
        Some(Replay::OtherRequest) => Err(Refused::Problem(reused())),
        None => Ok(None),
    }
}

fn fingerprinted(signed: &Signed, key: &str, path: &str, request: &impl Serialize) -> Result<IdempotencyKey, Refused> {
    let fingerprint = serde_json::to_vec(request).map_err(|error| Refused::Problem(Problem::internal(&error)))?;
    Ok(IdempotencyKey::new(signed.user().id, key, &[path.as_bytes(), &fingerprint], signed.now()))
}

/// When a thing was made.
enum Made {
    /// By this request.
    Now { keyed: bool },
    /// By an equal one: this was kept of its answer.
    Before(Value),
}

async fn once(
    signed: &Signed,
    key: Idempotency,
    path: &str,
    request: &impl Serialize,
    change: Change,
    kept: &Value,
) -> Result<Made, Refused> {
    let Some(key) = key.0 else {
        signed.commit(change).await.map_err(Refused::Store)?;
        return Ok(Made::Now { keyed: false });
    };
    let key = fingerprinted(signed, &key, path, request)?;
    match signed.commit(change.answering(Some(&key), kept)).await {
        Ok(()) => Ok(Made::Now { keyed: true }),
        // The key is not always the write that is named: a repeated request breaks other conditions as well.
        Err(error @ (StoreError::Condition(_) | StoreError::Contention)) => match signed.app().store.replay(&key).await
        {
            Ok(Some(Replay::Answer(answer))) => {
                signed.repeats();
                Ok(Made::Before(answer))
            }
            Ok(Some(Replay::OtherRequest)) => Err(Refused::Problem(reused())),
            Ok(None) => Err(Refused::Store(error)),
            Err(error) => Err(Refused::Store(error)),
        },
        Err(error) => Err(Refused::Store(error)),
    }
}

fn answered(answer: &Value) -> Response {
    let created = Created {
        location: answer["location"].as_str().unwrap_or_default().to_owned(),
        version: answer["version"].as_u64().unwrap_or(1),
        body: answer["body"].clone(),
    };
    created.into_response()
}

pub(crate) fn reused() -> Problem {
    let detail = "This Idempotency-Key was used for another request. Take a new one.";
    Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency_key_reused", detail)
}
