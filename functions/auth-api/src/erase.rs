//! Erasing a person of the team who left (GDPR, article 17).

use axum::http::StatusCode;
use hirelog_domain::ids::UserId;
use hirelog_domain::users::EraseRefusal;
use hirelog_http::{Answer, IfMatch, Param, Problem, Signed};
use hirelog_store::{Change, StoreError};

use crate::users::target;

/// Erases what a deactivated person is known by: name and address at once, everything else within a minute. What the
/// person did stays in the log and in the statistics, without the name. It cannot be taken back.
#[utoipa::path(delete, path = "/api/v1/users/{id}/record", tag = "users",
    params(("id" = UserId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 204, description = "Erased")))]
pub(crate) async fn erase_user(signed: Signed, Param(id): Param<UserId>, version: IfMatch) -> Answer<StatusCode> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let after = before.erased().map_err(refused)?;
    let change = Change::told_by(&signed.event(id)?).erase_user(&before, &after, signed.new_id());
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("user") => Problem::version_conflict(),
        other => other.into(),
    })?;
    Ok(StatusCode::NO_CONTENT)
}

/// Why a person cannot be erased, as people are told.
pub(crate) fn refused(refusal: EraseRefusal) -> Problem {
    match refusal {
        EraseRefusal::StillActive => {
            Problem::conflict("still_active", "Only people who were deactivated can be erased. Deactivate them first.")
        }
        EraseRefusal::Erased => already_erased(),
        EraseRefusal::Malformed => Problem::internal("a name or an address for erased people is none"),
    }
}

/// A person who is erased is changed no more.
pub(crate) fn already_erased() -> Problem {
    Problem::conflict("already_erased", "This person was erased. Nothing can be changed any more.")
}
