//! The files in `events/candidates-worker` about imports and exports go through the function. The things that they name
//! are gone, which is no reason to fail.

use candidates_worker::handle;
use hirelog_testkit::{event_files, failed_ids};
use hirelog_worker::SqsEvent;

use crate::world::World;

#[tokio::test]
async fn every_sample_event_is_done() {
    let world = World::new().await;
    let mut done = 0;
    for (name, text) in event_files("candidates-worker") {
        if !name.starts_with("import") && !name.starts_with("export") {
            continue;
        }
        let event: SqsEvent = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));

        assert_eq!(failed_ids(&handle(event, &world.worker()).await), Vec::<String>::new(), "{name}");
        done += 1;
    }
    assert_eq!(done, 4);
}
