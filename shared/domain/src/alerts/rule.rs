//! One rule: what is looked for, with the limits that its kind has, and who is told.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::alert::AlertKind;
use crate::ids::UserId;
use crate::workflow::Status;

const WORKING_DAYS: RangeInclusive<u32> = 2..=20;
const DEVIATIONS: RangeInclusive<u32> = 3..=20;
const COUNT: RangeInclusive<u32> = 1..=100_000;
const HOUR: RangeInclusive<u32> = 0..=23;
const LEARNING_DAYS: RangeInclusive<u32> = 1..=90;
const STAGE_DAYS: RangeInclusive<u32> = 1..=365;

/// When people are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = AlertDelivery)]
pub enum Delivery {
    /// As soon as it is found.
    AtOnce,
    /// In one mail after midnight.
    Daily,
}

/// The kind of a rule, with the limits that this kind has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = AlertLimits)]
pub enum Limits {
    /// Nothing done on several working days.
    Inactivity {
        /// Working days in a row without any action.
        #[schema(minimum = 2, maximum = 20)]
        working_days: u16,
    },
    /// Far more than is usual for that person, weekday and hour.
    UnusualActivity {
        /// How far from the median is unusual, in (scaled) median absolute deviations.
        #[schema(minimum = 3, maximum = 20)]
        deviations: u16,
        /// Hours with fewer actions are never unusual.
        #[schema(minimum = 1, maximum = 100_000)]
        at_least: u32,
    },
    /// Many candidates opened within an hour.
    MassView {
        /// Candidates that may be opened within an hour.
        #[schema(minimum = 1, maximum = 100_000)]
        per_hour: u32,
    },
    /// Many candidates taken out into files within an hour.
    MassExport {
        /// Candidates that may be taken out within an hour.
        #[schema(minimum = 1, maximum = 100_000)]
        per_hour: u32,
    },
    /// Many candidates erased within an hour.
    MassDelete {
        /// Candidates that may be erased within an hour.
        #[schema(minimum = 1, maximum = 100_000)]
        per_hour: u32,
    },
    /// Work at night, outside of the person's hours.
    NightWork {
        /// The hour in which the night begins, on the person's clock.
        #[schema(minimum = 0, maximum = 23)]
        from_hour: u8,
        /// The hour in which it ends.
        #[schema(minimum = 0, maximum = 23)]
        to_hour: u8,
        /// Nights with fewer actions are not told of.
        #[schema(minimum = 1, maximum = 100_000)]
        at_least: u32,
    },
    /// Something weighty that the person never did before.
    NewAction {
        /// Days at the beginning that are only learned from.
        #[schema(minimum = 1, maximum = 90)]
        learning_days: u16,
    },
    /// A sign-in from a network that the person never came from.
    NewNetwork {
        /// Days at the beginning that are only learned from.
        #[schema(minimum = 1, maximum = 90)]
        learning_days: u16,
    },
    /// Candidates who are in a stage for longer than they should be.
    StuckCandidates {
        /// Days that candidates may be in a status; those that are not named have no limit.
        #[schema(value_type = BTreeMap<String, u16>)]
        stage_days: BTreeMap<Status, u16>,
    },
    /// A period ended below its target.
    TargetMissed {},
    /// A target was reached.
    TargetBeaten {},
    /// Changes of state and the record of them do not agree.
    RecordsDiffer {},
}

impl Limits {
    /// The kind that has them.
    #[must_use]
    pub fn kind(&self) -> AlertKind {
        match self {
            Self::Inactivity { .. } => AlertKind::Inactivity,
            Self::UnusualActivity { .. } => AlertKind::UnusualActivity,
            Self::MassView { .. } => AlertKind::MassView,
            Self::MassExport { .. } => AlertKind::MassExport,
            Self::MassDelete { .. } => AlertKind::MassDelete,
            Self::NightWork { .. } => AlertKind::NightWork,
            Self::NewAction { .. } => AlertKind::NewAction,
            Self::NewNetwork { .. } => AlertKind::NewNetwork,
            Self::StuckCandidates { .. } => AlertKind::StuckCandidates,
            Self::TargetMissed {} => AlertKind::TargetMissed,
            Self::TargetBeaten {} => AlertKind::TargetBeaten,
            Self::RecordsDiffer {} => AlertKind::RecordsDiffer,
        }
    }

