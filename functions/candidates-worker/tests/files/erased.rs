//! Somebody is erased while files are made, waited for, or lie there: none that may name the person stays, and whoever
//! waits for one is told.

use hirelog_aws::Queue;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::exports::{Export, ExportEnd, ExportFilter, ExportFormat, ExportState};
use hirelog_domain::ids::{ExportId, TypedId};
use hirelog_domain::imports::{ImportFailure, ImportState};
use hirelog_store::Change;
use hirelog_testkit::{Attempt, Fault, Faults, a_candidate, address, an_event, an_event_id, name, sqs_event};

use crate::world::{World, people, worker_with};

async fn order(world: &World, number: u8, filter: ExportFilter) -> ExportId {
    let now = world.stack.clock.now();
    let export = Export::ordered(ExportId::new(now, [number; 10]), ExportFormat::Csv, filter, world.recruiter.id, now);
    let event = an_event(world.recruiter.id, Action::ExportCandidates, now);
    let change = Change::told_by(&event).order_export(&export, an_event_id(now));
    let committed = world.stack.store.commit(change).await.unwrap();
    world.stack.store.deliver(&world.stack.queues, committed.0).await;
    export.id
}

async fn stored(world: &World, export: ExportId) -> Export {
    world.stack.store.export(export).await.unwrap().unwrap()
}

async fn canary(world: &World) -> Candidate {
    let (name, mail) = (name("Zanzibar Canary"), address("zanzibar@mail.example"));
    let candidate = Candidate { name, mail, ..a_candidate(&world.job) };
    world.stack.add_candidate(&candidate).await;
    candidate
}

async fn erase(world: &World, candidate: &Candidate) {
    let now = world.stack.clock.now();
    let event = an_event(world.recruiter.id, Action::DeleteCandidate, now);
    let change = Change::told_by(&event).erase_candidate(candidate, an_event_id(now));
    let committed = world.stack.store.commit(change).await.unwrap();
    world.stack.store.deliver(&world.stack.queues, committed.0).await;
}

#[tokio::test]
async fn an_export_that_read_the_person_does_not_end_after_the_files_are_gone() {
    let world = World::new().await;
    let person = canary(&world).await;
    world.stack.add_candidate(&a_candidate(&world.job)).await;
    let export = order(&world, 1, ExportFilter::default()).await;
    let bodies = world.stack.drain(Queue::Work).await;
    // The worker that makes the file stops before the last transaction of it, and goes on after the erasure.
    let writes = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = writes.clone();
    let last = Faults::new(move |attempt: &Attempt| {
        let write = attempt.operation == "TransactWriteItems";
        let number = if write { counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst) } else { 0 };
        // Running, the page of rows, then the end.
        (write && number == 2).then_some(Fault::Refused)
    });
    let slow = worker_with(&world.stack, &world.stack.table.store_through(&last, 1));
    candidates_worker::handle(sqs_event(bodies.clone()), &slow).await;
    let file = world.stack.file(&stored(&world, export).await.file_key()).await.unwrap();
    assert!(String::from_utf8(file).unwrap().contains("Zanzibar"), "the file was stored and the end not written");

    erase(&world, &person).await;
    world.drive().await;
    candidates_worker::handle(sqs_event(bodies), &world.worker()).await;

    let done = stored(&world, export).await;
    let file = String::from_utf8(world.stack.file(&done.file_key()).await.unwrap()).unwrap();
    assert_eq!((done.state, done.rows), (ExportState::Done, 1));
    assert!(!file.contains("Zanzibar"), "{file}");
}

#[tokio::test]
async fn an_end_that_counted_fewer_erasures_is_refused_and_leaves_no_file() {
    let world = World::new().await;
    world.stack.add_candidate(&a_candidate(&world.job)).await;
    let export = order(&world, 1, ExportFilter::default()).await;
    let queued = stored(&world, export).await;
    let done = queued.finished(1, 10, world.stack.clock.now());
    let event = an_event(world.recruiter.id, Action::ExportCandidates, world.stack.clock.now());
    let end = |since| Change::told_by(&event).since_erasure(since).update_export(&queued, &done);

    assert_eq!(world.stack.store.erasures().await.unwrap(), 0);
    world.stack.store.note_erasure().await.unwrap();
    assert!(world.stack.store.commit(end(0)).await.unwrap_err().is_condition("erasures"));
    world.stack.store.note_erasure().await.unwrap();
    assert!(world.stack.store.commit(end(1)).await.unwrap_err().is_condition("erasures"));
    drop(world.stack.store.commit(end(2)).await.unwrap());
}

#[tokio::test]
async fn an_export_whose_file_went_says_so_and_a_fresh_one_can_be_made() {
    let world = World::new().await;
    let person = canary(&world).await;
    world.stack.add_candidate(&a_candidate(&world.job)).await;
    let export = order(&world, 1, ExportFilter::default()).await;
    world.drive().await;
    assert_eq!(stored(&world, export).await.state, ExportState::Done);

    erase(&world, &person).await;
    world.drive().await;

    let gone = stored(&world, export).await;
    assert_eq!((gone.state, gone.end), (ExportState::Expired, Some(ExportEnd::FileErased)));
    assert_eq!(world.stack.file(&gone.file_key()).await, None);
    let fresh = order(&world, 2, ExportFilter::default()).await;
    world.drive().await;
    assert_eq!((stored(&world, fresh).await.state, stored(&world, fresh).await.rows), (ExportState::Done, 1));
}

