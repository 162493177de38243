//! The end of the time for which data are kept: reminders two weeks before, erasure after, each once.

use chrono::{Duration, NaiveDate};
use hirelog_aws::dynamodb::types::AttributeValue;
use hirelog_domain::activity::{Action, Actor};
use hirelog_domain::candidates::{Candidate, Consent};
use hirelog_domain::letters::LetterChoice;
use hirelog_domain::mail::Content;
use hirelog_domain::users::{User, UserState};
use hirelog_domain::workflow::Status;
use hirelog_store::keys;
use hirelog_testkit::{Fault, Faults, a_candidate, an_event};
use serde_json::json;

use crate::world::{World, deliver};

fn day(day: &str) -> String {
    json!({ "kind": "retention", "day": day }).to_string()
}

/// Somebody who was rejected 180 days before that day (in Berlin, at noon): the last one on which data are kept.
async fn ending(world: &World, on: &str) -> Candidate {
    let candidate = a_candidate(&world.job);
    ending_as(world, candidate, on).await
}

async fn ending_as(world: &World, candidate: Candidate, on: &str) -> Candidate {
    world.stack.add_candidate(&candidate).await;
    let now = world.stack.clock.now();
    let end: NaiveDate = on.parse().unwrap();
    world.set_clock(&format!("{}T11:00:00Z", end - Duration::days(180)));
    let moved = world.moved(&candidate, Status::Rejected, LetterChoice::None).await;
    world.stack.clock.advance(now.since(world.stack.clock.now()));
    assert_eq!(moved.keep_until(world.stack.organisation.zone), Some(end));
    moved
}

/// Whom each reminder names, with the last days.
async fn reminders(world: &World) -> Vec<(String, Vec<(String, String)>)> {
    let told = |content: Option<Content>| match content {
        Some(Content::RetentionReminder { items, .. }) => {
            items.into_iter().map(|item| (item.name.to_string(), item.until.to_string())).collect()
        }
        other => panic!("{other:?}"),
    };
    world.mails().await.into_iter().map(|mail| (mail.to.to_string(), told(mail.content))).collect()
}

async fn is_there(world: &World, candidate: &Candidate) -> bool {
    world.stack.store.get::<Candidate>(&keys::candidate(candidate.id)).await.unwrap().is_some()
}

#[tokio::test]
async fn the_owner_is_reminded_14_days_before_and_once() {
    let world = World::telling_after(None).await;
    let [soon, later, last] =
        [ending(&world, "2026-12-07").await, ending(&world, "2026-12-08").await, ending(&world, "2026-11-23").await];

    for _ in 0..2 {
        assert!(deliver(&world.worker(), &[day("2026-11-23")]).await.is_empty());
    }
    let line = |candidate: &Candidate, day: &str| (candidate.name.to_string(), day.to_owned());
    let first = (world.recruiter.mail.to_string(), vec![line(&last, "2026-11-23"), line(&soon, "2026-12-07")]);
    assert_eq!(reminders(&world).await, std::slice::from_ref(&first));

    world.stack.clock.advance(Duration::days(1));
    assert!(deliver(&world.worker(), &[day("2026-11-24")]).await.is_empty());
    let mut told = reminders(&world).await;
    told.retain(|one| *one != first);
    assert_eq!(told, [(world.recruiter.mail.to_string(), vec![line(&later, "2026-12-08")])]);
    assert_eq!(world.told(Action::RemindRetention).await.len(), 2);
}

#[tokio::test]
async fn what_is_over_is_erased_by_hirelog_itself_and_what_is_not_stays() {
    let world = World::telling_after(None).await;
    let [over, last] = [ending(&world, "2026-11-22").await, ending(&world, "2026-11-23").await];
    let running = world.candidate().await;

    assert!(deliver(&world.worker(), &[day("2026-11-23")]).await.is_empty());
    world.work().await;

    let there = [is_there(&world, &over).await, is_there(&world, &last).await, is_there(&world, &running).await];
    assert_eq!(there, [false, true, true]);
    assert!(world.stack.table.items_under(&format!("CANDIDATE#{}", over.id)).await.is_empty());
    let [event] = &world.told(Action::DeleteCandidate).await[..] else { panic!("one event") };
    assert_eq!(event.actor, Actor::System("candidates-worker".into()));
    assert_eq!((&event.metadata["reason"], &event.subject), (&json!("retention"), &Some(over.id.into())));
}

