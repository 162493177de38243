//! Calls that go wrong on purpose: refused, done but unanswered, never answered.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use hirelog_store::Store;

use crate::table::{TABLE, client_of};

/// How a call goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It never arrives.
    Refused,
    /// It is carried out, and the answer is lost on the way.
    AnswerLost,
    /// Neither is there an answer nor an end.
    Hangs,
}

/// One attempt at a call.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// Counted from 0 over all calls.
    pub number: usize,
    /// Name of the operation, such as `TransactWriteItems`; empty for services whose protocol does not name it.
    pub operation: String,
}

type Plan = dyn Fn(&Attempt) -> Option<Fault> + Send + Sync;

/// A plan of faults, and a count of the attempts it has seen. Clones share the count.
#[derive(Clone)]
pub struct Faults {
    plan: Arc<Plan>,
    seen: Arc<AtomicUsize>,
    rounds: Arc<AtomicUsize>,
    under_way: Arc<AtomicUsize>,
}

impl Faults {
    /// Asks `plan` before every attempt.
    pub fn new(plan: impl Fn(&Attempt) -> Option<Fault> + Send + Sync + 'static) -> Self {
        Self { plan: Arc::new(plan), seen: Arc::default(), rounds: Arc::default(), under_way: Arc::default() }
    }

    /// The same fault for every attempt.
    #[must_use]
    pub fn always(fault: Fault) -> Self {
        Self::new(move |_| Some(fault))
    }

    /// A fault for the attempt of that number alone.
    #[must_use]
    pub fn at(number: usize, fault: Fault) -> Self {
        Self::new(move |attempt| (attempt.number == number).then_some(fault))
    }

    /// How many attempts there were.
    #[must_use]
    pub fn seen(&self) -> usize {
        self.seen.load(Ordering::SeqCst)
    }

    /// How many attempts went out while no other was under way: attempts that go out together are one round.
    #[must_use]
    pub fn rounds(&self) -> usize {
        self.rounds.load(Ordering::SeqCst)
    }

    /// Puts the faults between a client and its connection.
    #[must_use]
    pub fn around(&self, inner: SharedHttpClient) -> SharedHttpClient {
        SharedHttpClient::new(Faulty { faults: self.clone(), inner })
    }

    fn under_way(&self) -> UnderWay {
        if self.under_way.fetch_add(1, Ordering::SeqCst) == 0 {
            self.rounds.fetch_add(1, Ordering::SeqCst);
        }
        UnderWay(self.under_way.clone())
    }

    fn next(&self, request: &HttpRequest) -> Option<Fault> {
        let target = request.headers().get("x-amz-target").unwrap_or_default();
        let operation = target.rsplit('.').next().unwrap_or_default().to_owned();
        (self.plan)(&Attempt { number: self.seen.fetch_add(1, Ordering::SeqCst), operation })
    }
}

/// An attempt until its answer begins.
struct UnderWay(Arc<AtomicUsize>);

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Faults({} seen)", self.seen())
    }
}

#[derive(Clone, Debug)]
struct Faulty {
    faults: Faults,
    inner: SharedHttpClient,
}

impl HttpClient for Faulty {
    fn http_connector(&self, settings: &HttpConnectorSettings, parts: &RuntimeComponents) -> SharedHttpConnector {
        let inner = self.inner.http_connector(settings, parts);
        SharedHttpConnector::new(FaultyConnector { faults: self.faults.clone(), inner })
    }
}

#[derive(Clone, Debug)]
struct FaultyConnector {
    faults: Faults,
    inner: SharedHttpConnector,
}

fn broken(kind: std::io::ErrorKind) -> ConnectorError {
    ConnectorError::io(std::io::Error::new(kind, "a fault of the test").into())
}

impl HttpConnector for FaultyConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        match self.faults.next(&request) {
            None => {
                let (under_way, answer) = (self.faults.under_way(), self.inner.call(request));
                HttpConnectorFuture::new(async move {
                    let answer = answer.await;
                    drop(under_way);
                    answer
                })
            }
            Some(Fault::Refused) => HttpConnectorFuture::ready(Err(broken(std::io::ErrorKind::ConnectionRefused))),
            Some(Fault::Hangs) => HttpConnectorFuture::new(std::future::pending()),
            Some(Fault::AnswerLost) => {
                let answer = self.inner.call(request);
                HttpConnectorFuture::new(async move {
                    answer.await?;
                    Err(broken(std::io::ErrorKind::ConnectionReset))
                })
            }
        }
    }
}

/// A store whose table cannot be reached.
#[must_use]
pub fn unreachable_store() -> Store {
    let nobody = Faults::always(Fault::Refused).around(aws_smithy_http_client::Builder::new().build_http());
    Store::new(client_of("http://127.0.0.1:9", nobody, 2), TABLE)
}
