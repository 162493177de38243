//! Every file in `events/mailer` goes through the function; its name says what should become of it: `malformed-` and
//! `poison-` fail, all others are about the mail `019ab0c0-0000-7000-8000-000000000500` and send it once.

use hirelog_domain::activity::Action;
use hirelog_domain::mail::Mail;
use hirelog_testkit::{MIDDAY, TestStack, address, an_event, an_event_id, event_files, failed_ids};
use hirelog_worker::SqsEvent;
use mailer::handle;

use crate::world::{mailer, sign_in};

#[tokio::test]
async fn every_sample_event_sends_a_mail_or_is_refused_as_its_name_says() {
    for (name, text) in event_files("mailer") {
        let stack = TestStack::start().await;
        let id = "019ab0c0-0000-7000-8000-000000000500".parse().unwrap();
        let mail = Mail::queued(id, address("ada@northwind.example"), sign_in(), MIDDAY);
        let event = an_event(hirelog_testkit::id(1), Action::Login, MIDDAY);
        stack.seed(&event, |change| change.mailing(&mail, an_event_id(MIDDAY))).await;
        let event: SqsEvent = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let total = event.records.len();

        let failed = failed_ids(&handle(event, &mailer(&stack)).await);

        let expected = match name.split('-').next() {
            Some("malformed" | "poison") => (total, 0),
            // Erased with whom it was about: nobody is to get it.
            Some("erased") => (0, 0),
            _ => (0, 1),
        };
        assert_eq!((failed.len(), stack.mailbox.sent().len()), expected, "{name}");
    }
}
