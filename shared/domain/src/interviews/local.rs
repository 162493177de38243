//! What a clock on the wall says, as a moment. On the two days of a year on which clocks are changed an hour is missing
//! or comes twice; what then happens is decided here and nowhere else.

use chrono::{DateTime, FixedOffset, LocalResult, NaiveDateTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

use crate::time::Instant;

/// Why a time cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LocalTimeError {
    /// It is not a time at all.
    #[error("must be a time such as 2026-11-30T14:00 or 2026-11-30T14:00:00+01:00")]
    NotATime,
    /// Meetings begin on the minute.
    #[error("must be a whole minute")]
    NotAWholeMinute,
    /// Clocks are put forward over it.
    #[error("does not exist in {zone}: clocks are put forward then")]
    Skipped {
        /// Where.
        zone: Tz,
    },
}

impl LocalTimeError {
    /// The stable name of the reason.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotATime => "invalid",
            Self::NotAWholeMinute => "not_a_whole_minute",
            Self::Skipped { .. } => "time_does_not_exist",
        }
    }
}

/// The moment that a text means: with an offset (RFC 3339) just that moment, without one the time on a clock in `zone`.
/// A time that comes twice means its first time; who means the second names the offset.
///
/// # Errors
/// [`LocalTimeError`].
pub fn instant_of(text: &str, zone: Tz) -> Result<Instant, LocalTimeError> {
    let at = match DateTime::<FixedOffset>::parse_from_rfc3339(text) {
        Ok(at) => at.with_timezone(&Utc),
        Err(_) => on_the_wall(text, zone)?,
    };
    if at.second() != 0 || at.nanosecond() != 0 {
        return Err(LocalTimeError::NotAWholeMinute);
    }
    Ok(at.into())
}

fn on_the_wall(text: &str, zone: Tz) -> Result<DateTime<Utc>, LocalTimeError> {
    let local = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .ok_or(LocalTimeError::NotATime)?;
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Ok(at.with_timezone(&Utc)),
        LocalResult::None => Err(LocalTimeError::Skipped { zone }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{America::New_York, Asia::Kolkata, Australia::Lord_Howe, Europe::Berlin};

    fn at(text: &str, zone: Tz) -> Result<String, LocalTimeError> {
        instant_of(text, zone).map(|at| at.to_string())
    }

    #[test]
    fn a_time_without_an_offset_is_on_the_clock_of_the_zone() {
        assert_eq!(at("2026-11-30T14:00", Berlin).unwrap(), "2026-11-30T13:00:00.000Z");
        assert_eq!(at("2026-07-30T14:00", Berlin).unwrap(), "2026-07-30T12:00:00.000Z");
        assert_eq!(at("2026-11-30T14:00", Kolkata).unwrap(), "2026-11-30T08:30:00.000Z");
    }

    #[test]
    fn a_time_with_an_offset_is_that_moment_wherever_the_zone_is() {
        assert_eq!(at("2026-11-30T14:00:00+01:00", New_York).unwrap(), "2026-11-30T13:00:00.000Z");
        assert_eq!(at("2026-11-30T13:00:00Z", Kolkata).unwrap(), "2026-11-30T13:00:00.000Z");
    }

    #[test]
    fn a_time_in_the_missing_hour_is_refused_in_every_year() {
        for (day, zone) in [
            ("2026-03-29T02:30", Berlin),
            ("2027-03-28T02:00", Berlin),
            ("2028-03-26T02:59", Berlin),
            ("2029-03-25T02:30", Berlin),
            ("2030-03-31T02:30", Berlin),
            ("2026-03-08T02:30", New_York),
            ("2027-03-14T02:30", New_York),
            ("2028-03-12T02:30", New_York),
            ("2029-03-11T02:30", New_York),
            ("2030-03-10T02:30", New_York),
            // Half an hour only.
            ("2026-10-04T02:15", Lord_Howe),
            ("2027-10-03T02:15", Lord_Howe),
            ("2028-10-01T02:15", Lord_Howe),
            ("2029-10-07T02:15", Lord_Howe),
            ("2030-10-06T02:15", Lord_Howe),
        ] {
            assert_eq!(at(day, zone), Err(LocalTimeError::Skipped { zone }), "{day}");
        }
        assert!(at("2026-10-04T02:30", Lord_Howe).is_ok());
    }

    #[test]
    fn a_time_that_comes_twice_is_the_first_one_unless_the_offset_is_named() {
        assert_eq!(at("2026-10-25T02:30", Berlin).unwrap(), "2026-10-25T00:30:00.000Z");
        assert_eq!(at("2026-10-25T02:30:00+01:00", Berlin).unwrap(), "2026-10-25T01:30:00.000Z");
        assert_eq!(at("2026-11-01T01:30", New_York).unwrap(), "2026-11-01T05:30:00.000Z");
        assert_eq!(at("2030-10-27T02:30", Berlin).unwrap(), "2030-10-27T00:30:00.000Z");
        // 11 hours ahead in summer, 10:30 in winter: the clocks go back by half an hour.
        assert_eq!(at("2026-04-05T01:45", Lord_Howe).unwrap(), "2026-04-04T14:45:00.000Z");
    }

    #[test]
    fn india_has_neither() {
        for month in 1..=12 {
            assert!(at(&format!("2027-{month:02}-15T02:30"), Kolkata).is_ok());
        }
    }

    #[test]
    fn seconds_and_nonsense_are_refused() {
        assert_eq!(at("2026-11-30T14:00:01", Berlin), Err(LocalTimeError::NotAWholeMinute));
        assert_eq!(at("2026-11-30T14:00:00.500Z", Berlin), Err(LocalTimeError::NotAWholeMinute));
        for text in ["", "14:00", "2026-02-30T14:00", "2026-11-30 14:00", "2026-11-30T24:00", "tomorrow"] {
            assert_eq!(at(text, Berlin), Err(LocalTimeError::NotATime), "{text}");
        }
    }
}
