//! When a report is made by itself, and which days it is about (DESIGN 9).

use chrono::{Datelike, Days, NaiveDate, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::ReportKind;
use crate::issue::Issue;
use crate::time::{Instant, Pass, Period, on_the_wall};

/// Times are full quarters of an hour: schedules are looked at once in each, in any zone.
pub const STEP_MINUTES: u16 = 15;
/// The last day that every month has.
pub const LAST_COMMON_DAY: u8 = 28;

/// On which days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(tag = "on", rename_all = "snake_case", deny_unknown_fields)]
pub enum Rhythm {
    /// Every day, about the day before.
    Daily,
    /// From Monday to Friday, about the days since the last time: on Monday that is from Friday to Sunday.
    Weekdays,
    /// Once a week, about the seven days before.
    Weekly {
        /// On that day: 1 is Monday, 7 Sunday (ISO 8601).
        #[schema(minimum = 1, maximum = 7)]
        weekday: u8,
    },
    /// Once a month, on a day that every month has; about the month that ended the day before.
    Monthly {
        /// From 1 to 28.
        #[schema(minimum = 1, maximum = 28)]
        day: u8,
    },
    /// On the last day of each month, about this month; that day is in it as far as it has come.
    MonthEnd,
}

/// When a report is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Timing {
    /// On which days.
    pub days: Rhythm,
    /// When on the clock of that zone, a full quarter of an hour. On a day on which clocks skip it: when they go on. On a
    /// day on which they show it twice: the first time.
    #[serde(with = "crate::time::clock")]
    #[schema(value_type = String, example = "07:30")]
    pub at: u16,
    /// Whose clock: IANA name.
    #[schema(value_type = String, example = "Europe/Berlin")]
    pub zone: Tz,
}

impl Timing {
    /// What is wrong with it, each with its field.
    #[must_use]
    pub fn issues(&self) -> Vec<Issue> {
        let mut issues = Vec::new();
        let mut check = |is_good: bool, field: &str, message: &str| {
            if !is_good {
                issues.push(Issue::new(field, "out_of_range", message));
            }
        };
        check(
            self.at < 24 * 60 && self.at.is_multiple_of(STEP_MINUTES),
            "/at",
            "must be a full quarter of an hour before 24:00",
        );
        match self.days {
            Rhythm::Weekly { weekday } => {
                check((1..=7).contains(&weekday), "/days/weekday", "must be from 1 (Monday) to 7");
            }
            Rhythm::Monthly { day } => {
                check((1..=LAST_COMMON_DAY).contains(&day), "/days/day", "must be from 1 to 28, or the last day");
            }
            Rhythm::Daily | Rhythm::Weekdays | Rhythm::MonthEnd => {}
        }
        issues
    }

    /// The next time after a moment.
    #[must_use]
    pub fn next_after(&self, moment: Instant) -> Instant {
        let days = moment.day(self.zone).pred_opt().unwrap_or_default().iter_days();
        let due = days.filter(|day| self.is_on(*day)).map(|day| on_the_wall(day, self.at, self.zone, Pass::First));
        // There is one in every month; without the calendar's end nothing else is ever reached.
        due.take(64).find(|due| *due > moment).unwrap_or(moment)
    }

    /// The last time that is over at a moment.
    #[must_use]
    pub fn last_before(&self, moment: Instant) -> Instant {
        let days = std::iter::successors(Some(moment.day(self.zone)), NaiveDate::pred_opt);
        let due = days.filter(|day| self.is_on(*day)).map(|day| on_the_wall(day, self.at, self.zone, Pass::First));
        due.take(64).find(|due| *due <= moment).unwrap_or(moment)
    }

    /// The days that the report of a due time is about, in the zone of the schedule.
    #[must_use]
    pub fn period(&self, due: Instant) -> Period {
        let today = due.day(self.zone);
        let yesterday = today - Days::new(1);
        match self.days {
            Rhythm::Daily => Period::day(yesterday),
            Rhythm::Weekdays if today.weekday() == Weekday::Mon => Period { from: today - Days::new(3), to: yesterday },
            Rhythm::Weekdays => Period::day(yesterday),
            Rhythm::Weekly { .. } => Period { from: today - Days::new(7), to: yesterday },
            Rhythm::Monthly { .. } => Period { from: today - chrono::Months::new(1), to: yesterday },
            Rhythm::MonthEnd => Period { from: Period::month(today).from, to: today },
        }
    }

    /// What such a report is called.
    #[must_use]
    pub fn kind(&self) -> ReportKind {
        match self.days {
            Rhythm::Daily | Rhythm::Weekdays => ReportKind::Daily,
            Rhythm::Weekly { .. } => ReportKind::Weekly,
            Rhythm::Monthly { .. } | Rhythm::MonthEnd => ReportKind::Monthly,
        }
    }

