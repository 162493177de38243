//! The catalogue of numbers (DESIGN 2, rule 5): one definition for dashboard, documents and "explain this number".
//!
//! A metric is data: a formula over counters. The same formula gives the number from sums of days, the words that say how
//! it is computed, and for each row of the log what it counts, so the three cannot disagree.

mod catalogue;
mod facts;
mod formula;

use serde::Serialize;
use utoipa::ToSchema;

pub use catalogue::all;
pub use facts::{Facts, Weight};
pub use formula::{Formula, Term};

/// What a number is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// How often.
    Count,
    /// How long.
    Seconds,
    /// Of a hundred.
    Percent,
    /// On each day with any activity.
    PerDay,
    /// Millionths of a US dollar.
    MicroDollars,
}

/// What a number is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// What people do.
    Activity,
    /// Where candidates go.
    Pipeline,
    /// How long that takes.
    Speed,
    /// Interviews and feedback.
    Interviews,
    /// What had to be repaired.
    Quality,
    /// Reading resumes.
    Extraction,
    /// Care for the data of candidates.
    DataCare,
}

/// Which direction is the good one. More clicks are not better work, so most numbers have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// Upwards.
    More,
    /// Downwards.
    Less,
    /// No direction.
    Neither,
}

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Days of people who agreed to be measured; can be split by person.
    People,
    /// Steps of candidates; can be split by job, and names nobody.
    Pipeline,
}

/// One number: what it is called, what it means and how it comes about.
#[derive(Debug)]
pub struct Metric {
    /// Stable identifier.
    pub id: &'static str,
    /// For people.
    pub name: &'static str,
    /// What it is measured in.
    pub unit: Unit,
    /// What it is about.
    pub group: Group,
    /// The good direction.
    pub better: Better,
    /// One sentence that says exactly what is counted.
    pub definition: &'static str,
    /// How it is computed.
    pub formula: Formula,
}

/// A number, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// The number.
    Value(f64),
    /// A rate of so few that it would say nothing.
    TooFew,
}

/// A computed number with its explanation.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
pub struct Figure {
    /// Identifier of the metric.
    pub metric: &'static str,
    /// For people.
    pub name: &'static str,
    /// What it is measured in.
    pub unit: Unit,
    /// What it is about.
    pub group: Group,
    /// The good direction.
    pub better: Better,
    /// What exactly is counted.
    pub definition: &'static str,
    /// The number; none where there are too few for a rate.
    pub value: Option<f64>,
    /// The same for the period before, where it was asked for.
    pub previous: Option<f64>,
    /// True for a rate of so few that it would say nothing.
    pub too_few: bool,
}

impl Reading {
    /// The number, where there is one.
    #[must_use]
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::TooFew => None,
        }
    }
}

impl Metric {
    /// What the number comes from.
    #[must_use]
    pub fn about(&self) -> About {
        self.formula.about()
    }

    /// The number. A rate of less than `minimum` is none.
    #[must_use]
    pub fn read(&self, facts: Facts<'_>, minimum: u64) -> Reading {
        self.formula.read(facts, minimum)
    }

    /// The number with its explanation, beside that of the period before.
    #[must_use]
    pub fn figure(&self, now: Facts<'_>, before: Option<Facts<'_>>, minimum: u64) -> Figure {
        let value = self.read(now, minimum);
        Figure {
            metric: self.id,
            name: self.name,
            unit: self.unit,
            group: self.group,
            better: self.better,
            definition: self.definition,
            value: value.value(),
            previous: before.and_then(|facts| self.read(facts, minimum).value()),
            too_few: value == Reading::TooFew,
        }
    }

    /// A number that counts, as a whole number. Rates give none.
    #[must_use]
    pub fn whole(&self, facts: Facts<'_>) -> u64 {
        u64::try_from(self.formula.sum(facts)).unwrap_or_default()
    }
}

/// The metric with that identifier.
#[must_use]
pub fn metric(id: &str) -> Option<&'static Metric> {
    catalogue::all().find(|metric| metric.id == id)
}

/// All metrics about something, in the catalogue's order.
pub fn metrics_about(about: About) -> impl Iterator<Item = &'static Metric> {
    catalogue::all().filter(move |metric| metric.about() == about)
}
