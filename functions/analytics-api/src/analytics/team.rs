//! The catalogue, and every number of a period by person, job, day, week or month.

use hirelog_domain::metrics::{self, About, Better, Figure, Group, Metric, Unit};
use hirelog_domain::reports::{self, Asked, Needs, Row};
use hirelog_domain::time::Period;
use hirelog_http::{Answer, Problem, Query, Signed};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::range::{both, compared_with, period, settings};

/// A number and what it means.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Metric)]
pub(super) struct MetricOut {
    /// Identifier.
    id: &'static str,
    /// For people.
    name: &'static str,
    /// What it is measured in.
    unit: Unit,
    /// What it is about.
    group: Group,
    /// The good direction.
    better: Better,
    /// What exactly is counted.
    definition: &'static str,
    /// How it is computed, in the names of actions and counters.
    computed: String,
    /// What it comes from.
    about: About,
}

impl From<&'static Metric> for MetricOut {
    fn from(metric: &'static Metric) -> Self {
        let Metric { id, name, unit, group, better, definition, formula } = metric;
        let (computed, about) = (formula.in_words(), metric.about());
        Self { id, name, unit: *unit, group: *group, better: *better, definition, computed, about }
    }
}

/// The dictionary of numbers.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MetricList)]
pub(super) struct MetricsOut {
    /// All of them, in the order in which they are shown.
    items: Vec<MetricOut>,
}

/// Every number there is, and what it means.
#[utoipa::path(get, path = "/api/v1/admin/metrics", tag = "analytics",
    responses((status = 200, description = "The dictionary", body = MetricsOut)))]
pub(crate) async fn list_metrics(_: Signed) -> Answer<axum::Json<MetricsOut>> {
    Ok(axum::Json(MetricsOut { items: metrics::all().map(Into::into).collect() }))
}

/// How rows are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum By {
    /// One a person; numbers about people.
    User,
    /// One a job; numbers about pipelines.
    Job,
    /// One a day.
    Day,
    /// One an ISO week.
    Week,
    /// One a month.
    Month,
}

impl By {
    /// The same of a report, where a person is called one.
    fn rows(self) -> reports::By {
        match self {
            Self::User => reports::By::Person,
            Self::Job => reports::By::Job,
            Self::Day => reports::By::Day,
            Self::Week => reports::By::Week,
            Self::Month => reports::By::Month,
        }
    }
}

/// What is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct TeamIn {
    /// First day; without one, of this month.
    from: Option<chrono::NaiveDate>,
    /// Last day.
    to: Option<chrono::NaiveDate>,
    /// What a row is of.
    by: Option<By>,
    /// Only these, separated by commas; without, all.
    #[param(max_length = 4000)]
    metrics: Option<String>,
}

/// Numbers of a period.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TeamAnalytics)]
pub(super) struct TeamOut {
    /// The period.
    period: Period,
    /// The one before.
    previous: Period,
    /// What a row is of.
    by: By,
    /// The whole team, or every job.
    total: Vec<Figure>,
    /// The rows.
    rows: Vec<Row>,
}

fn chosen(names: Option<&str>) -> Answer<Vec<&'static Metric>> {
    let Some(names) = names else { return Ok(metrics::all().collect()) };
    let unknown =
        |name: &str| Problem::invalid_field("metrics", "unknown", format!("{name:?} is no metric of the catalogue"));
    names.split(',').map(|name| metrics::metric(name).ok_or_else(|| unknown(name))).collect()
}

/// Every number of a period and of the one before, for the team and by person, job, day, week or month.
#[utoipa::path(get, path = "/api/v1/admin/team-analytics", tag = "analytics", params(TeamIn),
    responses((status = 200, description = "The numbers", body = TeamOut)))]
pub(crate) async fn team_analytics(signed: Signed, Query(query): Query<TeamIn>) -> Answer<axum::Json<TeamOut>> {
    let period = period(&signed, query.from, query.to)?;
    let chosen = chosen(query.metrics.as_deref())?;
    let by = query.by.unwrap_or(By::User);
    let minimum = settings(&signed)?.minimum_volume.into();
    let needs = Needs { people: true, flow: true, jobs: by == By::Job, ..Needs::default() };
    let numbers = signed.app().store.numbers(&needs, both(period)).await?;
    let previous = compared_with(&signed, period);
    let asked = Asked { period, previous, minimum, zone: signed.app().organisation.zone };
    let counted = numbers.everything();
    let (total, rows) = (counted.total(&chosen, &asked), counted.rows(by.rows(), &chosen, &asked));
    Ok(axum::Json(TeamOut { period, previous, by, total, rows }))
}
