//! What went through pipelines on a day that is over is packed: the numbers stay, whatever comes at the same time.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};
use futures_util::future::{join, join_all};
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::candidates::{Candidate, CandidateSource, Step};
use hirelog_domain::flow::{Flow, FlowCounter, FlowDays};
use hirelog_domain::ids::{CandidateId, JobId};
use hirelog_domain::permissions::Role;
use hirelog_domain::time::{Instant, Period};
use hirelog_domain::workflow::Status;
use hirelog_store::{Change, Store};
use hirelog_testkit::{Fault, Faults, TestStack, ZONE, a_candidate, a_job, a_user, an_event, id};

use crate::closing::{close, day, log, set_clock};
use crate::{run, watchdog};

/// The first run, in November.
async fn begun() -> TestStack {
    let stack = TestStack::start().await;
    run(&watchdog(&stack)).await;
    stack.clock.advance(Duration::minutes(10));
    run(&watchdog(&stack)).await;
    stack
}

/// What is told of the n-th candidate, who was added for a job at some moment.
fn told(action: Action, job: JobId, n: u64, at: Instant, added: Instant) -> Event {
    let recruiter = a_user(Role::Recruiter).id;
    let source = CandidateSource::ALL[usize::try_from(n).unwrap() % CandidateSource::ALL.len()];
    let candidate = Candidate { job, source, created_at: added, ..a_candidate(&a_job(recruiter)) };
    let mut event = an_event(recruiter, action, at);
    event.subject = Some(id::<CandidateId>(n).into());
    Step::added(&candidate, ZONE).tell(&mut event);
    event
}

fn added(job: JobId, n: u64, at: Instant) -> Event {
    told(Action::CreateCandidate, job, n, at, at)
}

async fn happens(stack: &TestStack, event: &Event) {
    stack.seed(event, |change| change).await;
    log(stack, std::slice::from_ref(event)).await;
}

async fn read(store: &Store, jobs: &[JobId]) -> Vec<FlowDays> {
    let month = Period::month(day());
    let pipelines = jobs.iter().map(|job| Some(*job)).chain([None]);
    let mut read = Vec::new();
    for pipeline in pipelines {
        read.push(store.flow(pipeline, month).await.unwrap());
    }
    let by_job: Vec<_> = store.flow_by_job(month).await.unwrap().into_iter().collect();
    assert!(by_job.iter().all(|(job, days)| read[jobs.iter().position(|one| one == job).unwrap()] == *days));
    read
}

/// The ends of the sort keys that a day has, of every pipeline.
async fn ends(stack: &TestStack, day: NaiveDate) -> Vec<String> {
    let rows = stack.table.items_under(&hirelog_store::keys::flow_of(day)).await;
    let keys = rows.iter().map(|row| row["SK"].as_s().unwrap().split('#').collect::<Vec<_>>());
    let of_day = keys.filter(|parts| parts[1] == day.format("%d").to_string());
    let mut ends: Vec<String> = of_day.map(|parts| parts[2].to_owned()).collect();
    ends.sort_unstable();
    ends
}

fn entered(days: &FlowDays, day: NaiveDate) -> i64 {
    days.get(&day).map_or(0, |flow: &Flow| flow.get(FlowCounter::Entered(Status::New)))
}

#[tokio::test]
async fn a_day_that_is_closed_is_one_item_a_pipeline_and_reads_as_before() {
    let (stack, jobs) = (begun().await, [id::<JobId>(1), id::<JobId>(2)]);
    let noon = stack.clock.now();
    for n in 0..30 {
        happens(&stack, &added(jobs[usize::from(n % 3 == 0)], n, noon)).await;
    }
    set_clock(&stack, "2026-11-24T00:30:00Z");
    let later = stack.clock.now();
    happens(&stack, &added(jobs[0], 31, later)).await;
    let before = read(&stack.store, &jobs).await;
    assert!(ends(&stack, day()).await.len() > 3);

    close(&stack).await;

    assert_eq!(read(&stack.store, &jobs).await, before);
    assert_eq!(before.iter().map(|days| entered(days, day())).collect::<Vec<_>>(), [20, 10, 30]);
    assert_eq!(ends(&stack, day()).await, ["sum", "sum", "sum"]);
    assert_eq!(ends(&stack, later.day(ZONE)).await.len(), 2, "a day that runs stays in parts");
}

#[tokio::test]
async fn what_is_taken_back_of_a_packed_day_counts_at_once_and_is_packed_with_the_next_day() {
    let (stack, jobs) = (begun().await, [id::<JobId>(1)]);
    let noon = stack.clock.now();
    for n in 0..5 {
        happens(&stack, &added(jobs[0], n, noon)).await;
    }
    close(&stack).await;

    happens(&stack, &told(Action::DeleteCandidate, jobs[0], 3, stack.clock.now(), noon)).await;

    let numbers = read(&stack.store, &jobs).await;
    assert_eq!(numbers.iter().map(|days| entered(days, day())).collect::<Vec<_>>(), [4, 4]);
    assert_eq!(ends(&stack, day()).await, ["3", "3", "sum", "sum"]);
    stack.clock.advance(Duration::days(1));
    run(&watchdog(&stack)).await;
    assert_eq!(read(&stack.store, &jobs).await, numbers);
    assert_eq!(ends(&stack, day()).await, ["sum", "sum"]);
}

