//! The entry for the reader's calendar (RFC 5545), and what to do with it (RFC 5546).
//!
//! - Times are in UTC, so no definition of a time zone has to travel, and none can be wrong.
//! - The reader is the only attendee. Candidates and interviewers do not get each other's addresses, and a calendar that
//!   answers for its owner answers for nobody else. Names of others are in the description.
//! - A reminder brings the entry once more as it stands: `REQUEST` with the same UID and SEQUENCE, which RFC 5546
//!   (3.2.2.2) calls a reconfirmation. It finds the entry that is there and makes one only where none is. It asks for no
//!   answer (no RSVP): whoever said yes is not asked again.
//! - `CANCEL` says STATUS:CANCELLED also to an interviewer whom another one replaced. RFC 5546 (3.2.5) would leave the
//!   status out there; the reader's calendar has nobody else's entry, so for it the interview is off.
//! - The link of a candidate is a key. Calendars are shared more than mails are, so it is in the mail only.
//!
//! The crate writes parameters and values that are not TEXT as they come, so nothing goes there that was
//! not cleaned here, and its lines are folded again ([`written`]).

use chrono::Duration;
use hirelog_domain::interviews::{InterviewLetter, LetterKind, Person, Reader};
use hirelog_domain::organisation::Organisation;
use hirelog_domain::time::Instant;
use icalendar::{Alarm, Calendar, Component, Event, EventLike, EventStatus, Property, Trigger};

use super::{Fact, job, location, people, place, said, words};
use crate::feed::{uid, utc};
use crate::fold::written;
use crate::words::one_line;

/// How long before the start calendars ring.
const RINGS_BEFORE: i64 = 15;

/// What travels with a mail for the reader's calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// What to do with it: `REQUEST` or `CANCEL`. The MIME part that carries it says the same.
    pub method: &'static str,
    /// The file.
    pub text: String,
}

/// The entry that goes with this letter; none where its kind has none. `at` becomes its time stamp: the same letter at
/// the same moment gives the same bytes.
#[must_use]
pub fn calendar_entry(about: &InterviewLetter, organisation: &Organisation, at: Instant) -> Option<CalendarEntry> {
    if !about.kind.has_calendar() {
        return None;
    }
    let method = if about.kind == LetterKind::Cancel { "CANCEL" } else { "REQUEST" };
    let product = match about.reader {
        Reader::Candidate => "-//Interviews//Interviews//EN",
        Reader::Team => "-//Hirelog//Interviews//EN",
    };
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", product), ("CALSCALE", "GREGORIAN"), ("METHOD", method)] {
        calendar.append_property(Property::new(key, value));
    }
    calendar.push(event(about, organisation, at));
    Some(CalendarEntry { method, text: written(&calendar) })
}

fn event(about: &InterviewLetter, organisation: &Organisation, at: Instant) -> Event {
    let is_off = about.kind == LetterKind::Cancel;
    let us = one_line(&organisation.name);
    let summary = match about.reader {
        Reader::Candidate => one_line(&(words(about).entry)(&said(about, &us))),
        Reader::Team => one_line(&format!("Interview: {} – {}", about.candidate, about.job)),
    };
    let mut event = Event::with_uid(&uid(about.interview));
    event
        .sequence(about.sequence)
        .timestamp(utc(at))
        .starts(utc(about.slot.start))
        .ends(utc(about.slot.end))
        .status(if is_off { EventStatus::Cancelled } else { EventStatus::Confirmed })
        .summary(&summary)
        .description(&description(about))
        .append_property(person("ORGANIZER", &about.organiser).done())
        .append_multi_property(attendee(about));
    if let Some(location) = location(about) {
        event.location(&location);
    }
    if !is_off {
        event.alarm(alarm(&summary, &uid(about.interview), at));
    }
    event.done()
}

/// The reader. Nothing is asked of who is only reminded, or need not come.
fn attendee(about: &InterviewLetter) -> Property {
    let mut attendee = person("ATTENDEE", &about.to);
    attendee.add_parameter("ROLE", "REQ-PARTICIPANT").add_parameter("PARTSTAT", "NEEDS-ACTION");
    if matches!(about.kind, LetterKind::Invite | LetterKind::Change) {
        attendee.add_parameter("RSVP", "TRUE");
    }
    attendee.done()
}

/// The crate would give it a random UID and the moment of writing.
fn alarm(summary: &str, uid: &str, at: Instant) -> Alarm {
    let mut alarm = Alarm::display(summary, Trigger::before_start(Duration::minutes(RINGS_BEFORE)));
    alarm.uid(&format!("alarm-{uid}")).timestamp(utc(at));
    alarm.done()
}

fn person(key: &str, person: &Person) -> Property {
    let mut property = Property::new(key, mailto(person.mail.as_str()));
    property.add_parameter("CN", &parameter(person.name.as_str()));
    property
}

fn description(about: &InterviewLetter) -> String {
    let who = ("Candidate:", about.candidate.to_string());
    let (who, link) = match about.reader {
        Reader::Candidate => (None, None),
        Reader::Team => (Some(who), about.link.as_deref()),
    };
    let facts = [who, Some(job(about)), Some(place(about)), people(about)].into_iter().flatten();
    let line = |(label, value): Fact| one_line(&format!("{label} {value}"));
    facts.map(line).chain(link.map(one_line)).collect::<Vec<_>>().join("\n")
}

/// A value of a parameter: on one line and without the quote that would end it. RFC 6868 reads `^` as the beginning of
/// an escape, and `^^` as the character. A backslash means nothing there, but programs take it for an escape (calcard).
fn parameter(text: &str) -> String {
    one_line(text).replace('"', "'").replace('\\', "/").replace('^', "^^")
}

/// An address as a link (RFC 6068). What has a meaning in links is written as a code; `+` and `=` are left as they are,
/// because calendars look for the reader's address by its letters.
fn mailto(address: &str) -> String {
    let mut uri = String::from("mailto:");
    for byte in address.bytes() {
        if byte.is_ascii_alphanumeric() || b"@.-_+=!$&'*/~".contains(&byte) {
            uri.push(byte.into());
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_becomes_a_link_that_holds_nothing_else() {
        assert_eq!(mailto("ada+hr@example.com"), "mailto:ada+hr@example.com");
        assert_eq!(mailto("a?b#c%d@example.com"), "mailto:a%3Fb%23c%25d@example.com");
        assert_eq!(mailto("ż@example.com"), "mailto:%C5%BC@example.com");
    }

    #[test]
    fn a_parameter_cannot_be_left() {
        assert_eq!(parameter("a\r\nX-EVIL:1\"; b^n\u{2028}c\\"), "a X-EVIL:1'; b^^n c/");
    }
}
