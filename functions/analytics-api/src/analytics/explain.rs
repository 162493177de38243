//! What is behind a number: its definition, the people it comes from, and the rows of the log with what each counts.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use hirelog_domain::activity::{Actor, Credit, Event, Outcome, slot_of};
use hirelog_domain::candidates::BOUNCED_WITHIN;
use hirelog_domain::consent;
use hirelog_domain::flow::Flow;
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::metrics::{About, Formula, Metric, Weight};
use hirelog_domain::reports::{by_user, facts, flow_of, measured, sum};
use hirelog_domain::time::{Instant, Period, start_of_day};
use hirelog_domain::users::User;
use hirelog_http::{Answer, Paging, Problem, Query, Signed};
use hirelog_store::{ActivityFilter, Cursor, Page, StoredDay};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::board::NamedOut;
use super::range::{about_person, known_metric, period, settings};
use super::team::MetricOut;
use super::trends::about;

/// What is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct ExplainIn {
    /// Which number.
    #[param(max_length = 64)]
    metric: String,
    /// First day; without one, of this month.
    from: Option<NaiveDate>,
    /// Last day.
    to: Option<NaiveDate>,
    /// Of this person, for a number about people.
    user: Option<UserId>,
    /// Of this job, for a number about pipelines.
    job: Option<JobId>,
    /// Rows of the log that are looked at for the page.
    #[param(minimum = 1, maximum = 100, default = 50)]
    limit: Option<i32>,
    /// Where the list goes on: `next` of the page before.
    cursor: Option<String>,
}

/// A row and what it counts.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CountedEvent)]
struct CountedOut {
    event: Event,
    /// What it adds to the number, or to what is above the line of a rate.
    counts: i64,
    /// What it adds to what is below the line of a rate.
    among: i64,
}

/// One person's part.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PersonalPart)]
struct PartOut {
    user: NamedOut,
    /// None where there are too few for a rate.
    value: Option<f64>,
}

/// What is behind a number.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Explanation)]
pub(super) struct ExplainOut {
    metric: MetricOut,
    period: Period,
    /// The number itself.
    value: Option<f64>,
    /// What is above the line of a rate, or the number.
    above: i64,
    /// What is below the line of a rate.
    below: Option<i64>,
    /// What the rows of this page count together.
    counted: i64,
    /// False where rows of the period are not kept any more.
    complete: bool,
    /// The people behind a number of the team.
    people: Vec<PartOut>,
    /// Rows that count, newest first. Time and days of activity have rows only of one person.
    items: Vec<CountedOut>,
    next: Option<String>,
}

/// Whose rows count, and when.
struct Question<'a> {
    metric: &'static Metric,
    period: Period,
    user: Option<UserId>,
    job: Option<JobId>,
    zone: Tz,
    people: BTreeMap<UserId, &'a User>,
}

/// The definition of a number, its parts by person, and the rows that were counted.
#[utoipa::path(get, path = "/api/v1/admin/explain", tag = "analytics", params(ExplainIn),
    responses((status = 200, description = "The explanation", body = ExplainOut)))]
pub(crate) async fn explain(signed: Signed, Query(query): Query<ExplainIn>) -> Answer<axum::Json<ExplainOut>> {
    let period = period(&signed, query.from, query.to)?;
    let metric = known_metric(&query.metric)?;
    signed.note("metric", metric.id);
    let ExplainIn { user, job, .. } = query;
    about(metric, user, job)?;
    about_person(&signed, user);
    let paging = Paging::check(query.limit, query.cursor.as_deref())?;
    let minimum: u64 = settings(&signed)?.minimum_volume.into();
    let (store, zone) = (&signed.app().store, signed.app().organisation.zone);
    let of_people = metric.about() == About::People;
    let days = async { if of_people { store.team_days(period).await } else { Ok(Vec::new()) } };
    let flow = async { if of_people { Ok(BTreeMap::new()) } else { store.flow(job, period).await } };
    let rows = rows(&signed, metric, period, user, &paging);
    let (users, days, flow, (page, newer)) = tokio::try_join!(store.all_users(), days, flow, rows)?;
    if user.is_some_and(|user| users.iter().all(|one| one.id != user)) {
        return Err(Problem::not_found());
    }
    let people: BTreeMap<_, _> =
        measured(&users).into_iter().filter(|(id, _)| user.is_none_or(|user| user == *id)).collect();
    let stats = by_user(&days, period);
    let (total, flow) = (sum(&stats, &people), flow_of(&flow, period));
    let facts_now = facts(metric, &total, &flow);
    // Who agreed anew has figures from before whose rows do not count by the new word.
    let anew = |day: &StoredDay| {
        let decision = people.get(&day.user).and_then(|user| user.consent);
        decision.is_some_and(|decision| day.day < decision.at.day(zone))
    };
    let complete = signed.window().from <= start_of_day(period.from, zone) && !days.iter().any(anew);
    let parts = stats.iter().filter_map(|(id, totals)| {
        let name = people.get(id).filter(|_| user.is_none())?.name.to_string();
        let value = metric.read(facts(metric, totals, &flow), minimum).value();
        Some(PartOut { user: NamedOut { id: *id, name }, value })
    });
    let parts = parts.collect();
    let question = Question { metric, period, user, job, zone, people };
    let items = question.weigh(page.items, newer);
    Ok(axum::Json(ExplainOut {
        metric: metric.into(),
        period,
        value: metric.read(facts_now, minimum).value(),
        above: metric.formula.sum(facts_now),
        below: metric.formula.among(facts_now),
        counted: items.iter().map(|item| item.counts).sum(),
        complete,
        people: parts,
        items,
        next: page.next.as_ref().map(Cursor::encode),
    }))
}