    fn is_on(&self, day: NaiveDate) -> bool {
        match self.days {
            Rhythm::Daily => true,
            Rhythm::Weekdays => day.weekday().number_from_monday() <= 5,
            Rhythm::Weekly { weekday } => day.weekday().number_from_monday() == u32::from(weekday),
            Rhythm::Monthly { day: on } => day.day() == u32::from(on),
            Rhythm::MonthEnd => Period::month(day).to == day,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn timing(days: Rhythm, at: u16, zone: Tz) -> Timing {
        Timing { days, at, zone }
    }

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn dates(from: &str, to: &str) -> Period {
        Period { from: from.parse().unwrap(), to: to.parse().unwrap() }
    }

    const BERLIN: Tz = chrono_tz::Europe::Berlin;

    #[test]
    fn the_hour_stays_on_the_clock_when_summer_time_ends() {
        let daily = timing(Rhythm::Daily, 7 * 60, BERLIN);

        assert_eq!(daily.next_after(at("2026-10-24T05:00:00Z")), at("2026-10-25T06:00:00Z"));
        assert_eq!(daily.next_after(at("2026-10-25T06:00:00Z")), at("2026-10-26T06:00:00Z"));
    }

    #[test]
    fn a_time_that_a_day_skips_comes_when_clocks_go_on_and_one_that_it_shows_twice_comes_once() {
        let daily = timing(Rhythm::Daily, 2 * 60 + 30, BERLIN);

        assert_eq!(daily.next_after(at("2026-03-28T12:00:00Z")), at("2026-03-29T01:00:00Z"), "3:00 on the clock");
        let first = daily.next_after(at("2026-10-24T12:00:00Z"));
        assert_eq!(first, at("2026-10-25T00:30:00Z"));
        assert_eq!(daily.next_after(first), at("2026-10-26T01:30:00Z"));
    }

    #[test]
    fn on_monday_a_report_of_weekdays_is_about_friday_to_sunday() {
        let weekdays = timing(Rhythm::Weekdays, 8 * 60, BERLIN);
        let monday = weekdays.next_after(at("2026-11-20T12:00:00Z"));

        assert_eq!(monday, at("2026-11-23T07:00:00Z"));
        assert_eq!(weekdays.period(monday), dates("2026-11-20", "2026-11-22"));
        assert_eq!(weekdays.period(weekdays.next_after(monday)), dates("2026-11-23", "2026-11-23"));
    }

    #[test]
    fn a_monday_report_of_a_week_is_about_the_iso_week_before_week_53_too() {
        let weekly = timing(Rhythm::Weekly { weekday: 1 }, 0, BERLIN);
        let due = weekly.next_after(at("2027-01-01T00:00:00Z"));

        assert_eq!(weekly.period(due), dates("2026-12-28", "2027-01-03"));
        assert_eq!(weekly.period(due), Period::week("2026-12-31".parse().unwrap()));
    }

    #[test]
    fn months_end_on_their_last_day_leap_years_too() {
        let end = timing(Rhythm::MonthEnd, 18 * 60, chrono_tz::UTC);
        let february = end.next_after(at("2028-02-01T00:00:00Z"));

        assert_eq!(february, at("2028-02-29T18:00:00Z"));
        assert_eq!(end.period(february), dates("2028-02-01", "2028-02-29"));
        let first = timing(Rhythm::Monthly { day: 1 }, 0, chrono_tz::UTC);
        assert_eq!(first.period(first.next_after(february)), dates("2028-02-01", "2028-02-29"));
    }

    #[test]
    fn limits_are_quarters_days_of_the_week_and_days_that_every_month_has() {
        let fields = |timing: Timing| timing.issues().into_iter().map(|issue| issue.field).collect::<Vec<_>>();

        assert!(fields(timing(Rhythm::Daily, 23 * 60 + 45, BERLIN)).is_empty());
        assert_eq!(fields(timing(Rhythm::Daily, 24 * 60, BERLIN)), ["/at"]);
        assert_eq!(fields(timing(Rhythm::Daily, 7 * 60 + 10, BERLIN)), ["/at"]);
        for (weekday, refused) in [(0, true), (1, false), (7, false), (8, true)] {
            assert_eq!(!fields(timing(Rhythm::Weekly { weekday }, 0, BERLIN)).is_empty(), refused, "{weekday}");
        }
        for (day, refused) in [(0, true), (1, false), (28, false), (29, true)] {
            assert_eq!(!fields(timing(Rhythm::Monthly { day }, 0, BERLIN)).is_empty(), refused, "{day}");
        }
    }

    fn any_timing() -> impl Strategy<Value = Timing> {
        let days = prop_oneof![
            Just(Rhythm::Daily),
            Just(Rhythm::Weekdays),
            (1..=7u8).prop_map(|weekday| Rhythm::Weekly { weekday }),
            (1..=28u8).prop_map(|day| Rhythm::Monthly { day }),
            Just(Rhythm::MonthEnd),
        ];
        let zones = [BERLIN, chrono_tz::America::New_York, chrono_tz::Asia::Kolkata, chrono_tz::Australia::Lord_Howe];
        (days, 0..96u16, proptest::sample::select(zones.to_vec()))
            .prop_map(|(days, quarter, zone)| timing(days, quarter * STEP_MINUTES, zone))
    }

    proptest! {
        #[test]
        fn due_times_follow_each_other_and_their_days_neither_overlap_nor_leave_a_gap(
            timing in any_timing(), seconds in 1_767_225_600..1_925_000_000i64,
        ) {
            let mut due = timing.next_after(Instant::from_millis(seconds * 1_000));
            prop_assert!(due > Instant::from_millis(seconds * 1_000));
            for _ in 0..40 {
                let next = timing.next_after(due);
                prop_assert!(next > due);
                prop_assert_eq!(timing.next_after(next - chrono::Duration::milliseconds(1)), next, "nothing between");
                prop_assert_eq!(timing.last_before(next - chrono::Duration::milliseconds(1)), due);
                prop_assert_eq!(timing.last_before(due), due);
                let (covered, following) = (timing.period(due), timing.period(next));
                prop_assert_eq!(following.from, covered.to + Days::new(1));
                prop_assert!(covered.from <= covered.to);
                due = next;
            }
        }
    }
}
