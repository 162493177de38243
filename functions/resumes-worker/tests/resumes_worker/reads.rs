//! From the file to what a person reviews.

use hirelog_domain::activity::{Action, Actor};
use hirelog_domain::resumes::{Fact, Resume, ResumeKind, ResumeState, ReviewReason, Vetter};
use hirelog_testkit::{Fault, Faults, failed_ids, sqs_event};
use resumes_worker::{Worker, handle};

use crate::world::{TEXT, World};

#[tokio::test]
async fn a_resume_waits_for_a_person_with_what_the_rules_found() {
    let world = World::start().await;
    let resume = world.bring(TEXT.as_bytes()).await;

    let read = world.read(&resume).await;

    assert_eq!((read.state, read.kind, read.has_text), (ResumeState::ToReview, Some(ResumeKind::Txt), true));
    assert_eq!(read.reasons, [ReviewReason::NoModel].into());
    assert_eq!(read.person.as_ref().map(|name| name.as_str()), Some("Zofia Żółć"));
    let vetting = read.vetting.unwrap();
    assert_eq!((vetting.by, vetting.cost.0, vetting.attempts.len()), (Vetter::Rules, 0, 0));
    let content = world.content(resume.id).await;
    let mail = content
        .findings
        .iter()
        .any(|finding| matches!(&finding.fact, Fact::Mail(mail) if mail.as_str() == "zofia.zolc@mail.example"));
    assert!(mail && content.refused.is_empty(), "{content:?}");
}

#[tokio::test]
async fn file_and_text_are_kept_and_what_was_brought_is_gone() {
    let world = World::start().await;
    let resume = world.bring(TEXT.as_bytes()).await;

    world.read(&resume).await;

    assert_eq!(world.stack.file(&Resume::file_key(resume.id)).await.as_deref(), Some(TEXT.as_bytes()));
    let text = String::from_utf8(world.stack.file(&Resume::text_key(resume.id)).await.unwrap()).unwrap();
    assert!(text.contains("Senior Engineer, Ünal GmbH"), "{text}");
    assert_eq!(world.stack.file(&Resume::upload_key(resume.by, resume.id)).await, None);
}

#[tokio::test]
async fn reading_is_told_once_for_who_brought_the_resume_and_never_what_it_says() {
    let world = World::start().await;
    let resume = world.bring(TEXT.as_bytes()).await;
    world.read(&resume).await;
    world.read(&resume).await;

    let told = world.told(Action::VetResume).await;

    assert_eq!(told.len(), 1);
    assert_eq!((&told[0].actor, told[0].operation_id), (&Actor::User(world.recruiter.id), resume.operation));
    let metadata = serde_json::to_string(&told[0].metadata).unwrap();
    for word in ["Zofia", "zofia", "Ünal", "555"] {
        assert!(!metadata.contains(word), "{metadata}");
    }
}

#[tokio::test]
async fn workers_at_the_same_resume_end_it_once() {
    let world = World::start().await;
    let resume = world.bring(TEXT.as_bytes()).await;
    let worker = world.worker();

    let failed = tokio::join!(
        world.deliver(&worker, &resume, 1),
        world.deliver(&worker, &resume, 1),
        world.deliver(&worker, &resume, 1),
        world.deliver(&worker, &resume, 1),
    );

    assert_eq!([failed.0, failed.1, failed.2, failed.3].concat(), Vec::<String>::new());
    assert_eq!(world.stored(resume.id).await.version, resume.version + 1);
    assert_eq!(world.told(Action::VetResume).await.len(), 1);
}

