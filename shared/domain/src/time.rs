//! Instants in UTC with milliseconds; days, ISO weeks and months in the organisation's IANA zone (DESIGN 4).

use chrono::{DateTime, Datelike, Days, Duration, LocalResult, NaiveDate, NaiveTime, SecondsFormat, TimeZone, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A moment in UTC, to the millisecond. Text form: `2026-11-23T09:30:00.000Z`, which sorts like the moments do.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ToSchema)]
#[schema(value_type = String, format = DateTime, example = "2026-11-23T09:30:00.000Z")]
pub struct Instant(DateTime<Utc>);

impl Instant {
    /// The moment that many milliseconds after 1970-01-01T00:00Z; out of chrono's range becomes 1970.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        match DateTime::from_timestamp_millis(millis) {
            Some(at) => Self(at),
            None => Self(DateTime::UNIX_EPOCH),
        }
    }

    /// Milliseconds since 1970-01-01T00:00Z.
    #[must_use]
    pub fn millis(self) -> i64 {
        self.0.timestamp_millis()
    }

    /// Whole seconds since 1970-01-01T00:00Z: what `DynamoDB` wants for time to live.
    #[must_use]
    pub fn epoch_seconds(self) -> i64 {
        self.0.timestamp()
    }

    /// The same moment on a clock of that zone.
    #[must_use]
    pub fn in_zone(self, zone: Tz) -> DateTime<Tz> {
        self.0.with_timezone(&zone)
    }

    /// The day it is then in that zone.
    #[must_use]
    pub fn day(self, zone: Tz) -> NaiveDate {
        self.in_zone(zone).date_naive()
    }

    /// Elapsed time since `earlier`; negative when it is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        self.0 - earlier.0
    }
}

impl From<Instant> for std::time::SystemTime {
    fn from(instant: Instant) -> Self {
        instant.0.into()
    }
}

impl From<DateTime<Utc>> for Instant {
    fn from(at: DateTime<Utc>) -> Self {
        Self::from_millis(at.timestamp_millis())
    }
}

impl std::ops::Add<Duration> for Instant {
    type Output = Self;
    fn add(self, by: Duration) -> Self {
        Self(self.0 + by)
    }
}

impl std::ops::Sub<Duration> for Instant {
    type Output = Self;
    fn sub(self, by: Duration) -> Self {
        Self(self.0 - by)
    }
}

impl std::fmt::Display for Instant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl std::fmt::Debug for Instant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(self, f)
    }
}

impl std::str::FromStr for Instant {
    type Err = chrono::ParseError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        DateTime::parse_from_rfc3339(text).map(|at| at.with_timezone(&Utc).into())
    }
}

/// Text for people and programs; milliseconds where bytes are packed.
impl Serialize for Instant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_str(self) } else { self.millis().serialize(serializer) }
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return i64::deserialize(deserializer).map(Self::from_millis);
        }
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Whole days, first and last included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
pub struct Period {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl Period {
    /// One day.
    #[must_use]
    pub fn day(day: NaiveDate) -> Self {
        Self { from: day, to: day }
    }

    /// The ISO week (Monday to Sunday) that holds `day`.
    #[must_use]
    pub fn week(day: NaiveDate) -> Self {
        let monday = day - Days::new(u64::from(day.weekday().num_days_from_monday()));
        Self { from: monday, to: monday + Days::new(6) }
    }

    /// The calendar month that holds `day`.
    #[must_use]
    pub fn month(day: NaiveDate) -> Self {
        let first = day - Days::new(u64::from(day.day0()));
        let next = first + chrono::Months::new(1);
        Self { from: first, to: next - Days::new(1) }
    }

    /// Every day of the period, in order.
    pub fn days(self) -> impl Iterator<Item = NaiveDate> + Clone {
        self.from.iter_days().take_while(move |day| *day <= self.to)
    }

    /// The parts of the period that lie in one calendar month each, in order.
    pub fn by_month(self) -> impl Iterator<Item = Self> + Clone {
        let first = move |day: NaiveDate| Some(Self::month(day)).filter(|month| month.from <= self.to);
        let months = std::iter::successors(first(self.from), move |month| first(month.to + Days::new(1)));
        months.map(move |month| Self { from: month.from.max(self.from), to: month.to.min(self.to) })
    }

    /// The period of the same kind that ends the day before this one starts: same month length is not assumed.
    #[must_use]
    pub fn previous(self) -> Self {
        let last = self.from - Days::new(1);
        if self == Self::month(self.from) {
            return Self::month(last);
        }
        let length = (self.to - self.from).num_days().unsigned_abs();
        Self { from: last - Days::new(length), to: last }
    }

