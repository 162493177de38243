//! Files as spreadsheets write them, and what is written reads back.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

use std::io::Read;

use chrono::NaiveDate;
use hirelog_sheets::{Column, Format, Row, Sheet, SheetError, Value, Writer, guarded, read, unguarded};
use proptest::prelude::*;

const COLUMNS: [Column<'_>; 2] = [Column { title: "Name", width: 20 }, Column { title: "Note", width: 40 }];

fn written(format: Format, rows: &[Vec<Value<'_>>]) -> Vec<u8> {
    let mut writer = Writer::new(format, "Candidates", &COLUMNS).unwrap();
    rows.iter().for_each(|row| writer.row(row).unwrap());
    let mut bytes = Vec::new();
    writer.finish().unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

fn csv(text: &str) -> Sheet {
    read(Format::Csv, text.as_bytes()).unwrap()
}

fn row(number: u32, cells: &[&str]) -> Row {
    Row { number, cells: cells.iter().map(|cell| (*cell).to_owned()).collect() }
}

#[test]
fn every_separator_of_a_spreadsheet_is_found() {
    for separator in [",", ";", "\t", "|"] {
        let text = ["name;mail;tags", "Ada;ada@mail.example;\"a, b\"", "Bea;bea@mail.example;"].join("\n");
        let sheet = csv(&text.replace(';', separator));

        assert_eq!(sheet.columns, ["name", "mail", "tags"], "{separator:?}");
        assert_eq!(sheet.rows[0].cells[1], "ada@mail.example");
    }
    assert_eq!(csv("sep=;\nname;mail\nA, B and C;a@mail.example").columns, ["name", "mail"]);
}

#[test]
fn names_with_commas_do_not_hide_the_semicolon() {
    let sheet = csv("name;mail\nDoe, Ada;ada@mail.example\nRoe, Bea;bea@mail.example\nPoe;poe@mail.example");

    assert_eq!(sheet.rows[0], row(2, &["Doe, Ada", "ada@mail.example"]));
}

#[test]
fn every_encoding_of_a_spreadsheet_is_read() {
    let text = "Name;Ort\nJürgen Groß;Köln\n";
    let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<_>>();
    let with = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
    let cases = [
        ("UTF-8", text.as_bytes().to_vec()),
        ("UTF-8", with(&[0xef, 0xbb, 0xbf], text.as_bytes())),
        ("UTF-16LE", with(&[0xff, 0xfe], &utf16(u16::to_le_bytes))),
        ("UTF-16BE", with(&[0xfe, 0xff], &utf16(u16::to_be_bytes))),
        ("UTF-16LE", utf16(u16::to_le_bytes)),
        ("UTF-16BE", utf16(u16::to_be_bytes)),
        ("windows-1252", text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect()),
    ];
    for (encoding, bytes) in cases {
        let sheet = read(Format::Csv, &bytes).unwrap();
        assert_eq!(
            (sheet.encoding.as_str(), &sheet.columns[0], &sheet.columns[1]),
            (encoding, &"Name".into(), &"Ort".into())
        );
        assert_eq!(sheet.rows, [row(2, &["Jürgen Groß", "Köln"])], "{encoding}");
    }
}

#[test]
fn rows_have_the_numbers_that_people_see() {
    let text = "name,note\r\n\r\nAda,\"first\r\nsecond\"\r\n,\r\n\r\nBea,\"a \"\"quoted\"\" word\"\r\nCyd,";

    let sheet = csv(text);

    let rows = [row(3, &["Ada", "first\nsecond"]), row(6, &["Bea", "a \"quoted\" word"]), row(7, &["Cyd", ""])];
    assert_eq!(sheet.rows, rows);
    assert_eq!(csv("name,note\rAda,x\r\rBea,y\r").rows, [row(2, &["Ada", "x"]), row(4, &["Bea", "y"])]);
}

#[test]
fn a_column_without_heading_is_called_by_its_letter() {
    let sheet = csv("name,,mail,mail\nAda,x,a@mail.example,b@mail.example,more");

    assert_eq!(sheet.columns, ["name", "Column B", "mail", "mail", "Column E"]);
    assert_eq!(sheet.rows[0].cells[4], "more");
}

#[test]
fn excel_reads_back_with_days_numbers_and_text_that_looks_like_a_formula() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let rows = [
        vec![Value::Text("=1+1"), Value::Date(day)],
        vec![Value::Text("Żółć 李"), Value::Text("49301234")],
        vec![Value::Empty, Value::Text("http://mail.example")],
    ];

    let sheet = read(Format::Xlsx, &written(Format::Xlsx, &rows)).unwrap();

    assert_eq!((sheet.encoding.as_str(), sheet.columns.as_slice()), ("Excel", &["Name".into(), "Note".into()][..]));
    let expected =
        [row(2, &["=1+1", "2026-11-23"]), row(3, &["Żółć 李", "49301234"]), row(4, &["", "http://mail.example"])];
    assert_eq!(sheet.rows, expected);
}

#[test]
fn csv_reads_back_and_begins_with_the_mark_that_excel_wants() {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let bytes = written(Format::Csv, &[vec![Value::Text("+49 30 1"), Value::Date(day)], vec![Value::Text("O'Hara")]]);

    assert!(bytes.starts_with(&[0xef, 0xbb, 0xbf]));
    assert_eq!(std::str::from_utf8(&bytes[3..]).unwrap(), "Name,Note\r\n'+49 30 1,2026-11-23\r\nO'Hara\r\n");
    let rows = read(Format::Csv, &bytes).unwrap().rows;
    assert_eq!(rows, [row(2, &["+49 30 1", "2026-11-23"]), row(3, &["O'Hara", ""])]);
}

#[test]
fn limits_hold_at_the_limit_and_one_beyond() {
    let rows = |n: usize| format!("name\n{}", "x\n".repeat(n));
    assert_eq!(csv(&rows(5_000)).rows.len(), 5_000);
    assert_eq!(read(Format::Csv, rows(5_001).as_bytes()), Err(SheetError::TooManyRows));

    let columns = |n: usize| format!("{}\n{}\n", vec!["h"; n].join(","), vec!["x"; n].join(","));
    assert_eq!(csv(&columns(60)).columns.len(), 60);
    assert_eq!(read(Format::Csv, columns(61).as_bytes()), Err(SheetError::TooManyColumns));
    assert_eq!(csv("a,b\nx,y,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,").columns.len(), 2);

    let cell = |n: usize| csv(&format!("name\n{}\n", "ż".repeat(n))).rows[0].cells[0].chars().count();
    assert_eq!([cell(4_000), cell(4_001), cell(5_000)], [4_000, 4_001, 4_001]);
}

/// Text with the characters that matter here more often than chance would bring them.
fn nasty() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        '=', '+', '-', '@', '\t', '\r', '\n', '\'', '"', ',', ';', '|', ' ', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}',
        '\u{ff20}', 'a', '1', 'ż',
    ]);
    let any = any::<char>().prop_filter("NUL is no text", |c| *c != '\0');
    prop::collection::vec(prop_oneof![3 => special, 1 => any], 0..12).prop_map(|chars| chars.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(10_000) })]

    #[test]
    fn no_cell_of_a_csv_starts_as_a_formula_and_each_reads_back(texts in prop::collection::vec(nasty(), 2)) {
        let bytes = written(Format::Csv, &[texts.iter().map(|text| Value::Text(text)).collect()]);

        // By other means than our reader: what a spreadsheet would take the cells for.
        let text = std::str::from_utf8(&bytes[3..]).unwrap();
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        for record in reader.records() {
            for cell in record.unwrap().iter() {
                prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']), "{cell:?}");
            }
        }
        prop_assert!(texts.iter().all(|text| unguarded(&guarded(text)) == text));
        let breaks = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
        if let Ok(sheet) = read(Format::Csv, &bytes) {
            for (cell, text) in sheet.rows[0].cells.iter().zip(&texts).filter(|(_, text)| !text.trim().is_empty()) {
                prop_assert_eq!(cell, &breaks(text));
            }
        } else {
            prop_assert!(texts.iter().all(|text| text.trim().is_empty()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn no_cell_of_an_excel_file_is_a_formula_and_each_reads_back(texts in prop::collection::vec(nasty(), 2)) {
        let bytes = written(Format::Xlsx, &[texts.iter().map(|text| Value::Text(text)).collect()]);

        // By other means than our reader: what the file itself says of its cells.
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
        let mut text = String::new();
        archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut text).unwrap();
        let has = |tag: &str| text.contains(tag);
        prop_assert!(!has("<f>") && !has("<f ") && !has("<hyperlink"));
        // XML has no place for these.
        let none = |c: char| (c.is_control() && c != '\n' && c != '\t') || matches!(c, '\u{fffe}' | '\u{ffff}');
        let clean = |text: &str| text.chars().map(|c| if none(c) { '\u{fffd}' } else { c }).collect::<String>();
        if let Ok(sheet) = read(Format::Xlsx, &bytes) {
            for (cell, text) in sheet.rows[0].cells.iter().zip(&texts).filter(|(_, text)| !text.trim().is_empty()) {
                prop_assert_eq!(cell.trim().to_owned(), clean(text).trim().to_owned());
            }
        }
    }
}
