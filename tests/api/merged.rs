//! Records that became one: who sees what of the other, and the largest that fit.

use std::collections::BTreeSet;

use hirelog_aws::Queue;
use hirelog_domain::candidates::{Candidate, labels};
use hirelog_domain::ids::NoteId;
use hirelog_domain::notes::Note;
use hirelog_domain::pipeline::Counter;
use hirelog_domain::workflow::{Position, Stage, Status};
use hirelog_testkit::{Client, MIDDAY, a_candidate, address, an_event, an_event_id, id, name};
use serde_json::{Value, json};

use crate::office::Office;
use crate::samples::screening;
use crate::support::assert_problem;

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

fn path(candidate: &Candidate) -> String {
    format!("/api/v1/candidates/{}", candidate.id)
}

async fn merge(client: &Client, kept: &Candidate, versions: (u64, u64), other: &Candidate, take: &[&str]) -> Value {
    let body = json!({ "from": other.id, "from_version": versions.1, "take": take });
    let reply = client.if_match(versions.0).post(&format!("{}/merge", path(kept)), body).await;
    assert_eq!(reply.status, 200, "{}", reply.text);
    reply.json
}

#[tokio::test]
async fn a_hiring_manager_sees_nothing_that_comes_from_a_record_of_another_job() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let (own, foreign) = (&office.own_candidate, &office.foreign_candidate);
    let offer = json!({ "to": "offered", "fields":
        { "offer_amount": "90210.50", "offer_currency": "EUR", "offer_expires_on": "2026-12-24" } });
    for (version, step) in [(1, screening()), (2, json!({ "to": "hr_round", "fields": {} })), (3, offer)] {
        office.stack.clock.advance(chrono::Duration::seconds(1));
        assert_eq!(client.if_match(version).post(&format!("{}/status", path(foreign)), step).await.status, 200);
    }
    let note = client.post(&format!("{}/notes", path(foreign)), json!({ "text": "of the other job" })).await;
    client.post(&format!("{}/notes", path(own)), json!({ "text": "of the own job" })).await;
    merge(&client, own, (1, 4), foreign, &[]).await;

    let seen = client.get(&path(own)).await;
    let manager = office.doors.candidates().as_user(&office.manager).await;
    let shown = manager.get(&path(own)).await;

    for secret in ["90210.50", "of the other job", &foreign.id.to_string()] {
        assert!(seen.text.contains(secret), "{secret}");
        assert!(!shown.text.contains(secret), "{secret}: {}", shown.text);
    }
    assert!(shown.text.contains("of the own job"));
    assert_eq!(
        (shown.json["history"].as_array().unwrap().len(), &shown.json["candidate"]["absorbed"]),
        (1, &json!([]))
    );
    let delete = format!("{}/notes/{}", path(own), note.json["id"].as_str().unwrap());
    assert_eq!(manager.delete(&delete).await.status, 204, "as if it were not there");
    assert!(client.get(&path(own)).await.text.contains("of the other job"));
}

/// A candidate with as many words as the index takes, all of them their own.
fn full(office: &Office, letter: char) -> Candidate {
    let word = |kind: &str, n: usize, m: usize| format!("{letter}{kind}{n}x{m}");
    let label = |kind: &str, n: usize| format!("{} {}", word(kind, n, 0), word(kind, n, 1));
    Candidate {
        name: name(&(0..6).map(|n| word("name", n, 0)).collect::<Vec<_>>().join(" ")),
        mail: address(&format!("{letter}@mail.example")),
        phone: Some(format!("+49 30 555{:05}", u32::from(letter))),
        tags: labels((0..10).map(|n| label("tag", n))).unwrap(),
        skills: labels((0..15).map(|n| label("skill", n))).unwrap(),
        ..a_candidate(&office.own_job)
    }
}

