//! The catalogue, and every number of a period by person, job, day, week or month.

use std::collections::BTreeMap;

use hirelog_domain::activity::{DayStats, Totals};
use hirelog_domain::analytics::Step;
use hirelog_domain::flow::Flow;
use hirelog_domain::jobs::Job;
use hirelog_domain::metrics::{self, About, Better, Facts, Figure, Group, Metric, Unit};
use hirelog_domain::reports::StatsByUser;
use hirelog_domain::time::Period;
use hirelog_domain::users::User;
use hirelog_http::{Answer, Problem, Query, Signed};
use hirelog_store::statistics::FlowDays;
use hirelog_store::{StoreError, StoredDay};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::range::{both, compared_with, flow_of, measured, period, settings, sum};

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

/// A number of a row.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AnalyticsCell)]
pub(super) struct CellOut {
    /// Which one.
    metric: &'static str,
    /// The number; none where there are too few for a rate.
    value: Option<f64>,
    /// The same of the period before; none for days, weeks and months.
    previous: Option<f64>,
    /// True for a rate of so few that it would say nothing.
    too_few: bool,
}

/// Whether a row's numbers can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = Shown)]
pub(super) enum ShownOut {
    /// They are there.
    Shown,
    /// The person is not measured.
    OptedOut,
}

/// A person, a job or a stretch of time.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AnalyticsRow)]
pub(super) struct RowOut {
    /// Identifier, or first day.
    key: String,
    /// For people.
    name: String,
    /// Whether there are numbers.
    state: ShownOut,
    /// The numbers.
    figures: Vec<CellOut>,
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
    rows: Vec<RowOut>,
}

fn chosen(names: Option<&str>) -> Answer<Vec<&'static Metric>> {
    let Some(names) = names else { return Ok(metrics::all().collect()) };
    let unknown =
        |name: &str| Problem::invalid_field("metrics", "unknown", format!("{name:?} is no metric of the catalogue"));
    names.split(',').map(|name| metrics::metric(name).ok_or_else(|| unknown(name))).collect()
}

