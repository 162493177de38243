//! Mails: claimed before they are sent, so that none goes out twice.

use hirelog_domain::ids::MailId;
use hirelog_domain::mail::{Mail, MailState};

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::table::{Store, item};
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
                let claimed = self.settle_mail(&mail, MailState::Claimed).await?;
                // From here on the mail is settled from the state that it is in now.
                let mail = Mail { state: MailState::Claimed, ..mail };
                Ok(if claimed { Claim::Mine(Box::new(mail)) } else { Claim::Busy })
            }
            MailState::Claimed => Ok(Claim::Lost(Box::new(mail))),
            MailState::Sent | MailState::Unknown | MailState::Refused => Ok(Claim::Settled),
        }
    }

    /// Moves a mail on from the state it was read in; false where another mailer was faster. What was sent or given
    /// up keeps no content: it may hold a sign-in link.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn settle_mail(&self, mail: &Mail, to: MailState) -> Result<bool, StoreError> {
        let keeps_content = matches!(to, MailState::Queued | MailState::Claimed | MailState::Unknown);
        let content = mail.content.clone().filter(|_| keeps_content);
        let after = Mail { state: to, content, ..mail.clone() };
        let from: AttributeValue = serde_dynamo::to_attribute_value(mail.state)?;
        let mut change = Change::untold();
        let unchanged = Condition::of("#name = :from", &[(":from", from)]).naming("state");
        change.put("mail", item(&keys::mail(mail.id), &after).map(|row| mail_row(row, mail)), Some(&unchanged));
        match self.commit(change).await {
            Ok(_) => Ok(true),
            Err(StoreError::Condition(_) | StoreError::Contention) => Ok(false),
            Err(other) => Err(other),
        }
    }
}

/// Mails leave the table 90 days after they were asked for.
pub(crate) fn mail_row(row: crate::table::Item, mail: &Mail) -> crate::table::Item {
    crate::table::expiring(row, (mail.created_at + chrono::Duration::days(90)).epoch_seconds())
}
