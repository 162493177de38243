//! What becomes of resumes when a candidate is erased, and of those that nobody reviewed for half a year.

use hirelog_domain::activity::Action;
use hirelog_domain::ids::CandidateId;
use hirelog_domain::resumes::{Resume, ResumeState};
use hirelog_store::{Change, Committed, StoreError};

use crate::telling::new_id;
use crate::{TaskError, Worker, told};

/// Erases the resumes of a record: files first, so that the table still knows of what is left when this breaks off.
pub(crate) async fn erase(worker: &Worker, record: CandidateId) -> Result<(), TaskError> {
    let resumes = worker.store.resumes_of_record(record).await?;
    for resume in &resumes {
        for key in [Resume::file_key(resume.id), Resume::text_key(resume.id)] {
            worker.bucket.delete(&key).await?;
        }
    }
    Ok(worker.store.erase_resumes(&resumes).await?)
}

/// Discards resumes that became nobody's and that nobody reviewed for half a year, and leaves those to a person that are being
/// read for hours. Gives how many could not be dealt with.
pub(crate) async fn look_after(worker: &Worker) -> Result<usize, TaskError> {
    let now = worker.clock.now();
    let mut failed = 0;
    let waiting = worker.store.all_resumes(ResumeState::ToReview).await?;
    let reading = worker.store.all_resumes(ResumeState::Reading).await?;
    for resume in waiting.iter().chain(&reading) {
        let done = if resume.waited_too_long(now) {
            discard(worker, resume).await
        } else if resume.is_stuck(now) {
            hand_over(worker, resume).await
        } else {
            Ok(())
        };
        if let Err(error) = done {
            tracing::error!(resume.id = %resume.id, error = %error, "A resume could not be looked after");
            failed += 1;
        }
    }
    Ok(failed)
}

async fn hand_over(worker: &Worker, resume: &Resume) -> Result<(), TaskError> {
    let now = worker.clock.now();
    let event = told(Action::VetResume, resume.id, now);
    commit(worker, Change::told_by(&event).update_resume(resume, &resume.given_up(now))).await
}

async fn discard(worker: &Worker, resume: &Resume) -> Result<(), TaskError> {
    let now = worker.clock.now();
    // Somebody has it in hand: tomorrow it is looked at again.
    let Ok(after) = resume.discard(None, now) else { return Ok(()) };
    let mut event = told(Action::DiscardResume, resume.id, now);
    event.metadata.insert("reason".into(), "retention".into());
    commit(worker, Change::told_by(&event).discard_resume(resume, &after, new_id(worker))).await
}

async fn commit(worker: &Worker, change: Change) -> Result<(), TaskError> {
    match worker.store.commit(change).await {
        Ok(Committed(messages)) => {
            worker.store.deliver(&worker.queues, messages).await;
            Ok(())
        }
        // Somebody changed it in this moment: tomorrow it is looked at again.
        Err(StoreError::Condition(_)) => Ok(()),
        Err(other) => Err(other.into()),
    }
}
