//! What another program reads: the entry (calcard) and the words of the text.

use calcard::common::IanaString;
use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use calcard::{Entry, Parser};
use chrono::{DateTime, FixedOffset};
use hirelog_domain::interviews::Slot;
use hirelog_domain::time::Instant;

/// An entry as another program understands it.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) method: String,
    pub(crate) uid: String,
    pub(crate) sequence: i64,
    pub(crate) slot: Slot,
    pub(crate) status: String,
    pub(crate) attendee: String,
    pub(crate) organiser: String,
    /// How many alarms.
    pub(crate) alarms: usize,
    /// Every component with its properties and their parameters, in order.
    pub(crate) shape: Vec<String>,
    calendar: ICalendar,
}

/// Reads an entry and stops at whatever is not as the RFC has it. (The strict way of calcard 0.3.14 refuses every part
/// within a part; it is the lenient one that skips, so lines are counted.)
pub(crate) fn read(text: &str) -> Read {
    let mut parser = Parser::new(text);
    let Entry::ICalendar(calendar) = parser.entry() else { panic!("no calendar: {text}") };
    assert_eq!(parser.entry(), Entry::Eof, "something follows the calendar: {text}");
    let read: usize = calendar.components.iter().map(|component| component.entries.len() + 2).sum();
    assert_eq!(read, text.replace("\r\n ", "").matches("\r\n").count(), "a line was skipped: {text}");
    let whole = only(&calendar, ICalendarComponentType::VCalendar);
    let event = only(&calendar, ICalendarComponentType::VEvent);
    let alarms = calendar.components.iter().filter(|c| c.component_type == ICalendarComponentType::VAlarm).count();
    assert_eq!(event.properties(&ICalendarProperty::Attendee).count(), 1, "{text}");
    Read {
        method: match value(whole, ICalendarProperty::Method) {
            ICalendarValue::Method(method) => method.as_str().to_owned(),
            other => panic!("{other:?}"),
        },
        uid: event.uid().unwrap().to_owned(),
        sequence: value(event, ICalendarProperty::Sequence).as_integer().unwrap(),
        slot: Slot { start: moment(event, ICalendarProperty::Dtstart), end: moment(event, ICalendarProperty::Dtend) },
        status: event.status().unwrap().as_str().to_owned(),
        attendee: address(event, ICalendarProperty::Attendee),
        organiser: address(event, ICalendarProperty::Organizer),
        alarms,
        shape: shape(&calendar),
        calendar,
    }
}

impl Read {
    /// A text of the event, as it was before it was written.
    pub(crate) fn text(&self, property: ICalendarProperty) -> String {
        let event = only(&self.calendar, ICalendarComponentType::VEvent);
        value(event, property).as_text().unwrap().to_owned()
    }

    /// The name of the reader or of who planned it.
    pub(crate) fn name(&self, property: ICalendarProperty) -> String {
        let event = only(&self.calendar, ICalendarComponentType::VEvent);
        let name = calcard::icalendar::ICalendarParameterName::Cn;
        event.property(&property).unwrap().parameter(&name).unwrap().as_text().unwrap().to_owned()
    }
}

fn only(calendar: &ICalendar, kind: ICalendarComponentType) -> &ICalendarComponent {
    let mut of_kind = calendar.components.iter().filter(|component| component.component_type == kind);
    let first = of_kind.next().unwrap();
    assert!(of_kind.next().is_none(), "more than one {kind:?}");
    first
}

fn value(of: &ICalendarComponent, property: ICalendarProperty) -> &ICalendarValue {
    assert_eq!(of.properties(&property).count(), 1, "{property:?}");
    let values = &of.property(&property).unwrap().values;
    assert_eq!(values.len(), 1, "{values:?}");
    &values[0]
}

fn address(of: &ICalendarComponent, property: ICalendarProperty) -> String {
    of.property(&property).unwrap().calendar_address().unwrap().to_owned()
}

fn moment(of: &ICalendarComponent, property: ICalendarProperty) -> Instant {
    let at = value(of, property).as_partial_date_time().unwrap();
    assert!(at.has_zone(), "a time of nowhere: {at:?}");
    Instant::from_millis(at.to_timestamp().unwrap() * 1_000)
}

fn shape(calendar: &ICalendar) -> Vec<String> {
    let of = |component: &ICalendarComponent| {
        let entry = |entry: &calcard::icalendar::ICalendarEntry| {
            let parameters: Vec<_> = entry.params.iter().map(|parameter| parameter.name.as_str().to_owned()).collect();
            format!("{}({})", entry.name.as_str(), parameters.join(","))
        };
        let entries: Vec<_> = component.entries.iter().map(entry).collect();
        format!("{:?}: {}", component.component_type, entries.join(" "))
    };
    calendar.components.iter().map(of).collect()
}

/// What stands behind a label of a text.
pub(crate) fn behind<'a>(label: &str, text: &'a str) -> &'a str {
    text.lines().find_map(|line| line.strip_prefix(label)).unwrap_or_else(|| panic!("no {label} in {text}")).trim()
}

/// The stretch that words tell, from what they say alone: date, clock and offset of both ends.
pub(crate) fn told(words: &str) -> Slot {
    let (days, zone) = words.rsplit_once(" (").unwrap();
    let offset_of_both = zone.trim_end_matches(')').split_once(", ").map(|(_, offset)| offset);
    let (from, to) = days.split_once('–').unwrap();
    let (from, to) = (from.trim(), to.trim());
    let (date, clock) = from.split_once(", ").unwrap();
    let start = one(date, clock, offset_of_both);
    let end = match to.split_once(", ") {
        Some((date, clock)) => one(date, clock, offset_of_both),
        None => one(date, to, offset_of_both),
    };
    Slot { start, end }
}

/// `Mon 2026-11-30`, `12:00` or `12:00 UTC+01:00`, and the offset where the clock has none.
fn one(date: &str, clock: &str, offset: Option<&str>) -> Instant {
    let date = date.rsplit(' ').next().unwrap();
    let (clock, offset) = clock.split_once(' ').map_or((clock, offset), |(clock, offset)| (clock, Some(offset)));
    let offset = offset.unwrap().strip_prefix("UTC").unwrap();
    let at: DateTime<FixedOffset> = format!("{date}T{clock}:00{offset}").parse().unwrap();
    Instant::from_millis(at.timestamp_millis())
}
