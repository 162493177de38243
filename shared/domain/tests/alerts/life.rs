//! What twenty people do in a day: patterns of weekday and hour, growth, noise, rushes, quiet hours.

use chrono::{DateTime, Datelike, Duration, NaiveDate, TimeZone, Utc};
use hirelog_domain::activity::{Action, Actor, Event, Source, Subject, SubjectKind};
use hirelog_domain::time::Instant;

use crate::chance::Chance;
use crate::people::{Person, first_day};

/// Everyday work, as often as it is named here.
const EVERYDAY: [Action; 20] = [
    Action::ViewCandidate,
    Action::ViewCandidate,
    Action::ViewCandidate,
    Action::ViewCandidate,
    Action::ViewCandidate,
    Action::ViewCandidate,
    Action::ViewCandidate,
    Action::ViewCandidate,
    Action::ListCandidates,
    Action::ListCandidates,
    Action::ListCandidates,
    Action::ListCandidates,
    Action::SearchCandidates,
    Action::SearchCandidates,
    Action::AddNote,
    Action::AddNote,
    Action::UpdateCandidate,
    Action::ChangeStatus,
    Action::ViewJob,
    Action::ListInterviews,
];

pub(crate) fn event(person: &Person, at: Instant, action: Action, chance: &mut Chance) -> Event {
    let ids = (chance.id(at), chance.id(at));
    let event = Event::new(ids, at, (Actor::User(person.user.id), Source::Web), action);
    let candidate = Subject { kind: SubjectKind::Candidate, id: format!("candidate-{}", chance.below(400)) };
    Event { subject: Some(candidate), ip: Some(home(person)), ..event }
}

/// The network from which somebody usually comes.
pub(crate) fn home(person: &Person) -> String {
    format!("203.0.{}.0/24", person.user.mail.as_str().bytes().map(u32::from).sum::<u32>() % 250)
}

/// That many minutes after midnight on the person's clock.
pub(crate) fn on_the_clock(person: &Person, day: NaiveDate, minutes: i64) -> Instant {
    let local = day.and_hms_opt(0, 0, 0).unwrap() + Duration::minutes(minutes);
    let found = person.zone().from_local_datetime(&local).earliest();
    found.map_or_else(|| local.and_utc(), |at: DateTime<_>| at.with_timezone(&Utc)).into()
}

/// How much is done in an hour of a day, as a part of the usual pace.
fn rhythm(person: &Person, day: NaiveDate, hour: u16) -> f64 {
    let weekday = [1.25, 1.1, 1.0, 1.0, 0.7, 0.0, 0.0][day.weekday().num_days_from_monday() as usize];
    let spans = &person.availability.hours.0[day.weekday().num_days_from_monday() as usize];
    let from = spans.first().map_or(0, |span| span.from / 60);
    let in_day = match hour - from {
        0 => 0.6,
        1 | 2 => 1.4,
        3 => 0.4,
        4 | 5 => 1.1,
        6 => 0.9,
        _ => 0.6,
    };
    let grown = 1.0 + person.growth * (day - first_day()).num_days() as f64 / 365.0;
    let last_days = if (day + Duration::days(2)).month() == day.month() { 1.0 } else { 1.4 };
    weekday * in_day * grown * last_days
}

/// What a person does on a day without anything planted.
pub(crate) fn usual_day(person: &Person, day: NaiveDate, chance: &mut Chance) -> Vec<Event> {
    let mut events = Vec::new();
    if !person.is_at_work(day) {
        return events;
    }
    // Some days are good, some are not.
    let mood = 0.7 + 0.6 * chance.unit();
    for span in person.availability.hours.0[day.weekday().num_days_from_monday() as usize].clone() {
        for hour in span.from / 60..span.to / 60 {
            // A meeting: nothing at all.
            let free = if chance.happens(0.12) { 0.0 } else { 1.0 };
            let n = chance.times(person.pace * rhythm(person, day, hour) * mood * free);
            for _ in 0..n {
                let at = on_the_clock(person, day, i64::from(hour) * 60 + i64::try_from(chance.below(60)).unwrap());
                let action = EVERYDAY[usize::try_from(chance.below(20)).unwrap()];
                events.push(event(person, at + Duration::seconds(chance.below(60).cast_signed()), action, chance));
            }
        }
        let first = on_the_clock(person, day, i64::from(span.from));
        events.push(event(person, first, Action::Login, chance));
        events.extend(beside(person, day, first, chance));
    }
    // Now and then somebody looks at something late in the evening.
    if chance.happens(0.03) {
        let at = on_the_clock(person, day, 22 * 60 + 10);
        (0..chance.times(3.0)).for_each(|_| events.push(event(person, at, Action::ViewCandidate, chance)));
    }
    events
}

/// What comes once in a while: weighty habits, hires, a new line at home, something done for the first time.
fn beside(person: &Person, day: NaiveDate, first: Instant, chance: &mut Chance) -> Vec<Event> {
    let mut events = Vec::new();
    let later = |chance: &mut Chance| first + Duration::minutes(30 + chance.below(300).cast_signed());
    if person.weighty {
        for (action, probability) in HABITS {
            if day < first_day() + Duration::days(10) || chance.happens(probability) {
                let mut event = event(person, later(chance), action, chance);
                event.metadata.insert("rows".into(), (20 + chance.below(120)).into());
                events.push(event);
            }
        }
    }
    if chance.happens(0.02) {
        let mut hire = event(person, later(chance), Action::ChangeStatus, chance);
        hire.metadata.insert("to".into(), "hired".into());
        events.push(hire);
    }
    // False alarms that cannot be told from true ones: a new line at home, a new duty.
    if day >= person.new_line && chance.happens(0.5) {
        let line = home(person).replace("203.0", "198.51");
        events.push(Event { ip: Some(line), ..event(person, later(chance), Action::Login, chance) });
    }
    if day >= person.new_duty && chance.happens(0.05) {
        events.push(event(person, later(chance), Action::MergeCandidates, chance));
    }
    events
}

const HABITS: [(Action, f64); 5] = [
    (Action::DownloadExport, 0.1),
    (Action::ExportCandidates, 0.1),
    (Action::DeleteCandidate, 0.1),
    (Action::GenerateReport, 0.2),
    (Action::UpdateSettings, 0.02),
];
