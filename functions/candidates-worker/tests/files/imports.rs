//! Rows become candidates.

use hirelog_aws::dynamodb::types::AttributeValue;
use hirelog_domain::activity::{Action, Actor};
use hirelog_domain::imports::{Duplicates, Found, ImportField, ImportState};
use hirelog_domain::pipeline::Counter;
use hirelog_domain::workflow::Status;
use hirelog_store::keys;
use hirelog_testkit::{Fault, a_candidate, address, sqs_event};

use crate::world::{World, is_mapped, mortal, people};

const MIXED: &str = "\
Name,E-mail,Phone,Skills,Notes
Grace Hopper,grace@mail.example,+1 212 555 0100,\"COBOL, Compilers\",Met at a fair
,nobody@mail.example,,,
Ada Lovelace,not an address,12,,
Grace H.,GRACE@mail.example,,,
Known Person,known@mail.example,,,

=HYPERLINK(1),formula@mail.example,,,
";

#[tokio::test]
async fn the_dry_run_counts_and_writes_nobody() {
    let world = World::new().await;
    let known =
        hirelog_domain::candidates::Candidate { mail: address("known@mail.example"), ..a_candidate(&world.job) };
    world.stack.add_candidate(&known).await;
    let import = world.upload(MIXED).await;
    assert!(is_mapped(&import, ImportField::Mail) && is_mapped(&import, ImportField::Note));

    let checked = world.check(&import, world.plan(&import)).await;

    assert_eq!(checked.state, ImportState::Checked);
    assert_eq!(checked.found, Some(Found { fine: 2, duplicate: 2, wrong: 2 }));
    let problems: Vec<_> =
        checked.problems.iter().map(|p| (p.row, p.field, p.code.as_str(), p.value.as_str())).collect();
    assert_eq!(
        problems,
        [
            (3, Some(ImportField::Name), "required", ""),
            (4, Some(ImportField::Mail), "invalid", "not an address"),
            (4, Some(ImportField::Phone), "invalid", "12"),
            (5, None, "duplicate", ""),
            (6, None, "duplicate", ""),
        ]
    );
    assert_eq!(world.names().await.len(), 1);
    assert!(world.told(Action::CreateCandidate).await.is_empty());
    let file = world.stack.file(&import.problems_key()).await.unwrap();
    let file = String::from_utf8(file).unwrap();
    assert_eq!(file.lines().count(), 5);
    assert!(file.contains("Ada Lovelace,not an address,12,,,mail: is not a mail address"), "{file}");
}

#[tokio::test]
async fn every_row_becomes_one_candidate_with_history_event_and_figures() {
    let world = World::new().await;

    let done = world.bring_in(&people(230)).await;

    assert_eq!((done.state, done.created, done.skipped, done.done), (ImportState::Done, 230, 0, 230));
    let candidates = world.candidates().await;
    assert_eq!(candidates.len(), 230);
    assert!(candidates.iter().all(|candidate| candidate.owner == world.recruiter.id && candidate.version == 1));
    let figures = world.stack.store.pipeline(Some(world.job.id)).await.unwrap();
    assert_eq!(figures.get(Counter::At, Status::New), 230);
    let events = world.told(Action::CreateCandidate).await;
    assert_eq!(events.len(), 230);
    let of_import = |event: &hirelog_domain::activity::Event| event.metadata["import"] == done.id.to_string();
    assert!(events.iter().all(|event| event.actor == Actor::User(world.recruiter.id) && of_import(event)));
    assert!(events.iter().all(|event| event.operation_id == world.ordered().operation));
    assert!(world.stack.file(&done.source_key()).await.is_none(), "the file is deleted");
    assert!(done.columns.iter().all(|column| column.samples.is_empty()), "samples are forgotten");
}

#[tokio::test]
async fn facts_of_a_row_arrive_with_its_note_and_the_rest_is_passed_over() {
    let world = World::new().await;

    let done = world.bring_in(MIXED).await;

    assert_eq!((done.created, done.skipped), (3, 3));
    assert!(done.problems.iter().all(|problem| problem.value.is_empty()), "values are forgotten");
    let candidates = world.candidates().await;
    let grace = candidates.iter().find(|candidate| candidate.mail.as_str() == "grace@mail.example").unwrap();
    assert_eq!(grace.skills.iter().map(ToString::to_string).collect::<Vec<_>>(), ["COBOL", "Compilers"]);
    let notes = world.stack.store.candidate_file(grace).await.unwrap().notes;
    assert_eq!(notes.iter().map(|(_, note)| note.text.as_str()).collect::<Vec<_>>(), ["Met at a fair"]);
}

#[tokio::test]
async fn who_asks_for_duplicates_gets_them() {
    let world = World::new().await;
    let import = world.upload("Name;Mail\nAda;ada@mail.example\nAda;ada@mail.example\n").await;
    let plan = hirelog_domain::imports::ImportPlan { duplicates: Duplicates::Add, ..world.plan(&import) };
    let checked = world.check(&import, plan).await;
    assert_eq!(checked.found, Some(Found { fine: 1, duplicate: 1, wrong: 0 }));

    world.start(&checked).await;
    world.drive().await;

    assert_eq!(world.stored().await.created, 2);
    assert_eq!(world.candidates().await.len(), 2);
}

