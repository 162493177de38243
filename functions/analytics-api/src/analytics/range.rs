//! The period of a question, the people who may be shown, and what every answer begins with.

use chrono::NaiveDate;
use hirelog_domain::analytics::{AnalyticsSettings, checked_range};
use hirelog_domain::ids::UserId;
use hirelog_domain::metrics::{Metric, metric};
use hirelog_domain::time::Period;
use hirelog_http::{Answer, Operation, Problem, Signed};
use hirelog_store::{StoreError, keys};
use serde::Deserialize;
use utoipa::IntoParams;

/// Days of the organisation's zone. Without them: the month that it is.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct RangeIn {
    /// First day.
    pub(super) from: Option<NaiveDate>,
    /// Last day.
    pub(super) to: Option<NaiveDate>,
}

/// The period that is asked for; noted for the event of this look.
pub(super) fn period(operation: &Operation, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Answer<Period> {
    let today = operation.now().day(operation.app().organisation.zone);
    let usual = Period::month(from.or(to).unwrap_or(today));
    let (from, to) = (from.unwrap_or(usual.from), to.unwrap_or(usual.to));
    let period =
        checked_range(from, to).map_err(|error| Problem::invalid_field("to", error.code(), error.to_string()))?;
    operation.note("from", from.to_string());
    operation.note("to", to.to_string());
    Ok(period)
}

/// A look that is narrowed to one person is a look at that person's record, and the person sees it there.
pub(super) fn about_person(operation: &Operation, user: Option<UserId>) {
    if let Some(user) = user {
        operation.about(user);
    }
}

/// The metric with that name.
pub(super) fn known_metric(id: &str) -> Answer<&'static Metric> {
    metric(id).ok_or_else(|| Problem::invalid_field("metric", "unknown", "is no metric of the catalogue"))
}

/// What the organisation decided, as read with the session.
pub(super) fn settings(signed: &Signed) -> Result<AnalyticsSettings, StoreError> {
    Ok(signed.loaded(&keys::analytics_settings())?.unwrap_or_else(AnalyticsSettings::usual))
}

/// What a period is compared with today.
pub(super) fn compared_with(operation: &Operation, period: Period) -> Period {
    period.compared_on(operation.now().day(operation.app().organisation.zone))
}

/// A period and the one before it, as one.
pub(super) fn both(period: Period) -> Period {
    Period { from: period.previous().from, to: period.to }
}
