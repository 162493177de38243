//! The rules: what is looked for, with which limits, who is told and when; and what the team wants to reach.

use std::collections::BTreeSet;

use axum::http::Uri;
use axum::response::Response;
use hirelog_domain::alerts::{AlertSettings, MAX_ALERT_RECIPIENTS, Rule, Target};
use hirelog_domain::ids::UserId;
use hirelog_domain::permissions::Permission;
use hirelog_domain::users::User;
use hirelog_http::{Answer, Form, IfMatch, Json, Problem, Signed, versioned};
use hirelog_store::{Key, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The rules of alerts.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AlertSettings)]
pub(crate) struct SettingsOut {
    /// One rule of each kind.
    rules: Vec<Rule>,
    /// What the team wants to reach.
    targets: Vec<Target>,
    /// For `If-Match`; 0 where nothing was ever decided.
    version: u64,
}

impl From<AlertSettings> for SettingsOut {
    fn from(settings: AlertSettings) -> Self {
        let AlertSettings { rules, targets, version } = settings;
        Self { rules, targets, version }
    }
}

/// What is decided.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AlertSettingsIn)]
pub(crate) struct SettingsIn {
    /// One rule of each kind, in any order. All rules together name at most 20 different people.
    #[schema(min_items = 12, max_items = 12)]
    rules: Vec<Rule>,
    /// What the team wants to reach.
    #[schema(max_items = 20)]
    targets: Vec<Target>,
}

/// The settings alone.
pub(crate) fn decided(_: &Uri, _: &[u8]) -> Vec<Key> {
    vec![keys::alert_settings()]
}

/// The settings, and everybody whom the body names.
pub(crate) fn named(_: &Uri, body: &[u8]) -> Vec<Key> {
    let body: Option<SettingsIn> = serde_json::from_slice(body).ok();
    let people: BTreeSet<UserId> =
        body.iter().flat_map(|body| &body.rules).flat_map(|rule| rule.recipients.iter().copied()).collect();
    // More are refused without looking at them.
    let people = people.into_iter().take(MAX_ALERT_RECIPIENTS).map(keys::user);
    [keys::alert_settings()].into_iter().chain(people).collect()
}

fn known(signed: &Signed) -> Answer<AlertSettings> {
    let decided: Option<AlertSettings> = signed.loaded(&keys::alert_settings())?;
    Ok(decided.unwrap_or_else(AlertSettings::usual))
}

/// The rules of alerts and the targets.
#[utoipa::path(get, path = "/api/v1/settings/alerts", tag = "alerts",
    responses((status = 200, description = "The rules", body = SettingsOut)))]
pub(crate) async fn view_alert_settings(signed: Signed) -> Answer<Response> {
    let known = known(&signed)?;
    Ok(versioned(known.version, SettingsOut::from(known)))
}

/// Decides about the rules of alerts and the targets.
#[utoipa::path(put, path = "/api/v1/settings/alerts", tag = "alerts", request_body = SettingsIn,
    params(("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The rules", body = SettingsOut)))]
pub(crate) async fn save_alert_settings(
    signed: Signed,
    version: IfMatch,
    Json(body): Json<SettingsIn>,
) -> Answer<Response> {
    let before = known(&signed)?;
    version.check(before.version)?;
    let typed = AlertSettings { rules: body.rules, targets: body.targets, version: before.version + 1 };
    let after = typed
        .clone()
        .checked()
        .map_err(|(field, error)| Problem::invalid_field(field, error.code(), error.to_string()))?;
    check_recipients(&signed, &typed.rules)?;
    signed.decide("alerts", |change| change.save_alert_settings(&before, &after)).await?;
    Ok(versioned(after.version, SettingsOut::from(after)))
}

/// Alerts are told to those alone who may see them.
fn check_recipients(signed: &Signed, rules: &[Rule]) -> Answer<()> {
    let mut form = Form::default();
    for (at, rule) in rules.iter().enumerate() {
        let mut may_see = true;
        for id in &rule.recipients {
            let user: Option<User> = signed.loaded(&keys::user(*id))?;
            may_see &= user.is_some_and(|user| user.scope(Permission::ViewTeamActivity).is_some());
        }
        let detail = "must be people of the team who may see what the team does";
        form.expect(may_see, &format!("/rules/{at}/recipients"), "may_not_see", detail);
    }
    form.finish()
}
