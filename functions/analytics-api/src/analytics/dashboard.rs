//! The dashboard in one call: tiles, comparison, open alerts, and what happened since the answer before. Each part stands
//! for itself: one that fails does not take the others away.

use chrono::{Days, Duration, NaiveDate};
use hirelog_domain::activity::Event;
use hirelog_domain::alerts::Alert;
use hirelog_domain::analytics::Step;
use hirelog_domain::flow::FlowDays;
use hirelog_domain::interviews::Availability;
use hirelog_domain::metrics::{Figure, metric};
use hirelog_domain::reports::{by_user, facts, flow_of, measured, sum};
use hirelog_domain::time::{Instant, Period};
use hirelog_domain::users::User;
use hirelog_http::{Answer, Query, Signed};
use hirelog_store::{ActivityFilter, StoreError, StoredDay};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::alerts::{AlertOut, People};

use super::board::{AxisIn, BoardOut, Team};
use super::range::{both, compared_with, settings};

/// Alerts in one answer.
const ALERTS: usize = 5;
/// Rows of the feed in one answer.
const ROWS: i32 = 50;
/// Rows come late by so much at most in ordinary times: what the answer before had is asked for again, and the browser
/// keeps each row once.
const OVERLAP: Duration = Duration::seconds(30);
/// An open page asks every second, so that what somebody does is seen within two; its sums are read again after these
/// seconds only. Those of weeks and months cost as many reads as there are days and people.
const SUMS_OF_A_DAY: i64 = 2;
const SUMS_OF_MORE: i64 = 15;

/// The tiles, in order.
const TILES: [&str; 8] = [
    "actions",
    "applications",
    "status_changes",
    "interviews_planned",
    "offers_made",
    "hired",
    "time_to_hire",
    "active_time",
];

/// What is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct DashboardIn {
    /// Today, this week or this month.
    #[param(inline)]
    period: Option<Step>,
    /// `at` of the answer before: only what is new is sent.
    #[param(value_type = Option<String>, format = DateTime)]
    since: Option<Instant>,
}

/// A part of the page.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "state", content = "value", rename_all = "snake_case")]
pub(super) enum Part<T> {
    /// As it is now.
    Ok(T),
    /// As in the answer before.
    Unchanged,
    /// It could not be read this time.
    Failed,
}

/// Rows of the log, newest first.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FeedPart)]
pub(super) struct FeedOut {
    items: Vec<Event>,
    /// From when on rows are here; none where they are the newest.
    since: Option<Instant>,
    /// True where there are more that are not sent.
    more: bool,
}

/// The dashboard.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Dashboard)]
pub(super) struct DashboardOut {
    /// For `since` of the next question.
    at: Instant,
    period: Period,
    previous: Period,
    tiles: Part<Vec<Figure>>,
    leaderboard: Part<BoardOut>,
    alerts: Part<AlertsPart>,
    feed: Part<FeedOut>,
}

/// Alerts that wait for somebody.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AlertsPart)]
pub(super) struct AlertsPart {
    /// How many are open, 100 at most.
    open: usize,
    /// The newest of them.
    items: Vec<AlertOut>,
}

/// Tiles, comparison and what happened since the answer before, in one call.
#[utoipa::path(get, path = "/api/v1/admin/dashboard", tag = "analytics", params(DashboardIn),
    responses((status = 200, description = "The dashboard", body = DashboardOut)))]
pub(crate) async fn dashboard(signed: Signed, Query(query): Query<DashboardIn>) -> Answer<axum::Json<DashboardOut>> {
    let now = signed.now();
    let step = query.period.unwrap_or(Step::Day);
    let since = query.since.filter(|since| *since <= now && now.since(*since) < Duration::hours(1));
    if since.is_some() {
        // An open page asks every second: that is one look.
        signed.repeats();
    }
    let period = step.holding(now.day(signed.app().organisation.zone));
    let known = since.is_some_and(|since| window_of(since, step) == window_of(now, step));
    let slower = async { if known { Ok(Slower::KNOWN) } else { Slower::read(&signed, period).await } };
    let (feed, slower) = tokio::join!(feed(&signed, since), slower);
    let Slower { tiles, leaderboard, alerts } = slower?;
    let feed = part("feed", feed).map_or(Part::Failed, Part::Ok);
    let previous = compared_with(&signed, period);
    Ok(axum::Json(DashboardOut { at: now, period, previous, tiles, leaderboard, alerts, feed }))
}

