//! Candidates: create, view, list, change; who sees what.

use chrono::Duration;
use hirelog_domain::candidates::{Candidate, Standing};
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::workflow::{Position, Stage, Status};
use hirelog_testkit::{Client, a_candidate, id};
use serde_json::json;

use crate::office::Office;
use crate::samples::{a_new_candidate, screening};
use crate::support::{all_pages, assert_field, assert_problem, pages_from, texts};

const CANDIDATES: &str = "/api/v1/candidates";

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

fn path(candidate: &Candidate) -> String {
    format!("{CANDIDATES}/{}", candidate.id)
}

#[tokio::test]
async fn a_created_candidate_is_new_and_at_its_address() {
    let office = Office::open().await;
    let client = recruiter(&office).await;

    let created = client.post(CANDIDATES, a_new_candidate(&office.foreign_job.id.to_string())).await;
    let file = client.get(created.header("location").unwrap()).await;

    assert_eq!((created.status.as_u16(), created.version(), file.version()), (201, Some(1), Some(1)));
    assert_eq!(file.json["candidate"], created.json);
    assert_eq!((&created.json["status"], &created.json["mail"]), (&json!("new"), &json!("grace@mail.example")));
    let steps: Vec<_> = file.json["history"].as_array().unwrap().iter().map(|row| (&row["from"], &row["to"])).collect();
    assert_eq!(steps, [(&json!(null), &json!("new"))]);
    let moves: Vec<_> = file.json["moves"].as_array().unwrap().iter().map(|open| &open["to"]).collect();
    assert_eq!(moves, ["screened", "rejected", "on_hold"]);
}

#[tokio::test]
async fn a_candidate_needs_an_open_job_within_reach() {
    let office = Office::open().await;
    let manager = office.doors.candidates().as_user(&office.manager).await;
    let absent = id::<JobId>(404).to_string();

    let foreign = manager.post(CANDIDATES, a_new_candidate(&office.foreign_job.id.to_string())).await;
    let nowhere = manager.post(CANDIDATES, a_new_candidate(&absent)).await;
    let own = manager.post(CANDIDATES, a_new_candidate(&office.own_job.id.to_string())).await;

    assert_field(&foreign, "/job", "unknown_job");
    assert_eq!(foreign.text, nowhere.text);
    assert_field(&recruiter(&office).await.post(CANDIDATES, a_new_candidate(&absent)).await, "/job", "unknown_job");
    assert_eq!(own.status, 201);
}

#[tokio::test]
async fn viewers_see_neither_contact_nor_pay_anywhere() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let at = |status: &str| format!("{}/{status}", path(&office.own_candidate));
    let hr = json!({ "to": "hr_round", "fields": {} });
    let offer = json!({ "to": "offered", "fields":
        { "offer_amount": "90210.50", "offer_currency": "eur", "offer_expires_on": "2026-12-24" } });
    for (version, step) in [(1, screening()), (2, hr), (3, offer)] {
        office.stack.clock.advance(Duration::seconds(1));
        assert_eq!(client.if_match(version).post(&at("status"), step).await.status, 200);
    }

    let viewer = office.doors.candidates().as_user(&office.viewer).await;
    let file = viewer.get(&path(&office.own_candidate)).await;
    let list = viewer.get(CANDIDATES).await;
    let seen = client.get(&path(&office.own_candidate)).await;

    for secret in ["@mail.example", "1234567", "90210.50", "EUR"] {
        assert!(!file.text.contains(secret) && !list.text.contains(secret), "{secret}");
        assert!(seen.text.contains(secret), "{secret}");
    }
    assert_eq!((&file.json["candidate"]["mail"], &file.json["moves"]), (&json!(null), &json!([])));
    assert_eq!(file.json["history"][2]["fields"]["screening_score"], 4);
}

#[tokio::test]
async fn a_change_keeps_what_it_leaves_out_and_takes_away_what_is_emptied() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let path = path(&office.own_candidate);

    let first =
        client.if_match(1).patch(&path, json!({ "name": "Ada", "phone": "", "owner": office.colleague.id })).await;
    let stale = client.if_match(1).patch(&path, json!({ "name": "Bob" })).await;
    let missing = client.patch(&path, json!({ "name": "Bob" })).await;

    assert_problem(&stale, 412, "version_conflict");
    assert_problem(&missing, 428, "precondition_required");
    let seen = client.get(&path).await.json["candidate"].clone();
    assert_eq!((first.version(), &first.json), (Some(2), &seen));
    assert_eq!((&seen["name"], &seen["phone"], &seen["location"]), (&json!("Ada"), &json!(null), &json!("Berlin")));
    assert_eq!(seen["owner"], office.colleague.id.to_string());
}

