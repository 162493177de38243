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

/// The partition of the log that holds a day (UTC).
#[must_use]
pub fn feed_of(day: NaiveDate) -> String {
    format!("FEED#{:04}-{:02}", day.year(), day.month())
}
