//! Reports that people put together: kept, shared, looked at before they are ordered, ordered, stopped.

use futures_util::future::join_all;
use hirelog_aws::Queue;
use hirelog_domain::reports::MAX_DEFINITIONS;
use hirelog_testkit::Client;
use serde_json::{Value, json};

use crate::office::Office;
use crate::samples::a_layout;
use crate::support::{assert_field, assert_problem, texts};

const DEFINITIONS: &str = "/api/v1/admin/report-definitions";
const PREVIEW: &str = "/api/v1/admin/report-definitions/preview";
const EXPORT: &str = "/api/v1/admin/export-report";

async fn admin(office: &Office) -> Client {
    office.doors.reports().as_user(&office.admin).await
}

fn titled(title: &str, shared: bool) -> Value {
    json!({ "title": title, "layout": a_layout(), "shared": shared })
}

#[tokio::test]
async fn a_definition_is_kept_changed_and_deleted_by_its_owner() {
    let office = Office::open().await;
    let client = admin(&office).await;

    let kept = client.idempotency_key("k").post(DEFINITIONS, titled("  Our week ", false)).await;
    let again = client.idempotency_key("k").post(DEFINITIONS, titled("  Our week ", false)).await;
    let path = kept.header("location").unwrap().to_owned();
    let changed = client.if_match(1).put(&path, titled("Our month", true)).await;
    let late = client.if_match(1).put(&path, titled("Lost", true)).await;
    let read = client.get(&path).await;

    assert_eq!((kept.status.as_u16(), &kept.text), (201, &again.text));
    assert_eq!((&kept.json["title"], &kept.json["owner"]), (&json!("Our week"), &json!(office.admin.id)));
    assert_problem(&late, 412, "version_conflict");
    assert_eq!((&read.json, read.version()), (&changed.json, Some(2)));
    assert_eq!(read.json["title"], "Our month");
    assert_eq!(client.if_match(2).delete(&path).await.status, 204);
    assert_problem(&client.get(&path).await, 404, "not_found");
    assert_eq!(client.get(DEFINITIONS).await.text, r#"{"items":[],"next":null}"#);
}

#[tokio::test]
async fn others_read_what_is_shared_and_change_nothing_and_what_is_not_shared_is_not_there() {
    let office = Office::open().await;
    let (owner, other) = (admin(&office).await, office.doors.reports().as_user(&office.deputy).await.if_match(1));
    let path = async |title: &str, shared| {
        office.stack.clock.advance(chrono::Duration::seconds(1));
        owner.post(DEFINITIONS, titled(title, shared)).await.header("location").unwrap().to_owned()
    };
    let (open, closed) = (path("Open", true).await, path("Closed", false).await);

    assert_eq!(texts(owner.get(DEFINITIONS).await.json["items"].as_array().unwrap(), "title"), ["Closed", "Open"]);
    assert_eq!(texts(other.get(DEFINITIONS).await.json["items"].as_array().unwrap(), "title"), ["Open"]);
    assert_eq!(other.get(&open).await.status, 200);
    assert_problem(&other.put(&open, titled("Mine", true)).await, 403, "forbidden");
    assert_problem(&other.delete(&open).await, 403, "forbidden");
    for reply in [other.get(&closed).await, other.put(&closed, titled("Mine", true)).await, other.delete(&closed).await]
    {
        assert_problem(&reply, 404, "not_found");
    }
    let id = closed.rsplit('/').next().unwrap();
    let order = json!({ "kind": "daily", "formats": ["pdf"], "definition": id });
    assert_field(&other.post(EXPORT, order.clone()).await, "/definition", "unknown");
    assert_eq!(owner.post(EXPORT, order).await.status, 202);
}

#[tokio::test]
async fn a_person_has_at_most_100_definitions_also_when_many_come_at_once() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let most = usize::from(MAX_DEFINITIONS);
    for n in 0..most - 1 {
        let reply = client.post(DEFINITIONS, titled(&format!("{n}"), false)).await;
        assert_eq!(reply.status, 201);
    }

    let replies = join_all((0..4).map(|n| client.post(DEFINITIONS, titled(&format!("late {n}"), false)))).await;

    let kept = replies.iter().filter(|reply| reply.status == 201).count();
    assert_eq!(kept, 1);
    let refused = replies.iter().find(|reply| reply.status != 201).unwrap();
    assert_problem(refused, 409, "too_many_definitions");
    let path = replies.iter().find_map(|reply| reply.header("location")).unwrap();
    assert_eq!(client.if_match(1).delete(path).await.status, 204);
    assert_eq!(client.post(DEFINITIONS, titled("There is room", false)).await.status, 201);
}

