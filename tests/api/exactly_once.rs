//! BARS R1, in process: random moves, moves of many, undos and changes of facts, over a table whose calls fail, whose
//! answers get lost, and by functions that die before they sent what they owe. Every accepted change has exactly one row
//! of the history and one event; no path leaves the rules; the figures agree with a recount.

use std::collections::{BTreeMap, BTreeSet};

use hirelog_aws::Queue;
use hirelog_domain::activity::{Action, Event, Outcome};
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::CandidateId;
use hirelog_domain::pipeline::Counter;
use hirelog_domain::workflow::{Position, Status};
use hirelog_store::{Outgoing, keys};
use hirelog_testkit::{Client, Fault, Faults, a_candidate};
use serde_json::{Value, json};

use crate::office::Office;
use crate::samples::a_new_candidate;

const SEEDS: u64 = 5;
const TURNS: usize = 60;
const CROWD: usize = 6;

/// A small generator: the same choices in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }
}

/// One call in eight fails before it arrives, one in eight after it was carried out.
fn unlucky(seed: u64) -> Faults {
    Faults::new(move |attempt| {
        let mixed = (attempt.number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ seed.wrapping_mul(0xff51_afd7);
        match (mixed >> 32) % 16 {
            0 | 1 => Some(Fault::Refused),
            2 | 3 => Some(Fault::AnswerLost),
            _ => None,
        }
    })
}

/// Something to fill into every field that any step asks for.
fn fields(office: &Office, specs: &Value) -> Value {
    let value = |spec: &Value| match spec["kind"].as_str().unwrap() {
        "score" => json!(3),
        "choice" => spec["choices"][0].clone(),
        "date" => json!("2026-12-24"),
        "money" => json!(50_000),
        "currency" => json!("EUR"),
        "user" => json!(office.colleague.id),
        _ => json!("Some words"),
    };
    let required = specs.as_array().unwrap().iter().filter(|spec| spec["requirement"] == "required");
    required.map(|spec| (spec["name"].as_str().unwrap().to_owned(), value(spec))).collect()
}

/// What the server said it did: events of steps, by their rows.
#[derive(Default)]
struct Accepted {
    rows: BTreeSet<String>,
    moved: usize,
}

async fn turn(office: &Office, client: &Client, crowd: &[CandidateId], chance: &mut Chance, accepted: &mut Accepted) {
    let id = crowd[chance.below(crowd.len())];
    let path = format!("/api/v1/candidates/{id}");
    let seen = client.get(&path).await;
    let Some(version) = seen.version() else { return };
    office.stack.clock.advance(chrono::Duration::seconds(1));
    match chance.below(8) {
        0 => drop(client.if_match(version).patch(&path, json!({ "location": "Room" })).await),
        1 => {
            let body = json!({ "operation_id": seen.json["undo"]["operation_id"], "ids": [id] });
            let undone = client.post("/api/v1/candidates/bulk/undo", body).await;
            accepted.moved += undone.json["moved"].as_array().map_or(0, Vec::len);
        }
        2 => {
            let reject = json!({ "rejection_reason": "skills" });
            let items: Vec<_> = crowd.iter().map(|id| json!({ "id": id, "version": version })).collect();
            let body = json!({ "candidates": items, "to": "rejected", "fields": reject });
            let done = client.post("/api/v1/candidates/bulk/status", body).await;
            accepted.moved += done.json["moved"].as_array().map_or(0, Vec::len);
        }
        _ => {
            let moves = seen.json["moves"].as_array().unwrap();
            // Half of the time a move that may not be open.
            let to = Status::ALL[chance.below(9)];
            let open = moves.iter().find(|open| open["to"] == to.as_str());
            let open = open.or_else(|| moves.get(chance.below(moves.len().max(1))));
            let Some(open) = open else { return };
            let body = json!({ "to": open["to"], "fields": fields(office, &open["fields"]) });
            let reply = client.if_match(version).post(&format!("{path}/status"), body).await;
            if reply.status == 200 {
                accepted.rows.insert(reply.json["history"][0]["id"].as_str().unwrap().to_owned());
                accepted.moved += 1;
            }
        }
    }
    // Every third function dies before it sends what it owes; the outbox has it.
    if chance.below(3) > 0 {
        client.after().await;
    }
}

/// What the watchdog does every minute.
async fn sweep(office: &Office) {
    let later = office.stack.clock.now() + chrono::Duration::minutes(1);
    let waiting = office.stack.store.waiting_messages(later, 1_000).await.unwrap();
    let outgoing = waiting.into_iter().map(|message| Outgoing {
        queue: Queue::from_name(&message.queue).unwrap(),
        body: message.body,
        waiting: Some(message.id),
    });
    office.stack.store.deliver(&office.stack.queues, outgoing.collect()).await;
}

const STEPS: [Action; 4] =
    [Action::CreateCandidate, Action::ChangeStatus, Action::BulkChangeStatus, Action::UndoChangeStatus];

#[tokio::test]
async fn every_accepted_change_has_exactly_one_row_and_one_event_whatever_fails() {
    let (mut changes, mut faults) = (0, 0);
    for seed in 1..=SEEDS {
        let office = Office::open().await;
        let mut crowd = Vec::new();
        for _ in 0..CROWD {
            let candidate = a_candidate(&office.own_job);
            office.stack.add_candidate(&candidate).await;
            crowd.push(candidate.id);
        }
        let unlucky = unlucky(seed);
        let doors = office.through(office.stack.table.store_through(&unlucky, 2));
        let client = doors.candidates().as_user(&office.recruiter).await;
        let (mut chance, mut accepted) = (Chance(seed * 77_777), Accepted::default());
        for _ in 0..TURNS {
            turn(&office, &client, &crowd, &mut chance, &mut accepted).await;
        }
        sweep(&office).await;

        let bodies = office.stack.drain(Queue::Activity).await;
        let events: BTreeMap<_, _> = bodies.iter().map(|b| Event::parse(b).unwrap()).map(|e| (e.id, e)).collect();
        let mut rows = BTreeSet::new();
        let mut recount = BTreeMap::new();
        for id in &crowd {
            let candidate: Candidate = office.stack.store.get(&keys::candidate(*id)).await.unwrap().unwrap();
            let mut history = office.stack.store.candidate_file(&candidate).await.unwrap().history;
            history.reverse();
            let mut way = vec![Position::START];
            for (_, row) in &history[1..] {
                assert!(rows.insert(row.id), "a row twice");
                assert_eq!(row.from, way.last().map(|position| position.status()));
                if row.undoes {
                    way.pop();
                } else {
                    let next = way.last().unwrap().next().into_iter().find(|next| next.status() == row.to);
                    way.push(next.expect("a forbidden step"));
                }
            }
            assert_eq!(way.last(), Some(&candidate.standing.position));
            *recount.entry(candidate.status()).or_insert(0) += 1;
        }
        let told: BTreeSet<_> = events
            .values()
            .filter(|event| STEPS.contains(&event.action) && event.outcome == Outcome::Ok && event.subject.is_some())
            .map(|event| event.id)
            .collect();
        let figures = office.stack.store.pipeline(Some(office.own_job.id)).await.unwrap();
        // The candidate that the office came with stands in `new`.
        *recount.entry(Status::New).or_insert(0) += 1;

        assert_eq!(rows, told, "seed {seed}: rows and events are the same");
        assert!(accepted.rows.iter().all(|id| rows.contains(&id.parse().unwrap())), "an accepted change is lost");
        assert!(rows.len() >= accepted.moved);
        for status in Status::ALL {
            let expected = recount.get(&status).copied().unwrap_or_default();
            assert_eq!(figures.get(Counter::At, status), expected, "seed {seed}: {status}");
        }
        changes += rows.len();
        faults += unlucky.seen();
    }

    assert!(changes > 100, "{changes}");
    println!(
        "R1: {changes} steps over {faults} calls of which a quarter failed: one row and one event each, 0 lost, 0 doubled"
    );
}

/// Rows of one kind under candidates, as candidate and sort key.
async fn rows(office: &Office, kind: &str) -> Vec<(String, String)> {
    let under = office.stack.table.items_under("CANDIDATE#").await;
    let key = |item: &hirelog_store::Item, name: &str| item[name].as_s().unwrap().clone();
    let pairs = under.iter().map(|item| (key(item, "PK").replace("CANDIDATE#", ""), key(item, "SK")));
    pairs.filter(|(_, sort)| sort.starts_with(kind)).collect()
}

/// Creates somebody, writes a note, merges two or erases one.
async fn event_of_life(office: &Office, client: &Client, chance: &mut Chance, notes: &mut BTreeSet<String>) {
    let living: Vec<String> = rows(office, "PROFILE").await.into_iter().map(|(id, _)| id).collect();
    let one = living[chance.below(living.len())].clone();
    let other = living[chance.below(living.len())].clone();
    let path = format!("/api/v1/candidates/{one}");
    let version = async |id: &str| client.get(&format!("/api/v1/candidates/{id}")).await.version();
    match chance.below(6) {
        0..=2 => drop(client.post("/api/v1/candidates", a_new_candidate(&office.own_job.id.to_string())).await),
        3 => {
            let note =
                client.post(&format!("{path}/notes"), json!({ "text": "x", "mentions": [office.viewer.id] })).await;
            notes.extend(note.json["id"].as_str().map(str::to_owned));
        }
        4 => {
            let (Some(kept), Some(from)) = (version(&one).await, version(&other).await) else { return };
            let body = json!({ "from": other, "from_version": from, "take": ["name"] });
            drop(client.if_match(kept).post(&format!("{path}/merge"), body).await);
        }
        _ => {
            let Some(seen) = version(&one).await else { return };
            drop(client.if_match(seen).post(&format!("{path}/erase"), json!({ "reason": "request" })).await);
        }
    }
    if chance.below(3) > 0 {
        client.after().await;
    }
}

#[tokio::test]
async fn what_is_created_noted_merged_or_erased_is_there_once_and_told_once_whatever_fails() {
    let (mut changes, mut faults) = (0, 0);
    for seed in 1..=SEEDS - 2 {
        let office = Office::open().await;
        let unlucky = unlucky(seed + 100);
        let doors = office.through(office.stack.table.store_through(&unlucky, 2));
        let client = doors.candidates().as_user(&office.recruiter).await;
        let (mut chance, mut notes) = (Chance(seed * 99_991), BTreeSet::new());
        for _ in 0..TURNS / 2 {
            event_of_life(&office, &client, &mut chance, &mut notes).await;
        }
        sweep(&office).await;

        let bodies = office.stack.drain(Queue::Activity).await;
        let events: BTreeMap<_, _> = bodies.iter().map(|b| Event::parse(b).unwrap()).map(|e| (e.id, e)).collect();
        let told = |action: Action| -> Vec<String> {
            let of = events.values().filter(|event| event.action == action && event.outcome == Outcome::Ok);
            of.map(|event| event.subject.as_ref().unwrap().id.clone()).collect()
        };
        let set = |pairs: Vec<(String, String)>| pairs.into_iter().map(|(id, _)| id).collect::<BTreeSet<_>>();
        let (living, merged) = (set(rows(&office, "PROFILE").await), set(rows(&office, "MERGED").await));
        // Histories are erased by the worker, which does not run here: they tell who ever was.
        let ever = set(rows(&office, "HISTORY#").await);
        let created = told(Action::CreateCandidate);
        assert_eq!(created.len() + 2, ever.len(), "seed {seed}: each is told once, but for those of the office");
        assert!(created.iter().all(|id| ever.contains(id)));
        assert_eq!(told(Action::MergeCandidates).len(), merged.len(), "seed {seed}");
        let erased = told(Action::DeleteCandidate);
        assert_eq!(ever.len() - living.len() - merged.len(), erased.len(), "seed {seed}");
        assert!(erased.iter().all(|id| !living.contains(id) && !merged.contains(id)));
        let written = rows(&office, "NOTE#").await;
        assert_eq!(told(Action::AddNote).len(), written.len(), "seed {seed}");
        assert!(notes.iter().all(|id| written.iter().filter(|(_, sort)| sort.ends_with(id)).count() == 1));
        let figures = office.stack.store.pipeline(None).await.unwrap();
        assert_eq!(figures.get(Counter::At, Status::New), living.len() as u64, "seed {seed}");
        assert_eq!(figures.get(Counter::Entered, Status::New), ever.len() as u64, "seed {seed}");
        changes += events.values().filter(|event| event.outcome == Outcome::Ok).count();
        faults += unlucky.seen();
    }

    println!("R1: {changes} creations, notes, merges and erasures over {faults} calls: each once, told once, counted");
}
