//! The log and the figures of people.

use chrono::{Datelike, NaiveDate};
use hirelog_domain::activity::{Actor, Event};
use hirelog_domain::ids::{EventId, JobId, UserId};
use hirelog_domain::time::Instant;

use super::{key, short};
use crate::table::Key;

/// A row of the log.
#[must_use]
pub fn trail(event: &Event) -> Key {
    key(trail_of(&event.actor), trail_sort(event.at, event.id))
}

/// A row of the log of a person's event.
#[must_use]
pub fn trail_of_person(user: UserId, at: Instant, id: EventId) -> Key {
    key(trail_of(&Actor::User(user)), trail_sort(at, id))
}

/// Who did what [`trail`] leads to, when, and which event it is.
#[must_use]
pub fn trail_parts(key: &Key) -> Option<(Actor, Instant, EventId)> {
    let (_, id) = key.sk.split_once('#')?;
    let who = key.pk.strip_prefix("TRAIL#")?;
    let actor = match who.split_once('#') {
        Some(("schedule", name)) => Actor::Schedule(name.to_owned()),
        Some(("system", name)) => Actor::System(name.to_owned()),
        _ => Actor::User(short::read(who)?),
    };
    Some((actor, moment_in(&key.sk)?, short::read(id)?))
}

/// The partition with everything one actor did.
#[must_use]
pub fn trail_of(actor: &Actor) -> String {
    match actor {
        Actor::User(id) => format!("TRAIL#{}", short::write(*id)),
        Actor::Schedule(name) => format!("TRAIL#schedule#{name}"),
        Actor::System(name) => format!("TRAIL#system#{name}"),
    }
}

/// Rows of the log sort by time, then by identifier. Both are as short as they can be: there are more rows of the log than
/// of everything else, and each stores this twice.
#[must_use]
pub fn trail_sort(at: Instant, id: EventId) -> String {
    format!("{}#{}", moment(at), short::write(id))
}

/// What sort keys of rows of the log begin with: milliseconds, which have thirteen digits until the year 2286.
#[must_use]
pub fn moment(at: Instant) -> String {
    format!("{:013}", at.millis())
}

/// The moment that the sort key of a row of the log begins with.
#[must_use]
pub fn moment_in(sort: &str) -> Option<Instant> {
    Some(Instant::from_millis(sort.split('#').next()?.parse().ok()?))
}

/// A person's day. A month is a partition, so that a stretch of time is a query a month.
#[must_use]
pub fn day_stats(day: NaiveDate, user: UserId) -> Key {
    key(stats_of(day), format!("{}#USER#{user}", day.format("%d")))
}

/// The partition with everybody's days of a month.
#[must_use]
pub fn stats_of(day: NaiveDate) -> String {
    format!("STATS#{}", month(day))
}

/// What went through the pipeline of a job, or of everything, on a day. Parts, as [`super::pipeline`] has them.
#[must_use]
pub fn flow(job: Option<JobId>, day: NaiveDate, shard: u8) -> Key {
    key(flow_of(day), format!("{}{shard}", flow_day(&flow_name(job), day)))
}

/// The same once the day is over: all of it in one, beside the parts that came since.
#[must_use]
pub fn flow_sum(name: &str, day: NaiveDate) -> Key {
    key(flow_of(day), format!("{}{FLOW_SUM}", flow_day(name, day)))
}

/// What the sort key of [`flow_sum`] ends with.
pub const FLOW_SUM: &str = "sum";

/// What the sort keys of a pipeline's day begin with.
#[must_use]
pub fn flow_day(name: &str, day: NaiveDate) -> String {
    format!("{name}#{}#", day.format("%d"))
}

/// The partition with the days of all pipelines in a month.
#[must_use]
pub fn flow_of(day: NaiveDate) -> String {
    format!("FLOW#{}", month(day))
}

/// What sort keys of a pipeline begin with.
#[must_use]
pub fn flow_name(job: Option<JobId>) -> String {
    job.map_or_else(|| "ALL".to_owned(), |job| job.to_string())
}

/// What sort keys from one day of a month to another lie between.
#[must_use]
pub fn days_between(from: NaiveDate, to: NaiveDate) -> (String, String) {
    (from.format("%d").to_string(), format!("{}$", to.format("%d")))
}

fn month(day: NaiveDate) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

/// What the organisation decided about comparisons.
#[must_use]
pub fn analytics_settings() -> Key {
    key("ORGANISATION", "ANALYTICS")
}

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
    format!("FEED#{}", month(day))
}
