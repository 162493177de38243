//! BARS R2: delivered 1 to 5 times, shuffled, in batches of any size, by two aggregators at once, with crashes at any
//! moment: the statistics are those of a plain recount, and each event is in the log once.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use activity_aggregator::handle;
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use hirelog_store::{Store, StoredDay, keys};
use hirelog_testkit::{Fault, Faults, MIDDAY, TestStack, ZONE, an_event, failed_ids, sqs_event};
use proptest::prelude::*;

use crate::world::{Chance, aggregator, assert_logged_once, body, deliver, history, ids, recount, stored, team};

/// How a delivery goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mishap {
    /// It does not.
    None,
    /// The function dies after so many microseconds of work: the queue brings everything again.
    DiesAfter(u64),
    /// It is done, but the queue does not learn of it: everything comes again.
    AnswerIsLost,
}

/// How often an aggregator died in the middle of its work.
static KILLED: AtomicUsize = AtomicUsize::new(0);

/// One delivery; gives the bodies that the queue will bring again.
async fn attempt(bodies: Vec<String>, mishap: Mishap, store: &Store) -> Vec<String> {
    let aggregator = aggregator(store);
    let work = handle(sqs_event(bodies.clone()), &aggregator);
    match mishap {
        Mishap::DiesAfter(micros) => {
            let died = tokio::time::timeout(Duration::from_micros(micros), work).await.is_err();
            KILLED.fetch_add(usize::from(died), Ordering::SeqCst);
            bodies
        }
        Mishap::AnswerIsLost => {
            work.await;
            bodies
        }
        Mishap::None => {
            let failed = failed_ids(&work.await);
            let number = |id: &String| id.strip_prefix("message-").unwrap().parse::<usize>().unwrap();
            failed.iter().map(|id| bodies[number(id)].clone()).collect()
        }
    }
}

fn mishap(chance: &mut Chance) -> Mishap {
    match chance.below(6) {
        0 | 1 => Mishap::DiesAfter(u64::try_from(chance.below(20_000)).unwrap()),
        2 => Mishap::AnswerIsLost,
        _ => Mishap::None,
    }
}

/// Every event 1 to 5 times, in any order.
fn deliveries(events: &[Event], chance: &mut Chance) -> Vec<String> {
    let mut queue: Vec<String> = Vec::new();
    events.iter().for_each(|event| queue.extend(vec![body(event); 1 + chance.below(5)]));
    chance.shuffle(&mut queue);
    queue
}

/// Calls break off before or after they were carried out, now and then.
fn unreliable(stack: &TestStack, seed: u64) -> Store {
    let faults = Faults::new(move |attempt| match Chance(seed ^ attempt.number as u64).below(25) {
        0 => Some(Fault::AnswerLost),
        1 => Some(Fault::Refused),
        _ => None,
    });
    stack.table.store_through(&faults, 1)
}

async fn run(seed: u64, size: usize) {
    let chance = &mut Chance(seed);
    let stack = TestStack::start().await;
    let people = team(&stack, 5).await;
    let events = history(&people, size, chance);
    let stores = [unreliable(&stack, seed), unreliable(&stack, !seed)];

    let mut queue = deliveries(&events, chance);
    while !queue.is_empty() {
        let [one, other] = [0, 1].map(|_| {
            let size = (1 + chance.below(40)).min(queue.len());
            (queue.drain(..size).collect::<Vec<_>>(), mishap(chance))
        });
        let (one, other) = tokio::join!(attempt(one.0, one.1, &stores[0]), attempt(other.0, other.1, &stores[1]));
        queue.extend(one.into_iter().chain(other));
        chance.shuffle(&mut queue);
    }

    assert_eq!(stored(&stack, &people).await, recount(&events));
    assert_logged_once(&stack, &events).await;
    println!("{size} events, exact; aggregators killed so far: {}", KILLED.load(Ordering::SeqCst));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5, max_shrink_iters: 8, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn statistics_are_exact_whatever_happens(seed: u64, size in 150_usize..300) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(run(seed, size));
    }
}

#[tokio::test]
async fn an_event_twice_in_one_batch_counts_once() {
    let stack = TestStack::start().await;
    let people = team(&stack, 1).await;
    let events = history(&people, 3, &mut Chance(1));
    let twice: Vec<Event> = events.iter().chain(&events).cloned().collect();

    assert!(deliver(&stack, &twice).await.is_empty());

    assert_eq!(stored(&stack, &people).await, recount(&events));
    assert_logged_once(&stack, &events).await;
}

#[tokio::test]
async fn more_events_of_one_day_than_a_transaction_holds_are_all_counted() {
    let stack = TestStack::start().await;
    let people = team(&stack, 1).await;
    let mut events = history(&people, 150, &mut Chance(2));
    let first = events[0].at;
    events.iter_mut().for_each(|event| event.at = first);

    assert!(deliver(&stack, &events).await.is_empty());

    assert_eq!(stored(&stack, &people).await, recount(&events));
    assert_logged_once(&stack, &events).await;
}

