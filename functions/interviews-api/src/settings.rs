//! What the organisation decided about interviews.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Uri;
use axum::response::Response;
use hirelog_domain::activity::Action;
use hirelog_domain::interviews::{InterviewKind, InterviewSettings};
use hirelog_domain::permissions::Permission;
use hirelog_domain::text::Name;
use hirelog_http::{Answer, App, Declared, Form, IfMatch, Json, Problem, Routes, Signed, versioned};
use hirelog_store::{Key, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

/// The routes of settings.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    let directory = "criteria and reminders for pages that show interviews: no work of the reader";
    let edit = Declared::new(Permission::EditSettings, Action::UpdateSettings).naming(named);
    routes
        .add(Declared::silent(Permission::ViewInterviews, directory).naming(named), routes!(view_interview_settings))
        .add(edit, routes!(save_interview_settings))
}

fn named(_: &Uri, _: &[u8]) -> Vec<Key> {
    vec![keys::interview_settings()]
}

/// When people are reminded, and what they are asked afterwards.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = InterviewSettings)]
pub(crate) struct SettingsOut {
    /// Minutes before the start at which people are reminded.
    #[schema(value_type = Vec<u32>)]
    remind_before_minutes: BTreeSet<u32>,
    /// Hours after the end at which interviewers are asked for their feedback; null where nobody is asked.
    feedback_after_hours: Option<u16>,
    /// What is rated, by how people met.
    #[schema(value_type = BTreeMap<String, Vec<Name>>)]
    scorecards: BTreeMap<InterviewKind, Vec<Name>>,
    /// For `If-Match`; 0 where nothing was ever decided.
    version: u64,
}

impl From<InterviewSettings> for SettingsOut {
    fn from(settings: InterviewSettings) -> Self {
        let InterviewSettings { remind_before, feedback_after, scorecards, version } = settings;
        Self { remind_before_minutes: remind_before, feedback_after_hours: feedback_after, scorecards, version }
    }
}

/// What is decided.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InterviewSettingsIn)]
pub(crate) struct SettingsIn {
    /// Minutes before the start at which people are reminded: at most 4, each from 5 to 20160.
    #[schema(value_type = Vec<u32>, max_items = 4)]
    remind_before_minutes: BTreeSet<u32>,
    /// Hours after the end at which interviewers are asked for their feedback; null where nobody is asked.
    #[schema(minimum = 0, maximum = 72)]
    feedback_after_hours: Option<u16>,
    /// What is rated: 1 to 12 criteria for each of `phone`, `video` and `in_person`.
    #[schema(value_type = BTreeMap<String, Vec<String>>)]
    scorecards: BTreeMap<InterviewKind, Vec<String>>,
}

fn known(signed: &Signed) -> Answer<InterviewSettings> {
    let decided: Option<InterviewSettings> = signed.loaded(&keys::interview_settings())?;
    Ok(decided.unwrap_or_else(InterviewSettings::usual))
}

/// When people are reminded, and what they are asked afterwards.
#[utoipa::path(get, path = "/api/v1/settings/interviews", tag = "interviews",
    responses((status = 200, description = "The settings", body = SettingsOut)))]
pub(crate) async fn view_interview_settings(signed: Signed) -> Answer<Response> {
    let known = known(&signed)?;
    Ok(versioned(known.version, SettingsOut::from(known)))
}

/// Decides when people are reminded, and what they are asked afterwards.
#[utoipa::path(put, path = "/api/v1/settings/interviews", tag = "interviews", request_body = SettingsIn,
    params(("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The settings", body = SettingsOut)))]
pub(crate) async fn save_interview_settings(
    signed: Signed,
    version: IfMatch,
    Json(body): Json<SettingsIn>,
) -> Answer<Response> {
    let before = known(&signed)?;
    version.check(before.version)?;
    let mut form = Form::default();
    let mut scorecards = BTreeMap::new();
    for (kind, criteria) in &body.scorecards {
        let field = |at: usize| format!("/scorecards/{}/{at}", kind.as_str());
        let parsed = criteria.iter().enumerate().filter_map(|(at, name)| form.text(&field(at), Name::parse(name)));
        scorecards.insert(*kind, parsed.collect::<Vec<_>>());
    }
    form.finish()?;
    let after = InterviewSettings {
        remind_before: body.remind_before_minutes,
        feedback_after: body.feedback_after_hours,
        scorecards,
        version: before.version + 1,
    };
    let after =
        after.checked().map_err(|(field, error)| Problem::invalid_field(field, "out_of_range", error.to_string()))?;
    signed.decide("interviews", |change| change.save_interview_settings(&before, &after)).await?;
    Ok(versioned(after.version, SettingsOut::from(after)))
}
