//! The answer of Converse.

use hirelog_aws::bedrock::operation::converse::ConverseOutput;
use hirelog_aws::bedrock::types::{ContentBlock, StopReason, TokenUsage};
use serde_json::Value;

use crate::answer;
use crate::bedrock::document;
use crate::failure::{Failure, Missed};
use crate::model::{Reply, Usage};

/// The input of the forced tool is the answer, unless the model stopped for a reason that spoils it.
pub(super) fn read(output: ConverseOutput, tool: &str) -> Result<Reply, Missed> {
    let usage = output.usage.as_ref().map(tokens).unwrap_or_default();
    let spoilt = match &output.stop_reason {
        StopReason::MaxTokens => Some(Failure::CutOff),
        StopReason::ContentFiltered | StopReason::GuardrailIntervened => Some(Failure::Refused),
        StopReason::ModelContextWindowExceeded => Some(Failure::TextTooLarge),
        StopReason::MalformedModelOutput | StopReason::MalformedToolUse => Some(Failure::NotJson),
        // Claude's own word, which this version of the SDK does not list.
        other if other.as_str() == "refusal" => Some(Failure::Refused),
        _ => None,
    };
    if let Some(why) = spoilt {
        return Err(Missed::paid(why, usage));
    }
    match tool_input(output, tool) {
        Some(answer) => Ok(Reply { answer, usage }),
        None => Err(Missed::paid(Failure::NotJson, usage)),
    }
}

fn tool_input(output: ConverseOutput, tool: &str) -> Option<Value> {
    let message = output.output?.as_message().ok()?.to_owned();
    let call = message.content.into_iter().find_map(|block| match block {
        ContentBlock::ToolUse(call) if call.name == tool => Some(call),
        _ => None,
    })?;
    match document::to_json(call.input)? {
        // Some models write the input as a text with JSON in it.
        Value::String(text) => answer::object(&text),
        input => Some(input).filter(Value::is_object),
    }
}

fn tokens(counted: &TokenUsage) -> Usage {
    Usage {
        input_tokens: counted.input_tokens.try_into().unwrap_or_default(),
        output_tokens: counted.output_tokens.try_into().unwrap_or_default(),
    }
}
