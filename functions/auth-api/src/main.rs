//! The Lambda function: settings, clients, routes.

use auth_api::AuthState;
use hirelog_domain::mail_address::MailAddress;
use hirelog_http::App;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_http::Error> {
    hirelog_telemetry::start_logs();
    let sdk = hirelog_aws::load_config().await;
    let app = App::from_environment(&sdk)?;
    let first_admin = hirelog_telemetry::optional("FIRST_ADMIN_MAIL").and_then(|mail| MailAddress::parse(&mail).ok());
    hirelog_http::serve(auth_api::service(AuthState { app, first_admin })).await
}
