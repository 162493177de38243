//! Mails: claimed before they are sent, so that none goes out twice.

use hirelog_domain::ids::MailId;
use hirelog_domain::mail::{Mail, MailState};

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::Index;
use crate::table::{Item, Key, Store, expiring, indexed, item};
use aws_sdk_dynamodb::types::AttributeValue;

/// What a mailer may do with a mail.
#[derive(Clone, Debug, PartialEq)]
pub enum Claim {
    /// Send it: nobody else will.
    Mine(Box<Mail>),
    /// It was sent, or given up: nothing to do.
    Settled,
    /// Another mailer claimed it in this very moment: look again later what became of it.
    Busy,
    /// A mailer claimed it and was not heard of again: it may have gone out.
    Lost(Box<Mail>),
    /// There is no such mail.
    Missing,
}

impl Store {
    /// Claims a mail.
    ///
    /// # Errors
    /// When the table fails. The claim may stand then: the next attempt finds it lost, which is the safe side.
    pub async fn claim_mail(&self, id: MailId) -> Result<Claim, StoreError> {
        let Some(mail) = self.get::<Mail>(&keys::mail(id)).await? else { return Ok(Claim::Missing) };
        match mail.state {
            MailState::Queued => {
                let claimed = self.settle(&mail, MailState::Claimed).await;
                // From here on the mail is settled from the state that it is in now.
                let claimant = Mail { state: MailState::Claimed, ..mail.clone() };
                match claimed {
                    Ok(()) => Ok(Claim::Mine(Box::new(claimant))),
                    Err(StoreError::Condition("suppressed")) => {
                        self.settle_mail(&mail, MailState::Suppressed).await?;
                        Ok(Claim::Settled)
                    }
                    Err(StoreError::Condition(_) | StoreError::Contention) => Ok(Claim::Busy),
                    Err(other) => Err(other),
                }
            }
            MailState::Claimed => Ok(Claim::Lost(Box::new(mail))),
            MailState::Sent | MailState::Unknown | MailState::Refused | MailState::Suppressed | MailState::Stale => {
                Ok(Claim::Settled)
            }
        }
    }

    /// Moves a mail on from the state it was read in; false where another mailer was faster. What was sent or given
    /// up keeps no content: it may hold a sign-in link.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn settle_mail(&self, mail: &Mail, to: MailState) -> Result<bool, StoreError> {
        match self.settle(mail, to).await {
            Ok(()) => Ok(true),
            Err(StoreError::Condition(_) | StoreError::Contention) => Ok(false),
            Err(other) => Err(other),
        }
    }

    async fn settle(&self, mail: &Mail, to: MailState) -> Result<(), StoreError> {
        let keeps_content = matches!(to, MailState::Queued | MailState::Claimed | MailState::Unknown);
        let content = mail.content.clone().filter(|_| keeps_content);
        let after = Mail { state: to, content, ..mail.clone() };
        let from: AttributeValue = serde_dynamo::to_attribute_value(mail.state)?;
        let mut change = Change::untold();
        let unchanged = Condition::of("#name = :from", &[(":from", from)]).naming("state");
        change.put("mail", item(&keys::mail(mail.id), &after).map(|row| mail_row(row, &after)), Some(&unchanged));
        if to == MailState::Claimed {
            change.check("suppressed", &keys::suppressed(&mail.to), &Condition::absent());
        }
        self.commit(change).await.map(drop)
    }
}

/// Mails leave the table 90 days after they were asked for. Those about an interview are listed with it, and those whose
/// end nobody knows are listed for a person. All are found by their address, for an erasure.
pub(crate) fn mail_row(mut row: Item, mail: &Mail) -> Item {
    let id = mail.id.to_string();
    if let Some(about) = mail.about {
        row = indexed(row, Index::Gsi2, Key { pk: keys::mails_about(about.interview), sk: id.clone() });
    }
    row = indexed(row, Index::Gsi3, Key { pk: keys::mails_to(&mail.to), sk: id.clone() });
    if mail.state == MailState::Unknown {
        row = indexed(row, Index::Gsi1, Key { pk: keys::MAILS_UNKNOWN.into(), sk: id });
    }
    expiring(row, (mail.created_at + chrono::Duration::days(90)).epoch_seconds())
}
