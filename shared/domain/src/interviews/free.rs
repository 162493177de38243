//! When everyone is free: what a person would do by looking from calendar to calendar.

use chrono::Duration;

use super::booking::{Attendee, Conflict};
use super::{Minutes, Slot};
use crate::ids::InterviewId;
use crate::time::Instant;

/// Times that are offered begin at multiples of so many minutes.
pub const STEP: i64 = 15;
/// Longest range that is searched, in days.
pub const MAX_SEARCH_DAYS: i64 = 31;
/// Most times that one search gives.
pub const MAX_SLOTS: usize = 50;

/// Which times are asked for.
#[derive(Clone, Copy, Debug)]
pub struct FreeSlots {
    /// The interview that is to be moved: it is not in its own way.
    pub moved: Option<InterviewId>,
    /// Between when and when.
    pub within: Slot,
    /// How long.
    pub duration: Minutes,
    /// At most how many.
    pub most: usize,
}

/// The first times at which nothing stands in the way at anybody. What is known of the attendees must cover the range.
#[must_use]
pub fn free_slots(asked: FreeSlots, attendees: &[Attendee]) -> Vec<Slot> {
    let starts = std::iter::successors(Some(rounded_up(asked.within.start)), |at| Some(*at + Duration::minutes(STEP)));
    let slots = starts.map(|start| Slot::lasting(start, asked.duration.get()));
    let slots = slots.take_while(|slot| slot.end <= asked.within.end);
    let free = |slot: &Slot| attendees.iter().all(|attendee| attendee.conflicts(asked.moved, *slot).is_empty());
    slots.filter(free).take(asked.most).collect()
}

/// Starts that are not free, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// The first start.
    pub from: Instant,
    /// The first start after it that is free, or not free for another reason.
    pub until: Instant,
    /// What stands in the way.
    pub conflicts: Vec<Conflict>,
}

/// Why starts within the range are not free: neighbours with the same reasons are one.
#[must_use]
pub fn blocked(asked: FreeSlots, attendees: &[Attendee]) -> Vec<Blocked> {
    let starts = std::iter::successors(Some(rounded_up(asked.within.start)), |at| Some(*at + Duration::minutes(STEP)));
    let mut found: Vec<Blocked> = Vec::new();
    for start in starts.take_while(|start| *start < asked.within.end) {
        let slot = Slot::lasting(start, asked.duration.get());
        let conflicts: Vec<_> = attendees.iter().flat_map(|attendee| attendee.conflicts(asked.moved, slot)).collect();
        let until = start + Duration::minutes(STEP);
        match found.last_mut().filter(|last| last.until == start && last.conflicts == conflicts) {
            Some(last) => last.until = until,
            None if conflicts.is_empty() => {}
            None => found.push(Blocked { from: start, until, conflicts }),
        }
    }
    found
}

fn rounded_up(at: Instant) -> Instant {
    let step = STEP * 60_000;
    Instant::from_millis(at.millis().div_euclid(step) * step + if at.millis().rem_euclid(step) == 0 { 0 } else { step })
}

#[cfg(test)]
mod tests {
    use super::super::interview::tests::id;
    use super::super::{Availability, DiaryDay, Party};
    use super::*;

    /// Monday 2026-11-23, nine in Berlin.
    const NINE: Instant = Instant::from_millis(1_795_420_800_000);

    fn at(minutes: i64, long: u16) -> Slot {
        Slot::lasting(NINE + Duration::minutes(minutes), long)
    }

    fn person(n: u8, busy: &[Slot]) -> Attendee {
        let party = Party::User(id(n));
        let empty = DiaryDay::empty(party, "2026-11-23".parse().unwrap());
        let day = busy.iter().zip(10..).fold(empty, |day, (slot, n)| day.with(id(n), *slot));
        Attendee { party, days: vec![day], availability: Some(Availability::usual(id(n), chrono_tz::Europe::Berlin)) }
    }

    fn found(within: Slot, most: usize, attendees: &[Attendee]) -> Vec<i64> {
        let asked = FreeSlots { moved: None, within, duration: Minutes::new(60).unwrap(), most };
        free_slots(asked, attendees).into_iter().map(|slot| slot.start.since(NINE).num_minutes()).collect()
    }

    #[test]
    fn the_first_times_at_which_everyone_is_free_are_found() {
        let people = [person(1, &[at(0, 60)]), person(2, &[at(90, 30)])];

        assert_eq!(found(at(-60, 480), 3, &people), [120, 135, 150]);
    }

    #[test]
    fn nothing_outside_of_the_range_is_found() {
        let people = [person(1, &[])];

        assert_eq!(found(at(5, 100), 9, &people), [15, 30, 45]);
        assert_eq!(found(at(5, 99), 9, &people), [15, 30]);
        assert!(found(at(0, 59), 9, &people).is_empty());
        assert_eq!(found(at(0, 60), 9, &people), [0]);
    }

    #[test]
    fn starts_that_are_not_free_say_why() {
        let people = [person(1, &[at(60, 60)])];
        let asked = FreeSlots { moved: None, within: at(0, 180), duration: Minutes::new(30).unwrap(), most: 0 };

        let minutes = |at: Instant| at.since(NINE).num_minutes();
        let found: Vec<_> = blocked(asked, &people)
            .into_iter()
            .map(|one| (minutes(one.from), minutes(one.until), one.conflicts[0].kind.code()))
            .collect();

        assert_eq!(found, [(45, 120, "booked")]);
    }

    #[test]
    fn the_search_goes_on_over_the_end_of_the_day() {
        assert_eq!(found(at(7 * 60 + 15, 1_440), 2, &[person(1, &[])]), [24 * 60, 24 * 60 + 15]);
    }
}
