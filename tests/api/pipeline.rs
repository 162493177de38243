//! Board, search, many at once, taking back, duplicates, merge, erasure: what a recruiter does all day.

use chrono::Duration;
use hirelog_domain::candidates::{Candidate, Label};
use hirelog_domain::ids::CandidateId;
use hirelog_testkit::{Client, a_candidate, id, name};
use serde_json::{Value, json};

use crate::office::Office;
use crate::samples::screening;
use crate::support::{all_pages, assert_field, assert_problem, texts};

const CANDIDATES: &str = "/api/v1/candidates";

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

/// New candidates of the foreign job.
async fn crowd(office: &Office, count: usize) -> Vec<Candidate> {
    let mut crowd = Vec::new();
    for _ in 0..count {
        let candidate = a_candidate(&office.foreign_job);
        office.stack.add_candidate(&candidate).await;
        crowd.push(candidate);
    }
    crowd
}

fn ids(candidates: &[Candidate]) -> Vec<CandidateId> {
    candidates.iter().map(|candidate| candidate.id).collect()
}

async fn column(client: &Client, office: &Office, status: &str) -> Value {
    let board = client.get(&format!("{CANDIDATES}/board?job={}", office.foreign_job.id)).await;
    let columns = board.json["columns"].as_array().unwrap().clone();
    columns.into_iter().find(|column| column["status"] == status).unwrap()
}

async fn found(client: &Client, text: &str) -> Vec<String> {
    let (items, _) = all_pages(client, &format!("{CANDIDATES}/search?text={text}")).await;
    texts(&items, "name")
}

#[tokio::test]
async fn a_board_counts_everyone_shows_the_first_and_goes_on_where_the_list_does() {
    let office = Office::open().await;
    crowd(&office, 30).await;
    let client = recruiter(&office).await;

    let new = column(&client, &office, "new").await;
    let rest = format!("{CANDIDATES}?job={}&status=new&cursor=", office.foreign_job.id);
    let rest = client.get(&format!("{rest}{}", new["next"].as_str().unwrap())).await;

    assert_eq!((&new["count"], new["items"].as_array().unwrap().len()), (&json!(31), 20));
    assert_eq!((rest.json["items"].as_array().unwrap().len(), &rest.json["next"]), (11, &Value::Null));
    let empty = column(&client, &office, "offered").await;
    assert_eq!((&empty["count"], &empty["items"], &empty["next"]), (&json!(0), &json!([]), &Value::Null));
}

#[tokio::test]
async fn people_are_found_by_the_beginning_of_any_word_without_accents_in_any_order() {
    let office = Office::open().await;
    let skill = |text: &str| [Label::parse(text).unwrap()].into();
    let zofia =
        Candidate {
            name: name("Zofia Żółć"), phone: Some("+49 171 5550199".into()), ..a_candidate(&office.own_job)
        };
    let lukasz =
        Candidate {
            name: name("Łukasz Zółtowski"), skills: skill("Machine learning"), ..a_candidate(&office.own_job)
        };
    for candidate in [&zofia, &lukasz] {
        office.stack.add_candidate(candidate).await;
    }
    let client = recruiter(&office).await;

    assert_eq!(found(&client, "zolc").await, ["Zofia Żółć"]);
    assert_eq!(found(&client, "ŻÓŁ").await, ["Łukasz Zółtowski", "Zofia Żółć"], "by name");
    assert_eq!(found(&client, "zol+luk").await, ["Łukasz Zółtowski"]);
    assert_eq!(found(&client, "learning+lukasz").await, ["Łukasz Zółtowski"]);
    assert_eq!(found(&client, "0171%20555").await, [""; 0], "a number is found from its country on, or whole");
    assert_eq!(found(&client, "0171%205550199").await, ["Zofia Żółć"], "whole, without its country");
    assert_eq!(found(&client, "49%20171%20555").await, ["Zofia Żółć"]);
    assert_eq!(found(&client, zofia.mail.as_str()).await, ["Zofia Żółć"]);
    assert_eq!(found(&client, "nobody").await, [""; 0]);
    assert_field(&client.get(&format!("{CANDIDATES}/search?text=z")).await, "text", "invalid");
}

#[tokio::test]
async fn who_may_not_see_contact_data_does_not_find_people_by_it() {
    let office = Office::open().await;
    let viewer = office.doors.candidates().as_user(&office.viewer).await;

    assert_eq!(found(&viewer, office.own_candidate.mail.as_str()).await, [""; 0]);
    assert_eq!(found(&viewer, "4930%20123").await, [""; 0]);
    assert_eq!(found(&viewer, "candidate").await.len(), 2);
}

