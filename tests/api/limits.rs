//! How often one may ask for a sign-in mail: per address and per network, within a quarter of an hour.

use chrono::Duration;
use hirelog_aws::Queue;
use hirelog_testkit::Reply;
use serde_json::json;

use crate::office::Office;
use crate::support::assert_problem;

async fn ask(office: &Office, mail: &str, from: &str) -> Reply {
    office.doors.auth().from_address(from).post("/api/v1/auth/sign-in", json!({ "mail": mail })).await
}

#[tokio::test]
async fn an_address_gets_5_mails_in_a_quarter_of_an_hour_wherever_they_are_asked_for() {
    let office = Office::open().await;
    let mail = office.viewer.mail.as_str();

    for n in 1..=5 {
        assert_eq!(ask(&office, mail, &format!("198.51.{n}.1")).await.status, 202, "mail {n}");
    }
    let sixth = ask(&office, mail, "198.51.6.1").await;

    assert_problem(&sixth, 429, "too_many_requests");
    assert_eq!(sixth.header("retry-after"), Some("900"));
    office.doors.auth().after().await;
    assert_eq!(office.stack.drain(Queue::Mail).await.len(), 5);
    assert_eq!(ask(&office, office.recruiter.mail.as_str(), "198.51.6.1").await.status, 202);
    office.stack.clock.advance(Duration::minutes(15));
    assert_eq!(ask(&office, mail, "198.51.6.1").await.status, 202);
}

#[tokio::test]
async fn an_unknown_address_meets_the_same_limit() {
    let office = Office::open().await;

    for _ in 1..=5 {
        assert_eq!(ask(&office, "nobody@northwind.example", "198.51.100.1").await.status, 202);
    }

    assert_problem(&ask(&office, "nobody@northwind.example", "198.51.100.1").await, 429, "too_many_requests");
}

#[tokio::test]
async fn a_network_gets_60_mails_in_a_quarter_of_an_hour_for_whomever() {
    let office = Office::open().await;

    for n in 1..=60 {
        let reply = ask(&office, &format!("somebody{n}@northwind.example"), &format!("198.51.100.{n}")).await;
        assert_eq!(reply.status, 202, "mail {n}");
    }

    let more = ask(&office, "one-more@northwind.example", "198.51.100.61").await;
    assert_problem(&more, 429, "too_many_requests");
    assert_eq!(ask(&office, "one-more@northwind.example", "198.51.101.61").await.status, 202);
}

#[tokio::test]
async fn a_refused_request_counts_against_nobody_and_leaves_nothing() {
    let office = Office::open().await;
    for _ in 1..=5 {
        ask(&office, office.viewer.mail.as_str(), "198.51.100.1").await;
    }
    let before = office.items().await;

    ask(&office, office.viewer.mail.as_str(), "198.51.100.1").await;

    assert_eq!(office.items().await, before);
}