#[tokio::test]
async fn what_is_wrong_with_a_definition_is_named_field_by_field() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let with = |name: &str, value: Value| {
        let mut layout = a_layout();
        layout[name] = value;
        json!({ "title": "T", "layout": layout })
    };
    let cases = [
        (with("metrics", json!(["hired", "luck"])), "/layout/metrics/1", "unknown"),
        (with("metrics", json!(["hired", "actions"])), "/layout/metrics/1", "not_by_job"),
        (with("by", json!("year")), "/layout/by", "unknown_choice"),
        (with("surprise", json!(1)), "/layout/surprise", "unknown_field"),
        (with("about", json!({ "kind": "person", "user": office.run.id })), "/layout/about", "unknown"),
        (with("about", json!({ "kind": "luck" })), "/layout/about/kind", "unknown_choice"),
        (with("charts", json!([{ "kind": "bars", "metric": "hires" }])), "/layout/charts/0/metric", "not_in_report"),
        (json!({ "title": "x".repeat(81), "layout": a_layout() }), "/title", "too_long"),
        (json!({ "title": " ", "layout": a_layout() }), "/title", "required"),
    ];

    for (body, field, code) in cases {
        let reply = client.post(DEFINITIONS, body).await;
        assert_eq!(reply.status, 422, "{}", reply.text);
        let errors = reply.json["errors"].as_array().unwrap();
        let named = errors.iter().any(|error| error["field"] == field && error["code"] == code);
        assert!(named, "{field} {code}: {}", reply.text);
    }
    for length in [79, 80] {
        assert_eq!(client.post(DEFINITIONS, titled(&"ż".repeat(length), false)).await.status, 201);
    }
}

#[tokio::test]
async fn the_standard_reports_can_be_kept_looked_at_and_ordered() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let query = format!("?user={}&job={}", office.colleague.id, office.own_job.id);

    let standard = client.get(&format!("{DEFINITIONS}/standard{query}")).await;
    let alone = client.get(&format!("{DEFINITIONS}/standard")).await;

    let items = standard.json["items"].as_array().unwrap();
    let kinds: Vec<_> = items.iter().map(|one| one["layout"]["about"]["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["team", "person", "pipeline", "interviews", "data_care", "job"]);
    assert_eq!(alone.json["items"][1]["layout"]["about"]["user"], json!(office.admin.id));
    assert_eq!(alone.json["items"].as_array().unwrap().len(), 5);
    for item in items {
        let layout = &item["layout"];
        let look = client.post(PREVIEW, json!({ "layout": layout, "from": "2026-11-01", "to": "2026-11-23" })).await;
        assert_eq!(look.status, 200, "{}", look.text);
        let total = texts(look.json["total"].as_array().unwrap(), "metric");
        assert_eq!(json!(total), layout["metrics"]);
        let order = json!({ "kind": "weekly", "formats": ["pdf"], "about": layout["about"] });
        let run = client.post(EXPORT, order).await;
        assert_eq!((run.status.as_u16(), &run.json["layout"]), (202, layout));
    }
}

#[tokio::test]
async fn a_preview_has_a_row_a_person_and_nothing_of_who_is_not_measured() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let layout = json!({ "about": { "kind": "team" }, "metrics": ["actions", "actions_per_day"], "by": "person",
        "people": [office.colleague.id, office.viewer.id] });

    let look = client.post(PREVIEW, json!({ "layout": layout, "from": "2026-11-01", "to": "2026-11-30" })).await;

    assert_field(&look, "/to", "in_future");
    let look = client.post(PREVIEW, json!({ "layout": layout, "from": "2026-11-01", "to": "2026-11-23" })).await;
    let rows = look.json["rows"].as_array().unwrap();
    let state = |user: &hirelog_domain::users::User| {
        rows.iter().find(|row| row["key"] == json!(user.id)).map(|row| row["state"].clone())
    };
    assert_eq!(rows.len(), 2);
    assert_eq!((state(&office.colleague), state(&office.viewer)), (Some(json!("shown")), Some(json!("opted_out"))));
    let told: Vec<_> = office.events().await.iter().map(|event| event.action.as_str()).collect();
    assert_eq!(told, ["preview_report", "preview_report"]);
}

