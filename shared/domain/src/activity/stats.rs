//! What a person did on one day. Folding is pure; a week or a month is the sum of its days, so no second record can disagree.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::Timelike;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{Action, Counter, Credit, Hours, Sum};
use crate::time::Instant;
use crate::workflow::Status;

/// Length of a slot of presence: who acted within five minutes counts as having worked for them.
pub const SLOT_SECONDS: u64 = 300;
const SLOTS: usize = 288;
/// A day of 25 hours (end of summer time) shares the slots of its repeated hour.
const BYTES: usize = SLOTS / 8;

/// The five-minute slots of a day with at least one action: a set, so order and repetition do not matter.
#[derive(Clone, PartialEq, Eq)]
pub struct Slots([u8; BYTES]);

impl Slots {
    fn add(&mut self, slot: usize) {
        if let Some(byte) = self.0.get_mut(slot / 8) {
            *byte |= 1 << (slot % 8);
        }
    }

    /// How many slots had an action.
    #[must_use]
    pub fn count(&self) -> u64 {
        self.0.iter().map(|byte| u64::from(byte.count_ones())).sum()
    }
}

impl Default for Slots {
    fn default() -> Self {
        Self([0; BYTES])
    }
}

impl std::fmt::Debug for Slots {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Slots({})", self.count())
    }
}

/// Stored as bytes: a list of 36 numbers would be four times the size.
impl Serialize for Slots {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Slots {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;
        impl serde::de::Visitor<'_> for Bytes {
            type Value = Slots;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("288 slots in 36 bytes")
            }
            fn visit_bytes<E: serde::de::Error>(self, bytes: &[u8]) -> Result<Slots, E> {
                bytes.try_into().map(Slots).map_err(|_| E::invalid_length(bytes.len(), &self))
            }
        }
        deserializer.deserialize_bytes(Bytes)
    }
}

/// What was done, without presence. Stored [packed](crate::packed): no field may be left out or change its place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How often each action succeeded.
    pub actions: BTreeMap<Action, u32>,
    /// How often a candidate was moved to each status, less what was taken back; below zero while a move is on its way.
    pub moves: BTreeMap<Status, i32>,
    /// What has no action of its own.
    pub sums: BTreeMap<Sum, i64>,
    /// Actions by local hour.
    pub hours: Hours,
    /// First action.
    pub first: Option<Instant>,
    /// Last action.
    pub last: Option<Instant>,
}

/// One person's day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayStats {
    /// What was done.
    pub tally: Tally,
    /// When anything was done.
    pub slots: Slots,
}

/// The sum of days, of one person or of several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// What was done.
    pub tally: Tally,
    /// Presence, added up over days and people.
    pub active_seconds: u64,
    /// Days with any presence, added up over people.
    pub active_days: u64,
}

impl DayStats {
    /// Adds what an event counts for on this day. The caller sees to it that an event comes once, and to the day that is
    /// its own.
    pub fn add(&mut self, credit: &Credit, zone: Tz) {
        if credit.present {
            self.note_presence(credit.at, zone);
        }
        credit.counts.iter().for_each(|(counter, by)| self.tally.add(*counter, *by));
    }

    fn note_presence(&mut self, at: Instant, zone: Tz) {
        let local = at.in_zone(zone);
        self.slots.add(slot_of(at, zone));
        let tally = &mut self.tally;
        tally.hours.add(u8::try_from(local.hour()).unwrap_or_default(), 1);
        tally.first = Some(tally.first.map_or(at, |first| first.min(at)));
        tally.last = Some(tally.last.map_or(at, |last| last.max(at)));
    }

    /// Seconds of presence: five minutes for each slot with an action.
    #[must_use]
    pub fn active_seconds(&self) -> u64 {
        self.slots.count() * SLOT_SECONDS
    }
}

/// The five-minute slot of the day that holds a moment.
#[must_use]
pub fn slot_of(at: Instant, zone: Tz) -> usize {
    at.in_zone(zone).num_seconds_from_midnight() as usize / SLOT_SECONDS as usize
}

/// Adds to a counter; counters of zero are left out, so that a move taken back leaves nothing.
fn add_to<K: Ord, N: Copy + Default + PartialEq + TryFrom<i64> + Into<i64>>(
    counts: &mut BTreeMap<K, N>,
    key: K,
    by: i64,
) {
    let sum = |before: N| N::try_from(before.into().saturating_add(by)).ok().filter(|after| *after != N::default());
    match counts.entry(key) {
        Entry::Occupied(mut counted) => match sum(*counted.get()) {
            Some(after) => *counted.get_mut() = after,
            None => drop(counted.remove()),
        },
        Entry::Vacant(free) => {
            if let Some(first) = sum(N::default()) {
                free.insert(first);
            }
        }
    }
}

impl Tally {
    fn add(&mut self, counter: Counter, by: i64) {
        match counter {
            Counter::Done(action) => add_to(&mut self.actions, action, by),
            Counter::MovedTo(status) => add_to(&mut self.moves, status, by),
            Counter::Sum(sum) => add_to(&mut self.sums, sum, by),
        }
    }

    fn get(&self, counter: Counter) -> i64 {
        match counter {
            Counter::Done(action) => self.actions.get(&action).copied().unwrap_or_default().into(),
            Counter::MovedTo(status) => self.moves.get(&status).copied().unwrap_or_default().into(),
            Counter::Sum(sum) => self.sums.get(&sum).copied().unwrap_or_default(),
        }
    }

    fn merge(&mut self, other: &Self) {
        other.actions.iter().for_each(|(action, n)| add_to(&mut self.actions, *action, (*n).into()));
        other.moves.iter().for_each(|(status, n)| add_to(&mut self.moves, *status, (*n).into()));
        other.sums.iter().for_each(|(sum, n)| add_to(&mut self.sums, *sum, *n));
        self.hours.merge(&other.hours);
        self.first = self.first.into_iter().chain(other.first).min();
        self.last = self.last.into_iter().chain(other.last).max();
    }
}

impl Totals {
    /// A counter.
    #[must_use]
    pub fn get(&self, counter: Counter) -> i64 {
        self.tally.get(counter)
    }

    /// How often an action succeeded.
    #[must_use]
    pub fn count(&self, action: Action) -> u64 {
        self.tally.actions.get(&action).copied().map_or(0, u64::from)
    }

    /// All actions that succeeded.
    #[must_use]
    pub fn actions(&self) -> u64 {
        self.tally.actions.values().copied().map(u64::from).sum()
    }

    /// Actions in each local hour.
    #[must_use]
    pub fn hours(&self) -> [u64; 24] {
        self.tally.hours.all()
    }

    /// Adds other sums, such as another person's.
    pub fn merge(&mut self, other: &Self) {
        self.tally.merge(&other.tally);
        self.active_seconds += other.active_seconds;
        self.active_days += other.active_days;
    }
}

impl<'a> FromIterator<&'a DayStats> for Totals {
    fn from_iter<I: IntoIterator<Item = &'a DayStats>>(days: I) -> Self {
        let mut totals = Self::default();
        for day in days {
            totals.tally.merge(&day.tally);
            totals.active_seconds += day.active_seconds();
            totals.active_days += u64::from(day.slots.count() > 0);
        }
        totals
    }
}
