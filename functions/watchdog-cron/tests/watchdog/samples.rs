//! Every file in `events/watchdog-cron` starts a run.

use hirelog_testkit::{TestStack, event_files};
use serde::de::IgnoredAny;
use watchdog_cron::{Done, handle};

use crate::watchdog;

#[tokio::test]
async fn every_sample_event_starts_a_run() {
    let stack = TestStack::start().await;
    for (name, text) in event_files("watchdog-cron") {
        let fired: IgnoredAny = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));

        assert_eq!(handle(fired, &watchdog(&stack)).await.unwrap(), Done::default(), "{name}");
    }
}
