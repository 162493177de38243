//! What every API function has: the table, the clock, the organisation, the messages that wait for the response to be sent.

use hirelog_aws::{QueueUrls, Queues, SdkConfig};
use hirelog_domain::organisation::Organisation;
use hirelog_store::Store;
use hirelog_telemetry::Clock;

use crate::after::Pending;

/// The common state of a function. Clones share everything.
#[derive(Clone, Debug)]
pub struct App {
    /// The table.
    pub store: Store,
    /// What time it is.
    pub clock: Clock,
    /// Whose Hirelog this is.
    pub organisation: Organisation,
    /// Messages and notes for after the response.
    pub pending: Pending,
}

impl App {
    /// The state from the environment's settings.
    #[must_use]
    pub fn new(store: Store, queues: Queues, organisation: Organisation, clock: Clock) -> Self {
        let pending = Pending::new(store.clone(), queues);
        Self { store, clock, organisation, pending }
    }

    /// The state of a function on AWS or on the local stack.
    ///
    /// # Errors
    /// Names the environment variable that is missing or wrong.
    pub fn from_environment(sdk: &SdkConfig) -> Result<Self, hirelog_telemetry::SettingError> {
        use hirelog_telemetry::{optional, required};
        let store = Store::new(hirelog_aws::dynamodb_client(sdk), required("TABLE_NAME")?);
        let urls = QueueUrls {
            activity: optional("ACTIVITY_QUEUE_URL"),
            mail: optional("MAIL_QUEUE_URL"),
            report: optional("REPORT_QUEUE_URL"),
            work: optional("WORK_QUEUE_URL"),
            resume: optional("RESUME_QUEUE_URL"),
        };
        let organisation = hirelog_telemetry::organisation()?;
        Ok(Self::new(store, Queues::new(hirelog_aws::sqs_client(sdk), urls), organisation, Clock::System))
    }
}
