//! Files in the bucket.

use hirelog_aws::s3::error::{DisplayErrorContext, SdkError};
use hirelog_aws::s3::primitives::ByteStream;
use hirelog_domain::resumes::MAX_RESUME_BYTES;

use crate::{TaskError, Worker};

fn failed<E: std::error::Error + 'static>(error: &SdkError<E>) -> TaskError
where
    SdkError<E>: std::error::Error,
{
    TaskError::Bucket(DisplayErrorContext(error).to_string())
}

/// A file as far as it is read.
pub(crate) enum File {
    /// All of it.
    Whole(Vec<u8>),
    /// It has more bytes than a resume may have.
    TooLarge,
}

/// A file; none where it is gone. One that is too large is not loaded: this program's memory has bounds.
pub(crate) async fn read(worker: &Worker, key: &str) -> Result<Option<File>, TaskError> {
    let answer = match worker.s3.get_object().bucket(&worker.bucket).key(key).send().await {
        Ok(answer) => answer,
        // Whoever may not list the whole bucket is told 403 where there is no such file.
        Err(error) if matches!(error.raw_response().map(|raw| raw.status().as_u16()), Some(403 | 404)) => {
            return Ok(None);
        }
        Err(error) => return Err(failed(&error)),
    };
    let bytes = answer.content_length().and_then(|length| u64::try_from(length).ok()).unwrap_or_default();
    if bytes > MAX_RESUME_BYTES {
        return Ok(Some(File::TooLarge));
    }
    let body = answer.body.collect().await.map_err(|error| TaskError::Bucket(error.to_string()))?;
    Ok(Some(File::Whole(body.to_vec())))
}

/// Stores a file.
pub(crate) async fn store(worker: &Worker, key: &str, media_type: &str, bytes: &[u8]) -> Result<(), TaskError> {
    let put = worker.s3.put_object().bucket(&worker.bucket).key(key).content_type(media_type);
    put.body(ByteStream::from(bytes.to_vec())).send().await.map(drop).map_err(|error| failed(&error))
}

/// Deletes a file. Twice is harmless.
pub(crate) async fn delete(worker: &Worker, key: &str) -> Result<(), TaskError> {
    let deleted = worker.s3.delete_object().bucket(&worker.bucket).key(key).send().await;
    deleted.map(drop).map_err(|error| failed(&error))
}
