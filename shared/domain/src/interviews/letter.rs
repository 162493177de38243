//! A mail about an interview, with everything that its text and its calendar file say. Both are made from the same
//! fields, so they cannot disagree.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{InterviewKind, Slot};
use crate::candidates::Language;
use crate::ids::{InterviewId, MailId, TypedId, derived};
use crate::mail_address::MailAddress;
use crate::text::Name;
use crate::time::Instant;

/// What a mail is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// Comes to somebody who did not know of it.
    Invite,
    /// Something is different from what was said before.
    Change,
    /// It will not take place, or without this reader.
    Cancel,
    /// It comes soon.
    Remind,
    /// How was it? To interviewers.
    AskFeedback,
    /// What the candidate answered. To who planned it.
    Answered,
}

impl LetterKind {
    /// The name in the API and in identifiers.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Change => "change",
            Self::Cancel => "cancel",
            Self::Remind => "remind",
            Self::AskFeedback => "ask_feedback",
            Self::Answered => "answered",
        }
    }

    /// True for the mails that bring an entry for the reader's calendar, or take it away.
    #[must_use]
    pub fn has_calendar(self) -> bool {
        matches!(self, Self::Invite | Self::Change | Self::Cancel | Self::Remind)
    }
}

/// Who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// The candidate: knows nothing of the tools of the organisation.
    Candidate,
    /// Somebody of the team.
    Team,
}

/// Somebody with an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Name.
    pub name: Name,
    /// Address.
    pub mail: MailAddress,
}

/// A mail about an interview to one reader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterviewLetter {
    /// Which interview: the UID of its entry in calendars.
    pub interview: InterviewId,
    /// What it is about. Stored under another name: `kind` tells contents of mails apart.
    #[serde(rename = "about")]
    pub kind: LetterKind,
    /// Who reads it.
    pub reader: Reader,
    /// In which language; the team reads English.
    pub language: Language,
    /// To whom: the attendee of the calendar entry.
    pub to: Person,
    /// Who is interviewed.
    pub candidate: Name,
    /// For which job.
    pub job: Name,
    /// How people meet.
    pub how: InterviewKind,
    /// When.
    pub slot: Slot,
    /// In whose time the reader lives.
    pub zone: Tz,
    /// When it would have been, where that changed.
    #[serde(default)]
    pub before: Option<Slot>,
    /// Where, or by which link or number.
    #[serde(default)]
    pub place: Option<String>,
    /// The interviewers.
    pub people: Vec<Name>,
    /// Who planned it: answers go there, and it is the organiser of the calendar entry.
    pub organiser: Person,
    /// The state of the interview that it tells of.
    pub sequence: u32,
    /// Why it was cancelled, or what the candidate answered.
    #[serde(default)]
    pub remark: Option<String>,
    /// The page for answers (candidate) or of the interview (team).
    #[serde(default)]
    pub link: Option<String>,
}

/// The one mail about that state of an interview to that reader: whoever writes it, and however often.
#[must_use]
pub fn mail_id(interview: InterviewId, sequence: u32, what: &str, reader: &MailAddress, at: Instant) -> MailId {
    MailId::new(at, derived(&[&interview, &sequence, &what, reader]))
}
