//! When a person can be asked to interview: working hours, absences, distance between interviews, how many a day.

use chrono::{Datelike, Duration, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Slot;
use crate::ids::UserId;
use crate::time::{Pass, on_the_wall};

/// Most stretches of work on one day.
pub const MAX_SPANS: usize = 4;
/// Most absences that are kept.
pub const MAX_ABSENCES: usize = 60;
/// Longest distance between two interviews, in minutes.
pub const MAX_BUFFER: u16 = 120;
/// Highest limit of interviews a day.
pub const MAX_DAILY: u8 = 20;
/// Longest absence, in days.
const LONGEST_ABSENCE: i64 = 366;

/// A stretch of a working day: `"09:00"` to `"17:30"`, at most to `"24:00"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// From when.
    #[serde(with = "crate::time::clock")]
    #[schema(value_type = String, example = "09:00")]
    pub from: u16,
    /// Until when.
    #[serde(with = "crate::time::clock")]
    #[schema(value_type = String, example = "17:30")]
    pub to: u16,
}

/// The hours of a week, Monday first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
#[schema(value_type = Vec<Vec<Span>>, min_items = 7, max_items = 7)]
pub struct WeekHours(pub [Vec<Span>; 7]);

/// Days on which a person is away, first and last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Absence {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// When a person can be asked to interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Availability {
    /// Who.
    pub user: UserId,
    /// The zone of the hours, and the one in which the person reads times.
    pub zone: Tz,
    /// Working hours.
    pub hours: WeekHours,
    /// Days away, in order.
    #[serde(default)]
    pub absences: Vec<Absence>,
    /// Minutes that must lie between two interviews.
    #[serde(default)]
    pub buffer: u16,
    /// Most interviews a day; none where there is no limit.
    #[serde(default)]
    pub daily_limit: Option<u8>,
    /// Rises by one with every change; 0 where the person never said anything.
    pub version: u64,
}

/// Why an availability cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AvailabilityError {
    /// A day with too many stretches, or with stretches that are empty, out of order or overlap.
    #[error("must be at most {MAX_SPANS} stretches a day, one after the other, each with an end after its start")]
    Hours,
    /// Too many absences.
    #[error("must be at most {MAX_ABSENCES} absences")]
    TooManyAbsences,
    /// An absence that ends before it begins, or is too long.
    #[error("must end on or after its first day, and last at most {LONGEST_ABSENCE} days")]
    Absence,
    /// A distance out of range.
    #[error("must be from 0 to {MAX_BUFFER} minutes")]
    Buffer,
    /// A limit out of range.
    #[error("must be from 1 to {MAX_DAILY}")]
    DailyLimit,
}

impl WeekHours {
    /// Monday to Friday, nine to five.
    #[must_use]
    pub fn usual() -> Self {
        let working = vec![Span { from: 9 * 60, to: 17 * 60 }];
        Self(std::array::from_fn(|day| if day < 5 { working.clone() } else { Vec::new() }))
    }

    fn check(&self) -> bool {
        let day = |spans: &Vec<Span>| {
            let fine = spans.iter().all(|span| span.from < span.to);
            fine && spans.len() <= MAX_SPANS && spans.windows(2).all(|pair| pair[0].to <= pair[1].from)
        };
        self.0.iter().all(day)
    }
}

impl Availability {
    /// What holds for a person who never said anything.
    #[must_use]
    pub fn usual(user: UserId, zone: Tz) -> Self {
        let hours = WeekHours::usual();
        Self { user, zone, hours, absences: Vec::new(), buffer: 0, daily_limit: None, version: 0 }
    }

