//! Team analytics: numbers, comparisons, what is behind them, and who is not in them.

use hirelog_aws::Queue;
use hirelog_domain::activity::Action;
use hirelog_domain::analytics::AnalyticsSettings;
use hirelog_store::{Change, keys};
use hirelog_testkit::{Client, MIDDAY, an_event, opted_out};
use serde_json::{Value, json};

use crate::figures::count;
use crate::office::Office;
use crate::support::{assert_field, assert_problem};

impl Office {
    /// Has somebody decided about comparisons before.
    pub(crate) async fn decide_about_comparisons(&self) {
        self.stack.table.delete(&keys::analytics_settings()).await;
        let usual = AnalyticsSettings::usual();
        let decided = AnalyticsSettings { version: 1, ..usual.clone() };
        let event = an_event(self.admin.id, Action::UpdateSettings, MIDDAY);
        self.put_once(Change::told_by(&event).save_analytics_settings(&usual, &decided)).await;
    }
}

async fn admin(office: &Office) -> Client {
    office.doors.analytics().as_user(&office.admin).await
}

/// The value of a number of the team in this month.
async fn total(client: &Client, metric: &str) -> Value {
    let page = client.get(&format!("/api/v1/admin/team-analytics?metrics={metric}")).await.json;
    page["total"][0]["value"].clone()
}

#[tokio::test]
async fn what_cannot_be_asked_for_is_refused_with_the_field() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let refused = [
        ("team-analytics?from=2026-11-02&to=2026-11-01", "to", "before_from"),
        ("team-analytics?from=2024-11-01&to=2026-11-02", "to", "too_long"),
        ("team-analytics?metrics=hires,nothing", "metrics", "unknown"),
        ("trends?metric=nothing", "metric", "unknown"),
        ("trends?metric=hires&job={job}", "job", "not_by_job"),
        ("trends?metric=hired&user={user}", "user", "not_by_user"),
        ("heatmap?zone=Middle-earth", "zone", "unknown_zone"),
        ("heatmap/rows?weekday=0&hour=1", "weekday", "out_of_range"),
        ("heatmap/rows?weekday=8&hour=1", "weekday", "out_of_range"),
        ("heatmap/rows?weekday=7&hour=24", "hour", "out_of_range"),
    ];
    for (query, field, code) in refused {
        let query = query
            .replace("{job}", &office.own_candidate.job.to_string())
            .replace("{user}", &office.admin.id.to_string());
        assert_field(&client.get(&format!("/api/v1/admin/{query}")).await, field, code);
    }
    let two_years = client.get("/api/v1/admin/team-analytics?from=2024-11-01&to=2026-11-01").await;
    assert_eq!(two_years.status, 200);
    for query in ["team-analytics?by=moon", "leaderboard?axis=looks", "dashboard?period=year"] {
        assert_eq!(client.get(&format!("/api/v1/admin/{query}")).await.status, 422, "{query}");
    }
    let (one, other) = ("explain?metric=actions", "feed");
    let cursor = client.get(&format!("/api/v1/admin/{other}?limit=1")).await.json["next"].clone();
    if let Some(cursor) = cursor.as_str() {
        let reply = client.get(&format!("/api/v1/admin/{one}&cursor={cursor}")).await;
        assert_eq!((reply.status.as_u16(), reply.json["errors"][0]["field"].clone()), (422, "cursor".into()));
    }
}

#[tokio::test]
async fn who_opts_out_is_in_no_number_and_no_comparison_from_that_moment() {
    let office = Office::open().await;
    let events: Vec<_> = (0..7).map(|_| an_event(office.colleague.id, Action::AddNote, MIDDAY)).collect();
    count(&office, office.colleague.id, &events).await;
    let client = admin(&office).await;
    let named = |board: &Value| {
        board["rows"].as_array().unwrap().iter().any(|row| row["user"]["id"] == office.colleague.id.to_string())
    };

    assert_eq!(total(&client, "notes_written").await, 7.0);
    assert!(named(&client.get("/api/v1/admin/leaderboard").await.json));
    let dashboard = client.get("/api/v1/admin/dashboard?period=month").await.json;
    assert_eq!(
        (dashboard["tiles"]["state"].clone(), dashboard["tiles"]["value"][0]["value"].clone()),
        ("ok".into(), 7.0.into())
    );

    let gone = opted_out(office.colleague.clone());
    office.stack.save_user(&office.colleague, &gone).await;

    assert_eq!(total(&client, "notes_written").await, 0.0);
    let board = client.get("/api/v1/admin/leaderboard").await.json;
    assert!(!named(&board) && board["opted_out"].as_u64() >= Some(1));
    for path in ["performance/{}", "heatmap?user={}"] {
        let path = format!("/api/v1/admin/{}", path.replace("{}", &office.colleague.id.to_string()));
        assert_eq!(client.get(&path).await.json["state"], "opted_out");
    }
    let trend = client.get(&format!("/api/v1/admin/trends?metric=actions&user={}", office.colleague.id)).await;
    assert_problem(&trend, 409, "opted_out");
    let rows = client.get("/api/v1/admin/explain?metric=notes_written").await.json;
    assert_eq!((rows["items"].clone(), rows["people"].clone()), (json!([]), json!([])));
}

