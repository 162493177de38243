//! Language models as the settings name them.

use std::time::Duration;

use hirelog_aws::{SdkConfig, Secrets};
use hirelog_domain::resumes::{ModelChoice, Provider};
use hirelog_llm::{BaseUrl, Bedrock, Failed, LanguageModel, OpenAiCompatible, Question, Reply, TIME_LIMIT};

/// Makes language models.
#[derive(Debug)]
pub struct Models {
    sdk: SdkConfig,
    bedrock: Option<String>,
    secrets: Secrets,
    limit: Duration,
}

/// Why a model gave no answer: a stable code, and what the attempt cost where it did.
#[derive(Debug)]
pub(crate) struct NoAnswer {
    pub(crate) code: &'static str,
    pub(crate) failed: Option<Failed>,
}

impl NoAnswer {
    fn set_up(code: &'static str) -> Self {
        Self { code, failed: None }
    }
}

impl Models {
    /// With the SDK's configuration, another end point of Bedrock on the local stack, and where keys are kept.
    #[must_use]
    pub fn new(sdk: SdkConfig, bedrock: Option<String>, secrets: Secrets) -> Self {
        Self { sdk, bedrock, secrets, limit: TIME_LIMIT }
    }

    /// The same with another patience for a whole question.
    #[must_use]
    pub fn waiting(self, limit: Duration) -> Self {
        Self { limit, ..self }
    }

    /// Asks one model.
    pub(crate) async fn ask(&self, choice: &ModelChoice, question: &Question<'_>) -> Result<Reply, NoAnswer> {
        let model = self.model(choice).await?;
        model.ask(question).await.map_err(|failed| NoAnswer { code: failed.why.code(), failed: Some(failed) })
    }

    async fn model(&self, choice: &ModelChoice) -> Result<Box<dyn LanguageModel>, NoAnswer> {
        match choice.provider {
            Provider::Bedrock => {
                Ok(Box::new(Bedrock::new(&self.sdk, self.bedrock.as_deref(), &choice.model, self.limit)))
            }
            Provider::OpenaiCompatible => {
                let address = choice.base_url.as_deref().unwrap_or_default();
                let address = BaseUrl::parse(address).map_err(|_| NoAnswer::set_up("no_address"))?;
                let secret = choice.secret.as_deref().unwrap_or_default();
                let key = self.secrets.secret(secret).await.map_err(|error| {
                    tracing::warn!(error = %error, "The key of a language model could not be read");
                    NoAnswer::set_up("no_key")
                })?;
                let model = OpenAiCompatible::new(address, &choice.model, &key, self.limit);
                Ok(Box::new(model.map_err(|_| NoAnswer::set_up("no_key"))?))
            }
        }
    }
}