#[tokio::test]
async fn consent_lengthens_the_time_and_is_reminded_of_anew() {
    let world = World::telling_after(None).await;
    let before = ending(&world, "2026-12-01").await;
    deliver(&world.worker(), &[day("2026-11-23")]).await;
    let consent = Consent { given_on: "2026-11-23".parse().unwrap(), until: "2027-01-31".parse().unwrap() };
    let after = Candidate { consent: Some(consent), version: before.version + 1, ..before.clone() };
    let event = an_event(world.recruiter.id, Action::UpdateCandidate, world.stack.clock.now());
    world.stack.seed(&event, |change| change.update_candidate(&before, &after)).await;

    for today in ["2026-12-02", "2027-01-16", "2027-01-17", "2027-01-31"] {
        assert!(deliver(&world.worker(), &[day(today)]).await.is_empty());
    }
    let days: Vec<_> = reminders(&world).await.into_iter().flat_map(|(_, items)| items).map(|(_, day)| day).collect();
    assert!(is_there(&world, &after).await);
    assert_eq!(days.len(), 2, "{days:?}");
    assert!(days.contains(&"2026-12-01".to_owned()) && days.contains(&"2027-01-31".to_owned()), "{days:?}");

    deliver(&world.worker(), &[day("2027-02-01")]).await;
    assert!(!is_there(&world, &after).await);
}

#[tokio::test]
async fn where_the_owner_left_an_admin_is_told() {
    let world = World::telling_after(None).await;
    ending(&world, "2026-12-01").await;
    let left = User { state: UserState::Deactivated, ..world.recruiter.clone() };
    world.stack.save_user(&world.recruiter, &left).await;

    deliver(&world.worker(), &[day("2026-11-23")]).await;

    assert_eq!(reminders(&world).await[0].0, world.admin.mail.to_string());
}

#[tokio::test]
async fn a_crowd_is_dealt_with_portion_by_portion() {
    let world = World::telling_after(None).await;
    for n in 0..105 {
        ending(&world, if n < 10 { "2026-11-20" } else { "2026-12-01" }).await;
    }

    assert!(deliver(&world.worker(), &[day("2026-11-23")]).await.is_empty());
    world.work().await;

    let named: Vec<usize> = reminders(&world).await.iter().map(|(_, items)| items.len()).collect();
    assert_eq!(named.iter().sum::<usize>(), 95);
    assert!(named.iter().all(|count| *count <= 25), "{named:?}");
    assert_eq!(world.told(Action::DeleteCandidate).await.len(), 10);
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_reminds_once_and_erases_what_is_over() {
    for fault in [Fault::Refused, Fault::AnswerLost] {
        for call in 0.. {
            let world = World::telling_after(None).await;
            let [over, near] = [ending(&world, "2026-11-20").await, ending(&world, "2026-12-01").await];
            let faults = Faults::at(call, fault);
            let store = world.stack.table.store_through(&faults, 1);
            let dying = world.worker_with(store, world.stack.queues_through(&Faults::always(Fault::Refused)));

            deliver(&dying, &[day("2026-11-23")]).await;
            for _ in 0..2 {
                assert!(deliver(&world.worker(), &[day("2026-11-23")]).await.is_empty(), "{fault:?} at {call}");
            }

            let told: Vec<_> = reminders(&world).await.into_iter().flat_map(|(_, items)| items).collect();
            assert_eq!(told, [(near.name.to_string(), "2026-12-01".to_owned())], "{fault:?} at {call}");
            assert!(!is_there(&world, &over).await, "{fault:?} at {call}");
            assert_eq!(world.told(Action::DeleteCandidate).await.len(), 1, "{fault:?} at {call}");
            if faults.seen() <= call {
                break;
            }
        }
    }
}

#[tokio::test]
async fn one_that_cannot_be_read_or_erased_keeps_no_other_back() {
    let world = World::telling_after(None).await;
    let [broken, refused, over] =
        [ending(&world, "2026-11-19").await, ending(&world, "2026-11-20").await, ending(&world, "2026-11-20").await];
    let text = |text: &str| AttributeValue::S(text.to_owned());
    let put = |key: hirelog_store::Key, name: &str| {
        let put = world.stack.table.client.put_item().table_name(hirelog_testkit::TABLE);
        put.item("PK", text(&key.pk)).item("SK", text(&key.sk)).item(name, text("no such thing")).send()
    };
    put(keys::candidate(broken.id), "name").await.unwrap();
    // What counts the second cannot be written.
    assert_ne!(keys::pipeline_shard(refused.id), keys::pipeline_shard(over.id));
    put(keys::pipeline(Some(world.job.id), keys::pipeline_shard(refused.id)), "at_rejected").await.unwrap();

    assert_eq!(deliver(&world.worker(), &[day("2026-11-23")]).await, ["message-0"], "the queue brings it again");

    assert!(is_there(&world, &refused).await);
    assert!(!is_there(&world, &over).await);
}
