//! Reports that are made by themselves: made, changed, turned off and on, tried, and listed with their next times.

use hirelog_domain::reports::{LastResult, MAX_SCHEDULES, ReportKind, RunState};
use hirelog_store::Change;
use hirelog_testkit::{Client, MIDDAY, an_event, id};
use serde_json::{Value, json};

use crate::office::Office;
use crate::samples::{a_layout, a_schedule};
use crate::support::{assert_field, assert_problem};

const SCHEDULES: &str = "/api/v1/admin/report-schedules";

async fn admin(office: &Office) -> Client {
    office.doors.reports().as_user(&office.admin).await
}

fn with(changes: &Value) -> Value {
    let mut schedule = a_schedule();
    schedule.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
    schedule
}

#[tokio::test]
async fn a_schedule_says_when_it_comes_next_and_which_days_that_is_about() {
    let office = Office::open().await;
    let client = admin(&office).await;

    let made = client.idempotency_key("k").post(SCHEDULES, a_schedule()).await;
    let again = client.idempotency_key("k").post(SCHEDULES, a_schedule()).await;

    assert_eq!((made.status.as_u16(), &made.text), (201, &again.text));
    // Monday, 23 November 2026 is over at half past seven; winter in Berlin is an hour ahead of UTC.
    let coming = ["2026-11-30T06:30:00.000Z", "2026-12-07T06:30:00.000Z", "2026-12-14T06:30:00.000Z"];
    assert_eq!(made.json["coming"], json!(coming));
    assert_eq!(made.json["next_period"], json!({ "from": "2026-11-23", "to": "2026-11-29" }));
    assert_eq!((&made.json["owner"], &made.json["off"]), (&json!(office.admin.id), &Value::Null));
    let list = client.get(SCHEDULES).await.json;
    assert_eq!(list["items"], json!([made.json]));
}

#[tokio::test]
async fn turned_off_it_has_no_next_time_and_turned_on_again_the_first_after_now() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let path = client.post(SCHEDULES, a_schedule()).await.header("location").unwrap().to_owned();

    let off = client.if_match(1).put(&path, with(&json!({ "on": false }))).await;
    let late = client.if_match(1).put(&path, a_schedule()).await;
    office.stack.clock.advance(chrono::Duration::days(30));
    let client = admin(&office).await;
    let on = client.if_match(2).put(&path, a_schedule()).await;

    assert_eq!((&off.json["off"], &off.json["coming"]), (&json!("turned_off"), &json!([])));
    assert_problem(&late, 412, "version_conflict");
    assert_eq!((&on.json["off"], &on.json["coming"][0]), (&Value::Null, &json!("2026-12-28T06:30:00.000Z")));
    assert_eq!(client.if_match(3).delete(&path).await.status, 204);
    assert_problem(&client.get(&path).await, 404, "not_found");
    assert_eq!(client.get(SCHEDULES).await.text, r#"{"items":[],"next":null}"#);
}

#[tokio::test]
async fn what_cannot_be_kept_is_refused_with_the_field() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let timing = |days: Value, at: &str| json!({ "timing": { "days": days, "at": at, "zone": "Europe/Berlin" } });
    let unknown = json!({ "kind": "definition", "definition": id::<hirelog_domain::ids::DefinitionId>(5) });
    let no_number =
        json!({ "kind": "layout", "layout": { "about": { "kind": "team" }, "metrics": [], "by": "person" } });
    let addresses = |n: usize| (0..n).map(|n| format!("reader{n}@example.org")).collect::<Vec<_>>();
    let cases = [
        (json!({ "title": " " }), "/title", "required"),
        (json!({ "title": "x".repeat(81) }), "/title", "too_long"),
        (timing(json!({ "on": "daily" }), "07:10"), "/timing/at", "out_of_range"),
        (timing(json!({ "on": "daily" }), "24:00"), "/timing/at", "out_of_range"),
        (timing(json!({ "on": "weekly", "weekday": 8 }), "07:00"), "/timing/days/weekday", "out_of_range"),
        (timing(json!({ "on": "monthly", "day": 29 }), "07:00"), "/timing/days/day", "out_of_range"),
        (json!({ "content": unknown }), "/content/definition", "unknown"),
        (json!({ "content": no_number }), "/content/layout/metrics", "required"),
        (json!({ "recipients": [] }), "/recipients", "required"),
        (json!({ "recipients": addresses(21) }), "/recipients", "too_many"),
        (json!({ "recipients": ["nobody"] }), "/recipients/0", "invalid"),
    ];
    for (change, field, code) in cases {
        assert_field(&client.post(SCHEDULES, with(&change)).await, field, code);
    }
    let good = [
        json!({ "title": "x".repeat(80) }),
        timing(json!({ "on": "month_end" }), "23:45"),
        json!({ "recipients": addresses(20) }),
        json!({ "formats": [] }),
    ];
    for change in good {
        let reply = client.post(SCHEDULES, with(&change)).await;
        assert_eq!(reply.status, 201, "{change}: {}", reply.text);
    }
}

#[tokio::test]
async fn an_organisation_has_at_most_100_schedules() {
    let office = Office::open().await;
    let client = admin(&office).await;
    for _ in 0..MAX_SCHEDULES {
        assert_eq!(client.post(SCHEDULES, a_schedule()).await.status, 201);
    }

    assert_problem(&client.post(SCHEDULES, a_schedule()).await, 409, "too_many_schedules");
    let first = client.get(SCHEDULES).await.json["items"][0]["id"].as_str().unwrap().to_owned();
    assert_eq!(client.if_match(1).delete(&format!("{SCHEDULES}/{first}")).await.status, 204);
    assert_eq!(client.post(SCHEDULES, a_schedule()).await.status, 201);
}

#[tokio::test]
async fn a_test_goes_to_whoever_asks_for_it_about_the_days_that_were_due_last() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let path = client.post(SCHEDULES, a_schedule()).await.header("location").unwrap().to_owned();

    let run = client.post(&format!("{path}/test"), json!({})).await;

    assert_eq!(run.status, 202, "{}", run.text);
    assert_eq!(run.json["recipients"], json!([office.admin.mail]));
    assert_eq!(run.json["period"], json!({ "from": "2026-11-16", "to": "2026-11-22" }));
    assert_eq!((&run.json["title"], &run.json["layout"]["by"]), (&json!("Hires of the week"), &a_layout()["by"]));
}

#[tokio::test]
async fn the_list_tells_how_the_last_one_ended() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let made = client.post(SCHEDULES, a_schedule()).await.json;
    let result = LastResult {
        schedule: made["id"].as_str().unwrap().parse().unwrap(),
        run: id(3),
        kind: ReportKind::Weekly,
        state: RunState::Failed,
        at: MIDDAY,
        written_to: 0,
        skipped: 0,
        empty: false,
        error: Some("It broke.".into()),
    };
    let event = an_event(office.admin.id, hirelog_domain::activity::Action::FinishReport, MIDDAY);
    office.put_once(Change::told_by(&event).keep_result(&result)).await;

    let listed = client.get(SCHEDULES).await.json["items"][0]["last"].clone();

    assert_eq!((&listed["state"], &listed["error"]), (&json!("failed"), &json!("It broke.")));
}
