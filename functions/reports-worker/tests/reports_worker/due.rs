//! Schedules fire once, twice, late and at once: one report per period (BARS R6), of the right days.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::future::join_all;
use hirelog_domain::activity::{Action, Actor, Source};
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Format, ReportKind, RunState};
use hirelog_testkit::{Fault, Faults, TestStack};

use crate::world::{
    assert_made_once, deliver, deliver_at_once, deliver_until_done, due, mailed, people, period, runs, set_clock, told,
    worker, worker_with,
};

/// The daily schedule fires, in one of the ways in which it may.
async fn fire(stack: &TestStack, day: usize) {
    let message = due(ReportKind::Daily);
    match day % 4 {
        0 => deliver_at_once(stack, 1, &message).await,
        1 => {
            deliver_at_once(stack, 1, &message).await;
            stack.clock.advance(chrono::Duration::hours(7));
            deliver_at_once(stack, 1, &message).await;
            stack.clock.advance(-chrono::Duration::hours(7));
        }
        2 => deliver_at_once(stack, 3, &message).await,
        _ => {
            let worker = worker(stack);
            let batch = [message.clone(), message.clone()];
            join_all([deliver(&worker, &batch), deliver(&worker, &batch)]).await;
            deliver_at_once(stack, 1, &message).await;
        }
    }
}

#[tokio::test]
async fn a_hundred_periods_fired_one_to_five_times_and_at_once_are_one_run_and_one_set_of_mails_each() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin, Role::Admin, Role::Recruiter]).await;

    // 84 days; on each of them the weekly and the monthly schedule fire as well, for 12 weeks and 4 months.
    for day in 0..84 {
        fire(&stack, day).await;
        deliver_at_once(&stack, 1 + day % 3, &due(ReportKind::Weekly)).await;
        deliver_at_once(&stack, 1 + day % 2, &due(ReportKind::Monthly)).await;
        stack.clock.advance(chrono::Duration::days(1));
    }

    let runs = runs(&stack).await;
    let periods: BTreeSet<_> = runs.iter().map(|run| run.order.period).collect();
    assert_eq!((runs.len(), periods.len()), (100, 100));
    assert!(runs.iter().all(|run| run.state == RunState::Done && run.skipped.is_empty()));
    let mailed = mailed(&stack).await;
    let wanted = periods.iter().flat_map(|period| team[..2].iter().map(|user| ((*period, user.mail.clone()), 1)));
    assert_eq!(mailed, wanted.collect());
}

#[tokio::test]
async fn workers_that_die_at_any_moment_at_a_table_that_fails_make_one_run_and_one_set_of_mails() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Admin, Role::Admin]).await;
    let lossy = stack.table.store_through(
        &Faults::new(|attempt| match attempt.number % 13 {
            5 => Some(Fault::AnswerLost),
            11 => Some(Fault::Refused),
            _ => None,
        }),
        1,
    );
    let unreliable = worker_with(&stack, &lossy);
    let body = due(ReportKind::Daily);

    for day in 0..8_u64 {
        let dying = (1..=3).map(|n| {
            let lives = Duration::from_micros((day * 7 + n) * 8_731 % 240_000);
            tokio::time::timeout(lives, deliver(&unreliable, std::slice::from_ref(&body)))
        });
        join_all(dying).await;
        deliver_until_done(&worker(&stack), &body).await;
        stack.clock.advance(chrono::Duration::days(1));
    }

    let runs = runs(&stack).await;
    assert_eq!(runs.len(), 8);
    assert!(runs.iter().all(|run| run.state == RunState::Done));
    let mailed = mailed(&stack).await;
    assert_eq!((mailed.len(), mailed.values().max()), (8 * team.len(), Some(&1)));
}

#[tokio::test]
async fn the_scheduled_report_is_pdf_and_excel_for_those_who_may_see_it_and_nobody_else() {
    let stack = TestStack::start().await;
    let team = people(&stack, &[Role::Recruiter, Role::Admin, Role::Viewer, Role::HiringManager, Role::Admin]).await;

    deliver_at_once(&stack, 1, &due(ReportKind::Daily)).await;

    let [run] = &runs(&stack).await[..] else { panic!("one run") };
    let run = assert_made_once(&stack, run.id, &[&team[1], &team[4]]).await;
    assert_eq!((run.order.formats, run.skipped.len()), (Format::ALL.to_vec(), 0));
    assert_eq!(run.requested_by, Actor::Schedule("daily-report".into()));
    let told = told(&stack).await;
    assert_eq!(
        told.iter().map(|event| event.action).collect::<Vec<_>>(),
        [Action::GenerateReport, Action::FinishReport]
    );
    assert_eq!((&told[0].actor, told[0].source), (&run.requested_by, Source::Schedule));
}

#[tokio::test]
async fn an_organisation_without_readers_has_its_report_on_the_page_alone() {
    let stack = TestStack::start().await;
    people(&stack, &[Role::Recruiter]).await;

    deliver_at_once(&stack, 2, &due(ReportKind::Daily)).await;

    let [run] = &runs(&stack).await[..] else { panic!("one run") };
    assert_made_once(&stack, run.id, &[]).await;
}

#[tokio::test]
async fn days_weeks_and_months_are_those_that_ended_last_in_the_organisations_zone() {
    use ReportKind::{Daily, Monthly, Weekly};
    // Berlin is one hour ahead of UTC in winter and two in summer.
    let cases = [
        (Daily, "2026-11-23T22:59:59Z", period("2026-11-22", "2026-11-22")),
        (Daily, "2026-11-23T23:00:00Z", period("2026-11-23", "2026-11-23")),
        (Daily, "2026-03-29T22:00:00Z", period("2026-03-29", "2026-03-29")),
        (Daily, "2026-10-25T22:59:59Z", period("2026-10-24", "2026-10-24")),
        (Weekly, "2026-11-22T22:59:59Z", period("2026-11-09", "2026-11-15")),
        (Weekly, "2026-11-22T23:00:00Z", period("2026-11-16", "2026-11-22")),
        (Weekly, "2027-01-03T23:00:00Z", period("2026-12-28", "2027-01-03")),
        (Monthly, "2026-09-30T21:59:59Z", period("2026-08-01", "2026-08-31")),
        (Monthly, "2026-09-30T22:00:00Z", period("2026-09-01", "2026-09-30")),
        (Monthly, "2027-01-31T12:00:00Z", period("2026-12-01", "2026-12-31")),
        (Monthly, "2027-02-28T23:00:00Z", period("2027-02-01", "2027-02-28")),
        (Monthly, "2028-03-31T05:00:00Z", period("2028-02-01", "2028-02-29")),
    ];
    for (kind, at, wanted) in cases {
        let stack = TestStack::start().await;
        set_clock(&stack, at);

        deliver_at_once(&stack, 1, &due(kind)).await;

        let [run] = &runs(&stack).await[..] else { panic!("one run") };
        assert_eq!((run.order.kind, run.order.period), (kind, wanted), "{at}");
    }
}
