//! The embedded services do what the tests of other crates rely on.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

use hirelog_aws::Queue;
use hirelog_aws::ses::types::{Destination, EmailContent, RawMessage};
use hirelog_domain::activity::{Action, Event};
use hirelog_domain::candidates::{Candidate, HistoryRow, Mover};
use hirelog_domain::permissions::Role;
use hirelog_domain::users::User;
use hirelog_domain::workflow::{Fields, PlannedMove, Position, RejectedFrom, Stage};
use hirelog_store::{Change, Contents, StoreError, keys};
use hirelog_testkit::{
    Fault, Faults, MIDDAY, MailAnswer, TestStack, a_candidate, a_job, a_user, an_event, unreachable_store,
};

#[tokio::test]
async fn what_is_seeded_can_be_read_and_leaves_no_message_behind() {
    let stack = TestStack::start().await;
    let recruiter = stack.new_user(Role::Recruiter).await;
    let job = a_job(recruiter.id);
    stack.add_job(&job).await;
    let candidate = a_candidate(&job);
    stack.add_candidate(&candidate).await;

    let file = stack.store.candidate_file(&candidate).await.unwrap();
    let people = stack.store.users_by_id(&[recruiter.id]).await.unwrap();

    assert_eq!(file.history.len(), 1);
    assert_eq!(people, [recruiter]);
    assert!(stack.table.items_under("OUTBOX").await.is_empty());
    // Steps, notes and letters of the candidate, and the people.
    assert_eq!(stack.table.meter.take().len(), 4);
}

/// A job, and a candidate for it who is rejected and brought back: rows come, go and are counted.
fn a_story(user: &User) -> Vec<Change> {
    let told = || an_event(user.id, Action::ChangeStatus, MIDDAY);
    let mover = |event: &Event| Mover { event: event.id, operation: event.operation_id, by: user.id, at: event.at };
    let job = a_job(user.id);
    let (candidate, event) = (a_candidate(&job), told());
    let first = HistoryRow::first(&candidate, &mover(&event));
    let create = Change::told_by(&event).create_candidate(&candidate, &first);
    let step = |before: &Candidate, to: Position| {
        let event = told();
        let planned = PlannedMove { from: before.standing.position, to, fields: Fields::new() };
        let after = before.moved(&planned, &mover(&event));
        let row = HistoryRow::of_move(before, &after, Fields::new(), &mover(&event));
        (Change::told_by(&event).move_candidate(before, &after, &row), after)
    };
    let (reject, rejected) = step(&candidate, Position::Rejected { from: RejectedFrom::Stage { stage: Stage::New } });
    let (reopen, _) = step(&rejected, Position::START);
    vec![Change::told_by(&told()).create_job(&job), create, reject, reopen]
}

#[tokio::test]
async fn a_table_that_was_loaded_past_its_calls_holds_what_the_calls_would_have_written() {
    let (written, loaded) = (TestStack::start().await, TestStack::start().await);
    let user = written.new_user(Role::Recruiter).await;
    loaded.add_user(&user).await;
    let (story, mut contents) = (a_story(&user), Contents::default());

    for change in story {
        contents.apply(change.clone()).unwrap();
        let committed = written.store.commit(change).await.unwrap();
        let waiting: Vec<_> = committed.0.iter().filter_map(|message| message.waiting).collect();
        written.store.clear_outbox(&waiting).await.unwrap();
    }
    loaded.table.import(contents.take());
    loaded.table.import(contents.take_figures());

    let items = async |stack: &TestStack| {
        let mut items = stack.table.items().await;
        items.sort_by_key(|item| (item["PK"].as_s().unwrap().clone(), item["SK"].as_s().unwrap().clone()));
        items
    };
    assert!(loaded.table.items_under("RETENTION").await.is_empty());
    assert_eq!(items(&loaded).await, items(&written).await);
}

#[tokio::test]
async fn the_things_of_a_test_are_the_same_in_every_run() {
    let first: User = a_user(Role::Admin);
    let again = std::thread::spawn(|| a_user(Role::Admin)).join().unwrap();

    assert_eq!(first, again);
    assert_ne!(first.id, a_user(Role::Admin).id);
}

