//! What the organisation decided about the log: how long its rows can be read, and whether whole network addresses are
//! kept; and how a row is kept that arrives at some moment.

use std::net::IpAddr;

use chrono::{Duration, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::truncate_address;
use crate::time::{Instant, start_of_day};

/// Days for which a row of the log can be read, where nothing else was decided.
pub const RETENTION_DAYS: u16 = 90;
/// Fewest days that can be decided.
pub const MIN_RETENTION_DAYS: u16 = 30;
/// Most days that can be decided.
pub const MAX_RETENTION_DAYS: u16 = 730;
/// Until this long after its day a row is on time. The day's digest is made later still, see [`closed_day`].
pub const ON_TIME: Duration = Duration::hours(1);
/// This long after its end a day of the log is closed: compared with the histories, and its digest is made.
pub const CLOSED_AFTER: Duration = Duration::hours(2);

/// What the organisation decided about the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// Days for which a row can be read; then it is hidden at once, and deleted.
    pub retention_days: u16,
    /// Whether whole network addresses are kept, not only the network.
    pub full_addresses: bool,
    /// Rises by one with every change; 0 where nothing was ever changed.
    pub version: u64,
}

/// Days of retention that cannot be decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be from {MIN_RETENTION_DAYS} to {MAX_RETENTION_DAYS} days")]
pub struct RetentionError;

/// The part of the log that can be read at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Rows from before are hidden by every read, whether or not they are deleted yet.
    pub from: Instant,
    /// The moment of reading.
    pub now: Instant,
}

/// How rows are kept that arrive at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    days: u16,
    late_before: Instant,
    arrives_on: NaiveDate,
}

impl Recording {
    /// What holds before anybody decided anything.
    #[must_use]
    pub const fn usual() -> Self {
        Self { retention_days: RETENTION_DAYS, full_addresses: false, version: 0 }
    }

    /// The same with what an admin decided, and the next version.
    ///
    /// # Errors
    /// When the log would be kept for too short or too long.
    pub fn decided(&self, retention_days: u16, full_addresses: bool) -> Result<Self, RetentionError> {
        let possible = (MIN_RETENTION_DAYS..=MAX_RETENTION_DAYS).contains(&retention_days);
        let after = Self { retention_days, full_addresses, version: self.version + 1 };
        possible.then_some(after).ok_or(RetentionError)
    }

    /// What can be read now.
    #[must_use]
    pub fn window(&self, now: Instant) -> Window {
        Window { from: now - Duration::days(self.retention_days.into()), now }
    }

    /// How rows are kept that arrive now.
    #[must_use]
    pub fn kept(&self, now: Instant, zone: Tz) -> Kept {
        let open = (now - ON_TIME).day(zone);
        Kept { days: self.retention_days, late_before: start_of_day(open, zone), arrives_on: now.day(zone) }
    }

    /// An address as it is recorded.
    #[must_use]
    pub fn address(&self, address: IpAddr) -> String {
        if self.full_addresses { address.to_canonical().to_string() } else { truncate_address(address) }
    }
}

impl Default for Recording {
    fn default() -> Self {
        Self::usual()
    }
}

impl Kept {
    /// Until when a row of that moment is kept.
    #[must_use]
    pub fn until(&self, at: Instant) -> Instant {
        at + Duration::days(self.days.into())
    }

    /// The day on which a row arrives whose own day may be closed; none for one that is on time.
    #[must_use]
    pub fn late_on(&self, at: Instant) -> Option<NaiveDate> {
        (at < self.late_before).then_some(self.arrives_on)
    }
}

/// The last day that is closed now.
#[must_use]
pub fn closed_day(now: Instant, zone: Tz) -> NaiveDate {
    let open = (now - CLOSED_AFTER).day(zone);
    open.pred_opt().unwrap_or(open)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZONE: Tz = chrono_tz::Europe::Berlin;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    #[test]
    fn limits_of_retention_hold() {
        let possible = |days| Recording::usual().decided(days, false).is_ok();

        assert_eq!([29, 30, 31, 729, 730, 731].map(possible), [false, true, true, true, true, false]);
    }

    #[test]
    fn addresses_are_shortened_unless_it_was_decided_otherwise() {
        let address = "203.0.113.77".parse().unwrap();
        let full = Recording::usual().decided(90, true).unwrap();

        assert_eq!(Recording::usual().address(address), "203.0.113.0/24");
        assert_eq!(full.address(address), "203.0.113.77");
        assert_eq!(full.version, 1);
    }

    #[test]
    fn a_row_is_on_time_for_an_hour_after_its_day() {
        let (last, midnight) = (at("2026-11-23T22:59:59.999Z"), at("2026-11-23T23:00:00Z"));
        let late = |now: Instant| Recording::usual().kept(now, ZONE).late_on(last);

        assert_eq!(late(midnight + ON_TIME - Duration::milliseconds(1)), None);
        assert_eq!(late(midnight + ON_TIME), "2026-11-24".parse().ok());
        assert_eq!(Recording::usual().kept(midnight + ON_TIME, ZONE).late_on(midnight), None);
    }

    #[test]
    fn no_row_that_is_on_time_comes_after_its_day_was_closed() {
        // Every quarter of an hour of the days when clocks change, and a day of the usual kind.
        for start in ["2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z", "2026-11-23T12:00:00Z"] {
            for quarter in 0..200 {
                let now = at(start) + Duration::minutes(15 * quarter);
                let closed = start_of_day(closed_day(now, ZONE).succ_opt().unwrap(), ZONE);
                let last = closed - Duration::milliseconds(1);
                let a_minute_ago = now - Duration::minutes(1);
                assert!(Recording::usual().kept(a_minute_ago, ZONE).late_on(last).is_some(), "{now}");
            }
        }
    }
}
