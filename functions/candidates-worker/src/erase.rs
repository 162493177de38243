//! What an erasure leaves to do after the record is gone: rows, mails, and every file that may name the person.

use hirelog_aws::s3::error::DisplayErrorContext;
use hirelog_domain::ids::CandidateId;

use crate::{TaskError, Worker};

/// Where files of candidates lie. Which of them name a person is not known, so all go: they live for a day at most.
const FOLDERS: [&str; 2] = ["imports/", "exports/"];

/// Erases what is left of these records.
pub(crate) async fn erase(worker: &Worker, records: &[CandidateId]) -> Result<(), TaskError> {
    for record in records {
        crate::interviews::erase(worker, *record).await?;
        worker.store.erase_under(*record).await?;
    }
    for folder in FOLDERS {
        empty(worker, folder).await?;
    }
    Ok(())
}

async fn empty(worker: &Worker, folder: &str) -> Result<(), TaskError> {
    let failed = |error: String| TaskError::Bucket(error);
    let mut pages = worker.s3.list_objects_v2().bucket(&worker.bucket).prefix(folder).into_paginator().send();
    while let Some(page) = pages.next().await {
        let page = page.map_err(|error| failed(DisplayErrorContext(&error).to_string()))?;
        for key in page.contents.unwrap_or_default().into_iter().filter_map(|object| object.key) {
            let deleted = worker.s3.delete_object().bucket(&worker.bucket).key(key).send().await;
            deleted.map_err(|error| failed(DisplayErrorContext(&error).to_string()))?;
        }
    }
    Ok(())
}
