//! Headers of every answer, and writes that another site sends (BARS S10).

use hirelog_testkit::{Client, Reply};

use crate::office::Office;
use crate::samples::{Target, routes};
use crate::support::assert_problem;

#[track_caller]
fn assert_headers(reply: &Reply, what: &str) {
    let expected = [
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("content-security-policy", "default-src 'none'; frame-ancestors 'none'"),
        ("referrer-policy", "no-referrer"),
        ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ];
    for (name, value) in expected {
        assert_eq!(reply.header(name), Some(value), "{what}: {name}, {}", reply.text);
    }
}

#[tokio::test]
async fn every_answer_of_every_route_has_the_headers_that_keep_it_safe() {
    let office = Office::open().await;
    let mut answers = 0;
    for (route, sample) in routes() {
        let door = office.doors.to(route.function);
        let admin = door.as_user(&office.admin).await;
        let viewer = door.as_user(&office.viewer).await;

        let mut replies = Vec::new();
        for target in [Target::Absent, Target::Malformed, Target::Own] {
            for client in [&door, &viewer, &admin] {
                replies.push(sample.send(client, &office, target, None).await);
            }
        }
        let path = sample.path(&office, Target::Own, "x");
        replies.push(admin.send("PUT".parse().unwrap(), &path, Some("{".into())).await);
        replies.push(admin.send("OPTIONS".parse().unwrap(), &path, None).await);

        replies.iter().for_each(|reply| assert_headers(reply, sample.route));
        answers += replies.len();
    }

    println!("S10: {answers} answers of all routes with their headers");
}

#[tokio::test]
async fn an_address_that_is_none_and_a_method_that_is_not_taken_are_problems_with_headers() {
    let office = Office::open().await;

    for function in ["auth-api", "candidates-api", "interviews-api", "analytics-api", "reports-api"] {
        let door = office.doors.to(function);
        for path in ["/", "/api/v1/none", "/api/v1/jobs/", "/api/v1/me/sessions/a/b", "//api/v1/me"] {
            let reply = door.get(path).await;
            assert_headers(&reply, path);
            assert_problem(&reply, 404, "not_found");
        }
    }
    let reply = office.doors.candidates().delete("/api/v1/jobs").await;
    assert_headers(&reply, "DELETE /api/v1/jobs");
    assert_problem(&reply, 405, "method_not_allowed");
}

fn from_elsewhere(client: &Client) -> [(&'static str, Client); 5] {
    [
        ("another site", client.with("origin", "https://evil.example")),
        ("a name that begins alike", client.with("origin", "https://hirelog.example.evil.example")),
        ("another scheme", client.with("origin", "http://hirelog.example")),
        ("a frame without origin", client.with("origin", "null")),
        ("no page", client.without("origin")),
    ]
}

#[tokio::test]
async fn no_write_is_taken_from_a_page_of_another_site() {
    let office = Office::open().await;
    for (route, sample) in routes() {
        if sample.method() == "GET" {
            continue;
        }
        let client = office.doors.to(route.function).as_user(&office.admin).await;
        sample.prepare(&office).await;
        let before = office.items().await;

        for (what, client) in from_elsewhere(&client) {
            let reply = sample.send(&client, &office, Target::Own, Some(&office.admin)).await;
            assert_eq!((reply.status.as_u16(), reply.code()), (403, "cross_site"), "{} from {what}", sample.route);
        }

        assert_eq!(office.items().await, before, "{}", sample.route);
    }
}

#[tokio::test]
async fn reads_need_no_origin() {
    let office = Office::open().await;

    let reply = office.doors.candidates().without("origin").as_user(&office.viewer).await.get("/api/v1/jobs").await;

    assert_eq!(reply.status, 200);
}
