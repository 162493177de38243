//! Mails that Hirelog sends: written down first, sent once by the mailer (DESIGN 2 and 7).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::candidates::Language;
use crate::ids::{CandidateId, InterviewId, MailId, RunId};
use crate::interviews::{InterviewLetter, LetterKind};
use crate::mail_address::MailAddress;
use crate::permissions::Role;
use crate::reports::{Format, ReportKind};
use crate::text::Name;
use crate::time::{Instant, Period};

/// A mail to one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mail {
    /// Identifier.
    pub id: MailId,
    /// To whom.
    pub to: MailAddress,
    /// What it says; taken out of the record once it was sent, because it can hold a sign-in link.
    pub content: Option<Content>,
    /// When it was asked for.
    pub created_at: Instant,
    /// How far it is.
    pub state: MailState,
    /// What it is about: stays when the content goes.
    #[serde(default)]
    pub about: Option<About>,
}

impl Mail {
    /// A mail that waits.
    #[must_use]
    pub fn queued(id: MailId, to: MailAddress, content: Content, created_at: Instant) -> Self {
        let about = match &content {
            Content::Interview(letter) => {
                Some(About { interview: letter.interview, kind: letter.kind, sequence: letter.sequence })
            }
            _ => None,
        };
        Self { id, to, content: Some(content), created_at, state: MailState::Queued, about }
    }
}

/// What a mail is about, for the list of what was sent to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The interview.
    pub interview: InterviewId,
    /// What the mail says of it.
    pub kind: LetterKind,
    /// The state of the interview that it tells of.
    pub sequence: u32,
}

/// How far a mail is. It only moves forward; `claimed` is left for `sent` or `unknown`, never sent a second time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum MailState {
    /// Waiting.
    Queued,
    /// A mailer is sending it.
    Claimed,
    /// The mail service took it.
    Sent,
    /// A mailer died while sending: it may or may not have gone out. A person decides.
    Unknown,
    /// The mail service refuses it for good.
    Refused,
    /// Not sent: mails to this address came back, or its reader complained.
    Suppressed,
    /// Not sent: what it would have said did not hold any more.
    Stale,
}

/// What a mail says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Content {
    /// Link and code to sign in.
    SignIn {
        /// Who is written to.
        name: Name,
        /// The one-time link.
        link: String,
        /// The same for typing: six digits.
        code: String,
    },
    /// Invitation to join.
    Invitation {
        /// Who is written to.
        name: Name,
        /// Who invites.
        invited_by: Name,
        /// What the person will be.
        role: Role,
        /// The link.
        link: String,
        /// Until when it works.
        expires_at: Instant,
    },
    /// A report is ready.
    Report {
        /// Which run.
        run: RunId,
        /// Which kind.
        report: ReportKind,
        /// What it is called; as its kind is where absent, in mails of before.
        #[serde(default)]
        title: Option<String>,
        /// Which days.
        period: Period,
        /// Key figures, ready to read: label and value.
        figures: Vec<(String, String)>,
        /// The files: format, key in the bucket, size in bytes.
        files: Vec<ReportFile>,
        /// The page of the run; none for a reader who may not open it and has what is attached.
        link: Option<String>,
    },
    /// A report that was to be made by itself, or that somebody ordered, was not made.
    ReportNotMade {
        /// Who is written to.
        name: Name,
        /// What the report is called.
        title: String,
        /// Why, in words.
        reason: String,
        /// The page on which something can be done about it.
        link: String,
    },
    /// A letter to a candidate, in words that were filled in before.
    Letter {
        /// Who writes: all that the candidate sees of Hirelog.
        organisation: String,
        /// Subject.
        subject: String,
        /// Text with lines.
        text: String,
        /// In which language.
        language: Language,
    },
    /// Somebody was mentioned in a note.
    Mention {
        /// Who is written to.
        name: Name,
        /// Who wrote the note.
        by: Name,
        /// Whom the note is about.
        candidate: Name,
        /// The beginning of the note.
        excerpt: String,
        /// The page of the candidate.
        link: String,
    },
    /// About an interview.
    Interview(Box<InterviewLetter>),
    /// Data of candidates will be erased soon.
    RetentionReminder {
        /// Who is written to.
        name: Name,
        /// Whose data, the next to go first.
        items: Vec<Expiring>,
        /// The page with all of them.
        link: String,
    },
    /// Something that somebody should look at.
    Alert {
        /// Who is written to.
        name: Name,
        /// What was found.
        alert: ToldAlert,
    },
    /// What was found in a day.
    AlertDigest {
        /// Who is written to.
        name: Name,
        /// The day that is over.
        day: NaiveDate,
        /// What was found, the first ones.
        items: Vec<ToldAlert>,
        /// How many there are besides.
        more: usize,
        /// The page with all of them.
        link: String,
    },
}

/// What a mail says of an alert.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldAlert {
    /// What it is about.
    pub title: String,
    /// Why, in words.
    pub reason: String,
    /// Its page.
    pub link: String,
}

/// A candidate whose data will be erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expiring {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: Name,
    /// The last day on which data are kept.
    pub until: NaiveDate,
}

/// An address to which nothing is sent any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suppression {
    /// The address.
    pub address: MailAddress,
    /// Why.
    pub reason: SuppressionReason,
    /// When the mail service told of it.
    pub at: Instant,
}

/// Why an address does not take mails any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SuppressionReason {
    /// Mails come back for good.
    Bounced,
    /// Its reader marked a mail as unwanted.
    Complained,
}

/// A file of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportFile {
    /// PDF or Excel.
    pub format: Format,
    /// Where it lies in the bucket.
    pub key: String,
    /// Size.
    pub bytes: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::TypedId;
    use crate::interviews::{InterviewKind, Person, Reader, Slot};

    #[test]
    fn a_mail_about_an_interview_survives_the_table() {
        let at = Instant::from_millis(1_795_431_600_000);
        let person = Person { name: Name::parse("Zoë").unwrap(), mail: MailAddress::parse("z@mail.example").unwrap() };
        let letter = InterviewLetter {
            interview: TypedId::new(at, [1; 10]),
            kind: LetterKind::Change,
            reader: Reader::Candidate,
            language: Language::Pl,
            to: person.clone(),
            candidate: person.name.clone(),
            job: person.name.clone(),
            how: InterviewKind::Phone,
            slot: Slot::lasting(at, 30),
            zone: chrono_tz::Asia::Kolkata,
            before: Some(Slot::lasting(at, 60)),
            place: None,
            people: vec![person.name.clone()],
            organiser: person.clone(),
            sequence: 3,
            remark: None,
            link: None,
        };
        let mail = Mail::queued(TypedId::new(at, [2; 10]), person.mail, Content::Interview(Box::new(letter)), at);

        assert_eq!(serde_json::from_str::<Mail>(&serde_json::to_string(&mail).unwrap()).unwrap(), mail);
        assert_eq!(mail.about.map(|about| (about.kind, about.sequence)), Some((LetterKind::Change, 3)));
    }
}
