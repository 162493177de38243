//! Digests in the bucket: written once, never over one that is there.

use chrono::NaiveDate;
use hirelog_aws::Bucket;
use hirelog_store::DayDigest;

use super::ClosingError;

/// Keeps the digest of a day, and gives the one that is kept: the first that was written.
pub(super) async fn keep(archive: &Bucket, digest: &DayDigest) -> Result<DayDigest, ClosingError> {
    if let Some(kept) = read(archive, digest.day).await? {
        return Ok(kept);
    }
    let body = serde_json::to_vec_pretty(digest).map_err(|error| ClosingError::Malformed(digest.day, error))?;
    let key = DayDigest::file_key(digest.day);
    if archive.put_new(&key, "application/json", body).await? {
        return Ok(digest.clone());
    }
    read(archive, digest.day).await?.ok_or(ClosingError::Busy)
}

/// The digest of a day; none where there is no file.
pub(super) async fn read(archive: &Bucket, day: NaiveDate) -> Result<Option<DayDigest>, ClosingError> {
    let Some(bytes) = archive.read(&DayDigest::file_key(day)).await? else { return Ok(None) };
    serde_json::from_slice(&bytes).map(Some).map_err(|error| ClosingError::Malformed(day, error))
}
