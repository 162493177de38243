//! What is in the documents that are measured.

use chrono::{DateTime, Duration, NaiveDate, TimeZone, Utc};
use hirelog_documents::{
    BarChart, Better, Column, Explanation, Figure, Funnel, HeatMap, Kind, LineChart, Report, Rows, Section, Series,
    Stage, Table, Value,
};

const USERS: u64 = 100;
const DAYS: u64 = 31;
/// As many as the catalogue has at least.
const METRICS: u64 = 60;
const EXPORTED: u64 = 100_000;
/// 1 December 2026, 06:00 UTC.
const MADE: DateTime<Utc> = match DateTime::from_timestamp(1_796_104_800, 0) {
    Some(at) => at,
    None => DateTime::UNIX_EPOCH,
};

/// The report of that name.
pub(crate) fn of(name: &str) -> Result<Report, String> {
    match name {
        "daily" => Ok(report(daily())),
        "monthly" => Ok(report(monthly()?)),
        "export" => Ok(report(vec![Section::Rows(export()?)])),
        _ => Err(format!("no document is called {name}: daily, monthly, export")),
    }
}

fn report(sections: Vec<Section>) -> Report {
    let figure = |index: u64| Figure {
        label: format!("Metric {index}"),
        value: Value::Count(index * 97),
        previous: Some(Value::Count(index * 90)),
        better: Better::Higher,
        explanation: Some(format!("m{index}")),
    };
    let explanation = |index: u64| Explanation {
        id: format!("m{index}"),
        name: format!("Metric {index}"),
        unit: "actions".into(),
        definition: "Everything a person did in the system in the period, one for each request that was answered. \
                     Failed and refused requests are not counted."
            .into(),
    };
    Report {
        title: "Team activity".into(),
        organisation: "Nordwind Logistik SE".into(),
        period: "November 2026".into(),
        previous_period: Some("October 2026".into()),
        zone: "Europe/Berlin".into(),
        made_at: chrono_tz::Europe::Berlin.from_utc_datetime(&MADE.naive_utc()),
        language: "en".into(),
        figures: (1..13).map(figure).collect(),
        sections,
        explanations: (1..=METRICS).map(explanation).collect(),
    }
}

fn name(user: u64) -> String {
    let first = ["Anna", "Юлия", "Nguyễn Thị", "Αλέξανδρος", "Zoë", "Łukasz"][user as usize % 6];
    format!("{first} Lindqvist-Großmann {user}")
}

fn metrics(metrics: u64) -> impl Iterator<Item = Column> {
    (1..=metrics).map(|metric| Column::count(format!("Metric {metric}")).with_bars())
}

fn figures_of(user: u64, day: u64, metrics: u64) -> impl Iterator<Item = Value> {
    (1..=metrics).map(move |metric| Value::Count((user * 31 + day * 7) * metric % 977))
}

fn daily() -> Vec<Section> {
    const SHOWN: u64 = 11;
    let row = |user| std::iter::once(name(user).into()).chain(figures_of(user, 1, SHOWN)).collect();
    let stages = ["New", "Screened", "Interviewed", "Technical round", "HR round", "Offered", "Hired"];
    let stage = |(index, name): (u64, &str)| Stage::new(name, 210 - 30 * index).before(200 - 28 * index).went_on(0.85);
    vec![
        Section::BarChart(BarChart {
            title: "Actions per person".into(),
            kind: Kind::Count,
            categories: (0..USERS).map(name).collect(),
            series: vec![Series::counts("Today", (0..USERS).rev()), Series::counts("Yesterday", 0..USERS)],
        }),
        Section::LineChart(LineChart {
            title: "Actions per hour".into(),
            kind: Kind::Count,
            categories: (0..24).map(|hour| format!("{hour:02}:00")).collect(),
            series: vec![Series::counts("Today", 0..24), Series::counts("Yesterday", 10..34)],
        }),
        Section::HeatMap(HeatMap {
            title: "When the team works".into(),
            unit: "actions".into(),
            cells: std::array::from_fn(|day| std::array::from_fn(|hour| (day * 29 + hour * 13) as u64 % 97)),
        }),
        Section::Funnel(Funnel {
            title: "From application to hire".into(),
            stages: (0..).zip(stages).map(stage).collect(),
        }),
        Section::Table(Table {
            title: "People".into(),
            columns: std::iter::once(Column::text("Name")).chain(metrics(SHOWN)).collect(),
            rows: (0..USERS).map(row).collect(),
            totals: None,
        }),
    ]
}

/// The sections of the day, and every metric of every user on every day.
fn monthly() -> Result<Vec<Section>, String> {
    let first = NaiveDate::from_ymd_opt(2026, 12, 1).ok_or("no such day")?;
    let date = |day: u64| Value::Date(first + Duration::days(day as i64));
    let row = |(user, day): (u64, u64)| {
        [name(user).into(), date(day)].into_iter().chain(figures_of(user, day, METRICS)).collect()
    };
    let pairs = (0..USERS).flat_map(|user| (0..DAYS).map(move |day| (user, day)));
    let mut sections = daily();
    sections.push(Section::Table(Table {
        title: "Days".into(),
        columns: [Column::text("Name"), Column::new("Day", Kind::Date)].into_iter().chain(metrics(METRICS)).collect(),
        rows: pairs.map(row).collect(),
        totals: None,
    }));
    Ok(sections)
}

fn export() -> Result<Rows, String> {
    let start = NaiveDate::from_ymd_opt(2026, 1, 1).and_then(|day| day.and_hms_opt(8, 0, 0)).ok_or("no such day")?;
    let row = |n: u64| {
        let at = start + Duration::seconds(n as i64 * 97);
        vec![
            at.into(),
            name(n % 7919).into(),
            format!("candidate-{n}@example.org").into(),
            ["new", "screened", "interviewed", "offered"][n as usize % 4].into(),
            format!("Job {}", n % 311).into(),
            Value::Count(n % 1000),
            Value::Number(n as f64 / 7.0),
            Value::Percent((n % 100) as f64 / 100.0),
            Value::Date(at.date()),
            name(n % USERS).into(),
        ]
    };
    Ok(Rows {
        title: "Moves".into(),
        columns: vec![
            Column::new("When", Kind::DateTime),
            Column::text("Candidate"),
            Column::text("Address"),
            Column::text("Status"),
            Column::text("Job"),
            Column::count("Actions"),
            Column::new("Mean", Kind::Number),
            Column::new("Share", Kind::Percent),
            Column::new("Day", Kind::Date),
            Column::text("By"),
        ],
        rows: (0..EXPORTED).map(row).collect(),
    })
}