fn is_a_set(formula: &Formula) -> bool {
    matches!(formula, Formula::ActiveTime | Formula::ActiveDays | Formula::ActionsPerDay)
}

/// A page of rows that may count, and the moment of the last row of the page before.
async fn rows(
    signed: &Signed,
    metric: &Metric,
    period: Period,
    user: Option<UserId>,
    paging: &Paging,
) -> Result<(Page<Event>, Option<Instant>), hirelog_store::StoreError> {
    let (store, zone) = (&signed.app().store, signed.app().organisation.zone);
    let window = signed.window();
    if is_a_set(&metric.formula) && user.is_none() {
        return Ok((Page { items: Vec::new(), next: None }, None));
    }
    // What is taken back later counts less in the day of the move.
    let end = start_of_day(period.to + Days::new(1), zone) + BOUNCED_WITHIN;
    let filter = ActivityFilter {
        actions: metric.formula.actions().unwrap_or_default(),
        outcome: is_a_set(&metric.formula).then_some(Outcome::Ok),
        from: Some(start_of_day(period.from, zone)),
        to: Some(end),
        ..ActivityFilter::default()
    };
    let newer = match &paging.from {
        Some(cursor) => store.moment_of(cursor).await?,
        None => None,
    };
    // A move of the person that somebody else took back is a row of that other one: only the feed has all of them.
    let page = match user.filter(|_| is_a_set(&metric.formula)) {
        Some(user) => {
            store.activity_of(&Actor::User(user), &filter, window, paging.limit, paging.from.as_ref()).await?
        }
        None => store.feed(&filter, window, paging.limit, paging.from.as_ref()).await?,
    };
    Ok((page, newer))
}

impl Question<'_> {
    /// The rows that count, with what each counts.
    fn weigh(&self, rows: Vec<Event>, newer: Option<Instant>) -> Vec<CountedOut> {
        let mut before = newer;
        let mut items = Vec::new();
        for event in rows {
            let Weight { counts, among } = self.weight(&event, before);
            before = Some(event.at);
            if (counts, among) != (0, 0) {
                items.push(CountedOut { event, counts, among });
            }
        }
        items
    }

    fn weight(&self, event: &Event, newer: Option<Instant>) -> Weight {
        let formula = &self.metric.formula;
        if self.metric.about() == About::Pipeline {
            let of_event = Flow::of(event)
                .filter(|of_event| self.within(of_event.day) && self.job.is_none_or(|job| job == of_event.job));
            return of_event.map_or_else(Weight::default, |of_event| formula.weight_of_flow(&of_event.flow));
        }
        let mut weight = Weight::default();
        for credit in Credit::of(event, self.zone) {
            if self.counts(&credit) {
                let day = |at: Instant| at.day(self.zone);
                let span = |at: Instant| (day(at), slot_of(at, self.zone));
                let first_of_span = newer.is_none_or(|newer| span(newer) != span(event.at));
                let first_of_day = newer.is_none_or(|newer| day(newer) != day(event.at));
                let Weight { counts, among } = formula.weight_of_credit(&credit, first_of_span, first_of_day);
                weight = Weight { counts: weight.counts + counts, among: weight.among + among };
            }
        }
        weight
    }

    fn within(&self, day: NaiveDate) -> bool {
        self.period.from <= day && day <= self.period.to
    }

    fn counts(&self, credit: &Credit) -> bool {
        let of = self.people.get(&credit.user).filter(|_| self.user.is_none_or(|user| user == credit.user));
        self.within(credit.day) && of.is_some_and(|user| consent::may_count(user.consent.as_ref(), credit.at))
    }
}
