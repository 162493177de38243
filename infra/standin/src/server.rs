//! Starting it.

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post, put};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::behaviour::{Behaviour, Protocol};
use crate::state::{Brain, Call, State};
use crate::{bedrock, control, openai};

/// The key that OpenAI's protocol expects.
pub const KEY: &str = "standin-key";

/// How large a question may be. 8 MB.
const QUESTION: usize = 8_000_000;

/// A stand-in that runs in this process until it is dropped.
pub struct Standin {
    url: String,
    state: Arc<State>,
    server: JoinHandle<io::Result<()>>,
}

impl Standin {
    /// Starts one on a free port of this machine, with [`KEY`] as its key.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start(brain: impl Fn(&str) -> Value + Send + Sync + 'static) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(State::new(Box::new(brain), KEY.to_owned()));
        let server = tokio::spawn(axum::serve(listener, router(Arc::clone(&state))).into_future());
        Ok(Self { url, state, server })
    }

    /// Where it is, without a slash at the end. Bedrock's protocol is right there, OpenAI's below `/v1`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// How it answers from now on, in both protocols.
    pub fn behave(&self, behaviour: Behaviour) {
        self.state.behave(None, &[behaviour]);
    }

    /// How it answers from now on in one protocol: one behaviour a call, and the last one from then on. None means right.
    pub fn behave_in_turn(&self, protocol: Protocol, behaviours: &[Behaviour]) {
        self.state.behave(Some(protocol), behaviours);
    }

    /// Who asked what so far, oldest first. The last thousand.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.state.calls()
    }
}

impl Drop for Standin {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Serves a stand-in until the process ends: the local stack.
///
/// # Errors
/// When the listener breaks.
pub async fn serve(
    listener: TcpListener,
    key: String,
    brain: impl Fn(&str) -> Value + Send + Sync + 'static,
) -> io::Result<()> {
    let brain: Brain = Box::new(brain);
    axum::serve(listener, router(Arc::new(State::new(brain, key)))).await
}

pub(crate) fn router(state: Arc<State>) -> Router {
    Router::new()
        .route("/model/{id}/converse", post(bedrock::converse))
        .route("/v1/chat/completions", post(openai::completions))
        .route("/_standin/behaviour", put(control::behave))
        .route("/_standin/calls", get(control::calls))
        .layer(DefaultBodyLimit::max(QUESTION))
        .with_state(state)
}
