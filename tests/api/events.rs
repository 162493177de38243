//! The files in `events/` are what API Gateway sends: each goes through its function, and the number at the end of its
//! name is the status that comes back. They name the people and things that this test puts into the table.

use axum::body::Body;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::jobs::Job;
use hirelog_domain::organisation::Organisation;
use hirelog_domain::permissions::Role;
use hirelog_domain::sign_in::Session;
use hirelog_domain::users::User;
use hirelog_http::App;
use hirelog_store::digest;
use hirelog_testkit::{MIDDAY, TestStack, a_candidate, a_job, a_user, an_event, event_files};
use serde_json::{Value, json};
use tower::ServiceExt;

use crate::office::Doors;

const ORIGIN: &str = "http://hirelog.localhost:4566";

fn sample_id<T: std::str::FromStr<Err: std::fmt::Debug>>(end: &str) -> T {
    format!("01997f6c-0000-7000-8000-{end:0>12}").parse().unwrap()
}

async fn doors() -> Doors {
    let stack = TestStack::start().await;
    let user = User { id: sample_id("a1"), ..a_user(Role::Admin) };
    stack.add_user(&user).await;
    let session = Session {
        id: sample_id("b1"),
        user: user.id,
        secret_hash: digest(&["sample-secret"]),
        created_at: MIDDAY,
        last_seen_at: MIDDAY,
        user_agent: None,
    };
    stack.seed(&an_event(user.id, Action::Login, MIDDAY), |change| change.open_session(&session)).await;
    let job = Job { id: sample_id("c1"), ..a_job(user.id) };
    stack.add_job(&job).await;
    stack.add_candidate(&Candidate { id: sample_id("1"), ..a_candidate(&job) }).await;
    let organisation = Organisation { origin: ORIGIN.into(), ..stack.organisation.clone() };
    let app = App::new(stack.store.clone(), stack.queues.clone(), organisation, stack.clock.clone());
    Doors::of(&stack, &app)
}

/// The request that `lambda_http` makes of an event.
fn request(text: &str) -> axum::http::Request<Body> {
    let mut event: Value = serde_json::from_str(text).unwrap();
    // As the setting AWS_LAMBDA_HTTP_IGNORE_STAGE_IN_PATH of the template does; a test cannot set a variable.
    event["requestContext"]["stage"] = json!("$default");
    let (parts, body) = lambda_http::request::from_str(&event.to_string()).unwrap().into_parts();
    axum::http::Request::from_parts(parts, Body::from(body.to_vec()))
}

#[tokio::test]
async fn every_sample_event_gets_the_status_that_its_name_says() {
    for function in ["auth-api", "candidates-api", "interviews-api", "analytics-api", "reports-api"] {
        for (name, text) in event_files(function) {
            let doors = doors().await;
            let expected = name.rsplit('-').next().unwrap().parse::<u16>();
            let expected = expected.unwrap_or_else(|_| panic!("{function}/{name}.json does not end with a status"));

            let answer = doors.service(function).router.clone().oneshot(request(&text)).await.unwrap();

            let status = answer.status();
            let body = axum::body::to_bytes(answer.into_body(), 1 << 20).await.unwrap();
            assert_eq!(status, expected, "{function}/{name}: {}", String::from_utf8_lossy(&body));
        }
    }
}

#[tokio::test]
async fn the_network_of_a_caller_is_taken_from_the_event_and_shortened() {
    let doors = doors().await;
    let (_, text) = event_files("analytics-api").into_iter().find(|(name, _)| name == "feed-200").unwrap();

    let service = doors.service("analytics-api");
    service.router.clone().oneshot(request(&text)).await.unwrap();
    service.pending.flush().await;

    let events = doors.sent().await;
    assert_eq!(events[0].ip.as_deref(), Some("192.0.2.0/24"));
    assert_eq!(events[0].user_agent.as_deref(), Some("Mozilla/5.0 (sample event)"));
}
