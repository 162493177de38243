//! The resumes worker: resume queue in, text and facts out. See `lib.rs`.

use std::process::ExitCode;

use hirelog_aws::{Bucket, QueueUrls, Queues, Secrets};
use hirelog_store::Store;
use hirelog_telemetry::{Clock, optional, organisation, required};
use hirelog_texts::{Limits, Sandbox};
use resumes_worker::{Models, Worker, handle};

fn main() -> ExitCode {
    // Started once more by itself, this program reads one file within bounds and does nothing else.
    if let Some(code) = hirelog_texts::child_main() {
        return code;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let served = runtime.map_err(lambda_runtime::Error::from).and_then(|runtime| runtime.block_on(serve()));
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(error = %error, "The resumes worker ends");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), lambda_runtime::Error> {
    hirelog_telemetry::start_logs();
    let sdk = hirelog_aws::load_config().await;
    let urls = QueueUrls { activity: Some(required("ACTIVITY_QUEUE_URL")?), ..QueueUrls::default() };
    let worker = Worker {
        store: Store::new(hirelog_aws::dynamodb_client(&sdk), required("TABLE_NAME")?),
        queues: Queues::new(hirelog_aws::sqs_client(&sdk), urls),
        bucket: Bucket::new(&sdk, required("REPORT_BUCKET")?),
        organisation: organisation()?,
        clock: Clock::System,
        texts: Sandbox::of_this_program(Limits::default())?,
        models: Models::new(sdk.clone(), optional("BEDROCK_ENDPOINT"), Secrets::new(hirelog_aws::secrets_client(&sdk))),
    };
    hirelog_worker::serve_batch(|event| handle(event, &worker)).await
}
