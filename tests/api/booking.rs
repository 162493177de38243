//! Nobody is booked twice (DESIGN 7, BARS R4): on every path, however many book at once, whatever answers are lost.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;
use futures_util::future::join_all;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{InterviewId, UserId};
use hirelog_domain::interviews::{
    DiaryDay, Interview, InterviewKind, InterviewStatus, Invitation, Minutes, Party, Plan, Slot, days_of,
};
use hirelog_domain::jobs::Job;
use hirelog_domain::permissions::Role;
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;
use hirelog_store::{Change, Item, Occupied, StoreError, keys};
use hirelog_testkit::{Client, Fault, Faults, MIDDAY, Reply, TestStack, ZONE, a_candidate, a_job, an_event, id};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};

use crate::meetings::a_plan;
use crate::office::Doors;

/// A team that interviews: recruiters, candidates of one job.
struct Team {
    stack: TestStack,
    admin: User,
    people: Vec<User>,
    candidates: Vec<Candidate>,
}

impl Team {
    async fn of(people: usize, candidates: usize) -> Self {
        let stack = TestStack::start().await;
        let admin = stack.new_user(Role::Admin).await;
        let mut team = Vec::new();
        for _ in 0..people {
            team.push(stack.new_user(Role::Recruiter).await);
        }
        let job: Job = a_job(admin.id);
        stack.add_job(&job).await;
        let mut waiting = Vec::new();
        for _ in 0..candidates {
            let candidate = a_candidate(&job);
            stack.add_candidate(&candidate).await;
            waiting.push(candidate);
        }
        Self { stack, admin, people: team, candidates: waiting }
    }

    async fn client(&self) -> Client {
        Doors::of(&self.stack, &self.stack.app()).interviews().as_user(&self.admin).await
    }

    fn ids(&self, of: &[usize]) -> Vec<UserId> {
        of.iter().map(|at| self.people[*at].id).collect()
    }

    /// Interview number `n`, not written yet: for an hour with two people that all of a round want.
    fn interview(&self, n: u64, candidate: usize, start: Instant) -> Interview {
        let plan = Plan {
            kind: InterviewKind::Phone,
            interviewers: [self.people[0].id, self.people[1 + candidate % 2].id].into(),
            start,
            zone: ZONE,
            duration: Minutes::new(60).unwrap(),
            room: None,
            place: None,
            notes: None,
        };
        Interview::new(id(100_000 + n), &self.candidates[candidate], self.admin.id, plan, MIDDAY)
    }

    /// The days that it needs, if everyone is free.
    async fn occupied(&self, interview: &Interview) -> Occupied {
        let mut occupied = Occupied::default();
        for party in interview.parties() {
            for day in days_of(interview.slot()) {
                let known: Option<DiaryDay> = self.stack.store.get(&keys::diary(party, day)).await.unwrap();
                occupied.0.push(known.unwrap_or_else(|| DiaryDay::empty(party, day)));
            }
        }
        let busy = occupied.0.iter().flat_map(|day| day.busy_but(None)).any(|busy| busy.overlaps(interview.slot()));
        assert!(!busy, "the rounds do not touch each other");
        occupied
    }

    async fn book(&self, interview: &Interview, occupied: &Occupied) -> bool {
        let event = an_event(self.admin.id, Action::ScheduleInterview, MIDDAY);
        let side = Invitation::of(interview.id, Vec::new());
        let change = Change::told_by(&event).schedule_interview(interview, &side, occupied);
        match self.stack.store.commit(change).await {
            Ok(_) => true,
            Err(StoreError::Condition("diary")) => false,
            Err(other) => panic!("{other}"),
        }
    }

    /// What is stored: interviews, and the days of everyone.
    async fn stored(&self) -> (Vec<Interview>, Vec<DiaryDay>) {
        let items = self.stack.table.items().await;
        let of = |prefix: &'static str, sort: &'static str| {
            let is = move |item: &&Item| {
                let text = |name: &str| item[name].as_s().unwrap().clone();
                text("PK").starts_with(prefix) && (sort.is_empty() || text("SK") == sort)
            };
            items.iter().filter(is).cloned().collect::<Vec<_>>()
        };
        let interviews = of("INTERVIEW#", "INTERVIEW").into_iter().map(serde_dynamo_item).collect();
        let days = of("DIARY#", "").into_iter().map(serde_dynamo_item).collect();
        (interviews, days)
    }
}

fn serde_dynamo_item<T: serde::de::DeserializeOwned>(item: Item) -> T {
    serde_dynamo::from_item(item).unwrap()
}

