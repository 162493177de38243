//! The reports worker: report queue in, documents and mails out. See `lib.rs`.

use hirelog_aws::{Bucket, QueueUrls, Queues};
use hirelog_store::Store;
use hirelog_telemetry::{Clock, optional, organisation, required};
use reports_worker::{Worker, handle};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_runtime::Error> {
    hirelog_telemetry::start_logs();
    let sdk = hirelog_aws::load_config().await;
    let urls = QueueUrls {
        activity: optional("ACTIVITY_QUEUE_URL"),
        mail: optional("MAIL_QUEUE_URL"),
        report: optional("REPORT_QUEUE_URL"),
        ..QueueUrls::default()
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
