//! Erasing a person of the team: everything that name and address stand in, beside the profile, which lost them already.
//! Rows of the log and days of statistics know people by their identifiers alone and stay as they are.

use hirelog_domain::ids::{TypedId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::reports::{Run, RunState};
use hirelog_store::{Change, StoreError, without_person};
use hirelog_telemetry::entropy;

use crate::{TaskError, Worker, erase};

/// Where reports lie. All of them name people.
const REPORTS: &str = "reports/";
/// Attempts at a run that its worker changes at this moment.
const ATTEMPTS: usize = 5;

/// Erases what is left of a person. Twice is harmless, and so is a death in the middle.
pub(crate) async fn erase(worker: &Worker, user: UserId) -> Result<(), TaskError> {
    let Some(person) = worker.store.erasing(user).await? else { return Ok(()) };
    worker.store.erase_under_person(user).await?;
    worker.store.erase_definitions_of(user).await?;
    worker.store.erase_reader(&person.mail).await?;
    worker.store.erase_mails_of(&person).await?;
    worker.store.erase_invitations_of(&person).await?;
    // First the runs, then the files: a run that is under way stops, and one that begins reads what is there now.
    for run in worker.store.all_runs().await? {
        forget(worker, run, &person.mail).await?;
    }
    worker.bucket.empty(REPORTS).await?;
    erase::files(worker).await?;
    // Again: a run may have told of its end meanwhile.
    worker.store.erase_mails_of(&person).await?;
    Ok(worker.store.end_erasure(&person).await?)
}

async fn forget(worker: &Worker, mut run: Run, mail: &MailAddress) -> Result<(), TaskError> {
    for _ in 0..ATTEMPTS {
        let Some(after) = without_person(&run, mail) else { return Ok(()) };
        let done = if after.state == RunState::Queued {
            remake(worker, &run, &after).await?
        } else {
            worker.store.strip_run(&run, &after).await?
        };
        if done {
            return Ok(());
        }
        let Some(again) = worker.store.run(run.id).await? else { return Ok(()) };
        run = again;
    }
    Err(StoreError::Contention.into())
}

/// Lets a run be made again; who is at it stops at the new version. False where it changed meanwhile.
async fn remake(worker: &Worker, before: &Run, after: &Run) -> Result<bool, TaskError> {
    let now = worker.clock.now();
    let change = Change::remake_run(before, after, TypedId::new(now, entropy()));
    match worker.store.commit(change).await {
        Ok(committed) => {
            worker.store.deliver(&worker.queues, committed.0).await;
            Ok(true)
        }
        Err(StoreError::Condition(_)) => Ok(false),
        Err(other) => Err(other.into()),
    }
}
