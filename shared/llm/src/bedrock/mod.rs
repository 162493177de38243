//! Amazon Bedrock, by its Converse protocol, which is the same for every model there.

mod document;
mod failure;
mod reply;
mod request;

use std::time::Duration;

use futures_util::future::BoxFuture;
use hirelog_aws::{SdkConfig, bedrock, bedrock_client};

use crate::failure::{Failed, Missed};
use crate::model::{LanguageModel, ProviderName, Question, Reply};
use crate::patience::ask_within;

/// A model on Bedrock.
///
/// The answer's form is had by a *forced tool*: the model is told that it must call a tool whose input is our schema, and
/// that input is the answer. AWS names Anthropic Claude (3 and later) and Amazon Nova as the models that can be forced; others
/// answer with [`Failure::NotTaken`](crate::Failure::NotTaken) or, where they ignore it, `NotJson`.
#[derive(Clone, Debug)]
pub struct Bedrock {
    client: bedrock::Client,
    model: String,
    limit: Duration,
}

impl Bedrock {
    /// The model of that identifier, inference profile or ARN. `endpoint` is for the local stack; `limit` (usually
    /// [`TIME_LIMIT`](crate::TIME_LIMIT)) holds for a whole question.
    #[must_use]
    pub fn new(config: &SdkConfig, endpoint: Option<&str>, model: impl Into<String>, limit: Duration) -> Self {
        Self { client: bedrock_client(config, endpoint), model: model.into(), limit }
    }

    async fn attempt(&self, question: &Question<'_>) -> Result<Reply, Missed> {
        let request = request::converse(&self.client, &self.model, question)?;
        match request.send().await {
            Ok(output) => reply::read(output, question.schema_name),
            Err(error) => Err(failure::why(&error)),
        }
    }
}

impl LanguageModel for Bedrock {
    fn name(&self) -> ProviderName {
        ProviderName::Bedrock
    }

    fn model(&self) -> &str {
        &self.model
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Result<Reply, Failed>> {
        Box::pin(ask_within(self.limit, self, || self.attempt(question)))
    }
}
