//! The candidates worker: work queue in, candidates, files and letters out. See `lib.rs`.

use candidates_worker::{Worker, handle};
use hirelog_aws::{Bucket, QueueUrls, Queues};
use hirelog_store::Store;
use hirelog_telemetry::{Clock, organisation, required};

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
    let worker = Worker {
        store: Store::new(hirelog_aws::dynamodb_client(&sdk), required("TABLE_NAME")?),
        queues: Queues::new(hirelog_aws::sqs_client(&sdk), urls),
        bucket: Bucket::new(&sdk, required("REPORT_BUCKET")?),
        organisation: organisation()?,
        clock: Clock::System,
    };
    hirelog_worker::serve_batch(|event| handle(event, &worker)).await
}
