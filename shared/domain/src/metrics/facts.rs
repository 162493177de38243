//! What numbers are computed from: sums of days, or what one row of the log adds to them.

use crate::activity::{Counter, Totals};
use crate::flow::{Flow, FlowCounter};

/// Sums that a formula reads.
#[derive(Clone, Copy, Debug)]
pub enum Facts<'a> {
    /// Days of people.
    People(&'a Totals),
    /// Days of a pipeline.
    Pipeline(&'a Flow),
}

impl Facts<'_> {
    /// A counter of people's days; zero where these are days of a pipeline.
    #[must_use]
    pub fn counter(self, counter: Counter) -> i64 {
        match self {
            Self::People(totals) => totals.get(counter),
            Self::Pipeline(_) => 0,
        }
    }

    /// A counter of a pipeline's days; zero where these are days of people.
    #[must_use]
    pub fn flow(self, counter: FlowCounter) -> i64 {
        match self {
            Self::People(_) => 0,
            Self::Pipeline(flow) => flow.get(counter),
        }
    }
}

/// What one row of the log adds to a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weight {
    /// To the number itself, or what is above the line of a rate.
    pub counts: i64,
    /// To what is below the line of a rate.
    pub among: i64,
}

impl Weight {
    /// True where the row plays no part.
    #[must_use]
    pub fn is_none(self) -> bool {
        self == Self::default()
    }
}
