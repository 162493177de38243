//! How long the log is kept and what it holds of addresses: what is decided holds from the next request on.

use chrono::Duration;
use hirelog_domain::activity::{Action, Recording};
use hirelog_store::{Change, keys};
use hirelog_testkit::{Client, MIDDAY, Reply, an_event};
use serde_json::json;

use crate::office::{CALLER, CALLERS_NETWORK, Office};
use crate::support::{all_pages, assert_field, assert_problem, texts};

const SETTINGS: &str = "/api/v1/settings/recording";

impl Office {
    /// Decides about the log, in the first version, anew.
    pub(crate) async fn decide_about_the_log(&self) {
        self.stack.table.delete(&keys::recording()).await;
        let usual = Recording::usual();
        let decided = usual.decided(usual.retention_days, false).unwrap();
        let event = an_event(self.admin.id, Action::UpdateSettings, MIDDAY);
        self.put_once(Change::told_by(&event).save_recording(&usual, &decided)).await;
    }
}

async fn admin(office: &Office) -> Client {
    office.doors.analytics().as_user(&office.admin).await
}

async fn decide(client: &Client, version: u64, days: u32, full: bool) -> Reply {
    client.if_match(version).put(SETTINGS, json!({ "retention_days": days, "full_addresses": full })).await
}

#[tokio::test]
async fn what_holds_at_first_is_ninety_days_and_shortened_addresses() {
    let office = Office::open().await;

    let reply = admin(&office).await.get(SETTINGS).await;

    assert_eq!(reply.json, json!({ "version": 0, "retention_days": 90, "full_addresses": false }));
}

#[tokio::test]
async fn limits_of_retention_hold_and_a_stale_decision_is_refused() {
    let office = Office::open().await;
    let client = admin(&office).await;

    for days in [29, 731] {
        assert_field(&decide(&client, 0, days, false).await, "/retention_days", "out_of_range");
    }
    for (version, days) in [(0, 30), (1, 31), (2, 729), (3, 730)] {
        assert_eq!(decide(&client, version, days, false).await.json["retention_days"], days);
    }
    assert_problem(&decide(&client, 3, 90, false).await, 412, "version_conflict");
}

#[tokio::test]
async fn a_row_of_as_many_days_as_decided_is_shown_and_one_second_later_it_is_in_no_answer_and_no_export() {
    for days in [30_i64, 90, 400] {
        let office = Office::open().await;
        let client = admin(&office).await;
        decide(&client, 0, days.try_into().unwrap(), false).await;
        drop(office.events().await);
        let limit = MIDDAY - Duration::days(days);
        let kept = Recording::usual().decided(730, false).unwrap().kept(MIDDAY, hirelog_testkit::ZONE);
        let rows = [limit, limit - Duration::seconds(1)].map(|at| {
            let look = an_event(office.admin.id, Action::ViewActivity, at);
            hirelog_domain::activity::Event { subject: Some(office.colleague.id.into()), ..look }
        });
        let own = [limit, limit - Duration::seconds(1)].map(|at| an_event(office.colleague.id, Action::ViewJob, at));
        office.stack.store.write_trail(&rows.iter().chain(&own).collect::<Vec<_>>(), kept).await.unwrap();
        let mine = office.doors.analytics().as_user(&office.colleague).await;

        for (client, path) in [
            (&client, "/api/v1/admin/feed?action=view_job&limit=50".to_owned()),
            (&client, format!("/api/v1/admin/activity/{}?limit=50", office.colleague.id)),
            (&mine, "/api/v1/me/activity?from=2020-01-01T00:00:00Z&to=2026-12-01T00:00:00Z".to_owned()),
        ] {
            assert_eq!(texts(&all_pages(client, &path).await.0, "id"), [own[0].id.to_string()], "{days} {path}");
        }
        let looks = all_pages(&mine, "/api/v1/me/record/views?limit=50").await.0;
        assert_eq!(texts(&looks, "at"), [limit.to_string()], "{days}");
        for format in ["json", "csv"] {
            let record = mine.get(&format!("/api/v1/me/record?format={format}")).await.text;
            assert!(record.contains(&own[0].id.to_string()) && !record.contains(&own[1].id.to_string()), "{days}");
        }
        assert_eq!(office.stack.table.items_under("TRAIL#").await.len(), 4);
    }
}

#[tokio::test]
async fn whole_addresses_are_recorded_only_while_it_is_decided_so() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let mut recorded = Vec::new();
    for (version, full) in [(0, true), (1, false)] {
        decide(&client, version, 90, full).await;
        drop(office.events().await);
        client.get("/api/v1/admin/feed").await;
        recorded.extend(office.events().await.remove(0).ip);
    }

    assert_eq!(recorded, [CALLER, CALLERS_NETWORK]);
}
