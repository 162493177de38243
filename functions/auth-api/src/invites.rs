//! Invitations: people come by mail only (DESIGN 10).

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use hirelog_domain::ids::{InviteId, UserId};
use hirelog_domain::mail::{Content, Mail};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Role;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::users::{INVITE_LIFETIME, Invite, User, UserState};
use hirelog_http::{
    Answer, Created, Form, Idempotency, Json, ListOut, PagingIn, Problem, Query, Refused, Signed, Visitor, create_once,
    token,
};
use hirelog_store::{Change, StoreError, digest, keys, same};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::sign_in::{new_session, signed_in};

const INVITES: &str = "/api/v1/users/invites";

/// An invitation.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Invite)]
pub(crate) struct InviteOut {
    /// Identifier.
    id: InviteId,
    /// Whom it was sent to.
    mail: MailAddress,
    /// The name under which the person will appear.
    name: Name,
    /// What the person will be.
    role: Role,
    /// Who invited.
    invited_by: UserId,
    /// When.
    created_at: Instant,
    /// Until when it can be accepted.
    expires_at: Instant,
}

impl From<Invite> for InviteOut {
    fn from(invite: Invite) -> Self {
        let Invite { id, mail, name, role, invited_by, created_at, expires_at, token_hash: _ } = invite;
        Self { id, mail, name, role, invited_by, created_at, expires_at }
    }
}

/// Whom to invite.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct InviteIn {
    /// Where to send the invitation.
    #[schema(format = Email, max_length = 254)]
    mail: String,
    /// The name under which the person will appear.
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    /// What the person will be.
    role: Role,
}

/// Invites a person by mail.
#[utoipa::path(post, path = "/api/v1/users/invites", tag = "users", request_body = InviteIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 201, description = "The invitation is on its way", body = InviteOut)))]
pub(crate) async fn invite_user(signed: Signed, key: Idempotency, Json(body): Json<InviteIn>) -> Answer<Response> {
    let mut form = Form::default();
    let mail = form.take("/mail", MailAddress::parse(&body.mail));
    let name = form.text("/name", Name::parse(&body.name));
    let (Some(mail), Some(name)) = (mail, name) else { return Err(form.refuse()) };
    let secret = token();
    let now = signed.now();
    let invite = Invite {
        id: signed.new_id(),
        mail,
        name,
        role: body.role,
        invited_by: signed.user().id,
        created_at: now,
        expires_at: now + INVITE_LIFETIME,
        token_hash: digest(&[&secret]),
    };
    signed.note("role", serde_json::json!(invite.role));
    let letter = letter(&signed, &invite, &secret);
    let change = Change::told_by(&signed.event(invite.id)?).create_invite(&invite).mailing(&letter, signed.new_id());
    let location = format!("{INVITES}/{}", invite.id);
    let created = Created { location, version: 1, body: InviteOut::from(invite) };
    create_once(&signed, key, INVITES, &body, change, created).await.map_err(|refused| match refused {
        Refused::Store(StoreError::Condition("address")) => taken(),
        Refused::Store(other) => other.into(),
        Refused::Problem(problem) => problem,
    })
}

fn letter(signed: &Signed, invite: &Invite, secret: &str) -> Mail {
    let origin = &signed.app().organisation.origin;
    let content = Content::Invitation {
        name: invite.name.clone(),
        invited_by: signed.user().name.clone(),
        role: invite.role,
        link: format!("{origin}/invite?invite={}&token={secret}", invite.id),
        expires_at: invite.expires_at,
    };
    Mail::queued(signed.new_id(), invite.mail.clone(), content, signed.now())
}

fn taken() -> Problem {
    Problem::conflict("address_taken", "Somebody of the team has this address already.")
}

/// Invitations that were not accepted yet, newest first.
#[utoipa::path(get, path = "/api/v1/users/invites", tag = "users", params(PagingIn),
    responses((status = 200, description = "The invitations", body = ListOut<InviteOut>)))]
pub(crate) async fn list_invites(
    signed: Signed,
    Query(query): Query<PagingIn>,
) -> Answer<axum::Json<ListOut<InviteOut>>> {
    let paging = query.check()?;
    let page = signed.app().store.list_invites(paging.limit, paging.from.as_ref()).await?;
    Ok(axum::Json(ListOut::from_page(page, InviteOut::from)))
}

/// The parts of an invitation's link.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AcceptIn {
    /// Which invitation.
    invite: InviteId,
    /// Its secret.
    #[schema(max_length = 64)]
    token: String,
}

/// Accepts an invitation and signs in: the link came by mail, so the address is proved.
#[utoipa::path(post, path = "/api/v1/auth/invites/accept", tag = "sign-in", request_body = AcceptIn,
    responses((status = 204, description = "Welcome; the session is in the cookie")))]
pub(crate) async fn accept_invite(visitor: Visitor, Json(body): Json<AcceptIn>) -> Answer<Response> {
    let (invite_key, recording) = (keys::invite(body.invite), keys::recording());
    let loaded = visitor.app().store.load(&[invite_key.clone(), recording.clone()]).await?;
    visitor.records_as(loaded.get(&recording)?.unwrap_or_default());
    let invite: Option<Invite> = loaded.get(&invite_key)?;
    let fits =
        |invite: &Invite| same(&invite.token_hash, &digest(&[&body.token])) && visitor.now() <= invite.expires_at;
    let invite = invite.filter(fits).ok_or_else(gone)?;
    let user = User {
        id: visitor.new_id(),
        name: invite.name.clone(),
        mail: invite.mail.clone(),
        role: invite.role,
        state: UserState::Active,
        jobs: Default::default(),
        consent: None,
        created_at: visitor.now(),
        version: 1,
    };
    let (session, cookie) = new_session(&visitor, user.id);
    let event = visitor.event_by(user.id, invite.id)?;
    let change = Change::told_by(&event).accept_invite(&invite, &user).open_session(&session);
    visitor.commit(change).await.map_err(|error| match error {
        StoreError::Condition("invite") | StoreError::Contention => gone(),
        StoreError::Condition("address") => taken(),
        other => other.into(),
    })?;
    Ok(signed_in(&cookie).into_response())
}

fn gone() -> Problem {
    let detail = "This invitation does not work (any more). Please ask for a new one.";
    Problem::new(StatusCode::UNAUTHORIZED, "invite_gone", detail)
}
