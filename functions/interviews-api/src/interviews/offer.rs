//! Times that the candidate may choose instead.

use axum::http::Uri;
use axum::response::Response;
use hirelog_domain::ids::InterviewId;
use hirelog_domain::interviews::Invitation;
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, Form, Json, Param, Problem, Signed, versioned};
use hirelog_store::{Change, Key, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::plan::{over, times};
use super::target;

/// Times to choose from.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TimesToOffer)]
pub(crate) struct OfferIn {
    /// Starts, on a clock in the interview's zone or with their offset; at most 10, none to offer nothing.
    #[schema(max_items = 10)]
    offered: Vec<String>,
}

/// What is offered.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OfferedTimes)]
pub(crate) struct OfferOut {
    /// Starts, in order.
    offered: Vec<Instant>,
}

/// The candidate's side is read together with the session.
pub(super) fn named(uri: &Uri, _: &[u8]) -> Vec<Key> {
    let id: Option<InterviewId> = uri.path().split('/').nth(4).and_then(|id| id.parse().ok());
    id.map(keys::invitation).into_iter().collect()
}

/// Offers the candidate other times: by the link in the mails one of them can be taken, if it is still free then.
#[utoipa::path(put, path = "/api/v1/interviews/{id}/offered", tag = "interviews", request_body = OfferIn,
    params(("id" = InterviewId, Path,)),
    responses((status = 200, description = "What is offered", body = OfferOut)))]
pub(crate) async fn offer_times(
    signed: Signed,
    Param(id): Param<InterviewId>,
    Json(body): Json<OfferIn>,
) -> Answer<Response> {
    let interview = target(&signed, id)?;
    let side: Option<Invitation> = signed.loaded(&keys::invitation(id))?;
    let before = side.ok_or_else(Problem::not_found)?;
    let mut form = Form::default();
    let offered = times(&mut form, &body.offered, interview.plan.zone, signed.now());
    form.finish()?;
    if !Invitation::takes_answers(&interview, signed.now()) {
        return Err(over(hirelog_domain::interviews::InterviewError::NotOpen));
    }
    signed.note("offered", offered.len());
    let after = Invitation { offered, version: before.version + 1, ..before.clone() };
    let change = Change::told_by(&signed.event(id)?).update_invitation(&before, &after);
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("invitation") => Problem::version_conflict(),
        other => other.into(),
    })?;
    Ok(versioned(after.version, OfferOut { offered: after.offered }))
}
