//! Never two mails for one letter or mention, and never none: whatever call fails, whatever answer is lost, however often
//! a message comes, also to many workers at once.

use chrono::Duration;
use futures_util::future::join_all;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::letters::LetterState;
use hirelog_testkit::{Fault, Faults};

use crate::world::{World, deliver, letters_due};

const FAULTS: [Fault; 2] = [Fault::Refused, Fault::AnswerLost];

/// Delivers to a worker that dies at each call in turn, and then as the queue does: again, and once too often.
async fn deliver_to_the_dying(world: &World, body: &str, call: usize, fault: Fault) -> bool {
    let faults = Faults::at(call, fault);
    let store = world.stack.table.store_through(&faults, 1);
    let dying = world.worker_with(store, world.stack.queues_through(&Faults::always(Fault::Refused)));
    deliver(&dying, &[body.to_owned()]).await;
    for _ in 0..2 {
        assert!(deliver(&world.worker(), &[body.to_owned()]).await.is_empty());
    }
    faults.seen() > call
}

async fn assert_sent_once(world: &World, candidate: &Candidate, case: &str) {
    let letters = world.letters(candidate).await;
    assert_eq!(letters.iter().map(|letter| letter.state).collect::<Vec<_>>(), [LetterState::Handed], "{case}");
    let mails = world.mails().await;
    assert_eq!(mails.iter().map(|mail| mail.id).collect::<Vec<_>>(), [letters[0].mail_id()], "{case}");
    assert!(world.announced().await.contains(&mails[0].id), "{case}: a mail of which the mailer never learns");
    assert_eq!(world.told(Action::SendLetter).await.len(), 1, "{case}");
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_sends_one_letter_at_once() {
    for fault in FAULTS {
        for call in 0.. {
            let world = World::telling_after(Some(0)).await;
            let candidate = world.rejected(&world.candidate().await).await;
            let order = world.tasks().await.remove(0);

            let died = deliver_to_the_dying(&world, &order, call, fault).await;

            assert_sent_once(&world, &candidate, &format!("{fault:?} at {call}")).await;
            if !died {
                assert!(call >= 4, "candidate, job, template, sender and the transaction: {call}");
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_sends_one_letter_when_it_is_due() {
    for fault in FAULTS {
        for call in 0.. {
            let world = World::telling_after(Some(2)).await;
            let candidate = world.rejected(&world.candidate().await).await;
            let order = world.tasks().await.remove(0);

            let died = deliver_to_the_dying(&world, &order, call, fault).await;
            world.stack.clock.advance(Duration::hours(2));
            let died_again = deliver_to_the_dying(&world, &letters_due(), call, fault).await;
            // The order comes late once more: the letter is there, and stays as it is.
            assert!(deliver(&world.worker(), &[order]).await.is_empty());

            assert_sent_once(&world, &candidate, &format!("{fault:?} at {call}")).await;
            if !died && !died_again {
                break;
            }
        }
    }
}

#[tokio::test]
async fn many_workers_at_once_send_one_letter() {
    for hours in [0, 1] {
        let world = World::telling_after(Some(hours)).await;
        let candidate = world.rejected(&world.candidate().await).await;
        let order = world.tasks().await.remove(0);
        let at_once = async |body: String| {
            let worker = world.worker();
            join_all((0..16).map(|_| deliver(&worker, std::slice::from_ref(&body)))).await;
            while !deliver(&worker, std::slice::from_ref(&body)).await.is_empty() {}
        };

        at_once(order).await;
        world.stack.clock.advance(Duration::hours(1));
        at_once(letters_due()).await;

        assert_sent_once(&world, &candidate, &format!("after {hours} hours")).await;
    }
}

#[tokio::test]
async fn a_worker_that_dies_at_any_call_tells_each_mentioned_person_once() {
    for fault in FAULTS {
        for call in 0.. {
            let world = World::telling_after(None).await;
            let candidate = world.candidate().await;
            let note = world.noted(candidate.id, "Look", &[&world.admin, &world.viewer]).await;
            let task = world.tasks().await.remove(0);

            let died = deliver_to_the_dying(&world, &task, call, fault).await;

            let mails = world.mails().await;
            let ids: Vec<_> = mails.iter().map(|mail| mail.id).collect();
            let mut wanted = [note.mail_id(world.admin.id), note.mail_id(world.viewer.id)];
            wanted.sort();
            assert_eq!(
                {
                    let mut ids = ids.clone();
                    ids.sort();
                    ids
                },
                wanted,
                "{fault:?} at {call}"
            );
            let announced = world.announced().await;
            assert!(ids.iter().all(|id| announced.contains(id)), "{fault:?} at {call}");
            if !died {
                break;
            }
        }
    }
}

#[tokio::test]
async fn one_letter_that_fails_keeps_no_other_back() {
    let world = World::telling_after(Some(1)).await;
    let candidates = [world.candidate().await, world.candidate().await, world.candidate().await];
    for candidate in &candidates {
        world.rejected(candidate).await;
    }
    world.work().await;
    world.stack.clock.advance(Duration::hours(1));
    // The first transaction is the first letter's.
    let first = std::sync::atomic::AtomicBool::new(true);
    let faults = Faults::new(move |attempt| {
        let hit = attempt.operation == "TransactWriteItems" && first.swap(false, std::sync::atomic::Ordering::SeqCst);
        hit.then_some(Fault::Refused)
    });
    let worker = world.worker_with(world.stack.table.store_through(&faults, 1), world.stack.queues.clone());

    assert_eq!(deliver(&worker, &[letters_due()]).await, ["message-0"]);
    assert_eq!(world.mails().await.len(), 2);

    assert!(deliver(&worker, &[letters_due()]).await.is_empty());
    assert_eq!(world.mails().await.len(), 3);
}
