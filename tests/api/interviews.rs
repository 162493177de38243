//! Interviews at the API: input, what each role sees, feedback, the candidate's answers, calendars, free times.

use chrono::Duration;
use hirelog_domain::permissions::Role;
use hirelog_testkit::{MIDDAY, Reply};
use serde_json::{Value, json};

use crate::meetings::{SECRET, a_plan, foreign_interview, own_interview, tomorrow};
use crate::office::Office;
use crate::samples::some_feedback;
use crate::support::{assert_field, assert_problem};

const PATH: &str = "/api/v1/interviews";

async fn post(office: &Office, change: impl FnOnce(&mut Value)) -> Reply {
    let mut plan = a_plan(office.own_candidate.id, &[office.recruiter.id]);
    change(&mut plan);
    office.doors.interviews().as_user(&office.admin).await.post(PATH, plan).await
}

#[tokio::test]
async fn what_cannot_be_planned_is_refused_with_its_field_and_nothing_is_written() {
    let office = Office::open().await;
    let nine: Vec<_> = (0..9).map(|n| hirelog_testkit::id::<hirelog_domain::ids::UserId>(n).to_string()).collect();
    let before = office.items().await.len();

    type Change = Box<dyn FnOnce(&mut Value)>;
    let cases: Vec<(&str, &str, Change)> = vec![
        ("/interviewers", "out_of_range", Box::new(move |plan| plan["interviewers"] = json!(nine))),
        ("/interviewers", "out_of_range", Box::new(|plan| plan["interviewers"] = json!([]))),
        ("/duration_minutes", "invalid", Box::new(|plan| plan["duration_minutes"] = json!(4))),
        ("/duration_minutes", "invalid", Box::new(|plan| plan["duration_minutes"] = json!(486))),
        ("/zone", "unknown_zone", Box::new(|plan| plan["zone"] = json!("Europe/Atlantis"))),
        ("/start", "time_does_not_exist", Box::new(|plan| plan["start"] = json!("2027-03-28T02:30"))),
        ("/start", "out_of_range", Box::new(|plan| plan["start"] = json!("2026-11-23T12:00"))),
        ("/start", "out_of_range", Box::new(|plan| plan["start"] = json!("2028-12-23T12:00"))),
        ("/start", "invalid", Box::new(|plan| plan["start"] = json!("tomorrow"))),
        ("/start", "not_a_whole_minute", Box::new(|plan| plan["start"] = json!("2026-11-24T12:00:30"))),
        ("/place", "too_long", Box::new(|plan| plan["place"] = json!("x".repeat(301)))),
        ("/notes", "too_long", Box::new(|plan| plan["notes"] = json!("x".repeat(4_001)))),
        ("/offered/0", "out_of_range", Box::new(|plan| plan["offered"] = json!(["2026-11-22T12:00"]))),
        (
            "/room",
            "unknown_room",
            Box::new(|plan| plan["room"] = json!(hirelog_testkit::id::<hirelog_domain::ids::RoomId>(404))),
        ),
        (
            "/interviewers/0",
            "unknown_user",
            Box::new(|plan| plan["interviewers"] = json!([hirelog_testkit::id::<hirelog_domain::ids::UserId>(404)])),
        ),
    ];
    for (field, code, change) in cases {
        let reply = post(&office, change).await;
        assert_field(&reply, field, code);
    }
    let viewer = office.viewer.id;
    assert_field(
        &post(&office, move |plan| plan["interviewers"] = json!([viewer])).await,
        "/interviewers/0",
        "unknown_user",
    );

    // Sessions of the tests are all that came.
    let items = office.items().await;
    assert!(items.iter().all(|item| !item["PK"].as_s().unwrap().starts_with("INTERVIEW")), "{before}");
}

