//! A browser in front of one function: requests go through its router, what waits for the response is done on demand.

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use hirelog_domain::activity::Action;
use hirelog_domain::sign_in::Session;
use hirelog_domain::users::User;
use hirelog_http::{Cookie, Service};
use hirelog_store::digest;
use http_body_util::BodyExt;
use lambda_http::aws_lambda_events::apigw::{ApiGatewayProxyRequestContext, ApiGatewayRequestIdentity};
use lambda_http::request::RequestContext;
use serde_json::Value;
use tower::ServiceExt;

use crate::builders::{an_event, id, next};
use crate::stack::TestStack;

/// A client of one function. Each method that sets something gives a changed copy.
#[derive(Clone, Debug)]
pub struct Client {
    service: Service,
    stack: TestStack,
    headers: HeaderMap,
    address: Option<String>,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// The body as JSON; null where it is none.
    pub json: Value,
    /// The body as text.
    pub text: String,
}

impl Client {
    /// A browser that is not signed in, on a page of the organisation.
    #[must_use]
    pub fn new(service: &Service, stack: &TestStack) -> Self {
        let client = Self { service: service.clone(), stack: stack.clone(), headers: HeaderMap::new(), address: None };
        client.with(header::ORIGIN.as_str(), &stack.organisation.origin)
    }

    /// The same browser, signed in as that person, who must be in the table.
    ///
    /// # Panics
    /// When the session cannot be written.
    pub async fn as_user(&self, user: &User) -> Self {
        let now = self.stack.clock.now();
        let event = an_event(user.id, Action::Login, now);
        let secret = format!("secret-of-{}", event.id);
        let session = Session {
            id: id(next()),
            user: user.id,
            secret_hash: digest(&[&secret]),
            created_at: now,
            last_seen_at: now,
            user_agent: Some("testkit".into()),
        };
        self.stack.seed(&event, |change| change.open_session(&session)).await;
        self.with_cookie(Cookie::Session, &format!("{}.{}.{secret}", user.id, session.id))
    }

    /// The same browser with a cookie, in place of all others.
    #[must_use]
    pub fn with_cookie(&self, cookie: Cookie, value: &str) -> Self {
        let set = cookie.set(value, 600);
        let pair = set.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
        self.with(header::COOKIE.as_str(), pair)
    }

    /// The same browser with the cookies that an answer has set, in place of all others.
    #[must_use]
    pub fn keeping_cookies(&self, reply: &Reply) -> Self {
        let set = reply.headers.get_all(header::SET_COOKIE).iter().filter_map(|line| line.to_str().ok());
        let pairs: Vec<_> = set.filter_map(|line| line.split(';').next()).filter(|pair| !pair.ends_with('=')).collect();
        self.with(header::COOKIE.as_str(), &pairs.join("; "))
    }

    /// The same browser with a header.
    ///
    /// # Panics
    /// When it is no header.
    #[must_use]
    pub fn with(&self, header: &str, value: &str) -> Self {
        let mut client = self.clone();
        let header: axum::http::HeaderName = header.parse().expect("a test names a header that can be sent");
        client.headers.insert(header, value.parse().expect("a test gives a value that can be sent"));
        client
    }

    /// The same browser without a header.
    #[must_use]
    pub fn without(&self, header: &str) -> Self {
        let mut client = self.clone();
        client.headers.remove(header);
        client
    }

    /// With `If-Match` for that version.
    #[must_use]
    pub fn if_match(&self, version: u64) -> Self {
        self.with("if-match", &format!("\"{version}\""))
    }

    /// With an `Idempotency-Key`.
    #[must_use]
    pub fn idempotency_key(&self, key: &str) -> Self {
        self.with("idempotency-key", key)
    }

    /// From that address of the network, as the gateway tells it.
    #[must_use]
    pub fn from_address(&self, address: &str) -> Self {
        Self { address: Some(address.to_owned()), ..self.clone() }
    }

    /// Reads.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Method::GET, path, None).await
    }

    /// Creates or orders.
    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.send(Method::POST, path, Some(body.to_string())).await
    }

    /// Replaces.
    pub async fn put(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PUT, path, Some(body.to_string())).await
    }

    /// Changes.
    pub async fn patch(&self, path: &str, body: Value) -> Reply {
        self.send(Method::PATCH, path, Some(body.to_string())).await
    }

    /// Deletes.
    pub async fn delete(&self, path: &str) -> Reply {
        self.send(Method::DELETE, path, None).await
    }

    /// Any request; a body goes as JSON unless a header says otherwise.
    ///
    /// # Panics
    /// When it cannot be put together, or its answer cannot be read.
    pub async fn send(&self, method: Method, path: &str, body: Option<String>) -> Reply {
        let mut request = Request::builder().method(method).uri(path);
        if body.is_some() && !self.headers.contains_key(header::CONTENT_TYPE) {
            request = request.header(header::CONTENT_TYPE, "application/json");
        }
        let mut request = request.body(Body::from(body.unwrap_or_default())).expect("a test asks for a path");
        request.headers_mut().extend(self.headers.clone());
        if let Some(address) = &self.address {
            request.extensions_mut().insert(gateway_context(address));
        }
        let answer = self.service.router.clone().oneshot(request).await.expect("a router always answers");
        let (parts, body) = answer.into_parts();
        let bytes = body.collect().await.expect("the answer is in memory").to_bytes();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let json = serde_json::from_str(&text).unwrap_or_default();
        Reply { status: parts.status, headers: parts.headers, json, text }
    }

    /// Does what the function does after its responses: messages go to their queues.
    pub async fn after(&self) {
        self.service.pending.flush().await;
    }
}

impl Reply {
    /// The version in the `ETag`.
    #[must_use]
    pub fn version(&self) -> Option<u64> {
        self.header("etag")?.trim_matches('"').parse().ok()
    }

    /// A header as text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The code of a problem.
    #[must_use]
    pub fn code(&self) -> &str {
        self.json["code"].as_str().unwrap_or_default()
    }
}

fn gateway_context(address: &str) -> RequestContext {
    let mut context = ApiGatewayProxyRequestContext::default();
    let mut identity = ApiGatewayRequestIdentity::default();
    identity.source_ip = Some(address.to_owned());
    context.identity = identity;
    RequestContext::ApiGatewayV1(context)
}
