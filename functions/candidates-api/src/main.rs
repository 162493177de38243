//! The Lambda function: settings, clients, routes.

use candidates_api::CandidatesState;
use hirelog_aws::Bucket;
use hirelog_http::App;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    hirelog_telemetry::start_logs();
    let sdk = hirelog_aws::load_config().await;
    let app = App::from_environment(&sdk)?;
    let name = hirelog_telemetry::required("REPORT_BUCKET")?;
    let uploads = hirelog_aws::UploadForms::new(&sdk, &name);
    let bucket = Bucket::new(&sdk, name);
    hirelog_http::serve(candidates_api::service(CandidatesState { app, bucket, uploads })).await
}
