//! Jobs: create, list, view, change, close.

use hirelog_domain::jobs::MAX_OWN_JOBS;
use hirelog_testkit::{Client, id};
use serde_json::{Value, json};

use crate::office::Office;
use crate::samples::a_new_job;
use crate::support::{all_pages, assert_field, assert_problem, texts};

const JOBS: &str = "/api/v1/jobs";

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

fn path(job: &Value) -> String {
    format!("{JOBS}/{}", job["id"].as_str().unwrap())
}

#[tokio::test]
async fn a_created_job_is_there_at_its_address() {
    let office = Office::open().await;
    let client = recruiter(&office).await;

    let created = client.post(JOBS, a_new_job()).await;
    let seen = client.get(created.header("location").unwrap()).await;

    assert_eq!((created.status.as_u16(), created.version()), (201, Some(1)));
    assert_eq!((seen.version(), &seen.json), (Some(1), &created.json));
    assert_eq!(seen.json["owner"], office.recruiter.id.to_string());
    assert_eq!((&seen.json["status"], &seen.json["title"]), (&json!("open"), &json!("Data engineer")));
}

#[tokio::test]
async fn a_hiring_manager_who_adds_a_job_is_named_on_it_and_sees_it_at_once() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.manager).await;

    let created = client.post(JOBS, a_new_job()).await;
    let list = client.get(JOBS).await;

    assert_eq!(created.json["hiring_managers"], json!([office.manager.id]));
    let listed = texts(list.json["items"].as_array().unwrap(), "id");
    assert_eq!(listed, [created.json["id"].as_str().unwrap().to_owned(), office.own_job.id.to_string()]);
}

#[tokio::test]
async fn only_active_people_can_be_named_as_hiring_managers() {
    let office = Office::open().await;
    let mut job = a_new_job();
    job["hiring_managers"] = json!([id::<hirelog_domain::ids::UserId>(404)]);
    let before = office.items().await.len();

    let reply = recruiter(&office).await.post(JOBS, job).await;

    assert_field(&reply, "/hiring_managers", "unknown_user");
    assert_eq!(office.items().await.len(), before + 1, "the session of the test alone");
}

#[tokio::test]
async fn a_letter_is_delayed_by_at_most_168_hours() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let with = |hours: u32| {
        let mut job = a_new_job();
        job["letters"] = json!([{ "status": "rejected", "delay_hours": hours }]);
        job
    };

    for hours in [0, 167, 168] {
        assert_eq!(client.post(JOBS, with(hours)).await.status, 201, "{hours}");
    }
    assert_field(&client.post(JOBS, with(169)).await, "/letters", "out_of_range");
}

#[tokio::test]
async fn openings_and_hiring_managers_have_their_limits() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let with = |openings: i64, managers: u64| {
        let mut job = a_new_job();
        job["openings"] = openings.into();
        let ids: Vec<hirelog_domain::ids::UserId> = (0..managers).map(id).collect();
        job["hiring_managers"] = json!(ids);
        job
    };

    for openings in [0, 501] {
        assert_field(&client.post(JOBS, with(openings, 0)).await, "/openings", "out_of_range");
    }
    assert_field(&client.post(JOBS, with(65_536, 0)).await, "/openings", "wrong_type");
    assert_field(&client.post(JOBS, with(1, 21)).await, "/hiring_managers", "too_many");
    let mut people = Vec::new();
    for _ in 0..20 {
        people.push(office.stack.new_user(hirelog_domain::permissions::Role::HiringManager).await.id);
    }
    for count in [19, 20] {
        let mut job = with(1, 0);
        job["hiring_managers"] = json!(people[..count]);
        assert_eq!(client.post(JOBS, job).await.status, 201, "{count} hiring managers");
    }
    assert_eq!(client.post(JOBS, with(500, 0)).await.status, 201);
}

/// All of them are read in one call, so there is a limit, and it is held where jobs are given.
#[tokio::test]
async fn a_hiring_manager_has_at_most_90_jobs() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.manager).await;

    let mut answers = Vec::new();
    for _ in 0..MAX_OWN_JOBS {
        answers.push(client.post(JOBS, a_new_job()).await);
    }

    // The office gave this person one job before.
    let (refused, taken) = answers.split_last().unwrap();
    assert!(taken.iter().all(|answer| answer.status == 201));
    assert_field(refused, "/hiring_managers", "unknown_user");
    assert_eq!(client.get(JOBS).await.json["items"].as_array().unwrap().len(), MAX_OWN_JOBS);
}