#[tokio::test]
async fn a_number_leads_to_its_rows_and_a_cell_of_the_heat_map_to_the_rows_of_its_hours() {
    let office = Office::open().await;
    let events: Vec<_> = (0..3).map(|_| an_event(office.colleague.id, Action::AddNote, MIDDAY)).collect();
    count(&office, office.colleague.id, &events).await;
    let client = admin(&office).await;

    let explained = client.get("/api/v1/admin/explain?metric=notes_written").await.json;
    assert_eq!((explained["value"].clone(), explained["counted"].clone()), (3.0.into(), 3.into()));
    assert_eq!(explained["people"][0]["user"]["id"], office.colleague.id.to_string());

    // Midday of the tests is noon of a Monday in Berlin, six in the morning in New York.
    for (zone, hour) in [("Europe/Berlin", 12), ("America/New_York", 6)] {
        let map = client.get(&format!("/api/v1/admin/heatmap?zone={zone}")).await.json;
        assert_eq!((map["cells"][0][hour].clone(), map["total"].clone()), (3.into(), 3.into()), "{zone}");
        let rows = client.get(&format!("/api/v1/admin/heatmap/rows?zone={zone}&weekday=1&hour={hour}")).await.json;
        assert_eq!(rows["items"].as_array().unwrap().len(), 3);
    }
}

#[tokio::test]
async fn people_see_their_own_figures_and_their_rank_only_where_the_organisation_says_so() {
    let office = Office::open().await;
    let client = office.doors.analytics().as_user(&office.colleague).await;
    let own = async || client.get("/api/v1/me/performance").await.json;

    let hidden = own().await;
    assert_eq!(
        (hidden["state"].clone(), hidden["rank"].clone(), hidden["rank_hidden"].clone()),
        ("shown".into(), Value::Null, true.into())
    );

    let settings = json!({ "weights": [{ "metric": "notes_written", "axis": "volume", "weight": 1 }], "minimum_days": 1,
        "minimum_volume": 5, "show_own_rank": true });
    let saved = admin(&office).await.if_match(0).put("/api/v1/settings/analytics", settings.clone()).await;
    assert_eq!((saved.status.as_u16(), saved.json["version"].clone()), (200, 1.into()));
    let late = admin(&office).await.if_match(0).put("/api/v1/settings/analytics", settings).await;
    assert_eq!(late.status, 412);

    let shown = own().await;
    assert_eq!((shown["rank_hidden"].clone(), shown["rank"]["rank"].clone()), (false.into(), 1.into()));
}

#[tokio::test]
async fn an_open_dashboard_is_one_look_and_gets_what_is_new() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let first = client.get("/api/v1/admin/dashboard?period=week").await.json;
    assert_eq!(states_of(&first), ["ok"; 4]);
    client.after().await;
    assert_eq!(office.stack.drain(Queue::Activity).await.len(), 1);

    let since = first["at"].as_str().unwrap();
    let next = client.get(&format!("/api/v1/admin/dashboard?period=week&since={since}")).await.json;
    client.after().await;

    assert_eq!(states_of(&next), ["unchanged", "unchanged", "unchanged", "ok"]);
    assert!(office.stack.drain(Queue::Activity).await.is_empty());
}

#[tokio::test]
async fn sums_of_a_day_are_read_again_after_two_seconds_and_those_of_a_week_after_fifteen() {
    for (period, seconds) in [("day", 2), ("week", 15), ("month", 15)] {
        let office = Office::open().await;
        let client = admin(&office).await;
        let first = client.get(&format!("/api/v1/admin/dashboard?period={period}")).await.json;
        let since = first["at"].as_str().unwrap().to_owned();
        let next = async || {
            office.stack.clock.advance(chrono::Duration::seconds(1));
            states_of(&client.get(&format!("/api/v1/admin/dashboard?period={period}&since={since}")).await.json)
        };

        for second in 1..seconds {
            assert_eq!(next().await[0], "unchanged", "{period}, second {second}");
        }
        assert_eq!(next().await, ["ok"; 4], "{period}");
    }
}

fn states_of(dashboard: &Value) -> [String; 4] {
    ["tiles", "leaderboard", "alerts", "feed"].map(|part| dashboard[part]["state"].as_str().unwrap().to_owned())
}
