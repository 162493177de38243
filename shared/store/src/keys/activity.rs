//! The log and the figures of people.

use chrono::{Datelike, NaiveDate};
use hirelog_domain::activity::{Actor, Event};
use hirelog_domain::ids::{EventId, UserId};
use hirelog_domain::time::Instant;

use super::key;
use crate::table::Key;

/// A row of the log.
#[must_use]
pub fn trail(event: &Event) -> Key {
    key(trail_of(&event.actor), trail_sort(event.at, event.id))
}

/// The partition with everything one actor did.
#[must_use]
pub fn trail_of(actor: &Actor) -> String {
    match actor {
        Actor::User(id) => format!("TRAIL#{id}"),
        Actor::Schedule(name) => format!("TRAIL#schedule#{name}"),
        Actor::System(name) => format!("TRAIL#system#{name}"),
    }
}

/// Rows of the log sort by time, then by identifier.
#[must_use]
pub fn trail_sort(at: Instant, id: EventId) -> String {
    format!("{at}#{id}")
}

/// A person's day.
#[must_use]
pub fn day_stats(day: NaiveDate, user: UserId) -> Key {
    key(stats_of(day), format!("{STATS_USER}{user}"))
}

/// The partition with everybody's day.
#[must_use]
pub fn stats_of(day: NaiveDate) -> String {
    format!("STATS#{day}")
}

/// What sort keys of a day's statistics begin with.
pub const STATS_USER: &str = "USER#";

/// Index 1: everybody's log by month.
#[must_use]
pub fn feed(event: &Event) -> Key {
    key(feed_of(event.at.in_zone(chrono_tz::UTC).date_naive()), trail_sort(event.at, event.id))
}

/// Index 2, only rows by which somebody else looked at a person's record: by person.
#[must_use]
pub fn looks(user: UserId, event: &Event) -> Key {
    key(looks_at(user), trail_sort(event.at, event.id))
}

/// Partition of [`looks`].
#[must_use]
pub fn looks_at(user: UserId) -> String {
    format!("LOOKS#{user}")
}

/// Index 3, only rows that came after their day may have been closed: by the day on which they came.
#[must_use]
pub fn late(day: NaiveDate, event: &Event) -> Key {
    key(late_on(day), trail_sort(event.at, event.id))
}

/// Partition of [`late`].
#[must_use]
pub fn late_on(day: NaiveDate) -> String {
    format!("LATE#{day}")
}

/// What was decided about the log.
#[must_use]
pub fn recording() -> Key {
    key("ORGANISATION", "RECORDING")
}

/// How far the digests of the log reach.
#[must_use]
pub fn log_chain() -> Key {
    key("ORGANISATION", "LOG_CHAIN")
}

/// What came of comparing a day of the log with the histories.
#[must_use]
pub fn reconciliation(day: NaiveDate) -> Key {
    key(RECONCILIATIONS, day.to_string())
}

/// Partition of [`reconciliation`].
pub const RECONCILIATIONS: &str = "RECONCILIATION";

/// The partition of the log that holds a day (UTC).
#[must_use]
pub fn feed_of(day: NaiveDate) -> String {
    format!("FEED#{:04}-{:02}", day.year(), day.month())
}
