//! The files in `events/candidates-worker` about letters, notes, retention and erasure go through the function: those
//! called `malformed` fail, all others are done, as they are where the things that they name are gone.

use candidates_worker::handle;
use hirelog_testkit::{event_files, failed_ids};
use hirelog_worker::SqsEvent;

use crate::world::World;

const ABOUT: [&str; 6] = ["erase", "letter", "malformed", "mention", "retention", "unfind"];

#[tokio::test]
async fn every_sample_event_is_done_or_refused_as_its_name_says() {
    let world = World::telling_after(Some(0)).await;
    let mut done = 0;
    for (name, text) in event_files("candidates-worker") {
        if !ABOUT.iter().any(|about| name.starts_with(about)) {
            continue;
        }
        let event: SqsEvent = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let total = event.records.len();

        let failed = failed_ids(&handle(event, &world.worker()).await);

        assert_eq!(failed.len(), if name.starts_with("malformed") { total } else { 0 }, "{name}: {failed:?}");
        done += 1;
    }
    assert!(done >= 6, "{done}");
}
