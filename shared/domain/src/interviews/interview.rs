//! One interview from plan to end.

use std::collections::BTreeSet;

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::agenda::TELL_AFTER;
use super::{Party, Slot};
use crate::candidates::Candidate;
use crate::ids::{CandidateId, InterviewId, JobId, RoomId, UserId};
use crate::text::Name;
use crate::time::Instant;

/// Most interviewers. With candidate and room they are ten parties, whose days fit into one transaction (100 items).
pub const MAX_INTERVIEWERS: usize = 8;
/// Shortest interview, in minutes.
pub const MIN_DURATION: u16 = 5;
/// Longest interview, in minutes.
pub const MAX_DURATION: u16 = 480;
/// How long an interview lasts where nothing is said, in minutes.
pub const USUAL_DURATION: u16 = 60;
/// Longest place or link, in characters.
pub const MAX_PLACE: usize = 300;
/// Longest notes for the interviewers, in characters.
pub const MAX_NOTES: usize = 4_000;
/// Longest reason for a cancellation, in characters.
pub const MAX_REASON: usize = 300;
/// How far ahead an interview can be planned, in days.
const MAX_AHEAD: i64 = 730;

/// How people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum InterviewKind {
    /// By telephone.
    Phone,
    /// By video.
    Video,
    /// In one room.
    InPerson,
}

impl InterviewKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Phone, Self::Video, Self::InPerson];

    /// The name in the API and in keys.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Video => "video",
            Self::InPerson => "in_person",
        }
    }
}

/// How far an interview is. It leaves `scheduled` once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum InterviewStatus {
    /// To come, or not yet said how it went.
    Scheduled,
    /// It took place.
    Completed,
    /// It will not take place.
    Cancelled,
    /// The candidate did not come.
    NoShow,
}

impl InterviewStatus {
    /// The name in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Scheduled => "scheduled",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
            Self::NoShow => "no_show",
        }
    }
}

/// How long an interview lasts: [`MIN_DURATION`] to [`MAX_DURATION`] minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "u16", into = "u16")]
#[schema(value_type = u16, minimum = 5, maximum = 480)]
pub struct Minutes(u16);

impl Minutes {
    /// Checks a duration.
    ///
    /// # Errors
    /// Where it is too short or too long.
    pub fn new(minutes: u16) -> Result<Self, InterviewError> {
        if (MIN_DURATION..=MAX_DURATION).contains(&minutes) { Ok(Self(minutes)) } else { Err(InterviewError::Duration) }
    }

    /// The number.
    #[must_use]
    pub fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<u16> for Minutes {
    type Error = InterviewError;
    fn try_from(minutes: u16) -> Result<Self, Self::Error> {
        Self::new(minutes)
    }
}

impl From<Minutes> for u16 {
    fn from(minutes: Minutes) -> Self {
        minutes.0
    }
}

/// Why something cannot be done with an interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InterviewError {
    /// Not within the limits.
    #[error("must be from {MIN_DURATION} to {MAX_DURATION} minutes")]
    Duration,
    /// None, or too many.
    #[error("must be 1 to {MAX_INTERVIEWERS} people")]
    Interviewers,
    /// It begins in the past.
    #[error("must be in the future")]
    Past,
    /// It begins in a year that nobody plans.
    #[error("must be within two years")]
    TooFar,
    /// It was cancelled, held, or missed already.
    #[error("the interview is not open any more")]
    NotOpen,
    /// It has not begun.
    #[error("the interview has not begun")]
    NotBegun,
}

/// Who meets whom, when, where: what can be changed of an interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// How.
    pub kind: InterviewKind,
    /// Who asks.
    pub interviewers: BTreeSet<UserId>,
    /// When it begins.
    pub start: Instant,
    /// The zone in which it was agreed: the candidate reads its time.
    pub zone: Tz,
    /// How long it lasts.
    pub duration: Minutes,
    /// The room that is booked.
    #[serde(default)]
    pub room: Option<RoomId>,
    /// Where, or by which link or number: the candidate reads it.
    #[serde(default)]
    pub place: Option<String>,
    /// For the interviewers only.
    #[serde(default)]
    pub notes: Option<String>,
}

impl Plan {
    /// From start to end.
    #[must_use]
    pub fn slot(&self) -> Slot {
        Slot::lasting(self.start, self.duration.get())
    }

    /// Checks what does not depend on other people.
    ///
    /// # Errors
    /// The field, as the API names it, with what is wrong with it.
    pub fn check(&self, now: Instant) -> Result<(), (&'static str, InterviewError)> {
        if self.interviewers.is_empty() || self.interviewers.len() > MAX_INTERVIEWERS {
            return Err(("/interviewers", InterviewError::Interviewers));
        }
        if self.start <= now {
            return Err(("/start", InterviewError::Past));
        }
        if self.start > now + chrono::Duration::days(MAX_AHEAD) {
            return Err(("/start", InterviewError::TooFar));
        }
        Ok(())
    }