/// The diaries hold exactly what the interviews say, and nobody is in two interviews at once.
fn assert_consistent(interviews: &[Interview], days: &[DiaryDay]) {
    let mut expected: BTreeMap<(Party, String), BTreeMap<InterviewId, Slot>> = BTreeMap::new();
    for interview in interviews.iter().filter(|interview| interview.occupies()) {
        for party in interview.parties() {
            for day in days_of(interview.slot()) {
                expected.entry((party, day.to_string())).or_default().insert(interview.id, interview.slot());
            }
        }
    }
    let mut found: BTreeMap<(Party, String), BTreeMap<InterviewId, Slot>> = BTreeMap::new();
    for day in days.iter().filter(|day| !day.entries.is_empty()) {
        let entries = day.entries.iter().map(|(id, entry)| (*id, entry.slot)).collect();
        found.insert((day.party, day.day.to_string()), entries);
    }
    assert_eq!(found, expected, "diaries and interviews disagree");
    for ((party, _), entries) in &found {
        let slots: Vec<_> = entries.iter().collect();
        for (at, (one, slot)) in slots.iter().enumerate() {
            for (other, with) in &slots[at + 1..] {
                assert!(!slot.overlaps(**with), "{party:?} is in {one} and {other} at once");
            }
        }
    }
}

fn at(plan: &Value, start: &str) -> Value {
    let mut plan = plan.clone();
    plan["start"] = json!(start);
    plan
}

