//! Imports of candidates. One that never began is forgotten with its file, every other after 30 days; readers do not wait
//! for the table to do it.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, EventId, ImportId, JobId, NoteId};
use hirelog_domain::imports::Import;
use hirelog_domain::jobs::Job;
use hirelog_domain::notes::Note;
use hirelog_domain::pipeline::Delta;
use hirelog_domain::time::Instant;
use serde::Serialize;

use crate::change::{Change, Condition};
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Store, expiring, indexed, item, read_all};

fn import_item(import: &Import) -> Result<Item, StoreError> {
    let row = item(&keys::import(import.id), import)?;
    let row = indexed(row, Index::Gsi1, keys::imports_by_time(import.id));
    Ok(expiring(row, import.forgotten_at().epoch_seconds()))
}

/// What the candidates worker does for an import.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportTask {
    /// The dry run.
    ImportCheck {
        /// Of which import.
        import: ImportId,
    },
    /// Candidates from a portion of its rows.
    ImportRun {
        /// Of which import.
        import: ImportId,
        /// The first row; what was done before is not done again.
        from: u32,
    },
    /// The candidates of a portion of its rows taken away.
    ImportUndo {
        /// Of which import.
        import: ImportId,
        /// The first row.
        from: u32,
    },
}

impl Change {
    /// Adds an import.
    #[must_use]
    pub fn create_import(mut self, import: &Import) -> Self {
        self.put_new("import", import_item(import));
        self
    }

    /// Writes only if the job takes candidates. Labels: `job` where not.
    #[must_use]
    pub fn for_open_job(mut self, job: JobId) -> Self {
        let open = Condition::of("#name = :open", &[(":open", AttributeValue::S("open".into()))]).naming("status");
        self.check("job", &keys::job(job), &open);
        self
    }

    /// Changes an import. Labels: `import` where the version is old.
    #[must_use]
    pub fn update_import(mut self, before: &Import, after: &Import) -> Self {
        self.replace("import", import_item(after), before.version);
        self
    }

    /// Leaves a note at a candidate that is created in the same change.
    #[must_use]
    pub fn with_first_note(mut self, candidate: CandidateId, note: &Note) -> Self {
        self.put_new("note", item(&keys::note(candidate, note.id), note));
        self
    }

    /// Takes a candidate that an import brought away again. Labels: `candidate` where somebody touched it. The caller
    /// erases what is left under the record.
    #[must_use]
    pub fn take_back_candidate(self, candidate: &Candidate) -> Self {
        self.take_candidate(candidate, &Delta::never(candidate))
    }

    /// A portion of an import that is done, with the next one. Tells nobody: the candidates were told of one by one.
    #[must_use]
    pub fn import_portion(before: &Import, after: &Import, next: Option<(ImportTask, EventId)>) -> Self {
        let change = Self::untold().update_import(before, after);
        match next {
            Some((task, message)) => change.working(&task, message),
            None => change,
        }
    }
}

impl Store {
    /// AP: one import; none where it is forgotten.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn import(&self, id: ImportId, now: Instant) -> Result<Option<Import>, StoreError> {
        let import: Option<Import> = self.get(&keys::import(id)).await?;
        Ok(import.filter(|import| is_known(import, now)))
    }

    /// AP: imports, newest first. A page can be short and still go on.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn list_imports(
        &self,
        now: Instant,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Import>, StoreError> {
        let query = Query { newest_first: true, ..Query::of(Index::Gsi1, keys::IMPORTS) };
        let mut page: Page<Import> = self.page(&query, limit, from).await?.typed()?;
        page.items.retain(|import| is_known(import, now));
        Ok(page)
    }

    /// AP: whether nobody wrote a note about a candidate but the import that brought it.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn has_no_notes_but(&self, candidate: CandidateId, own: NoteId) -> Result<bool, StoreError> {
        let partition = Query::of(Index::Table, keys::candidate(candidate).pk);
        let query = Query { range: Some(Range::Prefix(keys::NOTE.into())), consistent: true, ..partition };
        let (notes, _) = self.page_from(&query, 2, None).await?;
        Ok(notes.iter().all(|note| note.get("id").and_then(|id| id.as_s().ok()) == Some(&own.to_string())))
    }

    /// AP: every job, for workers.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn all_jobs(&self) -> Result<Vec<Job>, StoreError> {
        read_all(self.all(&Query::of(Index::Gsi1, keys::JOBS)).await?)
    }
}

/// True until an import is forgotten.
#[must_use]
pub fn is_known(import: &Import, now: Instant) -> bool {
    now < import.forgotten_at()
}
