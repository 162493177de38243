//! Sign-in by link and code (DESIGN 10, BARS R5).

use chrono::Duration;
use futures_util::future::join_all;
use hirelog_aws::Queue;
use hirelog_http::Cookie;
use hirelog_testkit::{Client, Reply};
use serde_json::{Value, json};

use crate::office::{CODE, FIRST_ADMIN, LINK_TOKEN, Office};
use crate::support::assert_problem;

const LINK: &str = "/api/v1/auth/sign-in/link";
const TYPED: &str = "/api/v1/auth/sign-in/code";

fn link(office: &Office) -> Value {
    json!({ "challenge": office.challenge.id, "token": LINK_TOKEN })
}

fn browser(office: &Office) -> Client {
    office.visitor(&office.doors, "auth-api")
}

async fn sessions(office: &Office) -> usize {
    office.stack.store.list_sessions(office.colleague.id).await.unwrap().len()
}

async fn ask(office: &Office, mail: &str) -> Reply {
    office.doors.auth().post("/api/v1/auth/sign-in", json!({ "mail": mail })).await
}

#[tokio::test]
async fn a_person_asks_finds_the_mail_confirms_and_is_signed_in() {
    let office = Office::open().await;

    let asked = ask(&office, "  Person5@Northwind.example ").await;
    let letter = office.letter().await;
    let same_browser = office.doors.auth().keeping_cookies(&asked);
    let redeemed = same_browser.post(LINK, json!({ "challenge": letter.challenge, "token": letter.token })).await;
    let me = same_browser.keeping_cookies(&redeemed).get("/api/v1/me").await;

    assert_eq!((asked.status.as_u16(), redeemed.status.as_u16()), (202, 204));
    assert_eq!(letter.mail.to, office.viewer.mail);
    assert_eq!(asked.json, json!({ "expires_at": "2026-11-23T11:10:00.000Z" }));
    assert_eq!(me.json["user"]["id"], office.viewer.id.to_string());
    let cookies: Vec<_> = redeemed.headers.get_all("set-cookie").iter().map(|line| line.to_str().unwrap()).collect();
    assert!(cookies[0].starts_with("__Host-session="), "{cookies:?}");
    assert!(cookies[0].ends_with("; Path=/; Max-Age=604800; HttpOnly; Secure; SameSite=Lax"), "{cookies:?}");
    assert_eq!(cookies[1], "__Host-sign-in=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax");
}

#[tokio::test]
async fn the_code_of_the_mail_signs_in_the_browser_that_asked() {
    let office = Office::open().await;

    let asked = ask(&office, office.viewer.mail.as_str()).await;
    let letter = office.letter().await;
    let redeemed = office.doors.auth().keeping_cookies(&asked).post(TYPED, json!({ "code": letter.code })).await;

    assert_eq!((letter.code.len(), redeemed.status.as_u16()), (6, 204));
    assert!(letter.code.bytes().all(|digit| digit.is_ascii_digit()));
}

#[tokio::test]
async fn no_secret_stands_in_a_queue_or_beside_its_digest() {
    let office = Office::open().await;

    let asked = ask(&office, office.viewer.mail.as_str()).await;
    let letter = office.letter().await;
    let client = office.doors.auth().keeping_cookies(&asked);
    let redeemed = client.post(LINK, json!({ "challenge": letter.challenge, "token": letter.token })).await;
    client.after().await;

    assert_eq!(letter.message, json!({ "mail": letter.mail.id }).to_string());
    let cookie = |reply: &Reply| {
        let line = reply.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        line.rsplit('.').next().unwrap().to_owned()
    };
    let secrets = [cookie(&asked), cookie(&redeemed), letter.token, office.viewer.mail.to_string()];
    let mut queued = vec![letter.message];
    for queue in [Queue::Activity, Queue::Mail, Queue::Report] {
        queued.extend(office.stack.drain(queue).await);
    }
    assert!(queued.len() >= 2);
    for secret in &secrets {
        assert!(!queued.iter().any(|body| body.contains(secret)), "{secret} in {queued:?}");
    }
    let stored = format!("{:?}", office.stack.table.items_under("CHALLENGE#").await)
        + &format!("{:?}", office.stack.table.items_under("USER#").await);
    assert!(!secrets[..3].iter().any(|secret| stored.contains(secret)));
}

#[tokio::test]
async fn a_link_works_at_10_minutes_sharp_and_not_a_second_later() {
    let office = Office::open().await;
    let late = Office::open().await;

    office.stack.clock.advance(Duration::seconds(600));
    late.stack.clock.advance(Duration::seconds(601));

    assert_eq!(browser(&office).post(LINK, link(&office)).await.status, 204);
    assert_problem(&browser(&late).post(LINK, link(&late)).await, 401, "sign_in_failed");
    assert_problem(&browser(&late).post(TYPED, json!({ "code": CODE })).await, 401, "sign_in_failed");
    assert_eq!(sessions(&late).await, 0);
}

