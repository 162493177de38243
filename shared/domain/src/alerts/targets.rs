//! What the team wants to reach in a week or a month, and whether it did.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::alert::{AlertKind, Finding, Rows, found};
use crate::activity::Totals;
use crate::flow::Flow;
use crate::metrics::{About, Facts, Metric, Unit, metric};
use crate::time::{Period, start_of_day};

/// How long a target runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TargetPeriod {
    /// From Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
}

impl TargetPeriod {
    /// The period of this kind that holds a day.
    #[must_use]
    pub fn of(self, day: NaiveDate) -> Period {
        match self {
            Self::Week => Period::week(day),
            Self::Month => Period::month(day),
        }
    }

    /// What it is called in a sentence.
    fn as_str(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
        }
    }
}

/// What the team wants to reach.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Which number of the catalogue.
    pub metric: String,
    /// In which time.
    pub period: TargetPeriod,
    /// How many there are to be.
    #[schema(minimum = 1, maximum = 1_000_000)]
    pub at_least: u32,
}

/// The number that a target is about, where it is one that is counted.
fn countable(id: &str) -> Option<&'static Metric> {
    metric(id).filter(|metric| metric.unit == Unit::Count)
}

/// True where a target can be set for that number.
#[must_use]
pub fn is_countable(id: &str) -> bool {
    countable(id).is_some()
}

/// Looks at a target at the end of `day`: reached as soon as there are enough, missed when the period is over. The sums are
/// those of everybody who is measured and those of all pipelines, from the first day of the period to `day`.
#[must_use]
pub fn targets(target: &Target, (people, flow): (&Totals, &Flow), day: NaiveDate, zone: Tz) -> Option<Finding> {
    let metric = countable(&target.metric)?;
    let facts = match metric.about() {
        About::People => Facts::People(people),
        About::Pipeline => Facts::Pipeline(flow),
    };
    let (value, period) = (metric.whole(facts), target.period.of(day));
    let (name, at_least, of) = (metric.name, target.at_least, target.period.as_str());
    let began = format!("the {of} from {}", period.from.format("%-d %B %Y"));
    let (kind, reason) = if value >= u64::from(at_least) {
        (AlertKind::TargetBeaten, format!("{name} in {began}: {value} so far, and at least {at_least} were wanted."))
    } else if day == period.to {
        (AlertKind::TargetMissed, format!("{name} in {began}: {value}, but at least {at_least} were wanted."))
    } else {
        return None;
    };
    let start = start_of_day(period.from, zone);
    Some(Finding {
        id: found(kind, &format!("{}/{of}/{at_least}", target.metric), &period.from, start),
        kind,
        user: None,
        day,
        reason,
        rows: Rows {
            user: None,
            action: None,
            from: start,
            to: start_of_day(day + Days::new(1), zone),
            candidates: Vec::new(),
        },
    })
}