#[tokio::test]
async fn an_import_that_waits_for_its_file_stops_and_forgets_what_it_showed() {
    let world = World::new().await;
    let person = canary(&world).await;
    let text = "Zanzibar Heading;Mail\nAda;ada@mail.example\nZanzibar;wrong\n";
    let import = world.upload(text).await;
    let plan = hirelog_domain::imports::ImportPlan {
        mapping: vec![
            Some(hirelog_domain::imports::ImportField::Name),
            Some(hirelog_domain::imports::ImportField::Mail),
        ],
        ..world.plan(&import)
    };
    let checked = world.check(&import, plan).await;
    assert!(format!("{checked:?}").contains("Zanzibar"));

    erase(&world, &person).await;
    world.drive().await;

    let stopped = world.stored().await;
    assert_eq!((stopped.state, stopped.failure), (ImportState::Failed, Some(ImportFailure::FileErased)));
    assert!(stopped.failure.unwrap().to_string().contains("Upload it again"));
    let everything = format!("{:?}", world.stack.table.items_under("IMPORT#").await);
    for word in ["Zanzibar", "people.csv", "ada@"] {
        assert!(!everything.contains(word), "{word}: {everything}");
    }
    assert_eq!(world.stack.file(&import.source_key()).await, None);
    assert_eq!(world.stack.file(&import.problems_key()).await, None);
    let before = world.stored().await.version;
    world.stack.store.note_erasure().await.unwrap();
    assert_eq!(stopped.erased(world.stack.clock.now()), None, "there is nothing left to forget");
    assert_eq!(world.stored().await.version, before);
}

#[tokio::test]
async fn an_import_that_runs_stops_at_the_erasure_and_one_that_is_done_stays_done() {
    let world = World::new().await;
    let person = canary(&world).await;
    let import = world.upload(&people(5)).await;
    let checked = world.check(&import, world.plan(&import)).await;
    let running = world.start(&checked).await;
    let task = world.stack.drain(Queue::Work).await;
    erase(&world, &person).await;
    world.drive().await;
    candidates_worker::handle(sqs_event(task), &world.worker()).await;
    let stopped = world.stored().await;
    assert_eq!((running.state, stopped.state), (ImportState::Importing, ImportState::Failed));
    assert_eq!(stopped.created, 0);

    let other = World::new().await;
    let person = canary(&other).await;
    other.bring_in(&people(2)).await;
    erase(&other, &person).await;
    other.drive().await;
    let done = other.stored().await;
    assert_eq!((done.state, done.created, done.failure), (ImportState::Done, 2, None));
    assert!(done.columns.iter().all(|column| column.title == "…"));
}

#[tokio::test]
async fn an_export_forgets_the_words_of_a_search_however_it_ends() {
    let world = World::new().await;
    let words = || ExportFilter { text: Some("zanzibar".into()), ..ExportFilter::default() };
    let export = order(&world, 1, words()).await;
    let bodies = world.stack.drain(Queue::Work).await;
    let broken = candidates_worker::Worker {
        bucket: world.stack.bucket_through(&Faults::always(Fault::Refused)),
        ..world.worker()
    };
    let mut event = sqs_event(bodies);
    event.records[0].attributes.insert("ApproximateReceiveCount".into(), "5".into());
    candidates_worker::handle(event, &broken).await;

    let failed = stored(&world, export).await;
    assert_eq!((failed.state, failed.filter.text.as_deref()), (ExportState::Failed, Some("…")));
    let waiting = order(&world, 2, words()).await;
    let row = world.stack.table.items_under(&format!("EXPORT#{waiting}")).await.remove(0);
    let forgotten = (world.stack.clock.now() + chrono::Duration::hours(24)).epoch_seconds().to_string();
    assert_eq!(row["expires_at"].as_n().unwrap(), &forgotten, "one that never ends is forgotten with its file");
}

#[tokio::test]
async fn an_import_that_began_is_remembered_for_30_days() {
    let world = World::new().await;
    let done = world.bring_in(&people(1)).await;
    let at = |days: i64, millis: i64| {
        done.created_at + chrono::Duration::days(days) + chrono::Duration::milliseconds(millis)
    };

    for (moment, known) in [(at(30, -1), true), (at(30, 0), false)] {
        assert_eq!(world.stack.store.import(done.id, moment).await.unwrap().is_some(), known);
        assert_eq!(world.stack.store.list_imports(moment, 9, None).await.unwrap().items.len(), usize::from(known));
    }
    let row = world.stack.table.items_under("IMPORT#").await.remove(0);
    assert_eq!(row["expires_at"].as_n().unwrap(), &at(30, 0).epoch_seconds().to_string());
    let undo = done.undo(world.ordered(), done.finished_at.unwrap() + chrono::Duration::hours(24));
    assert!(undo.is_ok(), "at exactly 24 hours");
    let late = done.finished_at.unwrap() + chrono::Duration::hours(24) + chrono::Duration::milliseconds(1);
    assert!(done.undo(world.ordered(), late).is_err());
}