#[tokio::test]
async fn limits_hold_at_the_limit() {
    let office = Office::open().await;

    let longest = post(&office, |plan| {
        plan["duration_minutes"] = json!(480);
        plan["start"] = json!("2026-11-24T09:00");
        plan["place"] = json!("x".repeat(300));
        plan["notes"] = json!("x".repeat(4_000));
    })
    .await;
    let shortest = post(&office, |plan| {
        plan["duration_minutes"] = json!(5);
        plan["start"] = json!("2026-11-25T09:00");
    })
    .await;

    assert_eq!((longest.status.as_u16(), shortest.status.as_u16()), (201, 201), "{} {}", longest.text, shortest.text);
}

#[tokio::test]
async fn eight_interviewers_and_a_room_over_midnight_fit_into_one_transaction() {
    let office = Office::open().await;
    let mut people = Vec::new();
    for _ in 0..8 {
        people.push(office.stack.new_user(Role::Recruiter).await.id);
    }
    office.add_room().await;
    let client = office.doors.interviews().as_user(&office.admin).await;
    let mut plan = a_plan(office.own_candidate.id, &people);
    plan["room"] = json!(crate::meetings::room());
    plan["start"] = json!("2026-11-24T22:00");
    plan["duration_minutes"] = json!(480);
    plan["regardless"] = json!(true);

    let made = client.post(PATH, plan.clone()).await;
    plan["start"] = json!("2026-11-27T22:00");
    let path = format!("{PATH}/{}", made.json["id"].as_str().unwrap_or_default());
    let moved = client.if_match(1).put(&path, plan).await;

    assert_eq!((made.status.as_u16(), moved.status.as_u16()), (201, 200), "{} {}", made.text, moved.text);
}

#[tokio::test]
async fn nobody_is_interviewed_who_was_decided_about() {
    let office = Office::open().await;
    office.move_candidate(hirelog_testkit::id(9_004)).await;

    let reply = post(&office, |_| {}).await;

    assert_problem(&reply, 409, "candidate_decided");
}

#[tokio::test]
async fn two_who_change_the_same_interview_do_not_overwrite_each_other() {
    let office = Office::open().await;
    office.plan_interviews(tomorrow()).await;
    let client = office.doors.interviews().as_user(&office.admin).await.if_match(1);
    let path = format!("{PATH}/{}", own_interview());
    let plan = a_plan(office.own_candidate.id, &[office.admin.id]);
    let mut later = plan.clone();
    later["start"] = json!("2026-11-24T15:00");

    let first = client.put(&path, later).await;
    let second = client.put(&path, plan).await;

    assert_eq!(first.status, 200, "{}", first.text);
    assert_problem(&second, 412, "version_conflict");
}

#[tokio::test]
async fn an_interviewer_sees_an_interview_of_a_foreign_job_and_nobody_else_without_that_job_does() {
    let office = Office::open().await;
    office.plan_interviews(tomorrow()).await;
    let manager = office.doors.interviews().as_user(&office.manager).await;
    let path = format!("{PATH}/{}", foreign_interview());
    assert_problem(&manager.get(&path).await, 404, "not_found");

    let admin = office.doors.interviews().as_user(&office.admin).await.if_match(1);
    let mut plan = a_plan(office.foreign_candidate.id, &[office.manager.id]);
    plan["start"] = json!("2026-11-24T15:00");
    assert_eq!(admin.put(&path, plan).await.status, 200);

    let seen = manager.get(&path).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    assert_eq!(seen.json["interview"]["may_edit"], json!(false));
    let calendar = manager.get(&format!("{PATH}?from=2026-11-23T00:00:00Z&to=2026-11-30T00:00:00Z")).await;
    assert_eq!(calendar.json["items"].as_array().unwrap().len(), 2, "the own job's and the one to be held");
}

#[tokio::test]
async fn a_viewer_sees_neither_places_nor_addresses() {
    let office = Office::open().await;
    office.plan_interviews(tomorrow()).await;

    let seen =
        office.doors.interviews().as_user(&office.viewer).await.get(&format!("{PATH}/{}", own_interview())).await;

    assert_eq!(seen.status, 200);
    assert_eq!((&seen.json["interview"]["place"], &seen.json["interview"]["notes"]), (&Value::Null, &Value::Null));
    assert!(!seen.text.contains("mail.example"));
}