#[tokio::test]
async fn a_hiring_manager_finds_the_candidates_of_own_jobs_only() {
    let office = Office::open().await;
    let manager = office.doors.candidates().as_user(&office.manager).await;

    assert_eq!(found(&manager, "candidate").await, [office.own_candidate.name.as_str()]);
    let other = format!("{CANDIDATES}/search?text=candidate&job={}", office.foreign_job.id);
    assert_problem(&manager.get(&other).await, 404, "not_found");
}

#[tokio::test]
async fn lists_narrow_by_owner_tag_time_and_go_by_name_or_by_waiting() {
    let office = Office::open().await;
    let mut crowd = crowd(&office, 12).await;
    for (n, candidate) in crowd.iter_mut().enumerate() {
        let tags = if n % 3 == 0 { [Label::parse("Top of class").unwrap()].into() } else { Default::default() };
        let mut after = Candidate { tags, owner: [office.admin.id, office.colleague.id][n % 2], ..candidate.clone() };
        after.standing.since = candidate.standing.since + Duration::days(n as i64);
        let event = hirelog_testkit::an_event(
            office.admin.id,
            hirelog_domain::activity::Action::UpdateCandidate,
            after.created_at,
        );
        office.stack.seed(&event, |change| change.update_candidate(candidate, &after)).await;
        *candidate = after;
    }
    let client = recruiter(&office).await;
    let list = async |query: &str| all_pages(&client, &format!("{CANDIDATES}?limit=2&{query}")).await.0;
    let names = |keep: &dyn Fn(&Candidate) -> bool| {
        let mut names: Vec<_> = crowd.iter().filter(|c| keep(c)).map(|c| c.name.to_string()).collect();
        names.sort();
        names
    };
    let sorted = |items: &[Value]| {
        let mut names = texts(items, "name");
        names.sort();
        names
    };

    let owned = list(&format!("owner={}", office.colleague.id)).await;
    assert_eq!(sorted(&owned), names(&|c| c.owner == office.colleague.id));
    let tagged = list("tag=top%20OF%20class").await;
    assert_eq!(sorted(&tagged), names(&|c| !c.tags.is_empty()));
    let waiting = list(&format!("order=waiting&job={}", office.foreign_job.id)).await;
    assert!(waiting.windows(2).all(|pair| pair[0]["status_since"].as_str() <= pair[1]["status_since"].as_str()));
    assert_eq!(waiting.len(), 13);
    let long = list("waiting_days=5&owner=".to_owned().as_str().trim_end_matches("&owner=")).await;
    let old = office.stack.clock.now() - Duration::days(5);
    assert_eq!(long.len(), 2 + crowd.iter().filter(|c| c.standing.since <= old).count());
    let by_name = list("order=name").await;
    assert_eq!(by_name.len(), 14);
    let both = list(&format!("tag=Top%20of%20class&owner={}&status=new,screened", office.admin.id)).await;
    assert_eq!(sorted(&both), names(&|c| !c.tags.is_empty() && c.owner == office.admin.id));
}

#[tokio::test]
async fn many_are_moved_each_on_its_own_as_one_operation_and_taken_back() {
    let office = Office::open().await;
    let mut ids = ids(&crowd(&office, 40).await);
    let client = recruiter(&office).await;
    let rejected = json!({ "rejection_reason": "position_closed" });
    client
        .if_match(1)
        .post(&format!("{CANDIDATES}/{}/status", ids[0]), json!({ "to": "rejected", "fields": rejected }))
        .await;
    ids.push(id(404));

    let preview = client
        .post(&format!("{CANDIDATES}/bulk/status/preview"), json!({ "ids": ids, "to": "rejected", "fields": rejected }))
        .await;
    let would: Vec<_> = preview.json["would"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!({ "id": one["id"], "version": one["version"] }))
        .collect();
    let body = json!({ "candidates": would, "to": "rejected", "fields": rejected });
    let done = client.post(&format!("{CANDIDATES}/bulk/status"), body).await;
    let moved: Vec<_> = done.json["moved"].as_array().unwrap().iter().map(|one| one["id"].clone()).collect();
    let events = office.events().await;

    let reasons: Vec<_> = preview.json["would_not"].as_array().unwrap().iter().map(|no| no["code"].clone()).collect();
    assert_eq!((would.len(), reasons.len()), (39, 2));
    assert!(reasons.contains(&json!("transition_refused")) && reasons.contains(&json!("not_found")));
    assert_eq!((moved.len(), &done.json["refused"]), (39, &json!([])));
    let operation = done.json["operation_id"].as_str().unwrap();
    let told = events.iter().filter(|event| event.operation_id.to_string() == operation).count();
    assert_eq!(told, 39, "one event each, one operation");
    assert_eq!(column(&client, &office, "rejected").await["count"], 40);

    client
        .if_match(2)
        .post(
            &format!("{CANDIDATES}/{}/status", moved[0].as_str().unwrap()),
            json!({ "to": "new", "fields": { "reopen_reason": "No" } }),
        )
        .await;
    let undo = json!({ "operation_id": operation, "ids": moved });
    let undone = client.post(&format!("{CANDIDATES}/bulk/undo"), undo.clone()).await;
    let again = client.post(&format!("{CANDIDATES}/bulk/undo"), undo).await;

    assert_eq!(undone.json["moved"].as_array().unwrap().len(), 38);
    assert_eq!(undone.json["refused"][0]["code"], "moved_since");
    assert_eq!(again.json["moved"], json!([]));
    assert_eq!(column(&client, &office, "rejected").await["count"], 1);
}

