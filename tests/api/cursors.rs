//! Where lists go on: nothing of a person can be read out of a cursor, and nobody can make one.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::jobs::Job;
use hirelog_testkit::{Client, Fault, Faults, a_candidate, address, name};
use serde_json::json;

use crate::office::Office;
use crate::support::{all_pages, assert_field, texts};

const CANDIDATES: &str = "/api/v1/candidates";

async fn add(office: &Office, job: &Job, called: &str) -> Candidate {
    let mail = format!("{}@mail.example", called.to_lowercase().replace(' ', "."));
    let candidate = Candidate { name: name(called), mail: address(&mail), ..a_candidate(job) };
    office.stack.add_candidate(&candidate).await;
    candidate
}

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

#[tokio::test]
async fn a_cursor_shows_nothing_of_the_people_on_the_list() {
    let office = Office::open().await;
    for called in ["Zoe Aaa", "Zoe Bbb", "Zoe Ccc"] {
        add(&office, &office.foreign_job, called).await;
    }
    let client = recruiter(&office).await;

    for query in ["search?text=zoe&limit=1", "search?text=zoe.aaa@mail.example", "?order=name&limit=1", "?limit=1"] {
        let page = client.get(&format!("{CANDIDATES}/{query}").replace("/?", "?")).await;
        assert_eq!(page.status, 200, "{}", page.text);
        let Some(cursor) = page.json["next"].as_str() else { continue };
        let bytes = URL_SAFE_NO_PAD.decode(cursor).unwrap();
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in ["zoe", "mail", "find", "names", "candidate"] {
            assert!(!text.contains(word), "{query}: {word} in {text}");
        }
    }
}

#[tokio::test]
async fn a_cursor_that_was_changed_anywhere_is_refused() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let cursor = client.get(&format!("{CANDIDATES}?limit=1")).await.json["next"].as_str().unwrap().to_owned();

    for at in (0..cursor.len()).step_by(11) {
        let mut forged = cursor.clone().into_bytes();
        forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
        let path = format!("{CANDIDATES}?limit=1&cursor={}", String::from_utf8(forged).unwrap());
        assert_field(&client.get(&path).await, "cursor", "invalid_cursor");
    }
    // What cursors looked like before they were sealed: a key of the client's choice.
    let key = json!({ "v": 1, "list": "NAMES", "last": { "PK": "NAMES", "SK": "zoe" } });
    let forged = URL_SAFE_NO_PAD.encode(key.to_string());
    let path = format!("{CANDIDATES}?order=name&cursor={forged}");
    assert_field(&client.get(&path).await, "cursor", "invalid_cursor");
}

#[tokio::test]
async fn every_function_opens_what_another_sealed() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let cursor = client.get(&format!("{CANDIDATES}?limit=1")).await.json["next"].as_str().unwrap().to_owned();
    // A store of its own, as another instance of the function has it.
    let doors = office.through(office.stack.table.store_through(&Faults::new(|_| None), 3));

    let other = doors.candidates().as_user(&office.recruiter).await;

    let next = other.get(&format!("{CANDIDATES}?limit=1&cursor={cursor}")).await;
    assert_eq!((next.status.as_u16(), next.json["items"].as_array().unwrap().len()), (200, 1));
    assert_eq!(
        office.stack.table.items_under("ORGANISATION").await.iter().filter(|i| i.contains_key("secret")).count(),
        1
    );
}

#[tokio::test]
async fn who_may_not_see_contact_data_is_not_told_whether_anybody_has_it() {
    let office = Office::open().await;
    let viewer = office.doors.candidates().as_user(&office.viewer).await;
    // Mail addresses that begin like this, and no name that does.
    for n in 0..3 {
        let called = name(&format!("Person {n}"));
        let mail = address(&format!("quaxi{n}@mail.example"));
        office.stack.add_candidate(&Candidate { name: called, mail, ..a_candidate(&office.own_job) }).await;
    }

    for text in ["quaxi0@mail.example", "quaxi", "%2B49%2030%201234567", "4930123"] {
        let page = viewer.get(&format!("{CANDIDATES}/search?limit=1&text={text}")).await;
        assert_eq!((&page.json["items"], &page.json["next"]), (&json!([]), &json!(null)), "{text}");
    }
    assert_eq!(
        texts(&all_pages(&recruiter(&office).await, &format!("{CANDIDATES}/search?text=quaxi0@mail")).await.0, "name"),
        ["Person 0"]
    );
}

#[tokio::test]
async fn a_search_by_contact_data_takes_no_longer_for_who_may_not_see_them() {
    let office = Office::open().await;
    let hanging = Faults::new(|attempt| (attempt.operation == "Query").then_some(Fault::Hangs));
    let doors = office.through(office.stack.table.store_through(&hanging, 1));
    let path = format!("{CANDIDATES}/search?text={}", office.own_candidate.mail);
    let viewer = doors.candidates().as_user(&office.viewer).await;
    let recruiter = doors.candidates().as_user(&office.recruiter).await;

    let told = tokio::time::timeout(Duration::from_secs(5), viewer.get(&path)).await;
    let waits = tokio::time::timeout(Duration::from_millis(300), recruiter.get(&path)).await;

    assert_eq!(told.expect("the search is not waited for").json["items"], json!([]));
    assert!(waits.is_err());
}

#[tokio::test]
async fn names_of_own_jobs_come_without_gaps_that_tell_of_others() {
    let office = Office::open().await;
    let mut expected = vec![office.own_candidate.name.to_string()];
    for n in 0..12 {
        let job = if n % 4 == 0 { &office.own_job } else { &office.foreign_job };
        let candidate = add(&office, job, &format!("Name{} Same", char::from(b'a' + n))).await;
        if job.id == office.own_job.id {
            expected.push(candidate.name.to_string());
        }
    }
    expected.sort_by_key(|name| name.to_lowercase());
    let manager = office.doors.candidates().as_user(&office.manager).await;

    for path in ["?order=name&limit=2".to_owned(), format!("?order=name&limit=2&job={}", office.own_job.id)] {
        let (items, pages) = all_pages(&manager, &format!("{CANDIDATES}{path}")).await;
        assert_eq!(texts(&items, "name"), expected, "{path}");
        assert_eq!(pages, [2, 2], "{path}");
    }
}
