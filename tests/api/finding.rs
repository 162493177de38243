//! Finding people: by every word, tag and number, in the order that was asked for, with limits.

use hirelog_domain::candidates::{Candidate, labels};
use hirelog_testkit::{Client, a_candidate, name};
use serde_json::json;

use crate::office::Office;
use crate::samples::a_new_candidate;
use crate::support::{all_pages, assert_field, texts};

const CANDIDATES: &str = "/api/v1/candidates";

async fn recruiter(office: &Office) -> Client {
    office.doors.candidates().as_user(&office.recruiter).await
}

async fn names(client: &Client, query: &str) -> Vec<String> {
    texts(&all_pages(client, &format!("{CANDIDATES}{query}")).await.0, "name")
}

async fn add(office: &Office, candidate: Candidate) -> Candidate {
    office.stack.add_candidate(&candidate).await;
    candidate
}

#[tokio::test]
async fn a_tag_is_found_whatever_else_of_the_candidate_begins_like_it() {
    let office = Office::open().await;
    let tags = labels(["Rust"]).unwrap();
    let base = a_candidate(&office.own_job);
    add(&office, Candidate { name: name("Rust Rustaveli"), skills: labels(["Rust"]).unwrap(), tags, ..base }).await;
    let client = recruiter(&office).await;

    assert_eq!(names(&client, "?tag=rust").await, ["Rust Rustaveli"]);
    assert_eq!(names(&client, "?skill=rust").await, ["Rust Rustaveli"]);
    assert_eq!(names(&client, "/search?text=rust").await, ["Rust Rustaveli"], "once, under whatever words");
}

#[tokio::test]
async fn every_one_of_10_tags_and_15_skills_of_many_words_is_found() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let label = |kind: &str, n: usize| format!("a{n} longest{kind}word{n} {n}c d{n} e{n}");
    let tags: Vec<_> = (0..10).map(|n| label("tag", n)).collect();
    let skills: Vec<_> = (0..15).map(|n| label("skill", n)).collect();
    let mut body = a_new_candidate(&office.own_job.id.to_string());
    (body["tags"], body["skills"]) = (json!(tags), json!(skills));

    let made = client.post(CANDIDATES, body.clone()).await;
    assert_eq!(made.status, 201, "{}", made.text);
    for (kind, labels) in [("tag", &tags), ("skill", &skills)] {
        for label in labels {
            let found = names(&client, &format!("?{kind}={}", label.replace(' ', "%20"))).await;
            assert_eq!(found, ["Grace Hopper"], "{kind} {label}");
        }
    }
    for (field, most) in [("tags", 10), ("skills", 15)] {
        let mut more = body.clone();
        more[field].as_array_mut().unwrap().push(json!("one more"));
        assert_field(&client.post(CANDIDATES, more).await, &format!("/{field}"), "too_many");
        let mut fewer = body.clone();
        fewer[field] = json!((0..most - 1).map(|n| format!("x{n}")).collect::<Vec<_>>());
        assert_eq!(client.post(CANDIDATES, fewer).await.status, 201);
    }
}

#[tokio::test]
async fn a_name_of_signs_that_are_written_out_long_is_saved_and_found() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let long = "\u{fdfa}".repeat(120);
    let mut body = a_new_candidate(&office.own_job.id.to_string());
    (body["name"], body["tags"]) = (json!(long), json!(["\u{fdfa}".repeat(40)]));

    let made = client.post(CANDIDATES, body.clone()).await;

    assert_eq!(made.status, 201, "{}", made.text);
    assert_eq!(names(&client, "?order=name").await.len(), 3);
    let alike = client.post(&format!("{CANDIDATES}/duplicates"), json!({ "name": long, "location": "Berlin" })).await;
    assert_eq!(alike.json["matches"][0]["id"], made.json["id"]);
    let renamed = json!({ "name": format!("{long}") });
    let path = made.header("location").unwrap();
    assert_eq!(client.if_match(1).patch(path, renamed).await.status, 200);
}

