//! What begins because of the time: a word to the worker about letters that are due, and the work of a day, once.

use futures_util::future::join_all;
use hirelog_aws::Queue;
use hirelog_domain::candidates::{Candidate, Language, Mover};
use hirelog_domain::letters::{LetterChoice, LetterOrder, Words};
use hirelog_domain::permissions::Role;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{Status, plan_move};
use hirelog_testkit::{Fault, Faults, MIDDAY, TestStack, ZONE, a_candidate, a_job, id};
use watchdog_cron::Watchdog;

use crate::{run, watchdog};

/// Lets a letter wait until that moment.
async fn waiting_letter(stack: &TestStack, due_at: Instant) {
    let owner = stack.new_user(Role::Recruiter).await;
    let job = a_job(owner.id);
    stack.add_job(&job).await;
    let mover = Mover { event: id(901), operation: id(902), by: owner.id, at: MIDDAY };
    let fields = [("rejection_reason".to_owned(), "skills".into())].into();
    let new = a_candidate(&job);
    let planned = plan_move(new.standing.position, Status::Rejected, &fields, true, MIDDAY.day(ZONE)).unwrap();
    let candidate = Candidate { version: 1, ..new.moved(&planned, &mover) };
    stack.add_candidate(&candidate).await;
    let order = LetterOrder {
        candidate: candidate.id,
        event: mover.event,
        operation: mover.operation,
        at: MIDDAY,
        status: Status::Rejected,
        by: owner.id,
        choice: LetterChoice::Default,
    };
    let words = Words { subject: "S".into(), text: "T".into() };
    stack.store.keep_letter(&order.letter(words, Language::En, due_at)).await.unwrap();
}

async fn tasks(stack: &TestStack, kind: &str) -> Vec<String> {
    let mut tasks = stack.drain(Queue::Work).await;
    tasks.retain(|task| task.contains(&format!("\"kind\":\"{kind}\"")));
    tasks
}

#[tokio::test]
async fn the_worker_is_told_of_letters_when_they_are_due_and_only_then() {
    let stack = TestStack::start().await;
    waiting_letter(&stack, MIDDAY + chrono::Duration::minutes(1)).await;

    run(&watchdog(&stack)).await;
    assert!(tasks(&stack, "letters_due").await.is_empty());

    stack.clock.advance(chrono::Duration::minutes(1));
    run(&watchdog(&stack)).await;
    assert_eq!(tasks(&stack, "letters_due").await, [r#"{"kind":"letters_due"}"#]);
}

#[tokio::test]
async fn the_work_of_a_day_is_started_once_however_many_runs_there_are() {
    let stack = TestStack::start().await;
    let watchdog = watchdog(&stack);

    join_all((0..16).map(|_| run(&watchdog))).await;
    run(&watchdog).await;

    let tasks = tasks(&stack, "retention").await;
    assert!(tasks.len() == 1 && tasks[0].contains(r#""day":"2026-11-23""#), "{tasks:?}");
}

#[tokio::test]
async fn the_day_begins_at_midnight_of_the_organisation() {
    let stack = TestStack::start().await;
    run(&watchdog(&stack)).await;
    drop(stack.drain(Queue::Work).await);

    // 23:59:59 and 00:00:00 in Berlin.
    for (at, expected) in [("2026-11-23T22:59:59Z", 0), ("2026-11-23T23:00:00Z", 1)] {
        let at: Instant = at.parse().unwrap();
        stack.clock.advance(at.since(stack.clock.now()));
        run(&watchdog(&stack)).await;
        let tasks = tasks(&stack, "retention").await;
        assert_eq!(tasks.len(), expected, "{tasks:?}");
        assert!(tasks.iter().all(|task| task.contains("2026-11-24")), "{tasks:?}");
    }
}

#[tokio::test]
async fn a_day_whose_task_was_not_taken_by_its_queue_is_swept_up() {
    let stack = TestStack::start().await;
    let down = Watchdog { queues: stack.queues_through(&Faults::always(Fault::Refused)), ..watchdog(&stack) };
    run(&down).await;
    assert!(tasks(&stack, "retention").await.is_empty());

    stack.clock.advance(chrono::Duration::seconds(31));
    assert_eq!(run(&watchdog(&stack)).await.sent, 1);

    assert_eq!(tasks(&stack, "retention").await.len(), 1);
}
