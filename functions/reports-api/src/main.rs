//! The Lambda function: settings, clients, routes.

use hirelog_aws::Bucket;
use hirelog_http::App;
use reports_api::ReportsState;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    hirelog_telemetry::start_logs();
    let sdk = hirelog_aws::load_config().await;
    let app = App::from_environment(&sdk)?;
    let name = hirelog_telemetry::required("REPORT_BUCKET")?;
    let bucket = Bucket::new(&sdk, name);
    hirelog_http::serve(reports_api::service(ReportsState { app, bucket })).await
}
