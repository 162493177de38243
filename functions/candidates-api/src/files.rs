//! Files in the bucket: stored under a key, handed out as links that are signed, short-lived, one per request.

use std::time::Duration;

use hirelog_aws::s3::error::DisplayErrorContext;
use hirelog_aws::s3::presigning::PresigningConfig;
use hirelog_aws::s3::primitives::ByteStream;
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, Bytes, Problem};
use serde::Serialize;
use utoipa::ToSchema;

use crate::Bucket;

/// How long a link works.
const LINK_LIFETIME: Duration = Duration::from_secs(15 * 60);

/// A link.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FileLink)]
pub(crate) struct LinkOut {
    /// Where the file can be fetched, once or several times, until it expires.
    url: String,
    /// Until when.
    expires_at: Instant,
}

/// A link to a file that is saved under that name.
pub(crate) async fn link(bucket: &Bucket, key: &str, name: &str, now: Instant) -> Answer<axum::Json<LinkOut>> {
    let lifetime = PresigningConfig::expires_in(LINK_LIFETIME).map_err(|error| Problem::internal(&error))?;
    let get = bucket.client.get_object().bucket(&bucket.name).key(key);
    let get = get.response_content_disposition(format!("attachment; filename=\"{name}\""));
    let url = get.presigned(lifetime).await.map_err(|error| Problem::internal(&error))?.uri().to_owned();
    Ok(axum::Json(LinkOut { url, expires_at: now + chrono::Duration::seconds(900) }))
}

/// True where the file is there: the erasure of a person takes every file that may name them.
pub(crate) async fn exists(bucket: &Bucket, key: &str) -> bool {
    bucket.client.head_object().bucket(&bucket.name).key(key).send().await.is_ok()
}

/// Stores a file.
pub(crate) async fn store(bucket: &Bucket, key: &str, media_type: &str, bytes: Bytes) -> Answer<()> {
    let put = bucket.client.put_object().bucket(&bucket.name).key(key).content_type(media_type);
    put.body(ByteStream::from(bytes)).send().await.map(drop).map_err(|error| {
        tracing::warn!(error = %DisplayErrorContext(&error), "A file was not stored");
        Problem::unavailable()
    })
}

/// A file that is text; none where it is gone.
pub(crate) async fn text(bucket: &Bucket, key: &str) -> Answer<Option<String>> {
    let answer = match bucket.client.get_object().bucket(&bucket.name).key(key).send().await {
        Ok(answer) => answer,
        // Whoever may not list the whole bucket is told 403 where there is no such file.
        Err(error) if matches!(error.raw_response().map(|raw| raw.status().as_u16()), Some(403 | 404)) => {
            return Ok(None);
        }
        Err(error) => return Err(unavailable(&DisplayErrorContext(&error))),
    };
    let bytes = answer.body.collect().await.map_err(|error| unavailable(&error))?;
    Ok(String::from_utf8(bytes.to_vec()).ok())
}

fn unavailable(error: &dyn std::fmt::Display) -> Problem {
    tracing::warn!(error = %error, "The bucket did not do what was asked");
    Problem::unavailable()
}
