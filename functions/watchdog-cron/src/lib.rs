//! What happens every minute, without anybody asking.
//!
//! The sweep of the outbox, which sends what a crash left between a change and its message (DESIGN 2, rule 2); a word to
//! the candidates worker when letters are due; once a day, the start of its work on data whose time ends. And alerts: what
//! somebody should look at.

mod alerts;
mod start;
mod sweep;

use hirelog_aws::Queues;
use hirelog_domain::organisation::Organisation;
use hirelog_store::{Store, StoreError};
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
    /// Whose days these are, and who tells of alerts.
    pub organisation: Organisation,
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
    let (swept, started, raised) =
        tokio::join!(sweep::sweep(watchdog), start::start(watchdog), alerts::alerts(watchdog));
    let failed = |kind: &str| {
        let error_type = kind.to_owned();
        move |error: StoreError| Diagnostic { error_type, error_message: error.to_string() }
    };
    let done = swept.map_err(failed("SweepFailed"))?;
    started.map_err(failed("StartFailed"))?;
    let raised = raised.map_err(failed("AlertsFailed"))?;
    Ok(Done { raised, ..done })
}
