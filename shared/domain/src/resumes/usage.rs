//! What reading resumes costs, and how much of it a month may cost.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::time::Instant;

/// Money in millionths of a US dollar: a short resume costs some thousand of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
pub struct Cost(pub u64);

impl Cost {
    /// What tokens cost at a price for a thousand of them, rounded up: what is paid is never shown as nothing.
    #[must_use]
    pub fn of(tokens: u32, price_of_thousand: u32) -> Self {
        Self((u64::from(tokens) * u64::from(price_of_thousand)).div_ceil(1_000))
    }
}

impl std::ops::Add for Cost {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

/// The month that a moment is in, as budgets have it: of UTC, as providers bill. Such as `2026-11`.
#[must_use]
pub fn month_of(at: Instant) -> String {
    at.day(chrono_tz::UTC).format("%Y-%m").to_string()
}

/// Whoever read a resume's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Vetter {
    /// A model on Amazon Bedrock.
    Bedrock,
    /// A model behind an end point that speaks as `OpenAI` does.
    OpenaiCompatible,
    /// The built-in rules.
    Rules,
}

impl Vetter {
    /// The name in the API and in events.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bedrock => "bedrock",
            Self::OpenaiCompatible => "openai_compatible",
            Self::Rules => "rules",
        }
    }
}

/// One question to one model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = VettingAttempt)]
pub struct Attempt {
    /// Whom.
    pub by: Vetter,
    /// `answered`, or why not: a code.
    pub outcome: String,
}

/// How a resume was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Vetting {
    /// Whose answer was taken.
    pub by: Vetter,
    /// Its model.
    #[serde(default)]
    pub model: Option<String>,
    /// The version of the question.
    #[serde(default)]
    pub prompt_version: Option<u16>,
    /// Tokens sent, in all attempts.
    pub input_tokens: u32,
    /// Tokens received, in all attempts.
    pub output_tokens: u32,
    /// What it cost, in all attempts, in millionths of a US dollar.
    #[serde(rename = "cost_micros")]
    pub cost: Cost,
    /// How long it took, in milliseconds.
    pub duration_ms: u32,
    /// The mean of what was found, in percent; 0 where nothing was.
    pub confidence: u8,
    /// Who was asked, in order.
    pub attempts: Vec<Attempt>,
    /// When.
    pub at: Instant,
}

/// What a month has cost so far. Money is set aside before a model is asked, and what was not needed given back after, so
/// that many at once cannot spend more than there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthUsage {
    /// Spent and set aside.
    #[serde(default, rename = "cost_micros")]
    pub cost: Cost,
    /// Resumes that a model was asked about.
    #[serde(default)]
    pub vettings: u64,
    /// Tokens sent.
    #[serde(default)]
    pub input_tokens: u64,
    /// Tokens received.
    #[serde(default)]
    pub output_tokens: u64,
}

/// How a month stands against its budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BudgetStanding)]
pub enum Standing {
    /// Less than 80 % is spent.
    Ok,
    /// 80 % or more is spent.
    Warning,
    /// All is spent, or there is no budget: no model is asked.
    UsedUp,
}

impl Standing {
    /// How spent money stands against a budget.
    #[must_use]
    pub fn of(spent: Cost, budget: Cost) -> Self {
        if spent >= budget {
            Self::UsedUp
        } else if spent.0.saturating_mul(100) >= budget.0.saturating_mul(80) {
            Self::Warning
        } else {
            Self::Ok
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_warns_at_80_percent_and_stops_at_100() {
        let of = |spent| Standing::of(Cost(spent), Cost(1_000));

        assert_eq!([of(0), of(799), of(800), of(999), of(1_000), of(1_001)].map(|one| one as u8), [0, 0, 1, 1, 2, 2]);
        assert_eq!(Standing::of(Cost(0), Cost(0)), Standing::UsedUp);
    }

    #[test]
    fn what_is_paid_is_never_nothing() {
        assert_eq!(Cost::of(1, 1), Cost(1));
        assert_eq!(Cost::of(2_000, 250), Cost(500));
        assert_eq!(Cost::of(0, 250), Cost(0));
    }
}
