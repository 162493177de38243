//! The aggregator: activity queue in, log and statistics out. See `lib.rs`.

use activity_aggregator::{Aggregator, handle};
use hirelog_store::Store;
use hirelog_telemetry::Clock;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_runtime::Error> {
    hirelog_telemetry::start_logs();
    let sdk = hirelog_aws::load_config().await;
    let store = Store::new(hirelog_aws::dynamodb_client(&sdk), hirelog_telemetry::required("TABLE_NAME")?);
    let aggregator = Aggregator { store, zone: hirelog_telemetry::organisation()?.zone, clock: Clock::System };
    hirelog_worker::serve_batch(|event| handle(event, &aggregator)).await
}
