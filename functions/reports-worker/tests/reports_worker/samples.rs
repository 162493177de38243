//! Every file in `events/reports-worker` goes through the function; its name says what should become of it: `malformed-`
//! and `poison-` fail, of `mixed-` one message fails; all others are done and leave one run, which is that of the message
//! or, where a schedule fired, a new one.

use hirelog_domain::activity::{Action, Actor};
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Format, Run, RunState};
use hirelog_testkit::{TestStack, an_event, event_files, failed_ids};
use hirelog_worker::SqsEvent;
use reports_worker::handle;

use crate::world::{daily, mails, runs, worker};

const RUN: &str = "019ab0c0-0000-7000-8000-000000000600";

#[tokio::test]
async fn every_sample_event_makes_a_run_or_is_refused_as_its_name_says() {
    for (name, text) in event_files("reports-worker") {
        let stack = TestStack::start().await;
        let reader = stack.new_user(Role::Admin).await;
        let event: SqsEvent = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let total = event.records.len();
        if text.contains(RUN) {
            let now = stack.clock.now();
            let order = daily("2026-11-22", &Format::ALL, &[&reader]);
            let run = Run::queued(RUN.parse().unwrap(), order, Actor::User(reader.id), now);
            let told = an_event(reader.id, Action::GenerateReport, now);
            stack.seed(&told, |change| change.order_run(&run, "sample", 600)).await;
        }

        let failed = failed_ids(&handle(event, &worker(&stack)).await);

        let bad = match name.split('-').next() {
            Some("malformed" | "poison") => total,
            Some("mixed") => 1,
            _ => 0,
        };
        assert_eq!(failed.len(), bad, "{name}: {failed:?}");
        let done = runs(&stack).await.iter().filter(|run| run.state == RunState::Done).count();
        let wanted = usize::from(bad < total);
        assert_eq!((done, mails(&stack).await.len()), (wanted, wanted), "{name}");
    }
}
