//! Converse of Amazon Bedrock: <https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html>.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State as Shared};
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::answer::{PROSE, REFUSAL, half, spoil, tokens, wait};
use crate::behaviour::{Behaviour, Protocol};
use crate::state::{Call, State};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Request {
    #[serde(default)]
    system: Vec<Block>,
    messages: Vec<Message>,
    tool_config: Option<ToolConfig>,
}

#[derive(Deserialize)]
struct Message {
    content: Vec<Block>,
}

#[derive(Deserialize)]
struct Block {
    #[serde(default)]
    text: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ToolConfig {
    tools: Vec<Value>,
    #[serde(default)]
    tool_choice: Value,
}

impl Request {
    fn text(&self) -> String {
        self.messages.iter().flat_map(|message| &message.content).map(|block| block.text.as_str()).collect()
    }

    /// The tool that must be called, if it is among those that are described.
    fn forced_tool(&self) -> Option<&str> {
        let config = self.tool_config.as_ref()?;
        let name = config.tool_choice.pointer("/tool/name")?.as_str()?;
        let is_described = |tool: &Value| {
            tool.pointer("/toolSpec/name").and_then(Value::as_str) == Some(name)
                && tool.pointer("/toolSpec/inputSchema/json").is_some_and(Value::is_object)
        };
        config.tools.iter().any(is_described).then_some(name)
    }

    fn input_tokens(&self) -> usize {
        let system: String = self.system.iter().map(|block| block.text.as_str()).collect();
        tokens(&system) + tokens(&self.text())
    }
}

pub(crate) async fn converse(
    Shared(state): Shared<Arc<State>>,
    Path(model): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let Ok(request) = serde_json::from_str::<Request>(&body) else {
        return error(StatusCode::BAD_REQUEST, "SerializationException", "The request is malformed.");
    };
    let text = request.text();
    let call =
        Call { protocol: Protocol::Bedrock, model, text_len: text.chars().count(), authorised: is_signed(&headers) };
    let behaviour = state.take(call);
    wait(behaviour).await;
    if let Some(refused) = refusal(behaviour) {
        return refused;
    }
    let Some(tool) = request.forced_tool() else {
        let message = "The toolConfig field must describe the tool that toolChoice names.";
        return error(StatusCode::BAD_REQUEST, "ValidationException", message);
    };
    let answer = spoil((state.brain)(&text), behaviour, &text);
    let body = output(behaviour, tool, &answer, request.input_tokens()).to_string();
    let body = if behaviour == Behaviour::Malformed { half(&body) } else { body };
    ([(CONTENT_TYPE, "application/json")], body).into_response()
}

fn is_signed(headers: &HeaderMap) -> bool {
    let signature = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    signature.starts_with("AWS4-HMAC-SHA256 ") && signature.contains("/bedrock/aws4_request")
}

fn refusal(behaviour: Behaviour) -> Option<Response> {
    let (status, code, message) = match behaviour {
        Behaviour::Down => (StatusCode::SERVICE_UNAVAILABLE, "ServiceUnavailableException", "Try again later."),
        Behaviour::Throttled => (StatusCode::TOO_MANY_REQUESTS, "ThrottlingException", "Too many requests."),
        Behaviour::NotAllowed => {
            let message = "You don't have access to the model with the specified model ID.";
            (StatusCode::FORBIDDEN, "AccessDeniedException", message)
        }
        Behaviour::UnknownModel => {
            (StatusCode::BAD_REQUEST, "ValidationException", "The provided model identifier is invalid.")
        }
        _ => return None,
    };
    Some(error(status, code, message))
}

fn error(status: StatusCode, code: &'static str, message: &str) -> Response {
    let headers = [("x-amzn-errortype", code), ("x-amzn-requestid", "00000000-0000-0000-0000-000000000000")];
    (status, headers, Json(json!({"message": message}))).into_response()
}

fn output(behaviour: Behaviour, tool: &str, answer: &Value, input_tokens: usize) -> Value {
    let call = |input: &Value| json!({"toolUse": {"toolUseId": "tooluse_standin", "name": tool, "input": input}});
    let (stop, content) = match behaviour {
        Behaviour::NotJson => ("end_turn", json!({"text": PROSE})),
        Behaviour::CutOff => ("max_tokens", call(&json!({}))),
        Behaviour::Refused => ("guardrail_intervened", json!({"text": REFUSAL})),
        _ => ("tool_use", call(answer)),
    };
    let output_tokens = tokens(&content.to_string());
    json!({
        "output": {"message": {"role": "assistant", "content": [content]}},
        "stopReason": stop,
        "usage": {
            "inputTokens": input_tokens,
            "outputTokens": output_tokens,
            "totalTokens": input_tokens + output_tokens,
        },
        "metrics": {"latencyMs": 1},
    })
}
