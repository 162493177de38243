//! Layout as it was drawn, and text as a reader of the file gets it.

use std::collections::HashMap;

use printpdf::{PdfDocument, PdfParseOptions};
use proptest::collection::vec;
use proptest::prelude::*;

use super::canvas::{Canvas, Mark};
use super::font;
use super::theme::{PAGE_HEIGHT, PAGE_WIDTH};
use super::{draw, pdf};
use crate::model::{
    BarChart, Better, Column, Explanation, Figure, Funnel, HeatMap, Kind, LineChart, Note, Report, Rows, Section,
    Series, Stage, Table, Value,
};
use crate::samples;

/// A piece of text on a page: the box its letters fill.
struct Text {
    text: String,
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

fn texts(marks: &[Mark]) -> Vec<Text> {
    let text = |mark: &Mark| match mark {
        Mark::Text { at: (x, y), style, glyphs } => Some(Text {
            text: glyphs.iter().map(|glyph| glyph.char).collect(),
            left: *x,
            right: x + font::width(glyphs, style.size),
            // Height of capitals and depth of descenders.
            top: y - style.size * 0.72,
            bottom: y + style.size * 0.2,
        }),
        _ => None,
    };
    marks.iter().filter_map(text).collect()
}

/// Nothing leaves the page, no two texts touch.
fn check(canvas: &Canvas) -> Result<(), TestCaseError> {
    for (page, marks) in canvas.pages.iter().enumerate() {
        for mark in marks {
            if let Mark::Fill { points, .. } | Mark::Line { points, .. } = mark {
                let inside = |&(x, y): &(f32, f32)| (0.0..=PAGE_WIDTH).contains(&x) && (0.0..=PAGE_HEIGHT).contains(&y);
                prop_assert!(points.iter().all(inside), "page {page}: {mark:?} is off the page");
            }
        }
        let texts = texts(marks);
        for (index, one) in texts.iter().enumerate() {
            let inside = one.left >= 40.0
                && one.right <= PAGE_WIDTH - 40.0
                && one.top >= 20.0
                && one.bottom <= PAGE_HEIGHT - 20.0;
            prop_assert!(inside, "page {page}: {:?} at {} to {} is in the margin", one.text, one.left, one.right);
            for other in &texts[index + 1..] {
                let apart = one.right <= other.left + 0.2
                    || other.right <= one.left + 0.2
                    || one.bottom <= other.top + 0.2
                    || other.bottom <= one.top + 0.2;
                prop_assert!(apart, "page {page}: {:?} and {:?} overlap", one.text, other.text);
            }
        }
    }
    Ok(())
}

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Z][a-zäéỹł]{0,12}( [A-Z][a-z]{0,14}){0,3}",
        "[А-Яа-яΑ-Ωα-ω ]{0,40}",
        "[a-z]{30,90}",
        "\\PC{0,60}",
        Just(String::new()),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        typed().prop_map(Value::Text),
        any::<u64>().prop_map(Value::Count),
        (0..5000_u64).prop_map(Value::Count),
        any::<f64>().prop_map(Value::Number),
        (-1.0..5.0).prop_map(Value::Percent),
        (0..9_000_000_u64).prop_map(Value::Duration),
        (0.0..400.0).prop_map(Value::Days),
        Just(Value::OptedOut),
        Just(Value::Empty),
    ]
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(
        &[Kind::Text, Kind::Count, Kind::Number, Kind::Percent, Kind::Duration, Kind::Days, Kind::DateTime][..],
    )
}

fn table() -> impl Strategy<Value = Section> {
    let columns = vec((typed(), kind()).prop_map(|(header, kind)| Column::new(header, kind)), 0..13);
    (typed(), columns, vec(vec(value(), 0..14), 0..60), prop::option::of(vec(value(), 0..14)))
        .prop_map(|(title, columns, rows, totals)| Section::Table(Table { title, columns, rows, totals }))
}

fn series() -> impl Strategy<Value = Vec<Series>> {
    vec((typed(), vec(value(), 0..40)).prop_map(|(name, values)| Series { name, values }), 0..5)
}

fn stage() -> impl Strategy<Value = Stage> {
    let count = || prop_oneof![Just(0), 0..500_u64, any::<u64>()];
    (typed(), count(), prop::option::of(count()), prop::option::of(any::<f64>()))
        .prop_map(|(name, count, previous, went_on)| Stage { name, count, previous, went_on })
}

