//! Files that are no resume, and files that no program can read.

use hirelog_domain::activity::{Action, Outcome};
use hirelog_domain::resumes::{FileRefusal, Resume, ResumeState, ReviewReason};

use crate::world::{TEXT, World};

async fn is_refused(world: &World, bytes: &[u8]) -> Option<FileRefusal> {
    let resume = world.bring(bytes).await;
    let read = world.read(&resume).await;
    if read.state == ResumeState::Refused {
        assert_eq!(world.stack.file(&Resume::upload_key(resume.by, resume.id)).await, None, "what was brought is gone");
        assert_eq!(world.stack.file(&Resume::file_key(resume.id)).await, None, "nothing is kept of it");
    }
    read.refusal
}

#[tokio::test]
async fn what_is_no_resume_is_refused_and_not_kept() {
    let world = World::start().await;

    assert_eq!(is_refused(&world, b"").await, Some(FileRefusal::Empty));
    assert_eq!(
        is_refused(&world, b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0").await,
        Some(FileRefusal::UnknownType)
    );
    assert_eq!(is_refused(&world, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01").await, Some(FileRefusal::UnknownType));
    assert_eq!(is_refused(&world, &vec![b'a'; 10 * 1024 * 1024 + 1]).await, Some(FileRefusal::TooLarge));
}

#[tokio::test]
async fn a_file_that_is_gone_says_so() {
    let world = World::start().await;
    let resume = world.bring(TEXT.as_bytes()).await;
    let key = Resume::upload_key(resume.by, resume.id);
    world.stack.s3.delete_object().bucket(hirelog_testkit::BUCKET).key(key).send().await.unwrap();

    assert_eq!(world.read(&resume).await.refusal, Some(FileRefusal::FileGone));
}

#[tokio::test]
async fn the_same_file_for_the_same_job_is_there_once_and_for_a_candidate_it_is_another_matter() {
    let world = World::start().await;
    let first = world.bring(TEXT.as_bytes()).await;
    world.read(&first).await;
    let second = world.bring(TEXT.as_bytes()).await;

    let read = world.read(&second).await;

    assert_eq!((read.refusal, read.same_as), (Some(FileRefusal::Duplicate), Some(first.id)));
    let of_candidate = world.bring_for(Some(world.candidate.id), TEXT.as_bytes()).await;
    assert_eq!(world.read(&of_candidate).await.state, ResumeState::ToReview);
    let failed = world.told(Action::VetResume).await;
    assert_eq!(failed.iter().filter(|event| event.outcome == Outcome::Failed).count(), 1);
}

#[tokio::test]
async fn the_same_file_at_the_same_moment_is_there_once() {
    let world = World::start().await;
    let (one, other) = (world.bring(TEXT.as_bytes()).await, world.bring(TEXT.as_bytes()).await);
    let worker = world.worker();

    tokio::join!(world.deliver(&worker, &one, 1), world.deliver(&worker, &other, 1));

    let states = [world.stored(one.id).await.state, world.stored(other.id).await.state];
    assert!(states.contains(&ResumeState::ToReview) && states.contains(&ResumeState::Refused), "{states:?}");
}

#[tokio::test]
async fn what_no_program_can_read_waits_for_a_person_with_its_file() {
    let world = World::start().await;
    for (bytes, reason) in [
        (b"%PDF-1.7\n%broken and nothing more".to_vec(), ReviewReason::Damaged),
        (b"  \n  only a few  \n".to_vec(), ReviewReason::NoText),
        (format!("Zofia {}", "word ".repeat(30_000)).into_bytes(), ReviewReason::TooLong),
    ] {
        let resume = world.bring(&bytes).await;
        let read = world.read(&resume).await;

        assert_eq!((read.state, read.has_text), (ResumeState::ToReview, false), "{reason:?}");
        assert_eq!(read.reasons, [reason].into());
        assert_eq!(world.stack.file(&Resume::file_key(resume.id)).await, Some(bytes));
    }
}
