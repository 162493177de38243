//! The sweep: what a crash left behind is sent, once, and nothing else.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod alerts;
mod closing;
mod flows;
mod samples;
mod start;

use futures_util::future::join;
use hirelog_aws::Queue;
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::permissions::Role;
use hirelog_domain::time::Instant;
use hirelog_store::{Change, StoreError};
use hirelog_testkit::{Fault, Faults, MIDDAY, TABLE, TestStack, a_user, an_event, unreachable_store};
use serde::de::IgnoredAny;
use watchdog_cron::{Done, Watchdog, handle};

fn watchdog(stack: &TestStack) -> Watchdog {
    let (store, queues, clock) = (stack.store.clone(), stack.queues.clone(), stack.clock.clone());
    let archive = stack.bucket();
    Watchdog { store, queues, clock, organisation: stack.organisation.clone(), archive }
}

async fn run(watchdog: &Watchdog) -> Done {
    handle(IgnoredAny, watchdog).await.unwrap()
}

/// A change whose function died right after the commit.
async fn crashed_change(stack: &TestStack, at: Instant) -> Event {
    let user = a_user(Role::Viewer);
    let event = an_event(user.id, Action::AcceptInvite, at);
    let committed = stack.store.commit(Change::told_by(&event).create_user(&user)).await.unwrap();
    assert_eq!(committed.0.len(), 1);
    event
}

async fn received(stack: &TestStack) -> Vec<String> {
    let bodies = stack.drain(Queue::Activity).await;
    bodies.iter().map(|body| Event::parse(body).unwrap().id.to_string()).collect()
}

#[tokio::test]
async fn what_a_crash_left_behind_is_sent_once() {
    let stack = TestStack::start().await;
    let event = crashed_change(&stack, MIDDAY - chrono::Duration::minutes(1)).await;

    assert_eq!(run(&watchdog(&stack)).await, Done { sent: 1, left: 0, raised: 0 });
    assert_eq!(run(&watchdog(&stack)).await, Done::default());

    assert_eq!(received(&stack).await, [event.id.to_string()]);
    assert!(stack.table.items_under("OUTBOX").await.is_empty());
}

#[tokio::test]
async fn a_message_that_is_still_being_sent_is_left_alone() {
    let stack = TestStack::start().await;
    crashed_change(&stack, MIDDAY - chrono::Duration::seconds(29)).await;

    assert_eq!(run(&watchdog(&stack)).await, Done::default());
    assert!(received(&stack).await.is_empty());

    stack.clock.advance(chrono::Duration::seconds(2));
    assert_eq!(run(&watchdog(&stack)).await.sent, 1);
}

#[tokio::test]
async fn two_sweeps_at_once_lose_nothing() {
    let stack = TestStack::start().await;
    let event = crashed_change(&stack, MIDDAY - chrono::Duration::minutes(1)).await;

    let watchdog = watchdog(&stack);
    let (_, _) = join(run(&watchdog), run(&watchdog)).await;

    // Twice is allowed: readers decide by the identifier inside.
    let received = received(&stack).await;
    assert!((1..=2).contains(&received.len()) && received.iter().all(|id| *id == event.id.to_string()));
    assert!(stack.table.items_under("OUTBOX").await.is_empty());
}

#[tokio::test]
async fn a_long_outage_is_swept_up_within_bounds() {
    let stack = TestStack::start().await;
    for _ in 0..1_000 {
        let event = an_event(a_user(Role::Viewer).id, Action::Login, MIDDAY - chrono::Duration::hours(1));
        let committed = stack.store.commit(Change::told_by(&event)).await.unwrap();
        assert_eq!(committed.0.len(), 1);
    }

    assert_eq!(run(&watchdog(&stack)).await, Done { sent: 1_000, left: 0, raised: 0 });

    let mut received = received(&stack).await;
    received.sort();
    received.dedup();
    assert_eq!(received.len(), 1_000);
}

#[tokio::test]
async fn a_message_for_an_unknown_queue_stays_and_keeps_no_other_back() {
    let stack = TestStack::start().await;
    let event = crashed_change(&stack, MIDDAY - chrono::Duration::minutes(2)).await;
    let row = stack.table.items_under("OUTBOX").await.remove(0);
    let mut odd = row.clone();
    let text = |text: &str| hirelog_aws::dynamodb::types::AttributeValue::S(text.into());
    odd.insert("SK".into(), text("00000000-0000-7000-8000-000000000000"));
    odd.insert("id".into(), text("00000000-0000-7000-8000-000000000000"));
    odd.insert("queue".into(), text("carrier-pigeons"));
    stack.table.client.put_item().table_name(TABLE).set_item(Some(odd)).send().await.unwrap();

    assert_eq!(run(&watchdog(&stack)).await, Done { sent: 1, left: 1, raised: 0 });

    assert_eq!(received(&stack).await, [event.id.to_string()]);
    assert_eq!(stack.table.items_under("OUTBOX").await.len(), 1);
}

#[tokio::test]
async fn while_the_queues_are_down_messages_wait() {
    let stack = TestStack::start().await;
    crashed_change(&stack, MIDDAY - chrono::Duration::minutes(1)).await;
    let down = Watchdog { queues: stack.queues_through(&Faults::always(Fault::Refused)), ..watchdog(&stack) };

    assert_eq!(run(&down).await, Done { sent: 0, left: 1, raised: 0 });

    assert_eq!(run(&watchdog(&stack)).await, Done { sent: 1, left: 0, raised: 0 });
    assert_eq!(received(&stack).await.len(), 1);
}

#[tokio::test]
async fn without_the_table_the_run_fails_visibly() {
    let stack = TestStack::start().await;
    let down = Watchdog { store: unreachable_store(), ..watchdog(&stack) };

    let error = handle(IgnoredAny, &down).await.unwrap_err();

    assert_eq!(error.error_type, "SweepFailed");
    assert!(matches!(down.store.waiting_messages(MIDDAY, 1).await, Err(StoreError::Unavailable(_))));
}
