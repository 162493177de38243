//! Invitations, changes, cancellations, answers: to whom, half a minute later, once.

use chrono::Duration;
use futures_util::future::join_all;
use hirelog_domain::interviews::{AnswerKind, Interview, LetterKind, Plan, Reader};
use hirelog_store::Change;
use hirelog_testkit::{Fault, Faults, MIDDAY, an_event};
use interviews_cron::handle;
use serde::de::IgnoredAny;

use crate::world::World;

fn half_a_minute_later() -> hirelog_domain::time::Instant {
    MIDDAY + Duration::seconds(30)
}

async fn told(world: &World) -> Interview {
    let interview = world.schedule(70, world.plan()).await;
    world.at(half_a_minute_later());
    assert_eq!(world.run().await.said, 1);
    drop(world.mails().await);
    interview
}

#[tokio::test]
async fn interviewer_and_candidate_are_invited_after_half_a_minute_and_once() {
    let world = World::open().await;
    world.schedule(70, world.plan()).await;

    assert_eq!(world.run().await.said, 0, "it can still be taken back");
    world.at(half_a_minute_later());
    assert_eq!(world.run().await.said, 1);
    assert_eq!(world.run().await.said, 0);

    let mails = world.mails().await;
    let to = |mail: &str| mails.iter().filter(|(to, ..)| to == mail).count();
    assert_eq!((to(world.candidate.mail.as_str()), to(world.ada.mail.as_str()), mails.len()), (1, 1, 2));
    assert!(mails.iter().all(|(_, kind, sequence)| (*kind, *sequence) == (LetterKind::Invite, 0)));
}

#[tokio::test]
async fn what_is_cancelled_before_anybody_knew_of_it_is_not_told() {
    let world = World::open().await;
    let interview = world.schedule(70, world.plan()).await;
    world.cancel(&interview).await;

    world.at(MIDDAY + Duration::minutes(2));
    world.run().await;

    assert_eq!(world.mails().await, []);
}

#[tokio::test]
async fn a_move_is_told_with_the_time_before_to_who_stays_who_comes_and_who_goes() {
    let world = World::open().await;
    let interview = told(&world).await;
    let plan = Plan {
        interviewers: [world.bob.id].into(),
        start: interview.plan.start + Duration::hours(3),
        ..interview.plan.clone()
    };
    let moved = world.reschedule(&interview, plan).await;

    world.at(MIDDAY + Duration::minutes(2));
    assert_eq!(world.run().await.said, 1);

    let letters = world.letters().await;
    let of = |mail: &str| letters.iter().find(|letter| letter.to.mail.as_str() == mail).unwrap();
    let to_candidate = of(world.candidate.mail.as_str());
    assert_eq!((to_candidate.kind, to_candidate.sequence), (LetterKind::Change, 1));
    assert_eq!((to_candidate.before, to_candidate.slot), (Some(interview.slot()), moved.slot()));
    assert_eq!(of(world.bob.mail.as_str()).kind, LetterKind::Invite);
    let gone = of(world.ada.mail.as_str());
    assert_eq!((gone.kind, gone.slot), (LetterKind::Cancel, interview.slot()), "who goes knows the old time");
}

#[tokio::test]
async fn a_move_that_is_taken_back_in_time_is_not_told() {
    let world = World::open().await;
    let interview = told(&world).await;
    let later = Plan { start: interview.plan.start + Duration::hours(3), ..interview.plan.clone() };
    let moved = world.reschedule(&interview, later).await;
    world.reschedule(&moved, interview.plan.clone()).await;

    world.at(MIDDAY + Duration::minutes(2));
    world.run().await;

    assert_eq!(world.mails().await, []);
}

#[tokio::test]
async fn a_cancellation_is_told_with_its_reason_to_everyone_who_knew() {
    let world = World::open().await;
    let interview = told(&world).await;
    world.cancel(&interview).await;

    world.at(MIDDAY + Duration::minutes(2));
    world.run().await;

    let letters = world.letters().await;
    assert_eq!(letters.len(), 2);
    for letter in letters {
        assert_eq!((letter.kind, letter.sequence), (LetterKind::Cancel, 1));
        assert_eq!(letter.remark.as_deref(), Some("The budget is gone"));
        assert_eq!(letter.link.is_some(), letter.reader == Reader::Team, "there is nothing left to answer");
    }
}

#[tokio::test]
async fn the_candidate_gets_a_link_that_works_and_the_organiser_the_answer() {
    let world = World::open().await;
    let interview = world.schedule(70, world.plan()).await;
    world.at(half_a_minute_later());
    world.run().await;
    let letters = world.letters().await;
    let link = letters.iter().find(|letter| letter.reader == Reader::Candidate).unwrap().link.clone().unwrap();
    let secret = link.rsplit('.').next().unwrap();
    let file = world.stored(interview.id).await;
    assert!(file.invitation.links.contains(&hirelog_store::digest(&[secret])));

    let now = world.stack.clock.now() + Duration::seconds(1);
    let side = file.invitation.answered(AnswerKind::AnotherTime, Some("On Friday".into()), &interview, now);
    world.at(now);
    let event = an_event(world.organiser.id, hirelog_domain::activity::Action::AnswerInvitation, now);
    world.stack.seed(&event, |change: Change| change.answer_invitation(&file.invitation, &side, now)).await;
    world.run().await;

    let letters = world.letters().await;
    assert_eq!(letters.len(), 1);
    assert_eq!((letters[0].kind, &letters[0].to.mail), (LetterKind::Answered, &world.organiser.mail));
    assert_eq!(letters[0].remark.as_deref(), Some("Asks for another time: On Friday"));
}

#[tokio::test]
async fn four_runs_at_once_and_lost_answers_say_everything_once() {
    let world = World::open().await;
    world.schedule(70, world.plan()).await;
    world.at(half_a_minute_later());
    let lost = Faults::new(|attempt| {
        (attempt.operation == "TransactWriteItems" && attempt.number % 3 == 0).then_some(Fault::AnswerLost)
    });
    let cron = world.cron_on(world.stack.table.store_through(&lost, 1));

    join_all((0..4).map(|_| handle(IgnoredAny, &cron))).await.into_iter().for_each(|done| assert!(done.is_ok()));
    world.run().await;

    // A lost answer leaves the messages in the outbox: the mails themselves are what counts.
    let mails = world.stack.table.items_under("MAILING").await;
    assert_eq!(mails.len(), 2);
}
