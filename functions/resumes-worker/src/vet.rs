//! From a resume's text to facts: models in their order, as far as the money goes, then the built-in rules.

use std::collections::BTreeSet;

use hirelog_domain::resumes::{
    Answer, Attempt, Checked, Cost, ExtractionSettings, MAX_ANSWER_TOKENS, ModelChoice, MonthUsage, PROMPT_VERSION,
    ReviewReason, SCHEMA_NAME, SYSTEM, Vetter, Vetting, check, month_of, rules, schema,
};
use hirelog_llm::{Failed, Failure, Question, Usage};

use crate::models::NoAnswer;
use crate::{TaskError, Worker};

/// Tokens of the question without the resume, generously.
const QUESTION_TOKENS: u32 = 2_500;

/// What was found, how, and what a person must know of it.
#[derive(Debug)]
pub(crate) struct Vetted {
    pub(crate) checked: Checked,
    pub(crate) vetting: Vetting,
    pub(crate) reasons: BTreeSet<ReviewReason>,
}

/// What asking has cost so far, and whom.
#[derive(Default)]
struct Bill {
    usage: Usage,
    cost: Cost,
    attempts: Vec<Attempt>,
}

/// What came of asking one model.
enum Asked {
    Answered(Box<Answer>),
    Failed,
    Unusable,
    NoMoney,
}

/// Reads a text.
pub(crate) async fn vet(worker: &Worker, settings: &ExtractionSettings, text: &str) -> Result<Vetted, TaskError> {
    let started = std::time::Instant::now();
    let mut bill = Bill::default();
    let mut reasons = BTreeSet::new();
    if settings.models.is_empty() {
        reasons.insert(ReviewReason::NoModel);
    }
    let mut answered = None;
    for choice in &settings.models {
        match ask(worker, settings, choice, text, &mut bill).await? {
            Asked::Answered(answer) => {
                answered = Some((choice, answer));
                break;
            }
            Asked::Failed => drop(reasons.insert(ReviewReason::ModelsFailed)),
            Asked::Unusable => drop(reasons.insert(ReviewReason::AnswerNotUsable)),
            Asked::NoMoney => drop(reasons.insert(ReviewReason::BudgetUsedUp)),
        }
    }
    let (by, model, checked) = match answered {
        Some((choice, answer)) => {
            // What another model failed at before is in the attempts: this one did what was asked.
            reasons.clear();
            (choice.provider.into(), Some(choice.model.clone()), check(&answer, text))
        }
        None => (Vetter::Rules, None, check(&rules::read(text), text)),
    };
    if !checked.refused.is_empty() {
        reasons.insert(ReviewReason::FactsRefused);
    }
    let vetting = Vetting {
        by,
        prompt_version: model.is_some().then_some(PROMPT_VERSION),
        model,
        input_tokens: bill.usage.input_tokens,
        output_tokens: bill.usage.output_tokens,
        cost: bill.cost,
        duration_ms: u32::try_from(started.elapsed().as_millis()).unwrap_or(u32::MAX),
        confidence: mean_confidence(&checked),
        attempts: bill.attempts,
        at: worker.clock.now(),
    };
    Ok(Vetted { checked, vetting, reasons })
}

/// Asks one model, if there is money for the dearest answer it can give.
async fn ask(
    worker: &Worker,
    settings: &ExtractionSettings,
    choice: &ModelChoice,
    text: &str,
    bill: &mut Bill,
) -> Result<Asked, TaskError> {
    let by: Vetter = choice.provider.into();
    let mut attempt = |outcome: &str| bill.attempts.push(Attempt { by, outcome: outcome.to_owned() });
    let month = month_of(worker.clock.now());
    let aside = dearest(choice, text);
    if settings.budget() == Cost::default() {
        attempt("budget_used_up");
        return Ok(Asked::NoMoney);
    }
    if !worker.store.set_aside(&month, aside, settings.budget()).await? {
        attempt("budget_used_up");
        return Ok(Asked::NoMoney);
    }
    let schema = schema();
    let question = Question {
        system: SYSTEM,
        text,
        schema_name: SCHEMA_NAME,
        schema: &schema,
        max_output_tokens: MAX_ANSWER_TOKENS,
    };
    let asked = worker.models.ask(choice, &question).await;
    let (usage, asked) = match asked {
        Ok(reply) => match usable(reply.answer) {
            Some(answer) => {
                attempt("answered");
                (Some(reply.usage), Asked::Answered(Box::new(answer)))
            }
            None => {
                attempt("answer_not_usable");
                (Some(reply.usage), Asked::Unusable)
            }
        },
        Err(NoAnswer { code, failed }) => {
            attempt(code);
            let unusable = matches!(code, "not_json" | "cut_off" | "answer_too_large");
            (billed(failed), if unusable { Asked::Unusable } else { Asked::Failed })
        }
    };
    // An answer that does not say what it cost is taken for the dearest one: the stop must hold.
    let known = usage.filter(|usage| usage.input_tokens + usage.output_tokens > 0);
    let cost = match (usage, known) {
        (_, Some(known)) => choice.cost(known.input_tokens, known.output_tokens),
        (Some(_), None) => aside,
        (None, None) => Cost::default(),
    };
    let usage = known.unwrap_or_default();
    settle(worker, &month, aside, usage, cost).await;
    bill.cost = bill.cost + cost;
    bill.usage.input_tokens = bill.usage.input_tokens.saturating_add(usage.input_tokens);
    bill.usage.output_tokens = bill.usage.output_tokens.saturating_add(usage.output_tokens);
    Ok(asked)
}

/// What a failed question is billed for: nothing where it was never taken up, something that is not known (zero tokens) where the
/// model may have been at work.
fn billed(failed: Option<Failed>) -> Option<Usage> {
    let failed = failed?;
    let at_work = matches!(
        failed.why,
        Failure::TooSlow | Failure::NotJson | Failure::CutOff | Failure::Refused | Failure::AnswerTooLarge
    );
    failed.usage.or_else(|| at_work.then(Usage::default))
}

/// The most that an answer can cost: every second letter a token, the whole length of an answer.
fn dearest(choice: &ModelChoice, text: &str) -> Cost {
    let letters = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    choice.cost((letters / 2).saturating_add(QUESTION_TOKENS), MAX_ANSWER_TOKENS)
}

/// An answer in the form that was asked for; none where a field is missing, wrong, or does not exist.
fn usable(answer: serde_json::Value) -> Option<Answer> {
    let answer: Answer = serde_json::from_value(answer).ok()?;
    answer.is_within_bounds().then_some(answer)
}

/// The answer is there and paid for: what the month has cost is put right, and if that fails it counts too much.
async fn settle(worker: &Worker, month: &str, aside: Cost, usage: Usage, cost: Cost) {
    let spent = MonthUsage {
        cost,
        vettings: 0,
        input_tokens: usage.input_tokens.into(),
        output_tokens: usage.output_tokens.into(),
    };
    if let Err(error) = worker.store.settle_spending(month, aside, spent).await {
        tracing::warn!(error = %error, "What a language model cost was not written down; what was set aside stays");
    }
}

fn mean_confidence(checked: &Checked) -> u8 {
    let sum: usize = checked.findings.iter().map(|finding| usize::from(finding.confidence)).sum();
    sum.checked_div(checked.findings.len()).and_then(|mean| u8::try_from(mean).ok()).unwrap_or_default()
}
