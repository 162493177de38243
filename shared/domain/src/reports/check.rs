//! Whether a report can be made as it is asked for. Every refusal at once, each with its field.

use std::collections::BTreeSet;

use super::layout::{By, Chart, Layout, MAX_CHARTS, MAX_FILTER, MAX_METRICS, Subject};
use crate::issue::Issue;
use crate::metrics::{About, metric};

/// Collects refusals under one field.
struct Refusals<'a> {
    at: &'a str,
    issues: Vec<Issue>,
}

impl Refusals<'_> {
    fn expect(&mut self, holds: bool, field: &str, code: &'static str, detail: &str) {
        if !holds {
            self.issues.push(Issue::new(format!("{}{field}", self.at), code, detail));
        }
    }

    /// Each at most once, and not too many.
    fn list<T: Ord>(&mut self, list: &[T], field: &str, most: usize, detail: &str) {
        self.expect(list.len() <= most, field, "too_many", detail);
        let mut seen = BTreeSet::new();
        for (at, one) in list.iter().enumerate() {
            self.expect(seen.insert(one), &format!("{field}/{at}"), "repeated", "stands there twice");
        }
    }
}

impl Layout {
    /// Everything that stands in the way of making this report; `at` is where the layout lies in the input. Empty where
    /// it can be made.
    #[must_use]
    pub fn check(&self, at: &str) -> Vec<Issue> {
        let mut refusals = Refusals { at, issues: Vec::new() };
        self.check_metrics(&mut refusals);
        self.check_rows(&mut refusals);
        self.check_charts(&mut refusals);
        self.check_filters(&mut refusals);
        refusals.issues
    }

    fn check_metrics(&self, refusals: &mut Refusals<'_>) {
        refusals.expect(!self.metrics.is_empty(), "/metrics", "required", "must name at least one number");
        refusals.list(&self.metrics, "/metrics", MAX_METRICS, "must be at most 30 numbers");
        for (at, id) in self.metrics.iter().enumerate() {
            let field = format!("/metrics/{at}");
            let Some(metric) = metric(id) else {
                refusals.expect(false, &field, "unknown", "is no number of the catalogue");
                continue;
            };
            let (code, detail) = match (self.about, self.by, metric.about()) {
                (Subject::Person { .. }, _, About::Pipeline) => {
                    ("not_of_person", "is about pipelines and names nobody: it cannot stand in a report of one person")
                }
                (Subject::Job { .. }, _, About::People) => {
                    ("not_of_job", "is about people: it cannot stand in a report of one job")
                }
                (_, By::Person, About::Pipeline) => {
                    ("not_by_person", "is about pipelines and names nobody: it cannot go by person")
                }
                (_, By::Job, About::People) => ("not_by_job", "is about people: it cannot go by job"),
                _ => continue,
            };
            refusals.expect(false, &field, code, detail);
        }
    }

    fn check_rows(&self, refusals: &mut Refusals<'_>) {
        match (self.about, self.by) {
            (Subject::Person { .. }, By::Person | By::Job) => {
                refusals.expect(false, "/by", "not_over_time", "must be day, week or month in a report of one person");
            }
            (Subject::Job { .. }, By::Person) => {
                refusals.expect(false, "/by", "not_by_person", "must be job, day, week or month in a report of a job");
            }
            _ => {}
        }
        if let Some(sort) = &self.sort {
            let there = self.metrics.contains(&sort.metric);
            refusals.expect(there, "/sort/metric", "not_in_report", "must be one of the report's numbers");
        }
    }

    fn check_charts(&self, refusals: &mut Refusals<'_>) {
        refusals.list(&self.charts, "/charts", MAX_CHARTS, "must be at most 8 charts");
        for (at, chart) in self.charts.iter().enumerate() {
            let field = format!("/charts/{at}");
            if let Some(metric) = chart.metric() {
                let there = self.metrics.iter().any(|id| id == metric);
                let field = format!("{field}/metric");
                refusals.expect(there, &field, "not_in_report", "must be one of the report's numbers");
            }
            let (code, detail) = match (chart, self.about, self.by) {
                (Chart::HeatMap, Subject::Job { .. }, _) | (Chart::HeatMap, _, By::Job) => {
                    ("not_by_job", "is about people: it cannot stand in a report about jobs")
                }
                (Chart::Funnel | Chart::PipelineNow, Subject::Person { .. }, _) => {
                    ("not_of_person", "is about pipelines: it cannot stand in a report of one person")
                }
                (Chart::Funnel, _, By::Person) => {
                    ("not_by_person", "is about pipelines: it cannot stand in a report by person")
                }
                _ => continue,
            };
            refusals.expect(false, &field, code, detail);
        }
    }

    fn check_filters(&self, refusals: &mut Refusals<'_>) {
        refusals.list(&self.people, "/people", MAX_FILTER, "must be at most 50 people");
        refusals.list(&self.jobs, "/jobs", MAX_FILTER, "must be at most 50 jobs");
        let named = matches!(self.about, Subject::Person { .. });
        let used = self.people.is_empty() || !named && self.tells_of(About::People);
        refusals.expect(
            used,
            "/people",
            "not_used",
            "narrows nothing: no number of the report is about several people",
        );
        let named = matches!(self.about, Subject::Job { .. });
        let used = self.jobs.is_empty() || !named && self.tells_of(About::Pipeline);
        refusals.expect(used, "/jobs", "not_used", "narrows nothing: no number of the report is about several jobs");
    }
}
