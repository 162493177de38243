//! Sending to the queues, in batches.

use aws_sdk_sqs::error::DisplayErrorContext;
use aws_sdk_sqs::types::SendMessageBatchRequestEntry;

/// SQS takes at most ten messages a call.
const BATCH: usize = 10;

/// Where a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Queue {
    /// Events, to the aggregator.
    Activity,
    /// Mails, to the mailer.
    Mail,
    /// Runs, to the reports worker.
    Report,
    /// Long work on candidates, to the candidates worker: imports, exports, letters.
    Work,
    /// Resumes to be read, to the resumes worker.
    Resume,
}

impl Queue {
    /// Every queue.
    pub const ALL: [Self; 5] = [Self::Activity, Self::Mail, Self::Report, Self::Work, Self::Resume];

    /// The name under which it stands in the outbox.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Mail => "mail",
            Self::Report => "report",
            Self::Work => "work",
            Self::Resume => "resume",
        }
    }

    /// The queue of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|queue| queue.as_str() == name)
    }
}

/// Where the queues are. A function has the addresses of those that it may send to.
#[derive(Clone, Debug, Default)]
pub struct QueueUrls {
    /// Address of [`Queue::Activity`].
    pub activity: Option<String>,
    /// Address of [`Queue::Mail`].
    pub mail: Option<String>,
    /// Address of [`Queue::Report`].
    pub report: Option<String>,
    /// Address of [`Queue::Work`].
    pub work: Option<String>,
    /// Address of [`Queue::Resume`].
    pub resume: Option<String>,
}

/// Sends messages.
#[derive(Clone, Debug)]
pub struct Queues {
    client: aws_sdk_sqs::Client,
    urls: QueueUrls,
}

/// A queue is not known to this function.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("this function has no address of the {} queue", .0.as_str())]
pub struct QueueError(Queue);

impl Queues {
    /// A sender to those queues.
    #[must_use]
    pub fn new(client: aws_sdk_sqs::Client, urls: QueueUrls) -> Self {
        Self { client, urls }
    }

    fn url(&self, queue: Queue) -> Result<&str, QueueError> {
        let url = match queue {
            Queue::Activity => &self.urls.activity,
            Queue::Mail => &self.urls.mail,
            Queue::Report => &self.urls.report,
            Queue::Work => &self.urls.work,
            Queue::Resume => &self.urls.resume,
        };
        url.as_deref().ok_or(QueueError(queue))
    }

    /// Sends messages to one queue and says, for each, whether the queue has it. A message may arrive twice where an
    /// answer was lost; readers decide by the identifier inside.
    ///
    /// # Errors
    /// When this function was not given the queue's address: an error of deployment.
    pub async fn send(&self, queue: Queue, bodies: &[&str]) -> Result<Vec<bool>, QueueError> {
        let url = self.url(queue)?;
        let mut sent = vec![false; bodies.len()];
        for (first, chunk) in bodies.chunks(BATCH).enumerate().map(|(n, chunk)| (n * BATCH, chunk)) {
            let entries = chunk.iter().enumerate().filter_map(|(at, body)| {
                SendMessageBatchRequestEntry::builder().id(at.to_string()).message_body(*body).build().ok()
            });
            match self.client.send_message_batch().queue_url(url).set_entries(Some(entries.collect())).send().await {
                Ok(answer) => {
                    for entry in answer.successful() {
                        if let Some(slot) = entry.id().parse().ok().and_then(|at: usize| sent.get_mut(first + at)) {
                            *slot = true;
                        }
                    }
                }
                Err(error) => {
                    tracing::warn!(queue = queue.as_str(), error = %DisplayErrorContext(&error), "Messages were not taken");
                }
            }
        }
        Ok(sent)
    }
}