#[tokio::test]
async fn a_candidate_is_not_handed_to_somebody_who_is_not_there() {
    let office = Office::open().await;
    let client = recruiter(&office).await.if_match(1);

    let reply = client.patch(&path(&office.own_candidate), json!({ "owner": id::<UserId>(404) })).await;

    assert_field(&reply, "/owner", "unknown_user");
}

#[tokio::test]
async fn every_field_that_cannot_be_taken_is_named_at_once() {
    let office = Office::open().await;
    let mut body = a_new_candidate(&id::<JobId>(404).to_string());
    body["name"] = json!("");
    body["mail"] = json!("none");
    body["phone"] = json!("call me");

    let reply = office.doors.candidates().as_user(&office.manager).await.post(CANDIDATES, body).await;

    let fields: Vec<_> = reply.json["errors"].as_array().unwrap().iter().map(|error| &error["field"]).collect();
    assert_eq!(fields, ["/name", "/mail", "/phone", "/job"]);
}

/// 130 candidates of one job in three statuses, each a minute younger than the one before.
async fn crowd(office: &Office) -> Vec<Candidate> {
    let mut crowd = Vec::new();
    for n in 0..130 {
        let stage = [Stage::New, Stage::Screened, Stage::Offered][n % 3];
        let born = office.foreign_candidate.created_at + Duration::minutes(1 + n as i64);
        let standing = Standing { position: Position::In { stage }, ..Standing::new(born) };
        let candidate = Candidate { created_at: born, standing, ..a_candidate(&office.foreign_job) };
        office.stack.add_candidate(&candidate).await;
        crowd.push(candidate);
    }
    crowd
}

fn sorted(crowd: &[Candidate], keep: impl Fn(&Candidate) -> bool) -> Vec<String> {
    let mut kept: Vec<_> = crowd.iter().filter(|candidate| keep(candidate)).collect();
    kept.sort_by_key(|candidate| (candidate.status().rank(), std::cmp::Reverse(candidate.created_at)));
    kept.iter().map(|candidate| candidate.id.to_string()).collect()
}

#[tokio::test]
async fn a_list_of_130_is_complete_in_the_order_of_the_pipeline_and_stable_while_it_is_read() {
    let office = Office::open().await;
    let mut crowd = crowd(&office).await;
    let client = recruiter(&office).await;
    let job = office.foreign_job.id;
    crowd.push(office.foreign_candidate.clone());

    let (of_job, pages) = all_pages(&client, &format!("{CANDIDATES}?job={job}&limit=50")).await;
    let (screened, _) = all_pages(&client, &format!("{CANDIDATES}?job={job}&status=screened&limit=7")).await;
    let (everywhere, _) = all_pages(&client, &format!("{CANDIDATES}?status=offered&limit=100")).await;

    assert_eq!((texts(&of_job, "id"), pages), (sorted(&crowd, |_| true), vec![50, 50, 31]));
    let in_status = |status: Status| sorted(&crowd, |candidate| candidate.status() == status);
    assert_eq!(texts(&screened, "id"), in_status(Status::Screened));
    assert_eq!(texts(&everywhere, "id"), in_status(Status::Offered));
}

#[tokio::test]
async fn what_comes_in_while_a_list_is_read_neither_doubles_nor_hides_what_was_there() {
    let office = Office::open().await;
    let mut crowd = crowd(&office).await;
    crowd.push(office.foreign_candidate.clone());
    let client = recruiter(&office).await;
    let path = format!("{CANDIDATES}?job={}&limit=40", office.foreign_job.id);

    let first = client.get(&path).await;
    client.post(CANDIDATES, a_new_candidate(&office.foreign_job.id.to_string())).await;
    let (rest, _) = pages_from(&client, &path, first.json["next"].as_str().map(str::to_owned)).await;

    let seen = [texts(first.json["items"].as_array().unwrap(), "id"), texts(&rest, "id")].concat();
    assert_eq!(seen, sorted(&crowd, |_| true));
}

#[tokio::test]
async fn a_hiring_manager_who_names_no_job_sees_the_newest_own_one() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.manager).await;

    let list = client.get(CANDIDATES).await;

    assert_eq!(texts(list.json["items"].as_array().unwrap(), "id"), [office.own_candidate.id.to_string()]);
}
