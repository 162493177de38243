//! The people of the team: list, view, roles, the last admin.

use hirelog_domain::users::User;
use hirelog_testkit::{Client, Reply};
use serde_json::json;

use crate::office::Office;
use crate::support::{all_pages, assert_field, assert_problem, texts};

async fn admin(office: &Office) -> Client {
    office.doors.auth().as_user(&office.admin).await
}

async fn demote(client: &Client, user: &User, version: u64) -> Reply {
    client.if_match(version).put(&format!("/api/v1/users/{}/role", user.id), json!({ "role": "viewer" })).await
}

async fn deactivate(client: &Client, user: &User, version: u64) -> Reply {
    client.if_match(version).post(&format!("/api/v1/users/{}/deactivate", user.id), json!({})).await
}

#[tokio::test]
async fn people_are_listed_by_name_page_after_page() {
    let office = Office::open().await;

    let (people, pages) = all_pages(&admin(&office).await, "/api/v1/users?limit=4").await;

    assert_eq!(texts(&people, "name"), ["Person 1", "Person 2", "Person 3", "Person 4", "Person 5", "Person 6"]);
    assert_eq!(pages, [4, 2]);
    assert_eq!(people[3]["jobs"], json!([office.own_job.id]));
}

#[tokio::test]
async fn the_directory_shows_everybody_names_and_nothing_else() {
    let office = Office::open().await;
    let client = office.doors.auth().as_user(&office.viewer).await;

    let list = client.get("/api/v1/users/directory").await;

    assert_eq!(list.json["items"].as_array().unwrap().len(), 6);
    assert_eq!(list.json["items"][0], json!({ "id": office.admin.id, "name": "Person 1", "state": "active" }));
}

#[tokio::test]
async fn a_change_of_role_needs_the_version_that_was_seen() {
    let office = Office::open().await;
    let client = admin(&office).await;
    let path = format!("/api/v1/users/{}/role", office.viewer.id);
    let body = json!({ "role": "recruiter" });

    let missing = client.put(&path, body.clone()).await;
    let unquoted = client.with("if-match", "1").put(&path, body.clone()).await;
    let stale = client.if_match(7).put(&path, body.clone()).await;
    let right = client.if_match(1).put(&path, body).await;

    assert_problem(&missing, 428, "precondition_required");
    assert_field(&unquoted, "If-Match", "invalid_version");
    assert_problem(&stale, 412, "version_conflict");
    assert_eq!((right.status.as_u16(), right.version(), &right.json["role"]), (200, Some(2), &json!("recruiter")));
}

#[tokio::test]
async fn the_last_admin_can_neither_be_demoted_nor_deactivated() {
    let office = Office::open().await;
    let client = admin(&office).await;
    assert_eq!(demote(&client, &office.deputy, 1).await.status, 200);
    let before = office.items().await;

    let demoted = demote(&client, &office.admin, 1).await;
    let deactivated = deactivate(&client, &office.admin, 1).await;

    assert_problem(&demoted, 409, "last_admin");
    assert_problem(&deactivated, 409, "last_admin");
    assert_eq!(office.items().await, before);
}

#[tokio::test]
async fn two_admins_who_demote_each_other_at_the_same_moment_leave_one() {
    for round in 0..20 {
        let office = Office::open().await;
        let (one, other) = (admin(&office).await, office.doors.auth().as_user(&office.deputy).await);

        let (first, second) = if round % 2 == 0 {
            tokio::join!(demote(&one, &office.deputy, 1), demote(&other, &office.admin, 1))
        } else {
            tokio::join!(deactivate(&one, &office.deputy, 1), deactivate(&other, &office.admin, 1))
        };

        let admins = office.stack.store.all_users().await.unwrap().iter().filter(|user| user.is_active_admin()).count();
        assert_eq!(admins, 1, "round {round}: {} {}", first.text, second.text);
        assert_eq!([&first, &second].iter().filter(|reply| reply.status == 200).count(), 1);
    }
}

#[tokio::test]
async fn a_deactivated_person_is_shown_as_such_and_counts_no_more_as_admin() {
    let office = Office::open().await;
    let client = admin(&office).await;

    let reply = deactivate(&client, &office.deputy, 1).await;

    assert_eq!((reply.status.as_u16(), &reply.json["state"]), (200, &json!("deactivated")));
    assert_problem(&demote(&client, &office.admin, 1).await, 409, "last_admin");
    let seen = client.get(&format!("/api/v1/users/{}", office.deputy.id)).await;
    assert_eq!((seen.version(), &seen.json["state"]), (Some(2), &json!("deactivated")));
}
