//! What tests stand on: real services in this process, a clock that is set, people and things with known identifiers.
//!
//! Everything speaks the services' own protocols through the real SDK clients, so that a test covers what would run on
//! AWS but for the network. A [`TestStack`] is one organisation: its table, queues, bucket and mailbox, shared with nobody.

mod builders;
mod client;
mod direct;
mod events;
mod faults;
mod mailbox;
mod seed;
mod stack;
mod table;

pub use builders::{
    MIDDAY, ZONE, a_candidate, a_job, a_user, address, an_event, an_event_id, id, measured, name, opted_out,
};
pub use client::{Client, Reply};
pub use events::{event_files, failed_ids, sqs_event};
pub use faults::{Attempt, Fault, Faults, unreachable_store};
pub use mailbox::{MailAnswer, Mailbox, SentMail};
pub use stack::{BUCKET, TestStack};
pub use table::{TABLE, TestTable, size_of};
