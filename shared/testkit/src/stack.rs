//! One organisation in this process: table, queues, bucket, mailbox, clock.

use std::time::Duration;

use hirelog_aws::sqs::config::timeout::TimeoutConfig;
use hirelog_aws::sqs::config::{BehaviorVersion, Region, SharedHttpClient};
use hirelog_aws::{Bucket, Queue, QueueUrls, Queues, SdkConfig, UploadForms};
use hirelog_domain::organisation::Organisation;
use hirelog_http::{App, Clock};
use hirelog_store::Store;
use winterbaume_core::MockAws;
use winterbaume_s3::S3Service;
use winterbaume_sqs::SqsService;

use crate::builders::{MIDDAY, ZONE};
use crate::faults::Faults;
use crate::mailbox::Mailbox;
use crate::table::TestTable;

/// The bucket for reports.
pub const BUCKET: &str = "hirelog-test-reports";

/// Everything that a function meets, empty.
#[derive(Clone, Debug)]
pub struct TestStack {
    /// The table, with its meter.
    pub table: TestTable,
    /// The same as `table.store`.
    pub store: Store,
    /// Sends to the queues.
    pub queues: Queues,
    /// The queues behind it.
    pub sqs: hirelog_aws::sqs::Client,
    /// The bucket's client.
    pub s3: hirelog_aws::s3::Client,
    /// The mail service's client; gives up after 300 ms.
    pub ses: hirelog_aws::ses::Client,
    /// What the mail service took.
    pub mailbox: Mailbox,
    /// Stands at [`MIDDAY`] until it is moved.
    pub clock: Clock,
    /// Whose Hirelog this is.
    pub organisation: Organisation,
    urls: QueueUrls,
    http: SharedHttpClient,
}

impl TestStack {
    /// Starts everything.
    ///
    /// # Panics
    /// When the embedded services refuse what AWS takes.
    pub async fn start() -> Self {
        let mailbox = Mailbox::default();
        let services = MockAws::builder()
            .with_service(mailbox.clone())
            .with_service(SqsService::new())
            .with_service(S3Service::new())
            .build();
        let http = services.http_client();
        let sdk = sdk_config(http.clone());
        let (sqs, s3) = (hirelog_aws::sqs_client(&sdk), hirelog_aws::s3_client(&sdk));
        let urls = create_queues(&sqs).await;
        create_bucket(&s3).await;
        let table = TestTable::start().await;
        Self {
            store: table.store.clone(),
            table,
            queues: Queues::new(sqs.clone(), urls.clone()),
            sqs,
            s3,
            ses: impatient(&hirelog_aws::ses_client(&sdk)),
            mailbox,
            clock: Clock::set_to(MIDDAY),
            organisation: Organisation {
                name: "Northwind People".into(),
                zone: ZONE,
                origin: "https://hirelog.example".into(),
            },
            urls,
            http,
        }
    }

    /// The state of an API function on this stack.
    #[must_use]
    pub fn app(&self) -> App {
        self.app_with(self.store.clone(), self.queues.clone())
    }

    /// The same with another store or other queues, such as ones that fail.
    #[must_use]
    pub fn app_with(&self, store: Store, queues: Queues) -> App {
        App::new(store, queues, self.organisation.clone(), self.clock.clone())
    }

    /// Signs forms for the bucket. Nothing here takes them: tests put files there with [`Self::put_file`].
    #[must_use]
    pub fn uploads(&self) -> UploadForms {
        UploadForms::new(&sdk_config(self.http.clone()), BUCKET)
    }

    /// The configuration of the SDK's other clients, such as for language models at an address of one's own.
    #[must_use]
    pub fn sdk(&self) -> SdkConfig {
        sdk_config(self.http.clone())
    }

    /// A sender whose calls meet faults.
    #[must_use]
    pub fn queues_through(&self, faults: &Faults) -> Queues {
        let sdk = sdk_config(faults.around(self.http.clone()));
        Queues::new(hirelog_aws::sqs_client(&sdk), self.urls.clone())
    }

    /// A mail client whose calls meet faults.
    #[must_use]
    pub fn ses_through(&self, faults: &Faults) -> hirelog_aws::ses::Client {
        impatient(&hirelog_aws::ses_client(&sdk_config(faults.around(self.http.clone()))))
    }