#[tokio::test]
async fn eight_aggregators_on_one_persons_day_lose_nothing() {
    let stack = TestStack::start().await;
    let people = team(&stack, 1).await;
    let mut events = history(&people, 80, &mut Chance(3));
    let first = events[0].at;
    events.iter_mut().for_each(|event| event.at = first);

    let mut queue: Vec<String> = events.iter().map(body).collect();
    while !queue.is_empty() {
        let size = queue.len().div_ceil(8);
        let parts: Vec<Vec<String>> = queue.chunks(size).map(<[String]>::to_vec).collect();
        let work = parts.into_iter().map(|part| attempt(part, Mishap::None, &stack.store));
        queue = futures_util::future::join_all(work).await.concat();
    }

    assert_eq!(stored(&stack, &people).await, recount(&events));
    assert_logged_once(&stack, &events).await;
}

/// Delivers events to an aggregator whose calls of that kind fail as told, the first time.
async fn deliver_through(stack: &TestStack, events: &[Event], operation: &'static str, fault: Fault) -> Vec<String> {
    let seen = AtomicUsize::new(0);
    let faults = Faults::new(move |attempt| {
        let nth = seen.fetch_add(usize::from(attempt.operation == operation), Ordering::SeqCst);
        (attempt.operation == operation && nth == 0).then_some(fault)
    });
    let store = stack.table.store_through(&faults, 1);
    failed_ids(&handle(sqs_event(events.iter().map(body)), &aggregator(&store)).await)
}

/// What the day of the first event remembers.
async fn remembered(stack: &TestStack, event: &Event) -> Vec<String> {
    let key = keys::day_stats(event.at.day(ZONE), event.actor.user().unwrap());
    let day: StoredDay = stack.store.get(&key).await.unwrap().unwrap();
    day.unlogged.iter().map(|one| one.id.to_string()).collect()
}

#[tokio::test]
async fn who_dies_between_the_day_and_the_rows_has_counted_and_only_the_rows_follow() {
    for fault in [Fault::Refused, Fault::AnswerLost] {
        let stack = TestStack::start().await;
        let people = team(&stack, 1).await;
        let events: Vec<Event> = (0..3).map(|n| an_event(people[0].id, Action::Login, minutes(n))).collect();

        assert_eq!(deliver_through(&stack, &events[..2], "BatchWriteItem", fault).await, ["message-0", "message-1"]);
        assert_eq!(stored(&stack, &people).await, recount(&events[..2]));
        assert_eq!(remembered(&stack, &events[0]).await, ids(&events[..2]));

        assert!(deliver(&stack, &events).await.is_empty());
        assert_eq!(stored(&stack, &people).await, recount(&events));
        assert_logged_once(&stack, &events).await;
    }
}

#[tokio::test]
async fn a_day_that_was_written_although_the_answer_was_lost_is_not_written_twice() {
    let stack = TestStack::start().await;
    let people = team(&stack, 1).await;
    let events: Vec<Event> = (0..2).map(|n| an_event(people[0].id, Action::Login, minutes(n))).collect();

    assert_eq!(deliver_through(&stack, &events, "PutItem", Fault::AnswerLost).await.len(), 2);
    assert_eq!(stored(&stack, &people).await, recount(&events));

    assert!(deliver(&stack, &events).await.is_empty());
    assert_eq!(stored(&stack, &people).await, recount(&events));
    assert_logged_once(&stack, &events).await;
}

#[tokio::test]
async fn a_day_remembers_only_whose_rows_it_has_not_seen() {
    let stack = TestStack::start().await;
    let people = team(&stack, 1).await;
    let events: Vec<Event> = (0..50).map(|n| an_event(people[0].id, Action::ViewJob, minutes(n))).collect();

    for batch in events.chunks(5) {
        assert!(deliver(&stack, batch).await.is_empty());
        assert_eq!(remembered(&stack, &batch[0]).await, ids(batch));
    }

    assert_eq!(stored(&stack, &people).await, recount(&events));
}

#[tokio::test]
async fn who_changed_their_mind_between_two_deliveries_keeps_what_was_counted_and_gets_the_row() {
    let stack = TestStack::start().await;
    let people = team(&stack, 1).await;
    let event = an_event(people[0].id, Action::Login, MIDDAY);
    let events = std::slice::from_ref(&event);
    assert_eq!(deliver_through(&stack, events, "BatchWriteItem", Fault::Refused).await, ["message-0"]);
    let undecided = User { consent: None, ..people[0].clone() };
    stack.save_user(&people[0], &undecided).await;

    assert!(deliver(&stack, events).await.is_empty());

    assert_eq!(stored(&stack, &people).await, recount(events));
    assert_logged_once(&stack, events).await;
}

fn minutes(n: i64) -> Instant {
    MIDDAY + chrono::Duration::minutes(n)
}
