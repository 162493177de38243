//! Clients. An answer must be given in four seconds even when a service hangs (BARS R8), so every call has its bounds.

use std::time::Duration;

use aws_config::retry::RetryConfig;
use aws_config::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_config::timeout::TimeoutConfig;
use aws_config::{BehaviorVersion, SdkConfig};

/// How long a call may take, with all its attempts.
#[must_use]
pub fn time_bounds() -> TimeoutConfig {
    TimeoutConfig::builder()
        .connect_timeout(Duration::from_millis(800))
        .operation_attempt_timeout(Duration::from_millis(1_500))
        .operation_timeout(Duration::from_millis(3_000))
        .build()
}

/// Region, credentials and end point from the environment, with the time bounds that hold for every service.
pub async fn load_config() -> SdkConfig {
    aws_config::defaults(BehaviorVersion::latest())
        .timeout_config(time_bounds())
        .retry_config(RetryConfig::standard().with_max_attempts(3).with_initial_backoff(Duration::from_millis(50)))
        .load()
        .await
}

/// A client of the table.
#[must_use]
pub fn dynamodb_client(config: &SdkConfig) -> aws_sdk_dynamodb::Client {
    aws_sdk_dynamodb::Client::new(config)
}

/// A client of the queues.
#[must_use]
pub fn sqs_client(config: &SdkConfig) -> aws_sdk_sqs::Client {
    aws_sdk_sqs::Client::new(config)
}

/// A client of the bucket. An end point of one's own (the local stack) has no host name per bucket.
#[must_use]
pub fn s3_client(config: &SdkConfig) -> aws_sdk_s3::Client {
    let local = config.endpoint_url().is_some();
    aws_sdk_s3::Client::from_conf(aws_sdk_s3::config::Builder::from(config).force_path_style(local).build())
}

/// A client of the mail service that never tries again by itself: a mail whose answer was lost may have gone out,
/// and sending it twice is worse than asking a person (DESIGN 7). It waits long enough for an attachment to go up, and gives
/// up while the function still has time to write down that the answer is missing (`template.yaml`: 20 seconds).
#[must_use]
pub fn ses_client(config: &SdkConfig) -> aws_sdk_sesv2::Client {
    let once = aws_sdk_sesv2::config::Builder::from(config)
        .retry_config(RetryConfig::disabled())
        .timeout_config(TimeoutConfig::builder().operation_timeout(Duration::from_secs(8)).build())
        .build();
    aws_sdk_sesv2::Client::from_conf(once)
}

/// A client of the secrets.
#[must_use]
pub fn secrets_client(config: &SdkConfig) -> aws_sdk_secretsmanager::Client {
    aws_sdk_secretsmanager::Client::new(config)
}

/// A client of the language models. A model thinks for longer than any other service, and a call costs money: so this client
/// has a bound for the connection only and never tries again by itself. Whoever asks sets a time limit and counts the attempts
/// (`hirelog-llm` does). An end point of one's own (the local stack) may be given for this service alone.
#[must_use]
pub fn bedrock_client(config: &SdkConfig, endpoint: Option<&str>) -> aws_sdk_bedrockruntime::Client {
    let patient = TimeoutConfig::builder()
        .connect_timeout(Duration::from_millis(800))
        .disable_read_timeout()
        .disable_operation_attempt_timeout()
        .disable_operation_timeout()
        .build();
    let mut own = aws_sdk_bedrockruntime::config::Builder::from(config)
        .retry_config(RetryConfig::disabled())
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .timeout_config(patient);
    if let Some(endpoint) = endpoint {
        own = own.endpoint_url(endpoint);
    }
    aws_sdk_bedrockruntime::Client::from_conf(own.build())
}
