//! The stand-in told over HTTP how to behave. What it answers is tested with its readers, in `hirelog-llm`.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::server::{KEY, router};
use crate::state::State;

fn standin() -> Router {
    router(Arc::new(State::new(Box::new(|text| json!({"text": text})), KEY.to_owned())))
}

async fn send(standin: &Router, method: &str, path: &str, body: Value) -> (StatusCode, Value) {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("content-type", "application/json")
        .header("authorization", format!("Bearer {KEY}"))
        .body(Body::from(body.to_string()))
        .unwrap();
    let answer = standin.clone().oneshot(request).await.unwrap();
    let status = answer.status();
    let body = answer.into_body().collect().await.unwrap().to_bytes();
    (status, serde_json::from_slice(&body).unwrap_or_default())
}

async fn ask(standin: &Router) -> (StatusCode, Value) {
    let question = json!({
        "model": "m",
        "messages": [{"role": "system", "content": "Copy."}, {"role": "user", "content": "äbc"}],
        "response_format": {"type": "json_schema", "json_schema": {"name": "copy", "schema": {}}},
    });
    send(standin, "POST", "/v1/chat/completions", question).await
}

#[tokio::test]
async fn behaviour_is_set_for_both_protocols_or_for_one() {
    let standin = standin();
    assert_eq!(ask(&standin).await.0, StatusCode::OK);
    let set = send(&standin, "PUT", "/_standin/behaviour", json!("down")).await;
    assert_eq!(set.0, StatusCode::NO_CONTENT);
    assert_eq!(ask(&standin).await.0, StatusCode::SERVICE_UNAVAILABLE);
    send(&standin, "PUT", "/_standin/behaviour?protocol=bedrock", json!("right")).await;
    assert_eq!(ask(&standin).await.0, StatusCode::SERVICE_UNAVAILABLE);
    send(&standin, "PUT", "/_standin/behaviour?protocol=openai", json!({"slow": {"ms": 1}})).await;
    assert_eq!(ask(&standin).await.0, StatusCode::OK);
}

#[tokio::test]
async fn behaviours_in_turn_are_taken_one_a_call_and_the_last_one_stays() {
    let standin = standin();
    send(&standin, "PUT", "/_standin/behaviour", json!(["throttled", "not_allowed"])).await;
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(ask(&standin).await.0.as_u16());
    }
    assert_eq!(statuses, [429, 401, 401]);
}

#[tokio::test]
async fn an_unknown_behaviour_is_not_taken() {
    let standin = standin();
    assert_eq!(send(&standin, "PUT", "/_standin/behaviour", json!("kind")).await.0, StatusCode::UNPROCESSABLE_ENTITY);
    let nowhere = send(&standin, "PUT", "/_standin/behaviour?protocol=smtp", json!("right")).await;
    assert_eq!(nowhere.0, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn calls_are_remembered_without_their_text() {
    let standin = standin();
    let (_, answer) = ask(&standin).await;
    assert_eq!(answer["choices"][0]["message"]["content"], json!("{\"text\":\"äbc\"}"));
    assert_eq!(answer["usage"], json!({"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}));
    let (_, calls) = send(&standin, "GET", "/_standin/calls", Value::Null).await;
    assert_eq!(calls, json!([{"protocol": "openai", "model": "m", "text_len": 3, "authorised": true}]));
}

#[tokio::test]
async fn bedrock_lets_nobody_in_without_a_signature_of_aws() {
    let standin = standin();
    let (status, _) = send(&standin, "POST", "/model/m/converse", json!({"messages": []})).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
}
