//! May these people meet then? Being booked already rules it out on every path; hours, absences, distances and limits are
//! what people asked for, and who plans can decide against them.

use chrono::NaiveDate;

use super::diary::days_around;
use super::{Absence, Availability, DiaryDay, Party, Slot, days_of};
use crate::ids::InterviewId;

/// Who is to be there, with what is known of the days around it.
#[derive(Clone, Debug)]
pub struct Attendee {
    /// Who.
    pub party: Party,
    /// What the party is busy with.
    pub days: Vec<DiaryDay>,
    /// When a person works; none for candidates and rooms.
    pub availability: Option<Availability>,
}

/// A time that is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Booking<'a> {
    /// The interview that is moved: it is not in its own way.
    pub moved: Option<InterviewId>,
    /// When.
    pub slot: Slot,
    /// Who.
    pub attendees: &'a [Attendee],
}

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConflictKind {
    /// Another interview at that time.
    Booked(Slot),
    /// Another interview too close.
    TooClose(Slot),
    /// Not within working hours.
    OutsideHours,
    /// Away.
    Absent(Absence),
    /// As many interviews on that day as the person takes.
    DailyLimit(u8),
}

/// What stands in the way of a meeting, and at whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// At whom.
    pub party: Party,
    /// What.
    pub kind: ConflictKind,
}

impl ConflictKind {
    /// True where nobody can decide against it.
    #[must_use]
    pub fn is_final(self) -> bool {
        matches!(self, Self::Booked(_))
    }

    /// The stable name of the reason.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Booked(_) => "booked",
            Self::TooClose(_) => "too_close",
            Self::OutsideHours => "outside_hours",
            Self::Absent(_) => "absent",
            Self::DailyLimit(_) => "daily_limit",
        }
    }
}

/// Everything that stands in the way, in the order of the attendees.
#[must_use]
pub fn conflicts(booking: Booking<'_>) -> Vec<Conflict> {
    booking.attendees.iter().flat_map(|attendee| attendee.conflicts(booking.moved, booking.slot)).collect()
}

impl Attendee {
    /// The days (UTC) that have to be known of a party: those around it where people's days and distances matter.
    #[must_use]
    pub fn days_needed(party: Party, slot: Slot) -> Vec<NaiveDate> {
        match party {
            Party::User(_) => days_around(slot).collect(),
            Party::Candidate(_) | Party::Room(_) => days_of(slot).collect(),
        }
    }

    fn busy(&self, moved: Option<InterviewId>) -> impl Iterator<Item = (InterviewId, Slot)> {
        let entries = self.days.iter().flat_map(|day| &day.entries);
        entries.filter(move |(id, _)| Some(**id) != moved).map(|(id, entry)| (*id, entry.slot))
    }

    /// What stands in the way at this party.
    pub(super) fn conflicts(&self, moved: Option<InterviewId>, slot: Slot) -> Vec<Conflict> {
        let conflict = |kind| Conflict { party: self.party, kind };
        let mut found = Vec::new();
        if let Some((_, booked)) = self.busy(moved).find(|(_, busy)| busy.overlaps(slot)) {
            found.push(conflict(ConflictKind::Booked(booked)));
        }
        let Some(availability) = &self.availability else { return found };
        let wide = slot.widened(availability.buffer);
        let near = self.busy(moved).find(|(_, busy)| busy.overlaps(wide) && !busy.overlaps(slot));
        found.extend(near.map(|(_, near)| conflict(ConflictKind::TooClose(near))));
        if let Some(absence) = availability.absence(slot) {
            found.push(conflict(ConflictKind::Absent(absence)));
        } else if !availability.works(slot) {
            found.push(conflict(ConflictKind::OutsideHours));
        }
        let full =
            availability.daily_limit.filter(|limit| self.interviews_on_day_of(slot, moved) >= usize::from(*limit));
        found.extend(full.map(|limit| conflict(ConflictKind::DailyLimit(limit))));
        found
    }

    /// Interviews that begin on the same day in the person's zone. One over midnight stands in two days of the diary.
    fn interviews_on_day_of(&self, slot: Slot, moved: Option<InterviewId>) -> usize {
        let Some(availability) = &self.availability else { return 0 };
        let day = slot.start.day(availability.zone);
        let on_day = self.busy(moved).filter(|(_, busy)| busy.start.day(availability.zone) == day);
        on_day.map(|(id, _)| id).collect::<std::collections::BTreeSet<_>>().len()
    }
}

