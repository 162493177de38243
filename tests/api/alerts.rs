//! Alerts and their rules through the API.

use chrono::Duration;
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::alerts::{Alert, AlertKind, AlertSettings, AlertState, Finding, Rows};
use hirelog_domain::ids::{AlertId, TypedId};
use hirelog_domain::users::User;
use hirelog_store::{Change, keys};
use hirelog_testkit::{MIDDAY, ZONE, an_event, id};
use serde_json::{Value, json};

use crate::office::Office;
use crate::support::{all_pages, assert_field, assert_problem, texts};

const ALERTS: &str = "/api/v1/admin/alerts";
const SETTINGS: &str = "/api/v1/settings/alerts";

/// The alert of the samples.
pub(crate) fn alert() -> AlertId {
    id(9_016)
}

pub(crate) fn an_alert(id: AlertId, kind: AlertKind, about: &User) -> Alert {
    let rows = Rows {
        user: Some(about.id),
        action: Some(Action::ViewCandidate),
        from: MIDDAY - Duration::hours(1),
        to: MIDDAY,
        candidates: Vec::new(),
    };
    let reason = "{person} opened 212 candidates.".to_owned();
    Finding { id, kind, user: Some(about.id), day: MIDDAY.day(ZONE), reason, rows }.raised(MIDDAY)
}

impl Office {
    /// Raises the alert of the samples, anew.
    pub(crate) async fn raise_alert(&self) {
        self.stack.table.delete(&keys::alert(alert())).await;
        self.raise(&an_alert(alert(), AlertKind::MassView, &self.colleague)).await;
    }

    pub(crate) async fn raise(&self, alert: &Alert) {
        let event = an_event(self.admin.id, Action::RaiseAlert, MIDDAY);
        self.put_once(Change::told_by(&event).raise_alert(alert)).await;
    }

    /// Decides about alerts, anew.
    pub(crate) async fn decide_about_alerts(&self) {
        self.stack.table.delete(&keys::alert_settings()).await;
        let usual = AlertSettings::usual();
        let decided = AlertSettings { version: 1, ..usual.clone() };
        let event = an_event(self.admin.id, Action::UpdateSettings, MIDDAY);
        self.put_once(Change::told_by(&event).save_alert_settings(&usual, &decided)).await;
    }
}

/// Rules that name the admin.
pub(crate) fn some_rules(office: &Office) -> Value {
    let mut rules = serde_json::to_value(AlertSettings::usual().rules).unwrap();
    rules[2]["recipients"] = json!([office.admin.id]);
    json!({ "rules": rules, "targets": [{ "metric": "hires", "period": "month", "at_least": 4 }] })
}

#[tokio::test]
async fn alerts_are_listed_newest_first_with_the_names_of_now() {
    let office = Office::open().await;
    for n in 0..5_i64 {
        let fresh = an_alert(AlertId::new(MIDDAY, [n as u8; 10]), AlertKind::MassView, &office.colleague);
        office.raise(&Alert { raised_at: MIDDAY - Duration::minutes(n), ..fresh }).await;
    }
    let admin = office.doors.analytics().as_user(&office.admin).await;

    let (items, sizes) = all_pages(&admin, &format!("{ALERTS}?state=open&limit=2")).await;
    let page = admin.get(ALERTS).await;

    assert_eq!(sizes, [2, 2, 1]);
    let times = texts(&items, "raised_at");
    assert!(times.windows(2).all(|pair| pair[0] > pair[1]), "{times:?}");
    assert_eq!((page.json["items"].as_array().unwrap().len(), &page.json["open"]), (5, &json!(5)));
    let first = &page.json["items"][0];
    assert_eq!(first["user"], json!({ "id": office.colleague.id, "name": office.colleague.name }));
    assert_eq!(first["reason"], format!("{} opened 212 candidates.", office.colleague.name));
    assert_eq!(first["rows"]["action"], "view_candidate");
    assert_eq!((&first["title"], &first["noted_by"]), (&json!("Many candidates opened"), &Value::Null));
}

