//! The numbers of a report: totals, rows, charts. One way to compute them for the API, the preview and the documents.

use std::cmp::Ordering;

use chrono_tz::Tz;
use serde::Serialize;
use utoipa::ToSchema;

use super::drawn::Drawn;
use super::layout::{By, Layout, Sort};
use super::numbers::{Counted, Numbers};
use super::sums::{by_user, facts, flow_of};
use crate::activity::Totals;
use crate::analytics::Step;
use crate::flow::FlowDays;
use crate::jobs::Job;
use crate::metrics::{Facts, Figure, Metric};
use crate::time::Period;

/// Which days, beside which others, and by which rules.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The days.
    pub period: Period,
    /// The days that they are compared with.
    pub previous: Period,
    /// A rate of fewer is not shown.
    pub minimum: u64,
    /// The zone of days and hours.
    pub zone: Tz,
}

/// A number of a row.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = AnalyticsCell)]
pub struct Cell {
    /// Which one.
    pub metric: &'static str,
    /// The number; none where there are too few for a rate.
    pub value: Option<f64>,
    /// The same of the period before; none for days, weeks and months.
    pub previous: Option<f64>,
    /// True for a rate of so few that it would say nothing.
    pub too_few: bool,
}

/// Whether a row's numbers can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    /// They are there.
    Shown,
    /// The person is not measured.
    OptedOut,
}

/// A person, a job or a stretch of time.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = AnalyticsRow)]
pub struct Row {
    /// Identifier, or first day.
    pub key: String,
    /// For people.
    pub name: String,
    /// Whether there are numbers.
    pub state: Shown,
    /// The numbers.
    pub figures: Vec<Cell>,
}

/// All that stands in a report.
#[derive(Clone, Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = ReportSheet)]
pub struct Sheet {
    /// The period.
    pub period: Period,
    /// The one that it is compared with.
    pub previous: Period,
    /// What a row is of.
    pub by: By,
    /// The numbers of all rows together.
    pub total: Vec<Figure>,
    /// The rows, in order.
    pub rows: Vec<Row>,
    /// The charts, in order.
    pub charts: Vec<Drawn>,
}

impl Row {
    /// The number of that name, where it is shown.
    #[must_use]
    pub fn value(&self, metric: &str) -> Option<f64> {
        self.figures.iter().find(|cell| cell.metric == metric).and_then(|cell| cell.value)
    }
}

impl Sheet {
    /// Puts a report together: opted-out people have a row without figures and are in no total.
    #[must_use]
    pub fn assemble(layout: &Layout, numbers: &Numbers, asked: &Asked) -> Self {
        let counted = numbers.of(layout, asked.period);
        let metrics = layout.metrics();
        let mut rows = counted.rows(layout.by, &metrics, asked);
        sort(&mut rows, layout);
        let charts = layout.charts.iter().filter_map(|chart| Drawn::of(chart, &counted, &rows, layout.by, asked));
        Self {
            period: asked.period,
            previous: asked.previous,
            by: layout.by,
            total: counted.total(&metrics, asked),
            charts: charts.collect(),
            rows,
        }
    }

    /// True where nothing happened: every number is zero, or there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.total.iter().all(|figure| figure.value.is_none_or(|value| value == 0.0))
    }

    /// How many people have no figures because they are not measured.
    #[must_use]
    pub fn opted_out(&self) -> usize {
        self.rows.iter().filter(|row| row.state == Shown::OptedOut).count()
    }
}

/// By name where nothing is said, stretches of time in their order; rows without the number last.
fn sort(rows: &mut [Row], layout: &Layout) {
    if layout.by.step().is_none() {
        rows.sort_by_cached_key(|row| (row.name.to_lowercase(), row.key.clone()));
    }
    let Some(Sort { metric, descending }) = &layout.sort else { return };
    rows.sort_by(|one, other| match (one.value(metric), other.value(metric)) {
        (Some(one), Some(other)) if *descending => other.total_cmp(&one),
        (Some(one), Some(other)) => one.total_cmp(&other),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
}

fn cells(metrics: &[&'static Metric], now: Facts<'_>, before: Option<Facts<'_>>, minimum: u64) -> Vec<Cell> {
    let figures = metrics.iter().map(|metric| metric.figure(now, before, minimum));
    figures.map(|Figure { metric, value, previous, too_few, .. }| Cell { metric, value, previous, too_few }).collect()
}

impl Counted<'_> {
    /// Numbers of everything that is counted, beside those of the days before.
    #[must_use]
    pub fn total(&self, metrics: &[&'static Metric], asked: &Asked) -> Vec<Figure> {
        let (now, before) = (self.sums(asked.period), self.sums(asked.previous));
        let figure = |metric: &&'static Metric| {
            let previous = facts(metric, &before.0, &before.1);
            metric.figure(facts(metric, &now.0, &now.1), Some(previous), asked.minimum)
        };
        metrics.iter().map(figure).collect()
    }

    /// The rows: people and jobs in the order in which they were read. Numbers that cannot be of such a row are left out.
    #[must_use]
    pub fn rows(&self, by: By, metrics: &[&'static Metric], asked: &Asked) -> Vec<Row> {
        let about = |metric: &&&'static Metric| by.about().is_none_or(|about| metric.about() == about);
        let metrics: Vec<_> = metrics.iter().filter(about).copied().collect();
        match (by, by.step()) {
            (_, Some(step)) => self.by_time(&metrics, asked, step),
            (By::Job, _) => self.by_job(&metrics, asked),
            _ => self.by_person(&metrics, asked),
        }
    }

    fn by_person(&self, metrics: &[&'static Metric], asked: &Asked) -> Vec<Row> {
        let stats = |period| by_user(self.days_in(period).iter().copied(), period);
        let (now, before) = (stats(asked.period), stats(asked.previous));
        let nothing = Totals::default();
        self.users
            .iter()
            .map(|user| {
                let shown = self.shows(user.id);
                let [now, before] = [&now, &before].map(|of| Facts::People(of.get(&user.id).unwrap_or(&nothing)));
                Row {
                    key: user.id.to_string(),
                    name: user.name.to_string(),
                    state: if shown { Shown::Shown } else { Shown::OptedOut },
                    figures: if shown { cells(metrics, now, Some(before), asked.minimum) } else { Vec::new() },
                }
            })
            .collect()
    }

    fn by_job(&self, metrics: &[&'static Metric], asked: &Asked) -> Vec<Row> {
        let row = |of: &&(Job, FlowDays)| {
            let (job, flow) = *of;
            let (now, before) = (flow_of(flow, asked.period), flow_of(flow, asked.previous));
            let figures = cells(metrics, Facts::Pipeline(&now), Some(Facts::Pipeline(&before)), asked.minimum);
            Row { key: job.id.to_string(), name: job.title.to_string(), state: Shown::Shown, figures }
        };
        self.jobs.iter().map(row).collect()
    }

    fn by_time(&self, metrics: &[&'static Metric], asked: &Asked, step: Step) -> Vec<Row> {
        let row = |part: Period| {
            let (people, flow) = self.sums(part);
            let cell = |metric: &&'static Metric| cells(&[metric], facts(metric, &people, &flow), None, asked.minimum);
            let day = part.from.to_string();
            Row { key: day.clone(), name: day, state: Shown::Shown, figures: metrics.iter().flat_map(cell).collect() }
        };
        step.of(asked.period).into_iter().map(row).collect()
    }
}