#[tokio::test]
async fn a_telephone_number_is_found_with_and_without_its_country() {
    let office = Office::open().await;
    let with = |called: &str, phone: &str| Candidate {
        name: name(called),
        phone: Some(phone.into()),
        ..a_candidate(&office.own_job)
    };
    add(&office, with("Inter", "+49 30 901820")).await;
    add(&office, with("National", "0221 445566")).await;
    add(&office, with("Dane", "+45 12345678")).await;
    let client = recruiter(&office).await;
    let ask = async |phone: &str| {
        let body = json!({ "name": "Somebody", "phone": phone });
        client.post(&format!("{CANDIDATES}/duplicates"), body).await.json["matches"].clone()
    };

    for (phone, called) in [
        ("030 901820", "Inter"),
        ("+49 30 901820", "Inter"),
        ("+49 (0)30 90 18 20", "Inter"),
        ("+49 221 445566", "National"),
        ("12345678", "Dane"),
    ] {
        let found = names(&client, &format!("/search?text={}", phone.replace('+', "%2B").replace(' ', "%20"))).await;
        assert_eq!(found, [called], "{phone}");
        let matches = ask(phone).await;
        assert_eq!((&matches[0]["name"], &matches[0]["reasons"]), (&json!(called), &json!(["phone"])), "{phone}");
    }
    assert_eq!(ask("+49 40 901820").await, json!([]), "of another place");
    assert_eq!(names(&client, "/search?text=45123").await, ["Dane"], "its beginning, with the country");
}

#[tokio::test]
async fn telephone_numbers_have_5_to_20_digits_and_at_most_32_characters() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let post = async |phone: String| {
        let mut body = a_new_candidate(&office.own_job.id.to_string());
        body["phone"] = json!(phone);
        client.post(CANDIDATES, body).await
    };

    for fine in ["1".repeat(5), "1".repeat(20), format!("{:-<32}", "1".repeat(20))] {
        assert_eq!(post(fine.clone()).await.status, 201, "{fine}");
    }
    for wrong in ["1".repeat(4), "1".repeat(21), format!("{:-<33}", "1".repeat(20))] {
        assert_field(&post(wrong).await, "/phone", "invalid");
    }
}

/// Six people with one tag, named against the order in which they came and moved.
async fn tagged(office: &Office) -> Vec<Candidate> {
    let mut tagged = Vec::new();
    for (n, called) in ["Cyd", "Ada", "Eva", "Bea", "Dan", "Fay"].into_iter().enumerate() {
        let mut candidate = Candidate {
            name: name(&format!("{called} Searched")),
            tags: labels(["Wanted"]).unwrap(),
            ..a_candidate(&office.own_job)
        };
        candidate.standing.since = candidate.created_at + chrono::Duration::hours(i64::try_from(n).unwrap());
        tagged.push(add(office, candidate).await);
    }
    tagged
}

#[tokio::test]
async fn what_is_found_comes_in_the_order_that_was_asked_for_over_pages() {
    let office = Office::open().await;
    let tagged = tagged(&office).await;
    let client = recruiter(&office).await;
    let came: Vec<String> = tagged.iter().map(|candidate| candidate.name.to_string()).collect();
    let mut by_name = came.clone();
    by_name.sort();
    let newest: Vec<String> = came.iter().rev().cloned().collect();

    for query in ["?tag=wanted", "?tag=wanted&owner=OWNER", "/search?text=searched"] {
        let query = query.replace("OWNER", &office.recruiter.id.to_string());
        for (order, expected) in [("name", &by_name), ("waiting", &came), ("pipeline", &newest)] {
            let path = format!("{CANDIDATES}{query}&order={order}&limit=4");
            let (items, pages) = all_pages(&client, &path).await;
            assert_eq!((&texts(&items, "name"), pages), (expected, vec![4, 2]), "{query} {order}");
        }
    }
    assert_eq!(names(&client, "/search?text=searched").await, by_name, "a search is by name where nothing is said");
}

