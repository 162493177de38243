//! Periods that can be asked for, and their steps.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::time::Period;

/// Most days of one question: two years, one of them a leap year.
pub const LONGEST_RANGE: i64 = 731;

/// The steps of a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SeriesStep)]
pub enum Step {
    /// Days.
    Day,
    /// ISO weeks, Monday to Sunday.
    Week,
    /// Calendar months.
    Month,
}

/// Why a period cannot be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RangeError {
    /// It ends before it begins.
    #[error("must be on or after from")]
    BeforeFrom,
    /// It is too long.
    #[error("must be at most {LONGEST_RANGE} days after from")]
    TooLong,
}

impl RangeError {
    /// The code in the API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::BeforeFrom => "before_from",
            Self::TooLong => "too_long",
        }
    }
}

/// A period of at most two years.
///
/// # Errors
/// [`RangeError`].
pub fn checked_range(from: NaiveDate, to: NaiveDate) -> Result<Period, RangeError> {
    match (to - from).num_days() {
        ..=-1 => Err(RangeError::BeforeFrom),
        0..LONGEST_RANGE => Ok(Period { from, to }),
        _ => Err(RangeError::TooLong),
    }
}

impl Step {
    /// The step that holds a day.
    #[must_use]
    pub fn holding(self, day: NaiveDate) -> Period {
        match self {
            Self::Day => Period::day(day),
            Self::Week => Period::week(day),
            Self::Month => Period::month(day),
        }
    }

    /// The steps of a period, the first and last cut where it begins and ends.
    #[must_use]
    pub fn of(self, period: Period) -> Vec<Period> {
        let mut steps = Vec::new();
        let mut from = period.from;
        while from <= period.to {
            let to = self.holding(from).to.min(period.to);
            steps.push(Period { from, to });
            from = to + Days::new(1);
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn two_years_can_be_asked_for_and_not_a_day_more() {
        let from = day("2024-01-01");
        let last = |days: i64| checked_range(from, from + chrono::Duration::days(days - 1)).map(|_| ());

        assert_eq!(last(LONGEST_RANGE - 1), Ok(()));
        assert_eq!(last(LONGEST_RANGE), Ok(()));
        assert_eq!(last(LONGEST_RANGE + 1), Err(RangeError::TooLong));
        assert_eq!(last(0), Err(RangeError::BeforeFrom));
    }

    #[test]
    fn steps_cover_the_period_without_gap_or_overlap() {
        let period = Period { from: day("2026-10-28"), to: day("2026-12-02") };
        for step in [Step::Day, Step::Week, Step::Month] {
            let days: Vec<_> = step.of(period).into_iter().flat_map(Period::days).collect();
            assert_eq!(days, period.days().collect::<Vec<_>>());
        }
        assert_eq!(Step::Month.of(period).len(), 3);
        assert_eq!(Step::Week.of(period)[0], Period { from: period.from, to: day("2026-11-01") });
    }
}
