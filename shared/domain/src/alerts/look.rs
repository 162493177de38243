//! Everything that is looked for at a time: in the rows of the last hours, and in a day that is over.

use std::collections::BTreeSet;

use chrono::{Days as Back, Duration, NaiveDate};
use chrono_tz::Tz;

use super::alert::{AlertKind, Finding};
use super::calendar::{Days, Member, days_off};
use super::inactivity::inactivity;
use super::mass::mass;
use super::night::night_work;
use super::novelty::novelty;
use super::rule::Limits;
use super::seen::Seen;
use super::settings::AlertSettings;
use super::unusual::{BASELINE_WEEKS, unusual};
use crate::activity::Event;
use crate::time::Period;

/// Rows from so long before the last look are looked at again: an hour that has begun before it, and rows that came late.
pub const ROWS_LOOKED_BACK: Duration = Duration::hours(2);
/// Days before the one that is looked at: everything that is compared with.
const HISTORY_DAYS: u64 = 7 * BASELINE_WEEKS;

/// Looks through the rows of one person, in order of time, by the rules for everybody. Returns what was found and what is
/// known of the person after it.
#[must_use]
pub fn look_at_rows(settings: &AlertSettings, seen: &Seen, events: &[&Event], zone: Tz) -> (Vec<Finding>, Seen) {
    let on = |kind: AlertKind| settings.rule(kind).map(|rule| &rule.limits);
    let many = [AlertKind::MassView, AlertKind::MassExport, AlertKind::MassDelete].into_iter().filter_map(|kind| {
        let limits = on(kind)?;
        let (Limits::MassView { per_hour } | Limits::MassExport { per_hour } | Limits::MassDelete { per_hour }) =
            limits
        else {
            return None;
        };
        mass(seen.user, events, kind, *per_hour, zone)
    });
    let learning = |kind| match on(kind) {
        Some(Limits::NewAction { learning_days } | Limits::NewNetwork { learning_days }) => *learning_days,
        _ => u16::MAX,
    };
    let days = (learning(AlertKind::NewAction), learning(AlertKind::NewNetwork));
    let (new, after) = novelty(seen, events, days, zone);
    (many.chain(new).collect(), after)
}

/// A day that is over, and what is known of the time before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Over {
    /// The day.
    pub day: NaiveDate,
    /// The first day that was read.
    pub known_from: NaiveDate,
    /// Whose days these are.
    pub zone: Tz,
    /// Days since then on which the team did not work.
    pub off: BTreeSet<NaiveDate>,
}

impl Over {
    /// The days that are read to look at one.
    #[must_use]
    pub fn read(day: NaiveDate) -> Period {
        Period { from: day - Back::new(HISTORY_DAYS), to: day }
    }

    /// The day, with the days of everybody who agreed to be measured.
    #[must_use]
    pub fn of(day: NaiveDate, team: &[(&Member, &Days)], zone: Tz) -> Self {
        let known = Self::read(day);
        Self { day, known_from: known.from, zone, off: days_off(team, known, zone) }
    }
}

/// Looks at a day of one person who agreed to be measured.
#[must_use]
pub fn look_at_day(settings: &AlertSettings, (member, days): (&Member, &Days), over: &Over) -> Vec<Finding> {
    let (day, zone) = (over.day, over.zone);
    let rules = settings.rules.iter().filter(|rule| rule.on);
    let found = rules.filter_map(|rule| match rule.limits {
        Limits::Inactivity { working_days } => inactivity(member, days, over, working_days),
        Limits::UnusualActivity { deviations, at_least } => unusual(member, days, day, (deviations, at_least), zone),
        Limits::NightWork { from_hour, to_hour, at_least } => {
            night_work(member, days, day, (from_hour, to_hour, at_least), zone)
        }
        _ => None,
    });
    found.collect()
}
