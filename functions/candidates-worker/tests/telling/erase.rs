//! After an erasure nothing is left of a person: canaries in every fact, note and letter, and no hit for them anywhere.

use std::collections::BTreeSet;

use hirelog_aws::Queue;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{Candidate, labels, merged};
use hirelog_domain::imports::{FileName, Import, ImportFormat, ImportState, Problem};
use hirelog_domain::letters::LetterChoice;
use hirelog_domain::mail::{Content, Expiring, Mail, MailState};
use hirelog_domain::resumes::{self, Answer, Arrival, Claim, Read, Resume, ResumeName, check};
use hirelog_domain::workflow::Status;
use hirelog_store::Change;
use hirelog_testkit::{BUCKET, Fault, Faults, a_candidate, address, an_event, an_event_id, id, name};
use serde_json::json;

use crate::world::{World, deliver};

const CANARIES: [&str; 12] = [
    "Zanzibar",
    "zanzibar@mail.example",
    "5550177",
    "canary of a note",
    "canary of a letter",
    "canary of a file",
    "canary of a hold",
    "canary of a tag",
    "canary of a skill",
    "Canary Island",
    "canary of an import",
    "canary of a resume",
];

fn a_canary(world: &World) -> Candidate {
    let location = Some(name("Canary Island"));
    let (name, mail) = (name("Zanzibar Canary"), address("zanzibar@mail.example"));
    let (tags, skills) = (labels(["canary of a tag"]).unwrap(), labels(["canary of a skill"]).unwrap());
    Candidate { name, mail, phone: Some("+49 171 5550177".into()), tags, skills, location, ..a_candidate(&world.job) }
}

/// Everything there is, as text: rows, files and their names, messages.
pub(crate) async fn everything(world: &World) -> String {
    let mut all = format!("{:?}", world.stack.table.items().await);
    let listed = world.stack.s3.list_objects_v2().bucket(BUCKET).send().await.unwrap();
    for key in listed.contents.unwrap_or_default().into_iter().filter_map(|object| object.key) {
        let bytes = world.stack.file(&key).await.unwrap();
        all += &format!("{key}: {}\n", String::from_utf8_lossy(&bytes));
    }
    for queue in Queue::ALL {
        all += &world.stack.drain(queue).await.join("\n");
    }
    all
}

fn hits(text: &str) -> Vec<&'static str> {
    CANARIES.into_iter().filter(|canary| text.to_lowercase().contains(&canary.to_lowercase())).collect()
}

/// Somebody about whom everything was written: notes, mentions, letters that went, that wait, reminders, files, and the
/// same of a record that was merged.
async fn written_about(world: &World) -> Candidate {
    let letter = || LetterChoice::Text { subject: "canary of a letter".into(), text: "canary of a letter".into() };
    let other = a_canary(world);
    world.stack.add_candidate(&other).await;
    world.noted(other.id, "canary of a note", &[&world.viewer]).await;
    let other = world.moved(&other, Status::Screened, letter()).await;
    let kept = a_canary(world);
    world.stack.add_candidate(&kept).await;
    world.noted(kept.id, "canary of a note", &[&world.admin]).await;
    let kept = world.held(&kept, "canary of a hold").await;
    let kept = world.moved(&kept, Status::Rejected, letter()).await;
    a_resume(world, &other).await;
    an_import(world).await;
    world.work().await;
    let after = merged(&kept, &other, &BTreeSet::new(), world.stack.clock.now());
    let event = an_event(world.recruiter.id, Action::MergeCandidates, world.stack.clock.now());
    let message = an_event_id(world.stack.clock.now());
    world.commit(Change::told_by(&event).merge_candidates(&kept, &after, &other, message)).await;
    world.stack.put_file("imports/1/people.csv", b"canary of a file").await;
    world.stack.put_file("exports/1/people.xlsx", b"canary of a file").await;
    world.stack.put_file("reports/1/daily.pdf", b"figures").await;
    after
}

