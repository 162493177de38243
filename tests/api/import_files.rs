//! Files of candidates coming in, at the API.

use chrono::Duration;
use hirelog_aws::Queue;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{CandidateSource, Language};
use hirelog_domain::ids::ImportId;
use hirelog_domain::imports::{
    Duplicates, FileName, Found, Import, ImportField, ImportFormat, ImportPlan, ImportState, Ordered,
};
use hirelog_testkit::{Client, MIDDAY, Reply, an_event, id};
use serde_json::{Value, json};

use crate::office::Office;
use crate::support::{assert_field, assert_problem};

const IMPORTS: &str = "/api/v1/candidates/imports";
const PEOPLE: &str = "Name;E-mail;Phone\nGrace Hopper;grace@mail.example;+1 212 555 0100\nAda;ada@mail.example;\n";

impl Office {
    /// Writes a thing and forgets its messages, where no other request of the same test was faster.
    pub(crate) async fn put_once(&self, change: hirelog_store::Change) {
        if let Ok(committed) = self.stack.store.commit(change).await {
            let waiting: Vec<_> = committed.0.iter().filter_map(|message| message.waiting).collect();
            self.stack.store.clear_outbox(&waiting).await.unwrap();
        }
        drop(self.stack.table.meter.take());
    }

    /// An import of one row, anew, in its first version.
    pub(crate) async fn put_import(&self, id: ImportId, state: ImportState) {
        let begun = (state == ImportState::Done)
            .then_some(Ordered { by: self.admin.id, operation: hirelog_testkit::id(9_016) });
        let import = Import {
            id,
            name: FileName::new("people.csv"),
            format: ImportFormat::Csv,
            encoding: "UTF-8".into(),
            columns: Import::columns_of(vec!["Name".into(), "Mail".into()], &[]),
            rows: 1,
            state,
            plan: Some(ImportPlan {
                mapping: vec![Some(ImportField::Name), Some(ImportField::Mail)],
                job: Some(self.own_job.id),
                source: CandidateSource::Other,
                owner: None,
                language: Language::En,
                duplicates: Duplicates::Skip,
            }),
            done: 1,
            found: Some(Found { fine: 1, duplicate: 0, wrong: 0 }),
            created: u32::from(begun.is_some()),
            skipped: 0,
            undone: 0,
            kept: 0,
            problems: Vec::new(),
            has_problem_file: true,
            failure: None,
            created_at: self.stack.clock.now(),
            by: self.recruiter.id,
            begun,
            finished_at: begun.map(|_| self.stack.clock.now()),
            taken_back: None,
            touched_at: self.stack.clock.now(),
            version: 1,
        };
        self.stack.table.delete(&hirelog_store::keys::import(id)).await;
        self.stack.put_file(&import.problems_key(), b"Name;problem\n").await;
        let event = an_event(self.admin.id, Action::ImportCandidates, MIDDAY);
        self.put_once(hirelog_store::Change::told_by(&event).create_import(&import)).await;
    }
}

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

async fn upload(client: &Client, name: &str, media_type: &str, body: &str) -> Reply {
    let path = format!("{IMPORTS}?name={}", name.replace('/', "%2F").replace('\\', "%5C").replace(' ', "%20"));
    client.with("content-type", media_type).send("POST".parse().unwrap(), &path, Some(body.into())).await
}

fn plan(office: &Office) -> Value {
    json!({ "mapping": ["name", "mail", "phone"], "job": office.own_job.id, "source": "agency", "owner": null,
        "language": "de", "duplicates": "skip" })
}

#[tokio::test]
async fn a_file_that_came_in_shows_its_columns_with_samples_and_suggestions() {
    let office = Office::open().await;
    let client = recruiter(&office).await;

    let reply = upload(&client, "people.csv", "text/csv; charset=utf-8", PEOPLE).await;

    assert_eq!((reply.status.as_u16(), reply.version()), (201, Some(1)), "{}", reply.text);
    let path = reply.header("location").unwrap().to_owned();
    let import = client.get(&path).await.json;
    assert_eq!(
        import["columns"][1],
        json!({ "title": "E-mail", "samples": ["grace@mail.example", "ada@mail.example"], "suggested": "mail" })
    );
    assert_eq!(
        (&import["rows"], &import["state"], &import["encoding"]),
        (&json!(2), &json!("uploaded"), &json!("UTF-8"))
    );
    let id: ImportId = import["id"].as_str().unwrap().parse().unwrap();
    assert_eq!(office.stack.file(&format!("imports/{id}/source")).await.as_deref(), Some(PEOPLE.as_bytes()));
    assert_eq!(client.get(IMPORTS).await.json["items"][0]["id"], import["id"]);
}

#[tokio::test]
async fn the_steps_are_ordered_one_after_the_other() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let path = upload(&client, "people.csv", "text/csv", PEOPLE).await.header("location").unwrap().to_owned();

    assert_problem(&client.if_match(1).post(&format!("{path}/start"), json!({})).await, 409, "not_checked");
    let checking = client.if_match(1).post(&format!("{path}/check"), plan(&office)).await;
    assert_eq!((checking.status.as_u16(), &checking.json["state"]), (202, &json!("checking")), "{}", checking.text);
    assert_problem(&client.if_match(1).post(&format!("{path}/check"), plan(&office)).await, 412, "version_conflict");
    assert_problem(&client.if_match(2).post(&format!("{path}/start"), json!({})).await, 409, "import_busy");
    let progress = client.get(&path).await.json;
    assert_eq!(
        (&progress["progress"], &progress["columns"][0]["samples"]),
        (&json!({ "done": 0, "total": 2 }), &json!([]))
    );

    client.after().await;
    let [task] = office.stack.drain(Queue::Work).await.try_into().unwrap();
    let task: Value = serde_json::from_str(&task).unwrap();
    assert_eq!(task, json!({ "kind": "import_check", "import": progress["id"] }));
    let events = office.events().await;
    let phases: Vec<_> = events.iter().filter(|event| event.outcome == hirelog_domain::activity::Outcome::Ok).collect();
    assert_eq!(phases.iter().map(|event| event.metadata["phase"].clone()).collect::<Vec<_>>(), ["upload", "check"]);
}

