//! Figures in mail and workbook are those of a plain recount of what people did; opted-out people are in none of them.

use std::collections::{BTreeMap, BTreeSet};

use activity_aggregator::{Aggregator, handle as aggregate};
use chrono::Duration;
use hirelog_domain::activity::{Action, Event, Outcome};
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::mail::Content;
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Format, Run};
use hirelog_domain::time::{Instant, Period};
use hirelog_domain::users::User;
use hirelog_testkit::{TestStack, ZONE, a_user, an_event, failed_ids, id, measured, opted_out, sqs_event};
use serde_json::json;

use crate::workbook::Workbook;
use crate::world::{assert_made_once, daily, deliver, mails, make, order, period, worker};

const DAY: &str = "2026-11-22";

/// Work of everybody on three days, the report's in the middle, round the clock.
fn work(team: &[User]) -> Vec<Event> {
    let first: Instant = "2026-11-20T23:00:00Z".parse().unwrap();
    let moves = ["screened", "interviewed", "offered", "hired", "rejected"];
    let event = |n: usize| {
        let at = first + Duration::minutes(i64::try_from(n * 37 % (3 * 24 * 60)).unwrap());
        let action = match n % 7 {
            0 | 1 => Action::ChangeStatus,
            2 => Action::CreateCandidate,
            3 | 4 => Action::ViewCandidate,
            5 => Action::ListCandidates,
            _ => Action::Login,
        };
        let mut event = an_event(team[n % team.len()].id, action, at);
        if action == Action::ChangeStatus {
            let job: JobId = id(1);
            let step =
                json!({ "from": "new", "to": moves[n / 3 % 5], "job": job, "came": "other", "day": at.day(ZONE) });
            event.metadata = step.as_object().unwrap().clone();
        }
        event.outcome = if n.is_multiple_of(11) { Outcome::Denied } else { Outcome::Ok };
        event
    };
    (0..600).map(event).collect()
}

async fn count(stack: &TestStack, events: &[Event]) {
    let aggregator = Aggregator { store: stack.store.clone(), zone: ZONE, clock: stack.clock.clone() };
    let bodies = events.iter().map(|event| serde_json::to_string(event).unwrap());
    assert!(failed_ids(&aggregate(sqs_event(bodies), &aggregator).await).is_empty());
}

/// Figures by name, counted from the events alone; active time in seconds.
fn recount(events: &[Event], people: &[UserId], days: Period) -> BTreeMap<&'static str, u64> {
    let counts = |event: &&Event| {
        let day = event.at.day(ZONE);
        event.outcome == Outcome::Ok && days.from <= day && day <= days.to
    };
    let of_people = |event: &&Event| people.contains(&event.actor.user().unwrap());
    let done: Vec<_> = events.iter().filter(counts).filter(of_people).collect();
    let many = |wanted: Action| done.iter().filter(|event| event.action == wanted).count() as u64;
    let moved = |to: &str| done.iter().filter(|event| event.metadata.get("to") == Some(&json!(to))).count() as u64;
    let spans: BTreeSet<_> = done.iter().map(|event| (event.actor.user(), event.at.millis() / 300_000)).collect();
    BTreeMap::from([
        ("Actions", done.len() as u64),
        ("Active time", spans.len() as u64 * 300),
        ("Candidates viewed", many(Action::ViewCandidate)),
        ("Candidates added", many(Action::CreateCandidate)),
        ("Status changes", many(Action::ChangeStatus)),
        ("Interviewed", moved("interviewed")),
        ("Offers", moved("offered")),
        ("Hires", moved("hired")),
        ("Rejections", moved("rejected")),
    ])
}

/// Three measured people, one who says no after having worked, one who was never asked.
async fn team(stack: &TestStack, events: &mut Vec<Event>) -> Vec<User> {
    let mut team: Vec<_> = (0..4).map(|_| measured(a_user(Role::Recruiter))).collect();
    team[0].role = Role::Admin;
    team.push(a_user(Role::Viewer));
    for user in &team {
        stack.add_user(user).await;
    }
    *events = work(&team);
    count(stack, events).await;
    team[3] = stack.save_user(&team[3], &opted_out(team[3].clone())).await;
    team
}

async fn made(stack: &TestStack, reader: &User) -> (Run, Workbook) {
    let run = order(stack, daily(DAY, &Format::ALL, &[reader])).await;
    assert!(deliver(&worker(stack), &[make(run.id)]).await.is_empty());
    let run = assert_made_once(stack, run.id, &[reader]).await;
    let file = stack.file(&run.files[1].key).await.unwrap();
    (run, Workbook::open(&file))
}

