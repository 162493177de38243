//! How resumes are read: models, money, what is pointed out.

use axum::http::Uri;
use axum::response::Response;
use hirelog_domain::resumes::{Cost, ExtractionSettings, ModelChoice, MonthUsage, Standing, Thresholds, month_of};
use hirelog_http::{Answer, IfMatch, Json, Problem, Signed, versioned};
use hirelog_store::{Key, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::decided;

/// What this month has cost.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ModelUsage)]
pub(crate) struct UsageOut {
    /// Which month, in UTC, such as `2026-11`.
    month: String,
    /// Spent and set aside, in millionths of a US dollar.
    cost_micros: Cost,
    /// What the month may cost.
    budget_micros: Cost,
    /// Resumes that a model was asked about.
    vettings: u64,
    /// Tokens sent.
    input_tokens: u64,
    /// Tokens received.
    output_tokens: u64,
    /// How the month stands against its budget.
    standing: Standing,
}

/// How resumes are read.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ExtractionSettings)]
pub(crate) struct SettingsOut {
    /// Models in the order in which they are tried.
    models: Vec<ModelChoice>,
    /// What a month may cost, in cents of a US dollar.
    monthly_budget_cents: u32,
    /// From which confidence on facts are taken over without review; null means never.
    accept_from: Option<u8>,
    #[serde(flatten)]
    career: Thresholds,
    /// What this month has cost.
    usage: UsageOut,
    /// For `If-Match`; 0 where nothing was ever decided.
    version: u64,
}

/// What is decided.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ExtractionSettingsIn)]
pub(crate) struct SettingsIn {
    /// Models in the order in which they are tried, at most two. Without one, the built-in rules read.
    #[schema(max_items = 2)]
    models: Vec<ModelChoice>,
    /// What a month may cost, in cents of a US dollar. Without money no model is asked.
    #[schema(minimum = 0, maximum = 1_000_000)]
    monthly_budget_cents: u32,
    /// From which confidence on facts are taken over without review: 50 to 100; null means never.
    #[serde(default)]
    #[schema(minimum = 50, maximum = 100)]
    accept_from: Option<u8>,
    /// A stay of fewer months is short.
    #[schema(minimum = 1, maximum = 60)]
    short_stay_months: u8,
    /// So many short stays are pointed out.
    #[schema(minimum = 2, maximum = 10)]
    short_stays: u8,
    /// Stays that ended in the last so many years are looked at.
    #[schema(minimum = 1, maximum = 20)]
    within_years: u8,
    /// A time without work of so many months is shown.
    #[schema(minimum = 1, maximum = 24)]
    gap_months: u8,
}

/// The settings.
pub(crate) fn key(_: &Uri, _: &[u8]) -> Vec<Key> {
    vec![keys::extraction_settings()]
}

/// What this month has cost so far.
async fn used(signed: &Signed) -> Result<MonthUsage, StoreError> {
    let usage: Option<MonthUsage> = signed.app().store.get(&keys::model_usage(&month_of(signed.now()))).await?;
    Ok(usage.unwrap_or_default())
}

fn shown(signed: &Signed, settings: ExtractionSettings, usage: MonthUsage) -> Response {
    let month = month_of(signed.now());
    let budget = settings.budget();
    let out = SettingsOut {
        usage: UsageOut {
            month,
            cost_micros: usage.cost,
            budget_micros: budget,
            vettings: usage.vettings,
            input_tokens: usage.input_tokens,
            output_tokens: usage.output_tokens,
            standing: Standing::of(usage.cost, budget),
        },
        models: settings.models,
        monthly_budget_cents: settings.monthly_budget_cents,
        accept_from: settings.accept_from,
        career: settings.career,
        version: settings.version,
    };
    versioned(settings.version, out)
}

/// How resumes are read, and what this month has cost.
#[utoipa::path(get, path = "/api/v1/settings/extraction", tag = "resumes",
    responses((status = 200, description = "The settings", body = SettingsOut)))]
pub(crate) async fn view_extraction_settings(signed: Signed) -> Answer<Response> {
    let decided = decided(&signed)?;
    let usage = used(&signed).await?;
    Ok(shown(&signed, decided, usage))
}

/// Decides how resumes are read. What is read already stays as it is.
#[utoipa::path(put, path = "/api/v1/settings/extraction", tag = "resumes", request_body = SettingsIn,
    params(("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The settings", body = SettingsOut)))]
pub(crate) async fn save_extraction_settings(
    signed: Signed,
    version: IfMatch,
    Json(body): Json<SettingsIn>,
) -> Answer<Response> {
    let before = decided(&signed)?;
    version.check(before.version)?;
    let career = Thresholds {
        short_stay_months: body.short_stay_months,
        short_stays: body.short_stays,
        within_years: body.within_years,
        gap_months: body.gap_months,
    };
    let after = ExtractionSettings {
        models: body.models,
        monthly_budget_cents: body.monthly_budget_cents,
        accept_from: body.accept_from,
        career,
        version: before.version + 1,
    };
    let local = signed.app().organisation.origin.starts_with("http://");
    let issues = after.issues(local);
    if !issues.is_empty() {
        return Err(Problem::invalid(issues));
    }
    let written = signed.decide("extraction", |change| change.save_extraction_settings(&before, &after));
    let (written, usage) = tokio::join!(written, used(&signed));
    written?;
    Ok(shown(&signed, after, usage?))
}
