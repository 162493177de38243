//! Work at night, outside of the person's hours. Looked at from the figures of days, which only people have who agreed to
//! be measured.

use chrono::{Days as Back, Duration, NaiveDate, Timelike};
use chrono_tz::Tz;

use super::alert::{AlertKind, Finding, PERSON, Rows, found};
use super::calendar::{Days, Member, clock, counted, hour_at, spoken};
use crate::interviews::Slot;
use crate::time::{Instant, start_of_day};

/// Looks at the night that ended on the morning of `day`, on the person's own clock: from `from_hour` to `to_hour`.
#[must_use]
pub fn night_work(
    member: &Member,
    days: &Days,
    day: NaiveDate,
    (from_hour, to_hour, at_least): (u8, u8, u32),
    zone: Tz,
) -> Option<Finding> {
    let evening = day - Back::new(1);
    let of_day = |day: NaiveDate| days.get(&day).into_iter().flat_map(move |stats| hours(day, stats, zone));
    let in_night = |at: Instant| {
        let local = at.in_zone(member.availability.zone);
        let (date, hour) = (local.date_naive(), local.hour());
        (date == evening && hour >= from_hour.into()) || (date == day && hour < to_hour.into())
    };
    let outside = |at: Instant| {
        let minute = |at| member.availability.works(Slot::lasting(at, 1));
        !minute(at) && !minute(at + Duration::minutes(59))
    };
    let worked: Vec<_> = of_day(evening).chain(of_day(day)).filter(|(at, _)| in_night(*at) && outside(*at)).collect();
    let count: u32 = worked.iter().map(|(_, count)| count).sum();
    let (first, last) = (worked.first()?.0, worked.last()?.0 + Duration::hours(1));
    if count < at_least {
        return None;
    }
    let own = member.availability.zone;
    Some(Finding {
        id: found(AlertKind::NightWork, &member.user, &evening, start_of_day(evening, zone)),
        kind: AlertKind::NightWork,
        user: Some(member.user),
        day: evening,
        reason: format!(
            "{PERSON} did {} between {} and {} ({own}) in the night after {}, outside of the working hours.",
            counted(count.into(), "thing", "things"),
            clock(first, own),
            clock(last, own),
            spoken(evening),
        ),
        rows: Rows { user: Some(member.user), action: None, from: first, to: last, candidates: Vec::new() },
    })
}

/// The hours of a day with anything in them, as moments.
fn hours(day: NaiveDate, stats: &crate::activity::DayStats, zone: Tz) -> impl Iterator<Item = (Instant, u32)> {
    stats.tally.hours.iter().map(move |(hour, count)| (hour_at(day, hour, zone), count))
}
