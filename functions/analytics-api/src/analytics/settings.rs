//! What the organisation decided about comparisons.

use axum::response::Response;
use hirelog_domain::analytics::{AnalyticsSettings, Weighting};
use hirelog_http::{Answer, IfMatch, Json, Problem, Signed, versioned};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How people are compared, and from when on a rate or a wait is looked at.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AnalyticsSettings)]
pub(super) struct SettingsOut {
    /// The formula of the leaderboard.
    weights: Vec<Weighting>,
    /// Who was at work on fewer days has no rank.
    minimum_days: u8,
    /// A rate of fewer is not shown.
    minimum_volume: u8,
    /// Whether people see their own rank.
    show_own_rank: bool,
    /// For `If-Match`; 0 where nothing was ever decided.
    version: u64,
}

impl From<AnalyticsSettings> for SettingsOut {
    fn from(settings: AnalyticsSettings) -> Self {
        let AnalyticsSettings { weights, minimum_days, minimum_volume, show_own_rank, version } = settings;
        Self { weights, minimum_days, minimum_volume, show_own_rank, version }
    }
}

/// What is decided.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AnalyticsSettingsIn)]
pub(super) struct SettingsIn {
    /// The formula of the leaderboard.
    #[schema(max_items = 20)]
    weights: Vec<Weighting>,
    /// Who was at work on fewer days has no rank.
    #[schema(minimum = 1, maximum = 20)]
    minimum_days: u8,
    /// A rate of fewer is not shown.
    #[schema(minimum = 1, maximum = 50)]
    minimum_volume: u8,
    /// Whether people see their own rank.
    show_own_rank: bool,
}

/// How people are compared.
#[utoipa::path(get, path = "/api/v1/settings/analytics", tag = "analytics",
    responses((status = 200, description = "The settings", body = SettingsOut)))]
pub(crate) async fn view_analytics_settings(signed: Signed) -> Answer<Response> {
    let known = super::range::settings(&signed)?;
    Ok(versioned(known.version, SettingsOut::from(known)))
}

/// Decides how people are compared.
#[utoipa::path(put, path = "/api/v1/settings/analytics", tag = "analytics", request_body = SettingsIn,
    params(("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The settings", body = SettingsOut)))]
pub(crate) async fn save_analytics_settings(
    signed: Signed,
    version: IfMatch,
    Json(body): Json<SettingsIn>,
) -> Answer<Response> {
    let before = super::range::settings(&signed)?;
    version.check(before.version)?;
    let SettingsIn { weights, minimum_days, minimum_volume, show_own_rank } = body;
    let version = before.version + 1;
    let after = AnalyticsSettings { weights, minimum_days, minimum_volume, show_own_rank, version };
    let after =
        after.checked().map_err(|(field, error)| Problem::invalid_field(field, "out_of_range", error.to_string()))?;
    signed.decide("analytics", |change| change.save_analytics_settings(&before, &after)).await?;
    Ok(versioned(after.version, SettingsOut::from(after)))
}
