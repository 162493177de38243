//! Files of candidates go with everybody who is erased: which of them name the person is not known. What knows of such a
//! file (imports, exports) is found here, to be told.

use hirelog_domain::exports::{EXPORT_KEPT_FOR, Export};
use hirelog_domain::ids::{ExportId, ImportId, TypedId};
use hirelog_domain::imports::Import;
use hirelog_domain::time::Instant;
use serde::Deserialize;

use crate::change::Change;
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Store, read_all};

/// How often files were deleted.
#[derive(Deserialize)]
struct Count {
    n: u64,
}

/// Which one.
#[derive(Deserialize)]
struct Row<T> {
    id: T,
}

impl Store {
    /// How often files were deleted because somebody was erased.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn erasures(&self) -> Result<u64, StoreError> {
        Ok(self.get::<Count>(&keys::erasures()).await?.map_or(0, |count| count.n))
    }

    /// Notes that files are about to be deleted: an export that began before cannot end any more, so what it read of the
    /// person is not stored after the deletion.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn note_erasure(&self) -> Result<(), StoreError> {
        let mut change = Change::untold();
        change.add("erasures", &keys::erasures(), [("n".to_owned(), 1)].into_iter());
        self.commit(change).await.map(drop)
    }

    /// AP: exports whose file may have been there at that moment, as they are.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn exports_with_files(&self, now: Instant) -> Result<Vec<Export>, StoreError> {
        // A file is kept for a day from its end on, and no export is worked on for longer than a day.
        let oldest = now - EXPORT_KEPT_FOR - EXPORT_KEPT_FOR;
        let range = Some(Range::Between(ExportId::new(oldest, [0; 10]).to_string(), "~".into()));
        let query = Query { range, ..Query::of(Index::Gsi1, keys::EXPORTS) };
        let mut exports = Vec::new();
        // The index may be a moment behind: each is read as it is.
        for Row { id } in read_all::<Row<ExportId>>(self.all(&query).await?)? {
            exports.extend(self.export(id).await?);
        }
        Ok(exports)
    }

    /// AP: every import that is remembered, as it is.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn imports_with_files(&self) -> Result<Vec<Import>, StoreError> {
        let query = Query::of(Index::Gsi1, keys::IMPORTS);
        let mut imports = Vec::new();
        for Row { id } in read_all::<Row<ImportId>>(self.all(&query).await?)? {
            imports.extend(self.get::<Import>(&keys::import(id)).await?);
        }
        Ok(imports)
    }
}
