//! A person's interviews as a calendar that programs fetch (RFC 5545), with the same UIDs as the entries that mails bring.

use chrono::{DateTime, Utc};
use hirelog_domain::ids::InterviewId;
use hirelog_domain::interviews::{Interview, InterviewKind, InterviewStatus};
use hirelog_domain::organisation::Organisation;
use hirelog_domain::time::Instant;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

use crate::fold::written;
use crate::words::one_line;

/// The UID of an interview in calendars, for life: in mails and in calendars that programs fetch. The identifier alone
/// (RFC 7986, 5.3, advises against host names): it outlives a change of the organisation's address.
pub(crate) fn uid(interview: InterviewId) -> String {
    interview.to_string()
}

/// The calendar of somebody's interviews. The same interviews give the same text.
#[must_use]
pub fn calendar(organisation: &Organisation, interviews: &[Interview]) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//Hirelog//Interviews//EN"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.name(&one_line(&format!("Interviews · {}", organisation.name)));
    for interview in interviews {
        calendar.push(event(organisation, interview));
    }
    written(&calendar)
}

fn event(organisation: &Organisation, interview: &Interview) -> Event {
    let slot = interview.slot();
    let status = match interview.status {
        InterviewStatus::Cancelled => EventStatus::Cancelled,
        _ => EventStatus::Confirmed,
    };
    let how = match interview.plan.kind {
        InterviewKind::Phone => "telephone",
        InterviewKind::Video => "video",
        InterviewKind::InPerson => "in person",
    };
    let mut event = Event::with_uid(&uid(interview.id));
    event
        .summary(&one_line(&format!("Interview: {} ({how})", interview.candidate_name)))
        .starts(utc(slot.start))
        .ends(utc(slot.end))
        .timestamp(utc(interview.updated_at))
        .sequence(interview.sequence)
        .status(status)
        .description(&format!("{}/interviews/{}", organisation.origin, interview.id));
    if let Some(place) = &interview.plan.place {
        event.location(&one_line(place));
    }
    event.done()
}

pub(crate) fn utc(at: Instant) -> DateTime<Utc> {
    at.in_zone(chrono_tz::UTC).with_timezone(&Utc)
}