/// The stretch of time within which sums are read once.
fn window_of(at: Instant, step: Step) -> i64 {
    at.epoch_seconds().div_euclid(if step == Step::Day { SUMS_OF_A_DAY } else { SUMS_OF_MORE })
}

/// What is read less often than the feed.
struct Slower {
    tiles: Part<Vec<Figure>>,
    leaderboard: Part<BoardOut>,
    alerts: Part<AlertsPart>,
}

impl Slower {
    const KNOWN: Self = Self { tiles: Part::Unchanged, leaderboard: Part::Unchanged, alerts: Part::Unchanged };

    async fn read(signed: &Signed, period: Period) -> Result<Self, StoreError> {
        let store = &signed.app().store;
        let (open, users, numbers) =
            tokio::join!(store.open_alerts(signed.window()), store.all_users(), Numbers::read(signed, period));
        let users = part("users", users);
        let alerts = users.as_ref().zip(part("alerts", open)).map(|(users, open)| AlertsPart::of(open, users));
        let alerts = alerts.map_or(Part::Failed, Part::Ok);
        let Some((users, numbers)) = users.zip(part("numbers", numbers)) else {
            return Ok(Self { tiles: Part::Failed, leaderboard: Part::Failed, alerts });
        };
        let (tiles, leaderboard) = numbers.shown(signed, users, period)?;
        Ok(Self { tiles: Part::Ok(tiles), leaderboard: Part::Ok(leaderboard), alerts })
    }
}

/// What was read, or a line of the log that it was not.
fn part<T>(name: &'static str, read: Result<T, StoreError>) -> Option<T> {
    read.inspect_err(|error| tracing::error!(part = name, error = %error, "A part of the dashboard cannot be read"))
        .ok()
}

impl AlertsPart {
    fn of(open: Vec<Alert>, users: &[User]) -> Self {
        let (people, count) = (People::of(users.to_vec()), open.len());
        Self { open: count, items: open.into_iter().take(ALERTS).filter_map(|alert| people.shown(alert)).collect() }
    }
}

async fn feed(signed: &Signed, since: Option<Instant>) -> Result<FeedOut, StoreError> {
    let from = since.map(|since| since - OVERLAP);
    let filter = ActivityFilter { from, ..ActivityFilter::default() };
    let page = signed.app().store.feed(&filter, signed.window(), ROWS, None).await?;
    Ok(FeedOut {
        more: page.next.is_some() && usize::try_from(ROWS).is_ok_and(|rows| page.items.len() >= rows),
        items: page.items,
        since: from,
    })
}

/// People are compared over the last 7 or 30 days: on a Monday a day or a week would compare nobody.
fn compared(period: Period, today: NaiveDate) -> Period {
    let days = if period.from + Days::new(7) > period.to { 7 } else { 30 };
    Period { from: today - Days::new(days - 1), to: today }
}

/// What tiles and comparison are made from.
struct Numbers {
    compared: Period,
    days: Vec<StoredDay>,
    availabilities: Vec<Availability>,
    flow: FlowDays,
}

impl Numbers {
    async fn read(signed: &Signed, period: Period) -> Result<Self, StoreError> {
        let compared = compared(period, signed.now().day(signed.app().organisation.zone));
        let (shown, behind) = (both(period), both(compared));
        let span = Period { from: shown.from.min(behind.from), to: shown.to.max(behind.to) };
        let store = &signed.app().store;
        let counters: Vec<_> =
            TILES.iter().filter_map(|id| metric(id)).flat_map(|metric| metric.formula.flow_counters()).collect();
        let flow = store.flow_counters(None, shown, &counters);
        let (days, availabilities, flow) = tokio::try_join!(store.team_days(span), store.availabilities(), flow)?;
        Ok(Self { compared, days, availabilities, flow })
    }

    fn shown(self, signed: &Signed, users: Vec<User>, period: Period) -> Result<(Vec<Figure>, BoardOut), StoreError> {
        let settings = settings(signed)?;
        let team = Team::of(users, self.days, self.availabilities);
        let people = measured(&team.users);
        let sums = |period: Period| (sum(&by_user(&team.days, period), &people), flow_of(&self.flow, period));
        let (now, before) = (sums(period), sums(compared_with(signed, period)));
        let tile = |id: &&str| {
            let metric = metric(id)?;
            let before = facts(metric, &before.0, &before.1);
            Some(metric.figure(facts(metric, &now.0, &now.1), Some(before), settings.minimum_volume.into()))
        };
        let tiles = TILES.iter().filter_map(tile).collect();
        Ok((tiles, team.board(signed, self.compared, &settings, AxisIn::Overall)))
    }
}
