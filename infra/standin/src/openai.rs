//! Chat completions of OpenAI: <https://platform.openai.com/docs/api-reference/chat/create>.

use std::sync::Arc;

use axum::Json;
use axum::extract::State as Shared;
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::answer::{PROSE, REFUSAL, half, spoil, tokens, wait};
use crate::behaviour::{Behaviour, Protocol};
use crate::state::{Call, State};

#[derive(Deserialize)]
pub(crate) struct Request {
    model: String,
    messages: Vec<Message>,
    #[serde(default)]
    response_format: Value,
}

#[derive(Deserialize)]
struct Message {
    role: String,
    content: String,
}

impl Request {
    fn text(&self) -> String {
        self.messages.iter().filter(|message| message.role == "user").map(|message| message.content.as_str()).collect()
    }

    /// Whether JSON is wanted. Without it a model writes prose.
    fn wants_json(&self) -> Result<bool, &'static str> {
        match self.response_format.get("type").and_then(Value::as_str) {
            None | Some("text") => Ok(false),
            Some("json_object") => Ok(true),
            Some("json_schema") => {
                let format = &self.response_format["json_schema"];
                let is_whole = format["name"].is_string() && format["schema"].is_object();
                is_whole.then_some(true).ok_or("Missing required parameter: 'response_format.json_schema'.")
            }
            Some(_) => Err("Invalid value for 'response_format.type'."),
        }
    }

    fn input_tokens(&self) -> usize {
        self.messages.iter().map(|message| tokens(&message.content)).sum()
    }
}

pub(crate) async fn completions(Shared(state): Shared<Arc<State>>, headers: HeaderMap, body: String) -> Response {
    let Ok(request) = serde_json::from_str::<Request>(&body) else {
        let message = "We could not parse the JSON body of your request.";
        return error(StatusCode::BAD_REQUEST, "invalid_request_error", Value::Null, message);
    };
    let text = request.text();
    let behaviour = state.take(Call {
        protocol: Protocol::OpenAi,
        model: request.model.clone(),
        text_len: text.chars().count(),
        authorised: has_key(&headers, &state.key),
    });
    wait(behaviour).await;
    if let Some(refused) = refusal(behaviour) {
        return refused;
    }
    let wants_json = match request.wants_json() {
        Ok(wants_json) => wants_json,
        Err(message) => return error(StatusCode::BAD_REQUEST, "invalid_request_error", Value::Null, message),
    };
    let behaviour = if wants_json { behaviour } else { Behaviour::NotJson };
    let answer = spoil((state.brain)(&text), behaviour, &text).to_string();
    Json(completion(behaviour, &request, &answer)).into_response()
}

fn has_key(headers: &HeaderMap, key: &str) -> bool {
    let given = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    given.and_then(|value| value.strip_prefix("Bearer ")) == Some(key)
}

fn refusal(behaviour: Behaviour) -> Option<Response> {
    let (status, kind, code, message) = match behaviour {
        Behaviour::Down => (StatusCode::SERVICE_UNAVAILABLE, "server_error", Value::Null, "The engine is overloaded."),
        Behaviour::Throttled => {
            (StatusCode::TOO_MANY_REQUESTS, "requests", json!("rate_limit_exceeded"), "Rate limit reached.")
        }
        Behaviour::NotAllowed => {
            let message = "Incorrect API key provided.";
            (StatusCode::UNAUTHORIZED, "invalid_request_error", json!("invalid_api_key"), message)
        }
        Behaviour::UnknownModel => {
            let message = "The model does not exist or you do not have access to it.";
            (StatusCode::NOT_FOUND, "invalid_request_error", json!("model_not_found"), message)
        }
        _ => return None,
    };
    Some(error(status, kind, code, message))
}

fn error(status: StatusCode, kind: &str, code: Value, message: &str) -> Response {
    let body = json!({"error": {"message": message, "type": kind, "param": null, "code": code}});
    (status, Json(body)).into_response()
}

fn completion(behaviour: Behaviour, request: &Request, answer: &str) -> Value {
    let (content, refusal, finish) = match behaviour {
        Behaviour::Malformed => (Some(half(answer)), None, "stop"),
        Behaviour::NotJson => (Some(PROSE.to_owned()), None, "stop"),
        Behaviour::CutOff => (Some(half(answer)), None, "length"),
        Behaviour::Refused => (None, Some(REFUSAL), "stop"),
        _ => (Some(answer.to_owned()), None, "stop"),
    };
    let input = request.input_tokens();
    let output = tokens(content.as_deref().or(refusal).unwrap_or_default());
    json!({
        "id": "chatcmpl-standin",
        "object": "chat.completion",
        "created": 0,
        "model": request.model,
        "choices": [{
            "index": 0,
            "message": {"role": "assistant", "content": content, "refusal": refusal},
            "logprobs": null,
            "finish_reason": finish,
        }],
        "usage": {"prompt_tokens": input, "completion_tokens": output, "total_tokens": input + output},
    })
}
