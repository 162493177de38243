//! What an erasure does to interviews: those to come are cancelled, so that interviewers are told, with nothing left that
//! says who it was; those that are over go.

use hirelog_domain::activity::Action;
use hirelog_domain::ids::CandidateId;
use hirelog_domain::interviews::{Interview, InterviewStatus};
use hirelog_domain::text::Name;
use hirelog_store::{Change, StoreError};

use crate::{TaskError, Worker, told};

/// What stands in the place of a name.
const NOBODY: &str = "(erased)";

/// Erases the interviews with a record that was taken away. Twice is harmless, and so is a death in the middle.
pub(crate) async fn erase(worker: &Worker, record: CandidateId) -> Result<(), TaskError> {
    for interview in worker.store.interviews_of_record(record).await? {
        let coming = interview.status == InterviewStatus::Scheduled && interview.plan.start > worker.clock.now();
        if coming {
            cancel(worker, &interview).await?;
        } else if interview.candidate_name.as_str() != NOBODY {
            worker.store.forget_in_diaries(&interview).await?;
            worker.store.erase_interview(interview.id).await?;
        }
    }
    Ok(())
}

/// Cancels an interview to come. The interviewers are told by the run of interviews; nothing is left of the person.
async fn cancel(worker: &Worker, interview: &Interview) -> Result<(), TaskError> {
    let now = worker.clock.now();
    let Some(file) = worker.store.interview_file(interview.id).await? else { return Ok(()) };
    let name = Name::parse(NOBODY).map_err(|error| StoreError::Refused(error.to_string()))?;
    let Ok(after) = file.interview.erased(name, now) else { return Ok(()) };
    worker.store.erase_mails_about(interview.id).await?;
    let event = told(Action::CancelInterview, interview.id, now);
    let change = Change::told_by(&event).strip_interview(&file.interview, &after, &file.agenda);
    let committed = worker.store.commit(change).await?;
    worker.store.deliver(&worker.queues, committed.0).await;
    Ok(())
}
