//! Time, size, redirects and broken connections.

use std::time::Duration;

use hirelog_llm::{Failure, MAX_ANSWER};
use hirelog_standin::Behaviour;
use serde_json::json;

use crate::support::{Canned, LONG, ask, bedrock, both, http, openai, standin};

const SHORT: Duration = Duration::from_millis(300);

fn completion(content: &str) -> String {
    json!({"choices": [{"message": {"content": content}, "finish_reason": "stop"}]}).to_string()
}

#[tokio::test]
async fn a_model_that_never_answers_is_given_up() {
    let standin = standin().await;
    standin.behave(Behaviour::Hangs);
    for model in both(standin.url(), SHORT) {
        assert_eq!(ask(model.as_ref()).await.unwrap_err().why, Failure::TooSlow, "{:?}", model.name());
    }
    assert_eq!(standin.calls().len(), 2);
}

#[tokio::test]
async fn the_time_limit_holds_for_the_second_attempt_and_the_pause_too() {
    let standin = standin().await;
    standin.behave(Behaviour::Throttled);
    for model in both(standin.url(), SHORT) {
        assert_eq!(ask(model.as_ref()).await.unwrap_err().why, Failure::TooSlow, "the pause is longer than the limit");
    }
    assert_eq!(standin.calls().len(), 2);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let standin = standin().await;
    for status in ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let to = format!("location: {}/v1/chat/completions\r\n", standin.url());
        let moved = Canned::start(vec![http(status, &to, ""), http(status, &to, "")]).await;
        for model in both(&moved.url, LONG) {
            assert_eq!(ask(model.as_ref()).await.unwrap_err().why, Failure::Redirected, "{status} {:?}", model.name());
        }
    }
    assert_eq!(standin.calls(), []);
}

#[tokio::test]
async fn an_answer_of_a_megabyte_is_read_and_one_byte_more_is_not() {
    let frame = completion("{\"a\":\"\"}").len();
    let sized = |bytes: usize| http("200 OK", "", &completion(&format!("{{\"a\":\"{}\"}}", "x".repeat(bytes - frame))));
    let server = Canned::start(vec![sized(MAX_ANSWER), sized(MAX_ANSWER + 1)]).await;
    let model = openai(&server.url, LONG);
    ask(&model).await.unwrap();
    assert_eq!(ask(&model).await.unwrap_err().why, Failure::AnswerTooLarge);
}

#[tokio::test]
async fn a_connection_that_breaks_or_cannot_be_made_is_unreachable() {
    let broken = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{\"cho".to_owned();
    let server = Canned::start(vec![broken.clone(), broken]).await;
    for model in both(&server.url, LONG) {
        assert_eq!(ask(model.as_ref()).await.unwrap_err().why, Failure::Unreachable, "{:?}", model.name());
    }
    for model in both("http://127.0.0.1:1", LONG) {
        assert_eq!(ask(model.as_ref()).await.unwrap_err().why, Failure::Unreachable, "{:?}", model.name());
    }
}

#[tokio::test]
async fn a_connection_that_is_closed_before_an_answer_is_tried_once_more_and_one_closed_within_is_not() {
    let within = "HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\n{".to_owned();
    for (first, times) in [(String::new(), 2), (within, 1)] {
        let server = Canned::start(vec![first.clone(), http("404 Not Found", "", "{}")]).await;
        let bedrock = ask(&bedrock(&server.url, LONG)).await.unwrap_err();
        assert_eq!((bedrock.why == Failure::UnknownModel, server.asked().len()), (times == 2, times));
        let server = Canned::start(vec![first, http("404 Not Found", "", "{}")]).await;
        let openai = ask(&openai(&server.url, LONG)).await.unwrap_err();
        assert_eq!((openai.why == Failure::UnknownModel, server.asked().len()), (times == 2, times));
    }
}

#[tokio::test]
async fn an_encrypted_address_is_never_spoken_to_in_the_clear() {
    let server = Canned::start(vec![http("200 OK", "", &completion("{}"))]).await;
    let model = openai(&server.url.replace("http://", "https://"), SHORT);
    let why = ask(&model).await.unwrap_err().why;
    assert!(matches!(why, Failure::Unreachable | Failure::TooSlow), "{why:?}");
    assert!(server.asked().iter().all(|request| !request.contains("POST")));
}

#[tokio::test]
async fn errors_outside_the_protocol_are_told_by_their_status() {
    for (status, why) in [
        ("400 Bad Request", Failure::NotTaken),
        ("402 Payment Required", Failure::OverQuota),
        ("403 Forbidden", Failure::NotAllowed),
        ("404 Not Found", Failure::UnknownModel),
        ("413 Payload Too Large", Failure::TextTooLarge),
        ("502 Bad Gateway", Failure::Unavailable),
        ("200 OK", Failure::NotJson),
    ] {
        let server = Canned::start(vec![http(status, "", "<html>busy</html>"); 4]).await;
        for model in both(&server.url, LONG) {
            assert_eq!(ask(model.as_ref()).await.unwrap_err().why, why, "{status} {:?}", model.name());
        }
    }
}
