//! Demo data: one organisation, 12 people, 8 jobs, 400 candidates, 60 days of work, interviews of the next
//! two weeks, reports that are made by themselves, resumes that wait for a review.
//!
//! Nothing is written past the product: candidates move by the domain's rules, every change carries its event, and the
//! events go through the queue to the aggregator. The same seed and day give the same data.

mod cast;
mod dice;
mod life;
mod links;
mod load;
mod meetings;
mod reports;
mod resumes;
mod work;

use chrono::NaiveDate;
use hirelog_aws::{Bucket, BucketError, QueueUrls, Queues};
use hirelog_domain::organisation::Organisation;
use hirelog_domain::time::{Instant, start_of_day};
use hirelog_store::{Store, StoreError};
use hirelog_telemetry::{Clock, SettingError, optional, organisation, required};

/// How far back the work goes.
pub const DAYS: u64 = 60;

/// Where the data go.
#[derive(Clone, Debug)]
pub struct Demo {
    /// The table.
    pub store: Store,
    /// The queues, for the events.
    pub queues: Queues,
    /// The client that asks how full the queue is, with its address.
    pub backlog: Option<(hirelog_aws::sqs::Client, String)>,
    /// The bucket, for resumes.
    pub bucket: Bucket,
    /// Whose data.
    pub organisation: Organisation,
    /// The moment up to which work was done.
    pub now: Instant,
}

/// Why the data could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The environment lacks something.
    #[error(transparent)]
    Setting(#[from] SettingError),
    /// The table failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A queue failed.
    #[error("the queue failed: {0}")]
    Queue(String),
    /// The bucket failed.
    #[error(transparent)]
    Bucket(#[from] BucketError),
    /// The data break a rule of the product: a fault of the demo.
    #[error("the demo breaks a rule: {0}")]
    Rule(String),
}

impl Demo {
    /// A loader for the stack that the environment names.
    ///
    /// # Errors
    /// When a variable is missing.
    pub async fn from_environment() -> Result<Self, DemoError> {
        let sdk = hirelog_aws::load_config().await;
        let activity = required("ACTIVITY_QUEUE_URL")?;
        let urls = QueueUrls {
            activity: Some(activity.clone()),
            mail: optional("MAIL_QUEUE_URL"),
            work: optional("WORK_QUEUE_URL"),
            resume: optional("RESUME_QUEUE_URL"),
            ..QueueUrls::default()
        };
        let sqs = hirelog_aws::sqs_client(&sdk);
        Ok(Self {
            store: Store::new(hirelog_aws::dynamodb_client(&sdk), required("TABLE_NAME")?),
            queues: Queues::new(sqs.clone(), urls),
            backlog: Some((sqs, activity)),
            bucket: Bucket::new(&sdk, required("REPORT_BUCKET")?),
            organisation: organisation()?,
            now: Clock::System.now(),
        })
    }

    /// A moment of a local day.
    fn at(&self, day: NaiveDate, minute: i64) -> Instant {
        start_of_day(day, self.organisation.zone) + chrono::Duration::minutes(minute)
    }
}
