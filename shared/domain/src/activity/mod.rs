//! The record of what the team does (DESIGN 5): actions, events, statistics.

mod action;
mod counter;
mod credit;
mod event;
mod stats;

pub use action::Action;
pub use counter::{Counter, Sum};
pub use credit::{Credit, FEEDBACK_IN_TIME};
pub use event::{
    Actor, Event, EventError, MAX_METADATA, Outcome, RETENTION_DAYS, SCHEMA, Source, Subject, SubjectKind,
    hidden_before, truncate_address,
};
pub use stats::{DayStats, SLOT_SECONDS, Slots, Tally, Totals, slot_of};
