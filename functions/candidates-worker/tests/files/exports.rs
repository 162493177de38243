//! Candidates become a file.

use std::collections::BTreeMap;

use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{Candidate, CandidateSource};
use hirelog_domain::exports::{Export, ExportFilter, ExportFormat, ExportState};
use hirelog_domain::ids::ExportId;
use hirelog_sheets::{Format, Sheet};
use hirelog_testkit::{Fault, Faults, a_candidate, an_event, an_event_id, id, name, sqs_event};

use crate::world::{World, mortal, people};

async fn order(world: &World, format: ExportFormat, filter: ExportFilter) -> ExportId {
    let now = world.stack.clock.now();
    let export = Export::ordered(id(8_000), format, filter, world.recruiter.id, now);
    let event = an_event(world.recruiter.id, Action::ExportCandidates, now);
    let change = hirelog_store::Change::told_by(&event).order_export(&export, an_event_id(now));
    let committed = world.stack.store.commit(change).await.unwrap();
    world.stack.store.deliver(&world.stack.queues, committed.0).await;
    world.stack.drain(hirelog_aws::Queue::Activity).await;
    export.id
}

async fn stored(world: &World, export: ExportId) -> Export {
    world.stack.store.export(export).await.unwrap().unwrap()
}

async fn file(world: &World, export: &Export) -> Sheet {
    let bytes = world.stack.file(&export.file_key()).await.unwrap();
    assert_eq!(bytes.len() as u64, export.bytes);
    let format = if export.format == ExportFormat::Csv { Format::Csv } else { Format::Xlsx };
    hirelog_sheets::read(format, &bytes).unwrap()
}

#[tokio::test]
async fn csv_and_excel_hold_the_same_candidates_without_pay() {
    let world = World::new().await;
    let named =
        Candidate { name: name("=1+1 Żółć"), phone: Some("+49 30 1234567".into()), ..a_candidate(&world.job) };
    world.stack.add_candidate(&named).await;
    world.stack.add_candidate(&a_candidate(&world.job)).await;
    let mut sheets = BTreeMap::new();
    for format in [ExportFormat::Csv, ExportFormat::Xlsx] {
        let world = &world;
        let now = world.stack.clock.now();
        let export =
            Export::ordered(id(8_000 + format as u64), format, ExportFilter::default(), world.recruiter.id, now);
        let event = an_event(world.recruiter.id, Action::ExportCandidates, now);
        let change = hirelog_store::Change::told_by(&event).order_export(&export, an_event_id(now));
        let committed = world.stack.store.commit(change).await.unwrap();
        world.stack.store.deliver(&world.stack.queues, committed.0).await;
        world.drive().await;
        let done = stored(world, export.id).await;
        assert_eq!((done.state, done.rows), (ExportState::Done, 2));
        sheets.insert(format.as_str(), file(world, &done).await);
    }

    let (csv, xlsx) = (&sheets["csv"], &sheets["xlsx"]);
    assert_eq!((&csv.columns, &csv.rows), (&xlsx.columns, &xlsx.rows));
    let row = csv.rows.iter().find(|row| row.cells[0].contains("Żółć")).unwrap();
    let day = named.created_at.day(world.stack.organisation.zone).to_string();
    assert_eq!(
        row.cells[..7],
        ["=1+1 Żółć", named.mail.as_str(), "+49 30 1234567", "Berlin", "en", world.job.title.as_str(), "New"]
    );
    assert_eq!((&row.cells[7], &row.cells[9]), (&day, &world.recruiter.name.to_string()));
    assert!(!csv.columns.iter().any(|title| title.to_lowercase().contains("offer") || title.contains("Pay")));
}

