//! Messages that are no events, and a table that cannot be reached: what fails, and what does not.

use activity_aggregator::handle;
use hirelog_domain::activity::{Action, Actor, Event};
use hirelog_domain::permissions::Role;
use hirelog_testkit::{Fault, Faults, MIDDAY, TestStack, an_event, failed_ids, sqs_event, unreachable_store};
use serde_json::json;

use crate::world::{aggregator, assert_logged_once, body, deliver, logged, recount, stored, team};

#[tokio::test]
async fn poison_fails_alone() {
    let stack = TestStack::start().await;
    let people = team(&stack, 1).await;
    let good = an_event(people[0].id, Action::ViewCandidate, MIDDAY);
    let newer = body(&good).replace("\"schema\":1", "\"schema\":2");
    let mut fat = an_event(people[0].id, Action::SearchCandidates, MIDDAY);
    fat.metadata = json!({ "q": "x".repeat(2_048) }).as_object().unwrap().clone();
    let unknown_action = body(&good).replace("view_candidate", "fly_to_the_moon");

    let bodies = ["not json".into(), "{}".into(), newer, body(&fat), unknown_action, body(&good)];
    let failed = failed_ids(&handle(sqs_event(bodies), &aggregator(&stack.store)).await);

    assert_eq!(failed, ["message-0", "message-1", "message-2", "message-3", "message-4"]);
    assert_eq!(stored(&stack, &people).await, recount(std::slice::from_ref(&good)));
    assert_logged_once(&stack, &[good]).await;
}

#[tokio::test]
async fn an_event_that_the_table_cannot_take_keeps_no_other_out() {
    let stack = TestStack::start().await;
    let people = team(&stack, 1).await;
    let mut events: Vec<Event> = (0..9).map(|_| an_event(people[0].id, Action::ViewJob, MIDDAY)).collect();
    events[4].user_agent = Some("x".repeat(410_000));
    let mut system = an_event(people[0].id, Action::GenerateReport, MIDDAY);
    system.actor = Actor::System("x".repeat(3_000));
    events.push(system);
    let mut schedule = an_event(people[0].id, Action::GenerateReport, MIDDAY);
    schedule.actor = Actor::Schedule("daily-report".into());
    events.push(schedule);

    assert_eq!(deliver(&stack, &events).await, ["message-4", "message-9"]);

    events.remove(9);
    events.remove(4);
    assert_eq!(stored(&stack, &people).await, recount(&events[..8]));
    assert_logged_once(&stack, &events).await;
}

#[tokio::test]
async fn without_the_table_every_message_comes_back_and_nothing_is_lost() {
    let stack = TestStack::start().await;
    let people = team(&stack, 2).await;
    let events: Vec<Event> = people.iter().map(|person| an_event(person.id, Action::Login, MIDDAY)).collect();
    let bodies: Vec<String> = events.iter().map(body).collect();

    let down = handle(sqs_event(bodies.clone()), &aggregator(&unreachable_store())).await;
    assert_eq!(failed_ids(&down), ["message-0", "message-1"]);
    assert!(logged(&stack).await.is_empty());

    assert!(deliver(&stack, &events).await.is_empty());
    assert_logged_once(&stack, &events).await;
}

#[tokio::test]
async fn only_the_messages_of_the_group_that_failed_come_back() {
    let stack = TestStack::start().await;
    let people = team(&stack, 3).await;
    let stranger = hirelog_testkit::a_user(Role::Viewer);
    let mut events: Vec<Event> = people.iter().map(|person| an_event(person.id, Action::Login, MIDDAY)).collect();
    events.push(an_event(people[0].id, Action::Logout, MIDDAY));
    events.push(an_event(stranger.id, Action::LoginFailed, MIDDAY));
    let days = std::sync::atomic::AtomicUsize::new(0);
    let first_day = Faults::new(move |attempt| {
        let is_day = attempt.operation == "PutItem";
        let nth = days.fetch_add(usize::from(is_day), std::sync::atomic::Ordering::SeqCst);
        (is_day && nth == 0).then_some(Fault::Refused)
    });
    let store = stack.table.store_through(&first_day, 1);

    let failed = failed_ids(&handle(sqs_event(events.iter().map(body)), &aggregator(&store)).await);

    assert_eq!(failed, ["message-0", "message-3"], "the first person's messages, and no other");
    assert_eq!(logged(&stack).await.len(), 3);
    assert!(deliver(&stack, &events).await.is_empty());
    assert_logged_once(&stack, &events).await;
}
