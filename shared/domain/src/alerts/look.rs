//! Everything that is looked for at a time: in the rows of the last hours, and in a day that is over.

use chrono::Duration;
use chrono_tz::Tz;

use super::alert::{AlertKind, Finding};
use super::calendar::{Days, Member};
use super::inactivity::inactivity;
use super::mass::mass;
use super::night::night_work;
use super::novelty::novelty;
use super::past_day::PastDay;
use super::rule::Limits;
use super::seen::Seen;
use super::settings::AlertSettings;
use super::unusual::unusual;
use crate::activity::Event;

/// Rows from so long before the last look are looked at again: an hour that has begun before it, and rows that came late.
pub const ROWS_LOOKED_BACK: Duration = Duration::hours(2);

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

/// Looks at a day of one person who agreed to be measured.
#[must_use]
pub fn look_at_day(settings: &AlertSettings, (member, days): (&Member, &Days), past: &PastDay) -> Vec<Finding> {
    let (day, zone) = (past.day, past.zone);
    let rules = settings.rules.iter().filter(|rule| rule.on);
    let found = rules.filter_map(|rule| match rule.limits {
        Limits::Inactivity { working_days } => inactivity(member, days, past, working_days),
        Limits::UnusualActivity { deviations, at_least } => unusual(member, days, day, (deviations, at_least), zone),
        Limits::NightWork { from_hour, to_hour, at_least } => {
            night_work(member, days, day, (from_hour, to_hour, at_least), zone)
        }
        _ => None,
    });
    found.collect()
}