/// A cell as a number; Excel keeps a duration as a part of a day.
fn number(label: &str, cell: &str) -> u64 {
    let number: f64 = cell.parse().unwrap();
    let number = if label == "Active time" { number * 86_400.0 } else { number };
    format!("{number:.0}").parse().unwrap()
}

/// A row of the team's sheet, but for the name.
fn figures(header: &[String], row: &[String]) -> BTreeMap<String, u64> {
    let cells = header.iter().zip(row).skip(1);
    cells.map(|(label, cell)| (label.clone(), number(label, cell))).collect()
}

fn named(figures: BTreeMap<&'static str, u64>) -> BTreeMap<String, u64> {
    figures.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[tokio::test]
async fn the_key_figures_of_the_mail_are_those_of_a_recount_of_measured_people() {
    let (stack, mut events) = (TestStack::start().await, Vec::new());
    let team = team(&stack, &mut events).await;
    let people: Vec<_> = team[..3].iter().map(|user| user.id).collect();

    made(&stack, &team[0]).await;

    let mails = mails(&stack).await;
    let Some(Content::Report { figures, .. }) = &mails[0].content else { panic!("a report") };
    let wanted = recount(&events, &people, period(DAY, DAY));
    assert!(wanted.values().all(|value| *value > 0), "the sample shows every figure: {wanted:?}");
    for (label, text) in figures {
        let value = wanted[label.as_str()];
        let value = match label.as_str() {
            "Active time" => format!("{} h {:02} min", value / 3_600, value % 3_600 / 60),
            _ => value.to_string(),
        };
        assert_eq!(*text, value, "{label}");
    }
}

#[tokio::test]
async fn each_persons_row_and_the_total_are_those_of_a_recount() {
    let (stack, mut events) = (TestStack::start().await, Vec::new());
    let team = team(&stack, &mut events).await;
    let (_, workbook) = made(&stack, &team[0]).await;

    let rows = workbook.rows("Team");

    let of = |people: &[UserId]| named(recount(&events, people, period(DAY, DAY)));
    for user in &team[..3] {
        let row = rows.iter().find(|row| row[0] == user.name.to_string()).unwrap();
        assert_eq!(figures(&rows[0], row), of(&[user.id]), "{}", user.name);
    }
    let people: Vec<_> = team[..3].iter().map(|user| user.id).collect();
    assert_eq!(figures(&rows[0], rows.last().unwrap()), of(&people));
}

#[tokio::test]
async fn people_who_said_no_or_were_not_asked_have_a_row_without_figures() {
    let (stack, mut events) = (TestStack::start().await, Vec::new());
    let team = team(&stack, &mut events).await;
    let worked = named(recount(&events, &[team[3].id], period(DAY, DAY)));
    assert!(worked["Actions"] > 0, "what was counted before the no is still stored");

    let (_, workbook) = made(&stack, &team[0]).await;

    let rows = workbook.rows("Team");
    assert_eq!(rows.len(), 1 + team.len() + 1);
    for user in &team[3..] {
        let row = rows.iter().find(|row| row[0] == user.name.to_string()).unwrap();
        assert!(row[1..].iter().all(|cell| cell == "opted out"), "{row:?}");
    }
    let charted = workbook.rows("Status changes by person");
    assert!(!charted.iter().flatten().any(|cell| team[3..].iter().any(|user| *cell == user.name.to_string())));
}

#[tokio::test]
async fn the_summary_compares_with_the_period_before() {
    let (stack, mut events) = (TestStack::start().await, Vec::new());
    let team = team(&stack, &mut events).await;
    let people: Vec<_> = team[..3].iter().map(|user| user.id).collect();
    let (_, workbook) = made(&stack, &team[0]).await;

    let rows = workbook.rows("Summary");

    let (now, before) = (period(DAY, DAY), period("2026-11-21", "2026-11-21"));
    let (now, before) = (recount(&events, &people, now), recount(&events, &people, before));
    let compared: Vec<_> = rows.iter().filter(|row| row.len() > 2 && now.contains_key(row[0].as_str())).collect();
    assert_eq!(compared.len(), 9, "every number of the team report");
    for row in compared {
        let label = row[0].as_str();
        assert_eq!((number(label, &row[1]), number(label, &row[2])), (now[label], before[label]), "{label}");
    }
}
