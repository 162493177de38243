//! A person's days: which ones are worked on, which ones had anything, since when they are known.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

use crate::activity::DayStats;
use crate::consent;
use crate::ids::UserId;
use crate::interviews::Availability;
use crate::permissions::Role;
use crate::time::{Instant, Period, start_of_day};
use crate::users::{User, UserState};

/// Fewer people than this do not make a day off by staying away.
const FEWEST: usize = 3;
/// A day on which at most one of so many worked is a day off.
const ONE_OF: usize = 5;

/// A person's days with anything on them, in order.
pub type Days = BTreeMap<NaiveDate, DayStats>;

/// Somebody who works here and agreed to be measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub user: UserId,
    /// What the person is in the organisation.
    pub role: Role,
    /// Nothing is known from before this moment.
    pub since: Instant,
    /// Working hours and absences.
    pub availability: Availability,
}

impl Member {
    /// The person, if figures may be looked at: active, and measured now.
    #[must_use]
    pub fn of(user: &User, availability: Option<Availability>, zone: Tz) -> Option<Self> {
        let decision = user.consent.as_ref().filter(|decision| consent::is_measured(Some(decision)))?;
        let availability = availability.unwrap_or_else(|| Availability::usual(user.id, zone));
        let member = Self { user: user.id, role: user.role, since: decision.at, availability };
        (user.state == UserState::Active).then_some(member)
    }

    /// True where the person's hours say that it is a day of work, and no absence covers it.
    #[must_use]
    pub(super) fn works_on(&self, day: NaiveDate) -> bool {
        let weekday = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
        let has_hours = self.availability.hours.0.get(weekday).is_some_and(|spans| !spans.is_empty());
        has_hours && !self.availability.absences.iter().any(|absence| absence.from <= day && day <= absence.to)
    }
}

/// Days on which hardly anybody worked of those whose hours say that they would: public holidays, company outings, the days
/// between the years. Nobody has to note them, and nobody is missed on them.
#[must_use]
pub fn days_off(team: &[(&Member, &Days)], period: Period, zone: Tz) -> BTreeSet<NaiveDate> {
    let is_off = |day: &NaiveDate| {
        let expected = team.iter().filter(|(member, _)| {
            member.role != Role::Viewer && member.since.day(zone) < *day && member.works_on(*day)
        });
        let (expected, at_work) = expected.fold((0, 0), |(expected, at_work), (_, days)| {
            (expected + 1, at_work + usize::from(was_active(days, *day)))
        });
        expected >= FEWEST && at_work * ONE_OF <= expected
    };
    period.days().filter(is_off).collect()
}

/// True where a day had any action that succeeded.
pub(super) fn was_active(days: &Days, day: NaiveDate) -> bool {
    days.get(&day).is_some_and(|stats| !stats.tally.hours.is_empty())
}

/// The moment at which a clock shows that full hour; where the hour is missing, counted from the start of the day.
pub(super) fn hour_at(day: NaiveDate, hour: u8, zone: Tz) -> Instant {
    let local = NaiveTime::from_hms_opt(hour.into(), 0, 0).map(|time| zone.from_local_datetime(&day.and_time(time)));
    let found = local.and_then(|local| local.earliest()).map(|at| at.with_timezone(&Utc).into());
    found.unwrap_or_else(|| start_of_day(day, zone) + chrono::Duration::hours(hour.into()))
}

/// `Friday, 6 November`.
pub(super) fn spoken(day: NaiveDate) -> String {
    day.format("%A, %-d %B").to_string()
}

/// `Friday, 6 November at 14:03`.
pub(super) fn spoken_at(at: Instant, zone: Tz) -> String {
    at.in_zone(zone).format("%A, %-d %B at %H:%M").to_string()
}

/// `14:03`.
pub(super) fn clock(at: Instant, zone: Tz) -> String {
    at.in_zone(zone).format("%H:%M").to_string()
}

/// `1 candidate`, `2 candidates`.
pub(super) fn counted(n: u64, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}
