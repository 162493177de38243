//! People of the team and invitations to join it.

use std::collections::BTreeSet;

use chrono::Duration;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::consent::Decision;
use crate::ids::{InviteId, JobId, UserId};
use crate::mail_address::MailAddress;
use crate::permissions::{Permission, Reach, Role, Scope};
use crate::text::Name;
use crate::time::Instant;

/// How long an invitation can be accepted.
pub const INVITE_LIFETIME: Duration = Duration::days(7);

/// Whether a person may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum UserState {
    /// May sign in.
    Active,
    /// May not; the record stays.
    Deactivated,
    /// Left, and was erased: what the person did stays, without the name.
    Erased,
}

/// Why a person cannot be erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EraseRefusal {
    /// May still sign in.
    #[error("is not deactivated")]
    StillActive,
    /// Was erased before.
    #[error("is erased already")]
    Erased,
    /// What stands in the place of a name or an address cannot be used.
    #[error("there is no name for erased people")]
    Malformed,
}

/// What stands in the place of a name.
pub const NOBODY: &str = "(erased)";

/// A person of the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// Identifier.
    pub id: UserId,
    /// Name, as others see it.
    pub name: Name,
    /// Where sign-in mails go.
    pub mail: MailAddress,
    /// What the person may do.
    pub role: Role,
    /// Whether the person may come in.
    pub state: UserState,
    /// Jobs that name this person as hiring manager.
    #[serde(default)]
    pub jobs: BTreeSet<JobId>,
    /// About being measured; none before the first decision.
    #[serde(default)]
    pub consent: Option<Decision>,
    /// When the person joined.
    pub created_at: Instant,
    /// Rises by one with every change.
    pub version: u64,
}

impl User {
    /// What a permission lets this person touch; none where it reaches nothing.
    #[must_use]
    pub fn scope(&self, permission: Permission) -> Option<Scope> {
        match self.role.reach(permission) {
            _ if self.state != UserState::Active => None,
            Reach::Nothing => None,
            Reach::OwnJobs => Some(Scope::Jobs(self.jobs.clone())),
            Reach::All => Some(Scope::Everything),
        }
    }

    /// The same person without name and address. Role and decision stay: figures of the time before must not change.
    ///
    /// # Errors
    /// [`EraseRefusal`].
    pub fn erased(&self) -> Result<Self, EraseRefusal> {
        match self.state {
            UserState::Active => return Err(EraseRefusal::StillActive),
            UserState::Erased => return Err(EraseRefusal::Erased),
            UserState::Deactivated => {}
        }
        let name = Name::parse(NOBODY).map_err(|_| EraseRefusal::Malformed)?;
        let mail = MailAddress::parse(&format!("{}@erased.invalid", self.id)).map_err(|_| EraseRefusal::Malformed)?;
        Ok(Self { name, mail, state: UserState::Erased, version: self.version + 1, ..self.clone() })
    }

    /// True for those of whom at least one must remain.
    #[must_use]
    pub fn is_active_admin(&self) -> bool {
        self.role == Role::Admin && self.state == UserState::Active
    }
}

/// An invitation that was not accepted yet. The secret of its link is known only to the invited person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invite {
    /// Identifier.
    pub id: InviteId,
    /// Whom it was sent to.
    pub mail: MailAddress,
    /// The name under which the person will appear.
    pub name: Name,
    /// The role the person will have.
    pub role: Role,
    /// Who invited.
    pub invited_by: UserId,
    /// When.
    pub created_at: Instant,
    /// Until when it can be accepted. In the table `expires_at` is the moment at which the item is deleted.
    #[serde(rename = "valid_until")]
    pub expires_at: Instant,
    /// SHA-256 of the link's secret, base64url.
    pub token_hash: String,
}