#[tokio::test]
async fn a_range_is_named_by_its_ends_and_has_at_most_two_years() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let order = |days: Value| {
        let mut body = json!({ "kind": "range", "formats": ["xlsx"] });
        body.as_object_mut().unwrap().extend(days.as_object().unwrap().clone());
        client.post(EXPORT, body)
    };
    let day = |text: &str| json!(text);

    let longest = order(json!({ "from": "2024-11-23", "to": "2026-11-23" })).await;
    assert_eq!(longest.json["period"], json!({ "from": "2024-11-23", "to": "2026-11-23" }));
    assert_eq!((&longest.json["kind"], &longest.json["title"]), (&json!("range"), &json!("Team report")));
    assert_eq!(order(json!({ "from": day("2026-11-23"), "to": day("2026-11-23") })).await.status, 202);
    let refused = [
        (json!({ "from": "2024-11-22", "to": "2026-11-23" }), "/to", "too_long"),
        (json!({ "from": "2026-11-20", "to": "2026-11-19" }), "/to", "before_from"),
        (json!({ "from": "2026-11-20", "to": "2026-11-24" }), "/to", "in_future"),
        (json!({ "from": "2021-11-22", "to": "2021-12-01" }), "/from", "too_early"),
        (json!({ "from": "2026-11-20" }), "/to", "required"),
        (json!({ "to": "2026-11-20" }), "/from", "required"),
        (json!({ "from": "2026-11-20", "to": "2026-11-20", "date": "2026-11-20" }), "/date", "is_a_range"),
    ];
    for (days, field, code) in refused {
        assert_field(&order(days).await, field, code);
    }
    let daily = json!({ "kind": "daily", "from": "2026-11-20", "formats": ["pdf"] });
    assert_field(&client.post(EXPORT, daily).await, "/from", "not_a_range");
}

#[tokio::test]
async fn a_run_says_what_stands_in_it_and_two_ways_to_say_it_are_too_many() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let kept = client.post(DEFINITIONS, titled("Hires by job", false)).await.json;
    let order = json!({ "kind": "monthly", "formats": ["pdf"], "definition": kept["id"] });

    let run = client.post(EXPORT, order.clone()).await;

    assert_eq!((&run.json["title"], &run.json["layout"]), (&kept["title"], &kept["layout"]));
    assert_eq!(run.json["source"], json!({ "kind": "definition", "definition": kept["id"] }));
    for (name, value, field) in
        [("layout", a_layout(), "/definition"), ("about", json!({ "kind": "pipeline" }), "/about")]
    {
        let mut both = order.clone();
        both[name] = value;
        assert_field(&client.post(EXPORT, both).await, field, "one_of_several");
    }
    let other = json!({ "kind": "monthly", "formats": ["pdf"], "layout": a_layout() });
    assert_ne!(client.post(EXPORT, other).await.json["id"], run.json["id"], "another order");
}

#[tokio::test]
async fn a_run_that_is_not_over_can_be_cancelled_once_and_for_all() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let ordered = client.post("/api/v1/admin/reports/export/daily", json!({})).await;
    let path = ordered.header("location").unwrap().to_owned();
    drop(office.events().await);
    drop(office.stack.drain(Queue::Report).await);

    let cancel = format!("{path}/cancel");
    let replies = join_all((0..6).map(|_| client.post(&cancel, json!({})))).await;

    assert!(replies.iter().all(|reply| reply.status == 200 && reply.json["status"] == "cancelled"));
    let told = office.events().await;
    assert_eq!(told.iter().map(|event| event.action.as_str()).collect::<Vec<_>>(), ["cancel_report"]);
    assert_eq!(client.get(&path).await.json["finished_at"], "2026-11-23T11:00:00.000Z");
    let done = format!("/api/v1/admin/reports/{}/cancel", office.run.id);
    assert_problem(&client.post(&done, json!({})).await, 409, "run_is_over");
}
