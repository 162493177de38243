//! Interviews, diaries, and what belongs to them.

use chrono::{Datelike, NaiveDate};
use chrono_tz::UTC;
use hirelog_domain::ids::{CandidateId, InterviewId, RoomId, UserId};
use hirelog_domain::interviews::{Interview, Party};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::time::Instant;

use super::key;
use crate::table::Key;

/// An interview.
#[must_use]
pub fn interview(id: InterviewId) -> Key {
    key(format!("INTERVIEW#{id}"), "INTERVIEW")
}

/// What is still to be said about an interview.
#[must_use]
pub fn agenda(id: InterviewId) -> Key {
    key(format!("INTERVIEW#{id}"), "AGENDA")
}

/// The candidate's side of an interview.
#[must_use]
pub fn invitation(id: InterviewId) -> Key {
    key(format!("INTERVIEW#{id}"), "INVITATION")
}

/// What one interviewer thought.
#[must_use]
pub fn feedback(id: InterviewId, by: UserId) -> Key {
    key(format!("INTERVIEW#{id}"), format!("{FEEDBACK}{by}"))
}

/// What feedback's sort keys begin with.
pub const FEEDBACK: &str = "FEEDBACK#";

/// Index 1: interviews by the moment at which they begin, month by month (UTC).
#[must_use]
pub fn interviews_by_start(interview: &Interview) -> Key {
    let start = interview.plan.start;
    key(interviews_of_month(start.day(UTC)), format!("{start}#{}", interview.id))
}

/// Partition of [`interviews_by_start`].
#[must_use]
pub fn interviews_of_month(day: NaiveDate) -> String {
    format!("INTERVIEWS#{:04}-{:02}", day.year(), day.month())
}

/// Index 2: interviews of a candidate, by the moment at which they begin.
#[must_use]
pub fn interviews_of_candidate(interview: &Interview) -> Key {
    let start = interview.plan.start;
    key(interviews_with(interview.candidate), format!("{start}#{}", interview.id))
}

/// Partition of [`interviews_of_candidate`].
#[must_use]
pub fn interviews_with(candidate: CandidateId) -> String {
    format!("INTERVIEWS#CANDIDATE#{candidate}")
}

/// Index 1: interviews about which something is to be said, by when.
#[must_use]
pub fn agendas_by_due(due_at: Instant, id: InterviewId) -> Key {
    key(DUE, format!("{due_at}#{id}"))
}

/// Partition of [`agendas_by_due`].
pub const DUE: &str = "INTERVIEWS#DUE";

/// A day of somebody's diary.
#[must_use]
pub fn diary(party: Party, day: NaiveDate) -> Key {
    key(diary_of(party), day.to_string())
}

/// Partition of [`diary`].
#[must_use]
pub fn diary_of(party: Party) -> String {
    match party {
        Party::User(id) => format!("DIARY#USER#{id}"),
        Party::Candidate(id) => format!("DIARY#CANDIDATE#{id}"),
        Party::Room(id) => format!("DIARY#ROOM#{id}"),
    }
}

/// When a person can be asked to interview, beside the person.
#[must_use]
pub fn availability(user: UserId) -> Key {
    key(format!("USER#{user}"), "AVAILABILITY")
}

/// Index 1: everybody's hours and absences.
#[must_use]
pub fn availabilities(user: UserId) -> Key {
    key(AVAILABILITIES, user.to_string())
}

/// Partition of [`availabilities`].
pub const AVAILABILITIES: &str = "AVAILABILITIES";

/// The secret of a person's calendar feed, as a digest.
#[must_use]
pub fn calendar_feed(user: UserId) -> Key {
    key(format!("USER#{user}"), "CALENDAR")
}

/// A room.
#[must_use]
pub fn room(id: RoomId) -> Key {
    key(ROOMS, id.to_string())
}

/// Partition of [`room`].
pub const ROOMS: &str = "ROOMS";

/// How many rooms there are.
#[must_use]
pub fn number_of_rooms() -> Key {
    key("ORGANISATION", "ROOMS")
}

/// What the organisation decided about interviews.
#[must_use]
pub fn interview_settings() -> Key {
    key("ORGANISATION", "INTERVIEWS")
}

/// Index 2: mails about an interview. Identifiers sort by time.
#[must_use]
pub fn mails_about(id: InterviewId) -> String {
    format!("MAILS#{id}")
}

/// Index 3: mails to an address, which the key does not show. Identifiers sort by time.
#[must_use]
pub fn mails_to(address: &MailAddress) -> String {
    format!("MAILS#TO#{}", crate::digest(&[address.as_str()]))
}

/// Index 1, partition of mails whose sending has no known end.
pub const MAILS_UNKNOWN: &str = "MAILS#UNKNOWN";

/// An address to which nothing is sent any more.
#[must_use]
pub fn suppressed(address: &MailAddress) -> Key {
    key(format!("SUPPRESSED#{address}"), "SUPPRESSED")
}
