//! The numbers of a report before it is ordered.

use axum::http::Uri;
use chrono::NaiveDate;
use hirelog_domain::analytics::AnalyticsSettings;
use hirelog_domain::reports::{Asked, Layout, ReportKind, Sheet};
use hirelog_domain::time::Period;
use hirelog_http::{Answer, Json, Problem, Signed};
use hirelog_store::{Key, keys};
use serde::Deserialize;
use utoipa::ToSchema;

use crate::content::{self, expect_there};
use crate::period::Days;

/// What to compute.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PreviewIn {
    /// What stands in it.
    layout: Layout,
    /// First day.
    from: NaiveDate,
    /// Last day, at most two years after the first.
    to: NaiveDate,
}

/// What the body names, and how rates are shown.
pub(crate) fn keys_of(uri: &Uri, body: &[u8]) -> Vec<Key> {
    [content::keys_of(uri, body), vec![keys::analytics_settings()]].concat()
}

/// The numbers of a report, as its documents would show them to the caller.
#[utoipa::path(post, path = "/api/v1/admin/report-definitions/preview", tag = "reports", request_body = PreviewIn,
    responses((status = 200, description = "The numbers", body = Sheet)))]
pub(crate) async fn preview_report(signed: Signed, Json(body): Json<PreviewIn>) -> Answer<axum::Json<Sheet>> {
    let (today, zone) = (signed.now().day(signed.app().organisation.zone), signed.app().organisation.zone);
    let PreviewIn { layout, from, to } = body;
    let mut issues = layout.check("/layout");
    expect_there(&signed, layout.about, "/layout/about", &mut issues)?;
    let days = Days { from: Some(from), to: Some(to), date: None };
    let period = days.period(ReportKind::Range, today, &mut issues);
    if !issues.is_empty() {
        return Err(Problem::invalid(issues));
    }
    signed.note("about", layout.about.as_str());
    signed.note("from", from.to_string());
    signed.note("to", to.to_string());
    let layout = layout.seen_by(signed.user()).ok_or_else(Problem::forbidden)?;
    let settings: Option<AnalyticsSettings> = signed.loaded(&keys::analytics_settings())?;
    let minimum = settings.unwrap_or_else(AnalyticsSettings::usual).minimum_volume.into();
    let both = Period { from: period.previous().from, to: period.to };
    let numbers = signed.app().store.numbers(&layout.needs(), both).await?;
    let asked = Asked { period, previous: period.compared_on(today), minimum, zone };
    Ok(axum::Json(Sheet::assemble(&layout, &numbers, &asked)))
}
