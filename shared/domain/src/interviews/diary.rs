//! What a person, a candidate or a room is busy with, day by day. Whoever books writes the day that was read, on its
//! version: two bookings of the same hour cannot both be written (DESIGN 7).

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use chrono_tz::UTC;
use serde::{Deserialize, Serialize};

use super::Slot;
use crate::ids::{CandidateId, InterviewId, RoomId, UserId};

/// Who or what can be busy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum Party {
    /// An interviewer.
    User(UserId),
    /// A candidate.
    Candidate(CandidateId),
    /// A room.
    Room(RoomId),
}

/// One entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// From when until when; it may begin on the day before or end on the day after.
    #[serde(flatten)]
    pub slot: Slot,
}

/// A day of a party. Days are those of UTC: they are a way to cut time into pieces, nobody reads them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiaryDay {
    /// Whose.
    pub party: Party,
    /// Which day.
    pub day: NaiveDate,
    /// What is in it.
    #[serde(default)]
    pub entries: BTreeMap<InterviewId, Entry>,
    /// Rises by one with every change; 0 where nothing was ever written.
    #[serde(default)]
    pub version: u64,
}

impl DiaryDay {
    /// A day with nothing in it.
    #[must_use]
    pub fn empty(party: Party, day: NaiveDate) -> Self {
        Self { party, day, entries: BTreeMap::new(), version: 0 }
    }

    /// The day with an entry, instead of the one that the interview may have there.
    #[must_use]
    pub fn with(&self, interview: InterviewId, slot: Slot) -> Self {
        let mut entries = self.entries.clone();
        entries.insert(interview, Entry { slot });
        Self { entries, version: self.version + 1, ..self.clone() }
    }

    /// What the party is busy with, that interview left out.
    pub fn busy_but(&self, interview: Option<InterviewId>) -> impl Iterator<Item = Slot> {
        let others = self.entries.iter().filter(move |(id, _)| Some(**id) != interview);
        others.map(|(_, entry)| entry.slot)
    }
}

/// The days (UTC) that a stretch of time touches.
pub fn days_of(slot: Slot) -> impl Iterator<Item = NaiveDate> {
    let first = slot.start.day(UTC);
    // The end does not belong to it: what ends at midnight does not touch the next day.
    let last = (slot.end - chrono::Duration::milliseconds(1)).day(UTC).max(first);
    first.iter_days().take_while(move |day| *day <= last)
}

/// The days around a stretch of time that have to be read to know a party's work of a local day and its distances.
pub(super) fn days_around(slot: Slot) -> impl Iterator<Item = NaiveDate> {
    let days: Vec<_> = days_of(slot).collect();
    let first = days.first().map_or(slot.start.day(UTC), |day| *day) - Days::new(1);
    let last = days.last().map_or(slot.start.day(UTC), |day| *day) + Days::new(1);
    first.iter_days().take_while(move |day| *day <= last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(from: &str, to: &str) -> Slot {
        Slot { start: from.parse().unwrap(), end: to.parse().unwrap() }
    }

    #[test]
    fn what_ends_at_midnight_does_not_touch_the_next_day() {
        let days = |from, to| days_of(slot(from, to)).map(|day| day.to_string()).collect::<Vec<_>>();

        assert_eq!(days("2026-11-23T23:00:00Z", "2026-11-24T00:00:00Z"), ["2026-11-23"]);
        assert_eq!(days("2026-11-23T23:00:00Z", "2026-11-24T00:01:00Z"), ["2026-11-23", "2026-11-24"]);
        assert_eq!(days("2026-11-24T00:00:00Z", "2026-11-24T08:00:00Z"), ["2026-11-24"]);
    }

    #[test]
    fn an_interview_touches_at_most_two_days() {
        for start in 0..48 {
            let start =
                "2026-11-23T00:00:00Z".parse::<crate::time::Instant>().unwrap() + chrono::Duration::minutes(start * 30);
            assert!(days_of(Slot::lasting(start, super::super::MAX_DURATION)).count() <= 2);
        }
    }
}
