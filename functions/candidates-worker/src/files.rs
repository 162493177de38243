//! Files that can be large: written to the bucket in parts.

use std::fs::File;
use std::io::Read;

use hirelog_aws::s3::error::DisplayErrorContext;
use hirelog_aws::s3::primitives::ByteStream;
use hirelog_aws::s3::types::{CompletedMultipartUpload, CompletedPart};
use hirelog_aws::{Bucket, BucketError};

use crate::{TaskError, Worker};

/// Size of a part: the service wants 5 MB or more of every part but the last.
const PART: u64 = 6 * 1024 * 1024;

/// Deletes a file. Twice is harmless; one that stays is gone after a day.
pub(crate) async fn delete(worker: &Worker, key: &str) {
    if let Err(error) = worker.bucket.delete(key).await {
        tracing::warn!(error = %error, "A file was not deleted; it is gone after a day");
    }
}

/// Stores a file under a key, whole or not at all. Gives its size.
pub(crate) async fn store(worker: &Worker, key: &str, media_type: &str, mut file: File) -> Result<u64, TaskError> {
    let first = part(&mut file)?;
    if (first.len() as u64) < PART {
        let bytes = first.len() as u64;
        worker.bucket.put(key, media_type, first).await?;
        return Ok(bytes);
    }
    let Bucket { client, name } = &worker.bucket;
    let create = client.create_multipart_upload().bucket(name).key(key).content_type(media_type);
    let upload = create.send().await.map_err(BucketError::from)?.upload_id.unwrap_or_default();
    match store_parts(worker, key, &upload, first, file).await {
        Ok(bytes) => Ok(bytes),
        Err(error) => {
            let abort = client.abort_multipart_upload().bucket(name).key(key).upload_id(&upload);
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
    let Bucket { client, name } = &worker.bucket;
    let (mut next, mut bytes) = (first, 0);
    let mut parts = Vec::new();
    for number in 1.. {
        bytes += next.len() as u64;
        let put = client.upload_part().bucket(name).key(key).upload_id(upload).part_number(number);
        let answer = put.body(ByteStream::from(next)).send().await.map_err(BucketError::from)?;
        parts.push(CompletedPart::builder().part_number(number).set_e_tag(answer.e_tag).build());
        next = part(&mut file)?;
        if next.is_empty() {
            break;
        }
    }
    let parts = CompletedMultipartUpload::builder().set_parts(Some(parts)).build();
    let complete = client.complete_multipart_upload().bucket(name).key(key).upload_id(upload);
    complete.multipart_upload(parts).send().await.map_err(BucketError::from)?;
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

    use hirelog_testkit::{Fault, Faults, TestStack};

    use super::*;

    fn worker(stack: &TestStack) -> Worker {
        Worker {
            store: stack.store.clone(),
            queues: stack.queues.clone(),
            bucket: stack.bucket(),
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
            assert!(worker.bucket.read("exports/x").await.unwrap().unwrap() == bytes, "{length}");
        }
    }

    #[tokio::test]
    async fn a_file_that_breaks_off_is_not_there() {
        let stack = TestStack::start().await;
        let faults = Faults::new(|attempt| (attempt.number > 1).then_some(Fault::Refused));
        let broken = Worker { bucket: stack.bucket_through(&faults), ..worker(&stack) };

        assert!(store(&broken, "exports/x", "text/csv", file(&counted(2 * PART))).await.is_err());

        assert_eq!(worker(&stack).bucket.read("exports/x").await.unwrap(), None);
    }
}
