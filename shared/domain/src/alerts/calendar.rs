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

/// Where fewer people than this usually work on a weekday, their staying away makes no day off.
const FEWEST: usize = 3;
/// A day on which at most one works of so many who usually do is a day off.
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

/// Days on which hardly anybody worked of as many as usually do on that weekday: public holidays, company outings, the days
/// between the years. Nobody has to note them, and nobody is missed on them. What is usual is the median of the period (of two
/// in the middle the larger), from the first day on which anybody worked.
#[must_use]
pub fn days_off(team: &[&Days], period: Period) -> BTreeSet<NaiveDate> {
    let at_work = |day: NaiveDate| team.iter().filter(|days| was_active(days, day)).count();
    let counts: Vec<(NaiveDate, usize)> =
        period.days().map(|day| (day, at_work(day))).skip_while(|(_, at_work)| *at_work == 0).collect();
    let mut by_weekday: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (day, at_work) in &counts {
        by_weekday.entry(day.weekday().num_days_from_monday()).or_default().push(*at_work);
    }
    by_weekday.values_mut().for_each(|counts| counts.sort_unstable());
    let usual = |day: NaiveDate| {
        let counts = by_weekday.get(&day.weekday().num_days_from_monday()).map_or(&[][..], Vec::as_slice);
        counts.get(counts.len() / 2).copied().unwrap_or_default()
    };
    let is_off = |(day, at_work): &(NaiveDate, usize)| usual(*day) >= FEWEST && at_work * ONE_OF <= usual(*day);
    counts.iter().filter(|count| is_off(count)).map(|(day, _)| *day).collect()
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
