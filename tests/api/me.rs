//! One's own account: who am I, sessions, consent.

use chrono::Duration;
use hirelog_domain::consent;
use hirelog_testkit::Client;
use serde_json::json;

use crate::office::Office;
use crate::support::assert_problem;

const ME: &str = "/api/v1/me";
const SESSIONS: &str = "/api/v1/me/sessions";
const CONSENT: &str = "/api/v1/me/consent";

async fn viewer(office: &Office) -> Client {
    office.doors.auth().as_user(&office.viewer).await
}

#[tokio::test]
async fn me_shows_who_i_am_and_what_i_may() {
    let office = Office::open().await;

    let me = viewer(&office).await.get(ME).await;

    assert_eq!(me.json["user"]["mail"], "person5@northwind.example");
    assert_eq!(me.json["permissions"], json!(["view_jobs", "view_candidates", "view_interviews", "own_account"]));
    assert_eq!(me.json["organisation"], json!({ "name": "Northwind People", "zone": "Europe/Berlin" }));
    assert_eq!(me.json["consent"]["decision"], json!(null));
}

#[tokio::test]
async fn an_idle_session_ends_after_12_hours() {
    for (late, expected) in [(0, 200), (1, 401)] {
        let office = Office::open().await;
        let client = viewer(&office).await;
        office.stack.clock.advance(Duration::hours(12) + Duration::milliseconds(late));

        assert_eq!(client.get(ME).await.status, expected);
    }
}

#[tokio::test]
async fn a_session_in_use_ends_after_7_days() {
    let office = Office::open().await;
    let client = viewer(&office).await;

    for _ in 0..14 {
        office.stack.clock.advance(Duration::hours(12));
        assert_eq!(client.get(ME).await.status, 200);
        client.after().await;
    }

    office.stack.clock.advance(Duration::milliseconds(1));
    assert_problem(&client.get(ME).await, 401, "not_signed_in");
}

#[tokio::test]
async fn use_is_noted_every_ten_minutes_at_most() {
    let office = Office::open().await;
    let client = viewer(&office).await;
    let writes = async || {
        client.get(ME).await;
        client.after().await;
        office.stack.table.meter.take().iter().filter(|call| call.operation == "TransactWriteItems").count()
    };

    office.stack.clock.advance(Duration::milliseconds(599_999));
    assert_eq!(writes().await, 0);
    office.stack.clock.advance(Duration::milliseconds(1));
    assert_eq!(writes().await, 1);
    assert_eq!(writes().await, 0);

    let seen = client.get(SESSIONS).await.json["items"][0]["last_seen_at"].clone();
    assert_eq!(seen, "2026-11-23T11:10:00.000Z");
}

#[tokio::test]
async fn sessions_are_listed_and_the_asking_one_is_marked() {
    let office = Office::open().await;
    let old = viewer(&office).await;
    office.stack.clock.advance(Duration::hours(1));
    let new = viewer(&office).await;
    viewer(&office).await;

    let list = new.get(SESSIONS).await.json["items"].clone();

    let current: Vec<_> = list.as_array().unwrap().iter().filter(|session| session["current"] == true).collect();
    assert_eq!((list.as_array().unwrap().len(), current.len()), (3, 1));
    assert_eq!(list[2]["created_at"], "2026-11-23T11:00:00.000Z");
    assert!(!list.to_string().contains("hash"));
    let current_of_old = old.get(SESSIONS).await.json["items"][2]["current"].clone();
    assert_eq!(current_of_old, true);
}

#[tokio::test]
async fn an_ended_session_is_refused_at_once_and_only_ones_own_can_be_ended() {
    let office = Office::open().await;
    let (lost, safe) = (viewer(&office).await, viewer(&office).await);
    let list = lost.get(SESSIONS).await.json["items"].clone();
    let id = list.as_array().unwrap().iter().find(|session| session["current"] == true).unwrap()["id"].clone();
    let path = format!("{SESSIONS}/{}", id.as_str().unwrap());
    let stranger = office.doors.auth().as_user(&office.recruiter).await;

    assert_problem(&stranger.delete(&path).await, 404, "not_found");
    assert_eq!(lost.get(ME).await.status, 200);
    assert_eq!(safe.delete(&path).await.status, 204);

    assert_problem(&lost.get(ME).await, 401, "not_signed_in");
    assert_problem(&safe.delete(&path).await, 404, "not_found");
    assert_eq!(safe.get(ME).await.status, 200);
}

#[tokio::test]
async fn signing_out_ends_the_session_and_takes_the_cookie_away() {
    let office = Office::open().await;
    let client = viewer(&office).await;

    let reply = client.post("/api/v1/auth/sign-out", json!({})).await;

    assert_eq!(reply.header("set-cookie"), Some("__Host-session=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax"));
    assert_problem(&client.get(ME).await, 401, "not_signed_in");
}

#[tokio::test]
async fn a_cookie_with_a_guessed_secret_or_without_form_is_nobody() {
    let office = Office::open().await;
    viewer(&office).await;
    let session = office.stack.store.list_sessions(office.viewer.id).await.unwrap()[0].id;

    for value in
        ["", "a", "a.b.c", &format!("{}.{session}", office.viewer.id), &format!("{}.{session}.guess", office.viewer.id)]
    {
        let client = office.doors.auth().with_cookie(hirelog_http::Cookie::Session, value);
        assert_problem(&client.get(ME).await, 401, "not_signed_in");
    }
}

#[tokio::test]
async fn consent_is_given_withdrawn_and_every_decision_is_kept() {
    let office = Office::open().await;
    let client = viewer(&office).await;

    let given = client.put(CONSENT, json!({ "version": consent::VERSION })).await;
    office.stack.clock.advance(Duration::seconds(1));
    let withdrawn = client.delete(CONSENT).await;

    assert_eq!((&given.json["measured"], &given.json["asks"]), (&json!(true), &json!(false)));
    assert_eq!((&withdrawn.json["measured"], &withdrawn.json["asks"]), (&json!(false), &json!(false)));
    let decision = json!({ "kind": "withdrawn", "version": consent::VERSION, "at": "2026-11-23T11:00:01.000Z" });
    assert_eq!(client.get(ME).await.json["consent"]["decision"], decision);
    let kept = office.stack.table.items_under(&format!("USER#{}", office.viewer.id)).await;
    assert_eq!(kept.iter().filter(|item| item["SK"].as_s().unwrap().starts_with("CONSENT#")).count(), 2);
}

#[tokio::test]
async fn consent_to_another_text_is_refused_with_the_version_to_read() {
    let office = Office::open().await;

    let reply = viewer(&office).await.put(CONSENT, json!({ "version": consent::VERSION + 1 })).await;

    assert_problem(&reply, 409, "other_text");
    assert_eq!(reply.json["version"], consent::VERSION);
}