#[tokio::test]
async fn of_64_who_book_the_same_hour_one_wins_200_times() {
    const ROUNDS: usize = 200;
    const AT_ONCE: usize = 64;
    let team = Team::of(3, AT_ONCE).await;
    let first: Instant = "2026-11-24T08:00:00Z".parse().unwrap();
    let mut winners = 0;

    for round in 0..ROUNDS {
        // Four rounds a day. Each booking overlaps with every other of its round, for the two whom all want.
        let start = first + Duration::days((round / 4) as i64) + Duration::hours(2 * (round % 4) as i64);
        let wanted: Vec<Interview> = (0..AT_ONCE)
            .map(|n| team.interview((round * AT_ONCE + n) as u64, n, start + Duration::minutes((n % 6) as i64 * 10)))
            .collect();
        // Everyone has looked before anyone writes.
        let seen = join_all(wanted.iter().map(|interview| team.occupied(interview))).await;
        let written = wanted.iter().zip(&seen).map(|(interview, occupied)| team.book(interview, occupied));
        let won = join_all(written).await.into_iter().filter(|won| *won).count();
        assert_eq!(won, 1, "round {round}");
        winners += won;
    }

    let (interviews, days) = team.stored().await;
    assert_consistent(&interviews, &days);
    assert_eq!(interviews.len(), winners);
    println!("R4: {ROUNDS} rounds of {AT_ONCE} bookings at once: {winners} winners, 0 overlaps, 0 orphans");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_requests_for_the_same_hour_one_is_taken_and_the_others_are_told_when_else() {
    const AT_ONCE: usize = 64;
    let team = Team::of(3, AT_ONCE).await;
    let client = team.client().await;

    let replies = join_all((0..AT_ONCE).map(|n| {
        let mut plan = a_plan(team.candidates[n].id, &team.ids(&[n % 2, 2]));
        plan["start"] = json!(format!("2026-11-24T13:{:02}", n % 6 * 10));
        let client = client.clone();
        async move { client.post("/api/v1/interviews", plan).await }
    }))
    .await;

    let won = replies.iter().filter(|reply| reply.status == 201).count();
    let refused: Vec<_> = replies.iter().filter(|reply| reply.code() == "not_free").collect();
    assert_eq!((won, won + refused.len()), (1, AT_ONCE), "{}", crate::support::texts_of(&replies));
    assert!(refused.iter().all(|reply| reply.json["free"].as_array().unwrap().len() == 3));
    let (interviews, days) = team.stored().await;
    assert_consistent(&interviews, &days);
}

/// One client's random work: it books, moves and cancels, and notes what it was told.
async fn works(client: Client, team: &Team, rng: &mut StdRng, steps: usize) -> Vec<Value> {
    let mut mine: Vec<Value> = Vec::new();
    for _ in 0..steps {
        let start = format!("2026-11-24T{:02}:{:02}", rng.random_range(8..18), 15 * rng.random_range(0..4));
        let people: BTreeSet<usize> = (0..rng.random_range(1..=2)).map(|_| rng.random_range(0..3)).collect();
        let people = team.ids(&people.into_iter().collect::<Vec<_>>());
        let candidate = team.candidates[rng.random_range(0..team.candidates.len())].id;
        let mut plan = a_plan(candidate, &people);
        plan["start"] = json!(start);
        plan["duration_minutes"] = json!([15, 30, 45, 60][rng.random_range(0..4)]);
        plan["regardless"] = json!(true);
        match rng.random_range(0..3) {
            1 if !mine.is_empty() => {
                let at = rng.random_range(0..mine.len());
                plan["candidate"] = mine[at]["candidate"].clone();
                let version = mine[at]["version"].as_u64().unwrap();
                let path = format!("/api/v1/interviews/{}", mine[at]["id"].as_str().unwrap());
                let reply = client.if_match(version).put(&path, plan).await;
                if reply.status == 200 {
                    mine[at] = reply.json;
                }
            }
            2 if !mine.is_empty() => {
                let gone = mine.swap_remove(rng.random_range(0..mine.len()));
                let path = format!("/api/v1/interviews/{}/cancel", gone["id"].as_str().unwrap());
                let version = gone["version"].as_u64().unwrap();
                let reply = client.if_match(version).post(&path, json!({ "reason": "changed" })).await;
                assert_eq!(reply.status, 200, "{}", reply.text);
            }
            _ => {
                let reply = client.post("/api/v1/interviews", plan).await;
                if reply.status == 201 {
                    mine.push(reply.json);
                }
            }
        }
    }
    mine
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn random_work_of_8_clients_leaves_what_they_were_told_and_no_overlap_in_20_seeds() {
    const CLIENTS: u64 = 8;
    const STEPS: usize = 30;
    let mut kept = 0;
    for seed in 0..20 {
        let team = Team::of(3, 6).await;
        let client = team.client().await;
        let work = (0..CLIENTS).map(|n| {
            let (client, team) = (client.clone(), &team);
            async move { works(client, team, &mut StdRng::seed_from_u64(seed * 100 + n), STEPS).await }
        });
        let told: Vec<Value> = join_all(work).await.into_iter().flatten().collect();

        let (interviews, days) = team.stored().await;
        assert_consistent(&interviews, &days);
        // Each client alone touches what it booked: what it was told last is what stands.
        let open = interviews.iter().filter(|interview| interview.status == InterviewStatus::Scheduled);
        let stands: BTreeMap<String, (String, u64)> =
            open.map(|one| (one.id.to_string(), (one.plan.start.to_string(), one.version))).collect();
        let told: BTreeMap<String, (String, u64)> = told
            .iter()
            .map(|one| {
                let text = |name: &str| one[name].as_str().unwrap().to_owned();
                (text("id"), (text("start"), one["version"].as_u64().unwrap()))
            })
            .collect();
        assert_eq!(stands, told, "seed {seed}");
        kept += stands.len();
    }
    println!(
        "R4: 20 random histories of {CLIENTS} clients x {STEPS} steps: {kept} interviews stand as told, 0 overlaps"
    );
}

#[tokio::test]
async fn a_booking_whose_answer_was_lost_is_there_once_when_it_is_asked_for_again() {
    let team = Team::of(1, 1).await;
    let lost = Faults::new(|attempt| {
        (attempt.operation == "TransactWriteItems" && attempt.number < 4).then_some(Fault::AnswerLost)
    });
    let store = team.stack.table.store_through(&lost, 1);
    let doors = Doors::of(&team.stack, &team.stack.app_with(store, team.stack.queues.clone()));
    let client = doors.interviews().as_user(&team.admin).await.idempotency_key("once");
    let plan = a_plan(team.candidates[0].id, &team.ids(&[0]));

    let first = client.post("/api/v1/interviews", plan.clone()).await;
    let again = client.post("/api/v1/interviews", plan.clone()).await;
    let other = client.post("/api/v1/interviews", at(&plan, "2026-11-25T13:00")).await;

    assert_eq!((first.status.as_u16(), again.status.as_u16()), (503, 201), "{} {}", first.text, again.text);
    assert_eq!(other.code(), "idempotency_key_reused");
    let (interviews, days) = team.stored().await;
    assert_consistent(&interviews, &days);
    assert_eq!(interviews.len(), 1);
}

fn codes(reply: &Reply) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let conflicts = reply.json["conflicts"].as_array().cloned().unwrap_or_default();
    conflicts.iter().map(|conflict| (text(&conflict["party"]), text(&conflict["code"]))).collect()
}

#[tokio::test]
async fn a_refusal_says_who_is_busy_when_and_offers_the_next_three_times() {
    let team = Team::of(2, 2).await;
    let client = team.client().await;
    let plan = a_plan(team.candidates[0].id, &team.ids(&[0]));
    assert_eq!(client.post("/api/v1/interviews", plan.clone()).await.status, 201);

    let mut both = a_plan(team.candidates[1].id, &team.ids(&[0, 1]));
    both["start"] = json!("2026-11-24T13:30");
    let reply = client.post("/api/v1/interviews", both).await;

    assert_eq!((reply.status.as_u16(), reply.code()), (409, "not_free"));
    assert_eq!(codes(&reply), [("user".to_owned(), "booked".to_owned())]);
    let conflict = &reply.json["conflicts"][0];
    assert_eq!(conflict["user"], json!(team.people[0].id));
    assert_eq!((&conflict["from"], &conflict["final"]), (&json!("2026-11-24T12:00:00.000Z"), &json!(true)));
    let free: Vec<_> = reply.json["free"].as_array().unwrap().iter().map(|slot| slot["start"].clone()).collect();
    assert_eq!(free, ["2026-11-24T13:00:00.000Z", "2026-11-24T13:15:00.000Z", "2026-11-24T13:30:00.000Z"]);
}

#[tokio::test]
async fn the_candidate_and_the_room_are_not_booked_twice_either() {
    let team = Team::of(2, 2).await;
    let client = team.client().await;
    let room = client.post("/api/v1/rooms", json!({ "name": "Lake" })).await;
    let mut plan = a_plan(team.candidates[0].id, &team.ids(&[0]));
    plan["room"] = room.json["id"].clone();
    assert_eq!(client.post("/api/v1/interviews", plan.clone()).await.status, 201);

    let candidate_again = client.post("/api/v1/interviews", a_plan(team.candidates[0].id, &team.ids(&[1]))).await;
    let mut room_again = a_plan(team.candidates[1].id, &team.ids(&[1]));
    room_again["room"] = room.json["id"].clone();
    let room_again = client.post("/api/v1/interviews", room_again).await;

    assert_eq!(codes(&candidate_again), [("candidate".to_owned(), "booked".to_owned())]);
    assert_eq!(codes(&room_again), [("room".to_owned(), "booked".to_owned())]);
}

#[tokio::test]
async fn hours_speak_against_a_time_and_who_plans_can_decide_against_them() {
    let team = Team::of(1, 1).await;
    let client = team.client().await;
    let mut plan = at(&a_plan(team.candidates[0].id, &team.ids(&[0])), "2026-11-24T20:00");

    let refused = client.post("/api/v1/interviews", plan.clone()).await;
    plan["regardless"] = json!(true);
    let taken = client.post("/api/v1/interviews", plan).await;

    assert_eq!(codes(&refused), [("user".to_owned(), "outside_hours".to_owned())]);
    assert_eq!(taken.status, 201, "{}", taken.text);
}

#[tokio::test]
async fn moving_frees_the_old_time_and_people_who_are_not_wanted_any_more() {
    let team = Team::of(2, 2).await;
    let client = team.client().await;
    let plan = a_plan(team.candidates[0].id, &team.ids(&[0, 1]));
    let made = client.post("/api/v1/interviews", plan.clone()).await;
    let path = format!("/api/v1/interviews/{}", made.json["id"].as_str().unwrap());

    // Over midnight into the next day, and without the second person.
    let mut moved = a_plan(team.candidates[0].id, &team.ids(&[0]));
    moved["start"] = json!("2026-11-25T00:30");
    moved["regardless"] = json!(true);
    let reply = client.if_match(1).put(&path, moved).await;
    let old_time = client.post("/api/v1/interviews", a_plan(team.candidates[1].id, &team.ids(&[0, 1]))).await;

    assert_eq!(reply.status, 200, "{}", reply.text);
    assert_eq!(old_time.status, 201, "{}", old_time.text);
    let (interviews, days) = team.stored().await;
    assert_consistent(&interviews, &days);
}

#[tokio::test]
async fn cancelling_frees_everyone_and_cancelling_twice_is_refused() {
    let team = Team::of(1, 1).await;
    let client = team.client().await;
    let plan = a_plan(team.candidates[0].id, &team.ids(&[0]));
    let made = client.post("/api/v1/interviews", plan.clone()).await;
    let path = format!("/api/v1/interviews/{}/cancel", made.json["id"].as_str().unwrap());

    let reason = json!({ "reason": "Ill" });
    assert_eq!(client.if_match(1).post(&path, reason.clone()).await.status, 200);
    let again = client.if_match(2).post(&path, reason).await;

    assert_eq!((again.status.as_u16(), again.code()), (409, "not_open"));
    assert_eq!(client.post("/api/v1/interviews", plan).await.status, 201);
    let (interviews, days) = team.stored().await;
    assert_consistent(&interviews, &days);
}
