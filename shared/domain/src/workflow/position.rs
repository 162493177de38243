//! Where a candidate stands and, for hold and rejection, from where: a held candidate that came from nowhere cannot be written.

use serde::{Deserialize, Serialize};

use super::{Stage, Status};

/// A status together with the way back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum Position {
    /// In a stage.
    In {
        /// Which one.
        stage: Stage,
    },
    /// On hold.
    OnHold {
        /// The stage to return to.
        from: Stage,
    },
    /// Rejected.
    Rejected {
        /// What a reopening returns to.
        from: RejectedFrom,
    },
    /// Hired: the end.
    Hired,
}

/// What a rejected candidate was before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "was", rename_all = "snake_case")]
pub enum RejectedFrom {
    /// In a stage.
    Stage {
        /// Which one.
        stage: Stage,
    },
    /// On hold.
    Hold {
        /// The stage it was held from.
        from: Stage,
    },
}

impl Position {
    /// Where every candidate begins.
    pub const START: Self = Self::In { stage: Stage::New };

    /// The status that people see.
    #[must_use]
    pub fn status(self) -> Status {
        match self {
            Self::In { stage } => stage.status(),
            Self::OnHold { .. } => Status::OnHold,
            Self::Rejected { .. } => Status::Rejected,
            Self::Hired => Status::Hired,
        }
    }

    /// What can follow, by the table alone (permissions and fields come on top), in the order of the pipeline.
    #[must_use]
    pub fn next(self) -> Vec<Self> {
        match self {
            Self::In { stage } => {
                let rejected = Self::Rejected { from: RejectedFrom::Stage { stage } };
                let forward = stage
                    .forward()
                    .iter()
                    .map(|status| Stage::try_from(*status).map_or(Self::Hired, |stage| Self::In { stage }));
                forward.chain([rejected, Self::OnHold { from: stage }]).collect()
            }
            Self::OnHold { from } => {
                vec![Self::In { stage: from }, Self::Rejected { from: RejectedFrom::Hold { from } }]
            }
            Self::Rejected { from: RejectedFrom::Stage { stage } } => vec![Self::In { stage }],
            Self::Rejected { from: RejectedFrom::Hold { from } } => vec![Self::OnHold { from }],
            Self::Hired => Vec::new(),
        }
    }
}
