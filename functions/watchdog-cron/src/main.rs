//! The watchdog: once a minute. See `lib.rs`.

use hirelog_aws::{Bucket, QueueUrls, Queues};
use hirelog_store::Store;
use hirelog_telemetry::{Clock, organisation, required};
use lambda_runtime::{LambdaEvent, service_fn};
use serde::de::IgnoredAny;
use watchdog_cron::{Watchdog, handle};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_runtime::Error> {
    hirelog_telemetry::start_logs();
    let sdk = hirelog_aws::load_config().await;
    let urls = QueueUrls {
        activity: Some(required("ACTIVITY_QUEUE_URL")?),
        mail: Some(required("MAIL_QUEUE_URL")?),
        report: Some(required("REPORT_QUEUE_URL")?),
        work: Some(required("WORK_QUEUE_URL")?),
        resume: Some(required("RESUME_QUEUE_URL")?),
    };
    let store = Store::new(hirelog_aws::dynamodb_client(&sdk), required("TABLE_NAME")?);
    let queues = Queues::new(hirelog_aws::sqs_client(&sdk), urls);
    let archive = Bucket::new(&sdk, required("REPORT_BUCKET")?);
    let watchdog = Watchdog { store, queues, clock: Clock::System, organisation: organisation()?, archive };
    lambda_runtime::run(service_fn(|event: LambdaEvent<IgnoredAny>| handle(event.payload, &watchdog))).await
}
