//! Reads resumes: a file in, its text and its facts out (DESIGN 1, "vets resumes").
//!
//! Every step can run twice. Files go to keys of the resume's own; the end of reading is one transaction, conditional on the
//! resume's version, so that of two workers at the same resume one ends it. Whatever a file or a model does, the worst that
//! comes of it is a resume that waits for a person, with the reason.

mod accept;
mod models;
mod read;
mod tell;
mod vet;

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt;
use hirelog_aws::{Bucket, BucketError, Queues};
use hirelog_domain::ids::ResumeId;
use hirelog_domain::organisation::Organisation;
use hirelog_store::{Store, StoreError};
use hirelog_telemetry::Clock;
use hirelog_texts::{Sandbox, TextError};
use hirelog_worker::{SqsBatchResponse, SqsEvent};
use serde::Deserialize;

pub use models::Models;

/// So often a message comes (`maxReceiveCount` in `template.yaml`).
const LAST_DELIVERY: u32 = 5;

/// What the worker works with.
#[derive(Debug)]
pub struct Worker {
    /// The table.
    pub store: Store,
    /// For the events it writes down.
    pub queues: Queues,
    /// Where files lie, under `uploads/` and `resumes/`.
    pub bucket: Bucket,
    /// Whose resumes.
    pub organisation: Organisation,
    /// What time it is.
    pub clock: Clock,
    /// Reads files within bounds.
    pub texts: Sandbox,
    /// Makes the language models that the settings name.
    pub models: Models,
}

/// What the queue says.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Task {
    /// Read this resume.
    Read {
        /// Which one.
        resume: ResumeId,
        /// In which version it was to be read: a message of an earlier one has nothing to do.
        version: u64,
    },
    /// Delete file and text of a resume that was thrown away.
    Forget {
        /// Which one.
        resume: ResumeId,
    },
}

/// Why a task could not be done now. The queue brings it again.
#[derive(Debug, thiserror::Error)]
pub enum TaskError {
    /// The table failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The bucket did not give or take a file.
    #[error(transparent)]
    Bucket(#[from] BucketError),
    /// A fault of this program, in something that no file should bring about.
    #[error("reading a resume panicked")]
    Panicked,
    /// The reader of files did not start.
    #[error("a file could not be read now: {0}")]
    Text(TextError),
}

/// Does the tasks of a batch.
pub async fn handle(event: SqsEvent, worker: &Worker) -> SqsBatchResponse {
    hirelog_worker::each_delivery(event, |task: Task, delivery| run(task, delivery, worker)).await
}

async fn run(task: Task, delivery: u32, worker: &Worker) -> Result<(), TaskError> {
    let (resume, version) = match task {
        Task::Read { resume, version } => (resume, version),
        Task::Forget { resume } => return read::forget(worker, resume).await,
    };
    let done = AssertUnwindSafe(read::read(worker, resume, version)).catch_unwind().await;
    let done = done.unwrap_or(Err(TaskError::Panicked));
    if let (Err(error), true) = (&done, delivery >= LAST_DELIVERY) {
        // Nobody would look at it again: a person has to read it.
        tracing::error!(resume.id = %resume, error = %error, "Reading a resume is given up");
        read::give_up(worker, resume, version).await?;
    }
    done
}
