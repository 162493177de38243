//! Every number of the catalogue on the demo data: dashboard, analytics and the rows behind a number say the same.

use demo::Demo;
use hirelog_aws::Queue;
use hirelog_domain::activity::Event;
use hirelog_domain::metrics::{self, About, Formula, Metric};
use hirelog_domain::permissions::Role;
use hirelog_domain::users::User;
use hirelog_testkit::{Client, TestStack};
use serde_json::Value;

use crate::loaded::{count, demo};

/// Two weeks of the demo, and today.
const DAYS: &str = "from=2026-11-09&to=2026-11-23";

/// A person of the demo who was measured all the time.
const SOMEBODY: &str = "Nguyễn Thị Hồng";

/// The loaded organisation: the table, an admin who looks at it, the people.
pub(crate) async fn open() -> (TestStack, Client, Vec<User>) {
    let stack = TestStack::start().await;
    let demo: Demo = demo(&stack, &stack.store, stack.clock.now());
    assert!(demo.load().await.unwrap());
    let bodies = stack.drain(Queue::Activity).await;
    let events: Vec<Event> = bodies.iter().map(|body| Event::parse(body).unwrap()).collect();
    count(&stack, &events).await;
    let users = stack.store.all_users().await.unwrap();
    let admin = users.iter().find(|user| user.role == Role::Admin).unwrap();
    let service = analytics_api::service(stack.app_with(stack.store.clone(), stack.queues.clone()));
    let client = Client::new(&service, &stack).as_user(admin).await;
    (stack, client, users)
}

pub(crate) async fn get(client: &Client, path: &str) -> Value {
    let reply = client.get(path).await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.text);
    reply.json
}

/// The explanation of a number, with what all its rows count together.
async fn explained(client: &Client, metric: &Metric, user: &str) -> (Value, i64, i64) {
    let path = format!("/api/v1/admin/explain?metric={}&{DAYS}&limit=100{user}", metric.id);
    let first = get(client, &path).await;
    let (mut page, mut counts, mut among) = (first.clone(), 0, 0);
    loop {
        let items = page["items"].as_array().unwrap();
        counts += items.iter().map(|item| item["counts"].as_i64().unwrap()).sum::<i64>();
        among += items.iter().map(|item| item["among"].as_i64().unwrap()).sum::<i64>();
        let Some(next) = page["next"].as_str() else { return (first, counts, among) };
        page = get(client, &format!("{path}&cursor={next}")).await;
    }
}

fn is_a_set(metric: &Metric) -> bool {
    matches!(metric.formula, Formula::ActiveTime | Formula::ActiveDays | Formula::ActionsPerDay)
}

#[tokio::test]
async fn every_number_is_the_same_everywhere_and_is_what_its_rows_count() {
    let (_, client, users) = open().await;
    let team = get(&client, &format!("/api/v1/admin/team-analytics?{DAYS}&by=user")).await;
    let figure = |list: &Value, id: &str| {
        list.as_array().unwrap().iter().find(|figure| figure["metric"] == id).map(|figure| figure["value"].clone())
    };
    let (mut not_zero, mut rows) = (0, 0);
    for metric in metrics::all() {
        let (team_says, counts, among) = explained(&client, metric, "").await;
        assert_eq!(Some(&team_says["value"]), figure(&team["total"], metric.id).as_ref(), "{}", metric.id);
        if !is_a_set(metric) {
            assert_eq!(team_says["above"], counts, "{}", metric.id);
            assert_eq!(team_says["below"].as_i64().unwrap_or_default(), among, "{}", metric.id);
        }
        not_zero += u32::from(counts != 0);
        if metric.about() == About::People {
            for row in team["rows"].as_array().unwrap() {
                let user = format!("&user={}", row["key"].as_str().unwrap());
                // Each person for some numbers, and each number for somebody: all pairs would take minutes.
                if rows % 13 == 0 || is_a_set(metric) && row["name"] == SOMEBODY {
                    let (own, counts, among) = explained(&client, metric, &user).await;
                    let shown = figure(&row["figures"], metric.id);
                    if row["state"] == "opted_out" {
                        assert_eq!((counts, among, shown), (0, 0, None), "{} of who opted out", metric.id);
                    } else {
                        assert_eq!(own["above"], counts, "{} of {user}", metric.id);
                        assert_eq!(Some(&own["value"]), shown.as_ref(), "{} of {user}", metric.id);
                    }
                }
                rows += 1;
            }
        }
    }
    assert!(users.iter().any(|user| user.consent.is_none()), "somebody never decided");
    assert!(not_zero >= 25, "only {not_zero} numbers have anything to count");
    println!("{} numbers agree with their rows, {not_zero} of them not zero", metrics::all().count());
}

#[tokio::test]
async fn the_tiles_of_the_dashboard_are_the_numbers_of_that_day() {
    let (_, client, _) = open().await;

    let dashboard = get(&client, "/api/v1/admin/dashboard?period=month").await;
    let month = get(&client, "/api/v1/admin/team-analytics?from=2026-11-01&to=2026-11-30").await;

    for tile in dashboard["tiles"]["value"].as_array().unwrap() {
        let same = month["total"].as_array().unwrap().iter().find(|figure| figure["metric"] == tile["metric"]);
        assert_eq!(Some(tile), same);
    }
}
