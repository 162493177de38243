//! The people of the team.

use std::collections::BTreeSet;

use axum::response::Response;
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Role;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::users::{User, UserState};
use hirelog_http::{Answer, IfMatch, Json, ListOut, PagingIn, Param, Problem, Query, Signed, versioned};
use hirelog_store::{Change, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::erase::already_erased;

/// A person of the team.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = User)]
pub(crate) struct UserOut {
    /// Identifier.
    id: UserId,
    /// Name.
    name: Name,
    /// Where sign-in mails go.
    mail: MailAddress,
    /// What the person may do.
    role: Role,
    /// Whether the person may come in.
    state: UserState,
    /// Jobs that name the person as hiring manager.
    jobs: BTreeSet<JobId>,
    /// When the person joined.
    created_at: Instant,
    /// For `If-Match`.
    version: u64,
}

impl From<User> for UserOut {
    fn from(user: User) -> Self {
        let User { id, name, mail, role, state, jobs, created_at, version, consent: _ } = user;
        Self { id, name, mail, role, state, jobs, created_at, version }
    }
}

/// A name for an identifier.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DirectoryEntry {
    /// Identifier.
    id: UserId,
    /// Name.
    name: Name,
    /// Whether the person may come in.
    state: UserState,
}

/// Names of the people of the team.
#[utoipa::path(get, path = "/api/v1/users/directory", tag = "users", params(PagingIn),
    responses((status = 200, description = "Names by alphabet", body = ListOut<DirectoryEntry>)))]
pub(crate) async fn directory(
    signed: Signed,
    Query(query): Query<PagingIn>,
) -> Answer<axum::Json<ListOut<DirectoryEntry>>> {
    let paging = query.check()?;
    let page = signed.app().store.list_users(paging.limit, paging.from.as_ref()).await?;
    let entry = |user: User| DirectoryEntry { id: user.id, name: user.name, state: user.state };
    Ok(axum::Json(ListOut::from_page(page, entry)))
}

/// The people of the team.
#[utoipa::path(get, path = "/api/v1/users", tag = "users", params(PagingIn),
    responses((status = 200, description = "By name", body = ListOut<UserOut>)))]
pub(crate) async fn list_users(signed: Signed, Query(query): Query<PagingIn>) -> Answer<axum::Json<ListOut<UserOut>>> {
    let paging = query.check()?;
    let page = signed.app().store.list_users(paging.limit, paging.from.as_ref()).await?;
    Ok(axum::Json(ListOut::from_page(page, UserOut::from)))
}

/// One person.
#[utoipa::path(get, path = "/api/v1/users/{id}", tag = "users", params(("id" = UserId, Path,)),
    responses((status = 200, description = "The person", body = UserOut)))]
pub(crate) async fn view_user(signed: Signed, Param(id): Param<UserId>) -> Answer<Response> {
    let user = target(&signed, id)?;
    Ok(versioned(user.version, UserOut::from(user)))
}

/// A new role.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RoleIn {
    /// What the person will be.
    role: Role,
}

/// Changes what a person may do, from the next request on.
#[utoipa::path(put, path = "/api/v1/users/{id}/role", tag = "users", request_body = RoleIn,
    params(("id" = UserId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The person", body = UserOut)))]
pub(crate) async fn change_role(
    signed: Signed,
    Param(id): Param<UserId>,
    version: IfMatch,
    Json(body): Json<RoleIn>,
) -> Answer<Response> {
    let before = target(&signed, id)?;
    signed.note("from", serde_json::json!(before.role));
    signed.note("to", serde_json::json!(body.role));
    let after = User { role: body.role, version: before.version + 1, ..before.clone() };
    save(&signed, version, &before, after).await
}

/// Takes a person's access away, from the next request on. The record stays.
#[utoipa::path(post, path = "/api/v1/users/{id}/deactivate", tag = "users",
    params(("id" = UserId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The person", body = UserOut)))]
pub(crate) async fn deactivate_user(signed: Signed, Param(id): Param<UserId>, version: IfMatch) -> Answer<Response> {
    let before = target(&signed, id)?;
    let after = User { state: UserState::Deactivated, version: before.version + 1, ..before.clone() };
    save(&signed, version, &before, after).await
}

pub(crate) fn target(signed: &Signed, id: UserId) -> Answer<User> {
    signed.loaded(&keys::user(id))?.ok_or_else(Problem::not_found)
}

async fn save(signed: &Signed, seen: IfMatch, before: &User, after: User) -> Answer<Response> {
    if before.state == UserState::Erased {
        return Err(already_erased());
    }
    seen.check(before.version)?;
    let change = Change::told_by(&signed.event(before.id)?).update_user(before, &after);
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("user") => Problem::version_conflict(),
        StoreError::Condition("admins") => {
            Problem::conflict("last_admin", "Somebody has to stay admin. Make another person admin first.")
        }
        other => other.into(),
    })?;
    Ok(versioned(after.version, UserOut::from(after)))
}