    /// Everyone and everything that the plan occupies.
    pub fn parties(&self, candidate: CandidateId) -> impl Iterator<Item = Party> {
        let people = self.interviewers.iter().copied().map(Party::User);
        people.chain([Party::Candidate(candidate)]).chain(self.room.map(Party::Room))
    }

    /// True where people have to be told of the difference.
    #[must_use]
    fn differs_for_people(&self, other: &Self) -> bool {
        let told = |plan: &Self| {
            let Self { kind, interviewers, start, zone, duration, room, place, notes: _ } = plan.clone();
            (kind, interviewers, start, zone, duration, room, place)
        };
        told(self) != told(other)
    }
}

/// An interview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interview {
    /// Identifier, and for life the UID of its entry in calendars.
    pub id: InterviewId,
    /// With whom.
    pub candidate: CandidateId,
    /// What the candidate was called when the plan was last made: calendars show it without reading candidates.
    pub candidate_name: Name,
    /// For which job.
    pub job: JobId,
    /// Who planned it: answers go there.
    pub organiser: UserId,
    /// Who, when, where.
    pub plan: Plan,
    /// How far it is.
    pub status: InterviewStatus,
    /// Why it was cancelled.
    #[serde(default)]
    pub reason: Option<String>,
    /// Rises with every change that people are told of (RFC 5545, 3.8.7.4), a cancellation included.
    pub sequence: u32,
    /// Not before this moment people are told of the last change: until then it can be taken back unseen.
    pub tell_at: Instant,
    /// Minutes before the start at which no reminder goes out although the settings say so.
    #[serde(default)]
    pub muted: BTreeSet<u32>,
    /// When it was planned.
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
    /// Rises by one with every change.
    pub version: u64,
}

impl Interview {
    /// A new interview.
    #[must_use]
    pub fn new(id: InterviewId, candidate: &Candidate, organiser: UserId, plan: Plan, now: Instant) -> Self {
        Self {
            id,
            candidate: candidate.id,
            candidate_name: candidate.name.clone(),
            job: candidate.job,
            organiser,
            plan,
            status: InterviewStatus::Scheduled,
            reason: None,
            sequence: 0,
            tell_at: now + TELL_AFTER,
            muted: BTreeSet::new(),
            created_at: now,
            updated_at: now,
            version: 1,
        }
    }

    /// From start to end.
    #[must_use]
    pub fn slot(&self) -> Slot {
        self.plan.slot()
    }

    /// True while it occupies people: nobody is busy with what was cancelled.
    #[must_use]
    pub fn occupies(&self) -> bool {
        self.status != InterviewStatus::Cancelled
    }

    /// Everyone and everything that it occupies.
    pub fn parties(&self) -> impl Iterator<Item = Party> {
        self.plan.parties(self.candidate).filter(|_| self.occupies())
    }

    fn open(&self) -> Result<(), InterviewError> {
        if self.status == InterviewStatus::Scheduled { Ok(()) } else { Err(InterviewError::NotOpen) }
    }

    fn changed(&self, now: Instant) -> Self {
        Self { updated_at: now, version: self.version + 1, ..self.clone() }
    }

    fn told_anew(&self, now: Instant) -> Self {
        Self { sequence: self.sequence + 1, tell_at: now + TELL_AFTER, ..self.changed(now) }
    }

    /// The interview with another plan. People are told only of what concerns them, not of notes.
    ///
    /// # Errors
    /// Where it is not open any more.
    pub fn rescheduled(&self, plan: Plan, now: Instant) -> Result<Self, InterviewError> {
        self.open()?;
        let base = if plan.differs_for_people(&self.plan) { self.told_anew(now) } else { self.changed(now) };
        // Who moves an interview away from a reminder that was switched off wants to be reminded of the new time.
        let muted = if plan.start == self.plan.start { self.muted.clone() } else { BTreeSet::new() };
        Ok(Self { plan, muted, ..base })
    }

    /// The interview cancelled.
    ///
    /// # Errors
    /// Where it is not open any more.
    pub fn cancelled(&self, reason: Option<String>, now: Instant) -> Result<Self, InterviewError> {
        self.open()?;
        Ok(Self { status: InterviewStatus::Cancelled, reason, ..self.told_anew(now) })
    }

    /// The interview cancelled because its candidate is erased, without anything about the person.
    ///
    /// # Errors
    /// Where it is not open any more.
    pub fn erased(&self, name: Name, now: Instant) -> Result<Self, InterviewError> {
        let cancelled = self.cancelled(None, now)?;
        let plan = Plan { place: None, notes: None, ..cancelled.plan.clone() };
        Ok(Self { candidate_name: name, plan, ..cancelled })
    }

    /// The interview held, or missed by the candidate.
    ///
    /// # Errors
    /// Where it is not open any more, or has not begun.
    pub fn ended(&self, status: InterviewStatus, now: Instant) -> Result<Self, InterviewError> {
        self.open()?;
        if now < self.plan.start {
            return Err(InterviewError::NotBegun);
        }
        Ok(Self { status, ..self.changed(now) })
    }

