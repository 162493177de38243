//! Mails leave here, each at most once (DESIGN 2 and 7).
//!
//! A mail is claimed before it is sent. Whoever finds a claim without an end cannot know whether the mail went out, and
//! sending it again could send it twice: it is marked as unknown, logged as an error, and a person decides.

mod files;
mod notices;
mod post;
mod stale;

use hirelog_aws::{Bucket, BucketError};
use hirelog_domain::ids::MailId;
use hirelog_domain::mail::{Content, Mail, MailState};
use hirelog_mail::{MailError, Sender};
use hirelog_store::{Claim, Store, StoreError};
use hirelog_telemetry::Clock;
use hirelog_worker::{SqsBatchResponse, SqsEvent, each, pause};
use serde::Deserialize;

use crate::post::Posted;

/// Attempts at writing down what became of a mail.
const ATTEMPTS: u32 = 4;

/// What the mailer works with.
#[derive(Clone, Debug)]
pub struct Mailer {
    /// The table.
    pub store: Store,
    /// The mail service; its client must not try again by itself.
    pub ses: hirelog_aws::ses::Client,
    /// Where files of reports are.
    pub bucket: Bucket,
    /// From whom mails come.
    pub sender: Sender,
    /// The configuration set by which the mail service tells of mails that came back; none where the sender's identity
    /// does.
    pub configuration_set: Option<String>,
    /// What time it is.
    pub clock: Clock,
}

/// What a queue says.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Task {
    /// A mail waits.
    Send(Order),
    /// The mail service tells of a mail that came back, or of a complaint.
    Notice(notices::Notice),
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    mail: MailId,
}

/// Why a mail could not be dealt with now. The queue brings it again.
#[derive(Debug, thiserror::Error)]
pub enum NotNow {
    /// The table failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A notice of the mail service does not read.
    #[error("a notice of the mail service cannot be read")]
    Notice,
    /// Another mailer is at it.
    #[error("another mailer has claimed mail {0}")]
    Busy(MailId),
    /// A file could not be fetched.
    #[error("a file of the report cannot be fetched: {0}")]
    File(#[from] BucketError),
    /// It could not be put together.
    #[error(transparent)]
    Message(#[from] MailError),
    /// The mail service refused it for now.
    #[error("the mail service refuses for now: {0}")]
    Service(String),
}

/// Sends the mails of a batch.
pub async fn handle(event: SqsEvent, mailer: &Mailer) -> SqsBatchResponse {
    each(event, async |task| match task {
        Task::Send(Order { mail }) => deal_with(mailer, mail).await,
        Task::Notice(notice) => notices::take(mailer, &notice).await,
    })
    .await
}

async fn deal_with(mailer: &Mailer, id: MailId) -> Result<(), NotNow> {
    match mailer.store.claim_mail(id).await? {
        Claim::Mine(mail) => send(mailer, &mail).await,
        Claim::Settled => Ok(()),
        Claim::Busy => Err(NotNow::Busy(id)),
        Claim::Missing => {
            // Erased with whom it was about, or older than mails are kept: nobody is to get it any more.
            tracing::warn!(mail.id = %id, "There is no such mail any more");
            Ok(())
        }
        Claim::Lost(mail) => {
            tracing::error!(mail.id = %id, "A mailer died while it sent this mail: it may or may not have gone out");
            mailer.store.settle_mail(&mail, MailState::Unknown).await?;
            Ok(())
        }
    }
}

async fn send(mailer: &Mailer, mail: &Mail) -> Result<(), NotNow> {
    let Some(content) = &mail.content else {
        tracing::error!(mail.id = %mail.id, "A mail without content cannot be sent");
        return settle(mailer, mail, MailState::Refused).await;
    };
    if stale::is_stale(mailer, content).await? {
        tracing::info!(mail.id = %mail.id, "What this mail says does not hold any more; it is not sent");
        return settle(mailer, mail, MailState::Stale).await;
    }
    match prepare_and_post(mailer, mail, content).await {
        Ok(Posted::Taken(message)) => {
            tracing::info!(mail.id = %mail.id, message.id = message, "Mail was sent");
            settle(mailer, mail, MailState::Sent).await
        }
        Ok(Posted::Refused(reason)) => {
            tracing::error!(mail.id = %mail.id, reason, "The mail service refuses this mail for good");
            settle(mailer, mail, MailState::Refused).await
        }
        Ok(Posted::Unclear(reason)) => {
            tracing::error!(mail.id = %mail.id, reason, "The mail service gave no clear answer: the mail may have gone out");
            settle(mailer, mail, MailState::Unknown).await
        }
        Err(reason) => {
            settle(mailer, mail, MailState::Queued).await?;
            Err(reason)
        }
    }
}

async fn prepare_and_post(mailer: &Mailer, mail: &Mail, content: &Content) -> Result<Posted, NotNow> {
    let attachments = files::fetch(mailer, content).await?;
    let raw = hirelog_mail::message(mail, content, &attachments, &mailer.sender, mailer.clock.now())?;
    post::post(mailer, mail, raw).await
}

/// Writes down what became of a mail. The queue may have delivered its message to another mailer meanwhile, which found
/// the claim and took it for lost: this one knows better.
async fn settle(mailer: &Mailer, mail: &Mail, to: MailState) -> Result<(), NotNow> {
    let taken_for_lost = Mail { state: MailState::Unknown, ..mail.clone() };
    for attempt in 1..=ATTEMPTS {
        match mailer.store.settle_mail(mail, to).await {
            Ok(true) => return Ok(()),
            Ok(false) if mailer.store.settle_mail(&taken_for_lost, to).await? => return Ok(()),
            // An answer may have been lost before: then it stands as it should, and nobody else moves it from there.
            Ok(false) => return Ok(()),
            Err(error) if attempt == ATTEMPTS => return Err(error.into()),
            Err(_) => pause(attempt).await,
        }
    }
    Ok(())
}
