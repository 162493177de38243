//! What is in the file, read back from its XML.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::unzip::parts;
use super::xlsx;
use crate::model::{
    BarChart, Better, Column, Explanation, Figure, Funnel, HeatMap, Kind, LineChart, Note, Report, Rows, Section,
    Series, Stage, Table, Value,
};
use crate::samples;

fn read(report: &Report) -> BTreeMap<String, String> {
    parts(&xlsx(report).unwrap())
}

fn sheets(parts: &BTreeMap<String, String>) -> impl Iterator<Item = (&String, &String)> {
    parts.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet"))
}

/// The texts between an opening and a closing tag.
fn between<'a>(xml: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    xml.split(open).skip(1).filter_map(|rest| rest.split_once(close)).map(|(inner, _)| inner).collect()
}

/// Text that would do harm as a formula, and text in general.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        "[=+@\t\r\n'|%-]{1,3}[ -~]{0,30}",
        "=[A-Z]{3,9}\\([A-Z]{1,2}[0-9]{1,3}\\)",
        "[{]=[A-Z]+[}]|=cmd\\|' /C calc'!A0|@SUM\\(1\\)|=1[+]1|-2[+]3[+]cmd|\\+1|https?://[a-z]{3,9}\\.org|_x003D_1",
        "\\PC{0,40}",
        any::<String>(),
    ]
}

/// A report with a typed text in every place that takes one.
fn report(texts: &[String]) -> Report {
    let text = |index: usize| texts[index % texts.len()].clone();
    let names = || (0..30).map(text).collect::<Vec<_>>();
    let series = || vec![Series::counts(text(31), 0..30), Series::counts(text(32), 5..35)];
    let mut columns: Vec<Column> = (40..45).map(|index| Column::text(text(index))).collect();
    columns.push(Column::count(text(45)).with_bars());
    let row = |cells: &[String]| cells.iter().cloned().map(Value::Text).chain([Value::Count(3)]).collect();
    let figure =
        |index| Figure { label: text(index), previous: Some(Value::Count(2)), ..samples::figure("", Value::Count(1)) };
    Report {
        title: text(0),
        organisation: text(1),
        period: text(2),
        previous_period: Some(text(3)),
        zone: text(4),
        language: text(5),
        figures: (6..12).map(figure).chain([samples::figure(&text(12), Value::Text(text(13)))]).collect(),
        sections: vec![
            Section::BarChart(BarChart { title: text(14), kind: Kind::Count, categories: names(), series: series() }),
            Section::LineChart(LineChart { title: text(15), kind: Kind::Count, categories: names(), series: series() }),
            Section::HeatMap(HeatMap { title: text(16), unit: text(17), cells: [[1; 24]; 7] }),
            Section::Note(Note { title: text(18), text: text(19) }),
            Section::Funnel(Funnel {
                title: text(27),
                stages: (0..9)
                    .map(|index| Stage::new(text(50 + index as usize), index).before(3).went_on(0.5))
                    .collect(),
            }),
            Section::Table(Table {
                title: text(20),
                columns,
                rows: texts.chunks(5).map(row).collect(),
                totals: Some(vec![Value::Text(text(21)), Value::Text(text(22))]),
            }),
        ],
        explanations: vec![Explanation { id: text(23), name: text(24), unit: text(25), definition: text(26) }],
        ..samples::report()
    }
}

/// Ten thousand typed texts, a thousand to a workbook: each workbook would take far longer on its own.
#[test]
fn no_typed_text_is_ever_a_formula() {
    let mut runner = TestRunner::new(Config::with_cases(10));

    let outcome = runner.run(&vec(typed(), 1000), |texts| {
        let parts = read(&report(&texts));
        for (name, xml) in sheets(&parts) {
            prop_assert!(!xml.contains("<f>") && !xml.contains("<f "), "a formula in {name}");
            prop_assert!(!xml.contains("<hyperlink"), "a link in {name}");
        }
        for (name, xml) in parts.iter().filter(|(name, _)| name.contains("charts/chart")) {
            for reference in between(xml, "<c:f>", "</c:f>") {
                prop_assert!(points_at_cells(reference), "{reference} in {name}");
            }
        }
        Ok(())
    });

    outcome.unwrap();
}

/// `'any sheet'!$A$1` or `Sheet!$A$1:$B$9`.
fn points_at_cells(reference: &str) -> bool {
    let Some((sheet, cells)) = reference.rsplit_once('!') else { return false };
    let quoted = sheet.len() > 2 && sheet.starts_with('\'') && sheet.ends_with('\'');
    // Excel leaves letters of any script, and emoji, without quotes; what steers a formula is ASCII.
    let plain = sheet.chars().all(|c| !c.is_ascii() || c.is_ascii_alphanumeric() || c == '_' || c == '.');
    (quoted || plain) && cells.chars().all(|c| c == '$' || c == ':' || c.is_ascii_uppercase() || c.is_ascii_digit())
}

#[test]
fn a_report_has_its_sheets_and_native_charts() {
    let parts = read(&samples::report());

    let names = between(&parts["xl/workbook.xml"], "<sheet name=\"", "\"");
    let charts = parts.keys().filter(|name| name.starts_with("xl/charts/chart")).count();
    assert_eq!(names, ["Summary", "Actions per person", "Actions per day", "Heat map", "People", "Explanations"]);
    assert_eq!(charts, 4, "change of figures, first chart again, one per chart section");
}

#[test]
fn cells_have_types_and_a_table_has_its_tools() {
    let parts = read(&samples::report());

    let people = sheets(&parts).map(|(_, xml)| xml).find(|xml| xml.contains("<autoFilter")).unwrap();
    assert!(people.contains("state=\"frozen\""), "no frozen head");
    assert!(people.contains("dataBar"), "no bars");
    assert!(between(people, "<v>", "</v>").contains(&"412"), "no number");
    assert!(between(people, "<v>", "</v>").contains(&"46344.5"), "no date");
}