#[tokio::test]
async fn an_alert_is_acknowledged_on_the_version_that_was_seen() {
    let office = Office::open().await;
    office.raise_alert().await;
    let admin = office.doors.analytics().as_user(&office.admin).await;
    let path = format!("{ALERTS}/{}", alert());

    let noted = admin.if_match(1).put(&path, json!({ "state": "acknowledged", "note": " I ask. " })).await;
    let stale = admin.if_match(1).put(&path, json!({ "state": "fine" })).await;
    let fine = admin.if_match(2).put(&path, json!({ "state": "fine" })).await;

    assert_eq!(noted.status, 200, "{}", noted.text);
    assert_eq!((&noted.json["state"], &noted.json["note"]), (&json!("acknowledged"), &json!("I ask.")));
    assert_eq!(noted.json["noted_by"]["name"], json!(office.admin.name));
    assert_eq!(noted.json["user"]["id"], json!(office.colleague.id));
    assert_problem(&stale, 412, "version_conflict");
    assert_eq!((&fine.json["state"], fine.header("etag")), (&json!("fine"), Some("\"3\"")));
    let open = admin.get(&format!("{ALERTS}?state=open")).await;
    assert_eq!((&open.json["items"], &open.json["open"]), (&json!([]), &json!(0)));
    let events: Vec<Event> = office.events().await;
    let told: Vec<_> = events.iter().filter(|event| event.action == Action::AcknowledgeAlert).collect();
    assert_eq!((told.len(), &told[0].metadata["state"]), (3, &json!("acknowledged")));
}

#[tokio::test]
async fn who_comes_by_the_link_of_a_mail_sees_the_alert_in_whatever_state() {
    let office = Office::open().await;
    office.raise(&an_alert(alert(), AlertKind::MassView, &office.admin)).await;
    let admin = office.doors.analytics().as_user(&office.admin).await;
    let path = format!("{ALERTS}/{}", alert());

    let fresh = admin.get(&path).await;
    // Who says something about an alert about oneself is named twice.
    let noted = admin.if_match(1).put(&path, json!({ "state": "fine", "note": "That was me." })).await;
    let later = admin.get(&path).await;

    assert_eq!(fresh.status, 200, "{}", fresh.text);
    assert_eq!((&fresh.json["state"], fresh.header("etag")), (&json!("open"), Some("\"1\"")));
    assert_eq!(fresh.json["reason"], json!(format!("{} opened 212 candidates.", office.admin.name)));
    assert_eq!(noted.status, 200, "{}", noted.text);
    assert_eq!(later.json, noted.json);
}

#[tokio::test]
async fn nothing_is_shown_about_the_work_of_somebody_who_does_not_agree_any_more() {
    let office = Office::open().await;
    let (measured, not) = (AlertId::new(MIDDAY, [1; 10]), AlertId::new(MIDDAY, [2; 10]));
    office.raise(&an_alert(measured, AlertKind::NightWork, &office.colleague)).await;
    office.raise(&an_alert(not, AlertKind::NightWork, &office.recruiter)).await;
    office.raise(&an_alert(AlertId::new(MIDDAY, [3; 10]), AlertKind::MassView, &office.recruiter)).await;
    let admin = office.doors.analytics().as_user(&office.admin).await;

    let list = admin.get(ALERTS).await;
    let hidden = admin.if_match(1).put(&format!("{ALERTS}/{not}"), json!({ "state": "fine" })).await;

    assert_eq!(admin.get(&format!("{ALERTS}/{measured}")).await.status, 200);
    assert_problem(&admin.get(&format!("{ALERTS}/{not}")).await, 404, "not_found");
    assert_eq!((list.json["items"].as_array().unwrap().len(), &list.json["open"]), (2, &json!(2)));
    assert!(!list.text.contains(&not.to_string()));
    assert_problem(&hidden, 404, "not_found");
    let stored: Alert = office.stack.store.get(&keys::alert(not)).await.unwrap().unwrap();
    assert_eq!(stored.state, AlertState::Open);
}

#[tokio::test]
async fn words_about_an_alert_are_bounded() {
    let office = Office::open().await;
    office.raise_alert().await;
    let admin = office.doors.analytics().as_user(&office.admin).await.if_match(1);
    let path = format!("{ALERTS}/{}", alert());

    let long = admin.put(&path, json!({ "state": "fine", "note": "x".repeat(501) })).await;
    let empty = admin.put(&path, json!({ "state": "fine", "note": " " })).await;

    assert_field(&long, "/note", "too_long");
    assert_field(&empty, "/note", "required");
}

