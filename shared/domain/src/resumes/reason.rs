//! Why a resume needs a person: in words for people, with a code for programs.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why a person must look at a resume more closely, or type in what no program could read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ReviewReason {
    /// A password is needed.
    Encrypted,
    /// The file is broken.
    Damaged,
    /// It has pictures of text, or none at all.
    NoText,
    /// More pages than are read.
    TooManyPages,
    /// More text than is read.
    TooLong,
    /// It unpacks to more than is read.
    UnpacksTooLarge,
    /// Reading it did not come to an end.
    TookTooLong,
    /// Reading it needed too much memory.
    TookTooMuchMemory,
    /// No language model is set up.
    NoModel,
    /// The month's budget is used up.
    BudgetUsedUp,
    /// No model answered.
    ModelsFailed,
    /// A model's answer did not have the form that was asked for.
    AnswerNotUsable,
    /// A model said things that do not stand in the resume.
    FactsRefused,
    /// It was tried as often as is tried.
    NotFinished,
}

impl ReviewReason {
    /// A sentence for the person who reviews.
    #[must_use]
    pub fn detail(self) -> &'static str {
        match self {
            Self::Encrypted => "The file is locked with a password, so its text was not read.",
            Self::Damaged => "The file is damaged, so its text was not read.",
            Self::NoText => "The file has no text: it is probably scanned.",
            Self::TooManyPages => "The file has more pages than are read (50), so its text was not read.",
            Self::TooLong => "The file has more text than is read, so nothing was taken from it.",
            Self::UnpacksTooLarge => "The file unpacks to more than is safe to read.",
            Self::TookTooLong => "Reading the file took too long and was stopped.",
            Self::TookTooMuchMemory => "Reading the file needed too much memory and was stopped.",
            Self::NoModel => "No language model is set up; the built-in rules read the text.",
            Self::BudgetUsedUp => {
                "The month's budget for language models is used up; the built-in rules read the text."
            }
            Self::ModelsFailed => "No language model answered; the built-in rules read the text.",
            Self::AnswerNotUsable => "A language model's answer did not have the form asked for and was put aside.",
            Self::FactsRefused => "Something that does not stand in the resume was refused.",
            Self::NotFinished => "Reading it failed several times and was given up.",
        }
    }

    /// True where there is no text to show.
    #[must_use]
    pub fn leaves_no_text(self) -> bool {
        matches!(
            self,
            Self::Encrypted
                | Self::Damaged
                | Self::NoText
                | Self::TooManyPages
                | Self::TooLong
                | Self::UnpacksTooLarge
                | Self::TookTooLong
                | Self::TookTooMuchMemory
        )
    }
}

/// Why a file is not taken at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FileRefusal {
    /// Neither PDF, nor DOCX, nor text, whatever its name says.
    UnknownType,
    /// More than 10 MB.
    TooLarge,
    /// No bytes.
    Empty,
    /// The same file is there already for this job or candidate.
    Duplicate,
    /// It was gone before it was read.
    FileGone,
}

impl FileRefusal {
    /// A sentence for the person who uploaded it.
    #[must_use]
    pub fn detail(self) -> &'static str {
        match self {
            Self::UnknownType => "This is no PDF, Word (.docx) or text file, whatever its name says.",
            Self::TooLarge => "The file has more than 10 MB.",
            Self::Empty => "The file is empty.",
            Self::Duplicate => "The same file is here already.",
            Self::FileGone => "The file was gone before it was read. Upload it again.",
        }
    }
}
