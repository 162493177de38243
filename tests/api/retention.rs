//! Whose time ends soon.

use chrono::Duration;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{Candidate, Mover};
use hirelog_domain::workflow::{Status, plan_move};
use hirelog_testkit::{MIDDAY, ZONE, a_candidate, an_event, id};
use serde_json::{Value, json};

use crate::office::Office;
use crate::support::texts;

const RETENTION: &str = "/api/v1/candidates/retention";

/// Somebody who was rejected that many days ago.
async fn rejected(office: &Office, of: &hirelog_domain::jobs::Job, days: i64) -> Candidate {
    let before = a_candidate(of);
    office.stack.add_candidate(&before).await;
    let at = MIDDAY - Duration::days(days);
    let mover = Mover { event: id(1), operation: id(2), by: office.admin.id, at };
    let fields = [("rejection_reason".to_owned(), "skills".into())].into();
    let planned = plan_move(before.standing.position, Status::Rejected, &fields, true, at.day(ZONE)).unwrap();
    let after = before.moved(&planned, &mover);
    let event = an_event(office.admin.id, Action::ChangeStatus, at);
    office.stack.seed(&event, |change| change.update_candidate(&before, &after)).await;
    after
}

#[tokio::test]
async fn those_whose_time_ends_within_14_days_are_listed_the_next_first() {
    let office = Office::open().await;
    // Kept for 180 days: 165 days ago is 15 days from now.
    let mut due = Vec::new();
    for days in [165, 166, 180, 181, 170, 100] {
        due.push(rejected(&office, &office.foreign_job, days).await);
    }
    let own = rejected(&office, &office.own_job, 170).await;

    let all = office.doors.candidates().as_user(&office.recruiter).await.get(RETENTION).await;
    let managers = office.doors.candidates().as_user(&office.manager).await.get(RETENTION).await;

    let days: Vec<Value> =
        all.json["items"].as_array().unwrap().iter().map(|item| item["keep_until"].clone()).collect();
    assert_eq!(
        days,
        [json!("2026-11-22"), json!("2026-11-23"), json!("2026-12-03"), json!("2026-12-03"), json!("2026-12-07")]
    );
    assert_eq!(all.json["items"][0]["id"], json!(due[3].id));
    assert_eq!(texts(managers.json["items"].as_array().unwrap(), "name"), [own.name.as_str()]);
}
