//! What the settings allow to be taken over without a person.

use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::resumes::{ExtractionSettings, ResumeState};
use hirelog_store::keys;

use crate::world::{TEXT, World};

async fn accepting(from: u8) -> World {
    let world = World::start().await;
    world.decide(ExtractionSettings { accept_from: Some(from), ..world.both_models() }).await;
    world
}

#[tokio::test]
async fn nothing_reaches_a_candidate_unreviewed_where_nobody_decided_so() {
    let world = World::start().await;
    world.decide(world.both_models()).await;
    let resume = world.bring_for(Some(world.candidate.id), TEXT.as_bytes()).await;

    world.read(&resume).await;

    let after: Candidate = world.stack.store.get(&keys::candidate(world.candidate.id)).await.unwrap().unwrap();
    assert_eq!(after, world.candidate);
}

#[tokio::test]
async fn what_is_sure_fills_what_was_not_known_of_a_candidate_and_replaces_nothing() {
    let world = accepting(50).await;
    // The same person: the mail address is that of the resume.
    let text = TEXT.replace("zofia.zolc@mail.example", world.candidate.mail.as_str());
    let resume = world.bring_for(Some(world.candidate.id), text.as_bytes()).await;

    let read = world.read(&resume).await;

    assert_eq!(read.state, ResumeState::Reviewed, "{:?}", world.content(resume.id).await);
    assert_eq!(read.reviewed.unwrap().by, None);
    let after: Candidate = world.stack.store.get(&keys::candidate(world.candidate.id)).await.unwrap().unwrap();
    assert_eq!((&after.name, &after.mail), (&world.candidate.name, &world.candidate.mail));
    assert!(after.skills.iter().any(|skill| skill.as_str() == "Rust"), "{:?}", after.skills);
    let told = world.told(Action::AcceptExtraction).await;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].metadata["unreviewed"], true);
}

#[tokio::test]
async fn a_resume_of_somebody_else_on_the_wrong_page_fills_nothing() {
    let world = accepting(50).await;
    let resume = world.bring_for(Some(world.candidate.id), TEXT.as_bytes()).await;

    assert_eq!(world.read(&resume).await.state, ResumeState::ToReview);

    let after: Candidate = world.stack.store.get(&keys::candidate(world.candidate.id)).await.unwrap().unwrap();
    assert_eq!(after, world.candidate);
}

#[tokio::test]
async fn a_new_candidate_comes_of_it_once_and_not_where_somebody_is_alike() {
    let world = accepting(50).await;
    let first = world.bring(TEXT.as_bytes()).await;
    let second = world.bring(format!("{TEXT}\nAnother file of the same person").as_bytes()).await;

    let read = world.read(&first).await;
    assert_eq!(read.state, ResumeState::Reviewed);
    let made: Candidate = world.stack.store.get(&keys::candidate(read.candidate.unwrap())).await.unwrap().unwrap();
    assert_eq!((made.name.as_str(), made.job, made.owner), ("Zofia Żółć", world.job.id, world.recruiter.id));

    assert_eq!(world.read(&second).await.state, ResumeState::ToReview);
}

#[tokio::test]
async fn one_doubt_is_enough_for_a_person_to_look() {
    let world = accepting(100).await;
    let resume = world.bring(TEXT.as_bytes()).await;

    assert_eq!(world.read(&resume).await.state, ResumeState::ToReview);
}
