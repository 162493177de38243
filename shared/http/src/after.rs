//! What is done after the response was sent and before the next event is asked for (DESIGN 2, rule 1): messages go to
//! their queues, the outbox is cleared, the use of sessions is noted. Nobody waits for it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use hirelog_aws::Queues;
use hirelog_domain::sign_in::Session;
use hirelog_domain::time::Instant;
use hirelog_store::{Outgoing, Store};
use lambda_http::lambda_runtime::{LambdaInvocation, tower::Service};

/// Things to do after the response.
#[derive(Clone, Debug)]
pub struct Pending {
    store: Store,
    queues: Queues,
    waiting: Arc<Mutex<Waiting>>,
}

#[derive(Debug, Default)]
struct Waiting {
    messages: Vec<Outgoing>,
    sessions: Vec<(Session, Instant)>,
}

impl Pending {
    pub(crate) fn new(store: Store, queues: Queues) -> Self {
        Self { store, queues, waiting: Arc::default() }
    }

    pub(crate) fn add(&self, messages: Vec<Outgoing>) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).messages.extend(messages);
    }

    pub(crate) fn touch(&self, session: Session, now: Instant) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).sessions.push((session, now));
    }

    /// Reads what every list needs, before the first request. Where the table does not answer, the first list tries again.
    pub(crate) async fn warm_up(&self) {
        if let Err(error) = self.store.warm_up().await {
            tracing::warn!(error = %error, "The key of the cursors was not read yet");
        }
    }

    /// Does everything that waits. Failures are logged and lose nothing, see [`Store::deliver`].
    pub async fn flush(&self) {
        let Waiting { messages, sessions } =
            std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
        self.store.deliver(&self.queues, messages).await;
        for (session, now) in sessions {
            if let Err(error) = self.store.touch_session(&session, now).await {
                tracing::warn!(session.id = %session.id, error = %error, "Use of a session was not noted");
            }
        }
    }
}

/// The layer round the Lambda runtime: the inner service posts the response, then [`Pending`] is flushed.
#[derive(Clone, Debug)]
pub struct AfterResponse<S> {
    inner: S,
    pending: Pending,
}

impl<S> AfterResponse<S> {
    /// Puts the layer round a service that posts its response itself.
    pub fn new(inner: S, pending: Pending) -> Self {
        Self { inner, pending }
    }
}

impl<S> Service<LambdaInvocation> for AfterResponse<S>
where
    S: Service<LambdaInvocation, Response = ()>,
    S::Future: Send + 'static,
    S::Error: Send,
{
    type Response = ();
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<(), S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, invocation: LambdaInvocation) -> Self::Future {
        let answered = self.inner.call(invocation);
        let pending = self.pending.clone();
        Box::pin(async move {
            let outcome = answered.await;
            pending.flush().await;
            outcome
        })
    }
}
