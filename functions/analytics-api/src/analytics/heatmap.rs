//! When people are active, and the rows of the log behind a cell.

use chrono::NaiveDate;
use chrono_tz::Tz;
use futures_util::future::try_join_all;
use hirelog_domain::activity::{Actor, Event};
use hirelog_domain::analytics::{heat_map, moments_of};
use hirelog_domain::consent;
use hirelog_domain::ids::UserId;
use hirelog_domain::reports::{Shown, measured};
use hirelog_domain::time::Period;
use hirelog_http::{Answer, ListOut, Operation, Problem, Query, Signed};
use hirelog_store::ActivityFilter;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::range::{about_person, period};

/// Days without a period: four weeks, so that each weekday is there as often.
const USUAL_DAYS: u64 = 28;
/// The most rows of a cell that are shown: the newest.
const MOST_ROWS: usize = 200;

/// What is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct HeatIn {
    /// First day; without one, 27 days ago.
    from: Option<NaiveDate>,
    /// Last day; without one, today.
    to: Option<NaiveDate>,
    /// Only this person; without, the team.
    user: Option<UserId>,
    /// IANA name of the viewer's zone; without one, the organisation's.
    #[param(max_length = 64)]
    zone: Option<String>,
}

/// Which cell.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct CellIn {
    /// First day; without one, 27 days ago.
    from: Option<NaiveDate>,
    /// Last day; without one, today.
    to: Option<NaiveDate>,
    /// Only this person; without, the team.
    user: Option<UserId>,
    /// IANA name of the viewer's zone; without one, the organisation's.
    #[param(max_length = 64)]
    zone: Option<String>,
    /// From 1, Monday.
    #[param(minimum = 1, maximum = 7)]
    weekday: u8,
    /// From 0.
    #[param(minimum = 0, maximum = 23)]
    hour: u8,
}

/// Actions by weekday and hour.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = HeatMap)]
pub(super) struct HeatOut {
    /// The days.
    period: Period,
    /// Whose clock.
    #[schema(value_type = String)]
    zone: Tz,
    /// Seven days from Monday, 24 hours each.
    #[schema(value_type = Vec<Vec<u64>>)]
    cells: [[u64; 24]; 7],
    /// All actions.
    total: u64,
    /// Whether there is anything to show.
    state: Shown,
}

fn last_weeks(operation: &Operation, from: Option<NaiveDate>, to: Option<NaiveDate>) -> Answer<Period> {
    let today = operation.now().day(operation.app().organisation.zone);
    let to = to.unwrap_or(today);
    period(operation, Some(from.unwrap_or(to - chrono::Days::new(USUAL_DAYS - 1))), Some(to))
}

fn zone(operation: &Operation, name: Option<&str>) -> Answer<Tz> {
    let unknown = |_| Problem::invalid_field("zone", "unknown_zone", "must be the IANA name of a time zone");
    name.map_or(Ok(operation.app().organisation.zone), |name| name.parse().map_err(unknown))
}

/// Actions by weekday and hour on the viewer's clock, of the team or of one person.
#[utoipa::path(get, path = "/api/v1/admin/heatmap", tag = "analytics", params(HeatIn),
    responses((status = 200, description = "The cells", body = HeatOut)))]
pub(crate) async fn heatmap(signed: Signed, Query(query): Query<HeatIn>) -> Answer<axum::Json<HeatOut>> {
    let period = last_weeks(&signed, query.from, query.to)?;
    let (kept, shown) = (signed.app().organisation.zone, zone(&signed, query.zone.as_deref())?);
    let user = query.user;
    about_person(&signed, user);
    let store = &signed.app().store;
    let days = async {
        match user {
            Some(user) => store.days_of(user, period).await,
            None => store.team_days(period).await,
        }
    };
    let (users, days) = tokio::try_join!(store.all_users(), days)?;
    if user.is_some_and(|user| users.iter().all(|one| one.id != user)) {
        return Err(Problem::not_found());
    }
    let measured = measured(&users);
    let counted = days.iter().filter(|day| measured.contains_key(&day.user)).map(|day| (day.day, &day.stats.tally));
    let map = heat_map(counted, kept, shown);
    let hidden = user.is_some_and(|user| !measured.contains_key(&user));
    let state = if hidden { Shown::OptedOut } else { Shown::Shown };
    Ok(axum::Json(HeatOut { period, zone: shown, total: map.total(), cells: map.0, state }))
}

/// The newest rows of the log behind a cell: what succeeded, of people who agreed to be measured. At most 200.
#[utoipa::path(get, path = "/api/v1/admin/heatmap/rows", tag = "analytics", params(CellIn),
    responses((status = 200, description = "Rows of the log", body = ListOut<Event>)))]
pub(crate) async fn heatmap_rows(signed: Signed, Query(query): Query<CellIn>) -> Answer<axum::Json<ListOut<Event>>> {
    let period = last_weeks(&signed, query.from, query.to)?;
    let (kept, shown) = (signed.app().organisation.zone, zone(&signed, query.zone.as_deref())?);
    if !(1..=7).contains(&query.weekday) {
        return Err(Problem::invalid_field("weekday", "out_of_range", "must be from 1 (Monday) to 7"));
    }
    if query.hour > 23 {
        return Err(Problem::invalid_field("hour", "out_of_range", "must be from 0 to 23"));
    }
    let user = query.user;
    about_person(&signed, user);
    let (store, window) = (&signed.app().store, signed.window());
    let moments = moments_of(period, query.weekday, query.hour, kept, shown);
    let moments = moments.into_iter().filter(|(from, to)| window.from < *to && *from <= window.now);
    let pages = moments.map(async |(from, to)| {
        let outcome = Some(hirelog_domain::activity::Outcome::Ok);
        let filter = ActivityFilter { outcome, from: Some(from), to: Some(to), ..ActivityFilter::default() };
        match user {
            Some(user) => store.activity_of(&Actor::User(user), &filter, window, 100, None).await,
            None => store.feed(&filter, window, 100, None).await,
        }
    });
    let (users, pages) = tokio::try_join!(store.all_users(), try_join_all(pages))?;
    let counts = |event: &Event| {
        let actor = event.actor.user().and_then(|id| users.iter().find(|user| user.id == id));
        actor.is_some_and(|user| consent::may_count(user.consent.as_ref(), event.at))
    };
    let items: Vec<Event> = pages.into_iter().flat_map(|page| page.items).filter(counts).take(MOST_ROWS).collect();
    Ok(axum::Json(ListOut { items, next: None }))
}