#[cfg(test)]
mod tests {
    use super::super::interview::tests::id;
    use super::*;
    use crate::time::Instant;

    /// Monday 2026-11-23, ten in Berlin.
    const TEN: Instant = Instant::from_millis(1_795_424_400_000);

    fn at(minutes: i64, long: u16) -> Slot {
        Slot::lasting(TEN + chrono::Duration::minutes(minutes), long)
    }

    fn person(busy: &[Slot], change: impl FnOnce(&mut Availability)) -> Attendee {
        let party = Party::User(id(1));
        let mut availability = Availability::usual(id(1), chrono_tz::Europe::Berlin);
        change(&mut availability);
        let empty = DiaryDay::empty(party, "2026-11-23".parse().unwrap());
        let day = busy.iter().zip(10..).fold(empty, |day, (slot, n)| day.with(id(n), *slot));
        Attendee { party, days: vec![day], availability: Some(availability) }
    }

    fn codes(attendee: &Attendee, slot: Slot) -> Vec<&'static str> {
        let booking = Booking { moved: None, slot, attendees: std::slice::from_ref(attendee) };
        conflicts(booking).into_iter().map(|conflict| conflict.kind.code()).collect()
    }

    #[test]
    fn nobody_is_in_two_interviews_at_once() {
        let busy = person(&[at(0, 60)], |_| {});

        assert_eq!(codes(&busy, at(-30, 30)), [""; 0]);
        assert_eq!(codes(&busy, at(-30, 31)), ["booked"]);
        assert_eq!(codes(&busy, at(59, 30)), ["booked"]);
        assert_eq!(codes(&busy, at(60, 30)), [""; 0]);
    }

    #[test]
    fn an_interview_is_not_in_its_own_way() {
        let busy = person(&[at(0, 60)], |_| {});

        let moved = Booking { moved: Some(id(10)), slot: at(30, 60), attendees: &[busy] };

        assert!(conflicts(moved).is_empty());
    }

    #[test]
    fn a_distance_is_kept_and_told_apart_from_being_booked() {
        let busy = person(&[at(0, 60)], |person| person.buffer = 15);

        assert_eq!(codes(&busy, at(75, 30)), [""; 0]);
        assert_eq!(codes(&busy, at(74, 30)), ["too_close"]);
        assert_eq!(codes(&busy, at(30, 30)), ["booked"]);
    }

    #[test]
    fn a_day_has_at_most_so_many_interviews() {
        let two = [at(0, 30), at(60, 30)];

        assert_eq!(codes(&person(&two, |person| person.daily_limit = Some(3)), at(120, 30)), [""; 0]);
        assert_eq!(codes(&person(&two, |person| person.daily_limit = Some(2)), at(120, 30)), ["daily_limit"]);
        // Tuesday.
        assert_eq!(codes(&person(&two, |person| person.daily_limit = Some(2)), at(24 * 60, 30)), [""; 0]);
    }

    #[test]
    fn hours_and_absences_are_told() {
        let day = "2026-11-23".parse().unwrap();

        assert_eq!(codes(&person(&[], |_| {}), at(7 * 60, 30)), ["outside_hours"]);
        let away = person(&[], |person| person.absences = vec![Absence { from: day, to: day }]);
        assert_eq!(codes(&away, at(0, 30)), ["absent"]);
    }

    #[test]
    fn a_room_has_no_hours() {
        let room = Attendee { party: Party::Room(id(3)), days: Vec::new(), availability: None };

        assert_eq!(codes(&room, at(14 * 60, 60)), [""; 0]);
    }

    #[test]
    fn only_being_booked_is_final() {
        let absence = Absence { from: "2026-11-23".parse().unwrap(), to: "2026-11-23".parse().unwrap() };
        let soft = [
            ConflictKind::TooClose(at(0, 5)),
            ConflictKind::OutsideHours,
            ConflictKind::Absent(absence),
            ConflictKind::DailyLimit(1),
        ];

        assert!(ConflictKind::Booked(at(0, 5)).is_final());
        assert!(soft.iter().all(|kind| !kind.is_final()));
    }
}
