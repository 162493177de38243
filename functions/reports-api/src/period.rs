//! Which days a report is of.

use chrono::{Months, NaiveDate};
use hirelog_domain::analytics::checked_range;
use hirelog_domain::issue::Issue;
use hirelog_domain::reports::ReportKind;
use hirelog_domain::time::Period;

/// The days as they were named.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Days {
    pub(crate) date: Option<NaiveDate>,
    pub(crate) from: Option<NaiveDate>,
    pub(crate) to: Option<NaiveDate>,
}

/// Years back that a report can be of.
const YEARS: u32 = 5;

impl Days {
    /// The period that is asked for. A day, a week or a month is the one that holds the date, or the last one that ended; a
    /// range is named by its ends and has at most two years. `today` stands in where something is refused.
    pub(crate) fn period(self, kind: ReportKind, today: NaiveDate, issues: &mut Vec<Issue>) -> Period {
        let Some(current) = kind.period(today) else { return self.range(today, issues) };
        for (field, day) in [("/from", self.from), ("/to", self.to)] {
            if day.is_some() {
                issues.push(Issue::new(field, "not_a_range", "can be named for the kind range alone"));
            }
        }
        let Some(day) = self.date else { return current.previous() };
        // Compared before anything is reckoned with it: the calendar of the library has an end.
        if !in_time("/date", day, (today, current.to), issues) {
            return current.previous();
        }
        kind.period(day).unwrap_or(current)
    }

    fn range(self, today: NaiveDate, issues: &mut Vec<Issue>) -> Period {
        if self.date.is_some() {
            issues.push(Issue::new("/date", "is_a_range", "a range is named by from and to"));
        }
        let mut end = |field: &'static str, day: Option<NaiveDate>| match day {
            Some(day) => in_time(field, day, (today, today), issues).then_some(day),
            None => {
                issues.push(Issue::new(field, "required", "a range is named by from and to"));
                None
            }
        };
        let ends = (end("/from", self.from), end("/to", self.to));
        let (Some(from), Some(to)) = ends else { return Period::day(today) };
        checked_range(from, to).unwrap_or_else(|error| {
            issues.push(Issue::new("/to", error.code(), error.to_string()));
            Period::day(today)
        })
    }
}

/// Whether a day lies within the last years and not in the future.
fn in_time(field: &str, day: NaiveDate, (today, last): (NaiveDate, NaiveDate), issues: &mut Vec<Issue>) -> bool {
    let issue = if day < today - Months::new(12 * YEARS) {
        Issue::new(field, "too_early", "must be within the last five years")
    } else if day > last {
        Issue::new(field, "in_future", "must not be in the future")
    } else {
        return true;
    };
    issues.push(issue);
    false
}
