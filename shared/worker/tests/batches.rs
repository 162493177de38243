//! Batches with good and bad messages.

use hirelog_testkit::{failed_ids, sqs_event};
use hirelog_worker::{Malformed, SqsEvent, each, parse_json, shown};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    n: u32,
}

async fn run(event: SqsEvent) -> Vec<String> {
    let answer = each(event, |order: Order| async move {
        assert!(order.n != 13, "a step that panics");
        if order.n.is_multiple_of(2) { Ok(()) } else { Err("odd") }
    });
    failed_ids(&answer.await)
}

#[tokio::test]
async fn only_the_messages_that_failed_go_back() {
    let failed = run(sqs_event([r#"{"n":2}"#, r#"{"n":3}"#, r#"{"n":4}"#])).await;

    assert_eq!(failed, ["message-1"]);
}

#[tokio::test]
async fn what_cannot_be_read_fails_alone() {
    let failed = run(sqs_event(["", "{", "[]", r#"{"n":-1}"#, r#"{"n":2,"more":1}"#, r#"{"n":2}"#])).await;

    assert_eq!(failed, ["message-0", "message-1", "message-2", "message-3", "message-4"]);
}

#[tokio::test]
async fn a_step_that_panics_takes_no_other_message_along() {
    let failed = run(sqs_event([r#"{"n":13}"#, r#"{"n":2}"#])).await;

    assert_eq!(failed, ["message-0"]);
}

#[tokio::test]
async fn a_message_without_an_id_gives_the_whole_batch_back() {
    let mut event = sqs_event(["{"]);
    event.records[0].message_id = None;

    assert_eq!(run(event).await, [""]);
}

#[tokio::test]
async fn a_batch_that_failed_as_a_whole_is_an_error() {
    let answer = each(sqs_event(["{", "{"]), |_: Order| async { Ok::<_, &str>(()) }).await;
    let half = each(sqs_event(["{", r#"{"n":2}"#]), |_: Order| async { Ok::<_, &str>(()) }).await;

    assert_eq!(shown(2, answer).unwrap_err().to_string(), "all 2 messages of the batch failed");
    assert!(shown(2, half).is_ok());
    assert!(shown(0, run_nothing().await).is_ok());
}

async fn run_nothing() -> hirelog_worker::SqsBatchResponse {
    each(sqs_event(Vec::<String>::new()), |_: Order| async { Ok::<_, &str>(()) }).await
}

#[test]
fn reasons_for_the_log_do_not_quote_the_body() {
    let reasons: Vec<Malformed> = [r#"{"n":"Ada Lovelace"}"#, r#"{"Ada":1}"#, r#"{"n":1"#, "Ada"]
        .map(|body| parse_json::<Order>(body).unwrap_err())
        .into();

    assert!(reasons.iter().all(|reason| !reason.to_string().contains("Ada")), "{reasons:?}");
    assert_eq!(reasons[0].to_string(), "a field is missing, unknown or of the wrong type at line 1, column 19");
}
