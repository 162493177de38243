//! Mails in the table, and what became of them.

use hirelog_domain::activity::Action;
use hirelog_domain::ids::MailId;
use hirelog_domain::mail::{Content, Mail, MailState};
use hirelog_mail::Sender;
use hirelog_store::keys;
use hirelog_testkit::{MIDDAY, TestStack, address, an_event, an_event_id, failed_ids, id, name, sqs_event};
use mailer::{Mailer, handle};

pub(crate) fn mailer(stack: &TestStack) -> Mailer {
    Mailer {
        store: stack.store.clone(),
        ses: stack.ses.clone(),
        bucket: stack.bucket(),
        sender: Sender { organisation: stack.organisation.clone(), address: address("hirelog@northwind.example") },
        configuration_set: None,
        clock: stack.clock.clone(),
    }
}

pub(crate) fn sign_in() -> Content {
    let link = "https://hirelog.example/sign-in?challenge=1&token=abc".into();
    Content::SignIn { name: name("Zoë"), link, code: "042137".into() }
}

/// Writes mail number `n` down, as a change would.
pub(crate) async fn a_mail(stack: &TestStack, n: u64, content: Content) -> Mail {
    let to = address(&format!("person{n}@northwind.example"));
    let mail = Mail::queued(id(n), to, content, MIDDAY);
    let event = an_event(id(1), Action::InviteUser, MIDDAY);
    stack.seed(&event, |change| change.mailing(&mail, an_event_id(MIDDAY))).await;
    mail
}

pub(crate) fn body(mail: MailId) -> String {
    serde_json::json!({ "mail": mail }).to_string()
}

/// Delivers the messages of mails as one batch; gives the ids of those that failed.
pub(crate) async fn deliver(mailer: &Mailer, mails: &[&Mail]) -> Vec<String> {
    failed_ids(&handle(sqs_event(mails.iter().map(|mail| body(mail.id))), mailer).await)
}

/// The mail as it is stored.
pub(crate) async fn stored(stack: &TestStack, mail: MailId) -> Mail {
    let key = keys::mail(mail);
    stack.store.load(std::slice::from_ref(&key)).await.unwrap().get(&key).unwrap().unwrap()
}

pub(crate) async fn state(stack: &TestStack, mail: &Mail) -> MailState {
    stored(stack, mail.id).await.state
}