#[tokio::test]
async fn what_a_day_changed_of_a_time_long_past_is_packed_with_it_also_where_it_came_late() {
    let (stack, job) = (begun().await, id::<JobId>(1));
    let noon = stack.clock.now();
    let [deleted, deleted_late] = [80, 140].map(|days| noon - Duration::days(days));
    for (n, at) in (1..).zip([deleted, deleted_late]) {
        stack.seed(&added(job, n, at), |change| change).await;
    }
    happens(&stack, &told(Action::DeleteCandidate, job, 1, noon, deleted)).await;

    close(&stack).await;

    assert_eq!(ends(&stack, deleted.day(ZONE)).await, ["sum", "sum"]);
    assert_eq!(ends(&stack, deleted_late.day(ZONE)).await.len(), 2, "nothing touched it");
    happens(&stack, &told(Action::DeleteCandidate, job, 2, noon, deleted_late)).await;
    stack.clock.advance(Duration::days(1));
    run(&watchdog(&stack)).await;
    assert_eq!(ends(&stack, deleted_late.day(ZONE)).await, ["sum", "sum"]);
}

#[tokio::test]
async fn the_first_day_of_a_month_packs_what_is_left_of_the_month_before() {
    let (stack, job) = (begun().await, id::<JobId>(1));
    set_clock(&stack, "2026-12-01T12:00:00Z");
    for _ in 0..10 {
        run(&watchdog(&stack)).await;
    }
    let last_of_november = stack.clock.now() - Duration::days(1);
    stack.seed(&added(job, 1, last_of_november), |change| change).await;

    set_clock(&stack, "2026-12-02T01:00:00Z");
    run(&watchdog(&stack)).await;

    assert_eq!(ends(&stack, last_of_november.day(ZONE)).await, ["sum", "sum"]);
}

#[tokio::test]
async fn a_day_that_cannot_be_packed_is_not_closed_and_the_next_run_does_both() {
    let (stack, job) = (begun().await, id::<JobId>(1));
    happens(&stack, &added(job, 1, stack.clock.now())).await;
    set_clock(&stack, "2026-11-24T01:00:00Z");
    let deaf = Faults::new(|attempt| (attempt.operation == "TransactWriteItems").then_some(Fault::Refused));
    let dying = watchdog_cron::Watchdog { store: stack.table.store_through(&deaf, 1), ..watchdog(&stack) };
    assert!(watchdog_cron::handle(serde::de::IgnoredAny, &dying).await.is_err());
    assert_eq!(stack.store.log_chain().await.unwrap().unwrap().days, 1);

    run(&watchdog(&stack)).await;

    assert_eq!(stack.store.log_chain().await.unwrap().unwrap().days, 2);
    assert_eq!(ends(&stack, day()).await, ["sum", "sum"]);
}

#[tokio::test]
async fn a_page_that_shows_a_few_counters_finds_them_in_packed_days() {
    let (stack, job) = (begun().await, id::<JobId>(1));
    let noon = stack.clock.now();
    happens(&stack, &added(job, 1, noon)).await;
    close(&stack).await;

    let few = [FlowCounter::Entered(Status::New)];
    let shown = stack.store.flow_counters(Some(job), Period::day(day()), &few).await.unwrap();

    assert_eq!(entered(&shown, day()), 1);
}

#[tokio::test]
async fn of_more_days_than_one_run_packs_the_oldest_come_first() {
    let (stack, job) = (begun().await, id::<JobId>(1));
    let days = [3, 1, 2].map(|back| stack.clock.now() - Duration::days(back));
    for (n, at) in (0..).zip(days) {
        happens(&stack, &added(job, n, at)).await;
    }
    let month = BTreeSet::from([Period::month(day()).from]);

    assert_eq!(stack.store.pack_flows(&month, day(), 2).await.unwrap(), 2);

    let mut oldest_first = days.map(|at| at.day(ZONE));
    oldest_first.sort_unstable();
    let [oldest, second, newest] = oldest_first;
    assert_eq!(ends(&stack, oldest).await, ["sum", "sum"]);
    assert!(ends(&stack, second).await.iter().chain(&ends(&stack, newest).await).all(|end| end != "sum"));
}

/// Steps come while several workers pack, calls fail and answers are lost: nothing is lost and nothing counts twice.
#[tokio::test]
async fn steps_that_come_while_a_day_is_packed_count_once() {
    let (stack, job) = (begun().await, id::<JobId>(1));
    let noon = stack.clock.now();
    let faults = Faults::new(|attempt| match (attempt.operation.as_str(), attempt.number % 11) {
        ("TransactWriteItems", 3) => Some(Fault::AnswerLost),
        (_, 7) => Some(Fault::Refused),
        _ => None,
    });
    let store = stack.table.store_through(&faults, 5);
    let months = BTreeSet::from([Period::month(day()).from]);
    for wave in 0..12 {
        let steps = (0..10).map(|n| {
            let event = added(job, wave * 10 + n, noon);
            let store = &stack.store;
            async move { store.commit(Change::told_by(&event)).await.map(drop) }
        });
        // A worker may be told that the table failed, or that others were faster: the numbers are none of its.
        let workers = (0..3).map(|_| async { store.pack_flows(&months, day(), 100).await.unwrap_or_default() });
        let (steps, _) = join(join_all(steps), join_all(workers)).await;
        steps.into_iter().collect::<Result<Vec<()>, _>>().unwrap();
        // The next wave comes to a day that is packed, in whole or in part.
        let reached = i64::try_from(wave).unwrap() * 10 + 10;
        let numbers = read(&stack.store, &[job]).await;
        assert_eq!(numbers.iter().map(|days| entered(days, day())).collect::<Vec<_>>(), [reached, reached]);
    }

    let numbers = read(&stack.store, &[job]).await;
    stack.store.pack_flows(&months, day(), 100).await.unwrap();
    assert_eq!(read(&stack.store, &[job]).await, numbers);
    assert_eq!(ends(&stack, day()).await, ["sum", "sum"]);
}
