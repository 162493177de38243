//! The same figures for a language model, over its real protocol: file, text, question, answer, check.
//!
//! `bench extraction provider` asks the model that the environment names (`MODEL_URL`, `MODEL_NAME`, `MODEL_KEY`: an end point
//! that speaks as `OpenAI` does). Without one it asks the stand-in, which is no model: it answers with what the built-in rules
//! find, and makes one thing up in every answer. Its figures then say nothing about a model's quality, but that what is made
//! up never gets through and nothing else is lost on the way.

use std::time::Duration;

use hirelog_aws::SecretText;
use hirelog_domain::resumes::{
    Answer, Checked, Claim, MAX_ANSWER_TOKENS, ResumeKind, SCHEMA_NAME, SYSTEM, check, rules, schema,
};
use hirelog_llm::{BaseUrl, LanguageModel, OpenAiCompatible, Question};
use hirelog_standin::{KEY, Standin};
use hirelog_telemetry::optional;
use hirelog_texts::Kind;

use super::corpus::{self, Resume};
use super::report::Report;
use super::score::{Scores, score};
use super::{protected, text};

/// One resume of so many generated ones is asked about: a real model costs money.
const EVERY: usize = 8;
/// What the stand-in makes up.
const MADE_UP: &str = "Mind reading";

/// The figures of a model.
///
/// # Errors
/// When a file cannot be made or read, or the model cannot be set up.
pub(crate) fn measure(misses: bool) -> Result<String, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| e.to_string())?;
    runtime.block_on(asked(misses))
}

async fn asked(misses: bool) -> Result<String, String> {
    let standin =
        Standin::start(|text| serde_json::json!(with_something_made_up(text))).await.map_err(|e| e.to_string())?;
    let real = optional("MODEL_URL");
    let model = model(real.as_deref(), &standin)?;
    let mut report = Report::new(misses);
    let mut failed = 0;
    let generated = corpus::generated().into_iter().step_by(EVERY).map(|resume| ("generated", resume));
    let by_hand = corpus::by_hand().into_iter().map(|resume| ("by hand", resume));
    let aside = corpus::aside().into_iter().map(|resume| ("set aside", resume));
    for (set, resume) in generated.chain(by_hand).chain(aside) {
        let text = text(&resume, (ResumeKind::Txt, Kind::Txt))?;
        match read(&model, &resume, &text).await {
            Some(scores) => report.add(set, ResumeKind::Txt, &resume, &scores, &text),
            None => failed += 1,
        }
    }
    let who = if real.is_some() { "a language model" } else { "the stand-in (no model: see its documentation)" };
    Ok(format!("Read by {who}; {failed} answers could not be used.\n{report}"))
}

fn model(real: Option<&str>, standin: &Standin) -> Result<OpenAiCompatible, String> {
    let setting = |name: &'static str, usual: &str| optional(name).unwrap_or_else(|| usual.to_owned());
    let url = real.map_or_else(|| format!("{}/v1", standin.url()), str::to_owned);
    let url = BaseUrl::parse(&url).map_err(|error| error.to_string())?;
    let key = SecretText::new(setting("MODEL_KEY", KEY));
    OpenAiCompatible::new(url, setting("MODEL_NAME", "standin"), &key, Duration::from_secs(60))
        .map_err(|e| e.to_string())
}

/// What the answer is worth; none where it is no answer.
async fn read(model: &OpenAiCompatible, resume: &Resume, text: &str) -> Option<Scores> {
    let schema = schema();
    let question = Question {
        system: SYSTEM,
        text,
        schema_name: SCHEMA_NAME,
        schema: &schema,
        max_output_tokens: MAX_ANSWER_TOKENS,
    };
    let answer: Answer = serde_json::from_value(model.ask(&question).await.ok()?.answer).ok()?;
    let checked: Checked = check(&answer, text);
    let mut scores = score(&resume.truth, &checked);
    scores.protected = protected(resume, &checked);
    Some(scores)
}

fn with_something_made_up(text: &str) -> Answer {
    let mut answer = rules::read(text);
    answer.skills.push(Claim { value: MADE_UP.into(), quote: MADE_UP.into(), confidence: 100 });
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_a_provider_makes_up_is_refused_and_the_rest_gets_through_the_protocol() {
        let standin = Standin::start(|text| serde_json::json!(with_something_made_up(text))).await.unwrap();
        let model = model(None, &standin).unwrap();
        for resume in corpus::aside() {
            let text = text(&resume, (ResumeKind::Txt, Kind::Txt)).unwrap();
            let scores = read(&model, &resume, &text).await.unwrap();
            let by_rules = super::super::read(&resume, &text);

            assert_eq!((scores.refused, scores.claims), (by_rules.refused + 1, by_rules.claims + 1), "{}", resume.id);
            assert_eq!(scores.protected, 0, "{}", resume.id);
        }
    }
}
