//! Report definitions. A counter beside their owner holds the limit, so that many at once cannot pass it.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::ids::UserId;
use hirelog_domain::reports::{Definition, MAX_DEFINITIONS};

use crate::change::{Change, Condition};
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query};
use crate::table::{Item, Store, indexed, item, read_all};

fn number(n: i16) -> AttributeValue {
    AttributeValue::N(n.to_string())
}

fn definition_item(definition: &Definition) -> Result<Item, StoreError> {
    let item = item(&keys::definition(definition.id), definition)?;
    Ok(indexed(item, Index::Gsi1, keys::definitions_by_time(definition.id)))
}

impl Change {
    /// Keeps a definition. Labels: `definitions` where its owner has [`MAX_DEFINITIONS`].
    #[must_use]
    pub fn create_definition(mut self, definition: &Definition) -> Self {
        self.put_new("definition", definition_item(definition));
        let values = [(":one", number(1)), (":most", number(MAX_DEFINITIONS.into()))];
        let room = Condition::of("attribute_not_exists(n) OR n < :most", &values);
        self.update("definitions", &keys::definitions(definition.owner), "ADD n :one", &room);
        self
    }

    /// Changes a definition. Labels: `definition` where the version is old.
    #[must_use]
    pub fn update_definition(mut self, before: &Definition, after: &Definition) -> Self {
        self.replace("definition", definition_item(after), before.version);
        self
    }

    /// Deletes a definition. Labels: `definition` where the version is old.
    #[must_use]
    pub fn delete_definition(mut self, definition: &Definition) -> Self {
        self.delete_version("definition", &keys::definition(definition.id), definition.version);
        let some = Condition::of("n > :zero", &[(":less", number(-1)), (":zero", number(0))]);
        self.update("definitions", &keys::definitions(definition.owner), "ADD n :less", &some);
        self
    }
}

impl Store {
    /// AP: definitions of everybody, newest first; who may read which is the caller's to say.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn list_definitions(&self, limit: i32, from: Option<&Cursor>) -> Result<Page<Definition>, StoreError> {
        let query = Query { newest_first: true, ..Query::of(Index::Gsi1, keys::DEFINITIONS) };
        self.page(&query, limit, from).await?.typed()
    }

    /// Deletes definitions of a person who is erased. Others read the shared ones, so these stay; they do not name who
    /// made them.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn erase_definitions_of(&self, user: UserId) -> Result<(), StoreError> {
        let all: Vec<Definition> = read_all(self.all(&Query::of(Index::Gsi1, keys::DEFINITIONS)).await?)?;
        let own = all.iter().filter(|one| one.owner == user && !one.shared);
        self.delete_items(&own.map(|one| keys::definition(one.id)).collect::<Vec<_>>()).await
    }
}
