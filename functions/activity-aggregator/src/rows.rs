//! Writing rows of the log: of what counts for nobody, and of what is counted already. Twice leaves one row.

use futures_util::future::join_all;
use hirelog_domain::activity::{Event, Kept};

use crate::Aggregator;
use crate::failures::{NotCounted, halves, splits};
use crate::group::Told;

/// The most rows of one write.
const MAX_ROWS: usize = 25;

/// Writes rows, at once where they are many.
pub(crate) async fn write_all(events: Vec<Told>, kept: Kept, aggregator: &Aggregator) -> Vec<NotCounted> {
    let parts = events.chunks(MAX_ROWS).map(<[Told]>::to_vec);
    let written = join_all(parts.map(|part| write_part(part, kept, aggregator))).await;
    written.into_iter().flatten().collect()
}

async fn write_part(part: Vec<Told>, kept: Kept, aggregator: &Aggregator) -> Vec<NotCounted> {
    let mut failed = Vec::new();
    let mut parts = vec![part];
    while let Some(part) = parts.pop() {
        let rows: Vec<&Event> = part.iter().map(|told| &told.event).collect();
        match aggregator.store.write_trail(&rows, kept).await {
            Ok(()) => {}
            Err(error) if splits(&error, &part) => parts.extend(halves(part)),
            Err(error) => failed.push(NotCounted::new(part, error.to_string())),
        }
    }
    failed
}
