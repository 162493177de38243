//! Letters that wait: handed over when they are due, superseded when the candidate was moved on, left alone when stopped.

use chrono::Duration;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::letters::{LetterChoice, LetterState};
use hirelog_domain::workflow::Status;
use hirelog_store::Change;
use hirelog_testkit::an_event;

use crate::world::{World, deliver, letters_due};

async fn look(world: &World) {
    assert!(deliver(&world.worker(), &[letters_due()]).await.is_empty());
}

async fn state(world: &World, candidate: &Candidate) -> LetterState {
    let [letter] = &world.letters(candidate).await[..] else { panic!("one letter") };
    letter.state
}

#[tokio::test]
async fn a_letter_waits_for_its_moment_and_not_a_millisecond_less() {
    let world = World::telling_after(Some(24)).await;
    let candidate = world.rejected(&world.candidate().await).await;
    world.work().await;
    assert_eq!(state(&world, &candidate).await, LetterState::Waiting);

    world.stack.clock.advance(Duration::hours(24) - Duration::milliseconds(1));
    look(&world).await;
    assert_eq!((state(&world, &candidate).await, world.mails().await.len()), (LetterState::Waiting, 0));

    world.stack.clock.advance(Duration::milliseconds(1));
    look(&world).await;
    assert_eq!((state(&world, &candidate).await, world.mails().await.len()), (LetterState::Handed, 1));
    look(&world).await;
    assert_eq!((world.mails().await.len(), world.told(Action::SendLetter).await.len()), (1, 1));
}

#[tokio::test]
async fn a_letter_goes_to_the_address_that_the_candidate_has_when_it_is_due() {
    let world = World::telling_after(Some(1)).await;
    let candidate = world.rejected(&world.candidate().await).await;
    world.work().await;
    let mail = hirelog_testkit::address("new@mail.example");
    let after = Candidate { mail: mail.clone(), version: candidate.version + 1, ..candidate.clone() };
    let event = an_event(world.recruiter.id, Action::UpdateCandidate, world.stack.clock.now());
    world.stack.seed(&event, |change| change.update_candidate(&candidate, &after)).await;

    world.stack.clock.advance(Duration::hours(1));
    look(&world).await;

    assert_eq!(world.mails().await.iter().map(|mail| mail.to.clone()).collect::<Vec<_>>(), [mail]);
}

#[tokio::test]
async fn a_letter_of_a_candidate_who_was_moved_on_is_superseded() {
    let world = World::telling_after(Some(1)).await;
    let candidate = world.rejected(&world.candidate().await).await;
    world.work().await;
    let again = world.moved(&candidate, Status::New, LetterChoice::Default).await;

    world.stack.clock.advance(Duration::hours(1));
    look(&world).await;

    assert_eq!((state(&world, &again).await, world.mails().await.len()), (LetterState::Superseded, 0));
}

#[tokio::test]
async fn a_letter_of_a_move_that_was_taken_back_is_superseded() {
    let world = World::telling_after(Some(1)).await;
    let moved = world.rejected(&world.candidate().await).await;
    world.work().await;
    let earlier = world.taken_back(&moved).await;

    world.stack.clock.advance(Duration::hours(1));
    look(&world).await;

    assert_eq!((state(&world, &earlier).await, world.mails().await.len()), (LetterState::Superseded, 0));
}

#[tokio::test]
async fn a_letter_that_somebody_stopped_never_goes_out_and_one_that_went_is_not_stopped() {
    let world = World::telling_after(Some(1)).await;
    let stop = async |candidate: &Candidate| {
        let before = world.letters(candidate).await.remove(0);
        let event = an_event(world.recruiter.id, Action::CancelLetter, world.stack.clock.now());
        let change = Change::told_by(&event).cancel_letter(&before, &before.in_state(LetterState::Cancelled));
        (before, world.stack.store.commit(change).await.map(drop))
    };
    let [stopped, sent] = [world.candidate().await, world.candidate().await];
    let [stopped, sent] = [world.rejected(&stopped).await, world.rejected(&sent).await];
    world.work().await;
    let (_, written) = stop(&stopped).await;
    written.unwrap();
    let before = world.letters(&sent).await.remove(0);

    world.stack.clock.advance(Duration::hours(1));
    look(&world).await;

    assert_eq!(state(&world, &stopped).await, LetterState::Cancelled);
    assert_eq!((state(&world, &sent).await, world.mails().await.len()), (LetterState::Handed, 1));
    let event = an_event(world.recruiter.id, Action::CancelLetter, world.stack.clock.now());
    let late = Change::told_by(&event).cancel_letter(&before, &before.in_state(LetterState::Cancelled));
    assert!(world.stack.store.commit(late).await.unwrap_err().is_condition("letter"));
}

#[tokio::test]
async fn a_crowd_of_letters_goes_out_portion_by_portion() {
    let world = World::telling_after(Some(1)).await;
    for _ in 0..105 {
        world.rejected(&world.candidate().await).await;
    }
    world.work().await;
    world.stack.clock.advance(Duration::hours(1));

    look(&world).await;
    assert_eq!(world.mails().await.len(), 100);
    world.work().await;

    assert_eq!(world.mails().await.len(), 105);
    assert!(world.stack.store.letters_due(world.stack.clock.now(), 1).await.unwrap().0.is_empty());
}

#[tokio::test]
async fn a_letter_survives_a_later_move_that_was_taken_back() {
    let world = World::telling_after(Some(24)).await;
    let rejected = world.rejected(&world.candidate().await).await;
    world.work().await;
    world.stack.clock.advance(Duration::hours(1));
    let again = world.moved(&rejected, Status::New, LetterChoice::None).await;
    world.stack.clock.advance(Duration::minutes(5));
    let back = world.taken_back(&again).await;
    assert_eq!((back.last_move, back.standing), (None, rejected.standing));

    world.stack.clock.advance(Duration::hours(23));
    look(&world).await;

    assert_eq!((state(&world, &back).await, world.mails().await.len()), (LetterState::Handed, 1));
}

#[tokio::test]
async fn an_order_that_comes_late_finds_the_step_that_made_the_standing() {
    let world = World::telling_after(Some(0)).await;
    let rejected = world.rejected(&world.candidate().await).await;
    let order = world.tasks().await;
    let again = world.moved(&rejected, Status::New, LetterChoice::None).await;
    world.taken_back(&again).await;

    assert!(deliver(&world.worker(), &order).await.is_empty());

    assert_eq!(world.mails().await.len(), 1);
}
