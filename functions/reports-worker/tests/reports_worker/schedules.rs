//! Reports that are made by themselves: each due time once (BARS R6), whatever fires it and whoever dies; and the ends of a
//! schedule.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use futures_util::future::join_all;
use hirelog_domain::activity::{Action, Actor};
use hirelog_domain::mail::Content;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{
    Definition, Format, LastResult, Layout, OffBecause, Rhythm, RunSource, RunState, Schedule, Scheduled,
};
use hirelog_domain::users::{User, UserState};
use hirelog_store::keys;
use hirelog_testkit::{Fault, Faults, TestStack, an_event, failed_ids, id, sqs_event};
use reports_worker::{Worker, handle};

use crate::world::{
    assert_made_once, deliver, deliver_at_once, deliver_until_done, keep, mails, make, people, period, quarter, runs,
    scheduled, stored, told, work_off, worker, worker_with,
};

const DAY: chrono::Duration = chrono::Duration::days(1);

async fn as_it_is(stack: &TestStack, schedule: &Schedule) -> Schedule {
    stack.store.get(&keys::schedule(schedule.id)).await.unwrap().unwrap()
}

async fn result(stack: &TestStack, schedule: &Schedule) -> LastResult {
    stack.store.get(&keys::schedule_result(schedule.id)).await.unwrap().unwrap()
}

/// A quarter of an hour begins, and what it orders is made.
async fn quarter_of_an_hour(stack: &TestStack) {
    deliver_until_done(&worker(stack), &quarter()).await;
    work_off(stack).await;
}

/// What people were told was not made: to whom, and why.
async fn not_made(stack: &TestStack) -> Vec<(String, String)> {
    let told = mails(stack).await.into_iter().filter_map(|mail| match mail.content {
        Some(Content::ReportNotMade { reason, .. }) => Some((mail.to.to_string(), reason)),
        _ => None,
    });
    told.collect()
}

#[tokio::test]
#[expect(clippy::print_stdout, reason = "the figure of BARS R6")]
async fn five_hundred_due_times_fired_one_to_six_times_are_one_run_and_one_set_of_mails_each() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin, Role::Admin]).await;
    for _ in 0..10 {
        keep(&stack, &scheduled(&stack, &team[0], Rhythm::Daily, &[&team[0], &team[1]])).await;
    }

    for day in 0..50 {
        stack.clock.advance(DAY);
        deliver_at_once(&stack, 1 + day % 4, &quarter()).await;
        work_off(&stack).await;
        if day % 3 == 0 {
            // Late, after the reports are made.
            deliver_at_once(&stack, 2, &quarter()).await;
            work_off(&stack).await;
        }
    }

    let runs = runs(&stack).await;
    let mut made: BTreeMap<_, usize> = BTreeMap::new();
    for run in &runs {
        assert_eq!((run.state, run.skipped.len()), (RunState::Done, 0));
        *made.entry((format!("{:?}", run.order.source), run.order.period)).or_default() += 1;
    }
    let mails = mails(&stack).await.len();
    println!("R6: {} due times fired up to 6 times: {} runs, {mails} mails to 2 readers each", made.len(), runs.len());
    assert_eq!((made.len(), runs.len(), mails), (500, 500, 1_000));
}

#[tokio::test]
async fn workers_that_die_at_any_moment_at_a_table_that_fails_make_one_run_and_one_set_of_mails() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin, Role::Admin]).await;
    keep(&stack, &scheduled(&stack, &team[0], Rhythm::Daily, &[&team[0], &team[1]])).await;
    let lossy = stack.table.store_through(
        &Faults::new(|attempt| match attempt.number % 13 {
            5 => Some(Fault::AnswerLost),
            11 => Some(Fault::Refused),
            _ => None,
        }),
        1,
    );
    let unreliable = worker_with(&stack, &lossy);
    let body = quarter();

    for day in 0..8_u64 {
        stack.clock.advance(DAY);
        let dying = (1..=3).map(|n| {
            let lives = Duration::from_micros((day * 7 + n) * 8_731 % 60_000);
            tokio::time::timeout(lives, deliver(&unreliable, std::slice::from_ref(&body)))
        });
        join_all(dying).await;
        quarter_of_an_hour(&stack).await;
    }

    let runs = runs(&stack).await;
    assert_eq!((runs.len(), mails(&stack).await.len()), (8, 16));
    assert!(runs.iter().all(|run| run.state == RunState::Done));
}

#[tokio::test]
async fn days_that_an_outage_missed_are_made_up_for_one_after_the_other() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let schedule = scheduled(&stack, &team[0], Rhythm::Daily, &[&team[0]]);
    keep(&stack, &schedule).await;
    stack.clock.advance(DAY * 3);

    for _ in 0..5 {
        quarter_of_an_hour(&stack).await;
    }

    let days: BTreeSet<_> = runs(&stack).await.iter().map(|run| run.order.period).collect();
    let wanted = ["2026-11-23", "2026-11-24", "2026-11-25"].map(|day| period(day, day));
    assert_eq!((days, runs(&stack).await.len()), (wanted.into(), 3), "each missed day, and none twice");
    assert!(as_it_is(&stack, &schedule).await.due_at.unwrap() > stack.clock.now());
}

