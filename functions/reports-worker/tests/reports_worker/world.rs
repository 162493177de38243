//! A worker, runs it is to make, and what became of them.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::future::join_all;
use hirelog_aws::Queue;
use hirelog_domain::activity::{Action, Actor, Event};
use hirelog_domain::ids::{MailId, RunId, ScheduleId, TypedId, UserId};
use hirelog_domain::mail::{Content, Mail};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{
    Format, Layout, ReportKind, Rhythm, Run, RunOrder, RunSource, RunState, Schedule, Scheduled, Step, Timing,
};
use hirelog_domain::time::Period;
use hirelog_domain::users::User;
use hirelog_store::{Store, keys};
use hirelog_telemetry::Clock;
use hirelog_testkit::{TestStack, ZONE, an_event, an_event_id, failed_ids, id, sqs_event};
use reports_worker::{Worker, handle};
use serde_json::{Value, json};

pub(crate) fn worker(stack: &TestStack) -> Worker {
    worker_with(stack, &stack.store)
}

/// A worker whose table is behind another store, such as one that fails.
pub(crate) fn worker_with(stack: &TestStack, store: &Store) -> Worker {
    Worker {
        store: store.clone(),
        queues: stack.queues.clone(),
        bucket: stack.bucket(),
        organisation: stack.organisation.clone(),
        clock: stack.clock.clone(),
    }
}

pub(crate) fn period(from: &str, to: &str) -> Period {
    Period { from: from.parse().unwrap(), to: to.parse().unwrap() }
}

/// People of these roles.
pub(crate) async fn people(stack: &TestStack, roles: &[Role]) -> Vec<User> {
    let mut people = Vec::new();
    for role in roles {
        people.push(stack.new_user(*role).await);
    }
    people
}

pub(crate) fn daily(day: &str, formats: &[Format], recipients: &[&User]) -> RunOrder {
    let mut recipients: Vec<_> = recipients.iter().map(|user| user.mail.clone()).collect();
    recipients.sort();
    RunOrder {
        kind: ReportKind::Daily,
        period: period(day, day),
        title: None,
        layout: Layout::of_team(),
        formats: formats.to_vec(),
        recipients,
        source: RunSource::ByHand,
        skip_empty: false,
    }
}

/// Orders a run by the admin who was there first.
pub(crate) async fn order(stack: &TestStack, order: RunOrder) -> Run {
    let admins = stack.store.all_users().await.unwrap().into_iter().filter(|user| user.role == Role::Admin);
    let admin = admins.map(|user| user.id).min().unwrap();
    order_by(stack, admin, order).await
}

/// Orders a run, as the API does.
pub(crate) async fn order_by(stack: &TestStack, by: UserId, order: RunOrder) -> Run {
    let now = stack.clock.now();
    let event = an_event(by, Action::GenerateReport, now);
    let n = u64::try_from(stack.table.items_under("RUN#").await.len()).unwrap();
    let run = Run::queued(id(900 + n), order, Actor::User(by), now);
    stack
        .seed(&event, |change| change.order_run(&run, &format!("order {n}"), 600).announcing(run.id, an_event_id(now)))
        .await;
    run
}

pub(crate) fn make(run: RunId) -> String {
    json!({ "kind": "run", "run": run }).to_string()
}

/// A quarter of an hour began.
pub(crate) fn quarter() -> String {
    json!({ "kind": "schedules" }).to_string()
}

/// A report that is made by itself at six in the morning, of key figures in the mail.
pub(crate) fn scheduled(stack: &TestStack, owner: &User, days: Rhythm, recipients: &[&User]) -> Schedule {
    let now = stack.clock.now();
    let order = daily("2026-11-22", &[], recipients);
    let never = Schedule {
        id: ScheduleId::new(now, hirelog_telemetry::entropy()),
        title: "Figures of the team".into(),
        owner: owner.id,
        timing: Timing { days, at: 6 * 60, zone: ZONE },
        content: Scheduled::Layout { layout: order.layout },
        formats: order.formats,
        recipients: order.recipients,
        skip_empty: false,
        due_at: None,
        off: None,
        created_at: now,
        version: 0,
    };
    never.on(now)
}

pub(crate) async fn keep(stack: &TestStack, schedule: &Schedule) {
    let event = an_event(schedule.owner, Action::ScheduleReport, stack.clock.now());
    stack.seed(&event, |change| change.create_schedule(schedule)).await;
}

/// Makes what was ordered: what is in the queue, and what waits in the outbox because the queue could not be told.
pub(crate) async fn work_off(stack: &TestStack) {
    stack.drain(Queue::Report).await;
    let rows = stack.table.items_under("RUN#").await;
    let open = rows.iter().filter(|row| ["queued", "running"].contains(&row["state"].as_s().unwrap().as_str()));
    let open = open.map(|row| make(row["id"].as_s().unwrap().parse().unwrap()));
    let worker = worker(stack);
    join_all(open.map(async |body| deliver_until_done(&worker, &body).await)).await;
}

