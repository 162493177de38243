//! The one door to the AWS SDK: how clients are made, with which timeouts and retries, for AWS and for the local stack.

mod bucket;
mod clients;
mod queues;
mod secrets;
mod uploads;

pub use aws_config::SdkConfig;
pub use aws_sdk_bedrockruntime as bedrock;
pub use aws_sdk_dynamodb as dynamodb;
pub use aws_sdk_s3 as s3;
pub use aws_sdk_sesv2 as ses;
pub use aws_sdk_sqs as sqs;
pub use bucket::{Bounded, Bucket, BucketError};
pub use clients::{
    bedrock_client, dynamodb_client, load_config, s3_client, secrets_client, ses_client, sqs_client, time_bounds,
};
pub use queues::{Queue, QueueError, QueueUrls, Queues};
pub use secrets::{SecretError, SecretText, Secrets};
pub use uploads::{FormError, UploadForm, UploadForms};
