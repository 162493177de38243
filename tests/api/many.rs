//! Many candidates at once: a mixed selection, requests that come twice, limits.

use chrono::Duration;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, OperationId};
use hirelog_domain::workflow::{Position, Stage};
use hirelog_testkit::{Client, Fault, Faults, a_candidate, id};
use serde_json::{Value, json};

use crate::office::Office;
use crate::samples::screening;
use crate::support::{assert_field, assert_problem};

const STATUS: &str = "/api/v1/candidates/bulk/status";
const UNDO: &str = "/api/v1/candidates/bulk/undo";

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

async fn standing(office: &Office, stage: Stage) -> Candidate {
    let mut candidate = a_candidate(&office.own_job);
    candidate.standing.position = Position::In { stage };
    office.stack.add_candidate(&candidate).await;
    candidate
}

fn items(candidates: &[&Candidate]) -> Value {
    candidates.iter().map(|candidate| json!({ "id": candidate.id, "version": candidate.version })).collect()
}

fn ids(candidates: &[&Candidate]) -> Value {
    candidates.iter().map(|candidate| json!(candidate.id)).collect()
}

#[tokio::test]
async fn each_of_a_mixed_selection_takes_the_fields_that_its_own_move_asks_for() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    // From the technical round a score is asked for, from the interview nothing.
    let (technical, interviewed) =
        (standing(&office, Stage::TechnicalRound).await, standing(&office, Stage::Interviewed).await);
    let both = [&technical, &interviewed];
    let fields = json!({ "technical_score": 4 });

    let preview = client
        .post(&format!("{STATUS}/preview"), json!({ "ids": ids(&both), "to": "hr_round", "fields": fields }))
        .await;
    let done = client.post(STATUS, json!({ "candidates": items(&both), "to": "hr_round", "fields": fields })).await;

    assert_eq!(preview.json["would"].as_array().unwrap().len(), 2, "{}", preview.text);
    assert_eq!(preview.json["fields"][0]["name"], "technical_score");
    assert_eq!((done.json["moved"].as_array().unwrap().len(), &done.json["refused"]), (2, &json!([])), "{}", done.text);
    let fields = async |candidate: &Candidate| {
        let file = client.get(&format!("/api/v1/candidates/{}", candidate.id)).await;
        file.json["history"][0]["fields"].clone()
    };
    assert_eq!(fields(&technical).await, json!({ "technical_score": 4 }));
    assert_eq!(fields(&interviewed).await, json!({}), "what its step does not ask for is not kept");
}

#[tokio::test]
async fn a_field_that_nobodys_move_asks_for_is_refused_by_its_name_in_preview_and_move() {
    let office = Office::open().await;
    let client = recruiter(&office).await.idempotency_key("k");
    let both = [&office.own_candidate, &office.foreign_candidate];
    let fields = json!({ "screening_score": 4, "screening_notes": "x", "screening_scroe": 4 });

    let preview = json!({ "ids": ids(&both), "to": "screened", "fields": fields });
    assert_field(&client.post(&format!("{STATUS}/preview"), preview).await, "/fields/screening_scroe", "unknown_field");
    let move_all = json!({ "candidates": items(&both), "to": "screened", "fields": fields });
    assert_field(&client.post(STATUS, move_all.clone()).await, "/fields/screening_scroe", "unknown_field");
    assert_field(&client.post(STATUS, move_all).await, "/fields/screening_scroe", "unknown_field");

    // Where nobody can go there, each is told that instead.
    let offered = json!({ "candidates": items(&both), "to": "offered", "fields": fields });
    let refused = client.idempotency_key("other").post(STATUS, offered).await;
    assert_eq!(refused.json["refused"][0]["code"], "transition_refused", "{}", refused.text);
}

