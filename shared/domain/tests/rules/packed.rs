//! Days as they are stored: packed, and with what they remember of events whose rows may be missing.

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Europe::Berlin;
use hirelog_domain::activity::{Action, Credit, DayStats, Event, Source, StoredDay, Sum};
use hirelog_domain::candidates::CandidateSource;
use hirelog_domain::flow::{Flow, FlowCounter};
use hirelog_domain::ids::{EventId, TypedId, UserId};
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{RejectionReason, Status};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::statistics::{START, event};
use hirelog_domain::activity::Outcome;

/// The variants of an enumeration, by the places at which they are stored.
fn places<T: Serialize + DeserializeOwned>() -> Vec<String> {
    let variant = |place: u8| postcard::from_bytes::<T>(&[place]).ok();
    let name = |one: T| serde_json::to_value(one).unwrap().as_str().unwrap().to_owned();
    (0..128).map_while(variant).map(name).collect()
}

/// The same of the counters of a pipeline's day, each with the first of what it counts.
fn flow_places() -> Vec<String> {
    let kind = |one: &FlowCounter| postcard::to_allocvec(one).unwrap()[0];
    let mut kinds = BTreeMap::new();
    for counter in FlowCounter::all() {
        kinds.entry(kind(&counter)).or_insert_with(|| counter.to_string());
    }
    kinds.into_values().collect()
}

#[test]
fn what_is_stored_by_its_place_never_changes_its_place() {
    let pinned = [("action", places::<Action>()), ("status", places::<Status>())];
    let pinned = pinned.into_iter().chain([("sum", places::<Sum>()), ("source", places::<Source>())]);
    let pinned = pinned.chain([("came", places::<CandidateSource>()), ("reason", places::<RejectionReason>())]);
    let pinned = pinned.chain([("flow", flow_places())]);
    let lines = pinned.flat_map(|(what, names)| {
        names.into_iter().enumerate().map(move |(place, name)| format!("{what} {place} {name}\n"))
    });

    // A new variant goes to the end of its enumeration, and its line to the end of its part of the file.
    assert_eq!(lines.collect::<String>(), include_str!("places.txt"));
}

#[test]
fn a_full_day_takes_less_than_half_a_kilobyte() {
    let mut day = DayStats::default();
    let times = |action: &Action| (0..48).map(|n| event(n * 30, *action, Outcome::Ok)).collect::<Vec<_>>();
    let events: Vec<Event> = Action::ALL.iter().flat_map(times).collect();
    events.iter().flat_map(|event| Credit::of(event, Berlin)).for_each(|credit| day.add(&credit, Berlin));

    assert_eq!((day.tally.actions.len(), day.tally.hours.iter().count()), (Action::ALL.len(), 24));
    let size = postcard::to_allocvec(&day).unwrap().len();
    assert!(size < 512, "{size} bytes");
}

#[test]
fn a_full_day_of_a_pipeline_takes_less_than_three_quarters_of_a_kilobyte_and_is_read_as_it_was() {
    let seconds =
        |counter: &FlowCounter| matches!(counter, FlowCounter::Stay(_) | FlowCounter::Age(_) | FlowCounter::Held(_));
    let full = FlowCounter::all().map(|one| (one, if seconds(&one) { 400 * 86_400 * 10 } else { 400 }));
    let flow: Flow = full.chain([(FlowCounter::OfferLost, -401)]).collect();

    let packed = postcard::to_allocvec(&flow).unwrap();

    assert!(packed.len() < 768, "{} bytes", packed.len());
    assert_eq!(postcard::from_bytes(&packed), Ok(flow));
}

fn day_of(events: &[Event]) -> StoredDay {
    StoredDay::empty(events[0].actor.user().unwrap(), Instant::from_millis(START).day(Berlin))
}

fn counting(day: &StoredDay, events: &[Event], logged: &BTreeSet<EventId>) -> Option<StoredDay> {
    let told: Vec<(&Event, Vec<Credit>)> = events.iter().map(|event| (event, Credit::of(event, Berlin))).collect();
    day.counting(told.iter().map(|(event, credits)| (*event, credits.as_slice())), logged, Berlin)
}

fn some_events(minutes: &[i64]) -> Vec<Event> {
    let by = |n: usize, minute: i64| {
        let at = Instant::from_millis(START + minute * 60_000);
        let id = EventId::new(at, [u8::try_from(n).unwrap(); 10]);
        let actor = hirelog_domain::activity::Actor::User(UserId::new(Instant::from_millis(START), [3; 10]));
        Event { id, actor, ..event(minute, Action::ViewCandidate, Outcome::Ok) }
    };
    minutes.iter().enumerate().map(|(n, minute)| by(n, *minute)).collect()
}

#[test]
fn an_event_that_the_day_remembers_or_whose_row_is_there_is_not_counted_again() {
    let events = some_events(&[1, 2, 3]);
    let logged = BTreeSet::from([events[0].id]);

    let day = counting(&day_of(&events), &events, &logged).unwrap();

    assert_eq!(day.stats.tally.actions[&Action::ViewCandidate], 2, "the first was counted before");
    assert_eq!(day.unlogged.iter().map(|one| one.id).collect::<Vec<_>>(), [events[1].id, events[2].id]);
    assert_eq!(counting(&day, &events, &logged), None);
}

#[test]
fn a_day_forgets_an_event_once_its_row_is_seen() {
    let events = some_events(&[1, 2, 3]);
    let day = counting(&day_of(&events), &events[..2], &BTreeSet::new()).unwrap();

    let later = counting(&day, &events[2..], &BTreeSet::from([events[0].id])).unwrap();

    assert_eq!(later.unlogged.iter().map(|one| one.id).collect::<Vec<_>>(), [events[1].id, events[2].id]);
    assert_eq!((later.version, later.stats.tally.actions[&Action::ViewCandidate]), (2, 3));
}

proptest! {
    #[test]
    fn a_stored_day_is_read_as_it_was(
        minutes in prop::collection::vec((0_i64..1440, 0_usize..Action::ALL.len(), 0_i64..100), 1..60)
    ) {
        let events: Vec<Event> = minutes.iter().map(|(m, a, _)| event(*m, Action::ALL[*a], Outcome::Ok)).collect();
        let mut day = StoredDay::empty(UserId::new(Instant::from_millis(START), [3; 10]), "2026-11-23".parse().unwrap());
        for event in &events {
            Credit::of(event, Berlin).iter().for_each(|credit| day.stats.add(credit, Berlin));
            day.unlogged.insert(event.into());
        }
        for (_, a, by) in &minutes {
            day.stats.tally.sums.insert(Sum::StaySeconds, *by * 1_000_000_007);
            day.stats.tally.moves.insert(Status::ALL[*a % 9], -i32::try_from(*by).unwrap());
        }

        let packed = postcard::to_allocvec(&(&day.stats, &day.unlogged)).unwrap();
        prop_assert_eq!(postcard::from_bytes(&packed), Ok((day.stats, day.unlogged)));
    }
}
