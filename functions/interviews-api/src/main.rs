//! The Lambda function: settings, clients, routes.

use hirelog_http::App;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    hirelog_telemetry::start_logs();
    let sdk = hirelog_aws::load_config().await;
    let app = App::from_environment(&sdk)?;
    hirelog_http::serve(interviews_api::service(app)).await
}
