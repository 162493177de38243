//! BARS P6, by count: calls and write units, as the table reports them.

use chrono::Duration;
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::ids::CandidateId;
use hirelog_domain::users::User;
use hirelog_testkit::{MIDDAY, TestStack, an_event, id, size_of};

use hirelog_store::Call;

use crate::world::{Chance, assert_logged_once, deliver, recount, stored, team};

fn busy_minute(people: &[User], n: usize, chance: &mut Chance) -> Vec<Event> {
    let actions = [Action::ViewCandidate, Action::ListCandidates, Action::UpdateCandidate, Action::ViewJob];
    let event = |n: usize| {
        let at = MIDDAY + Duration::milliseconds(i64::try_from(n).unwrap() * 300);
        an_event(people[chance.below(people.len())].id, actions[chance.below(actions.len())], at)
    };
    (0..n).map(event).collect()
}

#[tokio::test]
async fn a_hundred_events_of_twenty_people_need_at_most_25_calls_and_4_write_units_each() {
    let stack = TestStack::start().await;
    let people = team(&stack, 20).await;
    let chance = &mut Chance(7);

    for round in ["first batch of the day", "second batch of the day"] {
        drop(stack.table.meter.take());
        assert!(deliver(&stack, &busy_minute(&people, 100, chance)).await.is_empty());

        let calls = stack.table.meter.take();
        let writes = written(&calls);
        let reads: f64 = calls.iter().filter(|c| c.operation == "BatchGetItem").map(|c| c.units).sum();
        println!(
            "{round}: {} calls, {:.2} write units and {:.2} read units an event",
            calls.len(),
            writes / 100.0,
            reads / 100.0
        );
        assert!(calls.len() <= 25, "{} calls", calls.len());
        assert!(writes <= 400.0, "{writes} write units for 100 events");
    }
}

fn written(calls: &[Call]) -> f64 {
    let is_write = |call: &&Call| matches!(call.operation, "TransactWriteItems" | "BatchWriteItem" | "PutItem");
    calls.iter().filter(is_write).map(|call| call.units).sum()
}

#[tokio::test]
async fn at_four_events_a_second_an_event_costs_at_most_4_write_units() {
    let stack = TestStack::start().await;
    let people = team(&stack, 20).await;
    let chance = &mut Chance(11);
    let events: Vec<Event> = busy_minute(&people, 240, chance);

    drop(stack.table.meter.take());
    for second in events.chunks(4) {
        assert!(deliver(&stack, second).await.is_empty());
    }

    let units = written(&stack.table.meter.take()) / 240.0;
    println!("4 events a second: {units:.2} write units an event");
    assert!(units <= 4.0, "{units} write units");
    assert_eq!(stored(&stack, &people).await, recount(&events));
    assert_logged_once(&stack, &events).await;
}

#[tokio::test]
async fn a_row_of_the_log_has_at_most_700_bytes_with_its_copy_in_the_index() {
    let stack = TestStack::start().await;
    let people = team(&stack, 1).await;
    let about: CandidateId = id(7);
    let event = Event { subject: Some(about.into()), ..busy_minute(&people, 1, &mut Chance(1)).remove(0) };
    assert!(deliver(&stack, &[event]).await.is_empty());

    let row = &stack.table.items_under("TRAIL#").await[0];
    let size = size_of(row);
    println!("a row of the log has {size} bytes, {} with its copy in the index", 2 * size);
    assert!(2 * size <= 700, "{size} bytes");
}