#[tokio::test]
async fn a_plan_says_what_is_missing_and_what_is_not_there() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let path = upload(&client, "people.csv", "text/csv", PEOPLE).await.header("location").unwrap().to_owned();
    let check = async |change: &dyn Fn(&mut Value)| {
        let mut body = plan(&office);
        change(&mut body);
        client.if_match(1).post(&format!("{path}/check"), body).await
    };

    assert_field(&check(&|plan| plan["mapping"] = json!(["name", "mail"])).await, "/mapping", "wrong_length");
    assert_field(&check(&|plan| plan["mapping"] = json!(["name", null, null])).await, "/mapping", "required");
    assert_field(&check(&|plan| plan["mapping"] = json!(["name", "mail", "mail"])).await, "/mapping/2", "used_twice");
    assert_field(&check(&|plan| plan["job"] = json!(null)).await, "/job", "required");
    assert_field(&check(&|plan| plan["job"] = json!(id::<ImportId>(404))).await, "/job", "unknown_job");
    assert_field(&check(&|plan| plan["owner"] = json!(id::<ImportId>(404))).await, "/owner", "unknown_user");
}

#[tokio::test]
async fn what_is_no_file_of_candidates_is_refused_by_its_reason() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let limit = hirelog_sheets::MAX_BYTES;
    let large = format!("name\n{}", "x".repeat(limit));
    let cases = [
        ("people.csv", "text/csv", "", "no_rows"),
        ("people.csv", "text/csv", "Name;Mail\n", "no_rows"),
        ("people.csv.exe", "text/csv", PEOPLE, "wrong_type"),
        ("people.xlsx", "text/csv", PEOPLE, "wrong_type"),
        ("people.xlsx", xlsx, PEOPLE, "wrong_type"),
        ("people.xlsx", xlsx, "PK and nothing else", "not_readable"),
        ("people.csv", "application/json", "{}", "wrong_type"),
        ("people.csv", "text/csv", "%PDF-1.7", "wrong_type"),
        ("people.csv", "text/csv", &large[..limit + 1], "too_large"),
    ];
    for (name, media_type, body, code) in cases {
        let reply = upload(&client, name, media_type, body).await;
        assert_eq!(reply.code(), code, "{name} {media_type}: {}", reply.text);
        assert!([413, 422].contains(&reply.status.as_u16()), "{}", reply.text);
    }
    assert!(office.stack.table.items_under("IMPORT#").await.is_empty());
    assert_eq!(upload(&client, "people.csv", "text/csv", &large[..limit]).await.status, 201);
}

#[tokio::test]
async fn a_name_with_a_path_is_its_last_part() {
    let office = Office::open().await;
    let client = recruiter(&office).await;

    for (name, shown) in [("../../etc/people.csv", "people.csv"), ("C:\\Users\\ada\\people.csv", "people.csv")] {
        let reply = upload(&client, name, "text/csv", PEOPLE).await;
        assert_eq!(reply.json["name"], shown, "{}", reply.text);
        let key = format!("imports/{}/source", reply.json["id"].as_str().unwrap());
        assert!(office.stack.file(&key).await.is_some(), "the key has nothing of the name");
    }
}

#[tokio::test]
async fn an_import_can_be_taken_back_for_a_day() {
    let office = Office::open().await;
    let client = recruiter(&office).await.if_match(1);
    let path = format!("{IMPORTS}/{}", id::<ImportId>(9_014));
    office.put_import(id(9_014), ImportState::Done).await;
    let day = Duration::hours(24);
    assert_eq!(client.get(&path).await.json["undo_until"], json!(office.stack.clock.now() + day));

    office.stack.clock.advance(day + Duration::milliseconds(1));
    assert_problem(
        &recruiter(&office).await.if_match(1).post(&format!("{path}/undo"), json!({})).await,
        409,
        "too_late",
    );
    office.put_import(id(9_014), ImportState::Done).await;
    let again = recruiter(&office).await.if_match(1).post(&format!("{path}/undo"), json!({})).await;
    assert_eq!((again.status.as_u16(), &again.json["state"]), (202, &json!("undoing")));
    office.put_import(id(9_014), ImportState::Checked).await;
    assert_problem(
        &recruiter(&office).await.if_match(1).post(&format!("{path}/undo"), json!({})).await,
        409,
        "nothing_to_undo",
    );
}

#[tokio::test]
async fn work_that_gives_no_sign_any_more_has_failed_and_can_be_begun_again() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let path = upload(&client, "people.csv", "text/csv", PEOPLE).await.header("location").unwrap().to_owned();
    client.if_match(1).post(&format!("{path}/check"), plan(&office)).await;

    office.stack.clock.advance(Duration::minutes(46));
    let client = recruiter(&office).await;
    assert_eq!(client.get(&path).await.json["state"], "failed");
    assert_eq!(client.if_match(2).post(&format!("{path}/check"), plan(&office)).await.status, 202);
}