    /// Checks what a person typed. Absences come into their order.
    ///
    /// # Errors
    /// The field, as the API names it, with what is wrong with it.
    pub fn checked(mut self) -> Result<Self, (&'static str, AvailabilityError)> {
        if !self.hours.check() {
            return Err(("/hours", AvailabilityError::Hours));
        }
        if self.absences.len() > MAX_ABSENCES {
            return Err(("/absences", AvailabilityError::TooManyAbsences));
        }
        let fine = |absence: &Absence| (0..LONGEST_ABSENCE).contains(&(absence.to - absence.from).num_days());
        if !self.absences.iter().all(fine) {
            return Err(("/absences", AvailabilityError::Absence));
        }
        if self.buffer > MAX_BUFFER {
            return Err(("/buffer_minutes", AvailabilityError::Buffer));
        }
        if self.daily_limit.is_some_and(|limit| !(1..=MAX_DAILY).contains(&limit)) {
            return Err(("/daily_limit", AvailabilityError::DailyLimit));
        }
        self.absences.sort_unstable();
        Ok(self)
    }

    /// True where all of a stretch of time lies within working hours.
    #[must_use]
    pub fn works(&self, slot: Slot) -> bool {
        let (first, last) = (slot.start.day(self.zone), slot.end.day(self.zone));
        let mut joined: Vec<Slot> = Vec::new();
        for window in first.iter_days().take_while(|day| *day <= last).flat_map(|day| self.windows(day)) {
            match joined.last_mut().filter(|before| before.end >= window.start) {
                Some(before) => before.end = before.end.max(window.end),
                None => joined.push(window),
            }
        }
        joined.iter().any(|window| window.contains(slot))
    }

    /// The working hours of one day.
    fn windows(&self, day: NaiveDate) -> Vec<Slot> {
        let spans = &self.hours.0[usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default()];
        let window = |span: &Span| Slot {
            start: on_the_wall(day, span.from, self.zone, Pass::First),
            end: on_the_wall(day, span.to, self.zone, Pass::Second),
        };
        spans.iter().map(window).collect()
    }