    /// What holds before anybody decided anything.
    pub(super) fn usual(kind: AlertKind) -> Self {
        match kind {
            AlertKind::Inactivity => Self::Inactivity { working_days: 5 },
            AlertKind::UnusualActivity => Self::UnusualActivity { deviations: 8, at_least: 30 },
            AlertKind::MassView => Self::MassView { per_hour: 100 },
            AlertKind::MassExport => Self::MassExport { per_hour: 500 },
            AlertKind::MassDelete => Self::MassDelete { per_hour: 10 },
            AlertKind::NightWork => Self::NightWork { from_hour: 22, to_hour: 6, at_least: 10 },
            AlertKind::NewAction => Self::NewAction { learning_days: 14 },
            AlertKind::NewNetwork => Self::NewNetwork { learning_days: 14 },
            AlertKind::StuckCandidates => Self::StuckCandidates {
                stage_days: [
                    (Status::New, 7),
                    (Status::Screened, 14),
                    (Status::Interviewed, 14),
                    (Status::TechnicalRound, 14),
                    (Status::HrRound, 14),
                    (Status::Offered, 14),
                    (Status::OnHold, 60),
                ]
                .into(),
            },
            AlertKind::TargetMissed => Self::TargetMissed {},
            AlertKind::TargetBeaten => Self::TargetBeaten {},
            AlertKind::RecordsDiffer => Self::RecordsDiffer {},
        }
    }

    /// The limits with their names, values and ranges.
    pub(super) fn ranges(&self) -> Vec<(String, u32, RangeInclusive<u32>)> {
        let one = |name: &str, value: u32, range| (name.to_owned(), value, range);
        match self {
            Self::Inactivity { working_days } => vec![one("working_days", (*working_days).into(), WORKING_DAYS)],
            Self::UnusualActivity { deviations, at_least } => {
                vec![one("deviations", (*deviations).into(), DEVIATIONS), one("at_least", *at_least, COUNT)]
            }
            Self::MassView { per_hour } | Self::MassExport { per_hour } | Self::MassDelete { per_hour } => {
                vec![one("per_hour", *per_hour, COUNT)]
            }
            Self::NightWork { from_hour, to_hour, at_least } => vec![
                one("from_hour", (*from_hour).into(), HOUR),
                one("to_hour", (*to_hour).into(), HOUR),
                one("at_least", *at_least, COUNT),
            ],
            Self::NewAction { learning_days } | Self::NewNetwork { learning_days } => {
                vec![one("learning_days", (*learning_days).into(), LEARNING_DAYS)]
            }
            Self::StuckCandidates { stage_days } => {
                let of = |(status, days): (&Status, &u16)| (format!("stage_days/{status}"), (*days).into(), STAGE_DAYS);
                stage_days.iter().map(of).collect()
            }
            Self::TargetMissed {} | Self::TargetBeaten {} | Self::RecordsDiffer {} => Vec::new(),
        }
    }
}

/// A rule: what is looked for, and who is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = AlertRule)]
pub struct Rule {
    /// What is looked for.
    #[serde(flatten)]
    pub limits: Limits,
    /// Whether it is looked for at all.
    pub on: bool,
    /// Who is told by mail; nobody where it is empty.
    #[serde(default)]
    #[schema(value_type = Vec<UserId>, max_items = 20)]
    pub recipients: BTreeSet<UserId>,
    /// When they are told.
    pub delivery: Delivery,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_reads_flat_and_takes_no_limits_of_others() {
        let text = r#"{"kind":"mass_view","per_hour":70,"on":true,"recipients":[],"delivery":"at_once"}"#;
        let rule: Rule = serde_json::from_str(text).unwrap();

        assert_eq!((rule.limits.clone(), rule.on), (Limits::MassView { per_hour: 70 }, true));
        assert_eq!(serde_json::to_string(&rule).unwrap(), text);
        let other = text.replace("per_hour", "working_days");
        assert!(serde_json::from_str::<Rule>(&other).is_err());
        let more = text.replace("\"on\"", "\"luck\":1,\"on\"");
        assert!(serde_json::from_str::<Rule>(&more).unwrap_err().to_string().contains("luck"));
    }
}
