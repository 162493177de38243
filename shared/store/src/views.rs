//! Saved views, beside their person. A counter holds the limit, so that many at once cannot pass it.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::ids::{UserId, ViewId};
use hirelog_domain::views::{MAX_VIEWS, View};

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Store, item, read_all};

fn number(n: i16) -> AttributeValue {
    AttributeValue::N(n.to_string())
}

impl Change {
    /// Keeps a view. Labels: `views` where the person has [`MAX_VIEWS`].
    #[must_use]
    pub fn save_view(mut self, user: UserId, view: &View) -> Self {
        self.put_new("view", item(&keys::view(user, view.id), view));
        let values = [(":one", number(1)), (":most", number(MAX_VIEWS.into()))];
        let room = Condition::of("attribute_not_exists(n) OR n < :most", &values);
        self.update("views", &keys::views(user), "ADD n :one", &room);
        self
    }

    /// Deletes a view. Labels: `view` where it is gone already.
    #[must_use]
    pub fn delete_view(mut self, user: UserId, view: ViewId) -> Self {
        self.delete("view", &keys::view(user, view));
        let some = Condition::of("n > :zero", &[(":less", number(-1)), (":zero", number(0))]);
        self.update("views", &keys::views(user), "ADD n :less", &some);
        self
    }
}

impl Store {
    /// AP: the views of a person, oldest first.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn list_views(&self, user: UserId) -> Result<Vec<View>, StoreError> {
        let range = Some(Range::Prefix(keys::VIEW.into()));
        let query = Query { range, ..Query::of(Index::Table, keys::user(user).pk) };
        read_all(self.page_from(&query, MAX_VIEWS.into(), None).await?.0)
    }
}
