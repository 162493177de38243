//! Every file in `events/activity-aggregator` goes through the function; its name says what should become of it:
//! `malformed-` and `poison-` fail, of `mixed-` one message fails, all others are counted.

use activity_aggregator::handle;
use hirelog_testkit::{TestStack, event_files, failed_ids};
use hirelog_worker::SqsEvent;

use crate::world::{aggregator, logged};

#[tokio::test]
async fn every_sample_event_is_counted_or_refused_as_its_name_says() {
    for (name, text) in event_files("activity-aggregator") {
        let stack = TestStack::start().await;
        let event: SqsEvent = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let total = event.records.len();

        let failed = failed_ids(&handle(event, &aggregator(&stack.store)).await);

        let bad = match name.split('-').next() {
            Some("malformed" | "poison") => total,
            Some("mixed") => 1,
            _ => 0,
        };
        assert_eq!(failed.len(), bad, "{name}: {failed:?}");
        assert_eq!(logged(&stack).await.is_empty(), bad == total, "{name}");
    }
}