fn section() -> impl Strategy<Value = Section> {
    // From a list: nested arrays of strategies are too big for a test's stack.
    let cells = vec(prop_oneof![Just(0), 0..50_u64, any::<u64>()], 168)
        .prop_map(|list| std::array::from_fn(|day| std::array::from_fn(|hour| list[day * 24 + hour])));
    prop_oneof![
        table(),
        (typed(), kind(), vec(typed(), 0..40), series()).prop_map(|(title, kind, categories, series)| {
            Section::BarChart(BarChart { title, kind, categories, series })
        }),
        (typed(), kind(), vec(typed(), 0..40), series()).prop_map(|(title, kind, categories, series)| {
            Section::LineChart(LineChart { title, kind, categories, series })
        }),
        (typed(), typed(), cells).prop_map(|(title, unit, cells)| Section::HeatMap(HeatMap { title, unit, cells })),
        (typed(), vec(stage(), 0..30)).prop_map(|(title, stages)| Section::Funnel(Funnel { title, stages })),
        (typed(), typed()).prop_map(|(title, text)| Section::Note(Note { title, text })),
    ]
}

fn figure() -> impl Strategy<Value = Figure> {
    (typed(), value(), prop::option::of(value())).prop_map(|(label, value, previous)| Figure {
        label,
        value,
        previous,
        better: Better::Higher,
        explanation: None,
    })
}

fn explanation() -> impl Strategy<Value = Explanation> {
    (typed(), typed(), vec(typed(), 0..80)).prop_map(|(name, unit, texts)| Explanation {
        id: String::new(),
        name,
        unit,
        definition: texts.join(" "),
    })
}

