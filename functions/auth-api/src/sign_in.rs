//! Asking for a link, and redeeming it or its code. A GET changes nothing anywhere: mail scanners follow links.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{AppendHeaders, IntoResponse, Response};
use hirelog_domain::ids::{ChallengeId, UserId};
use hirelog_domain::mail::{Content, Mail};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Role;
use hirelog_domain::sign_in::{Challenge, LIFETIME, LIMIT_WINDOW, SESSION_MAX, Session};
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::users::{User, UserState};
use hirelog_http::{Answer, Cookie, Json, Operation, Problem, Visitor, code, token};
use hirelog_store::{AddressOwner, Change, Limits, StoreError, digest, keys, same};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::AuthState;

/// Says that the function runs.
#[utoipa::path(get, path = "/api/v1/health", tag = "health", responses((status = 204, description = "It runs")))]
pub(crate) async fn health() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// A request for a sign-in link.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignInIn {
    /// Where to send it.
    #[schema(format = Email, max_length = 254)]
    mail: String,
}

/// The answer is the same whether or not somebody has that address.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SignInOut {
    /// Until when link and code work.
    expires_at: Instant,
}

/// Sends a one-time link and code by mail.
#[utoipa::path(post, path = "/api/v1/auth/sign-in", tag = "sign-in", request_body = SignInIn,
    responses((status = 202, description = "If the address is known, a mail is on its way", body = SignInOut)))]
pub(crate) async fn start_sign_in(
    visitor: Visitor,
    State(state): State<AuthState>,
    Json(body): Json<SignInIn>,
) -> Answer<Response> {
    let mail = MailAddress::parse(&body.mail);
    let mail = mail.map_err(|error| Problem::invalid_field("/mail", "invalid", error.to_string()))?;
    let owner = visitor.app().store.address_owner(&mail).await?.filter(|owner| owner.active);
    let asked = Asked::new(&visitor, &mail);

    let first = owner.is_none() && state.first_admin.as_ref() == Some(&mail);
    let challenge = match (first, owner) {
        (true, _) => match asked.as_first_admin(&visitor).await {
            Err(StoreError::Condition(label)) if label != "limit" => asked.as_owner(&visitor, None).await,
            other => other,
        },
        (false, owner) => asked.as_owner(&visitor, owner).await,
    };
    let challenge = challenge.map_err(|error| if error.is_condition("limit") { too_many() } else { error.into() })?;

    let cookie = Cookie::SignIn.set(&format!("{}.{}", challenge.id, asked.browser), LIFETIME.num_seconds());
    let body = axum::Json(SignInOut { expires_at: challenge.expires_at() });
    Ok((StatusCode::ACCEPTED, [(header::SET_COOKIE, cookie)], body).into_response())
}

fn too_many() -> Problem {
    let detail = "Too many sign-in mails were asked for. Please wait a quarter of an hour.";
    let seconds = u32::try_from(LIMIT_WINDOW.num_seconds()).unwrap_or(900);
    Problem::new(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", detail).retry_after(seconds)
}

/// The secrets of one request to sign in, before it is known whose it is.
struct Asked {
    mail: MailAddress,
    network: String,
    token: String,
    code: String,
    browser: String,
}

impl Asked {
    fn new(visitor: &Visitor, mail: &MailAddress) -> Self {
        let network = visitor.network().unwrap_or("unknown").to_owned();
        Self { mail: mail.clone(), network, token: token(), code: code(), browser: token() }
    }

    fn challenge(&self, operation: &Operation, user: Option<UserId>) -> Challenge {
        Challenge {
            id: operation.new_id(),
            user,
            token_hash: digest(&[&self.token]),
            code_hash: digest(&[&self.browser, &self.code]),
            browser_hash: Some(digest(&[&self.browser])),
            created_at: operation.now(),
            attempts: 0,
            used: false,
        }
    }

    fn change(&self, challenge: &Challenge) -> Change {
        let limits = Limits { address: self.mail.as_str(), network: &self.network };
        Change::ask_to_sign_in(challenge, &limits)
    }

    async fn as_owner(&self, operation: &Operation, owner: Option<AddressOwner>) -> Result<Challenge, StoreError> {
        let challenge = self.challenge(operation, owner.as_ref().map(|owner| owner.user));
        let mut change = self.change(&challenge);
        if let Some(owner) = owner {
            change = change.mailing(&self.letter(operation, &challenge, owner.name), operation.new_id());
        }
        operation.commit(change).await?;
        Ok(challenge)
    }

    async fn as_first_admin(&self, operation: &Operation) -> Result<Challenge, StoreError> {
        let user = User {
            id: operation.new_id(),
            name: Name::parse("First admin").map_err(|error| StoreError::Refused(error.to_string()))?,
            mail: self.mail.clone(),
            role: Role::Admin,
            state: UserState::Active,
            jobs: Default::default(),
            consent: None,
            created_at: operation.now(),
            version: 1,
        };
        let challenge = self.challenge(operation, Some(user.id));
        let letter = self.letter(operation, &challenge, user.name.clone());
        let change = self.change(&challenge).create_first_admin(&user).mailing(&letter, operation.new_id());
        operation.commit(change).await?;
        Ok(challenge)
    }

    fn letter(&self, operation: &Operation, challenge: &Challenge, name: Name) -> Mail {
        let origin = &operation.app().organisation.origin;
        let link = format!("{origin}/sign-in/confirm?challenge={}&token={}", challenge.id, self.token);
        let content = Content::SignIn { name, link, code: self.code.clone() };
        Mail::queued(operation.new_id(), self.mail.clone(), content, operation.now())
    }
}

/// The parts of a link.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LinkIn {
    /// Which request it belongs to.
    challenge: ChallengeId,
    /// Its secret.
    #[schema(max_length = 64)]
    token: String,
}