    /// The absence that a stretch of time falls into.
    #[must_use]
    pub fn absence(&self, slot: Slot) -> Option<Absence> {
        let (first, last) = (slot.start.day(self.zone), (slot.end - Duration::milliseconds(1)).day(self.zone));
        self.absences.iter().copied().find(|absence| absence.from <= last && first <= absence.to)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::ids::TypedId;
    use crate::time::Instant;
    use chrono_tz::Europe::Berlin;

    pub(crate) fn usual() -> Availability {
        Availability::usual(UserId::new(Instant::from_millis(0), [1; 10]), Berlin)
    }

    fn slot(from: &str, to: &str) -> Slot {
        Slot { start: from.parse().unwrap(), end: to.parse().unwrap() }
    }

    #[test]
    fn people_work_from_monday_to_friday_nine_to_five() {
        let person = usual();

        // Monday in winter: nine in Berlin is eight in Greenwich.
        assert!(person.works(slot("2026-11-23T08:00:00Z", "2026-11-23T16:00:00Z")));
        assert!(!person.works(slot("2026-11-23T07:59:00Z", "2026-11-23T09:00:00Z")));
        assert!(!person.works(slot("2026-11-23T15:30:00Z", "2026-11-23T16:01:00Z")));
        assert!(!person.works(slot("2026-11-22T09:00:00Z", "2026-11-22T10:00:00Z")), "Sunday");
        // And in summer it is seven.
        assert!(person.works(slot("2026-07-20T07:00:00Z", "2026-07-20T08:00:00Z")));
    }

    #[test]
    fn hours_over_midnight_and_over_lunch_join() {
        let hours = WeekHours(std::array::from_fn(|_| {
            vec![Span { from: 0, to: 60 }, Span { from: 540, to: 720 }, Span { from: 720, to: 1_440 }]
        }));
        let person = Availability { hours, ..usual() };

        assert!(person.works(slot("2026-11-23T10:30:00Z", "2026-11-23T12:00:00Z")));
        assert!(person.works(slot("2026-11-23T22:30:00Z", "2026-11-24T00:00:00Z")));
        assert!(!person.works(slot("2026-11-23T22:30:00Z", "2026-11-24T00:01:00Z")));
    }

    #[test]
    fn on_the_day_without_an_hour_work_begins_when_clocks_go_on() {
        let hours = WeekHours(std::array::from_fn(|_| vec![Span { from: 150, to: 300 }]));
        let person = Availability { hours, ..usual() };

        assert!(person.works(slot("2026-03-29T01:00:00Z", "2026-03-29T03:00:00Z")));
        assert!(!person.works(slot("2026-03-29T00:59:00Z", "2026-03-29T03:00:00Z")));
    }

    #[test]
    fn an_absence_takes_whole_days_of_the_persons_zone() {
        let day = |text: &str| text.parse().unwrap();
        let absences = vec![Absence { from: day("2026-11-24"), to: day("2026-11-25") }];
        let person = Availability { absences, ..usual() };

        assert!(person.absence(slot("2026-11-23T22:00:00Z", "2026-11-23T23:00:00Z")).is_none());
        assert!(person.absence(slot("2026-11-23T22:00:00Z", "2026-11-23T23:01:00Z")).is_some());
        assert!(person.absence(slot("2026-11-25T22:59:00Z", "2026-11-25T23:30:00Z")).is_some());
        assert!(person.absence(slot("2026-11-25T23:00:00Z", "2026-11-25T23:30:00Z")).is_none());
    }

    #[test]
    fn limits_hold() {
        let refused = |availability: Availability| availability.checked().err().map(|(field, _)| field);
        let absence = |days: i64| {
            let from: NaiveDate = "2026-01-01".parse().unwrap();
            Availability { absences: vec![Absence { from, to: from + Duration::days(days) }], ..usual() }
        };
        let many = |n| Availability { absences: vec![absence(0).absences[0]; n], ..usual() };
        let spans = |n: u16| {
            let spans: Vec<_> = (0..n).map(|at| Span { from: at * 60, to: at * 60 + 60 }).collect();
            Availability { hours: WeekHours(std::array::from_fn(|_| spans.clone())), ..usual() }
        };

        assert_eq!(
            [119, 120, 121].map(|buffer| refused(Availability { buffer, ..usual() })),
            [None, None, Some("/buffer_minutes")]
        );
        assert_eq!(
            [0, 1, 20, 21].map(|n| refused(Availability { daily_limit: Some(n), ..usual() })),
            [Some("/daily_limit"), None, None, Some("/daily_limit")]
        );
        assert_eq!(
            [-1, 0, 365, 366].map(|days| refused(absence(days))),
            [Some("/absences"), None, None, Some("/absences")]
        );
        assert_eq!([59, 60, 61].map(|n| refused(many(n))), [None, None, Some("/absences")]);
        assert_eq!([3, 4, 5].map(|n| refused(spans(n))), [None, None, Some("/hours")]);
    }

    #[test]
    fn stretches_are_in_order_and_do_not_overlap() {
        let day = |spans: &[(u16, u16)]| {
            let spans: Vec<_> = spans.iter().map(|(from, to)| Span { from: *from, to: *to }).collect();
            Availability { hours: WeekHours(std::array::from_fn(|_| spans.clone())), ..usual() }.checked().is_ok()
        };

        assert!(day(&[(540, 720), (720, 1_020)]));
        assert!(!day(&[(540, 721), (720, 1_020)]));
        assert!(!day(&[(720, 1_020), (540, 700)]));
        assert!(!day(&[(540, 540)]));
    }

    #[test]
    fn times_are_written_as_on_a_clock() {
        let span: Span = serde_json::from_str(r#"{"from":"09:05","to":"24:00"}"#).unwrap();

        assert_eq!(span, Span { from: 545, to: 1_440 });
        assert_eq!(serde_json::to_string(&span).unwrap(), r#"{"from":"09:05","to":"24:00"}"#);
        for text in ["9:00", "24:01", "12:60", "noon", "-1:00", "+9:00", ""] {
            assert!(serde_json::from_str::<Span>(&format!(r#"{{"from":"{text}","to":"24:00"}}"#)).is_err(), "{text}");
        }
    }
}
