//! Notes about candidates.

use hirelog_aws::Queue;
use hirelog_domain::ids::UserId;
use hirelog_domain::users::{User, UserState};
use hirelog_testkit::{Client, id};
use serde_json::{Value, json};

use crate::office::Office;
use crate::support::{assert_field, assert_problem, texts};

fn notes(office: &Office) -> String {
    format!("/api/v1/candidates/{}/notes", office.own_candidate.id)
}

async fn as_user(office: &Office, user: &User) -> Client {
    office.doors.candidates().as_user(user).await
}

async fn shown(office: &Office, client: &Client) -> Vec<Value> {
    let file = client.get(&format!("/api/v1/candidates/{}", office.own_candidate.id)).await;
    file.json["notes"].as_array().unwrap().clone()
}

#[tokio::test]
async fn notes_are_shown_newest_first_and_deleted_by_who_wrote_them_or_an_admin() {
    let office = Office::open().await;
    let recruiter = as_user(&office, &office.recruiter).await;
    let colleague = as_user(&office, &office.colleague).await;
    let mut made = Vec::new();
    for (client, text) in [(&recruiter, "one"), (&colleague, "two\nlines"), (&recruiter, "three")] {
        office.stack.clock.advance(chrono::Duration::milliseconds(1));
        let reply = client.post(&notes(&office), json!({ "text": text })).await;
        assert_eq!(reply.status, 201, "{}", reply.text);
        made.push(reply.header("location").unwrap().to_owned());
    }

    let items = shown(&office, &recruiter).await;
    assert_eq!(texts(&items, "text"), ["three", "two\nlines", "one"]);
    assert_eq!((&items[1]["by"], &items[1]["record"]), (&json!(office.colleague.id), &Value::Null));

    assert_problem(&colleague.delete(&made[0]).await, 409, "not_your_note");
    assert_eq!(recruiter.delete(&made[0]).await.status, 204);
    assert_eq!(recruiter.delete(&made[0]).await.status, 204, "what is gone stays gone");
    assert_eq!(as_user(&office, &office.admin).await.delete(&made[1]).await.status, 204);
    assert_eq!(texts(&shown(&office, &recruiter).await, "text"), ["three"]);
}

#[tokio::test]
async fn a_note_has_1_to_4000_characters_and_at_most_10_mentions() {
    let office = Office::open().await;
    let client = as_user(&office, &office.recruiter).await;
    let post = async |text: String, mentions: Vec<UserId>| {
        client.post(&notes(&office), json!({ "text": text, "mentions": mentions })).await
    };
    let mut people = Vec::new();
    for _ in 0..11 {
        people.push(office.stack.new_user(hirelog_domain::permissions::Role::Viewer).await.id);
    }

    assert_field(&post(" \n".into(), vec![]).await, "/text", "required");
    assert_eq!(post("x".repeat(4_000), vec![]).await.status, 201);
    assert_field(&post("x".repeat(4_001), vec![]).await, "/text", "too_long");
    assert_eq!(post("x".into(), people[..10].to_vec()).await.status, 201);
    assert_field(&post("x".into(), people.clone()).await, "/mentions", "too_many");
    let one = people[0];
    assert_eq!(post("x".into(), vec![one, one]).await.json["mentions"], json!([one]));
}

#[tokio::test]
async fn who_is_mentioned_is_an_active_person_of_the_team() {
    let office = Office::open().await;
    let left = User { state: UserState::Deactivated, ..office.viewer.clone() };
    office.stack.save_user(&office.viewer, &left).await;
    let client = as_user(&office, &office.recruiter).await;

    for nobody in [left.id, id(404)] {
        let reply = client.post(&notes(&office), json!({ "text": "x", "mentions": [nobody] })).await;
        assert_field(&reply, "/mentions", "unknown_user");
    }
    assert!(shown(&office, &client).await.is_empty());
    client.post(&notes(&office), json!({ "text": "x", "mentions": [office.manager.id] })).await;
    client.after().await;
    let tasks = office.stack.drain(Queue::Work).await;
    let task: Value = serde_json::from_str(&tasks[0]).unwrap();
    assert_eq!((tasks.len(), &task["kind"]), (1, &json!("mention")));
    assert!(!tasks[0].contains("\"x\""), "the queue carries identifiers alone");
}

#[tokio::test]
async fn the_same_note_again_is_the_same_note_and_nothing_of_it_is_kept_under_the_key() {
    let office = Office::open().await;
    let client = as_user(&office, &office.recruiter).await.idempotency_key("k");
    let body = json!({ "text": "only in the note" });

    let first = client.post(&notes(&office), body.clone()).await;
    let again = client.post(&notes(&office), body).await;
    let other = client.post(&notes(&office), json!({ "text": "another" })).await;

    assert_eq!((first.status, &first.text), (again.status, &again.text));
    assert_eq!(first.header("location"), again.header("location"));
    assert_problem(&other, 422, "idempotency_key_reused");
    let kept = office.stack.table.items_under("IDEMPOTENCY").await;
    assert!(kept.len() == 1 && !format!("{kept:?}").contains("only in the note"), "{kept:?}");
    client.delete(first.header("location").unwrap()).await;
    let gone = client.post(&notes(&office), json!({ "text": "only in the note" })).await;
    assert_problem(&gone, 404, "not_found");
}

#[tokio::test]
async fn notes_of_a_merged_record_stay_and_say_where_they_come_from() {
    let office = Office::open().await;
    let client = as_user(&office, &office.recruiter).await;
    let foreign = format!("/api/v1/candidates/{}", office.foreign_candidate.id);
    let note = client.post(&format!("{foreign}/notes"), json!({ "text": "from the other one" })).await;
    let merge = json!({ "from": office.foreign_candidate.id, "from_version": 1, "take": [] });
    let own = format!("/api/v1/candidates/{}", office.own_candidate.id);
    assert_eq!(client.if_match(1).post(&format!("{own}/merge"), merge).await.status, 200);

    let items = shown(&office, &client).await;
    assert_eq!(
        (&items[0]["text"], &items[0]["record"]),
        (&json!("from the other one"), &json!(office.foreign_candidate.id))
    );
    assert_problem(&client.post(&format!("{foreign}/notes"), json!({ "text": "late" })).await, 404, "not_found");
    let deleted = client.delete(&format!("{own}/notes/{}", note.json["id"].as_str().unwrap())).await;
    assert_eq!(deleted.status, 204);
    assert!(shown(&office, &client).await.is_empty());
}
