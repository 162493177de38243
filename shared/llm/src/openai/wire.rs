//! Question and answer as the protocol has them.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::answer;
use crate::failure::{Failure, Missed};
use crate::model::{Question, Reply, Usage};

/// The body of the question.
pub(super) fn request(model: &str, question: &Question<'_>) -> Value {
    json!({
        "model": model,
        "messages": [
            {"role": "system", "content": question.system},
            {"role": "user", "content": question.text},
        ],
        "temperature": 0,
        "max_tokens": question.max_output_tokens,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": question.schema_name, "strict": true, "schema": question.schema},
        },
    })
}

#[derive(Deserialize)]
struct Completion {
    choices: Vec<Choice>,
    usage: Option<Counted>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Message {
    content: Option<String>,
    refusal: Option<String>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(default)]
struct Counted {
    prompt_tokens: u32,
    completion_tokens: u32,
}

/// Reads the answer of a question that was taken (status 200).
pub(super) fn read(body: &[u8]) -> Result<Reply, Missed> {
    let completion: Completion = serde_json::from_slice(body).map_err(|_| Missed::lasting(Failure::NotJson))?;
    let counted = completion.usage.unwrap_or_default();
    let usage = Usage { input_tokens: counted.prompt_tokens, output_tokens: counted.completion_tokens };
    let choice = completion.choices.into_iter().next();
    let answer = choice.ok_or(Failure::NotJson).and_then(object);
    answer.map(|answer| Reply { answer, usage }).map_err(|why| Missed::paid(why, usage))
}

fn object(choice: Choice) -> Result<Value, Failure> {
    if choice.message.refusal.is_some_and(|words| !words.is_empty()) {
        return Err(Failure::Refused);
    }
    match choice.finish_reason.as_deref() {
        Some("length") => Err(Failure::CutOff),
        Some("content_filter") => Err(Failure::Refused),
        _ => choice.message.content.as_deref().and_then(answer::object).ok_or(Failure::NotJson),
    }
}
