//! Far more in an hour than is usual for that person on that weekday at that hour. Where there is too little history to
//! know what is usual, it says nothing.

use chrono::{Datelike, Days as Back, NaiveDate};
use chrono_tz::Tz;

use super::alert::{AlertKind, Finding, PERSON, Rows, found};
use super::calendar::{Days, Member, hour_at, was_active};
use super::usual::{Usual, usual};
use crate::time::start_of_day;

/// Weeks that are compared with.
pub const BASELINE_WEEKS: u64 = 12;
/// Fewer days of that weekday do not say what is usual.
const ENOUGH: usize = 6;

/// Looks for the hour of `day` that stands out most. `at_least` keeps small numbers quiet, `deviations` says how far from
/// the usual is unusual.
#[must_use]
pub fn unusual(
    member: &Member,
    days: &Days,
    day: NaiveDate,
    (deviations, at_least): (u16, u32),
    zone: Tz,
) -> Option<Finding> {
    let same_weekday = (1..=BASELINE_WEEKS).map(|weeks| day - Back::new(7 * weeks));
    // Days off say nothing about how much is done at work.
    let history: Vec<_> = same_weekday.filter(|day| was_active(days, *day)).filter_map(|day| days.get(&day)).collect();
    if history.len() < ENOUGH {
        return None;
    }
    // An hour that is mostly spent in meetings says "usually nothing": what the person does in any hour of such a day is not
    // unusual in that one either.
    let busy: Vec<u32> = history.iter().flat_map(|day| day.tally.hours.iter()).map(|(_, count)| count).collect();
    let in_any_hour = usual(&busy, deviations).most;
    let usual_at = |hour: u8| {
        let counts: Vec<u32> = history.iter().map(|day| day.tally.hours.get(hour)).collect();
        let at_that_hour = usual(&counts, deviations);
        Usual { most: at_that_hour.most.max(in_any_hour), ..at_that_hour }
    };
    let hours = days.get(&day)?.tally.hours.iter().filter(|(_, count)| *count >= at_least);
    let judged = hours.map(|(hour, count)| (hour, count, usual_at(hour)));
    let beyond = |(_, count, usual): &(u8, u32, Usual)| f64::from(*count) - usual.most;
    let (hour, count, usual) =
        judged.filter(|hour| beyond(hour) > 0.0).max_by(|one, other| beyond(one).total_cmp(&beyond(other)))?;
    let from = hour_at(day, hour, zone);
    let until = (hour + 1) % 24;
    let weekday = day.format("%A");
    Some(Finding {
        id: found(AlertKind::UnusualActivity, &member.user, &day, start_of_day(day, zone)),
        kind: AlertKind::UnusualActivity,
        user: Some(member.user),
        day,
        reason: format!(
            "{PERSON} did {count} things between {hour:02}:00 and {until:02}:00 on {weekday}, {} {}; on a {weekday} at that \
             hour it is usually {:.0}, at most {:.0}.",
            day.day(),
            day.format("%B"),
            usual.median,
            usual.most,
        ),
        rows: Rows {
            user: Some(member.user),
            action: None,
            from,
            to: from + chrono::Duration::hours(1),
            candidates: Vec::new(),
        },
    })
}