#[tokio::test]
async fn a_run_says_whose_it_is_and_its_schedule_how_it_ended() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let schedule = scheduled(&stack, &team[0], Rhythm::Daily, &[&team[0]]);
    keep(&stack, &schedule).await;
    stack.clock.advance(DAY);
    told(&stack).await;

    quarter_of_an_hour(&stack).await;

    let [run] = &runs(&stack).await[..] else { panic!("one run") };
    assert_made_once(&stack, run.id, &[&team[0]]).await;
    assert_eq!(run.order.source, RunSource::Schedule { schedule: Some(schedule.id) });
    assert_eq!(run.requested_by, Actor::Schedule(schedule.id.to_string()));
    let result = result(&stack, &schedule).await;
    assert_eq!((result.run, result.state, result.empty), (run.id, RunState::Done, false));
    assert_eq!((result.written_to, result.skipped), (1, 0));
    let actions: Vec<_> = told(&stack).await.iter().map(|event| event.action).collect();
    assert_eq!(actions, [Action::GenerateReport, Action::FinishReport]);
}

#[tokio::test]
async fn nobody_is_written_to_where_nothing_happened_and_that_was_wished() {
    for (skip_empty, mailed) in [(true, 0), (false, 1)] {
        let stack = TestStack::start().await;
        let team = people(&stack, &[Role::Admin]).await;
        let schedule = Schedule { skip_empty, ..scheduled(&stack, &team[0], Rhythm::Daily, &[&team[0]]) };
        keep(&stack, &schedule).await;
        stack.clock.advance(DAY);

        quarter_of_an_hour(&stack).await;

        let result = result(&stack, &schedule).await;
        assert_eq!((result.state, result.empty, result.written_to), (RunState::Done, skip_empty, mailed));
        assert_eq!(mails(&stack).await.len(), mailed);
    }
}

#[tokio::test]
async fn a_schedule_stops_when_its_owner_may_not_order_reports_any_more_and_those_who_may_are_told() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin, Role::Admin, Role::Recruiter]).await;
    let schedule = scheduled(&stack, &team[0], Rhythm::Daily, &[&team[1]]);
    keep(&stack, &schedule).await;
    stack.save_user(&team[0], &User { state: UserState::Deactivated, ..team[0].clone() }).await;
    stack.clock.advance(DAY);

    for _ in 0..2 {
        quarter_of_an_hour(&stack).await;
    }

    let off = as_it_is(&stack, &schedule).await;
    assert_eq!((off.off, off.due_at), (Some(OffBecause::OwnerWithoutAccess), None));
    assert!(runs(&stack).await.is_empty());
    let told: Vec<_> = not_made(&stack).await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(told, [team[1].mail.to_string()]);
}

#[tokio::test]
async fn a_schedule_follows_its_definition_and_stops_when_that_is_gone() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let now = stack.clock.now();
    let definition = Definition {
        id: id(55),
        title: "Kept".into(),
        layout: Layout::of_team(),
        owner: team[0].id,
        shared: false,
        version: 1,
        created_at: now,
        changed_at: now,
    };
    let event = an_event(team[0].id, Action::SaveReportDefinition, now);
    stack.seed(&event, |change| change.create_definition(&definition)).await;
    let content = Scheduled::Definition { definition: definition.id };
    let schedule = Schedule { content, ..scheduled(&stack, &team[0], Rhythm::Daily, &[&team[0]]) };
    keep(&stack, &schedule).await;
    stack.clock.advance(DAY);
    quarter_of_an_hour(&stack).await;
    assert_eq!(runs(&stack).await.len(), 1);

    stack.table.delete(&keys::definition(definition.id)).await;
    stack.clock.advance(DAY);
    quarter_of_an_hour(&stack).await;

    assert_eq!(as_it_is(&stack, &schedule).await.off, Some(OffBecause::ReportGone));
    assert_eq!(runs(&stack).await.len(), 1);
    let [(to, reason)] = &not_made(&stack).await[..] else { panic!("one notice") };
    assert_eq!((to, reason.contains("deleted")), (&team[0].mail.to_string(), true));
}

#[tokio::test]
async fn a_run_that_failed_to_the_last_delivery_says_so_and_its_owner_is_told() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin]).await;
    let formats = vec![Format::Xlsx];
    let schedule = Schedule { formats, ..scheduled(&stack, &team[0], Rhythm::Daily, &[&team[0]]) };
    keep(&stack, &schedule).await;
    stack.clock.advance(DAY);
    deliver_until_done(&worker(&stack), &quarter()).await;
    let [run] = &runs(&stack).await[..] else { panic!("one run") };
    let down = Worker { bucket: stack.bucket_through(&Faults::always(Fault::Refused)), ..worker(&stack) };
    let delivery = async |n: u32| {
        let mut event = sqs_event([make(run.id)]);
        event.records[0].attributes.insert("ApproximateReceiveCount".into(), n.to_string());
        failed_ids(&handle(event, &down).await).len()
    };

    for n in 1..=4 {
        assert_eq!(delivery(n).await, 1, "delivery {n}: it comes again");
        assert_eq!(stored(&stack, run.id).await.state, RunState::Running);
    }
    assert_eq!(delivery(5).await, 0, "nothing is left for the dead letters");

    assert_eq!(stored(&stack, run.id).await.state, RunState::Failed);
    assert_eq!(result(&stack, &schedule).await.state, RunState::Failed);
    assert_eq!(not_made(&stack).await.len(), 1);
}
