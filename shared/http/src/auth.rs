//! Who calls: the session behind the cookie, read together with the person and with the thing the route is about, in
//! one call (DESIGN 2, rule 6).

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};
use hirelog_domain::activity::{Recording, Window};
use hirelog_domain::ids::{SessionId, UserId};
use hirelog_domain::permissions::{Permission, Scope};
use hirelog_domain::sign_in::Session;
use hirelog_domain::users::{User, UserState};
use hirelog_store::{Key, Loaded, StoreError, digest, keys, same};
use serde::de::DeserializeOwned;

use crate::cookies::Cookie;
use crate::operation::Operation;
use crate::problem::Problem;

/// A request of a person whose permission was checked. To hold one is to have passed the check of the route.
#[derive(Clone, Debug)]
pub struct Signed(Arc<SignedInner>);

#[derive(Debug)]
struct SignedInner {
    operation: Operation,
    user: User,
    session: Session,
    scope: Scope,
    recording: Recording,
    loaded: Loaded,
}

/// A request of a route that anybody may call.
#[derive(Clone, Debug)]
pub struct Visitor(pub Operation);

impl Signed {
    /// The person.
    #[must_use]
    pub fn user(&self) -> &User {
        &self.0.user
    }

    /// The session the person came with.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.0.session
    }

    /// What the route's permission lets this person touch.
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.0.scope
    }

    /// What another permission lets this person touch, if anything.
    #[must_use]
    pub fn reaches(&self, permission: Permission) -> Option<Scope> {
        self.0.user.scope(permission)
    }

    /// What the organisation decided about the log: read with every session, so that a decision holds from then on.
    #[must_use]
    pub fn recording(&self) -> &Recording {
        &self.0.recording
    }

    /// The part of the log that can be read.
    #[must_use]
    pub fn window(&self) -> Window {
        self.0.recording.window(self.now())
    }

    /// Everything that was read along with the session.
    #[must_use]
    pub fn everything_loaded(&self) -> &Loaded {
        &self.0.loaded
    }

    /// The thing that was read along with the session, because the route declares it.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn loaded<T: DeserializeOwned>(&self, key: &Key) -> Result<Option<T>, StoreError> {
        self.0.loaded.get(key)
    }
}

impl std::ops::Deref for Signed {
    type Target = Operation;
    fn deref(&self) -> &Operation {
        &self.0.operation
    }
}

impl std::ops::Deref for Visitor {
    type Target = Operation;
    fn deref(&self) -> &Operation {
        &self.0
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Signed {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        let signed = parts.extensions.get::<Self>().cloned();
        signed.ok_or_else(|| Problem::internal("a handler asks for a person on a public route"))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        let operation = parts.extensions.get::<Operation>().cloned();
        operation.map(Self).ok_or_else(|| Problem::internal("a handler outside of the declared routes"))
    }
}

/// Checks session and permission, and reads `also` in the same call.
pub(crate) async fn authenticate(
    operation: &Operation,
    headers: &HeaderMap,
    permission: Permission,
    also: Vec<Key>,
) -> Result<Signed, Problem> {
    let cookie = Cookie::Session.read(headers).ok_or_else(Problem::not_signed_in)?;
    let (user, id, secret) = parts_of(&cookie).ok_or_else(Problem::not_signed_in)?;
    let (user_key, session_key) = (keys::user(user), keys::session(user, id));

    // Once each: the table refuses to read one key twice in a call.
    let always = [user_key.clone(), session_key.clone(), keys::recording()];
    let wanted: BTreeSet<Key> = always.into_iter().chain(also).collect();
    let wanted: Vec<Key> = wanted.into_iter().collect();
    let loaded = operation.app().store.load(&wanted).await?;
    let session: Session = loaded.get(&session_key)?.ok_or_else(Problem::not_signed_in)?;
    let user: User = loaded.get(&user_key)?.ok_or_else(Problem::not_signed_in)?;

    let now = operation.now();
    if !same(&session.secret_hash, &digest(&[secret])) || !session.is_alive(now) {
        return Err(Problem::not_signed_in());
    }
    if user.state != UserState::Active {
        return Err(Problem::not_signed_in());
    }
    let recording: Recording = loaded.get(&keys::recording())?.unwrap_or_default();
    operation.records_as(recording);
    operation.acts_as(user.id);
    if session.needs_touch(now) {
        operation.app().pending.touch(session.clone(), now);
    }
    let scope = user.scope(permission).ok_or_else(Problem::forbidden)?;
    Ok(Signed(Arc::new(SignedInner { operation: operation.clone(), user, session, scope, recording, loaded })))
}

/// The parts of a session's cookie: person, session, secret.
fn parts_of(cookie: &str) -> Option<(UserId, SessionId, &str)> {
    let (user, rest) = cookie.split_once('.')?;
    let (session, secret) = rest.split_once('.')?;
    Some((user.parse().ok()?, session.parse().ok()?, secret))
}

/// Refuses writes that another site made the browser send: such requests carry that site's origin. `SameSite=Lax`
/// already keeps the cookie away from most of them; this is the second lock (DESIGN 10).
pub(crate) fn check_origin(operation: &Operation, request: &Request) -> Result<(), Problem> {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return Ok(());
    }
    let origin = request.headers().get(header::ORIGIN).and_then(|value| value.to_str().ok());
    if origin == Some(operation.app().organisation.origin.as_str()) {
        return Ok(());
    }
    let detail = "This request did not come from a page of Hirelog.";
    Err(Problem::new(StatusCode::FORBIDDEN, "cross_site", detail))
}