#[tokio::test]
async fn a_cursor_goes_on_in_its_own_order_alone() {
    let office = Office::open().await;
    tagged(&office).await;
    let client = recruiter(&office).await;
    let page = client.get(&format!("{CANDIDATES}?tag=wanted&order=name&limit=2")).await;
    let cursor = page.json["next"].as_str().unwrap();

    let other = client.get(&format!("{CANDIDATES}?tag=wanted&order=waiting&cursor={cursor}")).await;

    assert_field(&other, "cursor", "invalid_cursor");
}

#[tokio::test]
async fn more_than_can_be_sorted_comes_whole_in_the_order_of_the_index() {
    let office = Office::open().await;
    for n in 0..101 {
        let called = name(&format!("Zed{:03} Zoo", 200 - n));
        add(&office, Candidate { name: called, ..a_candidate(&office.own_job) }).await;
    }
    let client = recruiter(&office).await;

    let (items, pages) = all_pages(&client, &format!("{CANDIDATES}/search?text=zed&limit=60")).await;

    let mut found = texts(&items, "name");
    assert_eq!(pages.iter().sum::<usize>(), 101, "{pages:?}");
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 101, "nobody twice and nobody missing");
}

#[tokio::test]
async fn every_word_of_a_search_counts_also_the_seventh() {
    let office = Office::open().await;
    let tags = labels(["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]).unwrap();
    add(&office, Candidate { name: name("Omega Man"), tags, ..a_candidate(&office.own_job) }).await;
    let client = recruiter(&office).await;
    let six = "/search?text=alpha+beta+gamma+delta+epsilon+zeta";

    assert_eq!(names(&client, six).await, ["Omega Man"]);
    assert_eq!(names(&client, &format!("{six}+omega")).await, ["Omega Man"]);
    assert_eq!(names(&client, &format!("{six}+theta")).await, [""; 0]);
}

#[tokio::test]
async fn time_in_a_status_is_asked_for_in_1_to_3650_days() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let ask = async |days: i64| client.get(&format!("{CANDIDATES}?waiting_days={days}")).await;

    for fine in [1, 3_650] {
        assert_eq!(ask(fine).await.status, 200);
    }
    for wrong in [0, 3_651] {
        assert_field(&ask(wrong).await, "waiting_days", "out_of_range");
    }
}

#[tokio::test]
async fn the_log_tells_what_was_asked_and_never_the_words_of_a_search() {
    let office = Office::open().await;
    let client = recruiter(&office).await;
    let (owner, job) = (office.recruiter.id, office.own_job.id);
    let filter = format!("status=new,screened&owner={owner}&job={job}&tag=Top&skill=Rust&source=agency&waiting_days=7");

    client.get(&format!("{CANDIDATES}?{filter}")).await;
    client.get(&format!("{CANDIDATES}/search?text=zanzibar&{filter}")).await;
    client.get(&format!("{CANDIDATES}/board?owner={owner}")).await;
    let order =
        json!({ "format": "csv", "filter": { "status": ["new", "offered"], "owner": owner, "text": "zanzibar" } });
    client.post(&format!("{CANDIDATES}/exports"), order).await;

    let events = office.events().await;
    assert_eq!(events.len(), 4);
    for event in &events[..2] {
        let of = |name: &str| event.metadata[name].as_str().unwrap().to_owned();
        assert_eq!((of("status"), of("owner"), of("job")), ("new,screened".into(), owner.to_string(), job.to_string()));
        assert_eq!(
            (of("tag"), of("skill"), of("source"), of("waiting_days")),
            ("Top".into(), "Rust".into(), "agency".into(), "7".into())
        );
    }
    assert_eq!(events[2].metadata["owner"], json!(owner));
    assert_eq!((&events[3].metadata["status"], &events[3].metadata["owner"]), (&json!("new,offered"), &json!(owner)));
    assert!(!format!("{events:?}").contains("zanzibar"), "{events:?}");
}
