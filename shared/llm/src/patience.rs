//! How long we wait, and how often we ask.

use std::time::Duration;

use crate::failure::{Failed, Failure, Missed};
use crate::model::{LanguageModel, Reply};

/// The usual time limit of a question, with both attempts and the pause between them.
pub const TIME_LIMIT: Duration = Duration::from_secs(30);

/// Between the two attempts.
pub const PAUSE: Duration = Duration::from_millis(500);

/// Asks once, and once more after a pause where the first failure may pass. `limit` holds for all of it.
pub(crate) async fn ask_within<F>(
    limit: Duration,
    model: &dyn LanguageModel,
    attempt: impl Fn() -> F,
) -> Result<Reply, Failed>
where
    F: Future<Output = Result<Reply, Missed>>,
{
    let attempts = async {
        match attempt().await {
            Err(missed) if missed.passing => {
                tokio::time::sleep(PAUSE).await;
                attempt().await
            }
            other => other,
        }
    };
    let outcome = tokio::time::timeout(limit, attempts).await;
    let outcome = outcome.unwrap_or(Err(Missed::lasting(Failure::TooSlow))).map_err(|missed| missed.failed);
    if let Err(failed) = &outcome {
        let (provider, failure) = (model.name().as_str(), failed.why.code());
        tracing::warn!(provider, model = model.model(), failure, "A language model gave no answer");
    }
    outcome
}
