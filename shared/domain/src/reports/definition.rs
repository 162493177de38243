//! Reports that people put together themselves and keep.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::layout::Layout;
use crate::ids::{DefinitionId, UserId};
use crate::text::{TextError, bounded};
use crate::time::Instant;

/// Longest title, in characters.
pub const MAX_TITLE: usize = 80;
/// Most definitions of one person.
pub const MAX_DEFINITIONS: u8 = 100;

/// What stands in a report, kept under a title.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = ReportDefinition)]
pub struct Definition {
    /// Identifier.
    pub id: DefinitionId,
    /// Title of the definition, and of the reports that are made by it.
    pub title: String,
    /// What stands in it.
    pub layout: Layout,
    /// Who made it, and alone may change it.
    pub owner: UserId,
    /// Whether others who order reports may read and use it.
    pub shared: bool,
    /// Rises by one with every change.
    pub version: u64,
    /// When it was made.
    pub created_at: Instant,
    /// When it was last changed.
    pub changed_at: Instant,
}

impl Definition {
    /// Checks a title.
    ///
    /// # Errors
    /// See [`bounded`].
    pub fn check_title(text: &str) -> Result<String, TextError> {
        bounded(text, MAX_TITLE, false)
    }

    /// Whether a person who orders reports may read and use it.
    #[must_use]
    pub fn is_readable_by(&self, user: UserId) -> bool {
        self.shared || self.owner == user
    }
}
