//! Whoever speaks the chat protocol of OpenAI: OpenAI itself, Mistral, Groq, vLLM, Ollama, llama.cpp and more.

mod base_url;
mod failure;
mod http;
mod wire;

use std::time::Duration;

use ::http::HeaderValue;
use futures_util::future::BoxFuture;
use hirelog_aws::SecretText;

pub use self::base_url::{BaseUrl, BaseUrlError};
pub use self::http::MAX_ANSWER;

use self::http::Http;
use crate::failure::{Failed, Missed};
use crate::model::{LanguageModel, ProviderName, Question, Reply};
use crate::patience::ask_within;

/// A model behind `POST {base}/chat/completions`.
///
/// The answer's form is had by `response_format: json_schema` with `strict: true`. The limit of tokens goes into `max_tokens`,
/// the field that every such provider knows; OpenAI's own reasoning models want `max_completion_tokens` and no temperature
/// instead, and answer this question with [`Failure::NotTaken`](crate::Failure::NotTaken).
#[derive(Clone, Debug)]
pub struct OpenAiCompatible {
    http: Http,
    base_url: BaseUrl,
    model: String,
    /// `Bearer` and the key. Marked sensitive: its `Debug` hides it.
    authorization: HeaderValue,
    limit: Duration,
}

/// A model cannot be set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetUpError {
    /// The key is empty, or has characters that a header cannot carry.
    #[error("the key of the language model is not a key")]
    NotAKey,
    /// This machine has no certificates to know others by.
    #[error("this machine has no certificates")]
    NoCertificates,
}

impl OpenAiCompatible {
    /// The model of that name. Blanks around the key are taken off: secrets are often stored with a line end. `limit` (usually
    /// [`TIME_LIMIT`](crate::TIME_LIMIT)) holds for a whole question. Reads the machine's certificates when the address is
    /// encrypted, so it is worth keeping.
    ///
    /// # Errors
    /// When the key cannot be one, or the machine has no certificates.
    pub fn new(
        base_url: BaseUrl,
        model: impl Into<String>,
        key: &SecretText,
        limit: Duration,
    ) -> Result<Self, SetUpError> {
        let key = key.expose().trim();
        let mut authorization = HeaderValue::from_str(&format!("Bearer {key}")).map_err(|_| SetUpError::NotAKey)?;
        if key.is_empty() {
            return Err(SetUpError::NotAKey);
        }
        authorization.set_sensitive(true);
        let http = Http::new(base_url.is_encrypted()).map_err(|_| SetUpError::NoCertificates)?;
        Ok(Self { http, base_url, model: model.into(), authorization, limit })
    }

    async fn attempt(&self, question: &Question<'_>) -> Result<Reply, Missed> {
        let body = wire::request(&self.model, question).to_string();
        let answer = self.http.post(self.base_url.completions(), &self.authorization, body).await?;
        if answer.status == 200 { wire::read(&answer.body) } else { Err(failure::why(answer.status, &answer.body)) }
    }
}

impl LanguageModel for OpenAiCompatible {
    fn name(&self) -> ProviderName {
        ProviderName::OpenAiCompatible
    }

    fn model(&self) -> &str {
        &self.model
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Result<Reply, Failed>> {
        Box::pin(ask_within(self.limit, self, || self.attempt(question)))
    }
}
