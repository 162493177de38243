//! The figures of one person, shown only of those who agreed to be measured.

use hirelog_domain::activity::{Action, Credit, DayStats, Event, Recording};
use hirelog_domain::ids::UserId;
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use hirelog_store::StoredDay;
use hirelog_testkit::{Client, MIDDAY, ZONE, an_event, opted_out};
use serde_json::{Value, json};

use crate::office::Office;
use crate::support::texts;

fn of(user: &User) -> String {
    format!("/api/v1/admin/activity/{}", user.id)
}

async fn admin(office: &Office) -> Client {
    office.doors.analytics().as_user(&office.admin).await
}

/// The events and the figures that follow from them, as the aggregator leaves them.
pub(crate) async fn count(office: &Office, user: UserId, events: &[Event]) {
    for event in events {
        let day = event.at.day(ZONE);
        let key = hirelog_store::keys::day_stats(day, user);
        let stored: Option<StoredDay> = office.stack.store.get(&key).await.unwrap();
        let before = stored.unwrap_or_else(|| StoredDay::empty(user, day));
        let mut stats: DayStats = before.stats.clone();
        Credit::of(event, ZONE).iter().for_each(|credit| stats.add(credit, ZONE));
        let kept = Recording::usual().kept(MIDDAY, ZONE);
        office.stack.store.fold_days(&[event], &[(&before, &before.with(stats))], kept).await.unwrap();
    }
}

fn figure(statistics: &Value, period: &str, metric: &str) -> f64 {
    let figures = statistics[period]["figures"].as_array().unwrap();
    figures.iter().find(|figure| figure["metric"] == metric).unwrap()["value"].as_f64().unwrap()
}

#[tokio::test]
async fn figures_of_day_week_and_month_are_those_of_the_organisations_calendar() {
    let office = Office::open().await;
    let at = |text: &str| text.parse::<Instant>().unwrap();
    // Berlin is an hour ahead: the day of Monday the 23rd begins at 23:00 UTC, November at 23:00 UTC of the 31st.
    let moments = [
        "2026-11-23T10:00:00Z",
        "2026-11-22T23:00:00Z",
        "2026-11-22T22:59:59Z",
        "2026-10-31T23:00:00Z",
        "2026-10-31T22:59:59Z",
    ];
    let events: Vec<_> =
        moments.iter().map(|text| an_event(office.colleague.id, Action::ViewCandidate, at(text))).collect();
    count(&office, office.colleague.id, &events).await;

    let page = admin(&office).await.get(&of(&office.colleague)).await.json;

    let shown = &page["statistics"];
    assert_eq!(shown["kind"], "shown");
    let viewed = ["day", "week", "month"].map(|period| figure(shown, period, "candidates_viewed"));
    assert_eq!(viewed, [2.0, 2.0, 4.0]);
    assert_eq!((&shown["week"]["from"], &shown["week"]["to"]), (&json!("2026-11-23"), &json!("2026-11-29")));
    assert_eq!((&shown["month"]["from"], &shown["month"]["to"]), (&json!("2026-11-01"), &json!("2026-11-30")));
    assert_eq!((&shown["day"]["hours"][0], &shown["day"]["hours"][11]), (&json!(1), &json!(1)));
    assert_eq!(shown["day"]["first_activity"], "2026-11-22T23:00:00.000Z");
}

#[tokio::test]
async fn who_opted_out_or_never_agreed_is_shown_without_any_figure_and_still_with_the_log() {
    let office = Office::open().await;
    let events = [an_event(office.colleague.id, Action::ViewJob, MIDDAY)];
    count(&office, office.colleague.id, &events).await;
    office.stack.save_user(&office.colleague, &opted_out(office.colleague.clone())).await;
    let client = admin(&office).await;

    let opted = client.get(&of(&office.colleague)).await.json;
    let never = client.get(&of(&office.viewer)).await.json;

    assert_eq!(opted["statistics"], json!({ "kind": "opted_out" }));
    assert_eq!(never["statistics"], json!({ "kind": "opted_out" }));
    assert_eq!(texts(opted["items"].as_array().unwrap(), "id"), [events[0].id.to_string()]);
}
