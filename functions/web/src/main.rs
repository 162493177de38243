//! The Lambda function that serves the web UI. It touches no data.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    hirelog_telemetry::start_logs();
    lambda_http::run(web::router(web::policy_from_environment()?)).await
}