#[tokio::test]
async fn a_new_hiring_manager_sees_the_job_and_a_former_one_does_not() {
    let office = Office::open().await;
    let client = recruiter(&office).await.if_match(1);
    let newcomer = office.stack.new_user(hirelog_domain::permissions::Role::HiringManager).await;
    let job = format!("{JOBS}/{}", office.own_job.id);
    let candidate = format!("/api/v1/candidates/{}", office.own_candidate.id);

    let changed = client.patch(&job, json!({ "hiring_managers": [newcomer.id] })).await;

    assert_eq!(changed.status, 200, "{}", changed.text);
    for path in [&job, &candidate] {
        assert_eq!(office.doors.candidates().as_user(&newcomer).await.get(path).await.status, 200);
        let former = office.doors.candidates().as_user(&office.manager).await.get(path).await;
        assert_problem(&former, 404, "not_found");
    }
}

#[tokio::test]
async fn a_hiring_manager_changes_the_own_job_but_not_who_sees_it() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.manager).await.if_match(1);
    let job = format!("{JOBS}/{}", office.own_job.id);

    let wider = client.patch(&job, json!({ "hiring_managers": [office.manager.id, office.colleague.id] })).await;
    let same = client.patch(&job, json!({ "openings": 3, "hiring_managers": [office.manager.id] })).await;

    assert_field(&wider, "/hiring_managers", "forbidden");
    assert_eq!((same.status.as_u16(), &same.json["openings"]), (200, &json!(3)));
}

#[tokio::test]
async fn what_a_change_leaves_out_stays_and_a_stale_version_changes_nothing() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let job = client.post(JOBS, a_new_job()).await.json;

    let missing = client.patch(&path(&job), json!({ "openings": 5 })).await;
    let changed = client.if_match(1).patch(&path(&job), json!({ "openings": 5 })).await;
    let stale = client.if_match(1).patch(&path(&job), json!({ "openings": 6 })).await;

    assert_problem(&missing, 428, "precondition_required");
    assert_problem(&stale, 412, "version_conflict");
    let expected = {
        let mut job = job;
        job["openings"] = json!(5);
        job["version"] = json!(2);
        job
    };
    assert_eq!((changed.version(), &changed.json), (Some(2), &expected));
    assert_eq!(client.get(&path(&expected)).await.json, expected);
}

#[tokio::test]
async fn a_closed_job_takes_no_candidates_keeps_those_it_has_and_is_not_closed_twice() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let job = format!("{JOBS}/{}", office.own_job.id);

    let closed = client.if_match(1).post(&format!("{job}/close"), json!({ "reason": "postponed" })).await;
    let again = client.if_match(2).post(&format!("{job}/close"), json!({ "reason": "filled" })).await;
    let body = crate::samples::a_new_candidate(&office.own_job.id.to_string());
    let added = client.post("/api/v1/candidates", body).await;

    assert_eq!((&closed.json["status"], &closed.json["close_reason"]), (&json!("closed"), &json!("postponed")));
    assert_problem(&again, 409, "job_closed");
    assert_field(&added, "/job", "unknown_job");
    assert_eq!(client.get(&format!("/api/v1/candidates/{}", office.own_candidate.id)).await.status, 200);
}

#[tokio::test]
async fn jobs_are_listed_open_before_closed_and_newest_first_over_pages() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let mut created = Vec::new();
    for _ in 0..9 {
        office.stack.clock.advance(chrono::Duration::seconds(1));
        created.push(client.post(JOBS, a_new_job()).await.json);
    }
    client.if_match(1).post(&format!("{}/close", path(&created[8])), json!({ "reason": "filled" })).await;

    let (jobs, pages) = all_pages(&client, &format!("{JOBS}?limit=4")).await;
    let (closed, _) = all_pages(&client, &format!("{JOBS}?status=closed")).await;
    let (open, _) = all_pages(&client, &format!("{JOBS}?status=open&limit=3")).await;

    let newest_first: Vec<_> = created[..8].iter().rev().map(|job| job["id"].as_str().unwrap().to_owned()).collect();
    let older = [office.foreign_job.id.to_string(), office.own_job.id.to_string()];
    let last = created[8]["id"].as_str().unwrap().to_owned();
    let expected: Vec<_> = newest_first.iter().chain(&older).chain([&last]).cloned().collect();
    assert_eq!((texts(&jobs, "id"), pages), (expected.clone(), vec![4, 4, 3]));
    assert_eq!((texts(&closed, "id"), texts(&open, "id")), (vec![last], expected[..10].to_vec()));
}
