//! Keys and texts of people stay out of logs, errors and `Debug`.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use hirelog_aws::SecretText;
use hirelog_llm::{BaseUrl, BaseUrlError, LanguageModel, OpenAiCompatible, Question, SetUpError, TIME_LIMIT};
use serde_json::json;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::filter::LevelFilter;

use crate::support::{Canned, LONG, TEXT, ask, bedrock, http, openai, openai_with_key, schema, standin};

const KEY: &str = "sk-very-secret-4711";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is logged, by everyone in this thread, until the guard goes.
fn catch_log(level: LevelFilter) -> (Log, DefaultGuard) {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(level).with_writer(move || writer.clone()).finish();
    (log, tracing::subscriber::set_default(subscriber))
}

/// A provider that repeats key and text wherever it can.
async fn indiscreet() -> Canned {
    let words = format!("Incorrect API key provided: {KEY}. You said: {TEXT}");
    let error = json!({"error": {"message": words, "type": words, "code": words}, "message": words}).to_string();
    Canned::start(vec![http("400 Bad Request", "", &error)]).await
}

fn assert_discreet(log: &Log, said: &str) {
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("A language model gave no answer") && log.contains("not_taken"), "the log was caught");
    for secret in [KEY, hirelog_standin::KEY, "secret-of-aws", TEXT, "Ann Example"] {
        assert_eq!(log.lines().find(|line| line.contains(secret)), None, "{secret}");
        assert!(!said.contains(secret), "{secret} in {said}");
    }
}

#[tokio::test]
async fn the_key_the_text_and_the_answer_are_in_no_log_of_any_level() {
    let (server, standin) = (indiscreet().await, standin().await);
    let (log, guard) = catch_log(LevelFilter::TRACE);
    let failed = ask(&openai_with_key(&server.url, KEY, LONG)).await.unwrap_err();
    ask(&openai(standin.url(), LONG)).await.unwrap();
    drop(guard);
    assert_discreet(&log, &format!("{failed} {failed:?}"));
}

/// At `TRACE` the SDK itself repeats what Bedrock says of an error.
#[tokio::test]
async fn with_bedrock_they_are_in_no_log_down_to_debug() {
    let (server, standin) = (indiscreet().await, standin().await);
    let (log, guard) = catch_log(LevelFilter::DEBUG);
    let failed = ask(&bedrock(&server.url, LONG)).await.unwrap_err();
    ask(&bedrock(standin.url(), LONG)).await.unwrap();
    drop(guard);
    assert_discreet(&log, &format!("{failed} {failed:?}"));
}

#[test]
fn debug_shows_neither_key_nor_text_nor_answer() {
    let schema = schema();
    let question = Question { system: "s", text: TEXT, schema_name: "person", schema: &schema, max_output_tokens: 1 };
    let reply = hirelog_llm::Reply { answer: json!({"name": "Ann Example"}), usage: hirelog_llm::Usage::default() };
    let model = openai_with_key("http://localhost", KEY, LONG);
    let shown = format!("{question:?} {reply:?} {model:?} {model:#?} {:?}", SecretText::new(KEY));
    for secret in [KEY, TEXT, "Ann Example"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
    assert!(shown.contains("person") && shown.contains(model.model()), "{shown}");
}

#[test]
fn an_address_that_is_not_taken_is_not_repeated() {
    let error = BaseUrl::parse("https://me:sk-very-secret-4711@api.example.test").unwrap_err();
    assert_eq!(error, BaseUrlError::WithCredentials);
    assert!(!format!("{error} {error:?}").contains(KEY));
    assert_eq!(BaseUrl::parse("http://api.example.test/v1"), Err(BaseUrlError::NotEncrypted));
}

#[test]
fn a_key_is_trimmed_and_must_fit_a_header() {
    let set_up = |key: &str| {
        let url = BaseUrl::parse("http://localhost/v1").unwrap();
        OpenAiCompatible::new(url, "m", &SecretText::new(key), TIME_LIMIT).map(|_| ())
    };
    assert_eq!(set_up(" sk-1\n"), Ok(()));
    for key in ["", " \n", "sk\r\nHost: elsewhere"] {
        assert_eq!(set_up(key), Err(SetUpError::NotAKey), "{key:?}");
    }
}
