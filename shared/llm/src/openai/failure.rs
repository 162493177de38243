//! What an error of the protocol means: its code where it has one, else its status.

use serde::Deserialize;
use serde_json::Value;

use crate::failure::{Failure, Missed};

#[derive(Deserialize)]
struct Body {
    error: Explained,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Explained {
    /// A word with some providers, a number or nothing with others.
    code: Value,
    r#type: Value,
}

/// Why the question was not taken. The message is not looked at: it has no fixed words, and may quote the key.
pub(super) fn why(status: u16, body: &[u8]) -> Missed {
    tracing::debug!(status, "A language model's provider gave an error");
    let explained = serde_json::from_slice::<Body>(body).map(|body| body.error).unwrap_or_default();
    let by_code = [explained.code, explained.r#type].iter().filter_map(Value::as_str).find_map(known);
    by_code.filter(|_| (400..500).contains(&status)).unwrap_or_else(|| Missed::by_status(status))
}

fn known(code: &str) -> Option<Missed> {
    Some(match code {
        "insufficient_quota" | "billing_hard_limit_reached" => Missed::lasting(Failure::OverQuota),
        "invalid_api_key" => Missed::lasting(Failure::NotAllowed),
        "model_not_found" => Missed::lasting(Failure::UnknownModel),
        "context_length_exceeded" => Missed::lasting(Failure::TextTooLarge),
        "content_filter" | "content_policy_violation" => Missed::lasting(Failure::Refused),
        _ => return None,
    })
}
