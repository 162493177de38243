//! What an erasure leaves to do after the record is gone: rows, mails, and every file that may name the person; and to say
//! so where such a file was waited for.

use hirelog_domain::ids::{CandidateId, ExportId};
use hirelog_domain::imports::{Import, ImportState};
use hirelog_store::{Change, ImportTask, StoreError, keys};

use crate::telling::new_id;
use crate::{TaskError, Worker};

/// Where files of candidates lie. Which of them name a person is not known, so all go: they live for a day at most.
const FOLDERS: [&str; 2] = ["imports/", "exports/"];
/// Attempts at what somebody else changes at this moment.
const ATTEMPTS: usize = 5;

/// Erases what is left of these records.
pub(crate) async fn erase(worker: &Worker, records: &[CandidateId]) -> Result<(), TaskError> {
    for record in records {
        crate::interviews::erase(worker, *record).await?;
        crate::resumes::erase(worker, *record).await?;
        worker.store.erase_under(*record).await?;
    }
    files(worker).await
}

/// Deletes the files that may name somebody who was erased.
pub(crate) async fn files(worker: &Worker) -> Result<(), TaskError> {
    // First the count, then the files: an export that read the person before cannot end after its file would have gone.
    worker.store.note_erasure().await?;
    for folder in FOLDERS {
        worker.bucket.empty(folder).await?;
    }
    for export in worker.store.exports_with_files(worker.clock.now()).await? {
        expire(worker, export.id).await?;
    }
    for import in worker.store.imports_with_files().await? {
        forget(worker, import).await?;
    }
    Ok(())
}

/// Says of an export that its file is gone, if it had one.
pub(crate) async fn expire(worker: &Worker, id: ExportId) -> Result<(), TaskError> {
    for _ in 0..ATTEMPTS {
        let Some(before) = worker.store.export(id).await? else { return Ok(()) };
        let Some(after) = before.erased(worker.clock.now()) else { return Ok(()) };
        if worker.store.save_export(&before, &after).await? {
            return Ok(());
        }
    }
    Err(StoreError::Contention.into())
}

/// Takes out of an import what it shows of its file, and stops it if it needs the file. One that is being taken back needs
/// none: whoever is at it stops at the new version, and the next message goes on.
async fn forget(worker: &Worker, mut import: Import) -> Result<(), TaskError> {
    for _ in 0..ATTEMPTS {
        let Some(after) = import.erased(worker.clock.now()) else { return Ok(()) };
        let goes_on = after.state == ImportState::Undoing;
        let next = goes_on.then(|| (ImportTask::ImportUndo { import: after.id, from: after.done }, new_id(worker)));
        match worker.store.commit(Change::import_portion(&import, &after, next)).await {
            Ok(committed) => {
                worker.store.deliver(&worker.queues, committed.0).await;
                return Ok(());
            }
            Err(StoreError::Condition("import")) => {}
            Err(other) => return Err(other.into()),
        }
        let Some(again) = worker.store.get(&keys::import(import.id)).await? else { return Ok(()) };
        import = again;
    }
    Err(StoreError::Contention.into())
}