#[tokio::test]
async fn a_worker_that_dies_between_any_two_calls_leaves_nothing_twice_and_nothing_out() {
    for how in [Fault::Refused, Fault::AnswerLost] {
        for dies_at in 0.. {
            let world = World::new().await;
            let import = world.upload(&people(3)).await;
            let checked = world.check(&import, world.plan(&import)).await;
            world.start(&checked).await;
            let (worker, faults) = mortal(&world.stack, dies_at, how);
            let bodies = world.stack.drain(hirelog_aws::Queue::Work).await;
            candidates_worker::handle(sqs_event(bodies.clone()), &worker).await;
            let lived = faults.seen() <= dies_at;

            // The queue brings the message again, whether or not the worker was through with it.
            for _ in 0..2 {
                candidates_worker::handle(sqs_event(bodies.clone()), &world.worker()).await;
                world.drive().await;
            }

            let done = world.stored().await;
            let counts = (done.state, done.created, done.skipped);
            assert_eq!(counts, (ImportState::Done, 3, 0), "{how:?} at {dies_at}");
            assert_eq!(world.candidates().await.len(), 3, "{how:?} at {dies_at}");
            assert_eq!(world.told(Action::CreateCandidate).await.len(), 3, "{how:?} at {dies_at}");
            let figures = world.stack.store.pipeline(None).await.unwrap();
            assert_eq!(figures.get(Counter::At, Status::New), 3, "{how:?} at {dies_at}");
            if lived {
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_dry_run_that_dies_anywhere_is_done_again() {
    for dies_at in 0.. {
        let world = World::new().await;
        let import = world.upload(MIXED).await;
        let after = import.check(world.plan(&import), world.stack.clock.now()).unwrap();
        world.order(&import, &after, hirelog_store::ImportTask::ImportCheck { import: import.id }).await;
        let (worker, faults) = mortal(&world.stack, dies_at, Fault::AnswerLost);
        let bodies = world.stack.drain(hirelog_aws::Queue::Work).await;
        candidates_worker::handle(sqs_event(bodies.clone()), &worker).await;
        let lived = faults.seen() <= dies_at;

        candidates_worker::handle(sqs_event(bodies), &world.worker()).await;

        let checked = world.stored().await;
        let found = Some(Found { fine: 3, duplicate: 1, wrong: 2 });
        assert_eq!((checked.state, checked.found), (ImportState::Checked, found), "at {dies_at}");
        if lived {
            break;
        }
    }
}

#[tokio::test]
async fn two_deliveries_at_once_create_nobody_twice() {
    let world = World::new().await;
    let import = world.upload(&people(20)).await;
    let checked = world.check(&import, world.plan(&import)).await;
    world.start(&checked).await;
    let bodies = world.stack.drain(hirelog_aws::Queue::Work).await;

    let worker = world.worker();
    let deliver = || candidates_worker::handle(sqs_event(bodies.clone()), &worker);
    futures_util::future::join(deliver(), deliver()).await;
    world.drive().await;

    let done = world.stored().await;
    assert_eq!((done.state, done.created, done.skipped), (ImportState::Done, 20, 0));
    assert_eq!(world.candidates().await.len(), 20);
    assert_eq!(world.told(Action::CreateCandidate).await.len(), 20);
}

#[tokio::test]
async fn a_row_that_the_table_refuses_is_a_problem_of_that_row_and_stops_no_other() {
    let world = World::new().await;
    let import = world.upload(&people(24)).await;
    let checked = world.check(&import, world.plan(&import)).await;
    // The figures that some of them are counted in cannot be added to.
    let shard = keys::pipeline_shard(checked.candidate_id(0));
    let broken = (0..24).filter(|row| keys::pipeline_shard(checked.candidate_id(*row)) == shard).count();
    let key = keys::pipeline(Some(world.job.id), shard);
    let text = |text: &str| AttributeValue::S(text.to_owned());
    let put = world.stack.table.client.put_item().table_name(hirelog_testkit::TABLE);
    let put = put.item("PK", text(&key.pk)).item("SK", text(&key.sk)).item("at_new", text("no number"));
    put.send().await.unwrap();

    world.start(&checked).await;
    world.drive().await;

    let done = world.stored().await;
    let created = 24 - u32::try_from(broken).unwrap();
    assert_eq!((done.state, done.created, done.skipped), (ImportState::Done, created, 24 - created));
    assert_eq!(world.candidates().await.len(), created as usize);
    let rows: Vec<_> = done.problems.iter().map(|problem| (problem.row, problem.code.as_str())).collect();
    assert_eq!((rows.len(), rows[0]), (broken, (2, "not_saved")));
}
