//! The leaderboard.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hirelog_domain::activity::Totals;
use hirelog_domain::analytics::{
    AnalyticsSettings, Attendance, Axis, Board, FORMULA, Person, Row, attendance, leaderboard as compared,
};
use hirelog_domain::consent;
use hirelog_domain::ids::UserId;
use hirelog_domain::interviews::Availability;
use hirelog_domain::metrics::metric;
use hirelog_domain::reports::{by_user, measured};
use hirelog_domain::time::Period;
use hirelog_domain::users::{User, UserState};
use hirelog_http::{Answer, Operation, Query, Signed};
use hirelog_store::{StoreError, StoredDay};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::range::{both, compared_with, period, settings};

/// By what people are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = LeaderboardAxis)]
pub(super) enum AxisIn {
    /// By everything that has a weight.
    #[default]
    Overall,
    /// By how much was done.
    Volume,
    /// By what came of it.
    Result,
    /// By how soon.
    Timeliness,
}

impl AxisIn {
    fn axis(self) -> Option<Axis> {
        match self {
            Self::Overall => None,
            Self::Volume => Some(Axis::Volume),
            Self::Result => Some(Axis::Result),
            Self::Timeliness => Some(Axis::Timeliness),
        }
    }
}

/// What is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct BoardIn {
    /// First day; without one, of this month.
    from: Option<NaiveDate>,
    /// Last day.
    to: Option<NaiveDate>,
    /// By what people are compared.
    axis: Option<AxisIn>,
}

/// Somebody of the team.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NamedUser)]
pub(super) struct NamedOut {
    /// Who.
    pub(super) id: UserId,
    /// Name.
    pub(super) name: String,
}

/// What a number is worth.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LeaderboardWeight)]
struct WeightOut {
    metric: String,
    /// For people.
    name: &'static str,
    axis: Axis,
    /// Points for each, or for one hundred percent.
    weight: u8,
}

/// What a number brought.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LeaderboardPart)]
struct PartOut {
    metric: &'static str,
    /// For people.
    name: &'static str,
    value: f64,
    weight: u8,
    points: f64,
}

/// A person's place.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LeaderboardRow)]
struct RowOut {
    /// From 1; none for who was at work on too few days.
    rank: Option<u32>,
    /// In the period before.
    previous_rank: Option<u32>,
    user: NamedOut,
    points: f64,
    /// Decides about the rank.
    points_per_day: f64,
    previous_points_per_day: Option<f64>,
    days_at_work: u32,
    days_absent: u32,
    /// True for who was at work on too few days.
    too_few: bool,
    parts: Vec<PartOut>,
}

/// The comparison, with its formula.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Leaderboard)]
pub(super) struct BoardOut {
    period: Period,
    previous: Period,
    axis: AxisIn,
    /// How points come about, in words.
    formula: &'static str,
    /// Who was at work on fewer days has no rank.
    minimum_days: u8,
    weights: Vec<WeightOut>,
    /// People who are not here because they are not measured.
    opted_out: usize,
    rows: Vec<RowOut>,
}

/// What a comparison is made from.
pub(super) struct Team {
    pub(super) users: Vec<User>,
    pub(super) days: Vec<StoredDay>,
    availabilities: BTreeMap<UserId, Availability>,
}

impl Team {
    /// Reads the people, their days, and when they are expected at work.
    pub(super) async fn read(operation: &Operation, span: Period) -> Result<Self, StoreError> {
        let store = &operation.app().store;
        let (users, days, availabilities) =
            tokio::try_join!(store.all_users(), store.team_days(span), store.availabilities())?;
        Ok(Self::of(users, days, availabilities))
    }

    /// The same out of what was read.
    pub(super) fn of(users: Vec<User>, days: Vec<StoredDay>, availabilities: Vec<Availability>) -> Self {
        Self { users, days, availabilities: availabilities.into_iter().map(|one| (one.user, one)).collect() }
    }

