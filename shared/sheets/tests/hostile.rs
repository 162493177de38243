//! Files that nobody's spreadsheet wrote: each is refused with its reason or read within the limits; none ends the
//! process or takes its memory.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};

use hirelog_sheets::{Column, Format, MAX_BYTES, SheetError, Value, Writer, read};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>"#;
const RELS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const BOOK_RELS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;

fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook with that sheet and those shared strings.
fn book(sheet: &str, strings: &str) -> Vec<u8> {
    let sheet = format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{sheet}</sheetData></worksheet>"#
    );
    let strings = format!(r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{strings}</sst>"#);
    archive(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn cell(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

fn good() -> Vec<u8> {
    let mut writer = Writer::new(Format::Xlsx, "S", &[Column { title: "Name", width: 10 }]).unwrap();
    (0..50).for_each(|n| writer.row(&[Value::Text("Ada"), Value::Text(&n.to_string())]).unwrap());
    let mut bytes = Vec::new();
    writer.finish().unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

fn zeros(megabytes: usize) -> Vec<u8> {
    vec![b' '; megabytes * 1024 * 1024]
}

/// An archive whose directory says that its files are small.
fn lying_bomb() -> Vec<u8> {
    let mut bytes = archive(&[("xl/a.xml", &zeros(60))]);
    let size = (60_u32 * 1024 * 1024).to_le_bytes();
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == size {
            bytes[at..at + 4].copy_from_slice(&64_u32.to_le_bytes());
        }
    }
    bytes
}

fn many_rows() -> String {
    (1..=5_002).fold(String::new(), |mut rows, n| {
        write!(rows, "<row r=\"{n}\">{}</row>", cell(&format!("A{n}"), "x")).unwrap();
        rows
    })
}

/// One text of 4,000 characters, named by 300,000 cells.
fn one_text_everywhere() -> Vec<u8> {
    let mut sheet = String::new();
    for row in 1..=5_000 {
        write!(sheet, "<row r=\"{row}\">").unwrap();
        (b'A'..=b'Z').for_each(|c| write!(sheet, r#"<c r="{}{row}" t="s"><v>0</v></c>"#, char::from(c)).unwrap());
        sheet.push_str("</row>");
    }
    book(&sheet, &format!("<si><t>{}</t></si>", "x".repeat(4_000)))
}

fn laughs() -> String {
    let entities: String = (1..12).fold(String::from("<!ENTITY l0 \"ha\">"), |mut text, n| {
        write!(text, "<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10)).unwrap();
        text
    });
    format!("<!DOCTYPE x [{entities}]>")
}

fn old_excel(stream: &str) -> Vec<u8> {
    let name = stream.encode_utf16().flat_map(u16::to_le_bytes);
    [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].into_iter().chain([0; 1_000]).chain(name).collect()
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn files() -> Vec<(&'static str, Format, Vec<u8>, &'static str)> {
    use Format::{Csv, Xlsx};
    let full = good();
    let header = cell("A1", "Name");
    let mut flipped = full.clone();
    (full.len() / 3..full.len() / 3 + 40).for_each(|at| flipped[at] ^= 0xff);
    let with_doctype = archive(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("xl/workbook.xml", [laughs().as_str(), BOOK].concat().as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS.as_bytes()),
        ("xl/sharedStrings.xml", [laughs().as_str(), "<sst><si><t>&l11;</t></si></sst>"].concat().as_bytes()),
        (
            "xl/worksheets/sheet1.xml",
            br#"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>"#,
        ),
    ]);
    vec![
        ("nothing", Csv, vec![], "no_rows"),
        ("one line break", Csv, b"\n".to_vec(), "no_rows"),
        ("white space only", Csv, b"  \r\n ;; \r\n".to_vec(), "no_rows"),
        ("headings only", Csv, b"name;mail\n".to_vec(), "no_rows"),
        ("a byte order mark only", Csv, vec![0xef, 0xbb, 0xbf], "no_rows"),
        ("4 MB", Csv, [b"name\n".to_vec(), vec![b'x'; MAX_BYTES - 5]].concat(), "fine"),
        ("4 MB and one byte", Csv, [b"name\n".to_vec(), vec![b'x'; MAX_BYTES - 4]].concat(), "too_large"),
        ("a megabyte of a name", Csv, [b"name\n".to_vec(), vec![b'x'; 1_000_000]].concat(), "fine"),
        (
            "2 million columns",
            Csv,
            [b"name\n".to_vec(), ",x".repeat(2_000_000).into_bytes()].concat(),
            "too_many_columns",
        ),
        ("2 million rows", Csv, "x\n".repeat(2_000_000).into_bytes(), "too_many_rows"),
        ("4 million empty lines", Csv, [b"name".to_vec(), vec![b'\n'; 4_000_000], b"Ada".to_vec()].concat(), "fine"),
        ("quotes only", Csv, vec![b'"'; 1_000_000], "no_rows"),
        ("a quote that never ends", Csv, b"name,mail\nAda,a\n\"Bea,b\nCyd,c\nDee,d\n".to_vec(), "not_readable"),
        ("zeros", Csv, vec![0; 10_000], "wrong_type"),
        ("zeros within text", Csv, b"name,mail\nA\0da,x\n".to_vec(), "wrong_type"),
        ("bytes that are no UTF-8", Csv, (0..=255).cycle().skip(1).take(254).collect(), "fine"),
        ("half a UTF-16 character", Csv, vec![0xff, 0xfe, b'a', 0, b'\n', 0, b'b', 0, 0xd8], "fine"),
        ("a PDF that is called CSV", Csv, b"%PDF-1.7\n".to_vec(), "wrong_type"),
        ("a picture that is called CSV", Csv, b"\x89PNG\r\n\x1a\n".to_vec(), "wrong_type"),
        ("a program that is called CSV", Csv, b"MZ\x90\0".to_vec(), "wrong_type"),
        ("a page that is called CSV", Csv, b"\n <!DOCTYPE html><table>".to_vec(), "wrong_type"),
        ("an Excel file that is called CSV", Csv, full.clone(), "wrong_type"),
        ("a CSV that is called Excel", Xlsx, b"name\nAda".to_vec(), "wrong_type"),
        ("Excel of 1997", Xlsx, old_excel("Workbook"), "wrong_type"),
        ("encrypted Excel", Xlsx, old_excel("EncryptedPackage"), "not_readable"),
        ("an archive of something else", Xlsx, archive(&[("a.txt", b"hello")]), "not_readable"),
        ("an archive with a path that climbs", Xlsx, archive(&[("../../etc/passwd", b"x")]), "not_readable"),
        ("half of an Excel file", Xlsx, full[..full.len() / 2].to_vec(), "not_readable"),
        ("a damaged Excel file", Xlsx, flipped, "not_readable"),
        ("only the letters PK", Xlsx, b"PK".to_vec(), "not_readable"),
        ("a bomb of 60 MB", Xlsx, archive(&[("xl/a.xml", &zeros(60))]), "unpacks_too_large"),
        (
            "a bomb of ten times 6 MB",
            Xlsx,
            {
                let six = zeros(6);
                let names: Vec<_> = (0..10).map(|n| format!("xl/{n}.xml")).collect();
                archive(&names.iter().map(|name| (name.as_str(), six.as_slice())).collect::<Vec<_>>())
            },
            "unpacks_too_large",
        ),
        ("a bomb that says it is small", Xlsx, lying_bomb(), "any refusal"),
        (
            "2,000 files",
            Xlsx,
            {
                let names: Vec<_> = (0..2_000).map(|n| format!("f{n}")).collect();
                archive(&names.iter().map(|name| (name.as_str(), &b""[..])).collect::<Vec<_>>())
            },
            "unpacks_too_large",
        ),
        ("entities that multiply", Xlsx, with_doctype, "any refusal"),
        (
            "a cell in the last corner of a sheet",
            Xlsx,
            book(&format!(r#"<row r="1">{header}</row><row r="1048576">{}</row>"#, cell("XFD1048576", "x")), ""),
            "too_many_columns",
        ),
        (
            "a cell in the last row",
            Xlsx,
            book(&format!(r#"<row r="1">{header}</row><row r="1048576">{}</row>"#, cell("A1048576", "x")), ""),
            "fine",
        ),
        (
            "a cell beyond every sheet",
            Xlsx,
            book(&format!(r#"<row r="1">{header}</row><row r="9">{}</row>"#, cell("ZZZZZZZZ99999999999999", "x")), ""),
            "any refusal",
        ),
        (
            "rows that go backwards",
            Xlsx,
            book(&format!(r#"<row r="9">{}</row><row r="1">{header}</row>"#, cell("A9", "x")), ""),
            "fine",
        ),
        (
            "a shared text that is not there",
            Xlsx,
            book(r#"<row r="1"><c r="A1" t="s"><v>99</v></c></row>"#, ""),
            "any refusal",
        ),
        ("5,001 rows of Excel", Xlsx, book(&many_rows(), ""), "too_many_rows"),
        ("one text in 130,000 cells", Xlsx, one_text_everywhere(), "unpacks_too_large"),
        (
            "XML that ends in the middle",
            Xlsx,
            archive(&[
                ("[Content_Types].xml", TYPES.as_bytes()),
                ("xl/workbook.xml", &BOOK.as_bytes()[..BOOK.len() / 2]),
            ]),
            "not_readable",
        ),
        ("a hundred thousand tags deep", Xlsx, book(&"<a>".repeat(100_000), ""), "any refusal"),
    ]
}

#[test]
fn every_hostile_file_is_refused_with_its_reason_or_read_within_the_limits() {
    for (name, format, bytes, expected) in files() {
        let outcome = read(format, &bytes);
        let code = outcome.as_ref().map_or_else(SheetError::code, |_| "fine");
        let fits = if expected == "any refusal" { outcome.is_err() } else { code == expected };
        assert!(fits, "{name}: expected {expected}, got {code}: {:?}", outcome.map(|sheet| sheet.rows.len()));
    }

    // The highest mark of this process, which has made the files as well.
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().unwrap();
        assert!(kilobytes < 256 * 1024, "the process took {kilobytes} kB");
    }
}

#[test]
fn every_prefix_and_every_flipped_byte_of_a_good_file_is_read_or_refused() {
    let full = good();
    for end in (0..full.len()).step_by(7) {
        drop(read(Format::Xlsx, &full[..end]));
    }
    for at in (0..full.len()).step_by(11) {
        let mut bytes = full.clone();
        bytes[at] ^= 0x55;
        drop(read(Format::Xlsx, &bytes));
    }
}
