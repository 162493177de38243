//! What the organisation decided about alerts: which rules are on, with which limits, who is told and when.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::alert::AlertKind;
use super::rule::{Delivery, Limits, Rule};
use super::targets::{Target, is_countable};
use crate::ids::UserId;
use crate::workflow::Status;

/// Most different people whom all rules together tell: a digest is one transaction.
pub const MAX_ALERT_RECIPIENTS: usize = 20;
/// Most targets.
pub const MAX_TARGETS: usize = 20;
/// Highest target.
const HIGHEST_TARGET: u32 = 1_000_000;

/// What the organisation decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertSettings {
    /// One rule of each kind.
    pub rules: Vec<Rule>,
    /// What the team wants to reach.
    #[serde(default)]
    pub targets: Vec<Target>,
    /// Rises by one with every change; 0 where nothing was ever changed.
    pub version: u64,
}

/// Why settings cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AlertSettingsError {
    /// A kind is missing, or stands there twice.
    #[error("must be one rule of each of the {} kinds", AlertKind::ALL.len())]
    Kinds,
    /// A limit out of range.
    #[error("must be from {} to {}", .0.start(), .0.end())]
    Limit(RangeInclusive<u32>),
    /// A status in which nobody can be stuck.
    #[error("must be statuses in which candidates wait")]
    Ended,
    /// More people than one mail run takes.
    #[error("must be at most {MAX_ALERT_RECIPIENTS} different people in all rules together")]
    Recipients,
    /// Too many targets.
    #[error("must be at most {MAX_TARGETS} different targets")]
    Targets,
    /// Not a number that is counted.
    #[error("must be a number of the catalogue that is counted")]
    Metric,
}

impl AlertSettingsError {
    /// The stable name of the reason.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Kinds => "one_of_each",
            Self::Limit(_) => "out_of_range",
            Self::Ended => "not_waiting",
            Self::Recipients | Self::Targets => "too_many",
            Self::Metric => "unknown",
        }
    }
}

impl AlertSettings {
    /// What holds before anybody decided anything: every rule is on, and nobody is told by mail.
    #[must_use]
    pub fn usual() -> Self {
        let rule = |kind: AlertKind| {
            let urgent = [
                AlertKind::MassView,
                AlertKind::MassExport,
                AlertKind::MassDelete,
                AlertKind::NewNetwork,
                AlertKind::RecordsDiffer,
            ];
            let delivery = if urgent.contains(&kind) { Delivery::AtOnce } else { Delivery::Daily };
            Rule { limits: Limits::usual(kind), on: true, recipients: BTreeSet::new(), delivery }
        };
        Self { rules: AlertKind::ALL.map(rule).to_vec(), targets: Vec::new(), version: 0 }
    }