/// An import that shows the first values of its file.
async fn an_import(world: &World) {
    let value = "canary of an import".to_owned();
    let columns = Import::columns_of(vec![value.clone()], &[std::slice::from_ref(&value)]);
    let now = world.stack.clock.now();
    let import = Import {
        id: id(7_777),
        name: FileName::new("canary of an import.csv"),
        format: ImportFormat::Csv,
        encoding: "UTF-8".into(),
        columns,
        rows: 1,
        state: ImportState::Checked,
        plan: None,
        done: 1,
        found: None,
        created: 0,
        skipped: 0,
        undone: 0,
        kept: 0,
        problems: vec![Problem { value, ..Problem::of_row(2, "invalid", "is wrong") }],
        has_problem_file: true,
        failure: None,
        created_at: now,
        by: world.recruiter.id,
        begun: None,
        finished_at: None,
        taken_back: None,
        touched_at: now,
        version: 1,
    };
    let event = an_event(world.recruiter.id, Action::ImportCandidates, now);
    world.stack.seed(&event, |change| change.create_import(&import)).await;
}

/// A resume of the record that was merged, with its file, its text, what was found and the claim of its file.
async fn a_resume(world: &World, candidate: &Candidate) {
    let now = world.stack.clock.now();
    let arrived = Resume::arrived(Arrival {
        id: id(7_778),
        name: ResumeName::new("canary of a resume.pdf"),
        job: candidate.job,
        candidate: Some(candidate.id),
        by: world.recruiter.id,
        operation: id(7_779),
        at: now,
    });
    let name = Claim { value: "canary of a resume".into(), quote: "canary of a resume".into(), confidence: 90 };
    let checked = check(&Answer { name: Some(name), ..Answer::default() }, "canary of a resume");
    let content = resumes::Content { findings: checked.findings, ..resumes::Content::default() };
    let read = Read { digest: Some("canary of a resume".into()), has_text: true, ..Read::default() };
    let resume = Resume { version: 1, ..arrived.read(read, &content, now) };
    for key in [Resume::file_key(resume.id), Resume::text_key(resume.id)] {
        world.stack.put_file(&key, b"canary of a resume").await;
    }
    let event = an_event(world.recruiter.id, Action::VetResume, now);
    let kept = |change: Change| {
        change.arrive_resume(&resume, an_event_id(now)).keep_resume_content(resume.id, &content, resume.candidate)
    };
    world.stack.seed(&event, |change| kept(change).claim_resume_file(&resume, "canary of a resume")).await;
}

async fn erase(world: &World, candidate: &Candidate) {
    let event = an_event(world.admin.id, Action::DeleteCandidate, world.stack.clock.now());
    let change = Change::told_by(&event).erase_candidate(candidate, an_event_id(world.stack.clock.now()));
    world.commit(change).await;
}

#[tokio::test]
async fn nothing_is_left_of_who_was_erased() {
    let world = World::telling_after(Some(48)).await;
    let candidate = written_about(&world).await;
    let neighbour = world.candidate().await;
    world.noted(neighbour.id, "about somebody else", &[]).await;
    let before = everything(&world).await;
    assert_eq!(hits(&before), CANARIES, "every canary is there before");

    erase(&world, &candidate).await;
    world.work().await;

    let after = everything(&world).await;
    assert_eq!(hits(&after), [""; 0]);
    assert!(after.contains("about somebody else") && after.contains("reports/1/daily.pdf"));
    for (record, _) in candidate.records() {
        assert!(world.stack.table.items_under(&format!("CANDIDATE#{record}")).await.is_empty());
    }
}

#[tokio::test]
async fn an_erasure_that_dies_at_any_call_is_finished_by_the_next() {
    for call in 0.. {
        let world = World::telling_after(Some(48)).await;
        let candidate = written_about(&world).await;
        erase(&world, &candidate).await;
        let tasks = world.tasks().await;
        let faults = Faults::at(call, Fault::AnswerLost);
        let dying = world.worker_with(world.stack.table.store_through(&faults, 1), world.stack.queues.clone());

        deliver(&dying, &tasks).await;
        for _ in 0..2 {
            assert!(deliver(&world.worker(), &tasks).await.is_empty());
        }

        assert_eq!(hits(&everything(&world).await), [""; 0], "died at {call}");
        if faults.seen() <= call {
            break;
        }
    }
}