prop_compose! {
    fn report()(
        (title, organisation, period, zone) in (typed(), typed(), typed(), typed()),
        previous_period in prop::option::of(typed()),
        figures in vec(figure(), 0..10),
        sections in vec(section(), 0..4),
        explanations in vec(explanation(), 0..4),
    ) -> Report {
        Report { title, organisation, period, zone, previous_period, figures, sections, explanations, ..samples::report() }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 100, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn whatever_is_in_a_report_nothing_overlaps_or_leaves_the_page(report in report()) {
        let (canvas, _) = draw(&report).unwrap();

        check(&canvas)?;
    }
}

/// A table of numbered rows with names long enough to wrap.
fn long_table(rows: usize, columns: usize) -> Report {
    let mut table = Table { title: "Long".into(), columns: vec![Column::text("Row")], ..Table::default() };
    table.columns.extend((1..columns).map(|index| Column::text(format!("Column {index}"))));
    table.rows = (0..rows)
        .map(|row| {
            let names = (1..columns).map(|column| samples::NAMES[(row + column) % samples::NAMES.len()].into());
            std::iter::once(Value::text(format!("R{row:04}"))).chain(names).collect()
        })
        .collect();
    Report { sections: vec![Section::Table(table)], ..samples::report() }
}

/// How often each row's name was drawn, and whether names come in order.
fn rows(canvas: &Canvas) -> (HashMap<String, usize>, Vec<String>) {
    let all = canvas.pages.iter().flat_map(|marks| texts(marks)).map(|text| text.text);
    let names: Vec<String> = all.filter(|text| text.len() == 5 && text.starts_with('R')).collect();
    let mut counts = HashMap::new();
    names.iter().for_each(|name| *counts.entry(name.clone()).or_insert(0) += 1);
    (counts, names)
}

#[test]
fn two_hundred_rows_are_all_there_in_order_under_a_head_on_each_page() {
    let (canvas, _) = draw(&long_table(200, 4)).unwrap();

    let (counts, names) = rows(&canvas);
    assert_eq!(counts.len(), 200);
    assert!(counts.values().all(|&count| count == 1));
    assert!(names.is_sorted());
    for marks in &canvas.pages {
        let texts = texts(marks);
        let has_rows = texts.iter().any(|text| text.text.starts_with("R0"));
        assert_eq!(has_rows, texts.iter().any(|text| text.text == "Column 1"), "a page without a head");
    }
    check(&canvas).unwrap();
}

#[test]
fn columns_that_do_not_fit_come_in_parts_that_each_name_their_rows() {
    let (canvas, _) = draw(&long_table(30, 12)).unwrap();

    let (counts, _) = rows(&canvas);
    let texts: Vec<String> = canvas.pages.iter().flat_map(|marks| texts(marks)).map(|text| text.text).collect();
    let parts = counts["R0000"];
    assert!(parts > 1 && counts.values().all(|&count| count == parts), "{counts:?}");
    assert!(texts.iter().any(|text| text.contains(&format!("part {parts} of {parts}"))));
    check(&canvas).unwrap();
}

#[test]
fn of_very_many_rows_or_bars_the_first_are_shown_with_a_word_on_the_rest() {
    let mut report = long_table(101, 2);
    let Section::Table(Table { title, columns, rows, .. }) = report.sections.remove(0) else { unreachable!() };
    let bars = |count: usize| {
        let categories = (0..count).map(|index| format!("B{index:03}")).collect();
        let series = vec![Series::counts("n", 0..count as u64)];
        Section::BarChart(BarChart { title: String::new(), kind: Kind::Count, categories, series })
    };
    let few = Rows { title: title.clone(), columns: columns.clone(), rows: rows[..100].to_vec() };
    let shown = |sections| {
        let (canvas, _) = draw(&Report { sections, ..report.clone() }).unwrap();
        check(&canvas).unwrap();
        canvas.pages.iter().flat_map(|marks| texts(marks)).map(|text| text.text).collect::<Vec<_>>()
    };

    let all = shown(vec![Section::Rows(few), bars(100)]);
    let cut = shown(vec![Section::Rows(Rows { title, columns, rows }), bars(101)]);

    let starts = |texts: &[String], start: &str| texts.iter().filter(|text| text.starts_with(start)).count();
    assert_eq!((starts(&all, "R0"), starts(&all, "B0"), starts(&all, "The first 100 of")), (100, 100, 0));
    assert_eq!((starts(&cut, "R0"), starts(&cut, "B0"), starts(&cut, "The first 100 of")), (100, 100, 2));
}

#[test]
fn empty_tables_and_charts_say_so() {
    let mut report = samples::report();
    report.sections = vec![
        Section::Table(Table { title: "None".into(), columns: vec![Column::text("Name")], ..Table::default() }),
        Section::BarChart(BarChart::default()),
        Section::LineChart(LineChart::default()),
        Section::Funnel(Funnel::default()),
        Section::Rows(Rows::default()),
    ];

    let (canvas, _) = draw(&report).unwrap();

    let said = texts(&canvas.pages[0]).iter().filter(|text| text.text.starts_with("Nothing to show")).count();
    assert_eq!(said, 5);
    check(&canvas).unwrap();
}

/// All text of the file, read back through its embedded fonts.
fn extracted(bytes: &[u8]) -> String {
    let document = PdfDocument::parse(bytes, &PdfParseOptions::default(), &mut Vec::new()).unwrap();
    document.extract_text().concat().join("\n")
}

#[test]
fn names_in_four_scripts_can_be_copied_out_of_the_file() {
    let made = pdf(&samples::report()).unwrap();

    let text = extracted(&made.bytes);
    for name in &samples::NAMES[..4] {
        assert!(text.contains(name), "{name} is not in\n{text}");
    }
    assert!(made.missing_glyphs.is_empty());
    assert!(text.contains("Page 1 of 2") && text.contains("How these numbers are made"));
}

#[test]
fn characters_without_a_glyph_are_written_otherwise_and_reported() {
    let mut report = samples::report();
    report.organisation = "王 Nordwind 明".into();

    let made = pdf(&report).unwrap();

    assert_eq!(made.missing_glyphs, ['明', '王']);
    let text = extracted(&made.bytes);
    assert!(text.contains("[Wang] Nordwind [Ming]"));
    assert!(text.contains("Characters that could not be printed") && text.contains("U+660E, U+738B"));
}

#[test]
fn the_file_has_a_title_a_language_and_an_outline() {
    let mut report = samples::report();
    report.language = "de-AT)/Evil (x".into();

    let bytes = pdf(&report).unwrap().bytes;

    let file = String::from_utf8_lossy(&bytes);
    assert!(file.contains("/Lang(de-ATEvilx)") || file.contains("/Lang (de-ATEvilx)"));
    assert!(file.contains("/DisplayDocTitle true") && file.contains("/Outlines"));
    assert!(file.starts_with("%PDF-1.7"));
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let report = samples::report();

    assert!(pdf(&report).unwrap() == pdf(&report).unwrap());
}

#[test]
fn opted_out_people_are_named_without_numbers() {
    let (canvas, _) = draw(&samples::report()).unwrap();

    let all: Vec<Text> = canvas.pages.iter().flat_map(|marks| texts(marks)).collect();
    assert_eq!(all.iter().filter(|text| text.text == "opted out").count(), 1, "said once for the whole row");
}

#[test]
fn a_share_beside_the_longest_bar_stays_in_its_column_however_long_it_is() {
    for went_on in [0.01, -1.733_617_343_043_929_5e208, f64::MAX] {
        let stage = |name: &str, count, went_on| Stage { name: name.into(), count, previous: None, went_on };
        let stages = vec![stage("New", 1_000, Some(went_on)), stage("Hired", 10, None)];
        let report =
            Report { sections: vec![Section::Funnel(Funnel { title: "Funnel".into(), stages })], ..samples::report() };

        check(&draw(&report).unwrap().0).unwrap();
    }
}
