//! Ordering reports, following them, fetching their files. Making them is the worker's, with its own tests.

use chrono::Duration;
use futures_util::future::join_all;
use hirelog_aws::Queue;
use hirelog_testkit::{Client, Reply};
use serde_json::{Value, json};

use crate::office::Office;
use crate::support::{all_pages, assert_field, assert_problem, texts, texts_of};

const DAILY: &str = "/api/v1/admin/reports/export/daily";
const EXPORT: &str = "/api/v1/admin/export-report";
const REPORTS: &str = "/api/v1/admin/reports";

async fn admin(office: &Office) -> Client {
    office.doors.reports().as_user(&office.admin).await
}

async fn orders(office: &Office) -> Vec<Value> {
    office.doors.reports().after().await;
    let bodies = office.stack.drain(Queue::Report).await;
    bodies.iter().map(|body| serde_json::from_str(body).unwrap()).collect()
}

#[tokio::test]
async fn an_order_is_answered_with_the_run_its_address_and_a_message_for_the_worker() {
    let office = Office::open().await;
    let client = admin(&office).await;

    let ordered = client.post(DAILY, json!({})).await;
    let run = client.get(ordered.header("location").unwrap()).await;

    assert_eq!(ordered.status, 202);
    assert_eq!(run.json, ordered.json);
    assert_eq!(run.json["period"], json!({ "from": "2026-11-22", "to": "2026-11-22" }));
    assert_eq!((&run.json["status"], &run.json["progress"]), (&json!("queued"), &json!(0)));
    assert_eq!((&run.json["formats"], &run.json["recipients"]), (&json!(["pdf", "xlsx"]), &json!([office.admin.mail])));
    assert_eq!(orders(&office).await, [json!({ "kind": "run", "run": run.json["id"] })]);
}

#[tokio::test]
async fn the_same_order_is_the_same_run_for_ten_minutes_in_any_spelling_and_also_at_once() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let spelled = [
        json!({ "date": "2026-11-20", "formats": ["xlsx", "pdf", "pdf"], "recipients": ["B@x.example", "a@x.example"] }),
        json!({ "date": "2026-11-20", "recipients": ["a@x.example", "b@x.example", "b@X.example"] }),
    ];

    let replies = join_all((0..16).map(|n| client.post(DAILY, spelled[n % 2].clone()))).await;
    office.stack.clock.advance(Duration::seconds(600));
    let just_before = client.post(DAILY, spelled[0].clone()).await;
    office.stack.clock.advance(Duration::seconds(1));
    let after = client.post(DAILY, spelled[0].clone()).await;

    let id = |reply: &Reply| reply.json["id"].clone();
    assert!(replies.iter().all(|reply| reply.status == 202 && id(reply) == id(&replies[0])), "{}", texts_of(&replies));
    assert_eq!(id(&just_before), id(&replies[0]));
    assert_ne!(id(&after), id(&replies[0]));
    assert_eq!(orders(&office).await.len(), 2);
    let told: Vec<_> = office.events().await.iter().map(|event| event.subject.clone().unwrap().id).collect();
    assert_eq!(told, [id(&replies[0]).as_str().unwrap(), id(&after).as_str().unwrap()]);
}

#[tokio::test]
async fn another_order_is_another_run() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let deputy = office.doors.reports().as_user(&office.deputy).await;

    let mut runs = vec![client.post(DAILY, json!({})).await];
    for body in
        [json!({ "date": "2026-11-21" }), json!({ "formats": ["pdf"] }), json!({ "recipients": ["a@x.example"] })]
    {
        runs.push(client.post(DAILY, body).await);
    }
    runs.push(client.post(&DAILY.replace("daily", "weekly"), json!({})).await);
    runs.push(deputy.post(DAILY, json!({})).await);

    let ids: std::collections::BTreeSet<_> = runs.iter().map(|run| run.json["id"].to_string()).collect();
    assert_eq!(ids.len(), 6);
}

#[tokio::test]
async fn a_period_is_the_one_that_holds_the_day_and_the_last_one_where_none_is_named() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let periods = [
        ("weekly", json!(null), "2026-11-16", "2026-11-22"),
        ("weekly", json!("2027-01-01"), "", ""),
        ("weekly", json!("2026-11-29"), "2026-11-23", "2026-11-29"),
        ("monthly", json!(null), "2026-10-01", "2026-10-31"),
        ("monthly", json!("2024-02-10"), "2024-02-01", "2024-02-29"),
        ("daily", json!("2026-11-23"), "2026-11-23", "2026-11-23"),
    ];

    for (kind, date, from, to) in periods {
        let order = client.post(EXPORT, json!({ "kind": kind, "date": date, "formats": ["pdf"] })).await;
        if from.is_empty() {
            assert_field(&order, "/date", "in_future");
        } else {
            assert_eq!(order.json["period"], json!({ "from": from, "to": to }), "{kind} {date}");
        }
    }
}