#[tokio::test]
async fn whatever_call_to_the_bucket_fails_the_next_delivery_ends_it_once() {
    for call in 1..=6 {
        let world = World::start().await;
        let resume = world.bring(TEXT.as_bytes()).await;
        let faults = Faults::at(call, Fault::Refused);
        let broken = Worker { bucket: world.stack.bucket_through(&faults), ..world.worker() };

        drop(world.deliver(&broken, &resume, 1).await);
        world.deliver(&world.worker(), &resume, 2).await;

        let read = world.stored(resume.id).await;
        assert_eq!((read.state, read.version), (ResumeState::ToReview, resume.version + 1), "call {call}");
        assert!(world.stack.file(&Resume::file_key(resume.id)).await.is_some(), "call {call}");
        assert_eq!(world.told(Action::VetResume).await.len(), 1, "call {call}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_to_the_end_goes_to_a_person_with_its_file() {
    let world = World::start().await;
    let resume = world.bring(TEXT.as_bytes()).await;
    // A reader that is not there: that may pass, so the queue tries again, but not for ever.
    let none = hirelog_texts::Sandbox::new("/nowhere/reader".into(), hirelog_texts::Limits::default());
    let worker = Worker { texts: none, ..world.worker() };

    for delivery in 1..=4 {
        assert_eq!(world.deliver(&worker, &resume, delivery).await.len(), 1);
        assert_eq!(world.stored(resume.id).await.state, ResumeState::Reading);
    }
    world.deliver(&worker, &resume, 5).await;

    let read = world.stored(resume.id).await;
    assert_eq!((read.state, read.has_text), (ResumeState::ToReview, false));
    assert_eq!(read.reasons, [ReviewReason::NotFinished].into());
    assert_eq!(world.stack.file(&Resume::file_key(resume.id)).await.as_deref(), Some(TEXT.as_bytes()));
}

#[tokio::test]
async fn a_resume_that_was_erased_before_its_message_came_is_not_read() {
    let world = World::start().await;
    let resume = world.bring_for(Some(world.candidate.id), TEXT.as_bytes()).await;
    world.stack.store.erase_resumes(std::slice::from_ref(&resume)).await.unwrap();

    assert_eq!(world.deliver(&world.worker(), &resume, 1).await, Vec::<String>::new());

    assert!(world.stack.store.whole_resume(resume.id).await.unwrap().is_none());
    assert_eq!(world.stack.file(&Resume::text_key(resume.id)).await, None);
}

#[tokio::test]
async fn reading_once_more_uses_the_kept_file_and_replaces_what_was_found() {
    let world = World::start().await;
    let resume = world.bring(TEXT.as_bytes()).await;
    let read = world.read(&resume).await;
    let again = read.again(world.recruiter.id, resume.operation, world.stack.clock.now()).unwrap();
    let event = hirelog_testkit::an_event(world.recruiter.id, Action::UploadResume, world.stack.clock.now());
    let message = hirelog_testkit::an_event_id(world.stack.clock.now());
    world.stack.seed(&event, |change| change.read_again(&read, &again, message)).await;
    world.decide(world.both_models()).await;

    let second = world.read(&again).await;

    assert_eq!(second.state, ResumeState::ToReview);
    assert_eq!(second.vetting.unwrap().by, Vetter::Bedrock);
    assert!(!world.content(resume.id).await.findings.is_empty());
}

#[tokio::test]
async fn a_discarded_resume_loses_its_files_and_any_other_keeps_them() {
    let world = World::start().await;
    let resume = world.bring(TEXT.as_bytes()).await;
    let read = world.read(&resume).await;
    let forget = serde_json::json!({ "kind": "forget", "resume": resume.id }).to_string();
    let forgotten = async || {
        let failed = failed_ids(&handle(sqs_event([forget.clone()]), &world.worker()).await);
        assert!(failed.is_empty(), "{failed:?}");
        world.stack.file(&Resume::file_key(resume.id)).await.is_none()
            && world.stack.file(&Resume::text_key(resume.id)).await.is_none()
    };

    assert!(!forgotten().await);
    let now = world.stack.clock.now();
    let event = hirelog_testkit::an_event(world.recruiter.id, Action::DiscardResume, now);
    let after = read.discard(None, now).unwrap();
    world.stack.seed(&event, |change| change.discard_resume(&read, &after, hirelog_testkit::an_event_id(now))).await;
    assert!(forgotten().await);
}