fn cells(chosen: &[&'static Metric], now: Facts<'_>, before: Option<Facts<'_>>, minimum: u64) -> Vec<CellOut> {
    let figures = chosen.iter().map(|metric| metric.figure(now, before, minimum));
    figures
        .map(|Figure { metric, value, previous, too_few, .. }| CellOut { metric, value, previous, too_few })
        .collect()
}

/// What was read for an answer.
struct World {
    users: Vec<User>,
    days: Vec<StoredDay>,
    flow: FlowDays,
    jobs: Vec<(Job, FlowDays)>,
}

impl World {
    async fn read(signed: &Signed, period: Period, by: By) -> Result<Self, StoreError> {
        let (store, both) = (&signed.app().store, both(period));
        let jobs = async {
            if by != By::Job {
                return Ok(Vec::new());
            }
            let (jobs, mut flows) = tokio::try_join!(store.all_jobs(), store.flow_by_job(both))?;
            Ok(jobs
                .into_iter()
                .map(|job| (flows.remove(&job.id).unwrap_or_default(), job))
                .map(|(flow, job)| (job, flow))
                .collect())
        };
        let (users, days, flow, jobs) =
            tokio::try_join!(store.all_users(), store.team_days(both), store.flow(None, both), jobs)?;
        Ok(Self { users, days, flow, jobs })
    }

    /// The sums over everybody who may be shown, and over all pipelines.
    fn sums(&self, period: Period) -> (Totals, Flow) {
        (sum(&by_user(&self.days, period), &measured(&self.users)), flow_of(&self.flow, period))
    }

    fn by_person(&self, chosen: &[&'static Metric], (period, previous): (Period, Period), minimum: u64) -> Vec<RowOut> {
        let (now, before) = (by_user(&self.days, period), by_user(&self.days, previous));
        let measured = measured(&self.users);
        let nothing = Totals::default();
        let row = |user: &User| {
            let facts = |of: &'_ StatsByUser| of.get(&user.id).unwrap_or(&nothing).clone();
            let shown = measured.contains_key(&user.id);
            let figures = || cells(chosen, Facts::People(&facts(&now)), Some(Facts::People(&facts(&before))), minimum);
            RowOut {
                key: user.id.to_string(),
                name: user.name.to_string(),
                state: if shown { ShownOut::Shown } else { ShownOut::OptedOut },
                figures: if shown { figures() } else { Vec::new() },
            }
        };
        self.users.iter().map(row).collect()
    }

    fn by_job(&self, chosen: &[&'static Metric], (period, previous): (Period, Period), minimum: u64) -> Vec<RowOut> {
        let row = |(job, flow): &(Job, FlowDays)| {
            let (now, before) = (flow_of(flow, period), flow_of(flow, previous));
            let figures = cells(chosen, Facts::Pipeline(&now), Some(Facts::Pipeline(&before)), minimum);
            RowOut { key: job.id.to_string(), name: job.title.to_string(), state: ShownOut::Shown, figures }
        };
        self.jobs.iter().map(row).collect()
    }

    fn by_time(&self, chosen: &[&'static Metric], period: Period, step: Step, minimum: u64) -> Vec<RowOut> {
        let row = |part: Period| {
            let (people, flow) = self.sums(part);
            let cell = |metric: &&'static Metric| cells(&[metric], facts(metric, &people, &flow), None, minimum);
            let figures = chosen.iter().flat_map(cell).collect();
            let day = part.from.to_string();
            RowOut { key: day.clone(), name: day, state: ShownOut::Shown, figures }
        };
        step.of(period).into_iter().map(row).collect()
    }
}

/// What a number is read from.
pub(super) fn facts<'a>(metric: &Metric, people: &'a Totals, flow: &'a Flow) -> Facts<'a> {
    match metric.about() {
        About::People => Facts::People(people),
        About::Pipeline => Facts::Pipeline(flow),
    }
}

/// Every number of a period and of the one before, for the team and by person, job, day, week or month.
#[utoipa::path(get, path = "/api/v1/admin/team-analytics", tag = "analytics", params(TeamIn),
    responses((status = 200, description = "The numbers", body = TeamOut)))]
pub(crate) async fn team_analytics(signed: Signed, Query(query): Query<TeamIn>) -> Answer<axum::Json<TeamOut>> {
    let period = period(&signed, query.from, query.to)?;
    let chosen = chosen(query.metrics.as_deref())?;
    let by = query.by.unwrap_or(By::User);
    let minimum = settings(&signed)?.minimum_volume.into();
    let world = World::read(&signed, period, by).await?;
    let previous = compared_with(&signed, period);
    let (now, before) = (world.sums(period), world.sums(previous));
    let figure = |metric: &&'static Metric| {
        metric.figure(facts(metric, &now.0, &now.1), Some(facts(metric, &before.0, &before.1)), minimum)
    };
    let total = chosen.iter().map(figure).collect();
    let about = |about: About| chosen.iter().copied().filter(|metric| metric.about() == about).collect::<Vec<_>>();
    let rows = match by {
        By::User => world.by_person(&about(About::People), (period, previous), minimum),
        By::Job => world.by_job(&about(About::Pipeline), (period, previous), minimum),
        By::Day => world.by_time(&chosen, period, Step::Day, minimum),
        By::Week => world.by_time(&chosen, period, Step::Week, minimum),
        By::Month => world.by_time(&chosen, period, Step::Month, minimum),
    };
    Ok(axum::Json(TeamOut { period, previous, by, total, rows }))
}

/// The sums of each person's days in a period.
pub(super) fn by_user(days: &[StoredDay], period: Period) -> StatsByUser {
    let mut by_user: BTreeMap<_, Vec<&DayStats>> = BTreeMap::new();
    for day in days.iter().filter(|day| period.from <= day.day && day.day <= period.to) {
        by_user.entry(day.user).or_default().push(&day.stats);
    }
    by_user.into_iter().map(|(user, days)| (user, days.into_iter().collect())).collect()
}