    /// The interview without one of its reminders.
    ///
    /// # Errors
    /// Where it is not open any more.
    pub fn without_reminder(&self, minutes: u32, now: Instant) -> Result<Self, InterviewError> {
        self.open()?;
        let muted = self.muted.iter().copied().chain([minutes]).collect();
        Ok(Self { muted, ..self.changed(now) })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::ids::TypedId;

    /// Monday 2026-11-23, 12:00 in Berlin.
    pub(crate) const NOW: Instant = Instant::from_millis(1_795_431_600_000);

    pub(crate) fn id<T: TypedId>(n: u8) -> T {
        T::new(NOW, [n; 10])
    }

    pub(crate) fn in_minutes(minutes: i64) -> Instant {
        NOW + chrono::Duration::minutes(minutes)
    }

    pub(crate) fn plan() -> Plan {
        Plan {
            kind: InterviewKind::Video,
            interviewers: [id(1), id(2)].into(),
            start: in_minutes(24 * 60),
            zone: chrono_tz::Europe::Berlin,
            duration: Minutes::new(60).unwrap(),
            room: None,
            place: Some("https://meet.example/abc".into()),
            notes: None,
        }
    }

    pub(crate) fn interview() -> Interview {
        Interview {
            id: id(7),
            candidate: id(8),
            candidate_name: Name::parse("Zofia Żółć").unwrap(),
            job: id(9),
            organiser: id(1),
            plan: plan(),
            status: InterviewStatus::Scheduled,
            reason: None,
            sequence: 0,
            tell_at: NOW + TELL_AFTER,
            muted: BTreeSet::new(),
            created_at: NOW,
            updated_at: NOW,
            version: 1,
        }
    }

    #[test]
    fn an_interview_lasts_5_to_480_minutes() {
        for (minutes, fine) in [(4, false), (5, true), (6, true), (479, true), (480, true), (481, false), (486, false)]
        {
            assert_eq!(Minutes::new(minutes).is_ok(), fine, "{minutes}");
        }
    }

    #[test]
    fn it_has_1_to_8_interviewers() {
        let of = |n: u8| Plan { interviewers: (0..n).map(id).collect(), ..plan() }.check(NOW);

        assert_eq!(of(0), Err(("/interviewers", InterviewError::Interviewers)));
        assert_eq!((of(1), of(7), of(8)), (Ok(()), Ok(()), Ok(())));
        assert_eq!(of(9), Err(("/interviewers", InterviewError::Interviewers)));
    }

    #[test]
    fn it_begins_in_the_future_and_within_two_years() {
        let at = |start| Plan { start, ..plan() }.check(NOW);
        let last = NOW + chrono::Duration::days(MAX_AHEAD);

        assert_eq!(at(NOW), Err(("/start", InterviewError::Past)));
        assert_eq!(at(in_minutes(1)), Ok(()));
        assert_eq!(at(last), Ok(()));
        assert_eq!(at(last + chrono::Duration::minutes(1)), Err(("/start", InterviewError::TooFar)));
    }

    #[test]
    fn what_people_are_told_of_raises_the_sequence_and_notes_do_not() {
        let first = interview();

        let noted = first.rescheduled(Plan { notes: Some("Ask about Rust".into()), ..plan() }, NOW).unwrap();
        let moved = noted.rescheduled(Plan { start: in_minutes(25 * 60), ..noted.plan.clone() }, NOW).unwrap();
        let cancelled = moved.cancelled(Some("ill".into()), NOW).unwrap();

        let of = |interview: &Interview| (interview.sequence, interview.version);
        assert_eq!([&first, &noted, &moved, &cancelled].map(of), [(0, 1), (0, 2), (1, 3), (2, 4)]);
    }

    #[test]
    fn nothing_happens_to_what_is_over() {
        let over = interview().cancelled(None, NOW).unwrap();

        assert_eq!(over.cancelled(None, NOW), Err(InterviewError::NotOpen));
        assert_eq!(over.rescheduled(plan(), NOW), Err(InterviewError::NotOpen));
        assert_eq!(over.ended(InterviewStatus::Completed, in_minutes(5_000)), Err(InterviewError::NotOpen));
        assert_eq!(over.parties().count(), 0);
    }

    #[test]
    fn an_interview_is_held_or_missed_once_it_has_begun() {
        let early = in_minutes(24 * 60 - 1);

        assert_eq!(interview().ended(InterviewStatus::NoShow, early), Err(InterviewError::NotBegun));
        assert!(interview().ended(InterviewStatus::NoShow, in_minutes(24 * 60)).is_ok());
    }

    #[test]
    fn a_new_time_has_all_its_reminders() {
        let muted = interview().without_reminder(60, NOW).unwrap();
        let moved = muted.rescheduled(Plan { start: in_minutes(3_000), ..plan() }, NOW).unwrap();

        assert_eq!(muted.muted, [60].into());
        assert!(moved.muted.is_empty());
    }
}