#[tokio::test]
async fn a_bulk_takes_1_to_200_candidates() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let preview = async |count: u64| {
        let ids: Vec<CandidateId> = (0..count).map(|n| id(10_000 + n)).collect();
        client.post(&format!("{CANDIDATES}/bulk/status/preview"), json!({ "ids": ids, "to": "screened" })).await
    };

    assert_field(&preview(0).await, "/ids", "required");
    assert_eq!((preview(199).await.status.as_u16(), preview(200).await.status.as_u16()), (200, 200));
    assert_field(&preview(201).await, "/ids", "too_many");
}

#[tokio::test]
async fn only_who_moved_or_an_admin_takes_a_move_back() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let candidate = &office.own_candidate;
    let moved = client.if_match(1).post(&format!("{CANDIDATES}/{}/status", candidate.id), screening()).await;
    let undo = json!({ "operation_id": moved.json["undo"]["operation_id"], "ids": [candidate.id] });
    let by = async |client: Client| client.post(&format!("{CANDIDATES}/bulk/undo"), undo.clone()).await.json;

    let colleague = by(office.doors.candidates().as_user(&office.colleague).await).await;
    let manager = by(office.doors.candidates().as_user(&office.manager).await).await;
    let admin = by(office.doors.candidates().as_user(&office.admin).await).await;

    assert_eq!(
        (&colleague["refused"][0]["code"], &manager["refused"][0]["code"]),
        (&json!("forbidden"), &json!("forbidden"))
    );
    assert_eq!(admin["moved"][0]["version"], 3);
    let file = client.get(&format!("{CANDIDATES}/{}", candidate.id)).await.json;
    assert_eq!((&file["candidate"]["status"], &file["history"][0]["undoes"]), (&json!("new"), &json!(true)));
    assert_eq!(file["candidate"]["status_since"], json!(candidate.standing.since));
}

#[tokio::test]
async fn a_hire_fills_an_opening_and_there_are_no_more_hires_than_openings() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let stage = hirelog_domain::workflow::Stage::Offered;
    let mut replies = Vec::new();
    for _ in 0..3 {
        let mut candidate = a_candidate(&office.own_job);
        candidate.standing.position = hirelog_domain::workflow::Position::In { stage };
        office.stack.add_candidate(&candidate).await;
        let hire = json!({ "to": "hired", "fields": { "start_date": "2027-01-01" } });
        replies.push(client.if_match(1).post(&format!("{CANDIDATES}/{}/status", candidate.id), hire).await);
    }

    let job = client.get(&format!("/api/v1/jobs/{}", office.own_job.id)).await;
    let fewer =
        client.if_match(3).patch(&format!("/api/v1/jobs/{}", office.own_job.id), json!({ "openings": 1 })).await;

    assert_eq!(replies.iter().map(|reply| reply.status.as_u16()).collect::<Vec<_>>(), [200, 200, 409]);
    assert_problem(&replies[2], 409, "no_opening");
    assert_eq!((&job.json["hired"], job.version()), (&json!(2), Some(3)));
    assert_field(&fewer, "/openings", "too_few");
}

