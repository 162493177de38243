//! A stretch of time, half-open: it holds its start and not its end, so that meetings can follow each other directly.

use chrono::Duration;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::time::Instant;

/// From a moment until just before another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
pub struct Slot {
    /// The first moment.
    pub start: Instant,
    /// The first moment after it.
    pub end: Instant,
}

impl Slot {
    /// The stretch that begins then and lasts so long.
    #[must_use]
    pub fn lasting(start: Instant, minutes: u16) -> Self {
        Self { start, end: start + Duration::minutes(minutes.into()) }
    }

    /// True where both share a moment.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// True where all of the other lies within this one.
    #[must_use]
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The stretch with that much more on both sides.
    #[must_use]
    pub fn widened(self, minutes: u16) -> Self {
        let by = Duration::minutes(minutes.into());
        Self { start: self.start - by, end: self.end + by }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(from: i64, to: i64) -> Slot {
        Slot { start: Instant::from_millis(from * 60_000), end: Instant::from_millis(to * 60_000) }
    }

    #[test]
    fn meetings_that_follow_each_other_do_not_overlap() {
        assert!(!slot(0, 60).overlaps(slot(60, 90)));
        assert!(!slot(60, 90).overlaps(slot(0, 60)));
        assert!(slot(0, 61).overlaps(slot(60, 90)));
        assert!(slot(0, 90).overlaps(slot(30, 60)));
    }

    #[test]
    fn a_widened_slot_keeps_a_distance() {
        assert!(slot(0, 60).widened(10).overlaps(slot(69, 90)));
        assert!(!slot(0, 60).widened(10).overlaps(slot(70, 90)));
    }

    #[test]
    fn a_slot_contains_itself_and_nothing_longer() {
        assert!(slot(0, 60).contains(slot(0, 60)));
        assert!(!slot(0, 60).contains(slot(0, 61)));
    }
}
