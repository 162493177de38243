//! To the candidate: looks like a person wrote it, in the candidate's language, and says nothing about Hirelog.

use hirelog_domain::interviews::{InterviewLetter, LetterKind};

use super::languages::{Message, Words};
use super::{Fact, job, people, place, remark, said, time, time_before, words};
use crate::forms::forms;
use crate::letter::Letter;

struct ToCandidate<'a> {
    language: &'a str,
    subject: &'a str,
    greeting: String,
    lead: &'a str,
    facts: Vec<Fact>,
    remark: Option<Fact>,
    link: Option<(&'a str, &'a str)>,
    questions: &'a str,
    closing: &'a str,
    sender: &'a str,
    organisation: &'a str,
}

forms! {
    ToCandidate: Html = "interview_candidate.html", Text = "interview_candidate.txt";
}

pub(super) fn letter(about: &InterviewLetter, us: &str) -> Result<Letter, askama::Error> {
    let words = words(about);
    let message = message(words, about.kind).ok_or_else(not_for_candidates)?;
    let said = said(about, us);
    let subject = (message.subject)(&said);
    // Nothing can be answered to what will not take place.
    let is_off = about.kind == LetterKind::Cancel;
    let link = about.link.as_deref().filter(|_| !is_off);
    let reason = remark(about).filter(|_| is_off);
    let letter = ToCandidate {
        language: about.language.as_str(),
        subject: &subject,
        greeting: (words.greeting)(&said),
        lead: message.lead,
        facts: facts(about),
        remark: reason.map(|reason| (words.labels.reason, reason)),
        link: link.map(|link| (words.answer, link)),
        questions: words.questions,
        closing: words.closing,
        sender: about.organiser.name.as_str(),
        organisation: us,
    };
    letter.letter(&subject)
}

fn message(words: &Words, kind: LetterKind) -> Option<&Message> {
    match kind {
        LetterKind::Invite => Some(&words.invite),
        LetterKind::Change => Some(&words.change),
        LetterKind::Cancel => Some(&words.cancel),
        LetterKind::Remind => Some(&words.remind),
        LetterKind::AskFeedback | LetterKind::Answered => None,
    }
}

/// What the team says to itself is not sent to a candidate, whoever asks for it.
fn not_for_candidates() -> askama::Error {
    askama::Error::custom("a mail for the team is meant for a candidate")
}

fn facts(about: &InterviewLetter) -> Vec<Fact> {
    match about.kind {
        LetterKind::Cancel => vec![time(about), job(about)],
        LetterKind::Change => {
            let (time, before) = (Some(time(about)), time_before(about));
            [time, before, Some(place(about)), people(about), Some(job(about))].into_iter().flatten().collect()
        }
        _ => [Some(time(about)), Some(place(about)), people(about), Some(job(about))].into_iter().flatten().collect(),
    }
}
