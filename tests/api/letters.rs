//! Letters as the API shows them: before a move, while they wait, and the words that they are made of. What becomes of
//! them is tested at the worker.

use hirelog_aws::Queue;
use hirelog_domain::activity::Action;
use hirelog_domain::jobs::{Job, LetterRule};
use hirelog_domain::workflow::Status;
use hirelog_testkit::{Client, MIDDAY, an_event, id};
use serde_json::{Value, json};

use crate::office::Office;
use crate::samples::screening;
use crate::support::{assert_field, assert_problem};

const TEMPLATES: &str = "/api/v1/letter-templates";

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

async fn admin(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.admin).await
}

fn own(office: &Office, rest: &str) -> String {
    format!("/api/v1/candidates/{}{rest}", office.own_candidate.id)
}

/// The tasks that wait for the worker.
async fn tasks(office: &Office) -> Vec<Value> {
    office.doors.candidates().after().await;
    office.stack.drain(Queue::Work).await.iter().map(|body| serde_json::from_str(body).unwrap()).collect()
}

async fn with_rule(office: &Office, status: Status, delay_hours: u16) {
    let job = Job { letters: [LetterRule { status, delay_hours }].into(), ..office.own_job.clone() };
    let event = an_event(office.admin.id, Action::UpdateJob, MIDDAY);
    office.stack.seed(&event, |change| change.update_job(&office.own_job, &job)).await;
}

#[tokio::test]
async fn a_preview_shows_the_words_that_the_move_would_send() {
    let office = Office::open().await;
    with_rule(&office, Status::Rejected, 24).await;
    let client = recruiter(&office).await;

    let rejected = client.get(&own(&office, "/letter?to=rejected")).await;
    let screened = client.get(&own(&office, "/letter?to=screened")).await;

    assert_eq!((&rejected.json["applies"], &rejected.json["delay_hours"]), (&json!(true), &json!(24)));
    assert_eq!((&screened.json["applies"], &screened.json["delay_hours"]), (&json!(false), &json!(0)));
    let text = rejected.json["text"].as_str().unwrap();
    assert!(text.starts_with(&format!("Dear {},\n", office.own_candidate.name)), "{text}");
    assert!(text.ends_with(&format!("{}\nNorthwind People", office.recruiter.name)), "{text}");
    assert!(text.contains(office.own_job.title.as_str()) && !text.contains('{'), "{text}");
    assert_field(&client.get(&own(&office, "/letter?to=gone")).await, "to", "invalid_query");
}

#[tokio::test]
async fn a_move_leaves_its_letter_to_the_worker_unless_nobody_is_to_be_told() {
    for (letter, expected) in [
        (None, Some(json!({ "kind": "default" }))),
        (Some(json!({ "kind": "default" })), Some(json!({ "kind": "default" }))),
        (Some(json!({ "kind": "none" })), None),
        (
            Some(json!({ "kind": "text", "subject": " Hi ", "text": "Dear {you}" })),
            Some(json!({ "kind": "text", "subject": "Hi", "text": "Dear {you}" })),
        ),
    ] {
        let office = Office::open().await;
        let mut body = screening();
        letter.into_iter().for_each(|letter| body["letter"] = letter);

        let reply = recruiter(&office).await.if_match(1).post(&own(&office, "/status"), body).await;

        assert_eq!(reply.status, 200, "{}", reply.text);
        let tasks = tasks(&office).await;
        let told: Vec<_> = tasks.iter().map(|task| task["choice"].clone()).collect();
        assert_eq!(told, Vec::from_iter(expected));
        for task in tasks {
            assert_eq!((&task["kind"], &task["status"]), (&json!("letter"), &json!("screened")));
            assert_eq!(task["event"], reply.json["history"][0]["id"]);
        }
    }
}

#[tokio::test]
async fn words_that_cannot_be_sent_stop_the_move() {
    let office = Office::open().await;
    let client = recruiter(&office).await.if_match(1);
    let with = |letter: Value| {
        let mut body = screening();
        body["letter"] = letter;
        body
    };
    let long = json!({ "kind": "text", "subject": "x".repeat(201), "text": "T" });

    assert_field(&client.post(&own(&office, "/status"), with(long)).await, "/letter/subject", "too_long");
    let unknown = client.post(&own(&office, "/status"), with(json!({ "kind": "loud" }))).await;
    assert_eq!(unknown.status, 422, "{}", unknown.text);
    assert!(tasks(&office).await.is_empty());
    assert_eq!(client.post(&own(&office, "/status"), screening()).await.status, 200);
}

#[tokio::test]
async fn many_are_told_by_the_template_or_not_at_all() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let bulk = |letter: Value| {
        let mut body = screening();
        body["letter"] = letter;
        body["candidates"] = json!([
            { "id": office.own_candidate.id, "version": 1 }, { "id": office.foreign_candidate.id, "version": 1 }
        ]);
        body
    };

    let text = client.post("/api/v1/candidates/bulk/status", bulk(json!({ "kind": "text" }))).await;
    assert_eq!(text.status, 422, "{}", text.text);
    let done = client.post("/api/v1/candidates/bulk/status", bulk(json!({ "kind": "default" }))).await;
    assert_eq!(done.json["moved"].as_array().unwrap().len(), 2, "{}", done.text);

    let tasks = tasks(&office).await;
    assert_eq!(tasks.len(), 2);
    assert!(tasks.iter().all(|task| task["operation"] == done.json["operation_id"]), "{tasks:?}");
}

