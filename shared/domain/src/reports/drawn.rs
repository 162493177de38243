//! The charts of a report, as numbers.

use serde::Serialize;
use utoipa::ToSchema;

use super::figures::{Asked, Row, Shown};
use super::layout::{By, Chart};
use super::numbers::Counted;
use super::sums::facts;
use crate::analytics::{Step, heat_map};
use crate::flow::FlowCounter;
use crate::metrics::{Metric, Unit, metric};
use crate::time::Period;
use crate::workflow::Status;

/// Most points of a line that is not of the rows: beyond, it goes by longer steps.
const MOST_POINTS: usize = 92;

/// The way to a hire.
pub const STAGES: [Status; 7] = [
    Status::New,
    Status::Screened,
    Status::Interviewed,
    Status::TechnicalRound,
    Status::HrRound,
    Status::Offered,
    Status::Hired,
];

/// A number of several rows, or of several stretches of time.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = ReportSeries)]
pub struct Series {
    /// Which one.
    pub metric: &'static str,
    /// For people.
    pub name: &'static str,
    /// What it is measured in.
    pub unit: Unit,
    /// What each value is of: a name or a first day.
    pub categories: Vec<String>,
    /// The values; none where there are too few for a rate.
    pub values: Vec<Option<f64>>,
    /// Those of the days before, as far as there are as many; empty where there is nothing to compare with.
    pub previous: Vec<Option<f64>>,
}

/// A stage of the funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ReportStage)]
pub struct Stage {
    /// The status.
    pub status: Status,
    /// How often it was entered.
    pub entered: i64,
    /// In the days before.
    pub previous: i64,
}

/// Candidates in a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ReportStanding)]
pub struct InStatus {
    /// The status.
    pub status: Status,
    /// How many are in it now.
    pub candidates: u64,
}

/// A chart with its numbers.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[schema(as = DrawnChart)]
pub enum Drawn {
    /// A bar for each row that is shown.
    Bars(Series),
    /// A line over time.
    Lines(Series),
    /// Actions by weekday and hour.
    HeatMap {
        /// Seven days from Monday, 24 hours each.
        #[schema(value_type = Vec<Vec<u64>>)]
        cells: Box<[[u64; 24]; 7]>,
    },
    /// How many entered each stage.
    Funnel {
        /// In the order of the pipeline.
        stages: Vec<Stage>,
    },
    /// How many are in each status now.
    PipelineNow {
        /// Every status.
        statuses: Vec<InStatus>,
    },
}

impl Drawn {
    /// The numbers of a chart; none where the catalogue does not know what it draws.
    pub(super) fn of(chart: &Chart, counted: &Counted<'_>, rows: &[Row], by: By, asked: &Asked) -> Option<Self> {
        Some(match chart {
            Chart::Bars { metric: id } => Self::Bars(bars(metric(id)?, rows, by)),
            Chart::Lines { metric: id } => Self::Lines(lines(metric(id)?, counted, by, asked)),
            Chart::HeatMap => {
                let days = counted.days_in(asked.period).iter().filter(|day| counted.shows(day.user));
                let days = days.map(|day| (day.day, &day.stats.tally));
                Self::HeatMap { cells: Box::new(heat_map(days, asked.zone, asked.zone).0) }
            }
            Chart::Funnel => Self::Funnel { stages: funnel(counted, asked) },
            Chart::PipelineNow => {
                let candidates = |status| counted.standing.get(&status).copied().unwrap_or_default();
                let of = |status| InStatus { status, candidates: candidates(status) };
                Self::PipelineNow { statuses: Status::ALL.map(of).into() }
            }
        })
    }
}

fn bars(metric: &'static Metric, rows: &[Row], by: By) -> Series {
    let shown: Vec<&Row> = rows.iter().filter(|row| row.state == Shown::Shown).collect();
    let cell = |row: &Row| row.figures.iter().find(|cell| cell.metric == metric.id).cloned();
    let cells: Vec<_> = shown.iter().map(|row| cell(row)).collect();
    let previous = cells.iter().map(|cell| cell.as_ref().and_then(|cell| cell.previous));
    Series {
        metric: metric.id,
        name: metric.name,
        unit: metric.unit,
        categories: shown.iter().map(|row| row.name.clone()).collect(),
        previous: if by.step().is_some() { Vec::new() } else { previous.collect() },
        values: cells.into_iter().map(|cell| cell.and_then(|cell| cell.value)).collect(),
    }
}

/// The shortest steps that do not make too many points.
fn step_for(period: Period) -> Step {
    let few = |step: &Step| step.of(period).len() <= MOST_POINTS;
    [Step::Day, Step::Week].into_iter().find(few).unwrap_or(Step::Month)
}

fn lines(metric: &'static Metric, counted: &Counted<'_>, by: By, asked: &Asked) -> Series {
    let step = by.step().unwrap_or_else(|| step_for(asked.period));
    let value = |part: Period| {
        let (people, flow) = counted.sums(part);
        metric.read(facts(metric, &people, &flow), asked.minimum).value()
    };
    let (parts, before) = (step.of(asked.period), step.of(asked.previous));
    let before = before.into_iter().take(parts.len()).map(value).collect();
    Series {
        metric: metric.id,
        name: metric.name,
        unit: metric.unit,
        categories: parts.iter().map(|part| part.from.to_string()).collect(),
        values: parts.into_iter().map(value).collect(),
        previous: before,
    }
}

fn funnel(counted: &Counted<'_>, asked: &Asked) -> Vec<Stage> {
    let (now, before) = (counted.sums(asked.period).1, counted.sums(asked.previous).1);
    let stage = |status| {
        let counter = FlowCounter::Entered(status);
        Stage { status, entered: now.get(counter), previous: before.get(counter) }
    };
    STAGES.map(stage).into()
}