#[tokio::test]
async fn the_same_move_of_many_again_gets_the_same_answer_and_moves_nobody() {
    let office = Office::open().await;
    let client = recruiter(&office).await.idempotency_key("once");
    let (one, other) = (&office.own_candidate, standing(&office, Stage::Offered).await);
    let mut body = screening();
    body["candidates"] = items(&[one, &other]);

    let first = client.post(STATUS, body.clone()).await;
    let again = client.post(STATUS, body.clone()).await;
    let undo = json!({ "operation_id": first.json["operation_id"], "ids": ids(&[one]) });
    let undone = client.idempotency_key("back").post(UNDO, undo.clone()).await;
    let undone_again = client.idempotency_key("back").post(UNDO, undo).await;
    office.stack.clock.advance(Duration::hours(23));
    let client = recruiter(&office).await.idempotency_key("once");
    let much_later = client.post(STATUS, body.clone()).await;

    assert_eq!(first.status, 200, "{}", first.text);
    for reply in [&again, &much_later] {
        assert_eq!(
            (&reply.json["operation_id"], &reply.json["moved"]),
            (&first.json["operation_id"], &first.json["moved"])
        );
        assert_eq!(reply.json["refused"][0]["code"], first.json["refused"][0]["code"]);
        assert_eq!(reply.json["refused"][0]["name"], Value::Null);
    }
    assert_eq!(undone.json, undone_again.json);
    let file = client.get(&format!("/api/v1/candidates/{}", one.id)).await;
    assert_eq!((file.version(), &file.json["candidate"]["status"]), (Some(3), &json!("new")));
    assert_eq!(office.events().await.iter().filter(|event| event.action.as_str() == "bulk_change_status").count(), 1);
    let kept = format!("{:?}", office.stack.table.items_under("IDEMPOTENCY#").await);
    assert!(!kept.contains(one.name.as_str()) && !kept.contains(other.name.as_str()), "{kept}");
    body["to"] = json!("rejected");
    assert_problem(&client.post(STATUS, body).await, 422, "idempotency_key_reused");
}

#[tokio::test]
async fn a_move_of_many_that_broke_off_is_told_as_it_is_and_not_repeated() {
    let office = Office::open().await;
    let crowd = [standing(&office, Stage::New).await, standing(&office, Stage::New).await];
    let mut body = screening();
    body["candidates"] = items(&[&crowd[0], &crowd[1]]);
    // The claim and the first move are written, then the function cannot write any more: neither moves nor the answer.
    let writes = std::sync::atomic::AtomicUsize::new(0);
    let faults = Faults::new(move |attempt| {
        let write = attempt.operation == "TransactWriteItems";
        let late = write && writes.fetch_add(1, std::sync::atomic::Ordering::SeqCst) >= 2;
        late.then_some(Fault::Refused)
    });
    let broken = office.through(office.stack.table.store_through(&faults, 1));
    let client = broken.candidates().as_user(&office.recruiter).await.idempotency_key("k");
    let first = client.post(STATUS, body.clone()).await;
    assert_eq!(first.json["moved"].as_array().unwrap().len(), 1, "{}", first.text);

    let client = recruiter(&office).await.idempotency_key("k");
    assert_problem(&client.post(STATUS, body.clone()).await, 409, "in_progress");
    office.stack.clock.advance(Duration::seconds(31));
    let client = recruiter(&office).await.idempotency_key("k");
    let told = client.post(STATUS, body.clone()).await;
    let again = client.post(STATUS, body).await;

    assert_eq!((&told.json["moved"], &told.json["operation_id"]), (&first.json["moved"], &first.json["operation_id"]));
    assert_eq!(told.json["refused"][0]["code"], "not_done");
    assert_eq!(again.json["moved"], told.json["moved"]);
}

#[tokio::test]
async fn moves_and_undos_of_many_take_1_to_200_candidates() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let some = |count: u64| (0..count).map(|n| id::<CandidateId>(10_000 + n)).collect::<Vec<_>>();
    let moved = async |count: u64| {
        let mut body = screening();
        body["candidates"] = some(count).iter().map(|id| json!({ "id": id, "version": 1 })).collect();
        client.post(STATUS, body).await
    };
    let undone =
        async |count: u64| client.post(UNDO, json!({ "operation_id": id::<OperationId>(1), "ids": some(count) })).await;

    assert_field(&moved(0).await, "/candidates", "required");
    assert_field(&undone(0).await, "/ids", "required");
    for count in [199, 200] {
        assert_eq!((moved(count).await.status.as_u16(), undone(count).await.status.as_u16()), (200, 200));
    }
    assert_field(&moved(201).await, "/candidates", "too_many");
    assert_field(&undone(201).await, "/ids", "too_many");
}

#[tokio::test]
async fn the_moves_of_a_card_are_those_of_its_page_and_name_nobody() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let path = format!("/api/v1/candidates/{}", office.own_candidate.id);
    client.if_match(1).post(&format!("{path}/status"), screening()).await;

    let page = client.get(&path).await;
    let moves = client.get(&format!("{path}/moves")).await;

    assert_eq!((moves.version(), &moves.json["status"]), (Some(2), &json!("screened")));
    assert_eq!((&moves.json["moves"], &moves.json["undo"]), (&page.json["moves"], &page.json["undo"]));
    assert!(!moves.text.contains(office.own_candidate.name.as_str()), "{}", moves.text);
    let manager = office.doors.candidates().as_user(&office.manager).await;
    let foreign = format!("/api/v1/candidates/{}/moves", office.foreign_candidate.id);
    assert_problem(&manager.get(&foreign).await, 404, "not_found");
}
