//! Changes of state and the record of them do not agree: found where a day of the log is compared with what it tells of.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;

use super::alert::{AlertKind, Finding, Rows, found};
use super::calendar::spoken;
use crate::time::start_of_day;

/// A day whose record does not agree. `what` says in words what was found, such as `2 changes that no row tells of`.
#[must_use]
pub fn records_differ(day: NaiveDate, what: &str, zone: Tz) -> Finding {
    let (from, to) = (start_of_day(day, zone), start_of_day(day + Days::new(1), zone));
    Finding {
        id: found(AlertKind::RecordsDiffer, &"log", &day, from),
        kind: AlertKind::RecordsDiffer,
        user: None,
        day,
        reason: format!("The record of {} does not agree with what was changed: {what}.", spoken(day)),
        rows: Rows { user: None, action: None, from, to, candidates: Vec::new() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_told_of_once_whatever_was_found_in_it() {
        let day: NaiveDate = "2026-11-23".parse().unwrap();
        let told = |what: &str| records_differ(day, what, chrono_tz::Europe::Berlin);

        assert_eq!(told("2 changes that no row tells of").id, told("3 changes that no row tells of").id);
        assert_eq!(
            told("2 changes that no row tells of").reason,
            "The record of Monday, 23 November does not agree with what was changed: 2 changes that no row tells of."
        );
    }
}
