//! The rows of a report as a table.

use chrono::NaiveDate;
use hirelog_documents::{Column, Kind, Table, Value};
use hirelog_domain::metrics::Metric;
use hirelog_domain::reports::{By, Layout, Row, Sheet, Shown};

use crate::value::{kind, value};

/// How a table is called, its first column, and its last row.
fn names(by: By) -> (&'static str, &'static str, &'static str) {
    match by {
        By::Person => ("Team", "Person", "Team"),
        By::Job => ("Jobs", "Job", "All jobs"),
        By::Day => ("Days", "Day", "All days"),
        By::Week => ("Weeks", "Week from", "All weeks"),
        By::Month => ("Months", "Month from", "All months"),
    }
}

/// The rows, with the numbers of all together at the end. A rate at the end is that of all, not a sum.
pub(crate) fn rows(sheet: &Sheet, layout: &Layout) -> Table {
    let metrics = layout.metrics();
    let (title, head, all) = names(sheet.by);
    let first = if sheet.by.step().is_some() { Column::new(head, Kind::Date) } else { Column::text(head).wide(28) };
    let columns = metrics.iter().map(|metric| Column::new(metric.name, kind(metric)));
    let total = |metric: &&'static Metric| {
        let figure = sheet.total.iter().find(|figure| figure.metric == metric.id);
        value(metric, figure.and_then(|figure| figure.value))
    };
    Table {
        title: title.into(),
        columns: std::iter::once(first).chain(columns).collect(),
        rows: sheet.rows.iter().map(|row| cells(row, sheet.by, &metrics)).collect(),
        totals: Some(std::iter::once(Value::text(all)).chain(metrics.iter().map(total)).collect()),
    }
}

fn cells(row: &Row, by: By, metrics: &[&'static Metric]) -> Vec<Value> {
    let day = || row.key.parse::<NaiveDate>().ok().filter(|_| by.step().is_some());
    let name = day().map_or_else(|| Value::text(row.name.clone()), Value::Date);
    let cell = |metric: &&'static Metric| match row.state {
        Shown::Shown => value(metric, row.value(metric.id)),
        Shown::OptedOut => Value::OptedOut,
    };
    std::iter::once(name).chain(metrics.iter().map(cell)).collect()
}
