//! The table is away (BARS R8): a clear 503 with `Retry-After`, soon, and nothing half done.

use std::time::Duration;

use futures_util::future::join_all;
use hirelog_aws::SdkConfig;
use hirelog_aws::dynamodb::config::retry::RetryConfig;
use hirelog_aws::dynamodb::config::{BehaviorVersion, Credentials, Region, SharedCredentialsProvider};
use hirelog_store::Store;
use hirelog_testkit::{Client, Fault, Faults, Reply, TABLE, unreachable_store};
use serde_json::json;

use crate::office::Office;
use crate::samples::{About, Sample, Target, ended_session, routes};
use crate::support::assert_problem;

/// Requests that wait for a hanging table at the same time.
const AT_ONCE: usize = 12;

/// A table that takes calls and never answers, behind a client with the time bounds of the product.
fn hanging_store() -> Store {
    let http = Faults::always(Fault::Hangs).around(aws_smithy_http_client::Builder::new().build_http());
    let keys = Credentials::new("AKIDTEST", "secret", None, None, "tests");
    let sdk = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(SharedCredentialsProvider::new(keys))
        .http_client(http)
        .timeout_config(hirelog_aws::time_bounds())
        .retry_config(RetryConfig::standard().with_max_attempts(3))
        .build();
    Store::new(hirelog_aws::dynamodb_client(&sdk), TABLE)
}

async fn caller(office: &Office, store: &Store, function: &str, sample: &Sample) -> Client {
    let doors = office.through(store.clone());
    match sample.may {
        "public" => office.visitor(&doors, function),
        _ => doors.to(function).as_user(&office.admin).await,
    }
}

#[track_caller]
fn assert_not_done(sample: &Sample, reply: &Reply) {
    // Of many, each is told on its own that nothing came of it.
    if sample.about != About::OneOfMany {
        return assert_unavailable(sample, reply);
    }
    assert_eq!((&reply.json["moved"], &reply.json["refused"][0]["code"]), (&json!([]), &json!("unavailable")));
}

#[track_caller]
fn assert_unavailable(sample: &Sample, reply: &Reply) {
    if sample.route == "GET /api/v1/health" {
        return assert_eq!(reply.status, 204);
    }
    assert_problem(reply, 503, "unavailable");
    assert_eq!(reply.header("retry-after"), Some("2"), "{}", sample.route);
}

#[tokio::test]
async fn every_route_says_503_when_the_table_is_unreachable() {
    let office = Office::open().await;

    for (route, sample) in routes() {
        let client = caller(&office, &unreachable_store(), route.function, sample).await;
        assert_unavailable(sample, &sample.send(&client, &office, Target::Own, None).await);
    }
}

#[tokio::test]
async fn every_route_says_503_within_four_seconds_when_the_table_hangs() {
    let office = Office::open().await;
    let store = hanging_store();
    let mut asked = Vec::new();
    for (route, sample) in routes() {
        sample.prepare(&office).await;
        let client = sample.dressed(&caller(&office, &store, route.function, sample).await);
        let session = ended_session(&office, None).await;
        let (path, body) = (sample.path(&office, Target::Own, &session), sample.text(&office, Target::Own));
        asked.push((sample, client, path, body));
    }

    // A few at a time, so that a busy machine is not what is measured.
    for some in asked.chunks(AT_ONCE) {
        let answers = some.iter().map(|(sample, client, path, body)| {
            let method = sample.method().parse().unwrap();
            async move { tokio::time::timeout(Duration::from_secs(4), client.send(method, path, body.clone())).await }
        });
        for ((sample, ..), answer) in some.iter().zip(join_all(answers).await) {
            assert_unavailable(sample, &answer.unwrap_or_else(|_| panic!("{} takes longer", sample.route)));
        }
    }
}

#[tokio::test]
async fn a_table_that_goes_away_in_the_middle_leaves_nothing_half_done_and_works_again_afterwards() {
    for (route, sample) in routes().into_iter().filter(|(_, sample)| sample.writes) {
        let office = Office::open().await;
        let no_writes = Faults::new(|attempt| (attempt.operation == "TransactWriteItems").then_some(Fault::Refused));
        let store = office.stack.table.store_through(&no_writes, 2);
        let client = caller(&office, &store, route.function, sample).await;
        sample.prepare(&office).await;
        let before = office.items().await;

        assert_not_done(sample, &sample.send(&client, &office, Target::Own, Some(&office.admin)).await);
        assert_eq!(office.items().await, before, "{}", sample.route);

        let client = caller(&office, &office.stack.store, route.function, sample).await;
        let again = sample.send(&client, &office, Target::Own, Some(&office.admin)).await;
        assert_eq!(again.status.as_u16(), sample.status, "{}: {}", sample.route, again.text);
    }
}
