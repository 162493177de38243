//! People, their events, and a recount that the statistics must agree with.

use std::collections::BTreeMap;

use activity_aggregator::{Aggregator, handle};
use chrono::NaiveDate;
use hirelog_domain::activity::{Action, Credit, DayStats, Event, Outcome};
use hirelog_domain::candidates::{Step, TakenBack};
use hirelog_domain::ids::UserId;
use hirelog_domain::permissions::Role;
use hirelog_domain::time::{Instant, Period};
use hirelog_domain::users::User;
use hirelog_domain::workflow::Status;
use hirelog_store::{Store, StoredDay, keys, statistics::day_keys};
use hirelog_telemetry::Clock;
use hirelog_testkit::{MIDDAY, TestStack, ZONE, a_candidate, a_job, a_user, an_event, failed_ids, measured, sqs_event};

pub(crate) fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// People who agreed to be measured at the beginning of the year.
pub(crate) async fn team(stack: &TestStack, size: usize) -> Vec<User> {
    let mut people = Vec::new();
    for _ in 0..size {
        let person = measured(User { created_at: at("2026-01-01T00:00:00Z"), ..a_user(Role::Recruiter) });
        stack.add_user(&person).await;
        people.push(person);
    }
    people
}

pub(crate) fn aggregator(store: &Store) -> Aggregator {
    Aggregator { store: store.clone(), zone: ZONE, clock: Clock::set_to(MIDDAY) }
}

/// Numbers that look random and are the same for the same seed (splitmix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(n).unwrap()).unwrap()
    }

    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        (1..list.len()).rev().for_each(|last| list.swap(last, self.below(last + 1)));
    }
}

/// Days round both changes of the clock, and an ordinary one.
const DAYS: [&str; 5] = ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25", "2026-11-23"];

/// What people did, over several days, day and night.
pub(crate) fn history(people: &[User], n: usize, chance: &mut Chance) -> Vec<Event> {
    let event = |_| {
        let day = DAYS[chance.below(DAYS.len())];
        let at =
            at(&format!("{day}T00:00:00Z")) + chrono::Duration::seconds(i64::try_from(chance.below(86_400)).unwrap());
        let action = match chance.below(8) {
            0 => Action::UndoChangeStatus,
            1 => Action::ChangeStatus,
            _ => Action::ALL[chance.below(Action::ALL.len())],
        };
        let mut event = an_event(people[chance.below(people.len())].id, action, at);
        event.outcome = [Outcome::Ok, Outcome::Ok, Outcome::Ok, Outcome::Denied, Outcome::Failed][chance.below(5)];
        if matches!(action, Action::ChangeStatus | Action::UndoChangeStatus) {
            // A repair counts in two people's days, or in two days of one.
            let earlier = TakenBack { by: people[chance.below(people.len())].id, at: at - chrono::Duration::hours(3) };
            let takes_back = (action == Action::UndoChangeStatus).then_some(earlier);
            let (from, to) = (Some(Status::New), Status::Screened);
            let added = Step::added(&a_candidate(&a_job(people[0].id)), ZONE);
            Step { from, to, stay: 90, takes_back, ..added }.tell(&mut event);
        }
        event
    };
    (0..n).map(event).collect()
}

pub(crate) fn body(event: &Event) -> String {
    serde_json::to_string(event).unwrap()
}

/// Delivers events as one batch; gives the ids of the messages that failed.
pub(crate) async fn deliver(stack: &TestStack, events: &[Event]) -> Vec<String> {
    failed_ids(&handle(sqs_event(events.iter().map(body)), &aggregator(&stack.store)).await)
}

type Days = BTreeMap<(UserId, NaiveDate), DayStats>;

/// A plain recount.
pub(crate) fn recount(events: &[Event]) -> Days {
    let mut days = Days::new();
    for credit in events.iter().flat_map(|event| Credit::of(event, ZONE)) {
        days.entry((credit.user, credit.day)).or_default().add(&credit, ZONE);
    }
    days
}

/// The statistics as they are stored.
pub(crate) async fn stored(stack: &TestStack, people: &[User]) -> Days {
    let mut days = Days::new();
    for person in people {
        for first in ["2026-03-01", "2026-10-01", "2026-11-01"] {
            let wanted = day_keys(person.id, Period::month(first.parse().unwrap()));
            let loaded = stack.store.load(&wanted).await.unwrap();
            let found = wanted.iter().filter_map(|key| loaded.get::<StoredDay>(key).unwrap());
            days.extend(found.map(|day| ((day.user, day.day), day.stats)));
        }
    }
    days
}

/// The identifiers of the rows in the log, sorted.
pub(crate) async fn logged(stack: &TestStack) -> Vec<String> {
    let rows = stack.table.items_under("TRAIL#").await;
    let text = |row: &hirelog_store::Item, name: &str| row[name].as_s().unwrap().clone();
    let id = |row: &hirelog_store::Item| {
        let key = hirelog_store::Key { pk: text(row, "PK"), sk: text(row, "SK") };
        keys::trail_parts(&key).unwrap().2.to_string()
    };
    let mut ids: Vec<_> = rows.iter().map(id).collect();
    ids.sort();
    ids
}

pub(crate) fn ids(events: &[Event]) -> Vec<String> {
    let mut ids: Vec<_> = events.iter().map(|event| event.id.to_string()).collect();
    ids.sort();
    ids
}

/// The rows are those of the events, each once, under the keys where they are looked for.
pub(crate) async fn assert_logged_once(stack: &TestStack, events: &[Event]) {
    assert_eq!(logged(stack).await, ids(events));
    let rows = stack.table.items_under("TRAIL#").await;
    for event in events {
        let key = keys::trail(event);
        assert!(rows.iter().any(|row| row["PK"].as_s().unwrap() == &key.pk && row["SK"].as_s().unwrap() == &key.sk));
    }
}
