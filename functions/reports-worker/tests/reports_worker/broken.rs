//! The table, the bucket or the queue fail at any call: after the message came again there is one set of mails.

use futures_util::future::join_all;
use hirelog_aws::Queue;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Format, Rhythm, RunState, Step};
use hirelog_testkit::{Fault, Faults, TestStack, unreachable_store};
use reports_worker::Worker;

use crate::world::{
    assert_made_once, daily, deliver, deliver_until_done, keep, mailed, mails, make, order, people, quarter, runs,
    scheduled, stored, work_off, worker, worker_with,
};

/// A run at a table of which one call goes wrong; gives false where the run makes fewer calls.
async fn survives(fault: Fault, number: usize, attempts: u32) -> bool {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin, Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0], &team[1]])).await;
    let faults = Faults::at(number, fault);
    let faulty = stack.table.store_through(&faults, attempts);

    let failed = deliver(&worker_with(&stack, &faulty), &[make(run.id)]).await;
    if attempts > 1 {
        assert!(failed.is_empty(), "{fault:?} at call {number}: the client's second attempt is enough");
    }
    if !failed.is_empty() {
        assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty(), "{fault:?} at call {number}");
    }

    assert_made_once(&stack, run.id, &[&team[0], &team[1]]).await;
    faults.seen() > number
}

#[tokio::test]
async fn a_table_that_refuses_any_one_call_costs_a_redelivery_and_nothing_else() {
    let mut number = 0;
    while survives(Fault::Refused, number, 1).await {
        number += 1;
    }
    assert!(number > 10, "a run makes more calls than {number}");
}

#[tokio::test]
async fn a_table_whose_answer_to_any_one_call_is_lost_costs_a_redelivery_and_nothing_else() {
    let mut number = 0;
    while survives(Fault::AnswerLost, number, 1).await {
        number += 1;
    }
    assert!(number > 10, "a run makes more calls than {number}");
}

#[tokio::test]
async fn an_answer_lost_and_asked_for_again_by_the_client_does_not_stop_the_run() {
    let mut number = 0;
    while survives(Fault::AnswerLost, number, 2).await {
        number += 1;
    }
}

#[tokio::test]
async fn a_schedule_whose_first_firing_broke_off_at_any_call_is_made_by_the_second() {
    for (number, fault) in (0..6).flat_map(|number| [(number, Fault::Refused), (number, Fault::AnswerLost)]) {
        let stack = TestStack::start().await;
        let team = people(&stack, &[Role::Admin]).await;
        let dying = stack.table.store_through(
            &Faults::new(move |attempt| match attempt.number {
                n if n == number => Some(fault),
                n if n > number => Some(Fault::Refused),
                _ => None,
            }),
            1,
        );
        keep(&stack, &scheduled(&stack, &team[0], Rhythm::Daily, &[&team[0]])).await;
        stack.clock.advance(chrono::Duration::days(1));
        deliver(&worker_with(&stack, &dying), &[quarter()]).await;

        deliver_until_done(&worker(&stack), &quarter()).await;
        work_off(&stack).await;

        let [run] = &runs(&stack).await[..] else { panic!("one run: {fault:?} at call {number}") };
        assert_made_once(&stack, run.id, &[&team[0]]).await;
    }
}

#[tokio::test]
async fn without_a_table_messages_come_back() {
    let stack = TestStack::start().await;
    let down = worker_with(&stack, &unreachable_store());

    assert_eq!(deliver(&down, &[quarter(), quarter()]).await, ["message-0", "message-1"]);
}

#[tokio::test]
async fn while_the_bucket_refuses_files_the_run_waits_and_nobody_is_written_to() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &Format::ALL, &[&team[0]])).await;
    let down = Worker { bucket: stack.bucket_through(&Faults::always(Fault::Refused)), ..worker(&stack) };

    assert_eq!(deliver(&down, &[make(run.id)]).await, ["message-0"]);

    let waiting = stored(&stack, run.id).await;
    assert_eq!((waiting.state, waiting.step, waiting.files.len()), (RunState::Running, Step::Storing, 0));
    assert!(mails(&stack).await.is_empty());
    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());
    assert_made_once(&stack, run.id, &[&team[0]]).await;
}

#[tokio::test]
async fn a_bucket_that_fails_after_the_first_file_is_written_to_again() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &Format::ALL, &[&team[0]])).await;
    let second = Faults::new(|attempt| (attempt.number > 0).then_some(Fault::AnswerLost));
    let faulty = Worker { bucket: stack.bucket_through(&second), ..worker(&stack) };

    assert_eq!(deliver(&faulty, &[make(run.id)]).await, ["message-0"]);
    stack.clock.advance(chrono::Duration::minutes(6));
    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());

    assert_made_once(&stack, run.id, &[&team[0]]).await;
}

#[tokio::test]
async fn without_queues_the_run_is_done_and_its_mails_wait_in_the_outbox() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0]])).await;
    let down = Worker { queues: stack.queues_through(&Faults::always(Fault::Refused)), ..worker(&stack) };

    assert!(deliver(&down, &[make(run.id)]).await.is_empty());

    assert!(stack.drain(Queue::Mail).await.is_empty());
    assert_eq!(stack.table.items_under("OUTBOX#").await.len(), 2, "the event and the mail");
    assert_made_once(&stack, run.id, &[&team[0]]).await;
}

#[tokio::test]
async fn eight_workers_at_one_run_write_one_mail_per_reader() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin, Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0], &team[1]])).await;
    let worker = worker(&stack);
    let body = make(run.id);

    join_all((0..8).map(|_| deliver_until_done(&worker, &body))).await;

    assert_made_once(&stack, run.id, &[&team[0], &team[1]]).await;
    assert!(mailed(&stack).await.values().all(|mails| *mails == 1));
}
