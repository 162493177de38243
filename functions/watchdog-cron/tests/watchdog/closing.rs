//! A day of the log is closed: compared, digested, chained; and what is changed afterwards is found.

use chrono::{Duration, NaiveDate};
use futures_util::future::join_all;
use hirelog_aws::dynamodb::types::AttributeValue;
use hirelog_domain::activity::{Action, Credit, DayStats, Event, Recording};
use hirelog_domain::permissions::Role;
use hirelog_domain::reconciliation::{Agreement, Reconciliation};
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use hirelog_store::{DayDigest, LogChain, StoredDay, keys};
use hirelog_testkit::{BUCKET, Fault, Faults, TABLE, TestStack, ZONE, a_candidate, a_job, a_user, an_event, measured};
use watchdog_cron::{Finding, verify};

use crate::{run, watchdog};

/// Noon of the day that the tests close.
const NOON: &str = "2026-11-23T11:00:00Z";

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

pub(crate) fn day() -> NaiveDate {
    at(NOON).day(ZONE)
}

pub(crate) fn set_clock(stack: &TestStack, text: &str) {
    stack.clock.advance(at(text).since(stack.clock.now()));
}

async fn chain(stack: &TestStack) -> LogChain {
    stack.store.log_chain().await.unwrap().unwrap()
}

pub(crate) async fn log(stack: &TestStack, events: &[Event]) {
    let kept = Recording::usual().kept(stack.clock.now(), ZONE);
    stack.store.write_trail(&events.iter().collect::<Vec<_>>(), kept).await.unwrap();
}

/// A stack whose chain begins with the 22nd, and `n` rows of the 23rd.
async fn a_day_of(n: i64) -> (TestStack, Vec<Event>) {
    let stack = TestStack::start().await;
    run(&watchdog(&stack)).await;
    stack.clock.advance(Duration::minutes(10));
    run(&watchdog(&stack)).await;
    let user = a_user(Role::Recruiter).id;
    let event = |n: i64| an_event(user, Action::ViewJob, at(NOON) + Duration::seconds(n));
    let events: Vec<Event> = (0..n).map(event).collect();
    log(&stack, &events).await;
    (stack, events)
}

pub(crate) async fn close(stack: &TestStack) {
    set_clock(stack, "2026-11-24T01:00:00Z");
    run(&watchdog(stack)).await;
}

async fn findings(stack: &TestStack) -> Vec<Finding> {
    let archive = stack.bucket();
    let verdicts = verify(&stack.store, &archive, stack.clock.now()).await.unwrap();
    verdicts.into_iter().map(|verdict| verdict.finding).collect()
}

async fn put(stack: &TestStack, item: hirelog_store::Item) {
    stack.table.client.put_item().table_name(TABLE).set_item(Some(item)).send().await.unwrap();
}

#[tokio::test]
async fn a_day_is_closed_two_hours_after_its_end_and_once() {
    let (stack, _) = a_day_of(3).await;
    assert_eq!(chain(&stack).await.days, 1, "the day before the installation");

    set_clock(&stack, "2026-11-24T00:59:59Z");
    run(&watchdog(&stack)).await;
    assert_eq!(chain(&stack).await.days, 1);
    stack.clock.advance(Duration::seconds(1));
    join_all((0..4).map(|_| async { run(&watchdog(&stack)).await })).await;
    run(&watchdog(&stack)).await;

    let chain = chain(&stack).await;
    let last = chain.last.unwrap();
    assert_eq!((chain.days, last.day, last.rows, last.late), (2, day(), 3, 0));
    assert_eq!(findings(&stack).await, [Finding::Same { rows: 0 }, Finding::Same { rows: 3 }]);
}

#[tokio::test]
async fn days_that_were_missed_are_closed_one_a_run() {
    let (stack, _) = a_day_of(1).await;
    set_clock(&stack, "2026-11-27T12:00:00Z");

    for _ in 0..6 {
        run(&watchdog(&stack)).await;
    }

    assert_eq!(chain(&stack).await.days, 5);
    assert!(findings(&stack).await.iter().all(Finding::is_fine));
}