#[tokio::test]
async fn the_same_person_is_shown_before_saving_with_what_is_alike() {
    let office = Office::open().await;
    let known = &office.foreign_candidate;
    let client = recruiter(&office).await;
    let ask = async |body: Value| client.post(&format!("{CANDIDATES}/duplicates"), body).await.json["matches"].clone();

    let by_mail = ask(json!({ "name": "Somebody", "mail": known.mail })).await;
    let by_name = ask(json!({ "name": known.name, "location": "BERLIN" })).await;
    let nobody = ask(json!({ "name": "Somebody", "mail": "not an address", "phone": "none" })).await;
    let itself = ask(json!({ "name": known.name, "mail": known.mail, "except": known.id })).await;

    assert_eq!((&by_mail[0]["id"], &by_mail[0]["reasons"]), (&json!(known.id), &json!(["mail"])));
    assert_eq!(by_name[0]["reasons"], json!(["name_and_location"]));
    assert_eq!((nobody, itself), (json!([]), json!([])));
}

#[tokio::test]
async fn a_merge_keeps_both_histories_and_says_where_the_other_record_went() {
    let office = Office::open().await;
    let (kept, gone) = (&office.own_candidate, &office.foreign_candidate);
    let client = recruiter(&office).await;
    let path = format!("{CANDIDATES}/{}", kept.id);
    client.if_match(1).post(&format!("{CANDIDATES}/{}/status", gone.id), screening()).await;

    let stale = client.if_match(1).post(&format!("{path}/merge"), json!({ "from": gone.id, "from_version": 1 })).await;
    let body = json!({ "from": gone.id, "from_version": 2, "take": ["mail"] });
    let merged = client.if_match(1).post(&format!("{path}/merge"), body).await;

    assert_problem(&stale, 412, "version_conflict");
    assert_eq!((merged.status.as_u16(), &merged.json["candidate"]["mail"]), (200, &json!(gone.mail)));
    let file = client.get(&path).await.json;
    let records: Vec<_> = file["history"].as_array().unwrap().iter().map(|row| row["record"].clone()).collect();
    assert_eq!(records.iter().filter(|record| **record == json!(gone.id)).count(), 2);
    assert_eq!((records.len(), &file["candidate"]["status"]), (3, &json!("new")));
    let other = client.get(&format!("{CANDIDATES}/{}", gone.id)).await;
    assert_problem(&other, 410, "merged");
    assert_eq!(other.json["into"], json!(kept.id));
    let manager = office.doors.candidates().as_user(&office.manager).await;
    assert_problem(&manager.get(&format!("{CANDIDATES}/{}", gone.id)).await, 404, "not_found");
    assert_eq!(column(&client, &office, "screened").await["count"], 0);
    assert_eq!(found(&client, gone.mail.as_str()).await, [kept.name.as_str()]);
}

#[tokio::test]
async fn an_erased_candidate_is_in_no_list_no_search_and_no_count_from_that_moment() {
    let office = Office::open().await;
    let gone = &office.foreign_candidate;
    let client = recruiter(&office).await;
    let path = format!("{CANDIDATES}/{}", gone.id);

    let erased = client.if_match(1).post(&format!("{path}/erase"), json!({ "reason": "request" })).await;

    assert_eq!(erased.status, 204);
    assert_problem(&client.get(&path).await, 404, "not_found");
    assert_eq!(found(&client, gone.mail.as_str()).await, [""; 0]);
    assert_eq!(column(&client, &office, "new").await["count"], 0);
    assert!(
        office
            .stack
            .table
            .items_under("FIND")
            .await
            .iter()
            .all(|row| row["candidate"].as_s().unwrap() != &gone.id.to_string())
    );
}

#[tokio::test]
async fn a_consent_keeps_data_for_longer_and_has_its_limits() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let path = format!("{CANDIDATES}/{}", office.own_candidate.id);
    let consent = |given: &str, until: &str| json!({ "consent": { "given_on": given, "until": until } });
    let reject = json!({ "to": "rejected", "fields": { "rejection_reason": "skills" } });
    let rejected = client.if_match(1).post(&format!("{path}/status"), reject).await;

    let given = client.if_match(2).patch(&path, consent("2026-11-20", "2028-11-23")).await;
    let wrong = [("2026-11-24", "2027-01-01"), ("2026-11-20", "2026-11-23"), ("2026-11-20", "2029-01-01")];
    for (given, until) in wrong {
        assert_field(&client.if_match(3).patch(&path, consent(given, until)).await, "/consent", "invalid");
    }
    let taken = client.if_match(3).patch(&path, json!({ "consent": null })).await;

    assert_eq!(rejected.json["candidate"]["keep_until"], "2027-05-22");
    assert_eq!(given.json["keep_until"], "2028-11-23");
    assert_eq!((&taken.json["consent"], &taken.json["keep_until"]), (&Value::Null, &json!("2027-05-22")));
}
