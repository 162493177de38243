//! Resumes from outside: brought, looked at, held, reviewed, thrown away.

use hirelog_aws::Queue;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::resumes::{HELD_FOR, Resume};
use hirelog_domain::users::User;
use hirelog_store::keys;
use hirelog_testkit::Client;
use serde_json::{Value, json};

use crate::office::Office;
use crate::resumes_read::{TEXT, a_review, brought_resume, foreign_resume, own_resume, some_models};
use crate::support::{assert_field, assert_problem};

const RESUMES: &str = "/api/v1/resumes";
const SETTINGS: &str = "/api/v1/settings/extraction";

fn path(step: &str) -> String {
    format!("{RESUMES}/{}{step}", own_resume())
}

async fn as_user(office: &Office, user: &User) -> Client {
    office.doors.candidates().as_user(user).await
}

async fn candidate(office: &Office, id: &Value) -> Candidate {
    office.stack.store.get(&keys::candidate(id.as_str().unwrap().parse().unwrap())).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_form_is_for_one_file_of_the_caller_alone_and_there_are_1_to_100_of_them() {
    let office = Office::open().await;
    let client = as_user(&office, &office.recruiter).await;

    for (count, status) in [(0, 422), (1, 200), (100, 200), (101, 422)] {
        let reply = client.get(&format!("{RESUMES}/forms?count={count}")).await;
        assert_eq!(reply.status, status, "{count}: {}", reply.text);
        if status == 200 {
            assert_eq!(reply.json["forms"].as_array().unwrap().len(), count);
            assert_eq!(reply.json["max_bytes"], 10 * 1024 * 1024);
            let form = &reply.json["forms"][0];
            let key = format!("uploads/{}/{}", office.recruiter.id, form["id"].as_str().unwrap());
            assert_eq!(form["fields"]["key"], key);
        }
    }
}

#[tokio::test]
async fn a_resume_is_brought_once_however_often_it_is_told_and_goes_to_the_worker() {
    let office = Office::open().await;
    let client = as_user(&office, &office.recruiter).await;
    office.bring_file(brought_resume()).await;
    let body = json!({ "id": brought_resume(), "file_name": "../Zofia's CV.pdf", "job": office.own_job.id });

    let first = client.post(RESUMES, body.clone()).await;
    let again = client.post(RESUMES, body).await;
    client.after().await;

    assert_eq!((first.status.as_u16(), &first.text), (202, &again.text));
    assert_eq!((&first.json["state"], &first.json["file_name"]), (&json!("reading"), &json!("Zofia's CV.pdf")));
    let tasks = office.stack.drain(Queue::Resume).await;
    assert_eq!(tasks, [json!({ "kind": "read", "resume": brought_resume(), "version": 1 }).to_string()]);
    let told = office.events().await.into_iter().filter(|event| event.action == Action::UploadResume).count();
    assert_eq!(told, 1);
}

#[tokio::test]
async fn what_did_not_arrive_is_somebody_elses_or_for_nobody_is_no_resume() {
    let office = Office::open().await;
    let client = as_user(&office, &office.recruiter).await;
    let for_job = json!({ "id": brought_resume(), "file_name": "cv.pdf", "job": office.own_job.id });

    assert_field(&client.post(RESUMES, for_job.clone()).await, "/id", "no_file");
    office.bring_file(brought_resume()).await;
    assert_eq!(client.post(RESUMES, for_job.clone()).await.status, 202);
    // The admin brought a file under the same number: it is the recruiter's resume all the same.
    let other = as_user(&office, &office.admin).await;
    assert_field(&other.post(RESUMES, for_job).await, "/id", "no_file");
    let nobody = json!({ "id": brought_resume(), "file_name": "cv.pdf" });
    assert_field(&client.post(RESUMES, nobody).await, "/job", "required");
    let both = json!({ "id": brought_resume(), "file_name": "cv.pdf", "job": office.own_job.id, "candidate": office.own_candidate.id });
    assert_field(&client.post(RESUMES, both).await, "/job", "required");
}

#[tokio::test]
async fn a_job_that_is_closed_takes_no_resumes() {
    let office = Office::open().await;
    let client = as_user(&office, &office.recruiter).await;
    office.bring_file(brought_resume()).await;
    office.close_jobs().await;

    let reply =
        client.post(RESUMES, json!({ "id": brought_resume(), "file_name": "cv.pdf", "job": office.own_job.id })).await;

    assert_field(&reply, "/job", "unknown_job");
}

#[tokio::test]
async fn a_resume_shows_its_text_what_was_found_where_and_what_it_says_about_the_job() {
    let office = Office::open().await;
    office.ask_for(&["Rust", "Kafka"]).await;
    office.put_resumes().await;
    let client = as_user(&office, &office.manager).await;

    let shown = client.get(&path("")).await.json;

    assert_eq!(shown["text"], TEXT);
    assert_eq!(shown["name"], "Zofia Żółć");
    let mail = &shown["findings"][1];
    assert_eq!(
        (&mail["field"], &mail["value"], &mail["confidence"]),
        (&json!("mail"), &json!("zofia@mail.example"), &json!(90))
    );
    let start = mail["source"]["start"].as_u64().unwrap() as usize;
    let there: String = TEXT.chars().skip(start).take(18).collect();
    assert_eq!(there, "zofia@mail.example");
    assert_eq!(shown["match"]["score"], 50);
    assert_eq!(
        shown["match"]["skills"],
        json!([
            { "skill": "Kafka", "found": false, "source": null },
            { "skill": "Rust", "found": true, "source": { "text": "Rust", "start": TEXT.chars().collect::<Vec<_>>().windows(4).position(|w| w == ['R', 'u', 's', 't']).unwrap() } },
        ])
    );
    let stays: Vec<_> = shown["career"]["stays"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stay| (stay["company"].clone(), stay["months"].clone()))
        .collect();
    assert_eq!(stays, [(json!("Ünal GmbH"), json!(93)), (json!("Foo Ltd"), json!(14))]);
    assert_eq!(shown["career"]["gaps"], json!([{ "from": "2018-03", "to": "2019-02", "months": 12 }]));
}

#[tokio::test]
async fn age_gender_and_origin_are_nowhere_but_in_the_persons_own_words() {
    let office = Office::open().await;
    office.put_resumes().await;
    let client = as_user(&office, &office.recruiter).await;

    let mut shown = client.get(&path("")).await.json;
    shown["text"] = Value::Null;

    for word in ["1985", "Ankara", "female", "married", "Born"] {
        assert!(!shown.to_string().contains(word), "{word}");
    }
}

#[tokio::test]
async fn who_sees_own_jobs_gets_their_resumes_alone() {
    let office = Office::open().await;
    office.put_resumes().await;
    let manager = as_user(&office, &office.manager).await;
    let recruiter = as_user(&office, &office.recruiter).await;
    let ids = async |client: &Client, query: &str| -> Vec<String> {
        let items = client.get(&format!("{RESUMES}{query}")).await.json["items"].as_array().unwrap().clone();
        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    };
    let (own, foreign) = (own_resume().to_string(), foreign_resume().to_string());

    assert_eq!(ids(&recruiter, "").await, [foreign.clone(), own.clone()]);
    assert_eq!(ids(&manager, "").await, std::slice::from_ref(&own));
    assert_eq!(ids(&recruiter, &format!("?job={}", office.own_job.id)).await, [own]);
    assert!(ids(&manager, &format!("?job={}", office.foreign_job.id)).await.is_empty());
    assert!(ids(&recruiter, "?state=reviewed").await.is_empty());
}

#[tokio::test]
async fn two_people_do_not_review_the_same_resume() {
    let office = Office::open().await;
    office.put_resumes().await;
    let recruiter = as_user(&office, &office.recruiter).await;
    let admin = as_user(&office, &office.admin).await;

    let held = recruiter.if_match(1).post(&path("/hold"), json!({})).await;
    assert_eq!((held.status.as_u16(), &held.json["held"]["by"]), (200, &json!(office.recruiter.id)), "{}", held.text);
    assert_problem(&admin.if_match(2).post(&path("/hold"), json!({})).await, 409, "held");
    assert_problem(&admin.if_match(2).post(&path("/review"), a_review()).await, 409, "held");
    assert_problem(&admin.if_match(2).post(&path("/discard"), json!({})).await, 409, "held");

    office.stack.clock.advance(HELD_FOR);
    let admin = as_user(&office, &office.admin).await;
    assert_eq!(admin.if_match(2).post(&path("/hold"), json!({})).await.status, 200);
}

#[tokio::test]
async fn at_the_same_moment_one_of_many_gets_it() {
    let office = Office::open().await;
    office.put_resumes().await;
    let clients = [
        as_user(&office, &office.recruiter).await,
        as_user(&office, &office.admin).await,
        as_user(&office, &office.deputy).await,
    ];

    let replies = futures_util::future::join_all(
        clients.iter().map(async |client| client.if_match(1).post(&path("/hold"), json!({})).await),
    )
    .await;

    let won = replies.iter().filter(|reply| reply.status == 200).count();
    assert_eq!(won, 1, "{:?}", replies.iter().map(|reply| reply.status).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_review_makes_a_candidate_with_a_history_and_counts_what_became_of_the_findings() {
    let office = Office::open().await;
    office.put_resumes().await;
    let client = as_user(&office, &office.recruiter).await;

    let reply = client.if_match(1).post(&path("/review"), a_review()).await;

    assert_eq!(reply.status, 200, "{}", reply.text);
    assert_eq!(reply.json["state"], "reviewed");
    let reviewed = &reply.json["reviewed"];
    assert_eq!(
        [&reviewed["accepted"], &reviewed["corrected"], &reviewed["rejected"], &reviewed["added"]],
        [&json!(2), &json!(1), &json!(4), &json!(1)]
    );
    let made = candidate(&office, &reply.json["candidate"]).await;
    assert_eq!(
        (made.name.as_str(), made.mail.as_str(), made.job),
        ("Zofia Żółć", "zofia@mail.example", office.own_job.id)
    );
    let skills: Vec<_> = made.skills.iter().map(|skill| skill.as_str()).collect();
    assert_eq!((skills, made.phone), (vec!["Kafka", "Rust 2024"], None), "what was not taken over is not known");
    let page = client.get(&format!("/api/v1/candidates/{}", made.id)).await.json;
    assert_eq!(page["history"].as_array().unwrap().len(), 1);
    let events = office.events().await;
    let of = |action| events.iter().filter(|event| event.action == action).collect::<Vec<_>>();
    let (review, create) = (of(Action::ReviewExtraction), of(Action::CreateCandidate));
    assert_eq!((review.len(), create.len()), (1, 1));
    assert_eq!(review[0].operation_id, create[0].operation_id);
    assert_eq!(review[0].metadata["corrected"], 1);
    assert_problem(&client.if_match(2).post(&path("/review"), a_review()).await, 409, "already_reviewed");
}

#[tokio::test]
async fn a_review_into_a_candidate_replaces_what_it_says_and_nothing_else() {
    let office = Office::open().await;
    office.put_resume(own_resume(), office.own_job.id, Some(office.own_candidate.id)).await;
    let client = as_user(&office, &office.manager).await;
    let into = json!({ "kind": "candidate", "candidate": office.own_candidate.id });
    let facts = json!([{ "finding": 2, "field": "phone", "value": "+48 22 555 01 00" }, { "finding": 3, "field": "skill", "value": "Rust" }]);

    let reply = client.if_match(1).post(&path("/review"), json!({ "facts": facts, "into": into })).await;

    assert_eq!(reply.status, 200, "{}", reply.text);
    let after = candidate(&office, &json!(office.own_candidate.id)).await;
    assert_eq!((after.phone.as_deref(), &after.name), (Some("+48 22 555 01 00"), &office.own_candidate.name));
    assert_eq!(after.version, office.own_candidate.version + 1);
    let listed = client.get(&format!("/api/v1/candidates/{}/resumes", after.id)).await.json;
    assert_eq!(listed["items"][0]["facts"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_resume_that_came_for_a_candidate_goes_nowhere_else() {
    let office = Office::open().await;
    office.put_resume(own_resume(), office.own_job.id, Some(office.own_candidate.id)).await;
    let client = as_user(&office, &office.recruiter).await;

    assert_field(&client.if_match(1).post(&path("/review"), a_review()).await, "/into/candidate", "unknown_candidate");
    let mut elsewhere = a_review();
    elsewhere["into"] = json!({ "kind": "candidate", "candidate": office.foreign_candidate.id });
    assert_field(&client.if_match(1).post(&path("/review"), elsewhere).await, "/into/candidate", "unknown_candidate");
}

#[tokio::test]
async fn every_fact_that_cannot_be_taken_is_named_and_nothing_is_half_written() {
    let office = Office::open().await;
    office.put_resumes().await;
    let client = as_user(&office, &office.recruiter).await;
    let before = office.items().await;
    for (fact, field, code) in [
        (json!({ "field": "mail", "value": "nobody" }), "/facts/0/value", "invalid"),
        (json!({ "field": "mail", "value": { "company": "x" } }), "/facts/0/value", "invalid"),
        (json!({ "field": "position", "value": "Engineer" }), "/facts/0/value", "invalid"),
        (json!({ "field": "position", "value": { "company": "Foo" } }), "/facts/0/value/title", "required"),
        (
            json!({ "field": "position", "value": { "company": "Foo", "title": "x", "from": "March" } }),
            "/facts/0/value/from",
            "invalid",
        ),
        (
            json!({ "field": "position", "value": { "company": "Foo", "title": "x", "from": "2020", "to": "2019" } }),
            "/facts/0/value/to",
            "before_start",
        ),
        (
            json!({ "field": "education", "value": { "institution": "Uni", "degree": "x".repeat(121) } }),
            "/facts/0/value/degree",
            "too_long",
        ),
        (json!({ "finding": 99, "field": "skill", "value": "Rust" }), "/facts/0/finding", "unknown_finding"),
    ] {
        let body = json!({ "facts": [fact], "into": { "kind": "new", "source": "other" } });
        assert_field(&client.if_match(1).post(&path("/review"), body).await, field, code);
    }
    let nobody =
        json!({ "facts": [{ "field": "skill", "value": "Rust" }], "into": { "kind": "new", "source": "other" } });
    let reply = client.if_match(1).post(&path("/review"), nobody).await;
    let codes: Vec<_> = reply.json["errors"].as_array().unwrap().iter().map(|error| error["code"].clone()).collect();
    assert_eq!(codes, [json!("name_required"), json!("mail_required")]);
    assert_problem(&client.if_match(7).post(&path("/review"), a_review()).await, 412, "version_conflict");
    assert_eq!(office.items().await, before);
}

#[tokio::test]
async fn somebody_who_is_known_already_is_offered() {
    let office = Office::open().await;
    let known = Candidate {
        mail: "zofia@mail.example".to_owned().try_into().unwrap(),
        ..hirelog_testkit::a_candidate(&office.own_job)
    };
    office.stack.add_candidate(&known).await;
    office.put_resumes().await;
    let client = as_user(&office, &office.recruiter).await;

    let shown = client.get(&path("")).await.json;

    assert_eq!(shown["alike"], json!([{ "candidate": known.id, "name": known.name, "likeness": "mail" }]));
}

#[tokio::test]
async fn what_is_thrown_away_is_gone_with_its_words_and_the_worker_deletes_its_files() {
    let office = Office::open().await;
    office.put_resumes().await;
    let client = as_user(&office, &office.recruiter).await;

    let reply = client.if_match(1).post(&path("/discard"), json!({})).await;
    client.after().await;

    let shown = (reply.status.as_u16(), &reply.json["state"], &reply.json["name"]);
    assert_eq!(shown, (200, &json!("discarded"), &Value::Null));
    let tasks = office.stack.drain(Queue::Resume).await;
    assert_eq!(tasks, [json!({ "kind": "forget", "resume": own_resume() }).to_string()]);
    assert_problem(&client.get(&path("/file")).await, 409, "not_ready");
    let rows = office.stack.table.items_under(&format!("RESUME#{}", own_resume())).await;
    assert!(!format!("{rows:?}").contains("Zofia"), "{rows:?}");
    // After a month even that there was one is forgotten.
    office.stack.clock.advance(chrono::Duration::days(30));
    let client = as_user(&office, &office.recruiter).await;
    assert_problem(&client.get(&path("")).await, 404, "not_found");
}

#[tokio::test]
async fn who_loses_a_race_for_a_resume_has_destroyed_nothing() {
    let office = Office::open().await;
    office.put_resumes().await;
    let client = as_user(&office, &office.recruiter).await;
    let other = as_user(&office, &office.admin).await;

    assert_eq!(other.if_match(1).post(&path("/hold"), json!({})).await.status, 200);
    assert_problem(&client.if_match(1).post(&path("/discard"), json!({})).await, 412, "version_conflict");
    client.after().await;

    assert!(office.stack.drain(Queue::Resume).await.is_empty());
    assert!(office.stack.file(&Resume::file_key(own_resume())).await.is_some());
}

#[tokio::test]
async fn a_resume_of_a_record_that_was_merged_goes_into_the_kept_one() {
    let office = Office::open().await;
    office.put_resume(own_resume(), office.own_job.id, Some(office.own_candidate.id)).await;
    let recruiter = as_user(&office, &office.recruiter).await;
    let merge = format!("/api/v1/candidates/{}/merge", office.foreign_candidate.id);
    let body = json!({ "from": office.own_candidate.id, "from_version": 1, "take": [] });
    assert_eq!(recruiter.if_match(1).post(&merge, body).await.status, 200);
    let into = json!({ "kind": "candidate", "candidate": office.own_candidate.id });
    let facts = json!([{ "finding": 2, "field": "phone", "value": "+48 22 555 01 00" }]);

    let reply = recruiter.if_match(1).post(&path("/review"), json!({ "facts": facts, "into": into })).await;

    assert_eq!(
        (reply.status.as_u16(), &reply.json["candidate"]),
        (200, &json!(office.foreign_candidate.id)),
        "{}",
        reply.text
    );
    let kept = candidate(&office, &json!(office.foreign_candidate.id)).await;
    assert_eq!(kept.phone.as_deref(), Some("+48 22 555 01 00"));
}

#[tokio::test]
async fn how_far_files_are_is_asked_for_many_at_once_and_says_nothing_about_anybody() {
    let office = Office::open().await;
    office.put_resumes().await;
    let manager = as_user(&office, &office.manager).await;

    let reply = manager.get(&format!("{RESUMES}/states?ids={},{}", own_resume(), foreign_resume())).await;

    let own = json!({ "id": own_resume(), "state": "to_review", "refusal": null, "refusal_detail": null });
    assert_eq!(reply.json["items"], json!([own]));
    let many = |n| format!("{RESUMES}/states?ids={}", vec![own_resume().to_string(); n].join(","));
    assert_eq!(manager.get(&many(90)).await.status, 200);
    assert_field(&manager.get(&many(91)).await, "ids", "invalid");
    assert_field(&manager.get(&format!("{RESUMES}/states?ids=x")).await, "ids", "invalid");
}

#[tokio::test]
async fn reading_once_more_goes_to_the_worker_in_the_new_version() {
    let office = Office::open().await;
    office.put_resumes().await;
    let client = as_user(&office, &office.recruiter).await;

    let reply = client.if_match(1).post(&path("/vet"), json!({})).await;
    client.after().await;

    assert_eq!((reply.status.as_u16(), &reply.json["state"]), (202, &json!("reading")));
    let tasks = office.stack.drain(Queue::Resume).await;
    assert_eq!(tasks, [json!({ "kind": "read", "resume": own_resume(), "version": 2 }).to_string()]);
    assert_problem(&client.if_match(2).post(&path("/review"), a_review()).await, 409, "not_ready");
}

#[tokio::test]
async fn the_settings_say_what_the_month_has_cost_and_warn_at_80_percent() {
    let office = Office::open().await;
    let client = as_user(&office, &office.admin).await;
    assert_eq!(client.get(SETTINGS).await.json["usage"]["standing"], "used_up", "no money, no model");

    let saved = client.if_match(0).put(SETTINGS, some_models()).await;
    assert_eq!((saved.status.as_u16(), &saved.json["usage"]["standing"]), (200, &json!("ok")), "{}", saved.text);
    let budget = hirelog_domain::resumes::Cost(10_000_000);
    assert!(office.stack.store.set_aside("2026-11", hirelog_domain::resumes::Cost(8_000_000), budget).await.unwrap());

    let usage = client.get(SETTINGS).await.json["usage"].clone();
    assert_eq!(
        (&usage["standing"], &usage["cost_micros"], &usage["month"]),
        (&json!("warning"), &json!(8_000_000), &json!("2026-11"))
    );
}

#[tokio::test]
async fn settings_that_cannot_be_are_refused_field_by_field() {
    let office = Office::open().await;
    let client = as_user(&office, &office.admin).await;
    for (change, field) in [
        (json!({ "accept_from": 49 }), "/accept_from"),
        (json!({ "short_stays": 1 }), "/short_stays"),
        (json!({ "monthly_budget_cents": 1_000_001 }), "/monthly_budget_cents"),
    ] {
        let mut body = some_models();
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        assert_field(&client.if_match(0).put(SETTINGS, body).await, field, "out_of_range");
    }
    let mut plain = some_models();
    plain["models"][1]["base_url"] = json!("http://models.example/v1");
    assert_field(&client.if_match(0).put(SETTINGS, plain).await, "/models/1/base_url", "invalid");
}
