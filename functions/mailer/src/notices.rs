//! What the mail service tells afterwards: mails that came back for good, readers who do not want them. Such an address is
//! written to no more, and the mail that would have gone there says so. A notice can come twice and in any order.

use hirelog_domain::mail::{Suppression, SuppressionReason};
use hirelog_domain::mail_address::MailAddress;
use serde::Deserialize;

use crate::{Mailer, NotNow};

/// A notice (Amazon SES, "Contents of event data"): under `notificationType` where it comes from an identity, under
/// `eventType` where it comes from a configuration set. SNS may wrap it as text.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Notice {
    /// In the envelope of SNS.
    Wrapped {
        /// The notice as text.
        #[serde(rename = "Message")]
        message: String,
    },
    /// As it is.
    Plain(Told),
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Told {
    #[serde(alias = "eventType", rename = "notificationType")]
    kind: String,
    #[serde(default)]
    bounce: Option<Bounce>,
    #[serde(default)]
    complaint: Option<Complaint>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Bounce {
    bounce_type: String,
    #[serde(default)]
    bounced_recipients: Vec<Recipient>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Complaint {
    #[serde(default)]
    complained_recipients: Vec<Recipient>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Recipient {
    email_address: String,
}

/// Takes a notice to heart. What it tells beside bounces and complaints is no concern of ours.
pub(crate) async fn take(mailer: &Mailer, notice: &Notice) -> Result<(), NotNow> {
    let told = match notice {
        Notice::Plain(told) => told.clone(),
        Notice::Wrapped { message } => serde_json::from_str(message).map_err(|_| NotNow::Notice)?,
    };
    for (address, reason) in told.addresses() {
        let Ok(address) = MailAddress::parse(&address) else { continue };
        let suppression = Suppression { address, reason, at: mailer.clock.now() };
        mailer.store.suppress(&suppression).await?;
        tracing::warn!(reason = ?reason, "An address is written to no more");
    }
    Ok(())
}

impl Told {
    /// Addresses that are to be written to no more. A mail that came back for now (a full mailbox) says nothing.
    fn addresses(self) -> Vec<(String, SuppressionReason)> {
        let bounced = self.bounce.filter(|bounce| self.kind == "Bounce" && bounce.bounce_type == "Permanent");
        let complained = self.complaint.filter(|_| self.kind == "Complaint");
        let of = |recipients: Vec<Recipient>, reason| {
            recipients.into_iter().map(move |recipient| (recipient.email_address, reason))
        };
        let bounced = bounced.into_iter().flat_map(|bounce| of(bounce.bounced_recipients, SuppressionReason::Bounced));
        let complained = complained
            .into_iter()
            .flat_map(|complaint| of(complaint.complained_recipients, SuppressionReason::Complained));
        bounced.chain(complained).collect()
    }
}
