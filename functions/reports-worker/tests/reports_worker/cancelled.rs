//! A run that somebody stops: no mail is written, no file is kept, whenever it is stopped.

use hirelog_domain::activity::Action;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Format, Run, RunState};
use hirelog_testkit::{Fault, Faults, TestStack, an_event};
use reports_worker::Worker;

use crate::world::{daily, deliver, mails, make, order, people, stored, worker, worker_with};

/// Stops a run, as the API does.
async fn cancel(stack: &TestStack, run: &Run) -> Run {
    let before = stored(stack, run.id).await;
    let after = before.cancelled(stack.clock.now());
    let event = an_event(run.requested_by.user().unwrap(), Action::CancelReport, stack.clock.now());
    stack.seed(&event, |change| change.cancel_run(&before, &after)).await;
    after
}

async fn assert_nothing_came_of_it(stack: &TestStack, run: &Run) {
    let run = stored(stack, run.id).await;
    assert_eq!((run.state, run.files.len(), run.variants.len()), (RunState::Cancelled, 0, 0));
    assert!(mails(stack).await.is_empty());
}

#[tokio::test]
async fn a_run_that_is_cancelled_before_it_begins_is_never_made() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &Format::ALL, &[&team[0]])).await;
    let cancelled = cancel(&stack, &run).await;

    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());

    assert_nothing_came_of_it(&stack, &run).await;
    assert_eq!(stored(&stack, run.id).await, cancelled);
}

#[tokio::test]
async fn a_run_that_is_cancelled_while_it_waits_for_the_bucket_ends_when_its_message_comes_again() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0]])).await;
    let down = Worker { bucket: stack.bucket_through(&Faults::always(Fault::Refused)), ..worker(&stack) };
    assert_eq!(deliver(&down, &[make(run.id)]).await, ["message-0"]);
    cancel(&stack, &run).await;

    assert!(deliver(&worker(&stack), &[make(run.id)]).await.is_empty());

    assert_nothing_came_of_it(&stack, &run).await;
}

/// The worker hangs at a call of the table while the run is cancelled, then goes on; gives false where there is no such
/// call.
async fn survives_cancelling_at(call: usize) -> bool {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let run = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0]])).await;
    let faults = Faults::at(call, Fault::Hangs);
    let hanging = worker_with(&stack, &stack.table.store_through(&faults, 1));
    let body = [make(run.id)];
    let working = tokio::time::timeout(std::time::Duration::from_millis(400), deliver(&hanging, &body)).await;
    // Calls after the end belong to the queues.
    if working.is_ok() || stored(&stack, run.id).await.state.is_over() {
        return false;
    }
    cancel(&stack, &run).await;

    assert!(deliver(&worker(&stack), &body).await.is_empty());

    assert_nothing_came_of_it(&stack, &run).await;
    true
}

#[tokio::test]
async fn a_run_whose_worker_died_at_any_call_can_be_cancelled() {
    let mut call = 0;
    while survives_cancelling_at(call).await {
        call += 1;
    }
    assert!(call > 8, "a run makes more calls than {call}");
}

#[tokio::test]
async fn a_run_that_is_cancelled_while_a_worker_is_at_it_leaves_nothing_behind() {
    let (mut cancelled, mut done) = (0, 0);
    for moment in 0..16 {
        let stack = TestStack::start().await;
        let team = people(&stack, &[Role::Admin]).await;
        let run = order(&stack, daily("2026-11-22", &[Format::Xlsx], &[&team[0]])).await;
        let (worker, body) = (worker(&stack), [make(run.id)]);
        let stop = async {
            tokio::time::sleep(std::time::Duration::from_millis(moment * 3)).await;
            loop {
                let before = stored(&stack, run.id).await;
                if before.state.is_over() {
                    return before.state;
                }
                let after = before.cancelled(stack.clock.now());
                let event = an_event(team[0].id, Action::CancelReport, stack.clock.now());
                let change = hirelog_store::Change::told_by(&event).cancel_run(&before, &after);
                if stack.store.commit(change).await.is_ok() {
                    return after.state;
                }
            }
        };

        let (failed, state) = tokio::join!(deliver(&worker, &body), stop);

        assert!(failed.is_empty());
        let variant = hirelog_store::digest(&[&format!("{:?}", run.order.layout)]);
        let file = stack.file(&run.file_key(&variant, Format::Xlsx)).await;
        if state == RunState::Cancelled {
            assert_nothing_came_of_it(&stack, &run).await;
            assert_eq!(file, None, "stopped after {moment} steps of waiting");
            cancelled += 1;
        } else {
            assert!(file.is_some() && mails(&stack).await.len() == 1);
            done += 1;
        }
    }
    assert_eq!(cancelled + done, 16);
    assert!(cancelled > 0, "no run was stopped in time");
}
