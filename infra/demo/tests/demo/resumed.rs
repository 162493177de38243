//! A load that breaks off is run again, and the data are those of a load that did not.

use std::collections::BTreeSet;

use chrono::Duration;
use demo::DemoError;
use hirelog_aws::Queue;
use hirelog_domain::activity::Event;
use hirelog_domain::permissions::Role;
use hirelog_domain::time::Instant;
use hirelog_store::Store;
use hirelog_testkit::{Fault, Faults, TestStack, a_user, address};

use crate::loaded::{NOW, SUNDAY, demo, items};
use crate::promised::assert_nothing_after;

/// A store that carries out so many calls, keeps the answer of the next one to itself, and is gone.
fn breaking_off(stack: &TestStack, calls: usize) -> Store {
    let faults = Faults::new(move |attempt| match attempt.number {
        n if n < calls => None,
        n if n == calls => Some(Fault::AnswerLost),
        _ => Some(Fault::Refused),
    });
    stack.table.store_through(&faults, 1)
}

#[tokio::test]
async fn a_load_that_breaks_off_and_is_run_again_the_next_day_ends_with_the_same_data() {
    let stack = TestStack::start().await;
    let now: Instant = NOW.parse().unwrap();
    // One break among the people and jobs, one among the candidates.
    for (day, calls) in [(0, 21), (1, 600)] {
        let broken = demo(&stack, &breaking_off(&stack, calls), now + Duration::days(day)).load().await;
        assert!(matches!(broken, Err(DemoError::Store(_))), "{broken:?}");
    }

    assert!(demo(&stack, &stack.store, now + Duration::days(2)).load().await.unwrap());

    let (items, waiting) = items(&stack).await;
    let missing: Vec<_> = SUNDAY.items.keys().filter(|key| !items.contains_key(*key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(items, SUNDAY.items);
    let bodies = waiting.into_iter().chain(stack.drain(Queue::Activity).await);
    let told: BTreeSet<_> = bodies.map(|body| Event::parse(&body).unwrap().id).collect();
    assert_eq!(told, SUNDAY.events.iter().map(|event| event.id).collect());
}

#[tokio::test]
async fn people_who_were_there_before_the_demo_move_nothing_into_the_future() {
    let stack = TestStack::start().await;
    let now: Instant = NOW.parse().unwrap();
    let mut admin = a_user(Role::Admin);
    (admin.mail, admin.created_at) = (address("first@northwind.example"), now - Duration::minutes(5));
    stack.add_user(&admin).await;

    let part = demo(&stack, &breaking_off(&stack, 400), now).load().await;

    assert!(part.is_err(), "a part of the data is enough");
    assert_nothing_after(now, &items(&stack).await.0, &[]);
}
