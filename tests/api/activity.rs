//! The record of what people did: one's own, one person's, everybody's.

use chrono::Duration;
use hirelog_domain::activity::{Action, Actor, Event, Outcome};
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use hirelog_testkit::{Client, MIDDAY, an_event};
use serde_json::{Value, json};

use crate::office::Office;
use crate::support::{all_pages, assert_field, texts};

const FEED: &str = "/api/v1/admin/feed";

fn of(user: &User) -> String {
    format!("/api/v1/admin/activity/{}", user.id)
}

async fn admin(office: &Office) -> Client {
    office.doors.analytics().as_user(&office.admin).await
}

async fn keep(office: &Office, events: &[Event]) {
    office.stack.write_trail(events).await;
}

/// 230 events, a minute apart, the newest at midday: views, every tenth a move of the own candidate, every twentieth denied.
fn a_busy_morning(office: &Office) -> Vec<Event> {
    let event = |n: i64| {
        let action = if n % 10 == 0 { Action::ChangeStatus } else { Action::ViewCandidate };
        let outcome = if n % 20 == 0 { Outcome::Denied } else { Outcome::Ok };
        let subject = if n % 10 == 0 { office.own_candidate.id } else { office.foreign_candidate.id };
        let event = an_event(office.colleague.id, action, MIDDAY - Duration::minutes(n));
        Event { outcome, subject: Some(subject.into()), ..event }
    };
    (0..230).map(event).collect()
}

fn ids(events: &[Event], keep: impl Fn(&Event) -> bool) -> Vec<String> {
    events.iter().filter(|event| keep(event)).map(|event| event.id.to_string()).collect()
}

#[tokio::test]
async fn a_log_of_230_rows_is_read_newest_first_over_pages() {
    let office = Office::open().await;
    let events = a_busy_morning(&office);
    keep(&office, &events).await;
    let client = admin(&office).await;

    let (rows, pages) = all_pages(&client, &format!("{}?limit=100", of(&office.colleague))).await;
    let (everybody, _) = all_pages(&client, &format!("{FEED}?limit=70")).await;

    assert_eq!((texts(&rows, "id"), pages), (ids(&events, |_| true), vec![100, 100, 30]));
    assert_eq!(texts(&everybody, "id"), ids(&events, |_| true));
    assert_eq!(rows[0]["entity_id"], office.own_candidate.id.to_string());
}

#[tokio::test]
async fn every_filter_shows_its_rows_and_no_other_however_small_the_page() {
    let office = Office::open().await;
    let events = a_busy_morning(&office);
    keep(&office, &events).await;
    let client = admin(&office).await;
    let own = office.own_candidate.id.to_string();
    let (from, to) = (MIDDAY - Duration::minutes(100), MIDDAY - Duration::minutes(40));
    let moved = |event: &Event| event.action == Action::ChangeStatus;
    let within = |event: &Event| event.at >= from && event.at < to;
    let filters: [(String, Vec<String>); 6] = [
        ("action=change_status".into(), ids(&events, moved)),
        ("outcome=denied".into(), ids(&events, |event| event.outcome == Outcome::Denied)),
        (format!("entity_type=candidate&entity_id={own}"), ids(&events, moved)),
        (format!("from={from}&to={to}"), ids(&events, within)),
        (format!("action=change_status&from={from}&to={to}"), ids(&events, |event| moved(event) && within(event))),
        ("action=delete_candidate".into(), vec![]),
    ];

    for (filter, expected) in filters {
        for path in [of(&office.colleague), FEED.to_owned()] {
            let (rows, _) = all_pages(&client, &format!("{path}?{filter}&limit=7")).await;
            assert_eq!(texts(&rows, "id"), expected, "{path} {filter}");
        }
    }
}

#[tokio::test]
async fn a_row_of_90_days_is_shown_and_one_of_90_days_and_a_second_is_not_though_it_is_stored() {
    let office = Office::open().await;
    let limit = MIDDAY - Duration::days(90);
    let events = [limit, limit - Duration::seconds(1)].map(|at| an_event(office.colleague.id, Action::ViewJob, at));
    keep(&office, &events).await;
    let client = admin(&office).await;
    let mine = office.doors.analytics().as_user(&office.colleague).await;
    let wide = "from=2020-01-01T00:00:00Z&to=2026-12-01T00:00:00Z";

    for filter in ["limit=50", wide, "action=view_job"] {
        for (client, path) in
            [(&client, of(&office.colleague)), (&client, FEED.into()), (&mine, "/api/v1/me/activity".into())]
        {
            let (rows, _) = all_pages(client, &format!("{path}?{filter}")).await;
            let rows: Vec<_> = rows.into_iter().filter(|row| row["action"] == "view_job").collect();
            assert_eq!(texts(&rows, "id"), [events[0].id.to_string()], "{path} {filter}");
        }
    }
    assert_eq!(office.stack.table.items_under("TRAIL#").await.len(), 2);
}