#[test]
fn names_in_every_script_are_kept_whole() {
    let parts = read(&samples::report());

    for name in samples::NAMES {
        assert!(parts["xl/sharedStrings.xml"].contains(name), "{name} is missing");
    }
}

#[test]
fn an_empty_report_is_still_a_workbook() {
    let mut report = samples::report();
    report.figures.clear();
    report.explanations.clear();
    report.sections = vec![
        Section::Table(Table::default()),
        Section::BarChart(BarChart::default()),
        Section::LineChart(LineChart::default()),
        Section::HeatMap(HeatMap::default()),
    ];

    assert_eq!(sheets(&read(&report)).count(), 6);
}

#[test]
fn the_same_report_gives_the_same_workbook() {
    let report = samples::report();

    assert!(xlsx(&report).unwrap() == xlsx(&report).unwrap());
}

#[test]
fn a_table_too_big_for_a_sheet_is_refused() {
    let mut report = samples::report();
    let columns = vec![Column::count("n"); 16_385];
    report.sections = vec![Section::Table(Table { title: "Wide".into(), columns, rows: Vec::new(), totals: None })];

    assert!(xlsx(&report).unwrap_err().to_string().contains("16385 columns"));
}

/// Raw rows with a typed text, a number, a share, a day and a moment.
fn raw_rows(texts: &[String], count: usize) -> Report {
    let noon = chrono::NaiveDate::from_ymd_opt(2026, 11, 18).unwrap().and_hms_opt(12, 0, 0).unwrap();
    let row = |index: usize| {
        let text = Value::Text(texts[index % texts.len()].clone());
        vec![text, Value::Count(index as u64), Value::Percent(0.25), noon.date().into(), noon.into()]
    };
    let columns = vec![
        Column::text(texts[0].clone()),
        Column::count("Number"),
        Column::new("Share", Kind::Percent),
        Column::new("Day", Kind::Date),
        Column::new("When", Kind::DateTime),
    ];
    let rows = Rows { title: "Moves".into(), columns, rows: (0..count).map(row).collect() };
    Report { sections: vec![Section::Rows(rows)], ..samples::report() }
}

#[test]
fn raw_rows_are_the_same_in_memory_and_through_a_file() {
    let texts = ["=1+1", "Юлия", "a\u{7}b"].map(str::to_owned);
    let cells = |count| {
        let parts = read(&raw_rows(&texts, count));
        let xml = sheets(&parts).map(|(_, xml)| xml.clone()).find(|xml| xml.contains("<autoFilter")).unwrap();
        assert!(xml.contains("state=\"frozen\"") && xml.contains("<cols>"), "no tools");
        assert!(!xml.contains("<f>"), "a formula");
        let numbers = between(&xml, "<v>", "</v>").iter().filter(|number| number.contains('.')).count();
        (numbers, xml.matches("<row ").count(), xml.contains("inlineStr"))
    };

    assert_eq!(cells(super::LONG), (2 * super::LONG, super::LONG + 1, false));
    assert_eq!(cells(super::LONG + 1), (2 * super::LONG + 2, super::LONG + 2, true));
}

/// A thousand typed texts ten times over: no cell of the long way is a formula either.
#[test]
fn no_typed_text_is_a_formula_in_raw_rows() {
    let mut runner = TestRunner::new(Config::with_cases(10));

    let outcome = runner.run(&vec(typed(), 1000), |texts| {
        let parts = read(&raw_rows(&texts, super::LONG + 1));
        for (name, xml) in sheets(&parts) {
            prop_assert!(!xml.contains("<f>") && !xml.contains("<f "), "a formula in {name}");
            prop_assert!(!xml.contains("<hyperlink"), "a link in {name}");
            let controls = |c: char| c < ' ' && !matches!(c, '\n' | '\t' | '\r');
            prop_assert!(!xml.contains(controls) && !xml.contains("_x000"), "a control character in {name}");
        }
        Ok(())
    });

    outcome.unwrap();
}

#[test]
fn a_funnel_has_its_counts_shares_and_a_native_chart() {
    let stages = [("New", 214), ("Screened", 131), ("Hired", 7)].map(|(name, count)| (name.to_owned(), count));
    let mut funnel = Funnel::of_group("Funnel", stages);
    funnel.stages[0].previous = Some(200);
    let report = Report { figures: Vec::new(), sections: vec![Section::Funnel(funnel)], ..samples::report() };

    let parts = read(&report);

    let sheet = &parts["xl/worksheets/sheet2.xml"];
    let numbers = between(sheet, "<v>", "</v>");
    assert!(["214", "131", "7", "200"].iter().all(|number| numbers.contains(number)), "{numbers:?}");
    assert!(numbers.iter().any(|number| number.starts_with("0.612")), "{numbers:?}");
    let chart = &parts["xl/charts/chart2.xml"];
    assert_eq!(between(chart, "<c:f>", "</c:f>").iter().filter(|cells| cells.contains("$4")).count(), 4);
}

#[test]
fn the_summary_colours_changes_by_what_they_mean() {
    let figure = |better| Figure { better, previous: Some(Value::Count(2)), ..samples::figure("n", Value::Count(1)) };
    let figures = [Better::Higher, Better::Lower, Better::Neither].map(figure).into();

    let parts = read(&Report { figures, sections: Vec::new(), ..samples::report() });

    assert_eq!(parts["xl/worksheets/sheet1.xml"].matches("<cfRule type=\"cellIs\"").count(), 4);
}
