//! Alerts: raised once, listed by state and by time; their rules; what the watchdog remembers between its looks.

mod list;
mod raise;
mod watch;

pub use list::MOST_OPEN;
pub use watch::AlertWatch;