#[tokio::test]
async fn a_queue_gives_what_was_sent_once() {
    let stack = TestStack::start().await;
    let bodies: Vec<_> = (0..23).map(|n| n.to_string()).collect();
    let sent: Vec<_> = bodies.iter().map(String::as_str).collect();

    assert_eq!(stack.queues.send(Queue::Mail, &sent).await.unwrap(), [true; 23]);

    let mut got = stack.drain(Queue::Mail).await;
    got.sort_by_key(|body| body.parse::<u32>().unwrap());
    assert_eq!(got, bodies);
    assert!(stack.drain(Queue::Mail).await.is_empty());
    assert!(stack.drain(Queue::Activity).await.is_empty());
}

#[tokio::test]
async fn the_bucket_keeps_bytes_as_they_are() {
    let stack = TestStack::start().await;
    let bytes: Vec<u8> = (0..=255).cycle().take(100_000).collect();

    stack.put_file("reports/a.pdf", &bytes).await;

    assert_eq!(stack.file("reports/a.pdf").await.unwrap(), bytes);
    assert!(stack.file("reports/b.pdf").await.is_none());
}

async fn send(ses: &hirelog_aws::ses::Client) -> Result<(), String> {
    let raw = RawMessage::builder().data(b"Subject: Hi\r\n\r\nHi".to_vec().into()).build().unwrap();
    let call = ses
        .send_email()
        .from_email_address("hr@northwind.example")
        .destination(Destination::builder().to_addresses("ada@northwind.example").build())
        .content(EmailContent::builder().raw(raw).build());
    call.send().await.map(|_| ()).map_err(|error| format!("{error:?}"))
}

#[tokio::test]
async fn the_mailbox_answers_to_order_and_keeps_what_it_took() {
    let stack = TestStack::start().await;
    stack.mailbox.answer([
        MailAnswer::Taken,
        MailAnswer::Throttled,
        MailAnswer::Rejected,
        MailAnswer::TakenSilently,
        MailAnswer::Failed,
    ]);

    assert!(send(&stack.ses).await.is_ok());
    assert!(send(&stack.ses).await.unwrap_err().contains("TooManyRequests"));
    assert!(send(&stack.ses).await.unwrap_err().contains("MessageRejected"));
    assert!(send(&stack.ses).await.unwrap_err().contains("Timeout"));
    assert!(send(&stack.ses).await.unwrap_err().contains("500"));

    let sent = stack.mailbox.sent();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0].to, ["ada@northwind.example"]);
    assert_eq!(sent[0].raw, b"Subject: Hi\r\n\r\nHi");
}

#[tokio::test]
async fn faults_hit_the_call_they_are_meant_for() {
    let stack = TestStack::start().await;
    let user = stack.new_user(Role::Viewer).await;
    let key = [keys::user(user.id)];

    let lost = stack.table.store_through(&Faults::at(0, Fault::AnswerLost), 1);
    assert!(matches!(lost.load(&key).await, Err(StoreError::Unavailable(_))));
    assert!(lost.load(&key).await.is_ok());

    let tried_again = stack.table.store_through(&Faults::at(0, Fault::Refused), 2);
    assert!(tried_again.load(&key).await.is_ok());
    assert!(matches!(unreachable_store().load(&key).await, Err(StoreError::Unavailable(_))));
}

#[tokio::test]
async fn attempts_that_go_out_together_are_one_round() {
    let stack = TestStack::start().await;
    let counter = Faults::new(|_| None);
    let store = stack.table.store_through(&counter, 1);
    let key = [keys::admins()];
    store.load(&key).await.unwrap();

    let (one, other) = tokio::join!(store.load(&key), store.load(&key));
    store.load(&key).await.unwrap();

    assert!(one.is_ok() && other.is_ok());
    assert_eq!((counter.seen(), counter.rounds()), (4, 3));
}
