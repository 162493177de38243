//! Mails about interviews: what they say, and the entry for calendars that travels with them. Both are made from one
//! [`InterviewLetter`], and both tell its times.

mod candidate;
mod entry;
mod languages;
mod team;
mod when;

use hirelog_domain::interviews::{InterviewKind, InterviewLetter, Reader};

use crate::letter::Letter;
use crate::words::one_line;
use languages::{Said, Words};

pub use entry::{CalendarEntry, calendar_entry};

/// Something that stands beside its label.
type Fact = (&'static str, String);

/// Writes a letter about an interview. `us` is the organisation.
pub(crate) fn letter(about: &InterviewLetter, us: &str) -> Result<Letter, askama::Error> {
    match about.reader {
        Reader::Candidate => candidate::letter(about, us),
        Reader::Team => team::letter(about, us),
    }
}

/// The words for the reader: candidates have a language, the team reads English.
fn words(about: &InterviewLetter) -> &'static Words {
    match about.reader {
        Reader::Candidate => languages::words(about.language),
        Reader::Team => languages::team(),
    }
}

/// What sentences speak of.
fn said<'a>(about: &'a InterviewLetter, us: &'a str) -> Said<'a> {
    Said { candidate: about.candidate.as_str(), job: about.job.as_str(), organisation: us }
}

/// When it is, for this reader.
fn time(about: &InterviewLetter) -> Fact {
    let words = words(about);
    (words.labels.when, when::when(about.slot, about.zone, &words.weekdays))
}

/// When it would have been, where that is not when it is.
fn time_before(about: &InterviewLetter) -> Option<Fact> {
    let words = words(about);
    let before = about.before.filter(|before| *before != about.slot)?;
    Some((words.labels.before, when::when(before, about.zone, &words.weekdays)))
}

/// Where, and how people meet. A link is shown as it is and not made one: only ours can be followed with a click.
fn place(about: &InterviewLetter) -> Fact {
    let words = words(about);
    let how = match about.how {
        InterviewKind::Phone => words.how.phone,
        InterviewKind::Video => words.how.video,
        InterviewKind::InPerson => words.how.in_person,
    };
    let place = match location(about) {
        Some(place) => format!("{place} ({how})"),
        None => how.to_owned(),
    };
    (words.labels.place, place)
}

/// Where, as it was typed, on one line.
fn location(about: &InterviewLetter) -> Option<String> {
    about.place.as_deref().map(one_line).filter(|place| !place.is_empty())
}

/// With whom; none where nobody is named.
fn people(about: &InterviewLetter) -> Option<Fact> {
    let names: Vec<&str> = about.people.iter().map(|name| name.as_str()).collect();
    (!names.is_empty()).then(|| (words(about).labels.people, names.join(", ")))
}

/// For which job.
fn job(about: &InterviewLetter) -> Fact {
    (words(about).labels.job, about.job.to_string())
}

/// The remark on one line.
fn remark(about: &InterviewLetter) -> Option<String> {
    about.remark.as_deref().map(one_line).filter(|remark| !remark.is_empty())
}
