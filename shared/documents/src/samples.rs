//! A small report with everything in it, for tests.

use chrono::{NaiveDate, TimeZone};

use crate::model::{
    BarChart, Better, Column, Explanation, Figure, HeatMap, Kind, LineChart, Report, Section, Series, Table, Value,
};

/// Latin, Vietnamese, Cyrillic and Greek.
pub(crate) const NAMES: [&str; 5] = [
    "Łukasz Großmann",
    "Nguyễn Thị Ánh Tuyết",
    "Юлия Шевченко",
    "Αλέξανδρος Παπαδόπουλος",
    "Maria-Magdalena Freifrau von und zu Hohenstein-Großschönau-Unterdietfurt",
];

pub(crate) fn figure(label: &str, value: Value) -> Figure {
    Figure { label: label.into(), value, previous: None, better: Better::Higher, explanation: None }
}

pub(crate) fn report() -> Report {
    let names = || NAMES.map(str::to_owned).to_vec();
    let series = || vec![Series::counts("This week", 40..45), Series::counts("Week before", 30..35)];
    let mut cells = [[0; 24]; 7];
    cells[2][10] = 1234;
    Report {
        title: "Team activity".into(),
        organisation: "Nordwind SE".into(),
        period: "16 – 22 November 2026".into(),
        previous_period: None,
        zone: "Europe/Berlin".into(),
        made_at: chrono_tz::Europe::Berlin.with_ymd_and_hms(2026, 11, 23, 7, 0, 0).unwrap(),
        language: "en".into(),
        figures: vec![Figure { previous: Some(Value::Count(6)), ..figure("Hired", Value::Count(7)) }],
        sections: vec![
            Section::BarChart(BarChart {
                title: "Actions per person".into(),
                kind: Kind::Count,
                categories: names(),
                series: series(),
            }),
            Section::LineChart(LineChart {
                title: "Actions per day".into(),
                kind: Kind::Count,
                categories: names(),
                series: series(),
            }),
            Section::HeatMap(HeatMap { title: "Heat map".into(), unit: "actions".into(), cells }),
            Section::Table(people()),
        ],
        explanations: vec![Explanation {
            id: "hired".into(),
            name: "Hired".into(),
            unit: "candidates".into(),
            definition: "Moves to the status hired.".into(),
        }],
    }
}

fn people() -> Table {
    let noon = NaiveDate::from_ymd_opt(2026, 11, 18).unwrap().and_hms_opt(12, 0, 0).unwrap();
    let row = |(index, name): (u64, &str)| {
        vec![name.into(), Value::Count(412 + index), Value::Percent(0.5), Value::Duration(12_300), noon.into()]
    };
    let mut rows: Vec<Vec<Value>> = (0..).zip(NAMES).map(row).collect();
    rows.push(vec!["Ines Marques".into(), Value::OptedOut, Value::OptedOut, Value::OptedOut, Value::OptedOut]);
    Table {
        title: "People".into(),
        columns: vec![
            Column::text("Name"),
            Column::count("Actions").with_bars(),
            Column::new("Share", Kind::Percent),
            Column::new("Time", Kind::Duration),
            Column::new("Last", Kind::DateTime),
        ],
        rows,
        totals: None,
    }
}
