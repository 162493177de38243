//! The mail service, recording: what was sent, byte by byte, and answers to order.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use winterbaume_core::{MockRequest, MockResponse, MockService};

/// How the service answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailAnswer {
    /// Takes the mail.
    Taken,
    /// Too many mails a second: not taken, later it can be.
    Throttled,
    /// Not taken, and never will be.
    Rejected,
    /// Takes the mail, and the answer never comes.
    TakenSilently,
    /// Fails on its own side without saying how far it came.
    Failed,
}

/// A mail that the service took.
#[derive(Clone, Debug)]
pub struct SentMail {
    /// Sender of the envelope.
    pub from: String,
    /// Recipients of the envelope.
    pub to: Vec<String>,
    /// The message (RFC 5322).
    pub raw: Vec<u8>,
}

/// A mail service that keeps what it takes. Clones are the same one.
#[derive(Clone, Debug, Default)]
pub struct Mailbox(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    sent: Vec<SentMail>,
    answers: VecDeque<MailAnswer>,
}

impl Mailbox {
    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was taken, in order.
    #[must_use]
    pub fn sent(&self) -> Vec<SentMail> {
        self.inner().sent.clone()
    }

    /// Answers to the next calls; after them, every mail is taken.
    pub fn answer(&self, answers: impl IntoIterator<Item = MailAnswer>) {
        self.inner().answers.extend(answers);
    }

    fn receive(&self, body: &[u8]) -> MailAnswer {
        let mut inner = self.inner();
        let answer = inner.answers.pop_front().unwrap_or(MailAnswer::Taken);
        if matches!(answer, MailAnswer::Taken | MailAnswer::TakenSilently) {
            let mail = read(body).expect("the SDK sends a raw message with one sender");
            inner.sent.push(mail);
        }
        answer
    }
}

fn read(body: &[u8]) -> Option<SentMail> {
    let call: Value = serde_json::from_slice(body).ok()?;
    let to = call["Destination"]["ToAddresses"].as_array()?;
    Some(SentMail {
        from: call["FromEmailAddress"].as_str()?.to_owned(),
        to: to.iter().filter_map(|one| one.as_str()).map(str::to_owned).collect(),
        raw: STANDARD.decode(call["Content"]["Raw"]["Data"].as_str()?).ok()?,
    })
}

fn refusal(status: u16, kind: &'static str) -> MockResponse {
    let mut response = MockResponse::rest_json(status, json!({ "message": "as the test ordered" }).to_string());
    response.headers.insert("x-amzn-errortype", axum::http::HeaderValue::from_static(kind));
    response
}

impl MockService for Mailbox {
    fn service_name(&self) -> &'static str {
        "ses"
    }

    fn url_patterns(&self) -> Vec<&str> {
        vec![r"https?://email\..*\.amazonaws\.com"]
    }

    fn handle(&self, request: MockRequest) -> Pin<Box<dyn Future<Output = MockResponse> + Send + '_>> {
        Box::pin(async move {
            match self.receive(&request.body) {
                MailAnswer::Taken => {
                    let id = format!("message-{}", self.inner().sent.len());
                    MockResponse::rest_json(200, json!({ "MessageId": id }).to_string())
                }
                MailAnswer::Throttled => refusal(429, "TooManyRequestsException"),
                MailAnswer::Rejected => refusal(400, "MessageRejected"),
                MailAnswer::Failed => refusal(500, "InternalFailure"),
                MailAnswer::TakenSilently => std::future::pending().await,
            }
        })
    }
}
