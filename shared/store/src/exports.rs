//! Exports of candidates: the order, its progress, who may fetch the file.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::exports::Export;
use hirelog_domain::ids::{EventId, ExportId, UserId};
use hirelog_domain::time::Instant;

use crate::change::{Change, Condition};
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query};
use crate::table::{Item, Store, expiring, indexed, item};

fn export_item(export: &Export) -> Result<Item, StoreError> {
    let row = item(&keys::export(export.id), export)?;
    let row = indexed(row, Index::Gsi1, keys::exports_by_time(export.id));
    let row = indexed(row, Index::Gsi2, keys::exports_of(export.by, export.id));
    Ok(expiring(row, export.forgotten_at().epoch_seconds()))
}

impl Change {
    /// Orders an export and gives the worker the task.
    #[must_use]
    pub fn order_export(mut self, export: &Export, message: EventId) -> Self {
        self.put_new("export", export_item(export));
        self.working(&serde_json::json!({ "kind": "export_run", "export": export.id }), message)
    }

    /// Changes an export. Labels: `export` where another worker was faster.
    #[must_use]
    pub fn update_export(mut self, before: &Export, after: &Export) -> Self {
        self.replace("export", export_item(after), before.version);
        self
    }

    /// Writes only if no files were deleted because of an erasure since that count of them. Labels: `erasures`.
    #[must_use]
    pub fn since_erasure(mut self, erasures: u64) -> Self {
        let none = Condition::of("attribute_not_exists(n)", &[]);
        let as_many = Condition::of("n = :n", &[(":n", AttributeValue::N(erasures.to_string()))]);
        self.check("erasures", &keys::erasures(), if erasures == 0 { &none } else { &as_many });
        self
    }
}

impl Store {
    /// AP: one export.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn export(&self, id: ExportId) -> Result<Option<Export>, StoreError> {
        self.get(&keys::export(id)).await
    }

    /// Notes how far an export is. Returns false where another worker was faster.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn save_export(&self, before: &Export, after: &Export) -> Result<bool, StoreError> {
        match self.commit(Change::untold().update_export(before, after)).await {
            Ok(_) => Ok(true),
            Err(StoreError::Condition(_)) => Ok(false),
            Err(other) => Err(other),
        }
    }

    /// AP: exports, newest first: of one person, or all of them.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn list_exports(
        &self,
        of: Option<UserId>,
        now: Instant,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Export>, StoreError> {
        let query = match of {
            Some(user) => Query::of(Index::Gsi2, keys::exports_by(user)),
            None => Query::of(Index::Gsi1, keys::EXPORTS),
        };
        let query = Query { newest_first: true, ..query };
        let mut page: Page<Export> = self.page(&query, limit, from).await?.typed()?;
        page.items.retain(|export| now < export.forgotten_at());
        Ok(page)
    }
}
