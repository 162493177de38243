//! The record of what the team does (DESIGN 5): actions, events, statistics.

mod action;
mod counter;
mod credit;
mod day;
mod event;
mod hours;
mod recording;
mod stats;

pub use action::Action;
pub use counter::{Counter, Sum};
pub use credit::{Credit, FEEDBACK_IN_TIME};
pub use day::{StoredDay, Unlogged};
pub use event::{
    Actor, Event, EventError, LOOKS, MAX_MESSAGE, MAX_METADATA, Outcome, SCHEMA, Source, Subject, SubjectKind,
    truncate_address,
};
pub use hours::Hours;
pub use recording::{
    CLOSED_AFTER, Kept, MAX_RETENTION_DAYS, MIN_RETENTION_DAYS, ON_TIME, RETENTION_DAYS, Recording, RetentionError,
    Window, closed_day,
};
pub use stats::{DayStats, SLOT_SECONDS, Slots, Tally, Totals, slot_of};