#[tokio::test]
async fn a_reminder_that_was_not_sent_forgets_the_person_and_keeps_the_others() {
    for state in [MailState::Queued, MailState::Unknown] {
        let world = World::telling_after(None).await;
        let candidate = a_canary(&world);
        world.stack.add_candidate(&candidate).await;
        let neighbour = world.candidate().await;
        let until = "2026-12-01".parse().unwrap();
        let item = |of: &Candidate| Expiring { candidate: of.id, name: of.name.clone(), until };
        let items = vec![item(&candidate), item(&neighbour)];
        let content = Content::RetentionReminder { name: name("R"), items: items.clone(), link: "x".into() };
        let to = world.recruiter.mail.clone();
        let mail = Mail { state, ..Mail::queued(id(7), to, content, world.stack.clock.now()) };
        let event = an_event(world.admin.id, Action::RemindRetention, world.stack.clock.now());
        let message = an_event_id(world.stack.clock.now());
        world.stack.seed(&event, |change| change.remind(&items, mail.id).mailing(&mail, message)).await;

        erase(&world, &candidate).await;
        world.work().await;

        assert_eq!(hits(&everything(&world).await), [""; 0], "{state:?}");
        let [mail] = &world.mails().await[..] else { panic!("one mail") };
        let Some(Content::RetentionReminder { items, .. }) = &mail.content else { panic!("a reminder") };
        assert_eq!(items[..], [item(&neighbour)]);
        erase(&world, &neighbour).await;
        world.work().await;
        assert!(world.mails().await.is_empty(), "a reminder of nobody");
    }
}

#[tokio::test]
async fn while_a_reminder_is_being_sent_the_erasure_waits_for_its_end() {
    let world = World::telling_after(None).await;
    let candidate = a_canary(&world);
    world.stack.add_candidate(&candidate).await;
    let items =
        vec![Expiring { candidate: candidate.id, name: candidate.name.clone(), until: "2026-12-01".parse().unwrap() }];
    let content = Content::RetentionReminder { name: name("R"), items: items.clone(), link: "x".into() };
    let (to, created_at) = (world.recruiter.mail.clone(), world.stack.clock.now());
    let mail = Mail { state: MailState::Claimed, ..Mail::queued(id(7), to, content, created_at) };
    let event = an_event(world.admin.id, Action::RemindRetention, created_at);
    world.stack.seed(&event, |change| change.remind(&items, mail.id).mailing(&mail, an_event_id(created_at))).await;
    erase(&world, &candidate).await;
    let tasks = world.tasks().await;

    assert_eq!(deliver(&world.worker(), &tasks).await, ["message-0"]);
    assert!(world.stack.store.settle_mail(&mail, MailState::Sent).await.unwrap());
    assert!(deliver(&world.worker(), &tasks).await.is_empty());

    assert_eq!(hits(&everything(&world).await), [""; 0]);
}

#[tokio::test]
async fn a_candidate_that_is_there_is_not_erased_by_a_message() {
    let world = World::telling_after(None).await;
    let candidate = world.candidate().await;
    let task = json!({ "kind": "erase", "candidates": [candidate.id] }).to_string();
    let before = world.stack.table.items().await.len();

    assert_eq!(deliver(&world.worker(), &[task]).await, ["message-0"]);

    assert_eq!(world.stack.table.items().await.len(), before);
}

#[tokio::test]
async fn a_big_file_of_a_person_is_erased_in_rounds() {
    let world = World::telling_after(None).await;
    let candidate = a_canary(&world);
    world.stack.add_candidate(&candidate).await;
    for n in 0..260 {
        world.noted(candidate.id, &format!("canary of a note {n}"), &[]).await;
    }

    erase(&world, &candidate).await;
    world.work().await;

    assert_eq!(hits(&everything(&world).await), [""; 0]);
}