    /// What the period is compared with on a day: the period before, and while this one is under way only as many of its
    /// days. A week until Tuesday beside a whole week would always look worse.
    #[must_use]
    pub fn compared_on(self, today: NaiveDate) -> Self {
        let before = self.previous();
        if today < self.from || self.to <= today {
            return before;
        }
        let passed = (today - self.from).num_days().unsigned_abs();
        Self { to: before.to.min(before.from + Days::new(passed)), ..before }
    }
}

/// The first moment of a day in a zone. Where midnight does not exist (a change to summer time at 0:00) it is the
/// first moment that does; where it exists twice, the earlier one.
#[must_use]
pub fn start_of_day(day: NaiveDate, zone: Tz) -> Instant {
    on_the_wall(day, 0, zone, Pass::First)
}

/// Which of two moments is meant where a clock shows the same time twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// The earlier one.
    First,
    /// The later one.
    Second,
}

/// The moment at which a clock shows that many minutes after midnight. Where the time is missing (clocks go forward),
/// the moment at which they go on.
#[must_use]
pub fn on_the_wall(day: NaiveDate, minutes: u16, zone: Tz, pass: Pass) -> Instant {
    let local = day.and_time(NaiveTime::MIN) + Duration::minutes(minutes.into());
    // Every change of a clock since 1970 begins and ends on a quarter of an hour.
    let found =
        (0..=24).find_map(|quarters| match zone.from_local_datetime(&(local + Duration::minutes(15 * quarters))) {
            LocalResult::Single(at) => Some(at.with_timezone(&Utc)),
            LocalResult::Ambiguous(first, second) => Some(match pass {
                Pass::First => first.with_timezone(&Utc),
                Pass::Second => second.with_timezone(&Utc),
            }),
            LocalResult::None => None,
        });
    found.unwrap_or_else(|| local.and_utc()).into()
}

/// Minutes after midnight as `"HH:MM"`, from `"00:00"` to `"24:00"`.
pub(crate) mod clock {
    use serde::{Deserialize, Deserializer, Serializer};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
    pub(crate) fn serialize<S: Serializer>(minutes: &u16, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:02}:{:02}", minutes / 60, minutes % 60))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u16, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse(&text).ok_or_else(|| serde::de::Error::custom("must be a time from 00:00 to 24:00"))
    }

    fn parse(text: &str) -> Option<u16> {
        let (hours, minutes) = text.split_once(':')?;
        let number = |part: &str| {
            let plain = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            part.parse::<u16>().ok().filter(|_| plain)
        };
        let (hours, minutes) = (number(hours)?, number(minutes)?);
        let total = hours * 60 + minutes;
        (minutes < 60 && total <= 24 * 60).then_some(total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn an_instant_is_cut_to_milliseconds_and_survives_text() {
        let at: Instant = "2026-11-23T09:30:00.123987Z".parse().unwrap();

        assert_eq!(at.to_string(), "2026-11-23T09:30:00.123Z");
        assert_eq!(at.to_string().parse::<Instant>().unwrap(), at);
    }

    #[test]
    fn the_day_is_that_of_the_zone() {
        let at: Instant = "2026-11-23T23:30:00Z".parse().unwrap();

        assert_eq!(at.day(chrono_tz::Europe::Berlin), date("2026-11-24"));
        assert_eq!(at.day(chrono_tz::America::New_York), date("2026-11-23"));
    }

    #[test]
    fn weeks_are_iso_weeks_across_the_year() {
        assert_eq!(Period::week(date("2027-01-01")), Period { from: date("2026-12-28"), to: date("2027-01-03") });
    }

    #[test]
    fn months_know_leap_years() {
        assert_eq!(Period::month(date("2028-02-10")).to, date("2028-02-29"));
        assert_eq!(Period::month(date("2026-03-31")).previous(), Period::month(date("2026-02-01")));
    }

    #[test]
    fn a_period_under_way_is_compared_with_as_many_days_of_the_one_before() {
        let week = Period::week(date("2026-11-24"));
        let march = Period::month(date("2026-03-01"));
        let february = |to| Period { from: date("2026-02-01"), to: date(to) };

        assert_eq!(week.compared_on(date("2026-11-24")), Period { from: date("2026-11-16"), to: date("2026-11-17") });
        assert_eq!(week.compared_on(date("2026-11-29")), week.previous());
        assert_eq!(week.compared_on(date("2027-01-01")), week.previous(), "long over");
        assert_eq!(week.compared_on(date("2026-11-01")), week.previous(), "not begun");
        assert_eq!(march.compared_on(date("2026-03-01")), february("2026-02-01"));
        assert_eq!(march.compared_on(date("2026-03-30")), february("2026-02-28"), "February has no 30th");
    }

    #[test]
    fn a_day_without_midnight_starts_at_its_first_moment() {
        let start = start_of_day(date("2026-04-24"), chrono_tz::Africa::Cairo);

        assert_eq!(start.to_string(), "2026-04-23T22:00:00.000Z");
    }
}
