//! How resumes are read: which models are asked, for how much money, and what is pointed out.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::career::Thresholds;
use super::fact::Link;
use super::usage::{Cost, Vetter};
use crate::issue::Issue;
use crate::text::bounded;

/// Most models that are tried one after the other.
pub const MAX_MODELS: usize = 2;
/// Longest name of a model, in characters.
const MAX_MODEL: usize = 200;
/// Highest price of a thousand tokens: one dollar.
const MAX_PRICE: u32 = 1_000_000;
/// Highest budget of a month, in cents: 10,000 dollars.
const MAX_BUDGET: u32 = 1_000_000;
/// What names of secrets begin with: the functions may read no others.
pub const SECRET_PREFIX: &str = "hirelog/";

/// Where a model runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ModelProvider)]
pub enum Provider {
    /// Amazon Bedrock, in the account's own region; needs no key.
    Bedrock,
    /// Any end point that speaks as `OpenAI` does; needs its address and a key.
    OpenaiCompatible,
}

impl From<Provider> for Vetter {
    fn from(provider: Provider) -> Self {
        match provider {
            Provider::Bedrock => Self::Bedrock,
            Provider::OpenaiCompatible => Self::OpenaiCompatible,
        }
    }
}

/// A model that is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ModelChoice {
    /// Where it runs.
    pub provider: Provider,
    /// Its identifier there.
    #[schema(min_length = 1, max_length = 200)]
    pub model: String,
    /// Where it is reached, for one that is not on Bedrock: `https`, with the version in its path.
    #[serde(default)]
    #[schema(max_length = 300)]
    pub base_url: Option<String>,
    /// The name of the secret that holds its key: it begins with `hirelog/`.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub secret: Option<String>,
    /// Price of a thousand tokens that are sent, in millionths of a US dollar.
    #[schema(minimum = 0, maximum = 1_000_000)]
    pub input_price_micros: u32,
    /// Price of a thousand tokens that are received.
    #[schema(minimum = 0, maximum = 1_000_000)]
    pub output_price_micros: u32,
}

impl ModelChoice {
    /// What tokens cost.
    #[must_use]
    pub fn cost(&self, input_tokens: u32, output_tokens: u32) -> Cost {
        Cost::of(input_tokens, self.input_price_micros) + Cost::of(output_tokens, self.output_price_micros)
    }
}

/// Settings of the organisation about resumes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ExtractionSettings {
    /// Models in the order in which they are tried, at most two. Without one, the built-in rules read.
    pub models: Vec<ModelChoice>,
    /// What a month may cost, in cents of a US dollar. Without money no model is asked.
    pub monthly_budget_cents: u32,
    /// From which confidence on facts are taken over without review: 50 to 100 percent; none means never.
    pub accept_from: Option<u8>,
    /// What is pointed out in a career.
    #[serde(flatten)]
    pub career: Thresholds,
    /// Rises by one with every change; 0 before the first.
    pub version: u64,
}

impl ExtractionSettings {
    /// Before anybody decided otherwise: the built-in rules, and a person reviews everything.
    #[must_use]
    pub fn usual() -> Self {
        Self { models: Vec::new(), monthly_budget_cents: 0, accept_from: None, career: Thresholds::USUAL, version: 0 }
    }

    /// What a month may cost.
    #[must_use]
    pub fn budget(&self) -> Cost {
        Cost(u64::from(self.monthly_budget_cents) * 10_000)
    }

    /// What is wrong with them. A `local` stack may ask models on the same machine, without TLS.
    #[must_use]
    pub fn issues(&self, local: bool) -> Vec<Issue> {
        let mut issues = Vec::new();
        let mut expect = |holds: bool, field: String, code: &'static str, detail: &str| {
            if !holds {
                issues.push(Issue::new(field, code, detail));
            }
        };
        expect(self.models.len() <= MAX_MODELS, "/models".into(), "too_many", "must be at most 2");
        expect(
            self.monthly_budget_cents <= MAX_BUDGET,
            "/monthly_budget_cents".into(),
            "out_of_range",
            "must be at most 10,000 US dollars",
        );
        let accept = self.accept_from.is_none_or(|from| (50..=100).contains(&from));
        expect(accept, "/accept_from".into(), "out_of_range", "must be from 50 to 100, or empty");
        let limits = [
            ("short_stay_months", self.career.short_stay_months, 1, 60),
            ("short_stays", self.career.short_stays, 2, 10),
            ("within_years", self.career.within_years, 1, 20),
            ("gap_months", self.career.gap_months, 1, 24),
        ];
        for (field, value, least, most) in limits {
            let detail = format!("must be from {least} to {most}");
            expect((least..=most).contains(&value), format!("/{field}"), "out_of_range", &detail);
        }
        for (at, model) in self.models.iter().enumerate() {
            issues.extend(
                model
                    .issues(local)
                    .into_iter()
                    .map(|issue| Issue { field: format!("/models/{at}{}", issue.field), ..issue }),
            );
        }
        issues
    }
}

