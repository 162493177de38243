//! Teams and texts that are not what one has in mind when drawing a report.

use hirelog_documents::{
    BarChart, Better, Column, Explanation, Figure, Funnel, HeatMap, Kind, LineChart, Note, Report, Rows, Section,
    Series, Stage, Table, Value,
};

use crate::team;

/// Five hundred people.
pub fn big() -> Report {
    let name = |n: u64| {
        let first = ["Anna", "Юлия", "Nguyễn Thị", "Αλέξανδρος", "Zoë", "Łukasz", "Şebnem"][n as usize % 7];
        let last = ["Lindqvist", "Großmann", "Шевченко", "Παπαδόπουλος", "Wójcik"][n as usize % 5];
        format!("{first} {last} {n}")
    };
    let count = |n: u64, column: u64| (n * 7919 + column * 104_729) % 487;
    let names = || (0..500).map(name).collect::<Vec<_>>();
    let mut columns = vec![Column::text("Name")];
    columns.extend((1..9).map(|n| Column::count(format!("Metric number {n}"))));
    let row =
        |n| std::iter::once(name(n).into()).chain((1..9).map(move |column| Value::Count(count(n, column)))).collect();
    Report {
        sections: vec![
            Section::BarChart(BarChart {
                title: "Actions per person".into(),
                kind: Kind::Count,
                categories: names(),
                series: vec![
                    Series::counts("This week", (0..500).map(|n| 2000 - 4 * n)),
                    Series::counts("Week before", (0..500).map(|n| 1900 - 3 * n)),
                ],
            }),
            Section::LineChart(LineChart {
                title: "Actions per day, a year".into(),
                kind: Kind::Count,
                categories: (0..365).map(|n| format!("Day {n}")).collect(),
                series: vec![
                    Series::counts("This year", (0..365).map(|n| 4000 + count(n, 3) * 5)),
                    Series::counts("Year before", (0..365).map(|n| 3000 + count(n, 5) * 4)),
                ],
            }),
            Section::Table(Table {
                title: "People".into(),
                columns,
                rows: (0..500).map(row).collect(),
                totals: Some(std::iter::once(Value::Empty).chain((1..9).map(|n| Value::Count(118_342 + n))).collect()),
            }),
        ],
        title: "Team activity, five hundred people".into(),
        ..team::report()
    }
}

/// Texts that look like formulas, markup or code; names of 200 characters; scripts without a font.
pub fn hostile() -> Report {
    let texts = texts();
    let number = texts.len() as u64;
    let row = |(n, text): (u64, &String)| {
        vec![
            text.as_str().into(),
            Value::Count(n),
            texts[(n as usize + 5) % texts.len()].as_str().into(),
            Value::Percent(f64::NAN),
        ]
    };
    let rows: Vec<Vec<Value>> = (0..).zip(&texts).map(row).collect();
    let columns = || {
        vec![
            Column::text("=1+1"),
            Column::count("Count"),
            Column::text(texts[6].clone()),
            Column::new("%", Kind::Percent),
        ]
    };
    let figure = |(text, value): (&String, Value)| Figure {
        label: text.clone(),
        previous: Some(Value::Count(3)),
        value,
        better: Better::Lower,
        explanation: None,
    };
    let values = [Value::Count(u64::MAX), Value::text("=1+1"), Value::Number(f64::INFINITY), Value::OptedOut];
    Report {
        title: texts[6].clone(),
        organisation: texts[0].clone(),
        period: texts[7].clone(),
        previous_period: Some(texts[7].clone()),
        zone: texts[4].clone(),
        figures: texts[4..8].iter().zip(values).map(figure).collect(),
        sections: vec![
            Section::BarChart(BarChart {
                title: texts[0].clone(),
                kind: Kind::Count,
                categories: texts.clone(),
                series: vec![Series::counts("=1+1", 0..number), Series::counts(texts[6].as_str(), 1..number)],
            }),
            Section::Funnel(Funnel {
                title: texts[4].clone(),
                stages: (0..).zip(&texts).map(|(n, text)| Stage::new(text.clone(), 40 - 2 * n).went_on(0.9)).collect(),
            }),
            Section::Table(Table { title: texts[7].clone(), columns: columns(), rows: rows.clone(), totals: None }),
            Section::Rows(Rows { title: texts[1].clone(), columns: columns(), rows }),
            Section::Note(Note { title: texts[5].clone(), text: texts.join("\n") }),
        ],
        explanations: texts[..9]
            .iter()
            .map(|text| Explanation {
                id: text.clone(),
                name: text.clone(),
                unit: text.clone(),
                definition: text.repeat(3),
            })
            .collect(),
        ..team::report()
    }
}