#[tokio::test]
async fn feedback_is_given_once_and_that_of_others_is_seen_afterwards() {
    let office = Office::open().await;
    office.plan_interviews(tomorrow()).await;
    let admin = office.doors.interviews().as_user(&office.admin).await;
    let path = format!("{PATH}/{}", own_interview());
    let mut plan = a_plan(office.own_candidate.id, &[office.admin.id, office.recruiter.id]);
    plan["start"] = json!("2026-11-24T15:00");
    assert_eq!(admin.if_match(1).put(&path, plan).await.status, 200);
    let feedback = format!("{path}/feedback");
    assert_problem(&admin.post(&feedback, some_feedback()).await, 409, "not_held");
    office.stack.clock.advance(Duration::hours(28));
    let [admin, recruiter] = [
        office.doors.interviews().as_user(&office.admin).await,
        office.doors.interviews().as_user(&office.recruiter).await,
    ];

    assert_eq!(admin.post(&feedback, some_feedback()).await.status, 204);
    assert_problem(&admin.post(&feedback, some_feedback()).await, 409, "already_given");
    let blind = recruiter.get(&path).await;
    assert_eq!(recruiter.post(&feedback, some_feedback()).await.status, 204);
    let seeing = recruiter.get(&path).await;

    assert_eq!((&blind.json["hidden_feedback"], &blind.json["feedback"]), (&json!(1), &json!([])));
    assert_eq!(blind.json["may_give_feedback"], json!(true));
    assert_eq!(seeing.json["feedback"].as_array().unwrap().len(), 2);
    assert_eq!((&seeing.json["hidden_feedback"], &seeing.json["may_give_feedback"]), (&json!(0), &json!(false)));
    let manager = office.doors.interviews().as_user(&office.manager).await;
    assert_problem(&manager.post(&feedback, some_feedback()).await, 409, "not_interviewer");
}

#[tokio::test]
async fn a_card_that_is_not_filled_in_is_refused_field_by_field() {
    let office = Office::open().await;
    office.plan_interviews(MIDDAY - Duration::minutes(10)).await;
    let admin = office.doors.interviews().as_user(&office.admin).await;
    let mut card = some_feedback();
    card["ratings"] = json!({ "Skills": 4, "Problem solving": 6, "Communication": 3, "Motivation": 4 });

    let reply = admin.post(&format!("{PATH}/{}/feedback", own_interview()), card).await;

    assert_field(&reply, "/ratings/Problem solving", "out_of_range");
}

fn token() -> String {
    format!("/api/v1/invitations/{}.{SECRET}", own_interview())
}

#[tokio::test]
async fn looking_at_the_link_changes_nothing_however_often() {
    let office = Office::open().await;
    office.plan_interviews(tomorrow()).await;
    let guest = office.doors.interviews();
    let before = office.items().await;

    for _ in 0..20 {
        assert_eq!(guest.get(&token()).await.status, 200);
    }
    let head = guest.send("HEAD".parse().unwrap(), &token(), None).await;

    assert!([200, 405].contains(&head.status.as_u16()));
    assert_eq!(office.items().await, before);
    let seen = guest.get(&token()).await;
    assert!(!seen.text.contains(office.own_candidate.name.as_str()), "a forwarded link does not say who it is for");
}

