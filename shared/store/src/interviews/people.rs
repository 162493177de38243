//! What people say of themselves for interviews, and the rooms.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::ids::UserId;
use hirelog_domain::interviews::{Availability, MAX_ROOMS, Room};
use hirelog_domain::time::Instant;
use serde::{Deserialize, Serialize};

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query};
use crate::table::{Store, indexed, item, read_all};

/// The way by which calendar programs read a person's interviews.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarFeed {
    /// Whose.
    pub user: UserId,
    /// Digest of the secret in the address.
    pub secret_hash: String,
    /// Since when the address works.
    pub created_at: Instant,
    /// Rises by one with every change.
    pub version: u64,
}

impl Change {
    /// Says when a person can be asked, over the version that was seen; 0 is none. Labels: `availability` where the
    /// version is old.
    #[must_use]
    pub fn save_availability(mut self, seen: u64, after: &Availability) -> Self {
        let row = item(&keys::availability(after.user), after);
        let row = row.map(|row| indexed(row, Index::Gsi1, keys::availabilities(after.user)));
        match seen {
            0 => self.put_new("availability", row),
            version => self.replace("availability", row, version),
        }
        self
    }

    /// Adds a room. Labels: `rooms` where there are [`MAX_ROOMS`] already.
    #[must_use]
    pub fn create_room(mut self, room: &Room) -> Self {
        self.put_new("room", item(&keys::room(room.id), room));
        let number = |n: usize| AttributeValue::N(n.to_string());
        let values = [(":one", number(1)), (":most", number(MAX_ROOMS))];
        let some_left = Condition::of("attribute_not_exists(rooms) OR rooms < :most", &values);
        self.update("rooms", &keys::number_of_rooms(), "ADD rooms :one", &some_left);
        self
    }

    /// Changes a room. Labels: `room` where the version is old.
    #[must_use]
    pub fn update_room(mut self, before: &Room, after: &Room) -> Self {
        self.replace("room", item(&keys::room(after.id), after), before.version);
        self
    }

    /// Opens a way for calendar programs; the one before stops to work.
    #[must_use]
    pub fn open_calendar(mut self, feed: &CalendarFeed) -> Self {
        self.put("calendar", item(&keys::calendar_feed(feed.user), feed), None);
        self
    }

    /// Closes it. Labels: `calendar` where there is none.
    #[must_use]
    pub fn close_calendar(mut self, user: UserId) -> Self {
        self.delete("calendar", &keys::calendar_feed(user));
        self
    }
}

impl Store {
    /// AP: the hours and absences of everybody who said them.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn availabilities(&self) -> Result<Vec<Availability>, StoreError> {
        read_all(self.all(&Query::of(Index::Gsi1, keys::AVAILABILITIES)).await?)
    }

    /// AP: the rooms, oldest first.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn rooms(&self) -> Result<Vec<Room>, StoreError> {
        let most = i32::try_from(MAX_ROOMS).unwrap_or(i32::MAX);
        read_all(self.page(&Query::of(Index::Table, keys::ROOMS), most, None).await?.items)
    }
}
