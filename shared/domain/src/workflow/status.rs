//! The nine statuses and the table of moves.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a candidate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Applied, nobody has looked yet.
    New,
    /// Looked at and scored.
    Screened,
    /// Had the first interview.
    Interviewed,
    /// In the technical round.
    TechnicalRound,
    /// In the round with HR.
    HrRound,
    /// Has an offer.
    Offered,
    /// Accepted the offer. Nothing follows.
    Hired,
    /// Turned down, or withdrew.
    Rejected,
    /// Waiting, with a reason.
    OnHold,
}

impl Status {
    /// Every status, in the order of the pipeline.
    pub const ALL: [Self; 9] = [
        Self::New,
        Self::Screened,
        Self::Interviewed,
        Self::TechnicalRound,
        Self::HrRound,
        Self::Offered,
        Self::Hired,
        Self::Rejected,
        Self::OnHold,
    ];

    /// The name in the API and in the table.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Screened => "screened",
            Self::Interviewed => "interviewed",
            Self::TechnicalRound => "technical_round",
            Self::HrRound => "hr_round",
            Self::Offered => "offered",
            Self::Hired => "hired",
            Self::Rejected => "rejected",
            Self::OnHold => "on_hold",
        }
    }

    /// The name for people.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::New => "New",
            Self::Screened => "Screened",
            Self::Interviewed => "Interviewed",
            Self::TechnicalRound => "Technical round",
            Self::HrRound => "HR round",
            Self::Offered => "Offered",
            Self::Hired => "Hired",
            Self::Rejected => "Rejected",
            Self::OnHold => "On hold",
        }
    }

    /// Place in the pipeline, from 0: the order of lists and boards.
    #[must_use]
    pub fn rank(self) -> u8 {
        self as u8
    }
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A status in which work goes on: the ones that a candidate can be held or rejected from, and return to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// See [`Status::New`].
    New,
    /// See [`Status::Screened`].
    Screened,
    /// See [`Status::Interviewed`].
    Interviewed,
    /// See [`Status::TechnicalRound`].
    TechnicalRound,
    /// See [`Status::HrRound`].
    HrRound,
    /// See [`Status::Offered`].
    Offered,
}

impl Stage {
    /// Every stage, in the order of the pipeline.
    pub const ALL: [Self; 6] =
        [Self::New, Self::Screened, Self::Interviewed, Self::TechnicalRound, Self::HrRound, Self::Offered];

    /// The same as a status.
    #[must_use]
    pub fn status(self) -> Status {
        match self {
            Self::New => Status::New,
            Self::Screened => Status::Screened,
            Self::Interviewed => Status::Interviewed,
            Self::TechnicalRound => Status::TechnicalRound,
            Self::HrRound => Status::HrRound,
            Self::Offered => Status::Offered,
        }
    }

    /// The table of DESIGN 6: the stages (or the hire) that can follow. Rejection and hold follow every stage.
    #[must_use]
    pub fn forward(self) -> &'static [Status] {
        match self {
            Self::New => &[Status::Screened],
            Self::Screened => &[Status::Interviewed, Status::TechnicalRound, Status::HrRound],
            Self::Interviewed => &[Status::TechnicalRound, Status::HrRound, Status::Offered],
            Self::TechnicalRound => &[Status::HrRound, Status::Offered],
            Self::HrRound => &[Status::TechnicalRound, Status::Offered],
            Self::Offered => &[Status::Hired],
        }
    }
}

impl TryFrom<Status> for Stage {
    type Error = Status;
    fn try_from(status: Status) -> Result<Self, Status> {
        Self::ALL.into_iter().find(|stage| stage.status() == status).ok_or(status)
    }
}
