//! Why a candidate is rejected (DESIGN 6).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RejectionReason {
    /// What the job asks for is missing.
    Skills,
    /// Too little of it, or too much.
    Experience,
    /// Pay.
    Salary,
    /// Does not fit the team.
    Culture,
    /// The candidate withdrew.
    Withdrew,
    /// The candidate did not come.
    NoShow,
    /// There is no such position any more.
    PositionClosed,
    /// Something else, said in the note.
    Other,
}

/// A text that names no reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is no reason for a rejection")]
pub struct NotAReason;

impl RejectionReason {
    /// Every reason.
    pub const ALL: [Self; 8] = [
        Self::Skills,
        Self::Experience,
        Self::Salary,
        Self::Culture,
        Self::Withdrew,
        Self::NoShow,
        Self::PositionClosed,
        Self::Other,
    ];

    /// Their names in the API and in the table, in the same order.
    pub const NAMES: [&'static str; 8] =
        ["skills", "experience", "salary", "culture", "withdrew", "no_show", "position_closed", "other"];

    /// The name in the API and in the table.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

impl std::str::FromStr for RejectionReason {
    type Err = NotAReason;
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name).ok_or(NotAReason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_has_one_name_everywhere() {
        for reason in RejectionReason::ALL {
            assert_eq!(serde_json::to_value(reason).unwrap(), reason.as_str());
            assert_eq!(reason.as_str().parse(), Ok(reason));
        }
    }
}
