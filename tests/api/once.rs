//! Requests that arrive more than once: `Idempotency-Key`.

use chrono::Duration;
use futures_util::future::join_all;
use hirelog_domain::pipeline::Counter;
use hirelog_domain::workflow::Status;
use hirelog_testkit::Client;
use serde_json::json;

use crate::office::Office;
use crate::samples::{a_new_candidate, a_new_job};
use crate::support::{assert_problem, texts_of};

const CANDIDATES: &str = "/api/v1/candidates";

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await.idempotency_key("a-key-of-the-client")
}

async fn candidates(office: &Office) -> usize {
    let figures = office.stack.store.pipeline(None).await.unwrap();
    let at = |status| usize::try_from(figures.get(Counter::At, status)).unwrap();
    Status::ALL.into_iter().map(at).sum()
}

#[tokio::test]
async fn the_same_request_again_gets_the_same_answer_and_makes_nothing_new() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let body = a_new_candidate(&office.own_job.id.to_string());

    let first = client.post(CANDIDATES, body.clone()).await;
    office.stack.clock.advance(Duration::hours(23));
    let again = recruiter(&office).await.post(CANDIDATES, body).await;

    assert_eq!((first.status.as_u16(), again.status.as_u16()), (201, 201));
    assert_eq!((&first.text, first.version()), (&again.text, again.version()));
    assert_eq!(first.headers.get("location"), again.headers.get("location"));
    assert_eq!(candidates(&office).await, 3);
}

#[tokio::test]
async fn of_32_equal_requests_at_once_one_makes_a_candidate_and_one_is_told() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let body = a_new_candidate(&office.own_job.id.to_string());

    let replies = join_all((0..32).map(|_| client.post(CANDIDATES, body.clone()))).await;

    let first = &replies[0];
    assert!(replies.iter().all(|reply| reply.status == 201 && reply.text == first.text), "{}", texts_of(&replies));
    assert_eq!(candidates(&office).await, 3);
    let events = office.events().await;
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(events[0].subject.as_ref().unwrap().id, first.json["id"].as_str().unwrap());
}

#[tokio::test]
async fn another_request_under_the_same_key_is_refused() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let job = office.own_job.id.to_string();
    client.post(CANDIDATES, a_new_candidate(&job)).await;

    let mut other = a_new_candidate(&job);
    other["name"] = json!("Somebody else");
    let other_body = client.post(CANDIDATES, other).await;
    let other_path = client.post("/api/v1/jobs", a_new_job()).await;

    assert_problem(&other_body, 422, "idempotency_key_reused");
    assert_problem(&other_path, 422, "idempotency_key_reused");
    assert_eq!(candidates(&office).await, 3);
}

#[tokio::test]
async fn keys_belong_to_a_person_and_are_kept_for_a_day() {
    let office = Office::open().await;
    let body = a_new_candidate(&office.own_job.id.to_string());
    let first = recruiter(&office).await.post(CANDIDATES, body.clone()).await;

    let colleague = office.doors.candidates().as_user(&office.colleague).await.idempotency_key("a-key-of-the-client");
    let others = colleague.post(CANDIDATES, body.clone()).await;
    office.stack.clock.advance(Duration::hours(24) + Duration::seconds(1));
    let next_day = recruiter(&office).await.post(CANDIDATES, body).await;

    assert_eq!((others.status.as_u16(), next_day.status.as_u16()), (201, 201));
    assert_ne!(first.json["id"], others.json["id"]);
    assert_ne!(first.json["id"], next_day.json["id"]);
}

#[tokio::test]
async fn a_request_that_failed_leaves_its_key_free() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let nowhere = a_new_candidate(&office.run.id.to_string());

    assert_eq!(client.post(CANDIDATES, nowhere).await.status, 422);

    assert_eq!(client.post(CANDIDATES, a_new_candidate(&office.own_job.id.to_string())).await.status, 201);
}

#[tokio::test]
async fn a_repeated_job_is_one_job_even_for_its_hiring_manager() {
    let office = Office::open().await;
    let manager = office.doors.candidates().as_user(&office.manager).await.idempotency_key("k");

    let replies = join_all((0..8).map(|_| manager.post("/api/v1/jobs", a_new_job()))).await;

    assert!(replies.iter().all(|reply| reply.status == 201 && reply.text == replies[0].text), "{}", texts_of(&replies));
    assert_eq!(manager.get("/api/v1/jobs").await.json["items"].as_array().unwrap().len(), 2);
}