#[tokio::test]
async fn rules_are_decided_with_recipients_who_may_see_alerts() {
    let office = Office::open().await;
    let admin = office.doors.analytics().as_user(&office.admin).await;
    let usual = admin.get(SETTINGS).await;
    assert_eq!((usual.json["rules"].as_array().unwrap().len(), &usual.json["version"]), (12, &json!(0)));

    let saved = admin.if_match(0).put(SETTINGS, some_rules(&office)).await;
    let stale = admin.if_match(0).put(SETTINGS, some_rules(&office)).await;

    assert_eq!(saved.status, 200, "{}", saved.text);
    assert_eq!(
        saved.json["rules"][2],
        json!({ "kind": "mass_view", "per_hour": 100, "on": true,
        "recipients": [office.admin.id], "delivery": "at_once" })
    );
    assert_eq!(admin.get(SETTINGS).await.json, saved.json);
    assert_problem(&stale, 412, "version_conflict");
}

#[tokio::test]
async fn rules_that_cannot_be_are_refused_with_their_field() {
    let office = Office::open().await;
    let admin = office.doors.analytics().as_user(&office.admin).await.if_match(0);
    let refused = async |change: fn(&mut Value, &Office)| {
        let mut body = some_rules(&office);
        change(&mut body, &office);
        admin.put(SETTINGS, body).await
    };

    let somebody = |body: &mut Value, office: &Office| body["rules"][4]["recipients"] = json!([office.recruiter.id]);
    assert_field(&refused(somebody).await, "/rules/4/recipients", "may_not_see");
    let nobody = |body: &mut Value, _: &Office| body["rules"][4]["recipients"] = json!([id::<AlertId>(404)]);
    assert_field(&refused(nobody).await, "/rules/4/recipients", "may_not_see");
    let limit = |body: &mut Value, _: &Office| body["rules"][2]["per_hour"] = json!(0);
    assert_field(&refused(limit).await, "/rules/2/per_hour", "out_of_range");
    let metric = |body: &mut Value, _: &Office| body["targets"][0]["metric"] = json!("luck");
    assert_field(&refused(metric).await, "/targets/0/metric", "unknown");
    let missing = |body: &mut Value, _: &Office| drop(body["rules"].as_array_mut().unwrap().pop());
    assert_field(&refused(missing).await, "/rules", "one_of_each");
    let unknown = |body: &mut Value, _: &Office| body["rules"][2]["luck"] = json!(1);
    assert_eq!(refused(unknown).await.status, 422);
    assert!(
        office.stack.table.items_under("ORGANISATION").await.iter().all(|item| item["SK"].as_s().unwrap() != "ALERTS")
    );
}

#[tokio::test]
async fn an_alert_leaves_with_the_rows_that_it_points_to() {
    let office = Office::open().await;
    let old = an_alert(alert(), AlertKind::MassView, &office.colleague);
    office.raise(&Alert { raised_at: MIDDAY - Duration::days(91), ..old }).await;
    let admin = office.doors.analytics().as_user(&office.admin).await;

    let list = admin.get(ALERTS).await;
    let path = format!("{ALERTS}/{}", alert());

    assert_eq!((&list.json["items"], &list.json["open"]), (&json!([]), &json!(0)));
    assert_problem(&admin.get(&path).await, 404, "not_found");
    assert_problem(&admin.if_match(1).put(&path, json!({ "state": "fine" })).await, 404, "not_found");
}

#[tokio::test]
async fn where_the_log_is_kept_for_30_days_an_alert_is_shown_for_30_days() {
    let office = Office::open().await;
    let admin = office.doors.analytics().as_user(&office.admin).await;
    let second = Duration::seconds(1);
    for (n, age) in [Duration::days(30) - second, Duration::days(30), Duration::days(30) + second].iter().enumerate() {
        let old = an_alert(AlertId::new(MIDDAY, [n as u8; 10]), AlertKind::MassView, &office.colleague);
        office.raise(&Alert { raised_at: MIDDAY - *age, ..old }).await;
    }
    let shown = async || admin.get(ALERTS).await.json["items"].as_array().unwrap().len();
    assert_eq!(shown().await, 3);

    let decision = json!({ "retention_days": 30, "full_addresses": false });
    assert_eq!(admin.if_match(0).put("/api/v1/settings/recording", decision).await.status, 200);

    assert_eq!(shown().await, 2);
    assert_eq!(admin.get(ALERTS).await.json["open"], 2);
}
