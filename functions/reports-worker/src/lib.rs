//! Makes reports: reads figures, makes the documents, stores them, writes the mails (DESIGN 9).
//!
//! Every step can run twice. Files go to keys of the run's own; the end and the mails are one transaction, conditional on
//! the run's version, so that of two workers at the same run one ends it.

mod charts;
mod document;
mod facts;
mod make;
mod notice;
mod render;
mod schedules;
mod table;
mod value;

use hirelog_aws::{Bucket, BucketError, Queues};
use hirelog_domain::ids::RunId;
use hirelog_domain::organisation::Organisation;
use hirelog_store::{Store, StoreError};
use hirelog_telemetry::Clock;
use hirelog_worker::{SqsBatchResponse, SqsEvent};
use serde::Deserialize;

/// What the worker works with.
#[derive(Clone, Debug)]
pub struct Worker {
    /// The table.
    pub store: Store,
    /// For the mails it writes down.
    pub queues: Queues,
    /// Where files go.
    pub bucket: Bucket,
    /// Whose reports.
    pub organisation: Organisation,
    /// What time it is.
    pub clock: Clock,
}

/// So often a message comes (`maxReceiveCount` in `template.yaml`), six minutes apart.
const LAST_DELIVERY: u32 = 5;

/// What the queue says.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Task {
    /// Make this run.
    Run {
        /// Which one.
        run: RunId,
    },
    /// A quarter of an hour began: order what is due.
    Schedules {},
}

/// Why a task could not be done now. The queue brings it again.
#[derive(Debug, thiserror::Error)]
pub enum TaskError {
    /// The table failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The bucket did not take a file.
    #[error("a file was not stored: {0}")]
    Bucket(#[from] BucketError),
    /// There is no such run: its message is older than the run's time, or forged.
    #[error("there is no run {0}")]
    NoSuchRun(RunId),
}

/// Does the tasks of a batch.
pub async fn handle(event: SqsEvent, worker: &Worker) -> SqsBatchResponse {
    hirelog_worker::each_delivery(event, |task: Task, delivery| run(task, delivery, worker)).await
}

async fn run(task: Task, delivery: u32, worker: &Worker) -> Result<(), TaskError> {
    match task {
        Task::Run { run } => match make::make(worker, run).await {
            // Nobody would look at it again: the run says so, and whoever waits for it is told.
            Err(error) if delivery >= LAST_DELIVERY => make::give_up(worker, run, &error).await,
            made => made,
        },
        Task::Schedules {} => schedules::order(worker).await,
    }
}
