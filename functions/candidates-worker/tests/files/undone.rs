//! Taking an import back.

use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{Candidate, merged};
use hirelog_domain::ids::NoteId;
use hirelog_domain::ids::TypedId;
use hirelog_domain::imports::ImportState;
use hirelog_domain::notes::Note;
use hirelog_domain::pipeline::Counter;
use hirelog_domain::workflow::Status;
use hirelog_testkit::{Fault, a_candidate, an_event, an_event_id, sqs_event};

use crate::world::{World, mortal, people};

async fn touch(world: &World, before: &Candidate) {
    let after = Candidate { version: before.version + 1, ..before.clone() };
    let event = an_event(world.recruiter.id, Action::UpdateCandidate, world.stack.clock.now());
    world.stack.seed(&event, |change| change.update_candidate(before, &after)).await;
}

async fn write_note(world: &World, candidate: &Candidate) {
    let now = world.stack.clock.now();
    let note = Note {
        id: NoteId::new(now, [9; 10]),
        at: now,
        by: world.recruiter.id,
        text: "Call back on Monday".into(),
        mentions: std::collections::BTreeSet::new(),
    };
    let event = an_event(world.recruiter.id, Action::AddNote, now);
    world.stack.seed(&event, |change| change.add_note(candidate.id, &note, an_event_id(now))).await;
}

#[tokio::test]
async fn whom_nobody_touched_is_erased_and_the_others_stay() {
    let world = World::new().await;
    let done = world.bring_in(&people(210)).await;
    let candidates = world.candidates().await;
    touch(&world, &candidates[3]).await;
    write_note(&world, &candidates[200]).await;
    world.told(Action::CreateCandidate).await;

    world.undo(&done).await;
    world.drive().await;

    let undone = world.stored().await;
    assert_eq!((undone.state, undone.undone, undone.kept), (ImportState::Undone, 208, 2));
    let left: Vec<_> = world.candidates().await.iter().map(|candidate| candidate.id).collect();
    assert_eq!(left, [candidates[3].id, candidates[200].id]);
    assert_eq!(world.told(Action::DeleteCandidate).await.len(), 208);
    let figures = world.stack.store.pipeline(None).await.unwrap();
    assert_eq!(figures.get(Counter::At, Status::New), 2);
    let under = world.stack.table.items_under("CANDIDATE#").await;
    let others =
        under.iter().filter(|item| !left.iter().any(|id| item["PK"].as_s().unwrap().contains(&id.to_string())));
    assert_eq!(others.count(), 0, "nothing is left under those who went");
    let words = world.stack.table.items_under("FIND#").await;
    assert!(words.iter().all(|item| left.iter().any(|id| item["SK"].as_s().unwrap().contains(&id.to_string()))));
}

#[tokio::test]
async fn taking_back_that_dies_between_any_two_calls_is_done_once() {
    for dies_at in 0.. {
        let world = World::new().await;
        let done =
            world.bring_in("Name;Mail;Note\nAda;ada@mail.example;first\nBea;bea@mail.example;\nno mail;;\n").await;
        assert_eq!((done.created, done.skipped), (2, 1));
        touch(&world, &world.candidates().await[1]).await;
        world.told(Action::CreateCandidate).await;
        world.undo(&done).await;
        let (worker, faults) = mortal(&world.stack, dies_at, Fault::AnswerLost);
        let bodies = world.stack.drain(hirelog_aws::Queue::Work).await;
        candidates_worker::handle(sqs_event(bodies.clone()), &worker).await;
        let lived = faults.seen() <= dies_at;

        candidates_worker::handle(sqs_event(bodies), &world.worker()).await;
        world.drive().await;

        let undone = world.stored().await;
        assert_eq!((undone.state, undone.undone, undone.kept), (ImportState::Undone, 1, 1), "at {dies_at}");
        assert_eq!(world.names().await, ["Bea"], "at {dies_at}");
        assert_eq!(world.told(Action::DeleteCandidate).await.len(), 1, "at {dies_at}");
        assert!(world.stack.table.items().await.iter().all(|item| !format!("{item:?}").contains("ada@mail.example")));
        if lived {
            break;
        }
    }
}

#[tokio::test]
async fn a_record_that_was_merged_into_another_stays_with_everything_under_it() {
    let world = World::new().await;
    let done = world.bring_in("Name;Mail;Note\nAda;ada@mail.example;a note of Ada\nBea;bea@mail.example;\n").await;
    let [ada, bea] = <[Candidate; 2]>::try_from(world.candidates().await).unwrap();
    let kept = a_candidate(&world.job);
    world.stack.add_candidate(&kept).await;
    let now = world.stack.clock.now();
    let after = merged(&kept, &ada, &std::collections::BTreeSet::new(), now);
    let event = an_event(world.recruiter.id, Action::MergeCandidates, now);
    let message = an_event_id(now);
    world.stack.seed(&event, |change| change.merge_candidates(&kept, &after, &ada, message)).await;

    world.undo(&done).await;
    world.drive().await;

    let undone = world.stored().await;
    assert_eq!((undone.state, undone.undone, undone.kept), (ImportState::Undone, 1, 1));
    let file = world.stack.store.candidate_file(&after).await.unwrap();
    assert_eq!(file.notes.iter().map(|(_, note)| note.text.as_str()).collect::<Vec<_>>(), ["a note of Ada"]);
    assert_eq!(file.history.len(), 2, "the step of either record");
    assert!(world.candidates().await.iter().all(|candidate| candidate.id != bea.id));
}

#[tokio::test]
async fn who_was_brought_in_by_mistake_never_entered_the_pipeline() {
    let world = World::new().await;
    let done = world.bring_in(&people(3)).await;
    let entered = async || world.stack.store.pipeline(None).await.unwrap().get(Counter::Entered, Status::New);
    assert_eq!(entered().await, 3);
    touch(&world, &world.candidates().await[0]).await;

    world.undo(&done).await;
    world.drive().await;

    assert_eq!(entered().await, 1);
}
