//! The bucket: files by key, whole, and links to them that are signed and short-lived.

use std::time::Duration;

use aws_sdk_s3::Client;
use aws_sdk_s3::error::{DisplayErrorContext, SdkError};
use aws_sdk_s3::operation::get_object::GetObjectOutput;
use aws_sdk_s3::presigning::PresigningConfig;
use aws_sdk_s3::primitives::ByteStream;

/// A bucket of files.
#[derive(Clone, Debug)]
pub struct Bucket {
    /// The client.
    pub client: Client,
    /// Its name.
    pub name: String,
}

/// Why the bucket did not do what was asked.
#[derive(Debug, thiserror::Error)]
#[error("the bucket failed: {0}")]
pub struct BucketError(String);

/// A file of a bounded size.
#[derive(Debug, PartialEq, Eq)]
pub enum Bounded {
    /// All of it.
    Whole(Vec<u8>),
    /// It has more bytes than were asked for; it was not loaded.
    TooLarge,
}

impl<E: std::error::Error + 'static> From<SdkError<E>> for BucketError {
    fn from(error: SdkError<E>) -> Self {
        Self(DisplayErrorContext(error).to_string())
    }
}

fn status<E>(error: &SdkError<E>) -> Option<u16> {
    error.raw_response().map(|raw| raw.status().as_u16())
}

impl Bucket {
    /// The bucket of that name, asked with those settings of the SDK.
    #[must_use]
    pub fn new(sdk: &aws_config::SdkConfig, name: impl Into<String>) -> Self {
        Self { client: crate::s3_client(sdk), name: name.into() }
    }

    /// A file; none where it is gone.
    ///
    /// # Errors
    /// When the bucket cannot be asked.
    pub async fn read(&self, key: &str) -> Result<Option<Vec<u8>>, BucketError> {
        match self.open(key).await? {
            Some(file) => loaded(file).await.map(Some),
            None => Ok(None),
        }
    }

    /// A file of at most so many bytes; none where it is gone.
    ///
    /// # Errors
    /// When the bucket cannot be asked.
    pub async fn read_bounded(&self, key: &str, most: u64) -> Result<Option<Bounded>, BucketError> {
        let Some(file) = self.open(key).await? else { return Ok(None) };
        let bytes = file.content_length().and_then(|length| u64::try_from(length).ok()).unwrap_or_default();
        Ok(Some(if bytes > most { Bounded::TooLarge } else { Bounded::Whole(loaded(file).await?) }))
    }

    /// Whoever may not list the whole bucket is told 403 where there is no such file.
    async fn open(&self, key: &str) -> Result<Option<GetObjectOutput>, BucketError> {
        match self.client.get_object().bucket(&self.name).key(key).send().await {
            Ok(file) => Ok(Some(file)),
            Err(error) if matches!(status(&error), Some(403 | 404)) => {
                tracing::info!(status = status(&error), "A file is not in the bucket");
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// True where the file is there; false also where the bucket cannot be asked.
    pub async fn has(&self, key: &str) -> bool {
        self.client.head_object().bucket(&self.name).key(key).send().await.is_ok()
    }

    /// Stores a file, over one that is there.
    ///
    /// # Errors
    /// When the bucket does not take it.
    pub async fn put(&self, key: &str, media_type: &str, bytes: impl Into<ByteStream>) -> Result<(), BucketError> {
        let put = self.client.put_object().bucket(&self.name).key(key).content_type(media_type);
        Ok(put.body(bytes.into()).send().await.map(drop)?)
    }

    /// Stores a file where there is none; false where there is one, or is about to be.
    ///
    /// # Errors
    /// When the bucket does not take it.
    pub async fn put_new(
        &self,
        key: &str,
        media_type: &str,
        bytes: impl Into<ByteStream>,
    ) -> Result<bool, BucketError> {
        let put = self.client.put_object().bucket(&self.name).key(key).content_type(media_type);
        match put.if_none_match("*").body(bytes.into()).send().await {
            Ok(_) => Ok(true),
            Err(error) if matches!(status(&error), Some(409 | 412)) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Deletes a file. Twice is harmless.
    ///
    /// # Errors
    /// When the bucket cannot be asked.
    pub async fn delete(&self, key: &str) -> Result<(), BucketError> {
        Ok(self.client.delete_object().bucket(&self.name).key(key).send().await.map(drop)?)
    }

    /// Deletes every file of a folder.
    ///
    /// # Errors
    /// When the bucket cannot be asked; some files may be gone then.
    pub async fn empty(&self, folder: &str) -> Result<(), BucketError> {
        let mut pages = self.client.list_objects_v2().bucket(&self.name).prefix(folder).into_paginator().send();
        while let Some(page) = pages.next().await {
            for key in page?.contents.unwrap_or_default().into_iter().filter_map(|object| object.key) {
                self.delete(&key).await?;
            }
        }
        Ok(())
    }

    /// An address under which a file can be fetched that long, and is saved under that name.
    ///
    /// # Errors
    /// When it cannot be signed.
    pub async fn link(&self, key: &str, name: &str, lifetime: Duration) -> Result<String, BucketError> {
        let lifetime = PresigningConfig::expires_in(lifetime).map_err(|error| BucketError(error.to_string()))?;
        let get = self.client.get_object().bucket(&self.name).key(key);
        let get = get.response_content_disposition(format!("attachment; filename=\"{name}\""));
        Ok(get.presigned(lifetime).await?.uri().to_owned())
    }
}

async fn loaded(file: GetObjectOutput) -> Result<Vec<u8>, BucketError> {
    let body = file.body.collect().await.map_err(|error| BucketError(error.to_string()))?;
    Ok(body.to_vec())
}
