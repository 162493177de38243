//! What was sent about an interview, to whom, and how that went; mails whose end nobody knows; addresses that do not take
//! mails any more.

use hirelog_domain::ids::{InterviewId, MailId};
use hirelog_domain::mail::{About, MailState, Suppression};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::time::Instant;
use serde::Deserialize;

use crate::change::Change;
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query};
use crate::table::{Store, item, read_all};

/// The most mails about one interview that are listed.
const MOST: i32 = 200;

/// A mail, without what it says.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct SentMail {
    /// Identifier.
    pub id: MailId,
    /// To whom.
    pub to: MailAddress,
    /// What it says of which interview.
    #[serde(default)]
    pub about: Option<About>,
    /// How far it is.
    pub state: MailState,
    /// When it was asked for.
    pub created_at: Instant,
}

impl Store {
    /// AP: mails about an interview, newest first.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn mails_about(&self, id: InterviewId) -> Result<Vec<SentMail>, StoreError> {
        let query = Query { newest_first: true, ..Query::of(Index::Gsi2, keys::mails_about(id)) };
        read_all(self.page(&query, MOST, None).await?.items)
    }

    /// AP: mails of which nobody knows whether they went out, newest first.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn mails_unknown(&self, limit: i32, from: Option<&Cursor>) -> Result<Page<SentMail>, StoreError> {
        let query = Query { newest_first: true, ..Query::of(Index::Gsi1, keys::MAILS_UNKNOWN) };
        self.page(&query, limit, from).await?.typed()
    }

    /// Notes that an address does not take mails any more. Noting it twice is noting it once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn suppress(&self, suppression: &Suppression) -> Result<(), StoreError> {
        let mut change = Change::untold();
        change.put_new("suppressed", item(&keys::suppressed(&suppression.address), suppression));
        match self.commit(change).await {
            Ok(_) | Err(StoreError::Condition(_)) => Ok(()),
            Err(other) => Err(other),
        }
    }
}
