//! To the team, which reads English: interviewers, and who planned the interview.

use hirelog_domain::interviews::{InterviewLetter, LetterKind};

use super::{Fact, job, people, place, remark, time, time_before, words};
use crate::forms::forms;
use crate::letter::Letter;

struct ToTeam<'a> {
    organisation: &'a str,
    name: &'a str,
    heading: &'a str,
    preview: String,
    lead: String,
    facts: Vec<Fact>,
    remark: Option<Fact>,
    button: Option<(&'a str, &'a str)>,
    why: &'a str,
    answers: String,
}

forms! {
    ToTeam: Html = "interview_team.html", Text = "interview_team.txt";
}

/// What one kind of mail says.
struct Phrases {
    subject: String,
    heading: &'static str,
    lead: String,
    remark: &'static str,
    button: &'static str,
}

pub(super) fn letter(about: &InterviewLetter, us: &str) -> Result<Letter, askama::Error> {
    let phrases = phrases(about);
    let letter = ToTeam {
        organisation: us,
        name: about.to.name.as_str(),
        heading: phrases.heading,
        preview: format!("{} · {}", about.candidate, time(about).1),
        lead: phrases.lead,
        facts: facts(about),
        remark: remark(about).map(|remark| (phrases.remark, remark)),
        button: about.link.as_deref().map(|link| (phrases.button, link)),
        why: if is_planner(about) { PLANNED } else { TAKES_PART },
        answers: answers(about),
    };
    letter.letter(&format!("{} · {us}", phrases.subject))
}

const PLANNED: &str = "You get this mail because you planned this interview.";
const TAKES_PART: &str = "You get this mail because you were named as an interviewer.";

/// True where the mail goes to who planned the interview.
fn is_planner(about: &InterviewLetter) -> bool {
    about.to.mail == about.organiser.mail
}

fn answers(about: &InterviewLetter) -> String {
    if is_planner(about) {
        "Answers to this mail come back to you.".into()
    } else {
        format!("Answers to this mail go to {}, who planned it.", about.organiser.name)
    }
}

fn phrases(about: &InterviewLetter) -> Phrases {
    let who = &about.candidate;
    let (subject, heading, lead) = match about.kind {
        LetterKind::Invite => {
            (format!("Interview with {who}"), "An interview is planned", "this interview is planned:".into())
        }
        LetterKind::Change if time_before(about).is_some() => {
            let lead = "this interview has moved. This is how it stands now:".into();
            (format!("Moved: interview with {who}"), "An interview has moved", lead)
        }
        LetterKind::Change => {
            let lead = "something about this interview has changed. This is how it stands now:".into();
            (format!("Changed: interview with {who}"), "An interview has changed", lead)
        }
        LetterKind::Cancel => {
            // Also to somebody whom another interviewer replaced: true for both.
            let lead = "this interview is cancelled for you. You need not keep the time free any more:".into();
            (format!("Cancelled: interview with {who}"), "An interview is cancelled", lead)
        }
        LetterKind::Remind => (
            format!("Reminder: interview with {who}"),
            "An interview is coming up",
            "this interview is coming up:".into(),
        ),
        LetterKind::AskFeedback => {
            let lead = "please write down what you think while it is fresh:".into();
            (format!("How was the interview with {who}?"), "How was the interview?", lead)
        }
        LetterKind::Answered => {
            let lead = format!("{who} answered the invitation to this interview:");
            (format!("{who} answered: interview"), "The candidate has answered", lead)
        }
    };
    let button = if about.kind == LetterKind::AskFeedback { "Give feedback" } else { "Open the interview" };
    let remark = match about.kind {
        LetterKind::Cancel => words(about).labels.reason,
        LetterKind::Answered => "Answer:",
        _ => "Remark:",
    };
    Phrases { subject, heading, lead, remark, button }
}

fn facts(about: &InterviewLetter) -> Vec<Fact> {
    let who = ("Candidate:", about.candidate.to_string());
    let is_change = about.kind == LetterKind::Change;
    let before = time_before(about).filter(|_| is_change);
    let facts = [Some(who), Some(job(about)), Some(time(about)), before, Some(place(about)), people(about)];
    facts.into_iter().flatten().collect()
}
