//! The charts of a report.

use chrono::NaiveDate;
use hirelog_documents::{BarChart, Column, Funnel, HeatMap, LineChart, Section, Series, Table, Value};
use hirelog_domain::metrics::{Metric, metric};
use hirelog_domain::reports::{self, By, Drawn, InStatus, Stage};

use crate::value::{kind, value};

const NOW: &str = "This period";
const BEFORE: &str = "Period before";

/// A chart as a section; none where the catalogue does not know what it draws.
pub(crate) fn section(drawn: &Drawn, by: By) -> Option<Section> {
    Some(match drawn {
        Drawn::Bars(data) => Section::BarChart(bars(data, metric(data.metric)?, by)),
        Drawn::Lines(data) => Section::LineChart(lines(data, metric(data.metric)?)),
        Drawn::HeatMap { cells } => Section::HeatMap(HeatMap {
            title: "Actions by weekday and hour".into(),
            unit: "actions".into(),
            cells: **cells,
        }),
        Drawn::Funnel { stages } => Section::Funnel(funnel(stages)),
        Drawn::PipelineNow { statuses } => Section::Table(pipeline_now(statuses)),
    })
}

/// This period, and the one before where there is one.
fn series(data: &reports::Series, metric: &Metric) -> Vec<Series> {
    let one = |name: &str, values: &[Option<f64>]| Series {
        name: name.into(),
        values: values.iter().map(|number| value(metric, *number)).collect(),
    };
    let before = (!data.previous.is_empty()).then(|| one(BEFORE, &data.previous));
    std::iter::once(one(NOW, &data.values)).chain(before).collect()
}

fn bars(data: &reports::Series, metric: &Metric, by: By) -> BarChart {
    let of = match by {
        By::Person => "person",
        By::Job => "job",
        By::Day => "day",
        By::Week => "week",
        By::Month => "month",
    };
    let categories = if by.step().is_some() { days(&data.categories) } else { data.categories.clone() };
    BarChart { title: format!("{} by {of}", metric.name), kind: kind(metric), categories, series: series(data, metric) }
}

fn lines(data: &reports::Series, metric: &Metric) -> LineChart {
    LineChart {
        title: format!("{} over time", metric.name),
        kind: kind(metric),
        categories: days(&data.categories),
        series: series(data, metric),
    }
}

/// First days as readers write them.
fn days(days: &[String]) -> Vec<String> {
    let text = |day: &String| match day.parse::<NaiveDate>() {
        Ok(day) => day.format("%-d %b %Y").to_string(),
        Err(_) => day.clone(),
    };
    days.iter().map(text).collect()
}

fn funnel(stages: &[Stage]) -> Funnel {
    let count = |entries: i64| u64::try_from(entries).unwrap_or_default();
    let stage = |stage: &Stage| {
        hirelog_documents::Stage::new(stage.status.label(), count(stage.entered)).before(count(stage.previous))
    };
    Funnel { title: "Entries of each stage".into(), stages: stages.iter().map(stage).collect() }
}

fn pipeline_now(statuses: &[InStatus]) -> Table {
    let row = |one: &InStatus| vec![Value::text(one.status.label()), Value::Count(one.candidates)];
    Table {
        title: "Pipeline now".into(),
        columns: vec![Column::text("Status").wide(24), Column::count("Candidates").with_bars()],
        rows: statuses.iter().map(row).collect(),
        totals: Some(vec![Value::text("All"), Value::Count(statuses.iter().map(|one| one.candidates).sum())]),
    }
}
