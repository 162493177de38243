//! Files in the bucket: read whole where they are small, written in parts where they are large.

use std::fs::File;
use std::io::Read;

use hirelog_aws::s3::error::{DisplayErrorContext, SdkError};
use hirelog_aws::s3::primitives::ByteStream;
use hirelog_aws::s3::types::{CompletedMultipartUpload, CompletedPart};

use crate::{TaskError, Worker};

/// Size of a part: the service wants 5 MB or more of every part but the last.
const PART: u64 = 6 * 1024 * 1024;

fn failed<E: std::error::Error + 'static>(error: &SdkError<E>) -> TaskError
where
    SdkError<E>: std::error::Error,
{
    TaskError::Bucket(DisplayErrorContext(error).to_string())
}

/// A file; none where it is gone.
pub(crate) async fn read(worker: &Worker, key: &str) -> Result<Option<Vec<u8>>, TaskError> {
    let answer = match worker.s3.get_object().bucket(&worker.bucket).key(key).send().await {
        Ok(answer) => answer,
        // Whoever may not list the whole bucket is told 403 where there is no such file.
        Err(error) if matches!(error.raw_response().map(|raw| raw.status().as_u16()), Some(403 | 404)) => {
            tracing::warn!(error = %DisplayErrorContext(&error), "A file is not there");
            return Ok(None);
        }
        Err(error) => return Err(failed(&error)),
    };
    let body = answer.body.collect().await.map_err(|error| TaskError::Bucket(error.to_string()))?;
    Ok(Some(body.to_vec()))
}

/// Deletes a file. Twice is harmless; one that stays is gone after a day.
pub(crate) async fn delete(worker: &Worker, key: &str) {
    if let Err(error) = worker.s3.delete_object().bucket(&worker.bucket).key(key).send().await {
        tracing::warn!(error = %DisplayErrorContext(&error), "A file was not deleted; it is gone after a day");
    }
}

/// Deletes a file that would stay otherwise. Twice is harmless.
pub(crate) async fn erase(worker: &Worker, key: &str) -> Result<(), TaskError> {
    let deleted = worker.s3.delete_object().bucket(&worker.bucket).key(key).send().await;
    deleted.map(drop).map_err(|error| failed(&error))
}

/// Stores a file under a key, whole or not at all. Gives its size.
pub(crate) async fn store(worker: &Worker, key: &str, media_type: &str, mut file: File) -> Result<u64, TaskError> {
    let first = part(&mut file)?;
    if (first.len() as u64) < PART {
        let bytes = first.len() as u64;
        let put = worker.s3.put_object().bucket(&worker.bucket).key(key).content_type(media_type);
        put.body(ByteStream::from(first)).send().await.map_err(|error| failed(&error))?;
        return Ok(bytes);
    }
    let create = worker.s3.create_multipart_upload().bucket(&worker.bucket).key(key).content_type(media_type);
    let upload = create.send().await.map_err(|error| failed(&error))?.upload_id.unwrap_or_default();
    match store_parts(worker, key, &upload, first, file).await {
        Ok(bytes) => Ok(bytes),
        Err(error) => {
            let abort = worker.s3.abort_multipart_upload().bucket(&worker.bucket).key(key).upload_id(&upload);
            if let Err(left) = abort.send().await {
                tracing::warn!(error = %DisplayErrorContext(&left), "Parts of a file are left; they are gone after a day");
            }
            Err(error)
        }
    }
}

async fn store_parts(
    worker: &Worker,
    key: &str,
    upload: &str,
    first: Vec<u8>,
    mut file: File,
) -> Result<u64, TaskError> {
    let (mut next, mut bytes) = (first, 0);
    let mut parts = Vec::new();
    for number in 1.. {
        bytes += next.len() as u64;
        let put = worker.s3.upload_part().bucket(&worker.bucket).key(key).upload_id(upload).part_number(number);
        let answer = put.body(ByteStream::from(next)).send().await.map_err(|error| failed(&error))?;
        parts.push(CompletedPart::builder().part_number(number).set_e_tag(answer.e_tag).build());
        next = part(&mut file)?;
        if next.is_empty() {
            break;
        }
    }
    let parts = CompletedMultipartUpload::builder().set_parts(Some(parts)).build();
    let complete = worker.s3.complete_multipart_upload().bucket(&worker.bucket).key(key).upload_id(upload);
    complete.multipart_upload(parts).send().await.map_err(|error| failed(&error))?;
    Ok(bytes)
}

fn part(file: &mut File) -> Result<Vec<u8>, TaskError> {
    let mut bytes = Vec::new();
    file.take(PART).read_to_end(&mut bytes).map_err(hirelog_sheets::WriteError::Disk)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::{Seek, Write};

    use hirelog_testkit::{BUCKET, Fault, Faults, TestStack};

    use super::*;

    fn worker(stack: &TestStack) -> Worker {
        Worker {
            store: stack.store.clone(),
            queues: stack.queues.clone(),
            s3: stack.s3.clone(),
            bucket: BUCKET.into(),
            organisation: stack.organisation.clone(),
            clock: stack.clock.clone(),
        }
    }

    fn file(bytes: &[u8]) -> File {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        file.rewind().unwrap();
        file
    }

    fn counted(length: u64) -> Vec<u8> {
        (0..length).map(|n| u8::try_from(n % 251).unwrap()).collect()
    }

    #[tokio::test]
    async fn a_file_of_any_size_arrives_whole() {
        let stack = TestStack::start().await;
        let worker = worker(&stack);

        for length in [0, 1, PART - 1, PART, PART + 1, 2 * PART + 7] {
            let bytes = counted(length);
            assert_eq!(store(&worker, "exports/x", "text/csv", file(&bytes)).await.unwrap(), length);
            assert!(read(&worker, "exports/x").await.unwrap().unwrap() == bytes, "{length}");
        }
    }

    #[tokio::test]
    async fn a_file_that_breaks_off_is_not_there() {
        let stack = TestStack::start().await;
        let faults = Faults::new(|attempt| (attempt.number > 1).then_some(Fault::Refused));
        let broken = Worker { s3: stack.s3_through(&faults), ..worker(&stack) };

        assert!(store(&broken, "exports/x", "text/csv", file(&counted(2 * PART))).await.is_err());

        assert_eq!(read(&worker(&stack), "exports/x").await.unwrap(), None);
    }
}
