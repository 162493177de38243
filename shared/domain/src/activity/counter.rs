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
    /// Resumes whose text no program could read.
    UnreadResumes,
    /// Resumes that a language model read.
    ModelVettings,
    /// Resumes in which something was found, by a model or by the built-in rules.
    FoundIn,
    /// How sure that was, in percent, added up.
    Confidence,
    /// Tokens sent to language models and received from them.
    ModelTokens,
    /// What that cost, in millionths of a US dollar.
    ModelCost,
    /// How long reading took, in milliseconds.
    VettingMillis,
    /// Facts of resumes that were taken over as they were found.
    FactsAccepted,
    /// Facts that were corrected.
    FactsCorrected,
    /// Facts that were rejected.
    FactsRejected,
    /// Facts that were added by hand.
    FactsAdded,
    /// Things that a model said of a resume and that do not stand there.
    FactsRefused,
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
            Self::UnreadResumes => "unread_resumes",
            Self::ModelVettings => "model_vettings",
            Self::FoundIn => "found_in",
            Self::Confidence => "confidence",
            Self::ModelTokens => "model_tokens",
            Self::ModelCost => "model_cost",
            Self::VettingMillis => "vetting_millis",
            Self::FactsAccepted => "facts_accepted",
            Self::FactsCorrected => "facts_corrected",
            Self::FactsRejected => "facts_rejected",
            Self::FactsAdded => "facts_added",
            Self::FactsRefused => "facts_refused",
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
            Self::Sum(
                Sum::UnreadResumes
                | Sum::ModelVettings
                | Sum::FoundIn
                | Sum::Confidence
                | Sum::ModelTokens
                | Sum::ModelCost
                | Sum::VettingMillis
                | Sum::FactsRefused,
            ) => &[Action::VetResume],
            Self::Sum(Sum::FactsAccepted | Sum::FactsCorrected | Sum::FactsRejected | Sum::FactsAdded) => {
                &[Action::ReviewExtraction]
            }
        })
    }
}