/// Delivers messages as one batch; gives the ids of those that failed.
pub(crate) async fn deliver(worker: &Worker, bodies: &[String]) -> Vec<String> {
    failed_ids(&handle(sqs_event(bodies), worker).await)
}

/// Delivers a message as a queue does: again and again until it is done.
pub(crate) async fn deliver_until_done(worker: &Worker, body: &str) {
    for _ in 0..4 {
        if deliver(worker, &[body.to_owned()]).await.is_empty() {
            return;
        }
    }
    panic!("{body} is never done");
}

/// Delivers a message to several workers at the same moment, and again to those that failed.
pub(crate) async fn deliver_at_once(stack: &TestStack, times: usize, body: &str) {
    let worker = worker(stack);
    join_all((0..times).map(|_| deliver_until_done(&worker, body))).await;
}

pub(crate) async fn stored(stack: &TestStack, run: RunId) -> Run {
    stack.store.run(run).await.unwrap().unwrap()
}

/// Every run there is, oldest first.
pub(crate) async fn runs(stack: &TestStack) -> Vec<Run> {
    let ids = stack.table.items_under("RUN#").await;
    let ids: BTreeSet<_> = ids.iter().map(|item| item["id"].as_s().unwrap().parse().unwrap()).collect();
    join_all(ids.into_iter().map(|id| stored(stack, id))).await
}

/// Every mail there is.
pub(crate) async fn mails(stack: &TestStack) -> Vec<Mail> {
    let rows = stack.table.items_under("MAILING#").await;
    let keys: Vec<_> = rows.iter().map(|row| keys::mail(row["id"].as_s().unwrap().parse().unwrap())).collect();
    let mut mails: Vec<Mail> = Vec::new();
    for key in keys {
        mails.push(stack.store.get(&key).await.unwrap().unwrap());
    }
    mails.sort_by(|a, b| a.to.cmp(&b.to));
    mails
}

/// What the mail says of its report.
pub(crate) fn run_of(mail: &Mail) -> RunId {
    match &mail.content {
        Some(Content::Report { run, .. }) => *run,
        other => panic!("not a report: {other:?}"),
    }
}

/// Mails that the mailer will learn of: their message is in the queue or waits in the outbox.
pub(crate) async fn announced(stack: &TestStack) -> BTreeSet<MailId> {
    let waiting = stack.table.items_under("OUTBOX#").await;
    let waiting = waiting.iter().map(|item| item["body"].as_s().unwrap().clone());
    let bodies: Vec<Value> =
        waiting.chain(stack.drain(Queue::Mail).await).map(|body| serde_json::from_str(&body).unwrap()).collect();
    bodies.iter().filter_map(|body| body["mail"].as_str()).map(|id| id.parse().unwrap()).collect()
}

/// The run was made: its files are in the bucket with the sizes it states, and each reader has one mail that the mailer
/// will learn of. Gives the run.
pub(crate) async fn assert_made_once(stack: &TestStack, run: RunId, readers: &[&User]) -> Run {
    let run = stored(stack, run).await;
    assert_eq!((run.state, run.step), (RunState::Done, Step::Done));
    let formats: Vec<_> = run.files.iter().map(|file| file.format).collect();
    assert_eq!(formats, run.order.formats.repeat(run.variants.len()), "the formats of every variant");
    for file in &run.files {
        assert_eq!(stack.file(&file.key).await.unwrap().len() as u64, file.bytes, "{}", file.key);
    }
    let mails: Vec<_> = mails(stack).await.into_iter().filter(|mail| run_of(mail) == run.id).collect();
    let got: Vec<_> = mails.iter().map(|mail| mail.to.clone()).collect();
    let mut wanted: Vec<MailAddress> = readers.iter().map(|user| user.mail.clone()).collect();
    wanted.sort();
    assert_eq!(got, wanted);
    let announced = announced(stack).await;
    assert!(mails.iter().all(|mail| announced.contains(&mail.id)), "a mail of which the mailer never learns");
    run
}

/// How often each person was written to, by the period of the report.
pub(crate) async fn mailed(stack: &TestStack) -> BTreeMap<(Period, MailAddress), usize> {
    let mut mailed = BTreeMap::new();
    for mail in mails(stack).await {
        let Some(Content::Report { period, .. }) = mail.content else { panic!("not a report") };
        *mailed.entry((period, mail.to)).or_default() += 1;
    }
    mailed
}

/// A fresh identifier of a run that does not exist.
pub(crate) fn nobodys_run(clock: &Clock) -> RunId {
    RunId::new(clock.now(), [7; 10])
}

/// The events in the activity queue.
pub(crate) async fn told(stack: &TestStack) -> Vec<Event> {
    stack.drain(Queue::Activity).await.iter().map(|body| Event::parse(body).unwrap()).collect()
}
