//! What interviewers thought: once each.

use std::collections::BTreeMap;

use axum::http::{StatusCode, Uri};
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::ids::InterviewId;
use hirelog_domain::interviews::{Feedback, FeedbackError, Interview, InterviewSettings, Recommendation};
use hirelog_domain::permissions::Permission;
use hirelog_http::{Answer, App, Declared, Json, Param, Problem, Routes, Signed};
use hirelog_store::{Change, Key, StoreError, keys};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::interviews::may_see;

/// The routes of feedback.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    let about = Declared::new(Permission::Interview, Action::GiveFeedback).about(SubjectKind::Interview).loading();
    routes.add(about.naming(settings), routes!(give_feedback))
}

/// The card is read together with the session.
fn settings(_: &Uri, _: &[u8]) -> Vec<Key> {
    vec![keys::interview_settings()]
}

/// What the caller thought.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FeedbackIn)]
pub(crate) struct FeedbackIn {
    /// From 1 to 5, for every criterion of the card of this kind of interview.
    ratings: BTreeMap<String, u8>,
    /// What the caller would do.
    recommendation: Recommendation,
    /// In words.
    #[schema(min_length = 1, max_length = 4000)]
    text: String,
}

/// Says what an interview was like. Once: what was said is not changed any more.
#[utoipa::path(post, path = "/api/v1/interviews/{id}/feedback", tag = "interviews", request_body = FeedbackIn,
    params(("id" = InterviewId, Path,)), responses((status = 204, description = "It is kept")))]
pub(crate) async fn give_feedback(
    signed: Signed,
    Param(id): Param<InterviewId>,
    Json(body): Json<FeedbackIn>,
) -> Answer<StatusCode> {
    let interview: Option<Interview> = signed.loaded(&keys::interview(id))?;
    let interview = interview.filter(|interview| may_see(&signed, interview)).ok_or_else(Problem::not_found)?;
    let (me, now) = (signed.user().id, signed.now());
    Feedback::may_be_given(&interview, me, now).map_err(|error| match error {
        FeedbackError::NotThere => Problem::conflict("not_interviewer", "Only its interviewers say what it was like."),
        _ => Problem::conflict("not_held", "Feedback is given once an interview has begun, and where it took place."),
    })?;
    let settings: Option<InterviewSettings> = signed.loaded(&keys::interview_settings())?;
    let settings = settings.unwrap_or_else(InterviewSettings::usual);
    let checked = Feedback::check(&body.ratings, &body.text, settings.criteria(interview.plan.kind));
    let (ratings, text) = checked.map_err(Problem::invalid)?;
    let feedback = Feedback { interview: id, by: me, at: now, ratings, recommendation: body.recommendation, text };
    // Somebody may say it before the end: in no time at all.
    signed.note("delay", now.since(interview.plan.slot().end).num_seconds().max(0));
    let change = Change::told_by(&signed.event(id)?).give_feedback(&feedback);
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("feedback") => {
            Problem::conflict("already_given", "You have said what this interview was like.")
        }
        StoreError::Condition("interview") => Problem::not_found(),
        other => other.into(),
    })?;
    Ok(StatusCode::NO_CONTENT)
}
