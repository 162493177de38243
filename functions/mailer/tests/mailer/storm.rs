//! Everything goes wrong at once: each mail goes out at most once, and what is written down of it is true.

use std::collections::BTreeMap;

use futures_util::future::join_all;
use hirelog_domain::mail::MailState;
use hirelog_testkit::{Fault, Faults, MailAnswer, TestStack, failed_ids, sqs_event};
use mailer::{Mailer, handle};
use proptest::prelude::*;

use crate::world::{a_mail, body, mailer, sign_in, state};

const MAILS: u64 = 24;

async fn storm(answers: Vec<MailAnswer>, faults: Vec<Option<Fault>>, copies: Vec<usize>) {
    let stack = TestStack::start().await;
    let mut mails = Vec::new();
    for n in 0..MAILS {
        mails.push(a_mail(&stack, n, sign_in()).await);
    }
    stack.mailbox.answer(answers);
    let plan = Faults::new(move |call| faults.get(call.number % 97).copied().flatten());
    let mailer = Mailer { store: stack.table.store_through(&plan, 1), ..mailer(&stack) };

    let mut queue: Vec<String> =
        mails.iter().zip(copies.iter().cycle()).flat_map(|(mail, n)| vec![body(mail.id); *n]).collect();
    for _ in 0..12 {
        let batches: Vec<Vec<String>> = queue.chunks(5).map(<[String]>::to_vec).collect();
        let work = batches.into_iter().map(async |bodies| {
            let failed = failed_ids(&handle(sqs_event(bodies.clone()), &mailer).await);
            let number = |id: &String| id.strip_prefix("message-").unwrap().parse::<usize>().unwrap();
            failed.iter().map(|id| bodies[number(id)].clone()).collect::<Vec<_>>()
        });
        queue = join_all(work).await.concat();
    }

    let mut received: BTreeMap<String, usize> = BTreeMap::new();
    stack.mailbox.sent().iter().for_each(|mail| *received.entry(mail.to[0].clone()).or_default() += 1);
    for mail in &mails {
        let times = received.get(mail.to.as_str()).copied().unwrap_or_default();
        match state(&stack, mail).await {
            MailState::Sent => assert_eq!(times, 1),
            MailState::Refused | MailState::Queued | MailState::Suppressed | MailState::Stale => assert_eq!(times, 0),
            MailState::Unknown | MailState::Claimed => assert!(times <= 1, "sent {times} times"),
        }
    }
}

fn answer() -> impl Strategy<Value = MailAnswer> {
    prop_oneof![
        4 => Just(MailAnswer::Taken),
        2 => Just(MailAnswer::Throttled),
        1 => Just(MailAnswer::Rejected),
        1 => Just(MailAnswer::TakenSilently),
        1 => Just(MailAnswer::Failed),
    ]
}

fn fault() -> impl Strategy<Value = Option<Fault>> {
    prop_oneof![6 => Just(None), 1 => Just(Some(Fault::AnswerLost)), 1 => Just(Some(Fault::Refused))]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, max_shrink_iters: 8, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn each_mail_goes_out_at_most_once_and_its_state_is_true(
        answers in prop::collection::vec(answer(), 40),
        faults in prop::collection::vec(fault(), 97),
        copies in prop::collection::vec(1_usize..=5, 24),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(storm(answers, faults, copies));
    }
}
