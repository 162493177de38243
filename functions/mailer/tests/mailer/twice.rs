//! The queue delivers twice, mailers die, the table fails: still one mail.

use futures_util::future::join_all;
use hirelog_domain::mail::MailState;
use hirelog_store::Claim;
use hirelog_testkit::{Fault, Faults, TestStack, failed_ids, id, sqs_event, unreachable_store};
use mailer::{Mailer, handle};

use crate::world::{a_mail, body, deliver, mailer, sign_in, state, stored};

#[tokio::test]
async fn delivered_twice_is_one_mail() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());
    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    assert_eq!(stack.mailbox.sent().len(), 1);
    assert_eq!(state(&stack, &mail).await, MailState::Sent);
}

#[tokio::test]
async fn eight_mailers_at_once_send_one_mail() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;
    let mailer = mailer(&stack);

    let answers = join_all((0..8).map(|_| handle(sqs_event([body(mail.id); 1]), &mailer))).await;
    for answer in &answers {
        // Who came second looks again later.
        if !failed_ids(answer).is_empty() {
            assert!(deliver(&mailer, &[&mail]).await.is_empty());
        }
    }

    assert_eq!(stack.mailbox.sent().len(), 1);
    assert_eq!(state(&stack, &mail).await, MailState::Sent);
}

#[tokio::test]
async fn a_mail_whose_mailer_died_is_left_to_a_person_with_all_that_it_says() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;
    assert!(matches!(stack.store.claim_mail(mail.id).await.unwrap(), Claim::Mine(_)));

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    assert!(stack.mailbox.sent().is_empty());
    let after = stored(&stack, mail.id).await;
    assert_eq!((after.state, after.content), (MailState::Unknown, mail.content));
}

#[tokio::test]
async fn a_mailer_that_was_only_slow_corrects_what_another_took_for_lost() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;
    let Claim::Mine(claimed) = stack.store.claim_mail(mail.id).await.unwrap() else { panic!("the mail waits") };
    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());
    assert_eq!(state(&stack, &mail).await, MailState::Unknown);

    let taken_for_lost = hirelog_domain::mail::Mail { state: MailState::Unknown, ..*claimed };
    assert!(stack.store.settle_mail(&taken_for_lost, MailState::Sent).await.unwrap());

    assert_eq!(state(&stack, &mail).await, MailState::Sent);
}

#[tokio::test]
async fn when_the_table_fails_after_the_mail_went_out_it_is_not_sent_again() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;
    // Call 0 reads the mail, call 1 claims it, all later ones would settle it.
    let gone = stack.table.store_through(&Faults::new(|call| (call.number > 1).then_some(Fault::Refused)), 1);

    assert_eq!(deliver(&Mailer { store: gone, ..mailer(&stack) }, &[&mail]).await, ["message-0"]);
    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    assert_eq!(stack.mailbox.sent().len(), 1);
    assert_eq!(state(&stack, &mail).await, MailState::Unknown);
}

#[tokio::test]
async fn a_lost_answer_of_the_table_is_asked_for_again() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;
    let lossy = stack.table.store_through(&Faults::at(2, Fault::AnswerLost), 1);

    assert!(deliver(&Mailer { store: lossy, ..mailer(&stack) }, &[&mail]).await.is_empty());

    assert_eq!(state(&stack, &mail).await, MailState::Sent);
    assert_eq!(stack.mailbox.sent().len(), 1);
}

#[tokio::test]
async fn without_the_table_messages_come_back() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;

    let down = Mailer { store: unreachable_store(), ..mailer(&stack) };
    assert_eq!(deliver(&down, &[&mail]).await, ["message-0"]);

    assert!(stack.mailbox.sent().is_empty());
    assert_eq!(state(&stack, &mail).await, MailState::Queued);
}

#[tokio::test]
async fn messages_that_do_not_read_fail_alone_and_one_about_an_erased_mail_is_done() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;
    let bodies = ["{}".into(), "no json".into(), r#"{"mail":"x"}"#.into(), body(id(99)), body(mail.id)];

    let failed = failed_ids(&handle(sqs_event(bodies), &mailer(&stack)).await);

    assert_eq!(failed, ["message-0", "message-1", "message-2"]);
    assert_eq!(stack.mailbox.sent().len(), 1);
}