#[tokio::test]
async fn the_page_of_a_candidate_shows_letters_to_those_who_see_contact_data() {
    let office = Office::open().await;
    office.write_letter(id(1_001)).await;

    let seen = recruiter(&office).await.get(&own(&office, "")).await;
    let viewer = office.doors.candidates().as_user(&office.viewer).await.get(&own(&office, "")).await;

    let letter = &seen.json["letters"][0];
    assert_eq!((&letter["state"], &letter["subject"]), (&json!("waiting"), &json!("Sorry")));
    assert_eq!((&letter["status"], &letter["record"]), (&json!("rejected"), &Value::Null));
    assert_eq!(letter["due_at"], "2026-11-23T12:00:00.000Z");
    assert_eq!(viewer.json["letters"], json!([]));
}

#[tokio::test]
async fn a_letter_is_stopped_once_and_only_while_it_waits() {
    let office = Office::open().await;
    office.write_letter(id(1_001)).await;
    let client = recruiter(&office).await;
    let cancel = own(&office, &format!("/letters/{}/cancel", id::<hirelog_domain::ids::LetterId>(1_001)));

    let first = client.post(&cancel, json!({})).await;
    let second = client.post(&cancel, json!({})).await;
    let other = client.post(&cancel.replace("/letters/", "/letters/x"), json!({})).await;

    assert_eq!((first.status.as_u16(), &first.json["state"]), (200, &json!("cancelled")));
    assert_problem(&second, 409, "letter_gone");
    assert_problem(&other, 404, "not_found");
    assert!(office.stack.store.letters_due(MIDDAY + chrono::Duration::days(9), 9).await.unwrap().0.is_empty());
}

#[tokio::test]
async fn a_letter_of_a_move_that_was_taken_back_is_shown_as_superseded() {
    let office = Office::open().await;
    office.write_letter(id(1_001)).await;
    let client = admin(&office).await;
    let undo =
        json!({ "operation_id": id::<hirelog_domain::ids::OperationId>(9_004), "ids": [office.own_candidate.id] });

    let undone = client.post("/api/v1/candidates/bulk/undo", undo).await;
    assert_eq!(undone.json["moved"].as_array().unwrap().len(), 1, "{}", undone.text);

    assert_eq!(client.get(&own(&office, "")).await.json["letters"][0]["state"], "superseded");
    let cancel = own(&office, &format!("/letters/{}/cancel", id::<hirelog_domain::ids::LetterId>(1_001)));
    assert_problem(&client.post(&cancel, json!({})).await, 409, "letter_gone");
}

#[tokio::test]
async fn the_words_of_every_letter_are_listed_changed_and_brought_back() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let path = format!("{TEMPLATES}/offered/fr");
    let of = |list: &Value| {
        let items = list["items"].as_array().unwrap().clone();
        items.into_iter().find(|item| item["status"] == "offered" && item["language"] == "fr").unwrap()
    };

    let before = client.get(TEMPLATES).await;
    assert_eq!(before.json["items"].as_array().unwrap().len(), 45);
    assert_eq!(before.json["placeholders"], json!(["candidate", "first_name", "job", "organisation", "sender"]));
    assert_eq!(before.json["languages"], json!(["en", "de", "fr", "es", "pl"]));
    assert_eq!((&of(&before.json)["changed"], &of(&before.json)["version"]), (&json!(false), &json!(0)));

    let words = json!({ "subject": "Une offre", "text": "Bonjour {first_name}" });
    let saved = client.if_match(0).put(&path, words.clone()).await;
    assert_eq!((saved.status.as_u16(), saved.version(), &saved.json["changed"]), (200, Some(1), &json!(true)));
    assert_problem(&client.if_match(0).put(&path, words.clone()).await, 412, "version_conflict");
    assert_eq!(client.if_match(1).put(&path, words).await.version(), Some(2));
    assert_eq!(of(&client.get(TEMPLATES).await.json)["subject"], "Une offre");

    assert_eq!(client.delete(&path).await.status, 204);
    assert_eq!(client.delete(&path).await.status, 204, "what is gone stays gone");
    assert_eq!(of(&client.get(TEMPLATES).await.json), of(&before.json));
}

#[tokio::test]
async fn an_unknown_placeholder_is_named() {
    let office = Office::open().await;
    let client = admin(&office).await.if_match(0);
    let path = format!("{TEMPLATES}/new/en");

    let reply = client.put(&path, json!({ "subject": "Hi {name}", "text": "T" })).await;
    assert_field(&reply, "/subject", "unknown_placeholder");
    let nowhere = client.put(&format!("{TEMPLATES}/new/xx"), json!({ "subject": "S", "text": "T" })).await;
    assert_problem(&nowhere, 404, "not_found");
}
