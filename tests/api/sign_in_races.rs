//! Sign-in by many at once (BARS R5): one link gives one session, and guessing codes at once is no faster.

use futures_util::future::join_all;
use hirelog_domain::activity::Action;
use hirelog_domain::ids::ChallengeId;
use hirelog_domain::sign_in::{Challenge, Session};
use hirelog_http::Cookie;
use hirelog_store::{Change, Limits, StoreError};
use hirelog_testkit::{Client, an_event, id};
use serde_json::{Value, json};

use crate::office::{BROWSER, LINK_TOKEN, Office};
use crate::support::assert_problem;

const LINK: &str = "/api/v1/auth/sign-in/link";
const ROUNDS: usize = 200;
const AT_ONCE: usize = 32;

async fn sessions(office: &Office) -> usize {
    office.stack.store.list_sessions(office.colleague.id).await.unwrap().len()
}

#[tokio::test]
async fn of_32_redemptions_of_one_link_at_once_one_succeeds_in_each_of_200_rounds() {
    let office = Office::open().await;

    for round in 0..ROUNDS {
        let asked = ask_again(&office, round).await;
        let tries = (0..AT_ONCE).map(|_| asked.0.post(LINK, asked.1.clone()));
        let replies = join_all(tries).await;
        let won = replies.iter().filter(|reply| reply.status == 204).count();
        assert_eq!((won, sessions(&office).await), (1, round + 1 - round / 50 * 50), "round {round}");
        replies.iter().filter(|reply| reply.status != 204).for_each(|reply| {
            assert_problem(reply, 401, "sign_in_failed");
        });
        if round % 50 == 49 {
            end_all(&office).await;
        }
    }

    println!("R5: {ROUNDS} rounds of {AT_ONCE} redemptions at once, exactly 1 session each");
}

/// A fresh request to sign in, behind the back of the limits.
async fn ask_again(office: &Office, round: usize) -> (Client, Value) {
    let id: ChallengeId = id(10_000 + round as u64);
    let challenge = Challenge { id, ..office.challenge.clone() };
    let somebody = round.to_string();
    let limits = Limits { address: &somebody, network: &somebody };
    drop(office.stack.store.commit(Change::ask_to_sign_in(&challenge, &limits)).await.unwrap());
    let client = office.doors.auth().with_cookie(Cookie::SignIn, &format!("{id}.{BROWSER}"));
    (client, json!({ "challenge": id, "token": LINK_TOKEN }))
}

/// Ends every session and forgets the events, so that lists stay short.
async fn end_all(office: &Office) {
    office.events().await;
    for session in office.stack.store.list_sessions(office.colleague.id).await.unwrap() {
        let event = an_event(office.colleague.id, Action::Logout, office.stack.clock.now());
        office.stack.seed(&event, |change| change.end_session(session.user, session.id)).await;
    }
}

#[tokio::test]
async fn a_right_code_loses_against_a_wrong_one_counted_meanwhile_so_that_guessing_at_once_is_no_faster() {
    let office = Office::open().await;
    let session = Session {
        id: id(1),
        user: office.colleague.id,
        secret_hash: "of a guess".into(),
        created_at: office.challenge.created_at,
        last_seen_at: office.challenge.created_at,
        user_agent: None,
    };
    let event = an_event(office.colleague.id, Action::Login, office.challenge.created_at);

    office.stack.store.count_wrong_code(&office.challenge).await.unwrap();
    let change = Change::told_by(&event).redeem(&office.challenge, &session);

    assert!(matches!(office.stack.store.commit(change).await, Err(StoreError::Condition("challenge"))));
}