#[tokio::test]
async fn a_candidate_confirms_asks_or_takes_an_offered_time_and_only_once_it_is_free() {
    let office = Office::open().await;
    office.plan_interviews(tomorrow()).await;
    let admin = office.doors.interviews().as_user(&office.admin).await;
    let guest = office.doors.interviews();
    let offer = json!({ "offered": ["2026-11-25T13:00", "2026-11-25T15:00"] });
    assert_eq!(admin.put(&format!("{PATH}/{}/offered", own_interview()), offer).await.status, 200);
    let answer = format!("{}/answer", token());

    let confirmed = guest.post(&answer, json!({ "kind": "confirmed" })).await;
    assert_eq!(
        (confirmed.status.as_u16(), &confirmed.json["answer"]),
        (200, &json!("confirmed")),
        "{}",
        confirmed.text
    );
    let wished = guest.post(&answer, json!({ "kind": "another_time", "wish": "In the evening?" })).await;
    assert_eq!(wished.json["answer"], json!("another_time"));
    assert_field(
        &guest.post(&answer, json!({ "kind": "another_time", "wish": "x".repeat(501) })).await,
        "/wish",
        "too_long",
    );

    // Somebody books the admin at the first of the two times.
    let mut other = a_plan(office.foreign_candidate.id, &[office.admin.id]);
    other["start"] = json!("2026-11-25T12:30");
    assert_eq!(admin.post(PATH, other).await.status, 201);
    let offered = guest.get(&token()).await;
    assert_eq!(offered.json["offered"], json!(["2026-11-25T14:00:00.000Z"]));
    let taken = guest.post(&answer, json!({ "kind": "picked", "start": "2026-11-25T12:00:00.000Z" })).await;
    assert_problem(&taken, 409, "not_free");
    let never = guest.post(&answer, json!({ "kind": "picked", "start": "2026-11-25T18:00:00.000Z" })).await;
    assert_problem(&never, 409, "not_free");

    let picked = guest.post(&answer, json!({ "kind": "picked", "start": "2026-11-25T14:00:00.000Z" })).await;
    assert_eq!((picked.status.as_u16(), &picked.json["start"]), (200, &json!("2026-11-25T14:00:00.000Z")));
    let seen = admin.get(&format!("{PATH}/{}", own_interview())).await;
    assert_eq!(seen.json["answer"]["kind"], json!("picked"));
}

#[tokio::test]
async fn a_link_of_another_interview_or_of_nobody_shows_nothing() {
    let office = Office::open().await;
    office.plan_interviews(tomorrow()).await;
    let guest = office.doors.interviews();

    for path in [
        format!("/api/v1/invitations/{}.wrong", own_interview()),
        format!("/api/v1/invitations/{}.{SECRET}", hirelog_testkit::id::<hirelog_domain::ids::InterviewId>(404)),
        format!("/api/v1/invitations/{SECRET}"),
        "/api/v1/invitations/x.y".into(),
    ] {
        assert_problem(&guest.get(&path).await, 404, "not_found");
        assert_problem(&guest.post(&format!("{path}/answer"), json!({ "kind": "confirmed" })).await, 404, "not_found");
    }
}

#[tokio::test]
async fn a_calendar_is_read_by_its_address_until_it_is_closed() {
    let office = Office::open().await;
    office.plan_interviews(tomorrow()).await;
    let admin = office.doors.interviews().as_user(&office.admin).await;
    let opened = admin.post("/api/v1/calendar", json!({})).await;
    let address = opened.json["address"].as_str().unwrap().replace("https://hirelog.example", "");
    let program = office.doors.interviews();

    let read = program.get(&address).await;
    assert_eq!(read.header("content-type"), Some("text/calendar; charset=utf-8"));
    assert_eq!(read.text.matches("BEGIN:VEVENT").count(), 1);
    assert!(read.text.contains(&format!("UID:{}\r\n", own_interview())), "{}", read.text);
    assert!(read.text.lines().all(|line| line.len() <= 75), "RFC 5545, 3.1");
    let tag = read.header("etag").unwrap().to_owned();
    assert_eq!(program.with("if-none-match", &tag).get(&address).await.status, 304);

    let again = admin.post("/api/v1/calendar", json!({})).await;
    assert_problem(&program.get(&address).await, 404, "not_found");
    let address = again.json["address"].as_str().unwrap().replace("https://hirelog.example", "");
    assert_eq!(program.get(&address).await.status, 200);
    assert_eq!(admin.delete("/api/v1/calendar").await.status, 204);
    assert_problem(&program.get(&address).await, 404, "not_found");
}

