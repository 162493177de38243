//! Moving candidates: the rules of DESIGN 6 as the API tells them. The rules themselves are tested in the domain.

use hirelog_domain::ids::UserId;
use hirelog_testkit::{Client, Reply, id};
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::office::Office;
use crate::samples::screening;
use crate::support::{assert_field, assert_problem, pretty};

async fn step(client: &Client, office: &Office, version: u64, to: &str, fields: Value) -> Reply {
    let path = format!("/api/v1/candidates/{}/status", office.own_candidate.id);
    client.if_match(version).post(&path, json!({ "to": to, "fields": fields })).await
}

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

#[tokio::test]
async fn a_candidate_goes_all_the_way_to_the_hire_and_the_history_tells_it() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let offer = json!({ "offer_amount": 65000, "offer_currency": "EUR", "offer_expires_on": "2026-12-01" });
    let steps = [
        ("screened", screening()["fields"].clone()),
        ("interviewed", json!({ "interview_rating": 5, "interview_feedback": "Knows the trade" })),
        ("technical_round", json!({ "technical_interviewer_id": office.colleague.id })),
        ("hr_round", json!({ "technical_score": 3 })),
        ("on_hold", json!({ "hold_reason": "Budget", "hold_until": "2026-12-24" })),
        ("hr_round", json!({})),
        ("offered", offer),
        ("hired", json!({ "start_date": "2027-01-01" })),
    ];

    for (version, (to, fields)) in (1..).zip(&steps) {
        office.stack.clock.advance(chrono::Duration::minutes(1));
        let reply = step(&client, &office, version, to, fields.clone()).await;
        assert_eq!((reply.status.as_u16(), reply.version()), (200, Some(version + 1)), "{to}: {}", reply.text);
        assert_eq!(reply.json["history"][0]["to"], *to);
    }

    let file = client.get(&format!("/api/v1/candidates/{}", office.own_candidate.id)).await;
    let told = file.json["history"].as_array().unwrap().iter().rev().map(|row| row["to"].as_str().unwrap());
    let expected = ["new"].into_iter().chain(steps.iter().map(|(to, _)| *to));
    assert_eq!(told.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
    assert_eq!((&file.json["candidate"]["status"], &file.json["moves"]), (&json!("hired"), &json!([])));
}

#[tokio::test]
async fn a_refused_move_names_the_moves_that_are_allowed() {
    let office = Office::open().await;
    let before = office.items().await.len();

    let reply = step(&recruiter(&office).await, &office, 1, "offered", json!({})).await;

    assert_snapshot!(pretty(&reply), @r#"
    {
      "allowed": [
        "screened",
        "rejected",
        "on_hold"
      ],
      "code": "transition_refused",
      "detail": "From new the next step can be: screened, rejected, on_hold.",
      "status": 409,
      "title": "Conflict",
      "type": "/api/docs#transition_refused"
    }
    "#);
    assert_eq!(office.items().await.len(), before + 1, "the session of the test alone");
}

#[tokio::test]
async fn a_move_without_its_fields_names_every_one_that_is_missing() {
    let office = Office::open().await;

    let reply = step(&recruiter(&office).await, &office, 1, "screened", json!({ "screening_notes": "  " })).await;

    assert_snapshot!(pretty(&reply), @r#"
    {
      "code": "missing_fields",
      "detail": "Some fields cannot be taken as they are.",
      "errors": [
        {
          "code": "required",
          "detail": "is needed for this step",
          "field": "/fields/screening_score"
        },
        {
          "code": "required",
          "detail": "is needed for this step",
          "field": "/fields/screening_notes"
        }
      ],
      "status": 422,
      "title": "Unprocessable Entity",
      "type": "/api/docs#missing_fields"
    }
    "#);
}

#[tokio::test]
async fn wrong_and_unknown_fields_of_a_step_are_named_with_their_reason() {
    let office = Office::open().await;
    let fields = json!({ "screening_score": 6, "screening_notes": "a\u{0}b", "hold_reason": "none" });

    let reply = step(&recruiter(&office).await, &office, 1, "screened", fields).await;

    let errors = reply.json["errors"].as_array().unwrap();
    let told = |e: &Value| format!("{} {}", e["field"].as_str().unwrap(), e["code"].as_str().unwrap());
    assert_eq!(
        errors.iter().map(told).collect::<Vec<_>>(),
        [
            "/fields/screening_score out_of_range",
            "/fields/screening_notes invalid_text",
            "/fields/hold_reason unknown_field"
        ]
    );
    assert_problem(&reply, 422, "invalid_input");
}

#[tokio::test]
async fn a_technical_interviewer_is_somebody_of_the_team() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    step(&client, &office, 1, "screened", screening()["fields"].clone()).await;

    let fields = json!({ "technical_interviewer_id": id::<UserId>(404) });
    let reply = step(&client, &office, 2, "technical_round", fields).await;

    assert_field(&reply, "/fields/technical_interviewer_id", "unknown_user");
}

#[tokio::test]
async fn a_hiring_manager_rejects_but_does_not_reopen() {
    let office = Office::open().await;
    let manager = office.doors.candidates().as_user(&office.manager).await;
    let rejected = step(&manager, &office, 1, "rejected", json!({ "rejection_reason": "skills" })).await;

    let manager_again = step(&manager, &office, 2, "new", json!({ "reopen_reason": "A mistake" })).await;
    let recruiter_again =
        step(&recruiter(&office).await, &office, 2, "new", json!({ "reopen_reason": "A mistake" })).await;

    assert_eq!((rejected.status.as_u16(), &rejected.json["moves"]), (200, &json!([])));
    assert_problem(&manager_again, 409, "transition_refused");
    assert_eq!(manager_again.json["allowed"], json!([]));
    assert_eq!((recruiter_again.status.as_u16(), &recruiter_again.json["candidate"]["status"]), (200, &json!("new")));
}

#[tokio::test]
async fn a_move_needs_the_version_that_was_seen() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let path = format!("/api/v1/candidates/{}/status", office.own_candidate.id);

    assert_problem(&client.post(&path, screening()).await, 428, "precondition_required");
    assert_problem(&client.if_match(2).post(&path, screening()).await, 412, "version_conflict");
}

#[tokio::test]
async fn the_moves_that_a_file_shows_are_the_moves_that_are_taken() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let file = client.get(&format!("/api/v1/candidates/{}", office.own_candidate.id)).await;
    let open: Vec<_> = file.json["moves"].as_array().unwrap().iter().map(|open| open["to"].clone()).collect();

    for status in hirelog_domain::workflow::Status::ALL {
        let reply = step(&client, &office, 1, status.as_str(), json!({})).await;
        let expected = if open.contains(&json!(status)) { "missing_fields" } else { "transition_refused" };
        assert_eq!(reply.code(), expected, "{status}");
    }
}
