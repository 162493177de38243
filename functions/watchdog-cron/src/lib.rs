//! What happens every minute, without anybody asking.
//!
//! The sweep of the outbox, which sends what a crash left between a change and its message (DESIGN 2, rule 2); a word to
//! the candidates worker when letters are due; once a day, the start of its work on data whose time ends; alerts, which are
//! what somebody should look at; and two hours after its end, the closing of a day of the log.

mod alerts;
mod closing;
mod start;
mod sweep;

use hirelog_aws::{Bucket, Queues};
use hirelog_domain::organisation::Organisation;
use hirelog_store::Store;
use hirelog_telemetry::Clock;
use lambda_runtime::Diagnostic;
use serde::Serialize;
use serde::de::IgnoredAny;

pub use closing::{ClosingError, Finding, Verdict, verify};

/// What the watchdog works with.
#[derive(Clone, Debug)]
pub struct Watchdog {
    /// The table.
    pub store: Store,
    /// Where messages go.
    pub queues: Queues,
    /// What time it is.
    pub clock: Clock,
    /// Whose days these are, and who tells of alerts.
    pub organisation: Organisation,
    /// Where the digests of the log lie.
    pub archive: Bucket,
}

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Done {
    /// Messages that had been left behind and are with their queues now.
    pub sent: usize,
    /// Messages that still wait: their queue did not take them, or is not known. The next run tries again.
    pub left: usize,
    /// Alerts that were raised.
    pub raised: usize,
}

/// One run. What the schedule says does not matter, only that it fired; firing twice is harmless.
///
/// # Errors
/// When the table cannot be read: the run counts as failed, and the next one comes in a minute.
pub async fn handle(_fired: IgnoredAny, watchdog: &Watchdog) -> Result<Done, Diagnostic> {
    // After one another: alerts about a day read what closing it packs.
    let look_and_close = async { (alerts::alerts(watchdog).await, closing::close(watchdog).await) };
    let (swept, started, (raised, closed)) =
        tokio::join!(sweep::sweep(watchdog), start::start(watchdog), look_and_close);
    let failed = |kind: &str, error: String| Diagnostic { error_type: kind.to_owned(), error_message: error };
    let done = swept.map_err(|error| failed("SweepFailed", error.to_string()))?;
    started.map_err(|error| failed("StartFailed", error.to_string()))?;
    let raised = raised.map_err(|error| failed("AlertsFailed", error.to_string()))?;
    closed.map_err(|error| failed("ClosingFailed", error.to_string()))?;
    Ok(Done { raised, ..done })
}
