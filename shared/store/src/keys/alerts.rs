//! Alerts, their rules, and what the watchdog remembers.

use hirelog_domain::alerts::{Alert, AlertState};
use hirelog_domain::ids::{AlertId, UserId};

use super::key;
use crate::table::Key;

/// An alert.
#[must_use]
pub fn alert(id: AlertId) -> Key {
    key(format!("ALERT#{id}"), "ALERT")
}

/// Index 1: alerts of a state, by the moment at which they were raised.
#[must_use]
pub fn alerts_by_state(alert: &Alert) -> Key {
    key(alerts_of(alert.state), format!("{}#{}", alert.raised_at, alert.id))
}

/// Partition of [`alerts_by_state`].
#[must_use]
pub fn alerts_of(state: AlertState) -> String {
    format!("ALERTS#{}", state.as_str())
}

/// Index 2: all alerts, by the moment at which they were raised.
#[must_use]
pub fn alerts_by_time(alert: &Alert) -> Key {
    key(ALERTS, format!("{}#{}", alert.raised_at, alert.id))
}

/// Partition of [`alerts_by_time`].
pub const ALERTS: &str = "ALERTS";

/// What the organisation decided about alerts.
#[must_use]
pub fn alert_settings() -> Key {
    key("ORGANISATION", "ALERTS")
}

/// How far the watchdog has looked.
#[must_use]
pub fn alert_watch() -> Key {
    key("ORGANISATION", "ALERT_WATCH")
}

/// What a person did before, beside the person.
#[must_use]
pub fn seen(user: UserId) -> Key {
    key(format!("USER#{user}"), "SEEN")
}