#[tokio::test]
async fn a_row_that_is_changed_removed_or_added_is_found() {
    for kind in ["changed", "removed", "added", "hidden"] {
        let (stack, events) = a_day_of(5).await;
        close(&stack).await;
        let key = keys::trail(&events[2]);
        let mut row =
            stack.table.items_under(&key.pk).await.into_iter().find(|row| row["SK"].as_s() == Ok(&key.sk)).unwrap();
        match kind {
            "changed" => {
                row.insert("action".into(), AttributeValue::S("view_candidate".into()));
                put(&stack, row).await;
            }
            "removed" => stack.table.delete(&key).await,
            "hidden" => {
                row.remove("GSI1PK");
                put(&stack, row).await;
            }
            _ => {
                set_clock(&stack, NOON);
                log(&stack, &[an_event(a_user(Role::Admin).id, Action::ViewJob, at(NOON))]).await;
                set_clock(&stack, "2026-11-24T01:00:00Z");
            }
        }

        let found = findings(&stack).await;

        let expected = match kind {
            "changed" => 5,
            "added" => 6,
            _ => 4,
        };
        assert_eq!(found[1], Finding::RowsDiffer { recorded: 5, found: expected }, "{kind}");
        assert_eq!(found[0], Finding::Same { rows: 0 }, "{kind}");
    }
}

#[tokio::test]
async fn a_digest_that_is_changed_or_gone_is_found_also_where_it_was_made_to_fit() {
    for kind in ["changed", "forged", "gone"] {
        let (stack, events) = a_day_of(2).await;
        close(&stack).await;
        stack.clock.advance(Duration::days(1));
        run(&watchdog(&stack)).await;
        let key = DayDigest::file_key(day());
        let mut digest: DayDigest = serde_json::from_slice(&stack.file(&key).await.unwrap()).unwrap();
        match kind {
            "gone" => drop(stack.s3.delete_object().bucket(BUCKET).key(&key).send().await.unwrap()),
            "changed" => {
                digest.rows = 1;
                stack.put_file(&key, &serde_json::to_vec(&digest).unwrap()).await;
            }
            _ => {
                // Somebody removes a row and makes a digest that fits what is left.
                stack.table.delete(&keys::trail(&events[0])).await;
                let mut left = hirelog_store::Digesting::default();
                stack.store.each_log_row((digest.from, digest.to), |row| left.add(&row)).await.unwrap();
                let forged = left.finish(day(), (digest.from, digest.to), &digest.previous);
                stack.put_file(&key, &serde_json::to_vec(&forged).unwrap()).await;
            }
        }

        let found = findings(&stack).await;

        let expected = match kind {
            "gone" => [Finding::NoDigest, Finding::Same { rows: 0 }],
            "changed" => [Finding::ChainBroken, Finding::Same { rows: 0 }],
            _ => [Finding::Same { rows: 1 }, Finding::ChainBroken],
        };
        assert_eq!(found[1..], expected, "{kind}");
    }
}

#[tokio::test]
async fn a_row_that_comes_late_joins_the_day_on_which_it_came_and_one_that_comes_twice_stays() {
    let (stack, events) = a_day_of(2).await;
    close(&stack).await;
    let late = an_event(a_user(Role::Viewer).id, Action::ViewJob, at(NOON) + Duration::hours(1));
    log(&stack, &[late.clone(), events[0].clone()]).await;
    assert!(findings(&stack).await.iter().all(Finding::is_fine), "before its day is closed");

    stack.clock.advance(Duration::days(1));
    run(&watchdog(&stack)).await;

    let last = chain(&stack).await.last.unwrap();
    assert_eq!((last.rows, last.late), (0, 1));
    assert_eq!(
        findings(&stack).await,
        [Finding::Same { rows: 0 }, Finding::Same { rows: 2 }, Finding::Same { rows: 1 }]
    );
    stack.table.delete(&keys::trail(&late)).await;
    assert_eq!(findings(&stack).await[2], Finding::RowsDiffer { recorded: 1, found: 0 });
}

