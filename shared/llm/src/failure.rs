//! Why there is no answer. Never in the provider's words: they may quote the text or the key.

use crate::model::Usage;

/// Why a model gave no usable answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Failure {
    /// No connection, or it broke. Before an answer began this is tried once more: a function that slept finds its kept
    /// connections dead. After that it is not: the model has worked.
    #[error("the provider cannot be reached")]
    Unreachable,
    /// Nothing within the time limit.
    #[error("the model took too long")]
    TooSlow,
    /// Too many questions for now, or no money left.
    #[error("the provider's quota is used up")]
    OverQuota,
    /// The provider has a fault of its own, or the model is not ready.
    #[error("the provider has a fault")]
    Unavailable,
    /// The key or the role is wrong, missing or not allowed to use the model.
    #[error("the provider does not let us in")]
    NotAllowed,
    /// There is no such model, or not in this region, or nothing at all at this address.
    #[error("the provider has no such model")]
    UnknownModel,
    /// The provider does not accept the question's form: a schema, a setting or a tool that the model does not know.
    #[error("the provider does not accept the question")]
    NotTaken,
    /// The address sends us elsewhere. We never go: the key and the text are for this address alone.
    #[error("the provider's address leads elsewhere")]
    Redirected,
    /// The answer is no JSON object.
    #[error("the answer is no JSON object")]
    NotJson,
    /// The answer reached the limit of tokens and is not whole.
    #[error("the answer was cut off")]
    CutOff,
    /// The model, or a filter before or behind it, said no.
    #[error("the model refused to answer")]
    Refused,
    /// Instruction and text are more than the model can read.
    #[error("the text is too long for the model")]
    TextTooLarge,
    /// The answer has more than [`MAX_ANSWER`](crate::MAX_ANSWER) bytes.
    #[error("the answer is too large")]
    AnswerTooLarge,
}

impl Failure {
    /// Every failure.
    pub const ALL: [Self; 13] = [
        Self::Unreachable,
        Self::TooSlow,
        Self::OverQuota,
        Self::Unavailable,
        Self::NotAllowed,
        Self::UnknownModel,
        Self::NotTaken,
        Self::Redirected,
        Self::NotJson,
        Self::CutOff,
        Self::Refused,
        Self::TextTooLarge,
        Self::AnswerTooLarge,
    ];

    /// Stable, for programs, logs and storage.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::TooSlow => "too_slow",
            Self::OverQuota => "over_quota",
            Self::Unavailable => "unavailable",
            Self::NotAllowed => "not_allowed",
            Self::UnknownModel => "unknown_model",
            Self::NotTaken => "not_taken",
            Self::Redirected => "redirected",
            Self::NotJson => "not_json",
            Self::CutOff => "cut_off",
            Self::Refused => "refused",
            Self::TextTooLarge => "text_too_large",
            Self::AnswerTooLarge => "answer_too_large",
        }
    }
}

/// A question that was not answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct Failed {
    /// Why.
    pub why: Failure,
    /// Tokens that were paid for all the same, where the provider said so.
    pub usage: Option<Usage>,
}

impl From<Failure> for Failed {
    fn from(why: Failure) -> Self {
        Self { why, usage: None }
    }
}

/// An attempt that failed, and whether the same again may help.
#[derive(Debug)]
pub(crate) struct Missed {
    pub(crate) failed: Failed,
    pub(crate) passing: bool,
}

impl Missed {
    /// It would fail again.
    pub(crate) fn lasting(why: Failure) -> Self {
        Self { failed: why.into(), passing: false }
    }

    /// It may go better in a moment.
    pub(crate) fn passing(why: Failure) -> Self {
        Self { failed: why.into(), passing: true }
    }

    /// It failed after the model had worked, and asking again costs the same again.
    pub(crate) fn paid(why: Failure, usage: Usage) -> Self {
        Self { failed: Failed { why, usage: Some(usage) }, passing: false }
    }

    /// What a status of HTTP means when nothing more is known. Both providers keep to these.
    pub(crate) fn by_status(status: u16) -> Self {
        match status {
            300..=399 => Self::lasting(Failure::Redirected),
            401 | 403 => Self::lasting(Failure::NotAllowed),
            402 => Self::lasting(Failure::OverQuota),
            404 => Self::lasting(Failure::UnknownModel),
            413 => Self::lasting(Failure::TextTooLarge),
            429 => Self::passing(Failure::OverQuota),
            400..=499 => Self::lasting(Failure::NotTaken),
            500.. => Self::passing(Failure::Unavailable),
            _ => Self::lasting(Failure::NotJson),
        }
    }
}
