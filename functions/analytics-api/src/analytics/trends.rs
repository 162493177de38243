//! One number over time, beside the period before.

use chrono::NaiveDate;
use hirelog_domain::analytics::Step;
use hirelog_domain::consent;
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::metrics::{About, Metric};
use hirelog_domain::reports::{by_user, facts, flow_of, measured, sum};
use hirelog_domain::time::Period;
use hirelog_http::{Answer, Problem, Query, Signed};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::range::{about_person, both, known_metric, period, settings};
use super::team::MetricOut;

/// What is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct TrendIn {
    /// Which number.
    #[param(max_length = 64)]
    metric: String,
    /// By day, week or month; without, by day.
    #[param(inline)]
    by: Option<Step>,
    /// First day; without one, of this month.
    from: Option<NaiveDate>,
    /// Last day.
    to: Option<NaiveDate>,
    /// Of this person, for a number about people.
    user: Option<UserId>,
    /// Of this job, for a number about pipelines.
    job: Option<JobId>,
}

/// A stretch of time and its number.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TrendPoint)]
struct PointOut {
    from: NaiveDate,
    to: NaiveDate,
    /// None where there are too few for a rate.
    value: Option<f64>,
}

/// A number over time.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Trends)]
pub(super) struct TrendOut {
    metric: MetricOut,
    /// In order of time.
    points: Vec<PointOut>,
    /// The period before in as many steps, as far as it has them.
    previous: Vec<PointOut>,
}

/// Whom or what a number is of, checked against what the number is about.
pub(super) fn about(metric: &Metric, user: Option<UserId>, job: Option<JobId>) -> Answer<()> {
    match metric.about() {
        About::People if job.is_some() => {
            Err(Problem::invalid_field("job", "not_by_job", "this number is about people and has no jobs"))
        }
        About::Pipeline if user.is_some() => {
            Err(Problem::invalid_field("user", "not_by_user", "this number is about pipelines and names nobody"))
        }
        _ => Ok(()),
    }
}

/// One number over time, of the team, a person or a job, beside the period before.
#[utoipa::path(get, path = "/api/v1/admin/trends", tag = "analytics", params(TrendIn),
    responses((status = 200, description = "The series", body = TrendOut)))]
pub(crate) async fn trends(signed: Signed, Query(query): Query<TrendIn>) -> Answer<axum::Json<TrendOut>> {
    let period = period(&signed, query.from, query.to)?;
    let metric = known_metric(&query.metric)?;
    let TrendIn { user, job, .. } = query;
    about(metric, user, job)?;
    about_person(&signed, user);
    let minimum = settings(&signed)?.minimum_volume.into();
    let (store, of_people) = (&signed.app().store, metric.about() == About::People);
    let days = async {
        match (of_people, user) {
            (false, _) => Ok(Vec::new()),
            (true, Some(user)) => store.days_of(user, both(period)).await,
            (true, None) => store.team_days(both(period)).await,
        }
    };
    let flow = async { if of_people { Ok(Default::default()) } else { store.flow(job, both(period)).await } };
    let (users, days, flow) = tokio::try_join!(store.all_users(), days, flow)?;
    if let Some(user) = user {
        let known = users.iter().find(|one| one.id == user).ok_or_else(Problem::not_found)?;
        if !consent::is_measured(known.consent.as_ref()) {
            return Err(Problem::conflict("opted_out", "This person is not measured, so there is nothing to show."));
        }
    }
    let measured = measured(&users);
    let point = |part: Period| {
        let (people, flow) = (sum(&by_user(&days, part), &measured), flow_of(&flow, part));
        PointOut { from: part.from, to: part.to, value: metric.read(facts(metric, &people, &flow), minimum).value() }
    };
    let step = query.by.unwrap_or(Step::Day);
    let series = |period: Period| step.of(period).into_iter().map(point).collect::<Vec<_>>();
    Ok(axum::Json(TrendOut { metric: metric.into(), points: series(period), previous: series(period.previous()) }))
}