/// Signs in with a link, in the browser that asked for it.
#[utoipa::path(post, path = "/api/v1/auth/sign-in/link", tag = "sign-in", request_body = LinkIn,
    responses((status = 204, description = "Signed in; the session is in the cookie")))]
pub(crate) async fn redeem_link(visitor: Visitor, headers: HeaderMap, Json(body): Json<LinkIn>) -> Answer<Response> {
    let challenge = find(&visitor, body.challenge).await?;
    if !same(&challenge.token_hash, &digest(&[&body.token])) {
        return Err(failed());
    }
    let user = challenge.redeemable(visitor.now()).map_err(|_| failed())?;
    let browser = asking_browser(&headers).map(|(_, secret)| digest(&[&secret]));
    if challenge.browser_hash.is_some() && browser != challenge.browser_hash {
        let detail =
            "This link was asked for in another browser. Type the code from the mail there, or ask again here.";
        return Err(Problem::conflict("other_browser", detail));
    }
    sign_in(&visitor, &challenge, user).await
}

/// A code.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CodeIn {
    /// Six digits.
    #[schema(pattern = "^[0-9]{6}$")]
    code: String,
}

/// Signs in with the code of a mail that this browser asked for.
#[utoipa::path(post, path = "/api/v1/auth/sign-in/code", tag = "sign-in", request_body = CodeIn,
    responses((status = 204, description = "Signed in; the session is in the cookie")))]
pub(crate) async fn redeem_code(visitor: Visitor, headers: HeaderMap, Json(body): Json<CodeIn>) -> Answer<Response> {
    let (id, secret) = asking_browser(&headers).ok_or_else(failed)?;
    let challenge = find(&visitor, id).await?;
    let user = challenge.redeemable(visitor.now()).map_err(|_| failed())?;
    let ours = challenge.browser_hash.as_ref().is_some_and(|hash| same(hash, &digest(&[&secret])));
    if !ours || !same(&challenge.code_hash, &digest(&[&secret, body.code.trim()])) {
        visitor.app().store.count_wrong_code(&challenge).await?;
        return Err(failed());
    }
    sign_in(&visitor, &challenge, user).await
}

async fn find(visitor: &Visitor, id: ChallengeId) -> Answer<Challenge> {
    let (challenge_key, recording) = (keys::challenge(id), keys::recording());
    let loaded = visitor.app().store.load(&[challenge_key.clone(), recording.clone()]).await?;
    visitor.records_as(loaded.get(&recording)?.unwrap_or_default());
    let challenge: Challenge = loaded.get(&challenge_key)?.ok_or_else(failed)?;
    challenge.user.into_iter().for_each(|user| visitor.acts_as(user));
    Ok(challenge)
}

/// One answer for wrong, old, used and unknown.
fn failed() -> Problem {
    let detail = "This link or code does not work (any more). Please ask for a new one.";
    Problem::new(StatusCode::UNAUTHORIZED, "sign_in_failed", detail)
}

fn asking_browser(headers: &HeaderMap) -> Option<(ChallengeId, String)> {
    let value = Cookie::SignIn.read(headers)?;
    let (id, secret) = value.split_once('.')?;
    Some((id.parse().ok()?, secret.to_owned()))
}

async fn sign_in(visitor: &Visitor, challenge: &Challenge, user: UserId) -> Answer<Response> {
    let (session, cookie) = new_session(visitor, user);
    let change = Change::told_by(&visitor.event(session.id)?).redeem(challenge, &session);
    match visitor.commit(change).await {
        Ok(()) => Ok(signed_in(&cookie)),
        Err(StoreError::Condition(_) | StoreError::Contention) => Err(failed()),
        Err(other) => Err(other.into()),
    }
}

/// A session and the value of its cookie.
pub(crate) fn new_session(operation: &Operation, user: UserId) -> (Session, String) {
    let secret = token();
    let session = Session {
        id: operation.new_id(),
        user,
        secret_hash: digest(&[&secret]),
        created_at: operation.now(),
        last_seen_at: operation.now(),
        user_agent: operation.user_agent().map(str::to_owned),
    };
    let cookie = format!("{user}.{}.{secret}", session.id);
    (session, cookie)
}

/// The answer that signs a browser in.
pub(crate) fn signed_in(cookie: &str) -> Response {
    let session = Cookie::Session.set(cookie, SESSION_MAX.num_seconds());
    let headers = AppendHeaders([(header::SET_COOKIE, session), (header::SET_COOKIE, Cookie::SignIn.clear())]);
    (StatusCode::NO_CONTENT, headers).into_response()
}
