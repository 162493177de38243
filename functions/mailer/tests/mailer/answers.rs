//! What the mail service answers, and what follows.

use hirelog_domain::mail::MailState;
use hirelog_testkit::{Fault, Faults, MailAnswer, TestStack};
use mail_parser::MessageParser;
use mailer::Mailer;

use crate::world::{a_mail, deliver, mailer, sign_in, state, stored};

#[tokio::test]
async fn a_mail_that_was_taken_is_sent_and_forgets_its_link() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    let sent = stack.mailbox.sent();
    assert_eq!(sent.len(), 1);
    assert_eq!(
        (sent[0].from.as_str(), sent[0].to.as_slice()),
        ("hirelog@northwind.example", &[mail.to.to_string()][..])
    );
    let read = MessageParser::default().parse(&sent[0].raw).unwrap();
    assert!(read.body_text(0).unwrap().contains("042137"));
    let after = stored(&stack, mail.id).await;
    assert_eq!((after.state, after.content), (MailState::Sent, None));
}

#[tokio::test]
async fn a_mail_that_came_too_fast_waits_in_the_queue_and_is_sent_later() {
    let stack = TestStack::start().await;
    stack.mailbox.answer([MailAnswer::Throttled]);
    let mail = a_mail(&stack, 1, sign_in()).await;

    assert_eq!(deliver(&mailer(&stack), &[&mail]).await, ["message-0"]);
    assert_eq!(state(&stack, &mail).await, MailState::Queued);

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());
    assert_eq!(state(&stack, &mail).await, MailState::Sent);
    assert_eq!(stack.mailbox.sent().len(), 1);
}

#[tokio::test]
async fn a_mail_that_is_refused_for_good_is_not_tried_again() {
    let stack = TestStack::start().await;
    stack.mailbox.answer([MailAnswer::Rejected]);
    let mail = a_mail(&stack, 1, sign_in()).await;

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());
    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    assert_eq!(state(&stack, &mail).await, MailState::Refused);
    assert!(stack.mailbox.sent().is_empty());
}

#[tokio::test]
async fn without_a_clear_answer_the_mail_is_unknown_and_never_sent_again() {
    for answer in [MailAnswer::TakenSilently, MailAnswer::Failed] {
        let stack = TestStack::start().await;
        stack.mailbox.answer([answer]);
        let mail = a_mail(&stack, 1, sign_in()).await;

        assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());
        assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

        assert_eq!(state(&stack, &mail).await, MailState::Unknown, "{answer:?}");
        assert!(stack.mailbox.sent().len() <= 1);
    }
}

#[tokio::test]
async fn a_lost_answer_is_no_clear_answer() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;
    let lossy = Mailer { ses: stack.ses_through(&Faults::always(Fault::AnswerLost)), ..mailer(&stack) };

    assert!(deliver(&lossy, &[&mail]).await.is_empty());
    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());

    assert_eq!(state(&stack, &mail).await, MailState::Unknown);
    assert_eq!(stack.mailbox.sent().len(), 1);
}

#[tokio::test]
async fn while_the_mail_service_is_down_mails_wait() {
    let stack = TestStack::start().await;
    let mail = a_mail(&stack, 1, sign_in()).await;
    let down = Mailer { ses: stack.ses_at_closed_port(), ..mailer(&stack) };

    assert_eq!(deliver(&down, &[&mail]).await, ["message-0"]);
    assert_eq!(state(&stack, &mail).await, MailState::Queued);

    assert!(deliver(&mailer(&stack), &[&mail]).await.is_empty());
    assert_eq!(state(&stack, &mail).await, MailState::Sent);
}

#[tokio::test]
async fn one_mail_that_fails_keeps_no_other_back() {
    let stack = TestStack::start().await;
    let mut mails = Vec::new();
    for n in 0..5 {
        mails.push(a_mail(&stack, n, sign_in()).await);
    }
    stack.mailbox.answer([MailAnswer::Throttled]);

    let failed = deliver(&mailer(&stack), &mails.iter().collect::<Vec<_>>()).await;

    assert_eq!(failed.len(), 1);
    assert_eq!(stack.mailbox.sent().len(), 4);
}