fn texts() -> Vec<String> {
    [
        "=HYPERLINK(\"http://example.org\";\"Click\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1+1)*cmd",
        "<script>alert('x')</script> & <b>bold</b>",
        "{{ 7*7 }} ${jndi:ldap://example.org/a}",
        "Maria-Magdalena Freifrau von und zu Hohenstein-Großschönau-Unterdietfurt, verwitwete Gräfin von Schwarzenberg-Sondershausen-Rudolstadt, geborene Prinzessin von Thurn und Taxis-Valsassina-Regensburg-Prag",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorstandsmitgliedsversammlungsprotokollführerstellvertretungsausschussvorsitzendenkandidatenlistenverwaltungsstelle",
        "王小明",
        "محمد بن عبد الله",
        "राम कुमार",
        "Zoe\u{308} Nguye\u{302}\u{303}n\u{202e}gnp.exe",
        "😀 Emoji 👩‍👩‍👧 O\u{0}\u{7}Brien",
        "",
        "   ",
        "line\nbreak\tand\r\ntab",
    ]
    .map(str::to_owned)
    .into()
}

/// A period without anything.
pub fn empty() -> Report {
    let empty = |figure: Figure| Figure { value: Value::Count(0), previous: Some(Value::Count(0)), ..figure };
    let report = team::report();
    Report {
        figures: report.figures.into_iter().map(empty).collect(),
        sections: vec![
            Section::BarChart(BarChart {
                title: "Actions per person".into(),
                categories: vec!["Anna Lindqvist".into(), "Jón Þórðarson".into()],
                kind: Kind::Count,
                series: vec![Series::counts("This week", [0, 0]), Series::counts("Week before", [0, 0])],
            }),
            Section::BarChart(BarChart { title: "Interviews per person".into(), ..BarChart::default() }),
            Section::LineChart(LineChart {
                title: "Actions per day".into(),
                kind: Kind::Count,
                categories: ["Mon", "Tue", "Wed"].map(str::to_owned).into(),
                series: vec![Series::counts("This week", [0, 0, 0])],
            }),
            Section::HeatMap(HeatMap {
                title: "When the team works".into(),
                unit: "actions".into(),
                cells: [[0; 24]; 7],
            }),
            Section::Funnel(Funnel::of_group("Funnel", ["New", "Hired"].map(|name| (name.to_owned(), 0)))),
            Section::Funnel(Funnel { title: "Another funnel".into(), stages: Vec::new() }),
            Section::Table(Table { title: "People".into(), columns: vec![Column::text("Name")], ..Table::default() }),
            Section::Rows(Rows { title: "Moves".into(), columns: vec![Column::text("Name")], rows: Vec::new() }),
        ],
        title: "Team activity, an empty week".into(),
        ..team::report()
    }
}

/// A person's own record.
pub fn one_person() -> Report {
    let report = team::report();
    Report {
        figures: report.figures.into_iter().take(3).collect(),
        previous_period: None,
        sections: vec![
            Section::BarChart(BarChart {
                title: "Actions per person".into(),
                kind: Kind::Count,
                categories: vec!["Anna Lindqvist".into()],
                series: vec![Series::counts("This week", [412])],
            }),
            Section::LineChart(LineChart {
                title: "Actions per day".into(),
                kind: Kind::Duration,
                categories: vec!["Mon 16".into()],
                series: vec![Series { name: "Time".into(), values: vec![Value::Duration(12_345)] }],
            }),
            Section::Table(Table {
                title: "People".into(),
                columns: vec![Column::text("Name"), Column::count("Actions")],
                rows: vec![vec!["Anna Lindqvist".into(), Value::Count(412)]],
                totals: None,
            }),
        ],
        title: "Activity of one person".into(),
        ..team::report()
    }
}

/// Thirty columns.
pub fn wide() -> Report {
    let mut columns = vec![Column::text("Name")];
    columns.extend((1..30).map(|n| match n % 3 {
        0 => Column::new(format!("Share of metric {n}"), Kind::Percent),
        1 => Column::count(format!("Metric {n}")),
        _ => Column::new(format!("Time on metric {n}"), Kind::Duration),
    }));
    let row = |n: u64| {
        let cell = move |column: u64| match column % 3 {
            0 => Value::Percent((n * column % 100) as f64 / 100.0),
            1 => Value::Count(n * column),
            _ => Value::Duration(n * column * 977),
        };
        std::iter::once(format!("Person with a name {n}").into()).chain((1..30).map(cell)).collect()
    };
    Report {
        sections: vec![Section::Table(Table {
            title: "All metrics".into(),
            columns,
            rows: (0..40).map(row).collect(),
            totals: None,
        })],
        title: "Thirty columns".into(),
        ..team::report()
    }
}
