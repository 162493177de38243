//! Erasing a candidate with everything (GDPR, article 17).

use axum::http::StatusCode;
use hirelog_domain::ids::CandidateId;
use hirelog_http::{Answer, IfMatch, Json, Param, Problem, Signed};
use hirelog_store::{Change, StoreError};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::target;

/// Why a candidate is erased.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum EraseReason {
    /// The person asked for it.
    Request,
    /// The time is over for which data may be kept.
    Retention,
    /// The record was made by mistake.
    Mistake,
}

/// Why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct EraseIn {
    /// The reason.
    reason: EraseReason,
}

/// Erases a candidate: gone from every list at once, and everything about the person within a minute. It cannot be taken back.
#[utoipa::path(post, path = "/api/v1/candidates/{id}/erase", tag = "candidates", request_body = EraseIn,
    params(("id" = CandidateId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 204, description = "Erased")))]
pub(crate) async fn erase_candidate(
    signed: Signed,
    Param(id): Param<CandidateId>,
    version: IfMatch,
    Json(body): Json<EraseIn>,
) -> Answer<StatusCode> {
    let candidate = target(&signed, id)?;
    version.check(candidate.version)?;
    signed.note("reason", serde_json::json!(body.reason));
    let change = Change::told_by(&signed.event(id)?).erase_candidate(&candidate, signed.new_id());
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("candidate") => Problem::version_conflict(),
        other => other.into(),
    })?;
    Ok(StatusCode::NO_CONTENT)
}
