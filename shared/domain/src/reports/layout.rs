//! What stands in a report: which numbers, of whom, in which rows, in which order, with which charts.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::analytics::Step;
use crate::ids::{JobId, UserId};
use crate::metrics::{About, Metric, metric};

/// Most numbers of a report.
pub const MAX_METRICS: usize = 30;
/// Most charts of a report.
pub const MAX_CHARTS: usize = 8;
/// Most people, and most jobs, that a report is narrowed to.
pub const MAX_FILTER: usize = 50;

/// What a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = ReportSubject)]
pub enum Subject {
    /// What the team does.
    Team,
    /// What one person does.
    Person {
        /// Who.
        user: UserId,
    },
    /// The pipeline of one job.
    Job {
        /// Which one.
        job: JobId,
    },
    /// All pipelines.
    Pipeline,
    /// Interviews and feedback.
    Interviews,
    /// Care for data, and what had to be repaired.
    DataCare,
}

/// What a row is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ReportBy)]
pub enum By {
    /// One a person; numbers about people.
    Person,
    /// One a job; numbers about pipelines.
    Job,
    /// One a day.
    Day,
    /// One an ISO week.
    Week,
    /// One a month.
    Month,
}

impl By {
    /// The step of rows that are stretches of time; none for people and jobs.
    #[must_use]
    pub fn step(self) -> Option<Step> {
        match self {
            Self::Person | Self::Job => None,
            Self::Day => Some(Step::Day),
            Self::Week => Some(Step::Week),
            Self::Month => Some(Step::Month),
        }
    }

    /// What the numbers of such a row can be about; none where about both.
    #[must_use]
    pub fn about(self) -> Option<About> {
        match self {
            Self::Person => Some(About::People),
            Self::Job => Some(About::Pipeline),
            Self::Day | Self::Week | Self::Month => None,
        }
    }
}

/// The order of the rows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReportSort)]
pub struct Sort {
    /// By this number, one of the report's.
    #[schema(max_length = 64)]
    pub metric: String,
    /// The highest first.
    #[serde(default)]
    pub descending: bool,
}

/// A chart.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = ReportChart)]
pub enum Chart {
    /// A bar for each row.
    Bars {
        /// Of which number, one of the report's.
        metric: String,
    },
    /// A line over time beside that of the period before.
    Lines {
        /// Of which number, one of the report's.
        metric: String,
    },
    /// Actions by weekday and hour.
    HeatMap,
    /// How many entered each stage of the pipeline.
    Funnel,
    /// How many candidates are in each status now.
    PipelineNow,
}

impl Chart {
    /// The number that the chart draws, where it draws one of the report's.
    #[must_use]
    pub fn metric(&self) -> Option<&str> {
        match self {
            Self::Bars { metric } | Self::Lines { metric } => Some(metric),
            Self::HeatMap | Self::Funnel | Self::PipelineNow => None,
        }
    }

    /// What a chart that draws none of the report's numbers is about.
    #[must_use]
    pub fn about(&self) -> Option<About> {
        match self {
            Self::Bars { .. } | Self::Lines { .. } => None,
            Self::HeatMap => Some(About::People),
            Self::Funnel | Self::PipelineNow => Some(About::Pipeline),
        }
    }
}

/// What stands in a report. Numbers go by their names in the catalogue, so that what was kept can be read as long as it
/// is kept; [`Layout::check`] says whether it can be made.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ReportLayout)]
pub struct Layout {
    /// What it is about.
    pub about: Subject,
    /// The numbers, in order.
    #[schema(min_items = 1, max_items = 30)]
    pub metrics: Vec<String>,
    /// What a row is of.
    pub by: By,
    /// The order of the rows; by name or time where absent.
    #[serde(default)]
    pub sort: Option<Sort>,
    /// The charts, in order.
    #[serde(default)]
    #[schema(max_items = 8)]
    pub charts: Vec<Chart>,
    /// Only these people; everybody where empty.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub people: Vec<UserId>,
    /// Only these jobs; all where empty.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub jobs: Vec<JobId>,
}

impl Layout {
    /// The numbers, in order. What the catalogue does not know is left out.
    #[must_use]
    pub fn metrics(&self) -> Vec<&'static Metric> {
        self.metrics.iter().filter_map(|id| metric(id)).collect()
    }

    /// The people whose days are counted; none where everybody's are.
    #[must_use]
    pub fn whose(&self) -> Option<BTreeSet<UserId>> {
        match self.about {
            Subject::Person { user } => Some(BTreeSet::from([user])),
            _ if self.people.is_empty() => None,
            _ => Some(self.people.iter().copied().collect()),
        }
    }

    /// The jobs whose pipelines are counted; none where all are.
    #[must_use]
    pub fn which_jobs(&self) -> Option<BTreeSet<JobId>> {
        match self.about {
            Subject::Job { job } => Some(BTreeSet::from([job])),
            _ if self.jobs.is_empty() => None,
            _ => Some(self.jobs.iter().copied().collect()),
        }
    }

    /// True where some number or chart is about that.
    #[must_use]
    pub fn tells_of(&self, about: About) -> bool {
        self.metrics().iter().any(|metric| metric.about() == about)
            || self.charts.iter().any(|chart| chart.about() == Some(about))
    }
}
