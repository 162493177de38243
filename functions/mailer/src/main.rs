//! The mailer: mail queue in, mails out. See `lib.rs`.

use hirelog_aws::Bucket;
use hirelog_mail::Sender;
use hirelog_store::Store;
use hirelog_telemetry::{Clock, SettingError, organisation, required};
use mailer::{Mailer, handle};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), lambda_runtime::Error> {
    hirelog_telemetry::start_logs();
    let sdk = hirelog_aws::load_config().await;
    let address = required("MAIL_SENDER")?.try_into();
    let address = address.map_err(|_| SettingError::Wrong { name: "MAIL_SENDER", what: "a mail address" })?;
    let mailer = Mailer {
        store: Store::new(hirelog_aws::dynamodb_client(&sdk), required("TABLE_NAME")?),
        ses: hirelog_aws::ses_client(&sdk),
        bucket: Bucket::new(&sdk, required("REPORT_BUCKET")?),
        sender: Sender { organisation: organisation()?, address },
        configuration_set: hirelog_telemetry::optional("MAIL_CONFIGURATION_SET"),
        clock: Clock::System,
    };
    hirelog_worker::serve_batch(|event| handle(event, &mailer)).await
}