#[tokio::test]
async fn the_feed_goes_on_across_months_and_ends_with_the_90_days() {
    let office = Office::open().await;
    let at = |text: &str| text.parse::<Instant>().unwrap();
    let moments = [
        "2026-11-01T00:00:00Z",
        "2026-10-31T23:59:59.999Z",
        "2026-09-30T23:59:59Z",
        "2026-09-01T00:00:00Z",
        "2026-08-31T23:59:59Z",
        "2026-08-25T11:00:00Z",
        "2026-08-25T10:59:59Z",
    ];
    let events: Vec<_> = moments.iter().map(|text| an_event(office.viewer.id, Action::ViewJob, at(text))).collect();
    keep(&office, &events).await;

    let client = admin(&office).await;
    let (rows, _) = all_pages(&client, &format!("{FEED}?limit=2")).await;
    let (october, _) = all_pages(&client, &format!("{FEED}?from=2026-10-01T00:00:00Z&to=2026-11-01T00:00:00Z")).await;

    assert_eq!(texts(&rows, "id"), ids(&events[..6], |_| true));
    assert_eq!(texts(&october, "id"), ids(&events[1..2], |_| true));
}

#[tokio::test]
async fn a_look_at_somebodys_log_is_told_about_that_person() {
    let office = Office::open().await;
    let client = admin(&office).await;

    client.get(&format!("{}?action=view_job&outcome=ok", of(&office.colleague))).await;
    let [look] = office.keep_log().await.try_into().unwrap();

    assert_eq!((look.action, look.actor), (Action::ViewActivity, Actor::User(office.admin.id)));
    assert_eq!(look.subject, Some(office.colleague.id.into()));
    assert_eq!(Value::Object(look.metadata), json!({ "action": "view_job", "outcome": "ok" }));
    let about = format!("{FEED}?entity_type=user&entity_id={}", office.colleague.id);
    let (rows, _) = all_pages(&client, &about).await;
    assert_eq!(texts(&rows, "id"), [look.id.to_string()]);
}

#[tokio::test]
async fn everybody_reads_the_own_record_and_nobody_elses() {
    let office = Office::open().await;
    let events = [office.viewer.id, office.colleague.id].map(|user| an_event(user, Action::ViewJob, MIDDAY));
    keep(&office, &events).await;
    let client = office.doors.analytics().as_user(&office.viewer).await;

    let mine = client.get("/api/v1/me/activity").await.json;

    assert_eq!(mine["user"], json!({ "id": office.viewer.id, "name": "Person 5" }));
    assert_eq!(texts(mine["items"].as_array().unwrap(), "id"), [events[0].id.to_string()]);
}

#[tokio::test]
async fn a_span_that_ends_before_it_begins_and_a_cursor_of_another_log_are_refused() {
    let office = Office::open().await;
    keep(&office, &a_busy_morning(&office)).await;
    let client = admin(&office).await;
    let next = client.get(&format!("{}?limit=1", of(&office.colleague))).await.json["next"].clone();
    let next = next.as_str().unwrap();

    let span = client.get(&format!("{FEED}?from=2026-11-02T00:00:00Z&to=2026-11-02T00:00:00Z")).await;
    let other_person = client.get(&format!("{}?cursor={next}", of(&office.viewer))).await;
    let other_filter = client.get(&format!("{}?action=view_job&cursor={next}", of(&office.colleague))).await;
    let feed = client.get(&format!("{FEED}?cursor={next}")).await;
    let entity = client.get(&format!("{FEED}?entity_id={}", "x".repeat(65))).await;

    assert_field(&span, "to", "before_from");
    for reply in [other_person, other_filter, feed] {
        assert_field(&reply, "cursor", "invalid_cursor");
    }
    assert_field(&entity, "entity_id", "too_long");
}
