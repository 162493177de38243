//! Every file in `events/interviews-cron` starts a run.

use hirelog_testkit::event_files;
use interviews_cron::handle;
use serde::de::IgnoredAny;

use crate::world::World;

#[tokio::test]
async fn every_sample_event_starts_a_run() {
    let world = World::open().await;

    for (name, text) in event_files("interviews-cron") {
        let event: IgnoredAny = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        handle(event, &world.cron()).await.unwrap();
    }
}