    /// A mail client whose connections are refused by the machine itself, with the errors that this really makes.
    #[must_use]
    pub fn ses_at_closed_port(&self) -> hirelog_aws::ses::Client {
        let http = aws_smithy_http_client::Builder::new().build_http();
        let config = self.ses.config().to_builder().http_client(http).endpoint_url("http://127.0.0.1:1");
        hirelog_aws::ses::Client::from_conf(config.build())
    }

    /// The bucket.
    #[must_use]
    pub fn bucket(&self) -> Bucket {
        Bucket { client: self.s3.clone(), name: BUCKET.into() }
    }

    /// The bucket behind faults.
    #[must_use]
    pub fn bucket_through(&self, faults: &Faults) -> Bucket {
        let client = hirelog_aws::s3_client(&sdk_config(faults.around(self.http.clone())));
        Bucket { client, name: BUCKET.into() }
    }

    /// Takes everything out of a queue, in the order of arrival.
    ///
    /// # Panics
    /// When the queue does not answer.
    pub async fn drain(&self, queue: Queue) -> Vec<String> {
        let url = match queue {
            Queue::Activity => &self.urls.activity,
            Queue::Mail => &self.urls.mail,
            Queue::Report => &self.urls.report,
            Queue::Work => &self.urls.work,
            Queue::Resume => &self.urls.resume,
        };
        let url = url.as_deref().expect("every queue was created");
        let mut bodies = Vec::new();
        loop {
            let got = self.sqs.receive_message().queue_url(url).max_number_of_messages(10).send().await;
            let got = got.expect("the queue answers").messages.unwrap_or_default();
            if got.is_empty() {
                return bodies;
            }
            for message in got {
                let receipt = message.receipt_handle.expect("a received message has a receipt");
                self.sqs
                    .delete_message()
                    .queue_url(url)
                    .receipt_handle(receipt)
                    .send()
                    .await
                    .expect("it can be deleted");
                bodies.extend(message.body);
            }
        }
    }

    /// Puts a file into the bucket.
    ///
    /// # Panics
    /// When the bucket does not take it.
    pub async fn put_file(&self, key: &str, bytes: &[u8]) {
        let call = self.s3.put_object().bucket(BUCKET).key(key).body(bytes.to_vec().into());
        call.send().await.expect("the bucket takes files");
    }

    /// A file of the bucket.
    ///
    /// # Panics
    /// When reading breaks off.
    pub async fn file(&self, key: &str) -> Option<Vec<u8>> {
        let answer = self.s3.get_object().bucket(BUCKET).key(key).send().await.ok()?;
        Some(answer.body.collect().await.expect("the file can be read").to_vec())
    }
}

fn sdk_config(http: SharedHttpClient) -> SdkConfig {
    let keys = hirelog_aws::sqs::config::Credentials::new("AKIDTEST", "secret", None, None, "testkit");
    SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-west-1"))
        .credentials_provider(hirelog_aws::sqs::config::SharedCredentialsProvider::new(keys))
        .http_client(http)
        .build()
}

/// The same mail client with less patience, so that a test of a lost answer ends soon.
fn impatient(client: &hirelog_aws::ses::Client) -> hirelog_aws::ses::Client {
    let soon = TimeoutConfig::builder().operation_timeout(Duration::from_millis(300)).build();
    hirelog_aws::ses::Client::from_conf(client.config().to_builder().timeout_config(soon).build())
}

async fn create_queues(sqs: &hirelog_aws::sqs::Client) -> QueueUrls {
    let create = async |name: &str| {
        let answer = sqs.create_queue().queue_name(name).send().await.expect("a queue can be made");
        answer.queue_url
    };
    QueueUrls {
        activity: create("activity").await,
        mail: create("mail").await,
        report: create("report").await,
        work: create("work").await,
        resume: create("resume").await,
    }
}

async fn create_bucket(s3: &hirelog_aws::s3::Client) {
    use hirelog_aws::s3::types::{BucketLocationConstraint::EuWest1, CreateBucketConfiguration};
    let here = CreateBucketConfiguration::builder().location_constraint(EuWest1).build();
    let call = s3.create_bucket().bucket(BUCKET).create_bucket_configuration(here);
    call.send().await.expect("a bucket can be made");
}
