//! Long work on candidates, away from requests: files that come in and go out, letters, mentions, erasure (DESIGN 6).
//!
//! Every task can run twice, late, or die in the middle: it decides by what stands in the table, writes on conditions,
//! and hands what is left to the next message through the outbox.

mod erase;
mod exports;
mod files;
mod imports;
mod interviews;
mod letters;
mod mentions;
mod people;
mod resumes;
mod retention;
mod telling;

use chrono::NaiveDate;
use hirelog_aws::{Bucket, BucketError, Queue, Queues};
use hirelog_domain::activity::{Action, Actor, Event, Source, Subject};
use hirelog_domain::ids::{CandidateId, ExportId, ImportId, NoteId, TypedId, UserId};
use hirelog_domain::letters::LetterOrder;
use hirelog_domain::organisation::Organisation;
use hirelog_domain::time::Instant;
use hirelog_store::{Store, StoreError};
use hirelog_telemetry::{Clock, entropy};
use hirelog_worker::{SqsBatchResponse, SqsEvent};
use serde::{Deserialize, Serialize};

/// Deliveries after which the queue gives a message up (`template.yaml`, `maxReceiveCount`).
const DELIVERIES: u32 = 5;

/// What the worker works with.
#[derive(Clone, Debug)]
pub struct Worker {
    /// The table.
    pub store: Store,
    /// For what it writes down: events, mails, the next task.
    pub queues: Queues,
    /// Where files lie, under `imports/` and `exports/`.
    pub bucket: Bucket,
    /// Whose candidates.
    pub organisation: Organisation,
    /// What time it is.
    pub clock: Clock,
}

/// What the queue says.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Task {
    /// The dry run of an import.
    ImportCheck {
        /// Which one.
        import: ImportId,
    },
    /// Candidates from a portion of an import's rows.
    ImportRun {
        /// Which one.
        import: ImportId,
        /// The first row.
        from: u32,
    },
    /// The candidates of a portion of an import's rows taken away.
    ImportUndo {
        /// Which one.
        import: ImportId,
        /// The first row.
        from: u32,
    },
    /// The file of an export.
    ExportRun {
        /// Which one.
        export: ExportId,
    },
    /// A move asks for a letter.
    Letter(LetterOrder),
    /// Hand over the letters that are due.
    LettersDue {},
    /// Tell those whom a note mentions.
    Mention {
        /// Whom the note is about.
        candidate: CandidateId,
        /// Which note.
        note: NoteId,
    },
    /// Remind of candidates whose time ends, erase those whose time is over.
    Retention {
        /// The day it is.
        day: NaiveDate,
        /// Where the last portion ended.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<String>,
    },
    /// Take away the rows by which a record was found that was merged into another.
    Unfind {
        /// The record that went.
        candidate: CandidateId,
    },
    /// Erase what is left of records that were taken away.
    Erase {
        /// The record, and those merged into it.
        candidates: Vec<CandidateId>,
    },
    /// Erase what is left of a person of the team.
    EraseUser {
        /// Who.
        user: UserId,
    },
}

/// Why a task could not be done now. The queue brings it again.
#[derive(Debug, thiserror::Error)]
pub enum TaskError {
    /// The table failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The bucket did not take or give a file.
    #[error(transparent)]
    Bucket(#[from] BucketError),
    /// A file could not be written on this machine.
    #[error(transparent)]
    File(#[from] hirelog_sheets::WriteError),
    /// Some letters could not be handed over; the reasons are in the log.
    #[error("{0} letters could not be handed over")]
    Letters(usize),
    /// Some candidates could not be dealt with whose time ends; the reasons are in the log.
    #[error("{0} candidates whose time ends could not be dealt with")]
    Retention(usize),
}

/// Does the tasks of a batch.
pub async fn handle(event: SqsEvent, worker: &Worker) -> SqsBatchResponse {
    hirelog_worker::each_delivery(event, |task: Task, delivery| run(task, delivery, worker)).await
}

async fn run(task: Task, delivery: u32, worker: &Worker) -> Result<(), TaskError> {
    let outcome = step(&task, worker).await;
    if outcome.is_err() && delivery >= DELIVERIES {
        give_up(&task, worker).await?;
    }
    outcome
}

async fn step(task: &Task, worker: &Worker) -> Result<(), TaskError> {
    match task {
        Task::ImportCheck { import } => imports::check(worker, *import).await,
        Task::ImportRun { import, from } => imports::run(worker, *import, *from).await,
        Task::ImportUndo { import, from } => imports::undo(worker, *import, *from).await,
        Task::ExportRun { export } => exports::run(worker, *export).await,
        Task::Letter(order) => letters::order(worker, order.clone()).await,
        Task::LettersDue {} => letters::due(worker).await,
        Task::Mention { candidate, note } => mentions::tell(worker, *candidate, *note).await,
        Task::Retention { day, from } => retention::day(worker, *day, from.as_deref()).await,
        Task::Unfind { candidate } => Ok(worker.store.unfind(*candidate).await?),
        Task::Erase { candidates } => erase::erase(worker, candidates).await,
        Task::EraseUser { user } => people::erase(worker, *user).await,
    }
}

/// The message goes to the dead letters now: whoever waits for its work is told so.
async fn give_up(task: &Task, worker: &Worker) -> Result<(), TaskError> {
    match *task {
        Task::ImportCheck { import } | Task::ImportRun { import, .. } | Task::ImportUndo { import, .. } => {
            imports::give_up(worker, import).await
        }
        Task::ExportRun { export } => exports::give_up(worker, export).await,
        // Nobody waits for these; the alarm of the dead letters tells of them.
        Task::Letter(_)
        | Task::LettersDue {}
        | Task::Mention { .. }
        | Task::Retention { .. }
        | Task::Unfind { .. }
        | Task::Erase { .. }
        | Task::EraseUser { .. } => Ok(()),
    }
}

impl Worker {
    /// Sends the next portion of work that a schedule begins anew anyway: nothing is lost where it does not arrive.
    async fn send_on(&self, task: &Task) {
        let body = serde_json::to_string(task).unwrap_or_default();
        match self.queues.send(Queue::Work, &[&body]).await {
            Ok(sent) if sent == [true] => {}
            Ok(_) => tracing::warn!("The next portion was not taken by its queue"),
            Err(error) => tracing::error!(error = %error, "The next portion cannot be sent"),
        }
    }
}

/// An event of the worker's own doing.
fn told(action: Action, subject: impl Into<Subject>, now: Instant) -> Event {
    let ids = (TypedId::new(now, entropy()), TypedId::new(now, entropy()));
    let by = (Actor::System("candidates-worker".into()), Source::System);
    Event { subject: Some(subject.into()), ..Event::new(ids, now, by, action) }
}
