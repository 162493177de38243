//! What becomes of resumes when a candidate is erased, and of those that nobody reviewed for half a year.

use hirelog_domain::activity::Action;
use hirelog_domain::ids::{CandidateId, ResumeId};
use hirelog_domain::resumes::Resume;
use hirelog_store::{Change, Committed, StoreError};

use crate::{TaskError, Worker, files, told};

/// Erases the resumes of a record: files first, so that the table still knows of what is left when this breaks off.
pub(crate) async fn erase(worker: &Worker, record: CandidateId) -> Result<(), TaskError> {
    for id in worker.store.resume_ids_of(record).await? {
        erase_files(worker, id).await?;
    }
    Ok(worker.store.erase_resumes_of(record).await?)
}

async fn erase_files(worker: &Worker, id: ResumeId) -> Result<(), TaskError> {
    for key in [Resume::file_key(id), Resume::text_key(id)] {
        files::erase(worker, &key).await?;
    }
    Ok(())
}

/// Discards resumes that became nobody's and that nobody reviewed for half a year. Gives how many could not be.
pub(crate) async fn forget_waiting(worker: &Worker) -> Result<usize, TaskError> {
    let now = worker.clock.now();
    let mut failed = 0;
    for resume in worker.store.waiting_resumes().await? {
        if !resume.waited_too_long(now) {
            continue;
        }
        if let Err(error) = discard(worker, &resume).await {
            tracing::error!(resume.id = %resume.id, error = %error, "Not discarded although its time is over");
            failed += 1;
        }
    }
    Ok(failed)
}

async fn discard(worker: &Worker, resume: &Resume) -> Result<(), TaskError> {
    let now = worker.clock.now();
    // Somebody has it in hand: tomorrow it is looked at again.
    let Ok(after) = resume.discard(None, now) else { return Ok(()) };
    erase_files(worker, resume.id).await?;
    let mut event = told(Action::DiscardResume, resume.id, now);
    event.metadata.insert("reason".into(), "retention".into());
    match worker.store.commit(Change::told_by(&event).discard_resume(resume, &after)).await {
        Ok(Committed(messages)) => {
            worker.store.deliver(&worker.queues, messages).await;
            Ok(())
        }
        Err(StoreError::Condition(_)) => Ok(()),
        Err(other) => Err(other.into()),
    }
}
