//! One person's numbers beside the period before; the own rank only where the organisation says so.

use chrono::NaiveDate;
use hirelog_domain::activity::Totals;
use hirelog_domain::consent;
use hirelog_domain::ids::UserId;
use hirelog_domain::metrics::{About, Facts, Figure, metrics_about};
use hirelog_domain::reports::{Shown, by_user};
use hirelog_domain::time::Period;
use hirelog_domain::users::User;
use hirelog_http::{Answer, Param, Problem, Query, Signed};
use hirelog_store::keys;
use serde::Serialize;
use utoipa::ToSchema;

use super::board::{NamedOut, Team};
use super::range::{RangeIn, both, compared_with, period, settings};

/// A day.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PerformanceDay)]
struct DayOut {
    day: NaiveDate,
    actions: u64,
    active_seconds: u64,
}

/// A place among those who are compared.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Rank)]
struct RankOut {
    rank: u32,
    /// People with a rank.
    of: usize,
}

/// One person's numbers.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Performance)]
pub(super) struct PerformanceOut {
    user: NamedOut,
    period: Period,
    previous: Period,
    state: Shown,
    /// Every number about people.
    figures: Vec<Figure>,
    /// Days on which anything was done.
    days: Vec<DayOut>,
    /// By all weights; none where there is none, or where it is not shown.
    rank: Option<RankOut>,
    /// True where the organisation does not show people their rank.
    rank_hidden: bool,
}

/// One person's numbers, with the place among the others.
#[utoipa::path(get, path = "/api/v1/admin/performance/{id}", tag = "analytics", params(("id" = UserId, Path,), RangeIn),
    responses((status = 200, description = "The numbers", body = PerformanceOut)))]
pub(crate) async fn performance_of_user(
    signed: Signed,
    Param(id): Param<UserId>,
    Query(query): Query<RangeIn>,
) -> Answer<axum::Json<PerformanceOut>> {
    let user: User = signed.loaded(&keys::user(id))?.ok_or_else(Problem::not_found)?;
    performance(&signed, &user, query, true).await
}

/// The own numbers, and the own place where the organisation shows it.
#[utoipa::path(get, path = "/api/v1/me/performance", tag = "me", params(RangeIn),
    responses((status = 200, description = "The numbers", body = PerformanceOut)))]
pub(crate) async fn my_performance(signed: Signed, Query(query): Query<RangeIn>) -> Answer<axum::Json<PerformanceOut>> {
    signed.about(signed.user().id);
    let ranked = settings(&signed)?.show_own_rank;
    performance(&signed, signed.user(), query, ranked).await
}

async fn performance(signed: &Signed, user: &User, query: RangeIn, ranked: bool) -> Answer<axum::Json<PerformanceOut>> {
    let period = period(signed, query.from, query.to)?;
    let settings = settings(signed)?;
    let mut out = PerformanceOut {
        user: NamedOut { id: user.id, name: user.name.to_string() },
        period,
        previous: compared_with(signed, period),
        state: Shown::OptedOut,
        figures: Vec::new(),
        days: Vec::new(),
        rank: None,
        rank_hidden: !ranked,
    };
    if !consent::is_measured(user.consent.as_ref()) {
        return Ok(axum::Json(out));
    }
    let team = Team::read(signed, both(period)).await?;
    let sum = |period: Period| by_user(&team.days, period).remove(&user.id).unwrap_or_default();
    let (now, before): (Totals, Totals) = (sum(period), sum(out.previous));
    let minimum = settings.minimum_volume.into();
    let figure = |metric: &'static hirelog_domain::metrics::Metric| {
        metric.figure(Facts::People(&now), Some(Facts::People(&before)), minimum)
    };
    out.state = Shown::Shown;
    out.figures = metrics_about(About::People).map(figure).collect();
    let own = team.days.iter().filter(|day| day.user == user.id && period.from <= day.day);
    let day = |day: &hirelog_store::StoredDay| {
        let totals: Totals = [&day.stats].into_iter().collect();
        DayOut { day: day.day, actions: totals.actions(), active_seconds: totals.active_seconds }
    };
    out.days = own.map(day).collect();
    if ranked {
        let rows = team.compare(signed, period, &settings, None).rows;
        let of = rows.iter().filter(|row| row.rank.is_some()).count();
        let place = rows.iter().find(|row| row.user == user.id).and_then(|row| row.rank);
        out.rank = place.map(|rank| RankOut { rank, of });
    }
    Ok(axum::Json(out))
}
