//! The one door to the AWS SDK: how clients are made, with which timeouts and retries, for AWS and for the local stack.

mod clients;
mod queues;
mod uploads;

pub use aws_config::SdkConfig;
pub use aws_sdk_dynamodb as dynamodb;
pub use aws_sdk_s3 as s3;
pub use aws_sdk_sesv2 as ses;
pub use aws_sdk_sqs as sqs;
pub use clients::{dynamodb_client, load_config, s3_client, ses_client, sqs_client, time_bounds};
pub use queues::{Queue, QueueError, QueueUrls, Queues};
pub use uploads::{FormError, UploadForm, UploadForms};
