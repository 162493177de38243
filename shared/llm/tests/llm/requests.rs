//! What goes over the wire, and answers that only one of the two protocols knows.

use hirelog_llm::Failure;
use serde_json::{Value, json};

use crate::support::{Canned, LONG, TEXT, ask, bedrock, http, openai, schema};

fn body(request: &str) -> Value {
    serde_json::from_str(request.split_once("\r\n\r\n").unwrap().1).unwrap()
}

#[tokio::test]
async fn bedrock_is_asked_with_a_forced_tool_whose_input_is_the_schema() {
    let server = Canned::start(vec![http("200 OK", "", "{}")]).await;
    ask(&bedrock(&server.url, LONG)).await.unwrap_err();
    let asked = server.asked();
    assert!(asked[0].starts_with("POST /model/anthropic.claude-test-v1%3A0/converse HTTP/1.1\r\n"), "{}", asked[0]);
    let body = body(&asked[0]);
    assert_eq!(body["system"], json!([{"text": "Who is it?"}]));
    assert_eq!(body["messages"], json!([{"role": "user", "content": [{"text": TEXT}]}]));
    assert_eq!(body["inferenceConfig"]["maxTokens"], 500);
    assert_eq!(body["inferenceConfig"]["temperature"].as_f64(), Some(0.0));
    assert_eq!(body["toolConfig"]["toolChoice"], json!({"tool": {"name": "person"}}));
    let tools = body["toolConfig"]["tools"].as_array().unwrap();
    assert_eq!(tools.len(), 1);
    assert_eq!(tools[0]["toolSpec"]["name"], "person");
    assert_eq!(tools[0]["toolSpec"]["inputSchema"], json!({"json": schema()}));
}

#[tokio::test]
async fn openai_is_asked_for_json_by_the_schema() {
    let server = Canned::start(vec![http("200 OK", "", "{}")]).await;
    ask(&openai(&server.url, LONG)).await.unwrap_err();
    let asked = server.asked();
    assert!(asked[0].starts_with("POST /v1/chat/completions HTTP/1.1\r\n"), "{}", asked[0]);
    assert!(asked[0].contains("authorization: Bearer standin-key\r\n"));
    let expected = json!({
        "model": "anthropic.claude-test-v1:0",
        "messages": [{"role": "system", "content": "Who is it?"}, {"role": "user", "content": TEXT}],
        "temperature": 0,
        "max_tokens": 500,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "person", "strict": true, "schema": schema()},
        },
    });
    assert_eq!(body(&asked[0]), expected);
}

#[tokio::test]
async fn codes_of_openai_say_more_than_the_status() {
    for (status, code, why) in [
        ("429 Too Many Requests", "insufficient_quota", Failure::OverQuota),
        ("400 Bad Request", "context_length_exceeded", Failure::TextTooLarge),
        ("400 Bad Request", "content_filter", Failure::Refused),
        ("400 Bad Request", "model_not_found", Failure::UnknownModel),
        ("400 Bad Request", "unsupported_parameter", Failure::NotTaken),
    ] {
        let error = json!({"error": {"message": "", "type": "invalid_request_error", "code": code}}).to_string();
        let server = Canned::start(vec![http(status, "", &error); 2]).await;
        assert_eq!(ask(&openai(&server.url, LONG)).await.unwrap_err().why, why, "{code}");
        assert_eq!(server.asked().len(), 1, "{code} does not pass, so it is not tried again");
    }
}

#[tokio::test]
async fn openai_answers_in_other_shapes_are_read_or_refused() {
    let choice = |message: Value, finish: Value| json!({"choices": [{"message": message, "finish_reason": finish}]});
    let fenced = json!({"content": "```json\n{\"name\": \"Ann\"}\n```"});
    for (answer, outcome) in [
        (choice(fenced, json!("stop")), Ok(json!({"name": "Ann"}))),
        (choice(json!({"content": "{}"}), Value::Null), Ok(json!({}))),
        (choice(json!({"content": "{}"}), json!("content_filter")), Err(Failure::Refused)),
        (choice(json!({"content": null, "refusal": "No."}), json!("stop")), Err(Failure::Refused)),
        (choice(json!({"content": "[]"}), json!("stop")), Err(Failure::NotJson)),
        (choice(json!({"content": null}), json!("stop")), Err(Failure::NotJson)),
        (json!({"choices": []}), Err(Failure::NotJson)),
    ] {
        let server = Canned::start(vec![http("200 OK", "", &answer.to_string())]).await;
        let answered = ask(&openai(&server.url, LONG)).await;
        assert_eq!(answered.map(|reply| reply.answer).map_err(|failed| failed.why), outcome, "{answer}");
    }
}

#[tokio::test]
async fn bedrock_answers_in_other_shapes_are_read_or_refused() {
    let call = |name: &str, input: Value| json!({"toolUse": {"toolUseId": "t", "name": name, "input": input}});
    for (stop, block, outcome) in [
        ("tool_use", call("person", json!("{\"name\": \"Ann\"}")), Ok(json!({"name": "Ann"}))),
        ("end_turn", call("person", json!({"n": [1, -1, 0.5]})), Ok(json!({"n": [1, -1, 0.5]}))),
        ("tool_use", call("another", json!({})), Err(Failure::NotJson)),
        ("tool_use", call("person", json!([])), Err(Failure::NotJson)),
        ("refusal", call("person", json!({})), Err(Failure::Refused)),
        ("content_filtered", json!({"text": ""}), Err(Failure::Refused)),
        ("malformed_tool_use", json!({"text": ""}), Err(Failure::NotJson)),
        ("model_context_window_exceeded", json!({"text": ""}), Err(Failure::TextTooLarge)),
    ] {
        let answer = json!({
            "output": {"message": {"role": "assistant", "content": [{"text": "Well."}, block]}},
            "stopReason": stop,
            "usage": {"inputTokens": 1, "outputTokens": 1, "totalTokens": 2},
            "metrics": {"latencyMs": 1},
        });
        let server = Canned::start(vec![http("200 OK", "", &answer.to_string())]).await;
        let answered = ask(&bedrock(&server.url, LONG)).await;
        assert_eq!(answered.map(|reply| reply.answer).map_err(|failed| failed.why), outcome, "{answer}");
    }
}
