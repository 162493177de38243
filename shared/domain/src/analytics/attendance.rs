//! On which days somebody was expected at work: working days by the person's own hours, less absences.

use chrono::{Datelike, NaiveDate};

use crate::interviews::Availability;
use crate::time::Period;

/// Days of a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// Working days on which the person was not absent.
    pub at_work: u32,
    /// Working days on which the person was.
    pub absent: u32,
}

/// The days of a period up to today, from the day on which the person came.
#[must_use]
pub fn attendance(availability: &Availability, period: Period, since: NaiveDate, today: NaiveDate) -> Attendance {
    let mut days = Attendance::default();
    let over = Period { from: period.from.max(since), to: period.to.min(today) };
    for day in over.days().filter(|day| works_on(availability, *day)) {
        if availability.absences.iter().any(|absence| absence.from <= day && day <= absence.to) {
            days.absent += 1;
        } else {
            days.at_work += 1;
        }
    }
    days
}

fn works_on(availability: &Availability, day: NaiveDate) -> bool {
    let weekday = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
    availability.hours.0.get(weekday).is_some_and(|spans| !spans.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{TypedId, UserId};
    use crate::interviews::Absence;
    use crate::time::Instant;

    #[test]
    fn weekends_absences_and_the_future_are_no_days_at_work() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let usual = Availability::usual(UserId::new(Instant::from_millis(0), [1; 10]), chrono_tz::Europe::Berlin);
        let absences = vec![Absence { from: day("2026-11-05"), to: day("2026-11-09") }];
        let person = Availability { absences, ..usual };
        let month = Period::month(day("2026-11-01"));

        // Up to Friday the 20th there are 15 working days; Thursday, Friday and Monday were away.
        let until = attendance(&person, month, day("2020-01-01"), day("2026-11-20"));
        assert_eq!(until, Attendance { at_work: 12, absent: 3 });
        let newcomer = attendance(&person, month, day("2026-11-19"), day("2026-11-20"));
        assert_eq!(newcomer, Attendance { at_work: 2, absent: 0 });
    }
}
