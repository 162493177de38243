//! Makes reports: reads figures, makes the documents, stores them, writes the mails (DESIGN 9).
//!
//! Every step can run twice. Files go to keys of the run's own; the end and the mails are one transaction, conditional on
//! the run's version, so that of two workers at the same run one ends it.

mod charts;
mod document;
mod due;
mod facts;
mod make;
mod render;
mod table;
mod value;

use hirelog_aws::Queues;
use hirelog_domain::ids::RunId;
use hirelog_domain::organisation::Organisation;
use hirelog_domain::reports::ReportKind;
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
    pub s3: hirelog_aws::s3::Client,
    /// The bucket's name.
    pub bucket: String,
    /// Whose reports.
    pub organisation: Organisation,
    /// What time it is.
    pub clock: Clock,
}

/// What the queue says.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Task {
    /// Make this run.
    Run {
        /// Which one.
        run: RunId,
    },
    /// A schedule fired: make the report of the period that ended, once.
    Due {
        /// Which kind.
        period: ReportKind,
    },
}

/// Why a task could not be done now. The queue brings it again.
#[derive(Debug, thiserror::Error)]
pub enum TaskError {
    /// The table failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The bucket did not take a file.
    #[error("a file was not stored: {0}")]
    Bucket(String),
    /// A schedule of reports without a period of their own: the message is forged.
    #[error("no period ends by itself for a {0} report")]
    NoPeriod(&'static str),
    /// There is no such run: its message is older than the run's time, or forged.
    #[error("there is no run {0}")]
    NoSuchRun(RunId),
}

/// Does the tasks of a batch.
pub async fn handle(event: SqsEvent, worker: &Worker) -> SqsBatchResponse {
    hirelog_worker::each(event, |task: Task| run(task, worker)).await
}

async fn run(task: Task, worker: &Worker) -> Result<(), TaskError> {
    match task {
        Task::Run { run } => make::make(worker, run).await,
        Task::Due { period } => due::order(worker, period).await,
    }
}