#[tokio::test]
async fn days_past_retention_are_judged_by_the_chain_alone() {
    let (stack, events) = a_day_of(2).await;
    close(&stack).await;
    stack.table.delete(&keys::trail(&events[0])).await;
    stack.clock.advance(at(NOON).since(stack.clock.now()) + Duration::days(90));

    assert_eq!(findings(&stack).await[1], Finding::PastRetention);
}

#[tokio::test]
async fn a_run_that_died_between_file_and_table_is_ended_by_the_next() {
    let (stack, _) = a_day_of(2).await;
    set_clock(&stack, "2026-11-24T01:00:00Z");
    let no_transactions = Faults::new(|attempt| (attempt.operation == "TransactWriteItems").then_some(Fault::Refused));
    let dying = watchdog_cron::Watchdog { store: stack.table.store_through(&no_transactions, 1), ..watchdog(&stack) };
    assert!(watchdog_cron::handle(serde::de::IgnoredAny, &dying).await.is_err());
    assert!(stack.file(&DayDigest::file_key(day())).await.is_some());

    run(&watchdog(&stack)).await;

    assert_eq!(chain(&stack).await.days, 2);
    assert!(findings(&stack).await.iter().all(Finding::is_fine));
}

/// A measured person who adds candidates on the day: histories, events and statistics.
async fn a_day_of_work(stack: &TestStack) -> (User, Vec<Event>) {
    let user = measured(a_user(Role::Recruiter));
    stack.add_user(&user).await;
    let job = a_job(user.id);
    stack.add_job(&job).await;
    let mut events = Vec::new();
    for n in 0..3 {
        let created_at = at(NOON) + Duration::minutes(n);
        let candidate = hirelog_domain::candidates::Candidate { created_at, ..a_candidate(&job) };
        let told = an_event(user.id, Action::CreateCandidate, created_at);
        let mover = hirelog_domain::candidates::Mover {
            event: told.id,
            operation: told.operation_id,
            by: user.id,
            at: created_at,
        };
        let first = hirelog_domain::candidates::HistoryRow::first(&candidate, &mover);
        stack.seed(&told, |change| change.create_candidate(&candidate, &first)).await;
        events.push(Event { subject: Some(candidate.id.into()), ..told });
    }
    (user, events)
}

async fn count(stack: &TestStack, user: &User, events: &[Event]) {
    let before = StoredDay::empty(user.id, day());
    let mut stats = DayStats::default();
    events.iter().flat_map(|event| Credit::of(event, ZONE)).for_each(|credit| stats.add(&credit, ZONE));
    let kept = Recording::usual().kept(at(NOON), ZONE);
    stack.store.fold_days(&events.iter().collect::<Vec<_>>(), &[(&before, &before.with(stats))], kept).await.unwrap();
}

async fn result(stack: &TestStack) -> Reconciliation {
    close(stack).await;
    let page = stack.store.reconciliations(10, None).await.unwrap();
    page.items.into_iter().find(|result| result.day == day()).unwrap()
}

#[tokio::test]
async fn a_day_of_work_agrees_with_log_and_statistics() {
    let (stack, _) = a_day_of(2).await;
    let (user, events) = a_day_of_work(&stack).await;
    count(&stack, &user, &events).await;

    let result = result(&stack).await;

    assert_eq!((result.changes, result.events, result.missing, result.doubled), (3, 3, 0, 0));
    assert_eq!((result.people, result.miscounted, result.state), (1, 0, Agreement::Equal));
    assert_eq!(stack.store.differences_of(day()).await.unwrap(), None);
}

#[tokio::test]
async fn a_change_without_an_event_and_a_wrong_count_are_differences() {
    let (stack, _) = a_day_of(0).await;
    let (user, events) = a_day_of_work(&stack).await;
    count(&stack, &user, &events).await;
    stack.table.delete(&keys::trail(&events[0])).await;

    let result = result(&stack).await;

    assert_eq!((result.changes, result.events, result.missing, result.miscounted), (3, 2, 1, 1));
    assert_eq!(stack.store.differences_of(day()).await.unwrap(), Some(result));
}