#[tokio::test]
async fn free_times_are_found_and_the_others_say_why_they_are_not() {
    let office = Office::open().await;
    office.plan_interviews(tomorrow()).await;
    let admin = office.doors.interviews().as_user(&office.admin).await;
    let query = format!(
        "candidate={}&interviewers={},{}&from=2026-11-24T11:00:00Z&to=2026-11-24T17:00:00Z&limit=2",
        office.own_candidate.id, office.admin.id, office.recruiter.id
    );

    let reply = admin.get(&format!("{PATH}/slots?{query}")).await;

    let free: Vec<_> = reply.json["free"].as_array().unwrap().iter().map(|slot| &slot["start"]).collect();
    assert_eq!(free, ["2026-11-24T11:00:00.000Z", "2026-11-24T13:00:00.000Z"], "{}", reply.text);
    let first = &reply.json["blocked"][0];
    assert_eq!(
        (&first["from"], &first["conflicts"][0]["code"]),
        (&json!("2026-11-24T11:15:00.000Z"), &json!("booked"))
    );
    let moved = admin.get(&format!("{PATH}/slots?{query}&moved={}", own_interview())).await;
    assert_ne!(moved.json["blocked"], reply.json["blocked"], "an interview is not in its own way");
}

#[tokio::test]
async fn ranges_and_lists_have_their_limits() {
    let office = Office::open().await;
    let admin = office.doors.interviews().as_user(&office.admin).await;
    let list = async |to: &str| admin.get(&format!("{PATH}?from=2026-11-01T00:00:00Z&to={to}")).await;

    assert_eq!(list("2027-01-02T00:00:00Z").await.status, 200, "62 days");
    assert_field(&list("2027-01-02T00:00:00.001Z").await, "to", "out_of_range");
    assert_field(&list("2026-11-01T00:00:00Z").await, "to", "out_of_range");
    let slots = async |to: &str| {
        let people = format!("candidate={}&interviewers={}", office.own_candidate.id, office.admin.id);
        admin.get(&format!("{PATH}/slots?{people}&from=2026-12-01T00:00:00Z&to={to}")).await
    };
    assert_eq!(slots("2027-01-01T00:00:00Z").await.status, 200, "31 days");
    assert_field(&slots("2027-01-01T00:00:00.001Z").await, "to", "out_of_range");
}

#[tokio::test]
async fn everyone_says_their_own_hours_and_only_admins_those_of_others() {
    let office = Office::open().await;
    let recruiter = office.doors.interviews().as_user(&office.recruiter).await;
    let hours =
        json!({ "zone": "Asia/Kolkata", "hours": [[], [{ "from": "10:00", "to": "12:00" }], [], [], [], [], []] });

    let own = recruiter.if_match(0).put("/api/v1/availability", hours.clone()).await;
    let other = recruiter.if_match(0).put(&format!("/api/v1/availability/{}", office.admin.id), hours.clone()).await;
    let stale = recruiter.if_match(0).put("/api/v1/availability", hours.clone()).await;
    let admin = office.doors.interviews().as_user(&office.admin).await;
    let by_admin = admin.if_match(0).put(&format!("/api/v1/availability/{}", office.colleague.id), hours).await;

    assert_eq!((own.status.as_u16(), by_admin.status.as_u16()), (200, 200), "{} {}", own.text, by_admin.text);
    assert_problem(&other, 403, "forbidden");
    assert_problem(&stale, 412, "version_conflict");
    let seen = admin.get(&format!("/api/v1/availability/{}", office.recruiter.id)).await;
    assert_eq!((&seen.json["zone"], &seen.json["version"]), (&json!("Asia/Kolkata"), &json!(1)));
    let usual = admin.get(&format!("/api/v1/availability/{}", office.manager.id)).await;
    assert_eq!((&usual.json["version"], &usual.json["hours"][0][0]["from"]), (&json!(0), &json!("09:00")));
}
