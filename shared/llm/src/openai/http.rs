//! One POST over HTTPS. It knows no redirects, no proxies and no cookies, and reads no more than it must.

use std::io;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Request, Uri};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use crate::failure::{Failure, Missed};

/// How many bytes an answer may have; the rest is not read. 1 MB.
pub const MAX_ANSWER: usize = 1_000_000;

/// How long a connection may take to stand.
const CONNECT: Duration = Duration::from_secs(3);

/// A client for one address: it speaks encrypted, or in the clear, but never the one for the other.
#[derive(Clone, Debug)]
pub(super) enum Http {
    Encrypted(Client<HttpsConnector<HttpConnector>, String>),
    Clear(Client<HttpConnector, String>),
}

/// What came back.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: Vec<u8>,
}

impl Http {
    /// A client. An encrypted one knows others by the certificates of this machine.
    pub(super) fn new(encrypted: bool) -> io::Result<Self> {
        let mut tcp = HttpConnector::new();
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(CONNECT));
        let mut clients = Client::builder(TokioExecutor::new());
        clients.pool_timer(TokioTimer::new());
        if !encrypted {
            return Ok(Self::Clear(clients.build(tcp)));
        }
        tcp.enforce_http(false);
        let tls = HttpsConnectorBuilder::new()
            .with_provider_and_native_roots(rustls::crypto::aws_lc_rs::default_provider())?
            .https_only()
            .enable_http1()
            .wrap_connector(tcp);
        Ok(Self::Encrypted(clients.build(tls)))
    }

    /// Sends a JSON text and reads the answer, whatever its status.
    pub(super) async fn post(&self, to: &Uri, authorization: &HeaderValue, body: String) -> Result<Answer, Missed> {
        let request = Request::post(to.clone())
            .header(AUTHORIZATION, authorization.clone())
            .header(CONTENT_TYPE, "application/json")
            .header(ACCEPT, "application/json")
            .body(body)
            .map_err(|_| Missed::lasting(Failure::NotTaken))?;
        let sent = match self {
            Self::Encrypted(client) => client.request(request),
            Self::Clear(client) => client.request(request),
        };
        let answer = sent.await.map_err(|_| Missed::passing(Failure::Unreachable))?;
        let status = answer.status().as_u16();
        let body = Limited::new(answer.into_body(), MAX_ANSWER).collect().await.map_err(|error| {
            let too_large = error.is::<LengthLimitError>();
            Missed::lasting(if too_large { Failure::AnswerTooLarge } else { Failure::Unreachable })
        })?;
        Ok(Answer { status, body: body.to_bytes().to_vec() })
    }
}
