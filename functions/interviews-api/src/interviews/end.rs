//! Ending an interview: cancelled, held, missed; and switching a reminder off.

use axum::response::Response;
use hirelog_domain::ids::InterviewId;
use hirelog_domain::interviews::{Interview, InterviewStatus, MAX_REASON};
use hirelog_domain::text::bounded;
use hirelog_http::{Answer, Form, IfMatch, Json, Param, Signed, versioned};
use hirelog_store::Change;
use serde::Deserialize;
use utoipa::ToSchema;

use super::plan::over;
use super::{InterviewOut, not_written, target};

/// Why an interview will not take place.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InterviewCancellation)]
pub(crate) struct CancelIn {
    /// People read it in the mail that tells them.
    #[schema(min_length = 1, max_length = 300)]
    reason: String,
}

/// Cancels an interview. People are told half a minute later, those who knew of it.
#[utoipa::path(post, path = "/api/v1/interviews/{id}/cancel", tag = "interviews", request_body = CancelIn,
    params(("id" = InterviewId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The interview", body = InterviewOut)))]
pub(crate) async fn cancel_interview(
    signed: Signed,
    Param(id): Param<InterviewId>,
    version: IfMatch,
    Json(body): Json<CancelIn>,
) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let mut form = Form::default();
    let reason = form.text("/reason", bounded(&body.reason, MAX_REASON, false));
    form.finish()?;
    let after = before.cancelled(reason, signed.now()).map_err(over)?;
    let change = Change::told_by(&signed.event(id)?).cancel_interview(&before, &after);
    written(&signed, change, after).await
}

/// Says that an interview took place.
#[utoipa::path(post, path = "/api/v1/interviews/{id}/complete", tag = "interviews",
    params(("id" = InterviewId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The interview", body = InterviewOut)))]
pub(crate) async fn complete_interview(
    signed: Signed,
    Param(id): Param<InterviewId>,
    version: IfMatch,
) -> Answer<Response> {
    ended(&signed, id, version, InterviewStatus::Completed).await
}

/// Says that the candidate did not come.
#[utoipa::path(post, path = "/api/v1/interviews/{id}/no-show", tag = "interviews",
    params(("id" = InterviewId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The interview", body = InterviewOut)))]
pub(crate) async fn mark_no_show(signed: Signed, Param(id): Param<InterviewId>, version: IfMatch) -> Answer<Response> {
    ended(&signed, id, version, InterviewStatus::NoShow).await
}

async fn ended(signed: &Signed, id: InterviewId, version: IfMatch, status: InterviewStatus) -> Answer<Response> {
    let before = target(signed, id)?;
    version.check(before.version)?;
    let after = before.ended(status, signed.now()).map_err(over)?;
    let change = Change::told_by(&signed.event(id)?).update_interview(&before, &after);
    written(signed, change, after).await
}

/// A reminder.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReminderToMute)]
pub(crate) struct MuteIn {
    /// How long before the start it would go out.
    #[schema(minimum = 5, maximum = 20160)]
    minutes_before: u32,
}

/// Switches a reminder of an interview off.
#[utoipa::path(post, path = "/api/v1/interviews/{id}/mute", tag = "interviews", request_body = MuteIn,
    params(("id" = InterviewId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The interview", body = InterviewOut)))]
pub(crate) async fn mute_reminder(
    signed: Signed,
    Param(id): Param<InterviewId>,
    version: IfMatch,
    Json(body): Json<MuteIn>,
) -> Answer<Response> {
    use hirelog_domain::interviews::{MAX_REMIND_BEFORE, MIN_REMIND_BEFORE};
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let mut form = Form::default();
    let fits = (MIN_REMIND_BEFORE..=MAX_REMIND_BEFORE).contains(&body.minutes_before);
    form.expect(fits, "/minutes_before", "out_of_range", "must be from 5 to 20160");
    form.finish()?;
    let after = before.without_reminder(body.minutes_before, signed.now()).map_err(over)?;
    signed.note("minutes_before", body.minutes_before);
    let change = Change::told_by(&signed.event(id)?).update_interview(&before, &after);
    written(&signed, change, after).await
}

async fn written(signed: &Signed, change: Change, after: Interview) -> Answer<Response> {
    signed.commit(change).await.map_err(|error| not_written(&error).unwrap_or_else(|| error.into()))?;
    Ok(versioned(after.version, InterviewOut::seen_by(signed, after)))
}