#[tokio::test]
async fn a_link_opened_in_another_browser_is_refused_and_the_code_works_in_the_first() {
    let office = Office::open().await;
    let other = office.doors.auth();
    let forged = other.with_cookie(Cookie::SignIn, &format!("{}.guess", office.challenge.id));

    assert_problem(&other.post(LINK, link(&office)).await, 409, "other_browser");
    assert_problem(&forged.post(LINK, link(&office)).await, 409, "other_browser");
    assert_problem(&other.post(TYPED, json!({ "code": CODE })).await, 401, "sign_in_failed");
    assert_problem(&forged.post(TYPED, json!({ "code": CODE })).await, 401, "sign_in_failed");
    assert_eq!(sessions(&office).await, 0);

    let reply = browser(&office).post(TYPED, json!({ "code": format!(" {CODE} ") })).await;

    assert_eq!((reply.status.as_u16(), sessions(&office).await), (204, 1));
    assert_problem(&browser(&office).post(TYPED, json!({ "code": CODE })).await, 401, "sign_in_failed");
}

#[tokio::test]
async fn four_wrong_codes_are_forgiven_and_five_are_not() {
    for (wrong, expected) in [(4, 204), (5, 401)] {
        let office = Office::open().await;
        for _ in 0..wrong {
            assert_problem(&browser(&office).post(TYPED, json!({ "code": "000000" })).await, 401, "sign_in_failed");
        }

        let code = browser(&office).post(TYPED, json!({ "code": CODE })).await;

        assert_eq!(code.status, expected, "after {wrong} wrong codes");
    }
}

#[tokio::test]
async fn a_mail_scanner_that_follows_the_link_leaves_it_unused() {
    let office = Office::open().await;
    let query = format!("{LINK}?challenge={}&token={LINK_TOKEN}", office.challenge.id);
    let before = office.items().await;

    for _ in 0..20 {
        assert_problem(&browser(&office).get(&query).await, 405, "method_not_allowed");
    }
    assert_eq!(browser(&office).send("HEAD".parse().unwrap(), &query, None).await.status, 405);

    assert_eq!(office.items().await, before);
    assert_eq!(browser(&office).post(LINK, link(&office)).await.status, 204);
}

#[tokio::test]
async fn known_unknown_and_deactivated_addresses_get_the_same_answer() {
    let office = Office::open().await;
    let gone =
        hirelog_domain::users::User { state: hirelog_domain::users::UserState::Deactivated, ..office.viewer.clone() };
    office.stack.save_user(&office.viewer, &gone).await;
    let shape = |reply: &Reply| {
        let names: Vec<_> = reply.headers.keys().map(ToString::to_string).collect();
        let cookies: Vec<_> = reply.headers.get_all("set-cookie").iter().map(|line| line.to_str().unwrap()).collect();
        let masked = |line: &&str| {
            let (value, rest) = line.split_once(';').unwrap();
            format!("{} {} {rest}", value.split_once('=').unwrap().0, value.len())
        };
        (reply.status, names, cookies.iter().map(masked).collect::<Vec<_>>(), reply.text.clone())
    };

    let known = ask(&office, office.recruiter.mail.as_str()).await;
    let unknown = ask(&office, "nobody@northwind.example").await;
    let deactivated = ask(&office, office.viewer.mail.as_str()).await;
    office.doors.auth().after().await;

    assert_eq!(known.status, 202);
    assert_eq!(shape(&known), shape(&unknown));
    assert_eq!(shape(&known), shape(&deactivated));
    assert_eq!(office.stack.drain(Queue::Mail).await.len(), 1);
}

#[tokio::test]
async fn a_person_deactivated_after_asking_does_not_come_in() {
    let office = Office::open().await;
    let gone = hirelog_domain::users::User {
        state: hirelog_domain::users::UserState::Deactivated,
        ..office.colleague.clone()
    };
    office.stack.save_user(&office.colleague, &gone).await;

    let reply = browser(&office).post(LINK, link(&office)).await;

    assert_problem(&reply, 401, "sign_in_failed");
    assert_eq!(sessions(&office).await, 0);
}

#[tokio::test]
async fn a_failed_sign_in_is_told_about_the_person_whose_link_it_was() {
    let office = Office::open().await;

    browser(&office).post(LINK, json!({ "challenge": office.challenge.id, "token": "a guess" })).await;
    let [event] = office.events().await.try_into().unwrap();

    assert_eq!(event.action.as_str(), "login_failed");
    assert_eq!(event.actor.user(), Some(office.colleague.id));
}

#[tokio::test]
async fn the_first_admin_of_the_stack_comes_in_by_asking_and_only_while_there_is_no_admin() {
    let stack = hirelog_testkit::TestStack::start().await;
    let doors = crate::office::Doors::of(&stack, &stack.app());
    let asks =
        join_all((0..4).map(|_| async { doors.auth().post("/api/v1/auth/sign-in", mail(FIRST_ADMIN)).await })).await;
    assert!(asks.iter().all(|reply| reply.status == 202), "{asks:?}");
    assert_eq!(stack.store.all_users().await.unwrap().len(), 1);

    let office = Office::open().await;
    assert_eq!(ask(&office, FIRST_ADMIN).await.status, 202);
    assert_eq!(office.stack.store.all_users().await.unwrap().len(), 6);
}

fn mail(address: &str) -> Value {
    json!({ "mail": address })
}