/// True for the `https` address of a page; on a local stack also for one on the same machine.
fn is_model_address(text: &str, local: bool) -> bool {
    let host = text.strip_prefix("http://").and_then(|rest| rest.split(['/', ':']).next());
    let here = host.is_some_and(|host| host == "localhost" || host == "127.0.0.1" || host.ends_with(".localhost"));
    let secure = text.starts_with("https://") && Link::parse(text).is_ok();
    let plain = !text.contains(['?', '#', '@']) && !text.chars().any(|c| c.is_whitespace() || c.is_control());
    plain && (secure || (local && here))
}

impl ModelChoice {
    fn issues(&self, local: bool) -> Vec<Issue> {
        let elsewhere = self.provider == Provider::OpenaiCompatible;
        let address = self.base_url.as_deref();
        let secret = self.secret.as_deref();
        let named = |name: &str| {
            name.strip_prefix(SECRET_PREFIX).is_some_and(|rest| {
                !rest.is_empty()
                    && rest.len() <= 190
                    && rest.chars().all(|c| c.is_ascii_alphanumeric() || "/_+=.@-".contains(c))
            })
        };
        [
            (bounded(&self.model, MAX_MODEL, false).is_ok(), "/model", "invalid", "must have 1 to 200 characters"),
            (
                !elsewhere || address.is_some_and(|address| is_model_address(address, local)),
                "/base_url",
                "invalid",
                "must be an https address such as https://models.example/v1",
            ),
            (elsewhere || address.is_none(), "/base_url", "not_used", "Bedrock is reached without an address"),
            (
                !elsewhere || secret.is_some_and(named),
                "/secret",
                "invalid",
                "must be the name of a secret that begins with hirelog/",
            ),
            (elsewhere || secret.is_none(), "/secret", "not_used", "Bedrock needs no key"),
            (self.input_price_micros <= MAX_PRICE, "/input_price_micros", "out_of_range", "must be at most one dollar"),
            (
                self.output_price_micros <= MAX_PRICE,
                "/output_price_micros",
                "out_of_range",
                "must be at most one dollar",
            ),
        ]
        .into_iter()
        .filter(|(holds, ..)| !holds)
        .map(|(_, field, code, detail)| Issue::new(field, code, detail))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model() -> ModelChoice {
        ModelChoice {
            provider: Provider::OpenaiCompatible,
            model: "small".into(),
            base_url: Some("https://models.example/v1".into()),
            secret: Some("hirelog/model-key".into()),
            input_price_micros: 150,
            output_price_micros: 600,
        }
    }

    fn wrong(settings: &ExtractionSettings) -> Vec<String> {
        settings.issues(false).into_iter().map(|issue| issue.field).collect()
    }

    fn with(model: ModelChoice) -> ExtractionSettings {
        ExtractionSettings { models: vec![model], ..ExtractionSettings::usual() }
    }

    #[test]
    fn settings_say_field_by_field_what_is_wrong() {
        assert!(wrong(&ExtractionSettings::usual()).is_empty() && wrong(&with(model())).is_empty());
        assert_eq!(wrong(&with(ModelChoice { base_url: Some("http://x".into()), ..model() })), ["/models/0/base_url"]);
        assert_eq!(wrong(&with(ModelChoice { secret: Some("other/key".into()), ..model() })), ["/models/0/secret"]);
        assert_eq!(
            wrong(&with(ModelChoice { secret: None, model: " ".into(), ..model() })),
            ["/models/0/model", "/models/0/secret"]
        );
        let bedrock = ModelChoice { provider: Provider::Bedrock, ..model() };
        assert_eq!(wrong(&with(bedrock)), ["/models/0/base_url", "/models/0/secret"]);
    }

    #[test]
    fn limits_hold_to_the_last_one() {
        let usual = ExtractionSettings::usual;
        let accept = |from| ExtractionSettings { accept_from: Some(from), ..usual() };

        assert_eq!([49, 50, 100, 101].map(|from| wrong(&accept(from)).is_empty()), [false, true, true, false]);
        let budget = |cents| ExtractionSettings { monthly_budget_cents: cents, ..usual() };
        assert_eq!([MAX_BUDGET, MAX_BUDGET + 1].map(|cents| wrong(&budget(cents)).is_empty()), [true, false]);
        let models = |n| ExtractionSettings { models: vec![model(); n], ..usual() };
        assert_eq!([MAX_MODELS, MAX_MODELS + 1].map(|n| wrong(&models(n)).is_empty()), [true, false]);
    }

    #[test]
    fn only_a_local_stack_asks_models_without_tls() {
        for (address, of_all, of_local) in [
            ("https://models.example/v1", true, true),
            ("http://127.0.0.1:4700/v1", false, true),
            ("http://models.localhost/v1", false, true),
            ("http://models.example/v1", false, false),
            ("http://127.0.0.1.example/v1", false, false),
            ("https://models.example/v1?key=x", false, false),
            ("https://me@models.example/v1", false, false),
            ("https://", false, false),
        ] {
            let is = [false, true].map(|local| is_model_address(address, local));
            assert_eq!(is, [of_all, of_local], "{address}");
        }
    }

    #[test]
    fn tokens_cost_what_their_model_says() {
        assert_eq!(model().cost(2_000, 1_000), Cost(900));
    }
}