    /// The rule of a kind, where it is on.
    #[must_use]
    pub fn rule(&self, kind: AlertKind) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.limits.kind() == kind && rule.on)
    }

    /// Everybody whom a rule names.
    #[must_use]
    pub fn recipients(&self) -> BTreeSet<UserId> {
        self.rules.iter().flat_map(|rule| rule.recipients.iter().copied()).collect()
    }

    /// Checks what an admin typed. Rules come into their order.
    ///
    /// # Errors
    /// The field, as the API names it, with what is wrong with it.
    pub fn checked(mut self) -> Result<Self, (String, AlertSettingsError)> {
        for (at, rule) in self.rules.iter().enumerate() {
            if let Some((name, _, range)) =
                rule.limits.ranges().into_iter().find(|(_, value, range)| !range.contains(value))
            {
                return Err((format!("/rules/{at}/{name}"), AlertSettingsError::Limit(range)));
            }
            if let Limits::StuckCandidates { stage_days } = &rule.limits
                && let Some(status) =
                    [Status::Hired, Status::Rejected].iter().find(|ended| stage_days.contains_key(ended))
            {
                return Err((format!("/rules/{at}/stage_days/{status}"), AlertSettingsError::Ended));
            }
        }
        self.rules.sort_by_key(|rule| rule.limits.kind());
        if !self.rules.iter().map(|rule| rule.limits.kind()).eq(AlertKind::ALL) {
            return Err(("/rules".into(), AlertSettingsError::Kinds));
        }
        if self.recipients().len() > MAX_ALERT_RECIPIENTS {
            return Err(("/rules".into(), AlertSettingsError::Recipients));
        }
        self.check_targets()?;
        Ok(self)
    }

    fn check_targets(&self) -> Result<(), (String, AlertSettingsError)> {
        let different = self.targets.iter().collect::<BTreeSet<_>>().len() == self.targets.len();
        if self.targets.len() > MAX_TARGETS || !different {
            return Err(("/targets".into(), AlertSettingsError::Targets));
        }
        for (at, target) in self.targets.iter().enumerate() {
            let range = 1..=HIGHEST_TARGET;
            if !is_countable(&target.metric) {
                return Err((format!("/targets/{at}/metric"), AlertSettingsError::Metric));
            }
            if !range.contains(&target.at_least) {
                return Err((format!("/targets/{at}/at_least"), AlertSettingsError::Limit(range)));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alerts::TargetPeriod;
    use crate::ids::TypedId;
    use crate::time::Instant;

    fn refused(change: impl FnOnce(&mut AlertSettings)) -> Option<String> {
        let mut settings = AlertSettings::usual();
        change(&mut settings);
        settings.checked().err().map(|(field, _)| field)
    }

    fn limited(limits: Limits) -> Option<String> {
        let at = AlertKind::ALL.iter().position(|kind| *kind == limits.kind()).unwrap();
        refused(|settings| settings.rules[at].limits = limits)
    }

    #[test]
    fn what_holds_at_first_is_within_the_limits() {
        assert_eq!(refused(|_| {}), None);
    }

    #[test]
    fn limits_hold() {
        let days = |working_days| limited(Limits::Inactivity { working_days });
        let hours = |to_hour| limited(Limits::NightWork { from_hour: 22, to_hour, at_least: 1 });
        let stage = |status, days| limited(Limits::StuckCandidates { stage_days: [(status, days)].into() });

        assert_eq!([1, 2, 20, 21].map(|n| days(n).is_some()), [true, false, false, true]);
        assert_eq!([23, 24].map(hours), [None, Some("/rules/5/to_hour".into())]);
        assert_eq!(stage(Status::New, 0), Some("/rules/8/stage_days/new".into()));
        assert_eq!(stage(Status::Hired, 3), Some("/rules/8/stage_days/hired".into()));
    }

    #[test]
    fn there_is_one_rule_of_each_kind() {
        assert_eq!(refused(|settings| drop(settings.rules.pop())), Some("/rules".into()));
        assert_eq!(refused(|settings| settings.rules[0] = settings.rules[1].clone()), Some("/rules".into()));
        assert_eq!(refused(|settings| settings.rules.reverse()), None);
    }

    #[test]
    fn a_digest_has_at_most_20_readers() {
        let people = |n: u8| (0..n).map(|n| UserId::new(Instant::from_millis(0), [n; 10])).collect();

        assert_eq!(refused(|settings| settings.rules[3].recipients = people(20)), None);
        assert_eq!(refused(|settings| settings.rules[3].recipients = people(21)), Some("/rules".into()));
    }

    #[test]
    fn a_target_is_about_a_number_that_is_counted() {
        let target = |metric: &str, at_least| {
            let target = Target { metric: metric.into(), period: TargetPeriod::Week, at_least };
            refused(|settings| settings.targets = vec![target])
        };

        assert_eq!(target("hires", 1), None);
        assert_eq!(target("hires", 0), Some("/targets/0/at_least".into()));
        assert_eq!(target("active_time", 1), Some("/targets/0/metric".into()));
        assert_eq!(target("luck", 1), Some("/targets/0/metric".into()));
    }
}
