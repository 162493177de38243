//! Lost updates (BARS R9): many people change one candidate at the same time.

use chrono::Duration;
use futures_util::future::join_all;
use hirelog_testkit::{Client, Reply};
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use crate::office::Office;

const CLIENTS: usize = 32;
const CHANGES: usize = 50;
/// Requests under way at the same time. A change that is accepted can turn down only those that are under way with it, so
/// at least one of so many is accepted, however fast the machine is.
const AT_ONCE: usize = 8;

/// One change on what the client has just seen: a fact or a move, by turns.
async fn change(office: &Office, client: &Client, turn: usize) -> Reply {
    let path = format!("/api/v1/candidates/{}", office.own_candidate.id);
    let seen = client.get(&path).await;
    // Time passes between requests, as it does outside.
    office.stack.clock.advance(Duration::milliseconds(1));
    let client = client.if_match(seen.version().unwrap());
    if turn.is_multiple_of(2) {
        return client.patch(&path, json!({ "location": format!("Room {turn}") })).await;
    }
    let body = match seen.json["candidate"]["status"].as_str().unwrap() {
        "new" => json!({ "to": "on_hold", "fields": { "hold_reason": "Holiday" } }),
        _ => json!({ "to": "new" }),
    };
    client.post(&format!("{path}/status"), body).await
}

#[tokio::test]
async fn of_32_clients_with_50_changes_each_no_accepted_change_is_lost_and_the_history_replays() {
    let office = Office::open().await;
    let client = office.doors.candidates().as_user(&office.recruiter).await;
    let doors = Semaphore::new(AT_ONCE);
    let at_once = (0..CLIENTS).map(async |n| {
        let (mut facts, mut moves) = (0, 0);
        for turn in 0..CHANGES {
            let _under_way = doors.acquire().await.unwrap();
            let reply = change(&office, &client, n + turn).await;
            let counter = if (n + turn).is_multiple_of(2) { &mut facts } else { &mut moves };
            match reply.status.as_u16() {
                200 => *counter += 1,
                412 => {}
                other => panic!("{other}: {}", reply.text),
            }
        }
        (facts, moves)
    });

    let counts = join_all(at_once).await;
    let (facts, moves) = counts.iter().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));

    let file = client.get(&format!("/api/v1/candidates/{}", office.own_candidate.id)).await;
    assert_eq!(file.version(), Some(1 + facts + moves));
    let mut rows: Vec<&Value> = file.json["history"].as_array().unwrap().iter().collect();
    rows.reverse();
    assert_eq!(rows.len() as u64, (1 + moves).min(499));
    assert!(rows.windows(2).all(|pair| pair[0]["to"] == pair[1]["from"]), "{rows:?}");
    assert_eq!(rows.last().unwrap()["to"], file.json["candidate"]["status"]);
    assert!(facts + moves >= (CLIENTS * CHANGES / AT_ONCE) as u64, "{facts} facts and {moves} moves are too few");
    println!(
        "R9: {CLIENTS} clients x {CHANGES} changes: {facts} facts and {moves} moves accepted, version {:?}",
        file.version()
    );
}
