//! One's own sessions: the list, ending one, signing out.

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use hirelog_domain::ids::SessionId;
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, Cookie, ListOut, Param, Problem, Signed};
use hirelog_store::{Change, StoreError};
use serde::Serialize;
use utoipa::ToSchema;

/// A signed-in browser.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SessionOut {
    /// Identifier.
    id: SessionId,
    /// When it began.
    created_at: Instant,
    /// Last use, to about ten minutes.
    last_seen_at: Instant,
    /// The browser, as it names itself.
    user_agent: Option<String>,
    /// Whether it is the one that asks.
    current: bool,
}

/// Browsers in which one is signed in, latest first.
#[utoipa::path(get, path = "/api/v1/me/sessions", tag = "me",
    responses((status = 200, description = "The sessions", body = ListOut<SessionOut>)))]
pub(crate) async fn list_sessions(signed: Signed) -> Answer<axum::Json<ListOut<SessionOut>>> {
    let mut sessions = signed.app().store.list_sessions(signed.user().id).await?;
    sessions.retain(|session| session.is_alive(signed.now()));
    sessions.sort_by_key(|session| std::cmp::Reverse(session.last_seen_at));
    let show = |session: hirelog_domain::sign_in::Session| SessionOut {
        current: session.id == signed.session().id,
        id: session.id,
        created_at: session.created_at,
        last_seen_at: session.last_seen_at,
        user_agent: session.user_agent,
    };
    Ok(axum::Json(ListOut { items: sessions.into_iter().map(show).collect(), next: None }))
}

/// Ends one of one's own sessions.
#[utoipa::path(delete, path = "/api/v1/me/sessions/{session}", tag = "me", params(("session" = SessionId, Path,)),
    responses((status = 204, description = "It cannot be used any more")))]
pub(crate) async fn end_session(signed: Signed, Param(session): Param<SessionId>) -> Answer<StatusCode> {
    end(&signed, session).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Ends the session of this browser.
#[utoipa::path(post, path = "/api/v1/auth/sign-out", tag = "sign-in",
    responses((status = 204, description = "Signed out")))]
pub(crate) async fn sign_out(signed: Signed) -> Answer<Response> {
    end(&signed, signed.session().id).await?;
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, Cookie::Session.clear())]).into_response())
}

async fn end(signed: &Signed, session: SessionId) -> Answer<()> {
    let change = Change::told_by(&signed.event(session)?).end_session(signed.user().id, session);
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("session") => Problem::not_found(),
        other => other.into(),
    })
}
