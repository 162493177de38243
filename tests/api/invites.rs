//! Invitations: by mail only, once, for a week.

use chrono::Duration;
use futures_util::future::join_all;
use hirelog_testkit::Client;
use serde_json::{Value, json};

use crate::office::{INVITE_TOKEN, Office};
use crate::support::{assert_field, assert_problem};

const INVITES: &str = "/api/v1/users/invites";
const ACCEPT: &str = "/api/v1/auth/invites/accept";

fn accepting(office: &Office) -> Value {
    json!({ "invite": office.invite.id, "token": INVITE_TOKEN })
}

async fn admin(office: &Office) -> Client {
    office.doors.auth().as_user(&office.admin).await
}

async fn people(office: &Office) -> usize {
    office.stack.store.all_users().await.unwrap().len()
}

#[tokio::test]
async fn an_invited_person_finds_the_mail_accepts_and_is_signed_in() {
    let office = Office::open().await;
    let body = json!({ "mail": "Ada@northwind.example", "name": " Ada Lovelace ", "role": "hiring_manager" });

    let invited = admin(&office).await.post(INVITES, body).await;
    let letter = office.letter().await;
    let accepted = office.doors.auth().post(ACCEPT, json!({ "invite": letter.invite, "token": letter.token })).await;
    let me = office.doors.auth().keeping_cookies(&accepted).get("/api/v1/me").await;

    assert_eq!((invited.status.as_u16(), accepted.status.as_u16()), (201, 204));
    assert_eq!(invited.header("location"), Some(format!("{INVITES}/{}", letter.invite).as_str()));
    assert_eq!(letter.mail.to.as_str(), "ada@northwind.example");
    assert_eq!(me.json["user"]["name"], "Ada Lovelace");
    assert_eq!(me.json["user"]["role"], "hiring_manager");
    assert_eq!(me.json["consent"]["asks"], true);
    let secret = [invited.text, letter.message].concat();
    assert!(!secret.contains(&letter.token));
}

#[tokio::test]
async fn open_invitations_are_listed_newest_first_without_their_secrets() {
    let office = Office::open().await;
    let client = admin(&office).await;
    client.post(INVITES, json!({ "mail": "ada@northwind.example", "name": "Ada", "role": "viewer" })).await;

    let list = client.get(INVITES).await;

    let items = list.json["items"].as_array().unwrap();
    assert_eq!(crate::support::texts(items, "name"), ["Ada", "Newcomer"]);
    assert_eq!(items[0]["expires_at"], "2026-11-30T11:00:00.000Z");
    assert!(!list.text.contains("hash"));
}

#[tokio::test]
async fn of_32_acceptances_at_once_one_makes_a_person() {
    let office = Office::open().await;
    let before = people(&office).await;

    let replies = join_all((0..32).map(|_| async { office.doors.auth().post(ACCEPT, accepting(&office)).await })).await;

    assert_eq!(replies.iter().filter(|reply| reply.status == 204).count(), 1);
    replies.iter().filter(|reply| reply.status != 204).for_each(|reply| assert_problem(reply, 401, "invite_gone"));
    assert_eq!(people(&office).await, before + 1);
}

#[tokio::test]
async fn a_wrong_secret_and_an_unknown_invitation_look_the_same() {
    let office = Office::open().await;
    let door = office.doors.auth();
    let before = office.items().await;

    let wrong = door.post(ACCEPT, json!({ "invite": office.invite.id, "token": "a guess" })).await;
    let unknown = door.post(ACCEPT, json!({ "invite": office.challenge.id, "token": INVITE_TOKEN })).await;

    assert_problem(&wrong, 401, "invite_gone");
    assert_eq!((wrong.status, &wrong.text), (unknown.status, &unknown.text));
    assert_eq!(office.items().await, before);
}

#[tokio::test]
async fn an_invitation_works_for_seven_days_and_not_a_millisecond_longer() {
    for (late, expected) in [(0, 204), (1, 401)] {
        let office = Office::open().await;
        office.stack.clock.advance(Duration::days(7) + Duration::milliseconds(late));

        let reply = office.doors.auth().post(ACCEPT, accepting(&office)).await;

        assert_eq!(reply.status, expected);
    }
}

#[tokio::test]
async fn an_address_that_somebody_has_is_not_invited_in_any_spelling() {
    let office = Office::open().await;
    let body = json!({ "mail": office.viewer.mail.to_string().to_uppercase(), "name": "Twin", "role": "viewer" });

    let reply = admin(&office).await.post(INVITES, body).await;

    assert_problem(&reply, 409, "address_taken");
    office.events().await;
    assert!(office.stack.drain(hirelog_aws::Queue::Mail).await.is_empty());
}

#[tokio::test]
async fn the_second_of_two_invitations_for_one_address_cannot_be_accepted() {
    let office = Office::open().await;
    let body = json!({ "mail": office.invite.mail, "name": "Newcomer again", "role": "admin" });
    admin(&office).await.post(INVITES, body).await;
    let letter = office.letter().await;

    let first = office.doors.auth().post(ACCEPT, accepting(&office)).await;
    let second = office.doors.auth().post(ACCEPT, json!({ "invite": letter.invite, "token": letter.token })).await;

    assert_eq!(first.status, 204);
    assert_problem(&second, 409, "address_taken");
}

#[tokio::test]
async fn every_field_that_cannot_be_taken_is_named_at_once() {
    let office = Office::open().await;
    let client = admin(&office).await;

    let both = client.post(INVITES, json!({ "mail": "no address", "name": " ", "role": "viewer" })).await;
    let role = client.post(INVITES, json!({ "mail": "a@b.example", "name": "A", "role": "owner" })).await;

    let fields: Vec<_> = both.json["errors"].as_array().unwrap().iter().map(|error| &error["field"]).collect();
    assert_eq!(fields, ["/mail", "/name"]);
    assert_field(&role, "/role", "unknown_choice");
}
