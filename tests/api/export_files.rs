//! Files of candidates going out, at the API.

use chrono::Duration;
use hirelog_aws::Queue;
use hirelog_domain::activity::Action;
use hirelog_domain::exports::{Export, ExportFilter, ExportFormat};
use hirelog_domain::ids::ExportId;
use hirelog_testkit::{Client, MIDDAY, an_event, an_event_id, id};
use serde_json::{Value, json};

use crate::office::Office;
use crate::support::{assert_field, assert_problem};

const EXPORTS: &str = "/api/v1/candidates/exports";

impl Office {
    /// An export of the recruiter whose file is there, anew, in its first version.
    pub(crate) async fn put_export(&self, id: ExportId) {
        let now = self.stack.clock.now();
        let ordered = Export::ordered(id, ExportFormat::Csv, ExportFilter::default(), self.recruiter.id, now);
        let export = Export { version: 1, ..ordered.finished(2, 14, now) };
        self.stack.table.delete(&hirelog_store::keys::export(id)).await;
        self.stack.put_file(&export.file_key(), b"Name\nAda\nBea\n").await;
        let event = an_event(self.admin.id, Action::ExportCandidates, MIDDAY);
        self.put_once(hirelog_store::Change::told_by(&event).order_export(&export, an_event_id(MIDDAY))).await;
    }
}

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

#[tokio::test]
async fn an_order_gives_the_worker_its_task_once_however_often_it_arrives() {
    let office = Office::open().await;
    let client = recruiter(&office).await.idempotency_key("once");
    let order =
        json!({ "format": "xlsx", "filter": { "text": "grace", "status": ["new", "offered"], "waiting_days": 7 } });

    let first = client.post(EXPORTS, order.clone()).await;
    let again = client.post(EXPORTS, order).await;

    assert_eq!((first.status.as_u16(), again.status.as_u16(), &first.text), (202, 202, &again.text));
    assert_eq!((&first.json["state"], &first.json["filter"]["text"]), (&json!("queued"), &json!("…")));
    client.after().await;
    let [task] = office.stack.drain(Queue::Work).await.try_into().unwrap();
    let task: Value = serde_json::from_str(&task).unwrap();
    assert_eq!(task, json!({ "kind": "export_run", "export": first.json["id"] }));
    let [event] = office.events().await.try_into().unwrap();
    assert_eq!((event.action, event.metadata.get("text")), (Action::ExportCandidates, None));
    let rows = format!("{:?}", office.stack.table.items_under("IDEMPOTENCY#").await);
    assert!(!rows.contains("grace"), "nothing personal is kept under the key");
}

#[tokio::test]
async fn a_filter_that_cannot_be_asked_is_named() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let order = async |filter: Value| client.post(EXPORTS, json!({ "format": "csv", "filter": filter })).await;

    assert_field(&order(json!({ "text": "x" })).await, "/filter/text", "invalid");
    assert_field(&order(json!({ "tag": "a,b" })).await, "/filter/tag", "invalid");
    assert_field(&order(json!({ "waiting_days": 0 })).await, "/filter/waiting_days", "out_of_range");
    assert_field(&order(json!({ "waiting_days": 3651 })).await, "/filter/waiting_days", "out_of_range");
    assert_field(&order(json!({ "status": ["none"] })).await, "/filter/status/0", "unknown_choice");
    assert_eq!(order(json!({ "waiting_days": 3650 })).await.status, 202);
}

#[tokio::test]
async fn one_sees_ones_own_exports_and_admins_see_all() {
    let office = Office::open().await;
    office.put_export(id(9_015)).await;
    let path = format!("{EXPORTS}/{}", id::<ExportId>(9_015));
    let [own, other, admin] = [&office.recruiter, &office.colleague, &office.admin];

    for (user, sees) in [(own, true), (other, false), (admin, true)] {
        let client = office.doors.candidates().as_user(user).await;
        assert_eq!(client.get(EXPORTS).await.json["items"].as_array().unwrap().len(), usize::from(sees));
        for path in [path.clone(), format!("{path}/file")] {
            let reply = client.get(&path).await;
            assert_eq!(reply.status, if sees { 200 } else { 404 }, "{path}: {}", reply.text);
        }
    }
}

#[tokio::test]
async fn a_file_can_be_fetched_while_it_is_there() {
    let office = Office::open().await;
    office.put_export(id(9_015)).await;
    let path = format!("{EXPORTS}/{}", id::<ExportId>(9_015));
    let client = recruiter(&office).await;
    let link = client.get(&format!("{path}/file")).await.json;
    assert!(link["url"].as_str().unwrap().contains("candidates-2026-11-23.csv"), "{link}");
    assert_eq!(link["expires_at"], json!(office.stack.clock.now() + Duration::minutes(15)));

    let queued = client.post(EXPORTS, json!({ "format": "csv" })).await.json["id"].as_str().unwrap().to_owned();
    assert_problem(&client.get(&format!("{EXPORTS}/{queued}/file")).await, 409, "not_ready");
    let key = format!("exports/{}/candidates.csv", id::<ExportId>(9_015));
    office.stack.s3.delete_object().bucket(hirelog_testkit::BUCKET).key(key).send().await.unwrap();
    assert_problem(&client.get(&format!("{path}/file")).await, 409, "not_ready");
    office.put_export(id(9_015)).await;
    office.stack.clock.advance(Duration::hours(24));
    let client = recruiter(&office).await;
    assert_eq!(client.get(&path).await.json["state"], "expired");
    assert_problem(&client.get(&format!("{path}/file")).await, 409, "not_ready");
}
