//! Digests in the bucket: written once, never over one that is there.

use chrono::NaiveDate;
use hirelog_aws::s3::error::{DisplayErrorContext, SdkError};
use hirelog_aws::s3::primitives::ByteStream;
use hirelog_store::DayDigest;

use super::{Archive, ClosingError};

/// Keeps the digest of a day, and gives the one that is kept: the first that was written.
pub(super) async fn keep(archive: &Archive, digest: &DayDigest) -> Result<DayDigest, ClosingError> {
    if let Some(kept) = read(archive, digest.day).await? {
        return Ok(kept);
    }
    let body = serde_json::to_vec_pretty(digest).map_err(|error| ClosingError::Malformed(digest.day, error))?;
    let put = archive.s3.put_object().bucket(&archive.bucket).key(DayDigest::file_key(digest.day));
    let put = put.content_type("application/json").if_none_match("*").body(ByteStream::from(body));
    match put.send().await {
        Ok(_) => Ok(digest.clone()),
        Err(error) if matches!(status(&error), Some(409 | 412)) => {
            let kept = read(archive, digest.day).await?;
            kept.ok_or_else(|| ClosingError::Bucket("another run is writing the digest".into()))
        }
        Err(error) => Err(ClosingError::Bucket(DisplayErrorContext(&error).to_string())),
    }
}

/// The digest of a day; none where there is no file.
pub(super) async fn read(archive: &Archive, day: NaiveDate) -> Result<Option<DayDigest>, ClosingError> {
    let get = archive.s3.get_object().bucket(&archive.bucket).key(DayDigest::file_key(day));
    let answer = match get.send().await {
        Ok(answer) => answer,
        // Whoever may not list the bucket is told 403 where there is no such file.
        Err(error) if matches!(status(&error), Some(403 | 404)) => return Ok(None),
        Err(error) => return Err(ClosingError::Bucket(DisplayErrorContext(&error).to_string())),
    };
    let body = answer.body.collect().await.map_err(|error| ClosingError::Bucket(error.to_string()))?;
    serde_json::from_slice(&body.to_vec()).map(Some).map_err(|error| ClosingError::Malformed(day, error))
}

fn status<E>(error: &SdkError<E>) -> Option<u16> {
    error.raw_response().map(|raw| raw.status().as_u16())
}