    fn attendance(&self, operation: &Operation, user: &User, period: Period) -> Attendance {
        let zone = operation.app().organisation.zone;
        let usual = || Availability::usual(user.id, zone);
        let availability = self.availabilities.get(&user.id).cloned().unwrap_or_else(usual);
        // Days before somebody agreed to be measured have no figures, so they are no days to compare by.
        let since = user.consent.map_or(user.created_at, |decision| decision.at.max(user.created_at));
        attendance(&availability, period, since.day(zone), operation.now().day(zone))
    }

    /// Compares those who are there, agreed to be measured, and do the work that is compared.
    pub(super) fn compare(
        &self,
        operation: &Operation,
        period: Period,
        settings: &AnalyticsSettings,
        axis: Option<Axis>,
    ) -> Board {
        let previous = compared_with(operation, period);
        let (now, before) = (by_user(&self.days, period), by_user(&self.days, previous));
        let nothing = Totals::default();
        let active = |user: &&&User| user.state == UserState::Active;
        let person = |user: &&User| Person {
            user: user.id,
            now: now.get(&user.id).unwrap_or(&nothing),
            days: self.attendance(operation, user, period),
            before: before.get(&user.id).unwrap_or(&nothing),
            days_before: self.attendance(operation, user, previous),
        };
        let measured = measured(&self.users);
        let people: Vec<Person<'_>> = measured.values().filter(active).map(person).collect();
        compared(&people, settings, axis)
    }

    fn name(&self, user: UserId) -> String {
        self.users.iter().find(|one| one.id == user).map(|one| one.name.to_string()).unwrap_or_default()
    }

    /// The comparison as an answer.
    pub(super) fn board(
        &self,
        operation: &Operation,
        period: Period,
        settings: &AnalyticsSettings,
        axis: AxisIn,
    ) -> BoardOut {
        let Board { rows } = self.compare(operation, period, settings, axis.axis());
        let weight = |one: &hirelog_domain::analytics::Weighting| {
            let name = metric(&one.metric)?.name;
            Some(WeightOut { metric: one.metric.clone(), name, axis: one.axis, weight: one.weight })
        };
        let absent = |user: &&User| user.state == UserState::Active && !consent::is_measured(user.consent.as_ref());
        BoardOut {
            period,
            previous: compared_with(operation, period),
            axis,
            formula: FORMULA,
            minimum_days: settings.minimum_days,
            weights: settings.weights.iter().filter_map(weight).collect(),
            opted_out: self.users.iter().filter(absent).count(),
            rows: rows.into_iter().map(|row| self.row(row)).collect(),
        }
    }

    fn row(&self, row: Row) -> RowOut {
        let part = |part: hirelog_domain::analytics::Contribution| PartOut {
            metric: part.metric.id,
            name: part.metric.name,
            value: part.value,
            weight: part.weight,
            points: part.points,
        };
        RowOut {
            rank: row.rank,
            previous_rank: row.previous_rank,
            user: NamedOut { id: row.user, name: self.name(row.user) },
            points: row.points,
            points_per_day: row.per_day,
            previous_points_per_day: row.previous_per_day,
            days_at_work: row.days.at_work,
            days_absent: row.days.absent,
            too_few: row.rank.is_none(),
            parts: row.parts.into_iter().map(part).collect(),
        }
    }
}

/// People compared by a stated formula.
#[utoipa::path(get, path = "/api/v1/admin/leaderboard", tag = "analytics", params(BoardIn),
    responses((status = 200, description = "The comparison", body = BoardOut)))]
pub(crate) async fn leaderboard(signed: Signed, Query(query): Query<BoardIn>) -> Answer<axum::Json<BoardOut>> {
    let period = period(&signed, query.from, query.to)?;
    let team = Team::read(&signed, both(period)).await?;
    Ok(axum::Json(team.board(&signed, period, &settings(&signed)?, query.axis.unwrap_or_default())))
}
