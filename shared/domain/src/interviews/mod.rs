//! Interviews: when people meet, that nobody is booked twice, who is told, and what they think afterwards (DESIGN 7).

mod agenda;
mod answer;
mod availability;
mod booking;
mod diary;
mod feedback;
mod free;
mod interview;
mod letter;
mod local;
mod room;
mod settings;
mod slot;

pub use agenda::{Agenda, Duty, Reminder, ReminderState, TELL_AFTER, Told};
pub use answer::{Answer, AnswerKind, Invitation, LINK_LIFETIME, MAX_LINKS, MAX_OFFERED, MAX_WISH};
pub use availability::{
    Absence, Availability, AvailabilityError, MAX_ABSENCES, MAX_BUFFER, MAX_DAILY, MAX_SPANS, Span, WeekHours,
};
pub use booking::{Attendee, Booking, Conflict, ConflictKind, conflicts};
pub use diary::{DiaryDay, Entry, Party, days_of};
pub use feedback::{Feedback, FeedbackError, MAX_FEEDBACK, Rating, Recommendation, Summary, summary};
pub use free::{Blocked, FreeSlots, MAX_SEARCH_DAYS, MAX_SLOTS, STEP, blocked, free_slots};
pub use interview::{
    Interview, InterviewError, InterviewKind, InterviewStatus, MAX_DURATION, MAX_INTERVIEWERS, MAX_NOTES, MAX_PLACE,
    MAX_REASON, MIN_DURATION, Minutes, Plan, USUAL_DURATION,
};
pub use letter::{InterviewLetter, LetterKind, Person, Reader, mail_id};
pub use local::{LocalTimeError, instant_of};
pub use room::{MAX_ROOMS, Room};
pub use settings::{
    InterviewSettings, MAX_CRITERIA, MAX_FEEDBACK_AFTER, MAX_REMIND_BEFORE, MAX_REMINDERS, MIN_REMIND_BEFORE,
    SettingsError,
};
pub use slot::Slot;