#[tokio::test]
async fn a_date_is_a_day_of_the_last_five_years() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let cases = [
        ("2026-11-24", "in_future"),
        ("+262142-12-31", "in_future"),
        ("2021-11-22", "too_early"),
        ("0000-01-01", "too_early"),
        ("-262143-01-01", "too_early"),
        ("2026-02-30", "wrong_type"),
        ("yesterday", "wrong_type"),
    ];

    for kind in ["daily", "weekly", "monthly"] {
        for (date, code) in cases {
            let path = DAILY.replace("daily", kind);
            if (kind, date) != ("daily", "2026-11-24") && date == "2026-11-24" {
                continue;
            }
            assert_field(&client.post(&path, json!({ "date": date })).await, "/date", code);
        }
    }
    assert_eq!(client.post(DAILY, json!({ "date": "2021-11-23" })).await.status, 202);
}

#[tokio::test]
async fn recipients_and_formats_are_checked_one_by_one() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let many: Vec<_> = (0..21).map(|n| format!("a{n}@x.example")).collect();

    let wrong =
        client.post(DAILY, json!({ "recipients": ["a@x.example", "none", "b@x.example\r\nBcc: c@x.example"] })).await;

    let fields: Vec<_> = wrong.json["errors"].as_array().unwrap().iter().map(|error| &error["field"]).collect();
    assert_eq!(fields, ["/recipients/1", "/recipients/2"]);
    assert_field(&client.post(DAILY, json!({ "recipients": many })).await, "/recipients", "too_many");
    assert_field(&client.post(DAILY, json!({ "formats": [] })).await, "/formats", "required");
    assert_field(&client.post(DAILY, json!({ "formats": ["docx"] })).await, "/formats/0", "unknown_choice");
    let kind = client.post(EXPORT, json!({ "kind": "yearly", "formats": ["pdf"] })).await;
    assert_field(&kind, "/kind", "unknown_choice");
    assert!(orders(&office).await.is_empty());
}

#[tokio::test]
async fn runs_are_listed_newest_first() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let mut ordered = Vec::new();
    for day in 1..=5 {
        office.stack.clock.advance(Duration::seconds(1));
        ordered.push(client.post(DAILY, json!({ "date": format!("2026-11-0{day}") })).await.json["id"].clone());
    }

    let (runs, pages) = all_pages(&client, &format!("{REPORTS}?limit=4")).await;

    let newest_first: Vec<_> = ordered.iter().rev().map(|id| id.as_str().unwrap().to_owned()).collect();
    let expected = [newest_first, vec![office.run.id.to_string()]].concat();
    assert_eq!((texts(&runs, "id"), pages), (expected, vec![4, 2]));
}

#[tokio::test]
async fn a_link_to_a_file_is_signed_for_that_file_and_for_a_quarter_of_an_hour() {
    let office = Office::open().await;
    office.stack.put_file(&office.run.files[0].key, b"the pdf").await;
    let client = admin(&office).await;

    let link = client.get(&format!("{REPORTS}/{}/files/pdf", office.run.id)).await;

    let url = link.json["url"].as_str().unwrap();
    assert_eq!(link.json["expires_at"], "2026-11-23T11:15:00.000Z");
    assert!(url.contains("X-Amz-Expires=900") && url.contains("X-Amz-Signature="), "{url}");
    assert!(url.contains(&format!("reports/{}/whole/hirelog-daily-2026-11-22.pdf", office.run.id)), "{url}");
    assert!(url.contains("response-content-disposition=attachment"), "{url}");
    let [event] = office.events().await.try_into().unwrap();
    assert_eq!((event.action.as_str(), &event.metadata["format"]), ("download_report", &json!("pdf")));
}

#[tokio::test]
async fn a_run_that_is_not_done_has_no_files() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let run = client.post(DAILY, json!({})).await.header("location").unwrap().to_owned();

    assert_problem(&client.get(&format!("{run}/files/pdf")).await, 404, "not_found");
}
