//! What happens every minute, without anybody asking.
//!
//! So far: the sweep of the outbox, which sends what a crash left between a change and its message (DESIGN 2, rule 2).

mod sweep;

use hirelog_aws::Queues;
use hirelog_store::Store;
use hirelog_telemetry::Clock;
use lambda_runtime::Diagnostic;
use serde::Serialize;
use serde::de::IgnoredAny;

/// What the watchdog works with.
#[derive(Clone, Debug)]
pub struct Watchdog {
    /// The table.
    pub store: Store,
    /// Where messages go.
    pub queues: Queues,
    /// What time it is.
    pub clock: Clock,
}

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Done {
    /// Messages that had been left behind and are with their queues now.
    pub sent: usize,
    /// Messages that still wait: their queue did not take them, or is not known. The next run tries again.
    pub left: usize,
}

/// One run. What the schedule says does not matter, only that it fired; firing twice is harmless.
///
/// # Errors
/// When the table cannot be read: the run counts as failed, and the next one comes in a minute.
pub async fn handle(_fired: IgnoredAny, watchdog: &Watchdog) -> Result<Done, Diagnostic> {
    let swept = sweep::sweep(watchdog).await;
    swept.map_err(|error| Diagnostic { error_type: "SweepFailed".into(), error_message: error.to_string() })
}
