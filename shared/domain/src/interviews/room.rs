//! Rooms in which people meet. A room is never booked twice, like a person.

use serde::{Deserialize, Serialize};

use crate::ids::RoomId;
use crate::text::Name;
use crate::time::Instant;

/// Most rooms of an organisation: they are listed in one call.
pub const MAX_ROOMS: usize = 200;

/// A room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Identifier.
    pub id: RoomId,
    /// What people call it.
    pub name: Name,
    /// Where it is, as a candidate has to find it.
    #[serde(default)]
    pub address: Option<String>,
    /// False where it cannot be booked any more.
    pub active: bool,
    /// When it was added.
    pub created_at: Instant,
    /// Rises by one with every change.
    pub version: u64,
}

impl Room {
    /// Name and address on one line.
    #[must_use]
    pub fn in_words(&self) -> String {
        match &self.address {
            Some(address) => format!("{}, {address}", self.name),
            None => self.name.to_string(),
        }
    }
}