#[tokio::test]
async fn an_export_holds_whom_its_filter_asks_for_however_many_there_are() {
    let world = World::new().await;
    world.bring_in(&people(4)).await;
    world.multiply(600).await;
    for n in 0..3 {
        let found = Candidate {
            source: CandidateSource::Agency,
            name: name(&format!("Zed Found{n}")),
            ..a_candidate(&world.job)
        };
        world.stack.add_candidate(&found).await;
    }
    let cases = [
        (ExportFilter::default(), 607),
        (ExportFilter { source: Some(CandidateSource::Agency), ..ExportFilter::default() }, 3),
        (ExportFilter { text: Some("zed".into()), ..ExportFilter::default() }, 3),
        (ExportFilter { text: Some("ada".into()), ..ExportFilter::default() }, 4),
        (ExportFilter { job: Some(world.job.id), owner: Some(world.recruiter.id), ..ExportFilter::default() }, 607),
        (ExportFilter { waiting_days: Some(5), ..ExportFilter::default() }, 3),
    ];
    for (at, (filter, rows)) in cases.into_iter().enumerate() {
        let now = world.stack.clock.now();
        let export = Export::ordered(id(8_100 + at as u64), ExportFormat::Csv, filter.clone(), world.recruiter.id, now);
        let event = an_event(world.recruiter.id, Action::ExportCandidates, now);
        let change = hirelog_store::Change::told_by(&event).order_export(&export, an_event_id(now));
        let committed = world.stack.store.commit(change).await.unwrap();
        world.stack.store.deliver(&world.stack.queues, committed.0).await;
        world.drive().await;

        let done = stored(&world, export.id).await;
        assert_eq!((done.state, done.rows), (ExportState::Done, rows), "{filter:?}");
        assert_eq!(file(&world, &done).await.rows.len(), rows as usize, "{filter:?}");
        assert!(done.filter.text.is_none_or(|text| text == "…"), "the words are forgotten");
    }
}

#[tokio::test]
async fn an_export_that_dies_between_any_two_calls_ends_with_one_complete_file() {
    for dies_at in 0.. {
        let world = World::new().await;
        world.stack.add_candidate(&a_candidate(&world.job)).await;
        let export = order(&world, ExportFormat::Csv, ExportFilter::default()).await;
        let (worker, faults) = mortal(&world.stack, dies_at, Fault::AnswerLost);
        let bodies = world.stack.drain(hirelog_aws::Queue::Work).await;
        candidates_worker::handle(sqs_event(bodies.clone()), &worker).await;
        let lived = faults.seen() <= dies_at;

        candidates_worker::handle(sqs_event(bodies), &world.worker()).await;

        let done = stored(&world, export).await;
        assert_eq!((done.state, done.rows), (ExportState::Done, 1), "at {dies_at}");
        assert_eq!(file(&world, &done).await.rows.len(), 1);
        assert_eq!(world.told(Action::ExportCandidates).await.len(), 1, "at {dies_at}");
        if lived {
            break;
        }
    }
}

#[tokio::test]
async fn after_five_deliveries_an_export_has_failed_and_a_retry_ends_it() {
    let world = World::new().await;
    world.stack.add_candidate(&a_candidate(&world.job)).await;
    let export = order(&world, ExportFormat::Xlsx, ExportFilter::default()).await;
    let bodies = world.stack.drain(hirelog_aws::Queue::Work).await;
    let without_files = candidates_worker::Worker {
        bucket: world.stack.bucket_through(&Faults::always(Fault::Refused)),
        ..world.worker()
    };

    for time in 1..=5_u32 {
        let mut event = sqs_event(bodies.iter().cloned());
        event.records[0].attributes.insert("ApproximateReceiveCount".into(), time.to_string());
        candidates_worker::handle(event, &without_files).await;
    }
    assert_eq!(stored(&world, export).await.state, ExportState::Failed);

    candidates_worker::handle(sqs_event(bodies), &world.worker()).await;

    let done = stored(&world, export).await;
    assert_eq!((done.state, file(&world, &done).await.rows.len()), (ExportState::Done, 1));
}
