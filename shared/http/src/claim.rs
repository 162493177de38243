//! Work on many things under one `Idempotency-Key`. It cannot be one transaction, so the key is claimed first, and the
//! answer takes the place of the claim afterwards. Where a function died in between, the claim says under which operation
//! the work was done: what is there of it can be seen on the things themselves.

use axum::http::StatusCode;
use hirelog_domain::ids::OperationId;
use hirelog_domain::time::Instant;
use hirelog_store::{IdempotencyKey, Replay};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::auth::Signed;
use crate::headers::Idempotency;
use crate::once::reused;
use crate::problem::{Answer, Problem};

/// After so many seconds nobody works on it any more: a function has ten.
const WORKED_ON_FOR: i64 = 30;

/// What is known about a request that may have come before.
#[derive(Debug)]
pub enum Claimed {
    /// It did not: this one does the work.
    Mine(Claim),
    /// It did, and this was the answer.
    Answered(Value),
    /// It did, and broke off after it had begun under that operation. This one says what came of it.
    Broken(Claim, OperationId),
}

/// The right to answer under a key; nothing where the client sent none.
#[derive(Debug)]
pub struct Claim(Option<IdempotencyKey>);

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kept {
    Begun { operation: OperationId, at: Instant },
    Answer(Value),
}

/// Claims the key of a request.
///
/// # Errors
/// 422 where the key was used for another request, 409 while the same one is being worked on.
pub async fn claim(signed: &Signed, key: Idempotency, path: &str, request: &impl Serialize) -> Answer<Claimed> {
    let Some(key) = key.0 else { return Ok(Claimed::Mine(Claim(None))) };
    let fingerprint = serde_json::to_vec(request).map_err(|error| Problem::internal(&error))?;
    let key = IdempotencyKey::new(signed.user().id, &key, &[path.as_bytes(), &fingerprint], signed.now());
    let begun = Kept::Begun { operation: signed.id(), at: signed.now() };
    let begun = serde_json::to_value(begun).map_err(|error| Problem::internal(&error))?;
    let kept = match signed.app().store.claim_key(&key, &begun).await? {
        None => return Ok(Claimed::Mine(Claim(Some(key)))),
        Some(Replay::OtherRequest) => return Err(reused()),
        Some(Replay::Answer(kept)) => kept,
    };
    match serde_json::from_value(kept) {
        Ok(Kept::Answer(answer)) => {
            signed.repeats();
            Ok(Claimed::Answered(answer))
        }
        Ok(Kept::Begun { operation, at }) if signed.now().since(at).num_seconds() > WORKED_ON_FOR => {
            signed.repeats();
            Ok(Claimed::Broken(Claim(Some(key)), operation))
        }
        Ok(Kept::Begun { .. }) => {
            let detail = "The same request is being worked on. Ask again in a moment.";
            Err(Problem::new(StatusCode::CONFLICT, "in_progress", detail).retry_after(2))
        }
        // Of another kind of request.
        Err(_) => Err(reused()),
    }
}

impl Claim {
    /// Keeps the answer for 24 hours. It must hold nothing personal. Where that fails, a repeated request says what came
    /// of this one.
    pub async fn answer(self, signed: &Signed, answer: &impl Serialize) {
        let Some(key) = self.0 else { return };
        let kept = serde_json::to_value(answer).and_then(|answer| serde_json::to_value(Kept::Answer(answer)));
        let kept = match kept {
            Ok(kept) => signed.app().store.keep_answer(&key, &kept).await.map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        if let Err(error) = kept {
            tracing::warn!(error, "An answer was not kept under its key");
        }
    }

    /// Gives the key back: the request was refused before anything was done.
    pub async fn release(self, signed: &Signed) {
        let Some(key) = self.0 else { return };
        if let Err(error) = signed.app().store.free_key(&key).await {
            tracing::warn!(error = %error, "A key was not given back");
        }
    }
}