#[tokio::test]
async fn two_records_of_the_greatest_size_become_one_and_the_worker_clears_up() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let mut kept = full(&office, 'k');
    // One tag and one skill: there is room for the words of nearly all of the other's.
    (kept.tags, kept.skills) = (labels(["kept"]).unwrap(), labels(["kept"]).unwrap());
    let mut other = full(&office, 'o');
    other.standing.position = Position::In { stage: Stage::Offered };
    office.stack.add_candidate(&kept).await;
    office.stack.add_candidate(&other).await;

    let file = merge(&client, &kept, (1, 1), &other, &["name", "mail", "phone", "location", "source", "owner"]).await;

    assert_eq!(file["candidate"]["tags"].as_array().unwrap().len(), 10);
    let found = client.get("/api/v1/candidates/search?text=oname0x0").await;
    assert_eq!(found.json["items"].as_array().unwrap().len(), 1, "{}", found.text);
    assert_eq!(found.json["items"][0]["id"], json!(kept.id));
    client.after().await;
    let tasks = office.stack.drain(Queue::Work).await;
    assert_eq!(tasks, [json!({ "kind": "unfind", "candidate": other.id }).to_string()]);
    let figures = office.stack.store.pipeline(Some(office.own_job.id)).await.unwrap();
    assert_eq!((figures.get(Counter::At, Status::Offered), figures.get(Counter::At, Status::New)), (0, 2));
    office.stack.store.unfind(other.id).await.unwrap();
    office.stack.store.unfind(other.id).await.unwrap();
    for rows in ["FIND#", "CONTACT#", "NAMES"] {
        let left = office.stack.table.items_under(rows).await;
        assert!(left.iter().all(|row| row["candidate"].as_s().unwrap() != &other.id.to_string()), "{rows}");
    }
    assert!(client.get("/api/v1/candidates/search?text=oname0x0").await.text.contains(&kept.id.to_string()));
}

#[tokio::test]
async fn a_long_file_shows_every_step_and_the_newest_notes() {
    let office = Office::open().await;
    let candidate = &office.own_candidate;
    for n in 0..230_u64 {
        let id: NoteId = id(50_000 + n);
        let text = format!("note {n}");
        let note = Note { id, at: MIDDAY, by: office.recruiter.id, text, mentions: BTreeSet::new() };
        let event = an_event(office.recruiter.id, hirelog_domain::activity::Action::AddNote, MIDDAY);
        office.stack.seed(&event, |change| change.add_note(candidate.id, &note, an_event_id(MIDDAY))).await;
    }
    let client = recruiter(&office).await;
    let mut version = 1;
    for _ in 0..30 {
        office.stack.clock.advance(chrono::Duration::seconds(1));
        for (to, fields) in [("on_hold", json!({ "hold_reason": "x".repeat(3_000) })), ("new", json!({}))] {
            let body = json!({ "to": to, "fields": fields, "letter": { "kind": "none" } });
            let moved = client.if_match(version).post(&format!("{}/status", path(candidate)), body).await;
            assert_eq!(moved.status, 200, "{}", moved.text);
            version += 1;
        }
    }

    let file = client.get(&path(candidate)).await.json;

    assert_eq!(file["history"].as_array().unwrap().len(), 61);
    let notes = file["notes"].as_array().unwrap();
    assert_eq!((notes.len(), &notes[0]["text"], &file["more"]), (200, &json!("note 229"), &json!(true)));
    let other = client.get(&path(&office.foreign_candidate)).await.json;
    assert_eq!(other["more"], json!(false));
}

#[tokio::test]
async fn a_note_says_whether_the_caller_may_delete_it() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let note = client.post(&format!("{}/notes", path(&office.own_candidate)), json!({ "text": "x" })).await;
    assert_eq!(note.json["may_delete"], json!(true));

    for (user, may) in [
        (&office.recruiter, true),
        (&office.admin, true),
        (&office.colleague, false),
        (&office.manager, false),
        (&office.viewer, false),
    ] {
        let client = office.doors.candidates().as_user(user).await;
        let file = client.get(&path(&office.own_candidate)).await;
        assert_eq!(file.json["notes"][0]["may_delete"], json!(may), "{:?}", user.role);
    }
    let colleague = office.doors.candidates().as_user(&office.colleague).await;
    assert_problem(&colleague.delete(note.header("location").unwrap()).await, 409, "not_your_note");
}
