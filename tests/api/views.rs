//! Saved views of the pipeline.

use futures_util::future::join_all;
use hirelog_testkit::Client;
use serde_json::json;

use crate::office::Office;
use crate::support::{assert_field, assert_problem, texts};

const VIEWS: &str = "/api/v1/candidates/views";

async fn viewer(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.viewer).await
}

async fn names(client: &Client) -> Vec<String> {
    texts(client.get(VIEWS).await.json["items"].as_array().unwrap(), "name")
}

#[tokio::test]
async fn views_are_ones_own() {
    let office = Office::open().await;
    let client = viewer(&office).await;
    let made = client.post(VIEWS, json!({ "name": " Waiting ", "query": "status=new&order=waiting" })).await;
    let other = office.doors.candidates().as_user(&office.admin).await;

    assert_eq!((made.status.as_u16(), &made.json["name"]), (201, &json!("Waiting")));
    assert_eq!((names(&client).await, names(&other).await), (vec!["Waiting".to_owned()], vec![]));

    let path = format!("{VIEWS}/{}", made.json["id"].as_str().unwrap());
    assert_eq!(other.delete(&path).await.status, 204);
    assert_eq!(names(&client).await, ["Waiting"]);
    assert_eq!(client.delete(&path).await.status, 204);
    assert_eq!(client.delete(&path).await.status, 204);
    assert!(names(&client).await.is_empty());
}

#[tokio::test]
async fn a_person_has_at_most_30_views_however_many_are_saved_at_once() {
    let office = Office::open().await;
    let client = viewer(&office).await;
    for n in 0..29 {
        let reply = client.post(VIEWS, json!({ "name": format!("View {n}"), "query": "" })).await;
        assert_eq!(reply.status, 201, "{}", reply.text);
    }

    let body = json!({ "name": "One more", "query": "" });
    let replies = join_all((0..8).map(|_| client.post(VIEWS, body.clone()))).await;
    let saved = replies.iter().filter(|reply| reply.status == 201).count();

    assert!(saved <= 1 && names(&client).await.len() == 29 + saved, "{saved}");
    if saved == 0 {
        client.post(VIEWS, body.clone()).await;
    }
    assert_problem(&client.post(VIEWS, body.clone()).await, 409, "too_many_views");
    let first = client.get(VIEWS).await.json["items"][0]["id"].as_str().unwrap().to_owned();
    client.delete(&format!("{VIEWS}/{first}")).await;
    assert_eq!(client.post(VIEWS, body).await.status, 201);
}

#[tokio::test]
async fn names_and_queries_have_limits() {
    let office = Office::open().await;
    let client = viewer(&office).await;
    let save = async |name: &str, query: &str| client.post(VIEWS, json!({ "name": name, "query": query })).await;

    assert_field(&save(" ", "").await, "/name", "required");
    assert_eq!(save(&"n".repeat(60), &"q".repeat(1_000)).await.status, 201);
    assert_field(&save(&"n".repeat(61), "").await, "/name", "too_long");
    assert_field(&save("n", &"q".repeat(1_001)).await, "/query", "too_long");
}

#[tokio::test]
async fn a_view_keeps_nothing_of_a_search() {
    let office = Office::open().await;
    let client = viewer(&office).await.idempotency_key("k");

    let saved = client.post(VIEWS, json!({ "name": "Mine", "query": "status=new&text=zanzibar&order=name" })).await;

    assert_eq!((saved.status.as_u16(), &saved.json["query"]), (201, &json!("status=new&order=name")));
    assert!(!format!("{:?}", office.items().await).contains("zanzibar"));
}
