//! The single table (DESIGN 4): keys, items, one method per access pattern. See `docs/DATA_MODEL.md`.

mod activity;
mod candidates;
mod change;
mod cursor;
mod error;
mod idempotency;
mod jobs;
pub mod keys;
mod mail;
mod meter;
mod outbox;
mod query;
mod reports;
pub mod schema;
mod sign_in;
pub mod statistics;
mod table;
mod users;

pub use activity::{ActivityFilter, Folding};
pub use candidates::{CandidateFile, CandidateFilter};
pub use change::{Change, Committed};
pub use cursor::{Cursor, CursorError, Page};
pub use error::StoreError;
pub use idempotency::{IdempotencyKey, Replay};
pub use mail::Claim;
pub use meter::{Call, Meter};
pub use outbox::{Outgoing, WaitingMessage};
pub use sign_in::{AddressOwner, Limits, digest, same};
pub use statistics::StoredDay;
pub use table::{Item, Key, Loaded, Store};
