//! Prints how long big documents take, and the most memory the process held:
//! `cargo run --release -p hirelog-documents --example volume [daily|monthly|export]`
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for developers")]

use std::time::Instant;

use chrono::{NaiveDate, TimeZone};
use hirelog_documents::{
    BarChart, Better, Column, Explanation, Figure, HeatMap, Kind, LineChart, Report, Section, Series, Table, Value,
    pdf, xlsx,
};

const USERS: u64 = 100;
const METRICS: u64 = 60;

fn main() {
    let which = std::env::args().nth(1).unwrap_or_default();
    if which.is_empty() || which == "daily" {
        let report = report(daily());
        for _ in 0..3 {
            let start = Instant::now();
            let made = pdf(&report).unwrap();
            println!("daily PDF, 100 users: {:?}, {} pages, {} bytes", start.elapsed(), made.pages, made.bytes.len());
        }
    }
    if which.is_empty() || which == "monthly" {
        time_xlsx("monthly Excel, 100 users x 31 days x 60 metrics", &report(monthly()));
    }
    if which.is_empty() || which == "export" {
        time_xlsx("export of 100,000 rows x 10 columns", &report(vec![Section::Table(export())]));
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    println!("{}", status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default());
}

fn time_xlsx(what: &str, report: &Report) {
    let start = Instant::now();
    let book = xlsx(report).unwrap();
    println!("{what}: {:?}, {} bytes", start.elapsed(), book.len());
}

fn report(sections: Vec<Section>) -> Report {
    let figure = |index: u64| Figure {
        label: format!("Metric {index}"),
        value: Value::Count(index * 97),
        previous: Some(Value::Count(index * 90)),
        better: Better::Higher,
        explanation: None,
    };
    let explanation = |index: u64| Explanation {
        id: format!("m{index}"),
        name: format!("Metric {index}"),
        unit: "actions".into(),
        definition: "Everything a person did in the system in the period, one for each request that was answered."
            .into(),
    };
    Report {
        title: "Team activity".into(),
        organisation: "Nordwind Logistik SE".into(),
        period: "November 2026".into(),
        previous_period: Some("October 2026".into()),
        zone: "Europe/Berlin".into(),
        made_at: chrono_tz::Europe::Berlin.with_ymd_and_hms(2026, 12, 1, 7, 0, 0).unwrap(),
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

fn people(columns: u64) -> Table {
    let mut table = Table { title: "People".into(), columns: vec![Column::text("Name")], ..Table::default() };
    table.columns.extend((1..columns).map(|column| Column::count(format!("Metric {column}")).with_bars()));
    let row = |user| {
        std::iter::once(name(user).into()).chain((1..columns).map(move |column| Value::Count(user * column % 977)))
    };
    table.rows = (0..USERS).map(|user| row(user).collect()).collect();
    table
}

fn daily() -> Vec<Section> {
    let bars = BarChart {
        title: "Actions per person".into(),
        kind: Kind::Count,
        categories: (0..USERS).map(name).collect(),
        series: vec![Series::counts("Today", (0..USERS).rev()), Series::counts("Yesterday", 0..USERS)],
    };
    let hours = LineChart {
        title: "Actions per hour".into(),
        kind: Kind::Count,
        categories: (0..24).map(|hour| format!("{hour:02}:00")).collect(),
        series: vec![Series::counts("Today", 0..24), Series::counts("Yesterday", 10..34)],
    };
    let map = HeatMap { title: "When the team works".into(), unit: "actions".into(), cells: [[17; 24]; 7] };
    vec![Section::BarChart(bars), Section::LineChart(hours), Section::HeatMap(map), Section::Table(people(12))]
}

fn monthly() -> Vec<Section> {
    let day = |day| NaiveDate::from_ymd_opt(2026, 12, day).unwrap();
    let mut table = people(METRICS + 1);
    table.title = "Days".into();
    table.columns.insert(1, Column::new("Day", Kind::Date));
    let rows = std::mem::take(&mut table.rows);
    let with_day = |row: &Vec<Value>, date: u32| {
        let mut row = row.clone();
        row.insert(1, day(date).into());
        row
    };
    table.rows = rows.iter().flat_map(|row| (1..32).map(|date| with_day(row, date))).collect();
    let mut sections = daily();
    sections.push(Section::Table(table));
    sections
}

fn export() -> Table {
    let mut table = people(10);
    table.title = "Export".into();
    let rows = std::mem::take(&mut table.rows);
    table.rows = rows.iter().cycle().take(100_000).cloned().collect();
    table
}
