//! What the organisation decided about comparisons: the weights of the leaderboard, how much there must be before a
//! rate is shown, whether people see their own rank.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::metrics::{About, Better, Unit, metric};

/// Most weights.
pub const MOST_WEIGHTS: usize = 20;

/// What work is compared by: how much, what came of it, how soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Axis {
    /// How much was done.
    Volume,
    /// What came of it.
    Result,
    /// How soon.
    Timeliness,
}

/// What a number is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Weighting {
    /// Identifier of the metric: one about people that counts something, or a share.
    pub metric: String,
    /// On which axis it counts.
    pub axis: Axis,
    /// Points for each, or for a share of one hundred percent.
    #[schema(minimum = 0, maximum = 100)]
    pub weight: u8,
}

/// The settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnalyticsSettings {
    /// The formula of the leaderboard.
    pub weights: Vec<Weighting>,
    /// Who was at work on fewer days has no rank.
    pub minimum_days: u8,
    /// A rate of fewer is not shown.
    pub minimum_volume: u8,
    /// Whether people see their own rank.
    pub show_own_rank: bool,
    /// Rises by one with every change; 0 where nothing was ever decided.
    pub version: u64,
}

/// Why settings cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// Too many weights.
    #[error("must be at most {MOST_WEIGHTS} weights")]
    TooManyWeights,
    /// No such number, or none that can be compared.
    #[error("must be a number about people that counts something, or a share, and that is not better when it is less")]
    Metric,
    /// The same number twice.
    #[error("stands there twice")]
    Twice,
    /// Out of range.
    #[error("must be from 0 to 100")]
    Weight,
    /// Out of range.
    #[error("must be from 1 to 20")]
    MinimumDays,
    /// Out of range.
    #[error("must be from 1 to 50")]
    MinimumVolume,
}

impl AnalyticsSettings {
    /// What holds until somebody decides.
    #[must_use]
    pub fn usual() -> Self {
        let weights = [
            ("status_changes", Axis::Volume, 2),
            ("candidates_added", Axis::Volume, 1),
            ("notes_written", Axis::Volume, 1),
            ("interviews_planned", Axis::Volume, 2),
            ("feedback_given", Axis::Volume, 2),
            ("interviews_held", Axis::Result, 4),
            ("offers", Axis::Result, 10),
            ("hires", Axis::Result, 25),
            ("feedback_in_time", Axis::Timeliness, 5),
        ];
        let weights =
            weights.map(|(metric, axis, weight)| Weighting { metric: metric.to_owned(), axis, weight }).to_vec();
        Self { weights, minimum_days: 3, minimum_volume: 5, show_own_rank: false, version: 0 }
    }

    /// Checks the settings.
    ///
    /// # Errors
    /// The field and what is wrong with it.
    pub fn checked(self) -> Result<Self, (String, SettingsError)> {
        let refuse = |field: &str, error| Err((field.to_owned(), error));
        if self.weights.len() > MOST_WEIGHTS {
            return refuse("/weights", SettingsError::TooManyWeights);
        }
        for (at, weighting) in self.weights.iter().enumerate() {
            weighting.check().map_err(|(field, error)| (format!("/weights/{at}/{field}"), error))?;
            if self.weights[..at].iter().any(|before| before.metric == weighting.metric) {
                return refuse(&format!("/weights/{at}/metric"), SettingsError::Twice);
            }
        }
        if !(1..=20).contains(&self.minimum_days) {
            return refuse("/minimum_days", SettingsError::MinimumDays);
        }
        if !(1..=50).contains(&self.minimum_volume) {
            return refuse("/minimum_volume", SettingsError::MinimumVolume);
        }
        Ok(self)
    }
}

impl Weighting {
    fn check(&self) -> Result<(), (&'static str, SettingsError)> {
        let comparable = metric(&self.metric).is_some_and(|metric| {
            let counted = matches!(metric.unit, Unit::Count | Unit::Percent);
            counted && metric.about() == About::People && metric.better != Better::Less
        });
        match (comparable, self.weight) {
            (false, _) => Err(("metric", SettingsError::Metric)),
            (true, 101..) => Err(("weight", SettingsError::Weight)),
            (true, _) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(change: impl FnOnce(&mut AnalyticsSettings)) -> Option<String> {
        let mut settings = AnalyticsSettings::usual();
        change(&mut settings);
        settings.checked().err().map(|(field, _)| field)
    }

    #[test]
    fn what_holds_from_the_beginning_is_allowed() {
        assert_eq!(refused(|_| {}), None);
    }

    #[test]
    fn limits_hold_at_their_last_value_and_not_beyond() {
        assert_eq!(refused(|s| s.weights[0].weight = 100), None);
        assert_eq!(refused(|s| s.weights[0].weight = 101).as_deref(), Some("/weights/0/weight"));
        assert_eq!(refused(|s| s.minimum_days = 20), None);
        assert_eq!(refused(|s| s.minimum_days = 21).as_deref(), Some("/minimum_days"));
        assert_eq!(refused(|s| s.minimum_days = 0).as_deref(), Some("/minimum_days"));
        assert_eq!(refused(|s| s.minimum_volume = 50), None);
        assert_eq!(refused(|s| s.minimum_volume = 51).as_deref(), Some("/minimum_volume"));
    }

    #[test]
    fn only_numbers_that_can_be_compared_between_people_have_a_weight() {
        for id in ["time_to_hire", "no_shows", "active_time", "nothing"] {
            assert_eq!(refused(|s| s.weights[1].metric = id.into()).as_deref(), Some("/weights/1/metric"), "{id}");
        }
        assert_eq!(refused(|s| s.weights[1].metric = "hires".into()).as_deref(), Some("/weights/7/metric"), "twice");
    }
}
