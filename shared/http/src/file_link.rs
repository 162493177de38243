//! Links to files in the bucket: signed, short-lived, one per request, so that each fetch is recorded.

use std::time::Duration;

use axum::Json;
use hirelog_aws::Bucket;
use hirelog_domain::time::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use crate::Answer;

/// How long a link works.
const LIFETIME: Duration = Duration::from_secs(15 * 60);

/// A link to a file.
#[derive(Debug, Serialize, ToSchema)]
pub struct FileLink {
    /// Where the file can be fetched, once or several times, until it expires.
    url: String,
    /// Until when.
    expires_at: Instant,
}

impl FileLink {
    /// A link to the file under a key, which is saved under a name.
    ///
    /// # Errors
    /// When it cannot be signed: unavailable.
    pub async fn to(bucket: &Bucket, key: &str, name: &str, now: Instant) -> Answer<Json<Self>> {
        let url = bucket.link(key, name, LIFETIME).await?;
        Ok(Json(Self { url, expires_at: now + chrono::Duration::seconds(LIFETIME.as_secs().cast_signed()) }))
    }
}
