//! Booking: the interview and the days of everyone who is in it, in one transaction. A day is written on the version that
//! was read, so of two bookings that did not know of each other one is refused, whatever path they come on.

use aws_sdk_dynamodb::types::AttributeValue;
use chrono::Duration;
use hirelog_domain::ids::{CandidateId, InterviewId, RoomId};
use hirelog_domain::interviews::{Agenda, DiaryDay, Interview, Invitation, Party, days_of};
use hirelog_domain::time::Instant;

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::Index;
use crate::table::{Item, expiring, indexed, item};

/// Days of a diary are kept for so long: who would book the past again would not find them.
const DIARY_KEPT: Duration = Duration::days(400);

/// The days that a plan occupies, as they were read.
#[derive(Clone, Debug, Default)]
pub struct Occupied(pub Vec<DiaryDay>);

impl Occupied {
    fn has(&self, party: Party, day: chrono::NaiveDate) -> bool {
        self.0.iter().any(|known| known.party == party && known.day == day)
    }
}

pub(super) fn interview_item(interview: &Interview) -> Result<Item, StoreError> {
    let row = item(&keys::interview(interview.id), interview)?;
    let row = indexed(row, Index::Gsi1, keys::interviews_by_start(interview));
    Ok(indexed(row, Index::Gsi2, keys::interviews_of_candidate(interview)))
}

fn diary_item(day: &DiaryDay) -> Result<Item, StoreError> {
    let row = item(&keys::diary(day.party, day.day), day)?;
    let end = day.day.and_time(chrono::NaiveTime::MIN).and_utc() + DIARY_KEPT;
    Ok(expiring(row, end.timestamp()))
}

impl Change {
    /// Plans an interview. `occupied` are the days that its parties have to be free on. Labels: `diary` where somebody
    /// booked one of them meanwhile, `candidate` where there is none in the process, `person` where an interviewer cannot
    /// come in, `room` where the room cannot be booked.
    #[must_use]
    pub fn schedule_interview(mut self, interview: &Interview, side: &Invitation, occupied: &Occupied) -> Self {
        self.put_new("interview", interview_item(interview));
        self.put_new("agenda", super::agenda::agenda_item(&Agenda::of(interview)));
        self.put_new("invitation", item(&keys::invitation(side.interview), side));
        self.occupy(interview, occupied);
        self.in_process(interview.candidate);
        self.able(interview)
    }

    /// Changes an interview: books what the new plan needs, frees what only the old one needed. Labels: `interview` where
    /// the version is old, and those of [`Change::schedule_interview`].
    #[must_use]
    pub fn reschedule_interview(mut self, before: &Interview, after: &Interview, occupied: &Occupied) -> Self {
        self.replace("interview", interview_item(after), before.version);
        self.occupy(after, occupied);
        self.free(before, occupied);
        if after.sequence != before.sequence {
            self.wake(after);
        }
        if after.slot() != before.slot() {
            self.in_process(after.candidate);
        }
        self.able(after)
    }

    /// Cancels an interview and frees everyone. Labels: `interview` where the version is old.
    #[must_use]
    pub fn cancel_interview(mut self, before: &Interview, after: &Interview) -> Self {
        self.replace("interview", interview_item(after), before.version);
        self.free(before, &Occupied::default());
        self.wake(after);
        self
    }

    /// The same for an interview whose agenda is written anew with it.
    pub(super) fn cancel_stripped(mut self, before: &Interview, after: &Interview) -> Self {
        self.replace("interview", interview_item(after), before.version);
        self.free(before, &Occupied::default());
        self
    }

    /// Changes what neither people nor diaries have to know: how it ended, which reminders are off. Labels: `interview`
    /// where the version is old.
    #[must_use]
    pub fn update_interview(mut self, before: &Interview, after: &Interview) -> Self {
        self.replace("interview", interview_item(after), before.version);
        self
    }

    fn occupy(&mut self, interview: &Interview, occupied: &Occupied) {
        for before in &occupied.0 {
            let after = before.with(interview.id, interview.slot());
            match before.version {
                0 => self.put_new("diary", diary_item(&after)),
                version => self.replace("diary", diary_item(&after), version),
            }
        }
    }

    /// Takes an interview out of the days that it was in and that are not written anew.
    fn free(&mut self, before: &Interview, occupied: &Occupied) {
        for party in before.parties() {
            for day in days_of(before.slot()).filter(|day| !occupied.has(party, *day)) {
                self.forget(before.id, party, day);
            }
        }
    }

    fn forget(&mut self, id: InterviewId, party: Party, day: chrono::NaiveDate) {
        let one = (":one", AttributeValue::N("1".into()));
        let there = Condition::of("attribute_exists(entries)", &[one]).naming(id.to_string());
        self.update("diary", &keys::diary(party, day), "REMOVE entries.#name ADD version :one", &there);
    }

    fn in_process(&mut self, candidate: CandidateId) {
        let text = |text: &str| AttributeValue::S(text.into());
        let values = [(":hired", text("hired")), (":rejected", text("rejected"))];
        let open = "attribute_exists(PK) AND NOT standing.#position.#at IN (:hired, :rejected)";
        let open = Condition::of(open, &values).calling("#position", "position").calling("#at", "at");
        self.check("candidate", &keys::candidate(candidate), &open);
    }

    /// Interviewers can come in, and the room can be booked.
    fn able(self, interview: &Interview) -> Self {
        let mut change = interview.plan.interviewers.iter().fold(self, |change, user| change.naming(*user));
        interview.plan.room.into_iter().for_each(|room| change.bookable(room));
        change
    }

    fn bookable(&mut self, room: RoomId) {
        let yes = Condition::of("#name = :yes", &[(":yes", AttributeValue::Bool(true))]).naming("active");
        self.check("room", &keys::room(room), &yes);
    }

    /// Lets the interview be looked at when people are to be told, whatever else was planned.
    fn wake(&mut self, interview: &Interview) {
        self.wake_at(interview.id, interview.tell_at);
    }

    /// Lets an interview be looked at by that moment, whatever else was planned.
    pub(super) fn wake_at(&mut self, interview: InterviewId, at: Instant) {
        let due = keys::agendas_by_due(at, interview);
        let values = [
            (":at", AttributeValue::S(at.to_string())),
            (":pk", AttributeValue::S(due.pk)),
            (":sk", AttributeValue::S(due.sk)),
            (":one", AttributeValue::N("1".into())),
        ];
        let update = "SET due_at = :at, GSI1PK = :pk, GSI1SK = :sk ADD version :one";
        self.update("agenda", &keys::agenda(interview), update, &Condition::of("attribute_exists(PK)", &values));
    }
}
