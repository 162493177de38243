//! The team report as a document: which numbers, in which order, with which words. Layout is not decided here.

use chrono::DateTime;
use chrono_tz::Tz;
use hirelog_documents::{
    BarChart, Better, Column, Explanation, Figure, Kind, Note, Report, Section, Series, Table, Value,
};
use hirelog_domain::activity::Totals;
use hirelog_domain::metrics::{self, Facts, Metric, Unit, metric};
use hirelog_domain::organisation::Organisation;
use hirelog_domain::reports::{PersonRow, ReportKind, TeamReport};
use hirelog_domain::time::Period;

/// The tiles on the first page, and the figures in the mail.
const KEY_METRICS: [&str; 8] = [
    "status_changes",
    "candidates_added",
    "candidates_viewed",
    "interviewed",
    "offers",
    "hires",
    "active_time",
    "actions",
];

/// The columns of the team's table.
const TABLE_METRICS: [&str; 9] = [
    "actions",
    "active_time",
    "candidates_viewed",
    "candidates_added",
    "status_changes",
    "interviewed",
    "offers",
    "hires",
    "rejections",
];

/// The whole report.
pub(crate) fn report(
    kind: ReportKind,
    team: &TeamReport,
    organisation: &Organisation,
    made_at: DateTime<Tz>,
) -> Report {
    Report {
        title: kind.title().into(),
        organisation: organisation.name.clone(),
        period: words(team.period),
        previous_period: Some(words(team.period.previous())),
        zone: organisation.zone.to_string(),
        made_at,
        language: "en".into(),
        figures: metrics(&KEY_METRICS).map(|metric| figure(metric, team)).collect(),
        sections: sections(team),
        explanations: explained().map(explanation).collect(),
    }
}

/// Key figures as text: label and value.
pub(crate) fn key_figures(team: &TeamReport) -> Vec<(String, String)> {
    let text = |metric: &Metric| match metric.unit {
        Unit::Seconds => {
            let minutes = number(metric, &team.total) / 60;
            format!("{} h {:02} min", minutes / 60, minutes % 60)
        }
        _ => number(metric, &team.total).to_string(),
    };
    metrics(&KEY_METRICS).map(|metric| (metric.name.to_owned(), text(metric))).collect()
}

/// The numbers that stand in the report, in the catalogue's order.
fn explained() -> impl Iterator<Item = &'static Metric> {
    metrics::all().filter(|metric| KEY_METRICS.contains(&metric.id) || TABLE_METRICS.contains(&metric.id))
}

fn metrics(ids: &[&str]) -> impl Iterator<Item = &'static Metric> {
    ids.iter().filter_map(|id| metric(id))
}

fn value(metric: &Metric, totals: &Totals) -> Value {
    let number = number(metric, totals);
    match metric.unit {
        Unit::Seconds => Value::Duration(number),
        _ => Value::Count(number),
    }
}

fn kind_of(metric: &Metric) -> Kind {
    match metric.unit {
        Unit::Seconds => Kind::Duration,
        _ => Kind::Count,
    }
}

/// All numbers of this report count something; none is a rate.
fn number(metric: &Metric, totals: &Totals) -> u64 {
    metric.whole(Facts::People(totals))
}

fn figure(metric: &Metric, team: &TeamReport) -> Figure {
    let better = match metric.better {
        metrics::Better::More => Better::Higher,
        metrics::Better::Less => Better::Lower,
        metrics::Better::Neither => Better::Neither,
    };
    Figure {
        label: metric.name.into(),
        value: value(metric, &team.total),
        previous: Some(value(metric, &team.previous)),
        better,
        explanation: Some(metric.id.into()),
    }
}

fn explanation(metric: &Metric) -> Explanation {
    let unit = match metric.unit {
        Unit::Seconds => "time",
        _ => "count",
    };
    Explanation {
        id: metric.id.into(),
        name: metric.name.into(),
        unit: unit.into(),
        definition: metric.definition.into(),
    }
}

fn sections(team: &TeamReport) -> Vec<Section> {
    let shown: Vec<_> = team.rows.iter().filter_map(|row| row.shown().map(|totals| (row, totals))).collect();
    let by_person = |title: &str, id: &str| {
        let counts = shown.iter().map(|(_, totals)| metric(id).map_or(0, |metric| number(metric, totals)));
        Section::BarChart(BarChart {
            title: title.into(),
            kind: Kind::Count,
            categories: shown.iter().map(|(row, _)| row.name.clone()).collect(),
            series: vec![Series::counts(title, counts)],
        })
    };
    let mut sections = vec![
        Section::Table(people(team)),
        by_person("Status changes by person", "status_changes"),
        Section::BarChart(BarChart {
            title: "Actions by hour of the day".into(),
            kind: Kind::Count,
            categories: (0..24).map(|hour| format!("{hour:02}")).collect(),
            series: vec![Series::counts("Actions", team.total.hours())],
        }),
        Section::Table(pipeline(team)),
    ];
    if team.opted_out() > 0 {
        sections.push(Section::Note(Note {
            title: "People who are not measured".into(),
            text: format!(
                "{} of {} people have not agreed to be measured, or said no. They have no figures here and are in no total.",
                team.opted_out(),
                team.rows.len()
            ),
        }));
    }
    sections
}

fn people(team: &TeamReport) -> Table {
    let columns = metrics(&TABLE_METRICS).map(|metric| Column::new(metric.name, kind_of(metric)));
    let row = |row: &PersonRow| {
        let cells = metrics(&TABLE_METRICS).map(|metric| row.shown().map_or(Value::OptedOut, |of| value(metric, of)));
        std::iter::once(Value::text(row.name.clone())).chain(cells).collect()
    };
    let totals = metrics(&TABLE_METRICS).map(|metric| value(metric, &team.total));
    Table {
        title: "Team".into(),
        columns: std::iter::once(Column::text("Person").wide(28)).chain(columns).collect(),
        rows: team.rows.iter().map(row).collect(),
        totals: Some(std::iter::once(Value::text("Team")).chain(totals).collect()),
    }
}

fn pipeline(team: &TeamReport) -> Table {
    Table {
        title: "Pipeline now".into(),
        columns: vec![Column::text("Status").wide(24), Column::count("Candidates").with_bars()],
        rows: team.pipeline.iter().map(|(status, n)| vec![Value::text(status.label()), Value::Count(*n)]).collect(),
        totals: Some(vec![Value::text("All"), Value::Count(team.pipeline.values().sum())]),
    }
}

fn words(period: Period) -> String {
    let Period { from, to } = period;
    if from == to {
        from.format("%A, %-d %B %Y").to_string()
    } else {
        format!("{} to {}", from.format("%-d %B %Y"), to.format("%-d %B %Y"))
    }
}
