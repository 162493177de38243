//! Work that cannot be done leaves a clear state, and can be begun again.

use hirelog_domain::imports::{ImportFailure, ImportState};
use hirelog_testkit::{Fault, Faults, sqs_event};
use hirelog_worker::SqsEvent;

use crate::world::{World, people, worker_with};

/// The same message as the queue hands it out for the nth time.
fn delivered(bodies: &[String], time: u32) -> SqsEvent {
    let mut event = sqs_event(bodies.iter().cloned());
    for record in &mut event.records {
        record.attributes.insert("ApproximateReceiveCount".into(), time.to_string());
    }
    event
}

#[tokio::test]
async fn after_five_deliveries_an_import_has_failed_and_starting_it_again_ends_it() {
    let world = World::new().await;
    let import = world.upload(&people(5)).await;
    let checked = world.check(&import, world.plan(&import)).await;
    world.start(&checked).await;
    let bodies = world.stack.drain(hirelog_aws::Queue::Work).await;
    let without_files = candidates_worker::Worker {
        bucket: world.stack.bucket_through(&Faults::always(Fault::Refused)),
        ..world.worker()
    };

    for time in 1..=5 {
        let answer = candidates_worker::handle(delivered(&bodies, time), &without_files).await;
        assert_eq!(answer.batch_item_failures.len(), 1, "the queue keeps the message");
        let state = world.stored().await.state;
        assert_eq!(state, if time < 5 { ImportState::Importing } else { ImportState::Failed }, "delivery {time}");
    }
    let failed = world.stored().await;
    assert!(failed.failure == Some(ImportFailure::GivenUp));

    world.start(&failed).await;
    world.drive().await;

    let done = world.stored().await;
    assert_eq!((done.state, done.created, done.failure), (ImportState::Done, 5, None));
    // The message of the dead letters, put back by an operator, finds nothing to do.
    candidates_worker::handle(delivered(&bodies, 1), &world.worker()).await;
    assert_eq!(world.candidates().await.len(), 5);
}

#[tokio::test]
async fn a_message_of_the_dead_letters_that_is_put_back_goes_on_where_the_import_failed() {
    let world = World::new().await;
    let import = world.upload(&people(5)).await;
    let checked = world.check(&import, world.plan(&import)).await;
    world.start(&checked).await;
    let bodies = world.stack.drain(hirelog_aws::Queue::Work).await;
    let no_writes =
        |attempt: &hirelog_testkit::Attempt| (attempt.operation == "TransactWriteItems").then_some(Fault::Refused);
    let lossy = world.stack.table.store_through(&Faults::new(no_writes), 1);
    candidates_worker::handle(delivered(&bodies, 1), &worker_with(&world.stack, &lossy)).await;
    let stopped = world.stored().await;
    let failed = stopped.failed(ImportFailure::GivenUp, world.stack.clock.now());
    let change = hirelog_store::Change::import_portion(&stopped, &failed, None);
    drop(world.stack.store.commit(change).await.unwrap());

    candidates_worker::handle(delivered(&bodies, 1), &world.worker()).await;
    world.drive().await;

    assert_eq!((world.stored().await.state, world.candidates().await.len()), (ImportState::Done, 5));
}

#[tokio::test]
async fn an_import_whose_file_is_gone_says_so() {
    let world = World::new().await;
    let import = world.upload(&people(2)).await;
    world.stack.s3.delete_object().bucket(hirelog_testkit::BUCKET).key(import.source_key()).send().await.unwrap();

    let failed = world.check(&import, world.plan(&import)).await;

    assert_eq!(failed.state, ImportState::Failed);
    assert_eq!(failed.failure, Some(ImportFailure::FileGone));
}

#[tokio::test]
async fn an_import_that_never_begins_is_forgotten_after_a_day() {
    let world = World::new().await;
    let import = world.upload(&people(2)).await;
    let at = |hours| world.stack.clock.now() + chrono::Duration::hours(hours);

    assert!(world.stack.store.import(import.id, at(23)).await.unwrap().is_some());
    assert!(world.stack.store.import(import.id, at(24)).await.unwrap().is_none());
    assert!(world.stack.store.list_imports(at(24), 10, None).await.unwrap().items.is_empty());
}
