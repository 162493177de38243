//! When people are active: seven weekdays by 24 hours, on the viewer's clock.

use std::collections::BTreeMap;

use chrono::{Datelike, Duration, LocalResult, NaiveDate, TimeZone, Timelike};
use chrono_tz::Tz;

use crate::activity::{Hours, Tally};
use crate::time::{Instant, Period, start_of_day};

/// Actions by weekday (Monday first) and hour.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeatMap(pub [[u64; 24]; 7]);

/// Adds days up. Days are kept by the hours of the organisation's clock; each hour goes to the cell in which it begins on
/// the viewer's. Zones that differ by half an hour therefore share a cell with half of the next.
#[must_use]
pub fn heat_map<'a>(days: impl IntoIterator<Item = (NaiveDate, &'a Tally)>, kept: Tz, shown: Tz) -> HeatMap {
    // First by day: finding an hour on another clock takes longer than adding up a person's whole day.
    let mut by_day: BTreeMap<NaiveDate, Hours> = BTreeMap::new();
    days.into_iter().for_each(|(day, tally)| by_day.entry(day).or_default().merge(&tally.hours));
    let mut map = HeatMap::default();
    for (day, hours) in by_day {
        for (hour, count) in hours.iter() {
            let local = day.and_hms_opt(u32::from(hour), 0, 0).unwrap_or_default();
            let at = match kept.from_local_datetime(&local) {
                LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.with_timezone(&shown),
                LocalResult::None => kept.from_utc_datetime(&local).with_timezone(&shown),
            };
            let (weekday, hour) = (at.weekday().num_days_from_monday() as usize, at.hour() as usize);
            map.0[weekday][hour] += u64::from(count);
        }
    }
    map
}

/// The hours behind a cell, newest first: from and to of each, where the period has one on the viewer's clock.
#[must_use]
pub fn moments_of(period: Period, weekday: u8, hour: u8, kept: Tz, shown: Tz) -> Vec<(Instant, Instant)> {
    let (from, to) = (start_of_day(period.from, kept), start_of_day(period.to + chrono::Days::new(1), kept));
    let hours = (0..to.since(from).num_hours()).map(|n| from + Duration::hours(n));
    let in_cell = |at: &Instant| {
        let local = at.in_zone(shown);
        (local.weekday().number_from_monday(), local.hour()) == (u32::from(weekday), u32::from(hour))
    };
    let mut found: Vec<_> = hours.filter(in_cell).map(|at| (at, at + Duration::hours(1))).collect();
    found.reverse();
    found
}

impl HeatMap {
    /// All actions.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.0.iter().flatten().sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{America::New_York, Europe::Berlin};

    fn tally(hour: u8, count: u32) -> Tally {
        Tally { hours: [(hour, count)].into_iter().collect(), ..Tally::default() }
    }

    #[test]
    fn an_hour_of_the_organisation_stands_where_it_was_on_the_viewers_clock() {
        let monday: NaiveDate = "2026-11-23".parse().unwrap();
        let early = tally(3, 5);

        assert_eq!(heat_map([(monday, &early)], Berlin, Berlin).0[0][3], 5);
        // Three in the morning in Berlin is nine in the evening before in New York: Sunday.
        assert_eq!(heat_map([(monday, &early)], Berlin, New_York).0[6][21], 5);
    }

    #[test]
    fn a_cell_leads_to_the_hours_that_were_counted_in_it() {
        let november = Period::month("2026-11-01".parse().unwrap());
        for zone in [Berlin, New_York] {
            for (from, to) in moments_of(november, 7, 21, Berlin, zone) {
                let day = from.in_zone(Berlin);
                let counted =
                    heat_map([(day.date_naive(), &tally(u8::try_from(day.hour()).unwrap(), 1))], Berlin, zone);
                assert_eq!((counted.0[6][21], to.since(from)), (1, Duration::hours(1)));
            }
            assert_eq!(moments_of(november, 7, 21, Berlin, zone).len(), 5);
        }
    }
}
