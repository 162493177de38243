//! Logs: one JSON object a line. Identifiers yes; names, addresses and bodies never (STYLE of the log: docs/ARCHITECTURE.md).

use tracing_subscriber::EnvFilter;

/// Starts the log of this process. A second call changes nothing.
pub fn start_logs() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().json().flatten_event(true).with_env_filter(filter).with_target(true);
    if log.try_init().is_err() {
        tracing::debug!("The log had been started before");
    }
}
