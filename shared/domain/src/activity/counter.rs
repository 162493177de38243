//! What is counted of a person's day. One event adds to several counters; additions need no order.

use serde::{Deserialize, Serialize};

use super::Action;
use crate::workflow::Status;

/// A counter of a person's day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Counter {
    /// How often the action succeeded.
    Done(Action),
    /// How often a candidate was moved to a status, less the moves that were taken back.
    MovedTo(Status),
    /// Something that has no action of its own.
    Sum(Sum),
}

/// What is added up beside actions and moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sum {
    /// Attempts that were not allowed.
    Denied,
    /// Attempts that a rule refused, or that failed.
    Failed,
    /// Candidates who came from a file.
    Imported,
    /// Moves that were undone, or that somebody took straight back within a day.
    TakenBack,
    /// Moves out of a status that the candidate had been in for some time.
    Stays,
    /// Seconds that those candidates had been there.
    StaySeconds,
    /// Interviews planned, with a time that lay ahead.
    Leads,
    /// Seconds from planning to their beginning.
    LeadSeconds,
    /// Feedback on interviews that were over.
    Feedbacks,
    /// Of those, feedback within two days.
    FeedbacksInTime,
    /// Seconds from the interview's end to the feedback.
    FeedbackSeconds,
    /// Candidates in the exports that were downloaded.
    ExportedRows,
}

impl Sum {
    /// The name in the table and in explanations.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Denied => "denied",
            Self::Failed => "failed",
            Self::Imported => "imported",
            Self::TakenBack => "taken_back",
            Self::Stays => "stays",
            Self::StaySeconds => "stay_seconds",
            Self::Leads => "leads",
            Self::LeadSeconds => "lead_seconds",
            Self::Feedbacks => "feedbacks",
            Self::FeedbacksInTime => "feedbacks_in_time",
            Self::FeedbackSeconds => "feedback_seconds",
            Self::ExportedRows => "exported_rows",
        }
    }
}

impl std::fmt::Display for Counter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Done(action) => f.write_str(action.as_str()),
            Self::MovedTo(status) => write!(f, "moved_to_{status}"),
            Self::Sum(sum) => f.write_str(sum.as_str()),
        }
    }
}

impl Counter {
    /// The actions whose events can count here; none where any can.
    #[must_use]
    pub fn actions(self) -> Option<&'static [Action]> {
        const MOVES: &[Action] = &[Action::ChangeStatus, Action::BulkChangeStatus, Action::UndoChangeStatus];
        Some(match self {
            Self::Done(action) => {
                let at = Action::ALL.iter().position(|one| *one == action)?;
                Action::ALL.get(at..=at)?
            }
            Self::MovedTo(_) | Self::Sum(Sum::TakenBack | Sum::Stays | Sum::StaySeconds) => MOVES,
            Self::Sum(Sum::Denied | Sum::Failed) => return None,
            Self::Sum(Sum::Imported) => &[Action::CreateCandidate],
            Self::Sum(Sum::Leads | Sum::LeadSeconds) => &[Action::ScheduleInterview],
            Self::Sum(Sum::Feedbacks | Sum::FeedbacksInTime | Sum::FeedbackSeconds) => &[Action::GiveFeedback],
            Self::Sum(Sum::ExportedRows) => &[Action::DownloadExport],
        })
    }
}
