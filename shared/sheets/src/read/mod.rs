//! Reading a file into headings and rows of text.

mod csv;
mod encoding;
mod table;
mod xlsx;
mod zip;

use crate::{Format, SheetError};

/// Most bytes of a file.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;
/// Most bytes that an Excel file may unpack into.
pub const MAX_UNPACKED: u64 = 50 * 1024 * 1024;
/// Most rows below the headings.
pub const MAX_ROWS: usize = 5_000;
/// Most columns.
pub const MAX_COLUMNS: usize = 60;
/// Most characters of a cell. What is longer is cut after one more, so that whoever checks the text refuses it.
pub const MAX_CELL: usize = 4_000;
/// Most bytes of all cells together: an Excel file can name one long text in every cell.
const MAX_TEXT: usize = 20 * 1024 * 1024;

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// How its text was written: "UTF-8", "windows-1252", "Excel" and so on.
    pub encoding: String,
    /// The headings; a column without one is called by its letter.
    pub columns: Vec<String>,
    /// The rows below, without those that are empty. Each has as many cells as there are columns.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number as a spreadsheet shows it.
    pub number: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

/// The format that the bytes look like.
///
/// # Errors
/// Where they are certainly neither.
pub fn looks_like(bytes: &[u8]) -> Result<Format, SheetError> {
    const OLD_EXCEL: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];
    // An encrypted Excel file is an old container with this stream inside, its name in UTF-16.
    const ENCRYPTED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    const OTHERS: [(&[u8], &str); 7] = [
        (b"%PDF", "This is a PDF. Choose a CSV or Excel file."),
        (b"\x89PNG", "This is a picture. Choose a CSV or Excel file."),
        (b"\xff\xd8\xff", "This is a picture. Choose a CSV or Excel file."),
        (b"GIF8", "This is a picture. Choose a CSV or Excel file."),
        (b"MZ", "This is a program. Choose a CSV or Excel file."),
        (b"\x7fELF", "This is a program. Choose a CSV or Excel file."),
        (b"{\\rtf", "This is a text document. Choose a CSV or Excel file."),
    ];
    if bytes.starts_with(b"PK") {
        return Ok(Format::Xlsx);
    }
    if bytes.starts_with(OLD_EXCEL) {
        let encrypted = bytes.windows(ENCRYPTED.len()).any(|window| window == ENCRYPTED);
        let old = SheetError::WrongType("This is a file of Excel before 2007. Save it as .xlsx or CSV.");
        return Err(if encrypted { SheetError::Encrypted } else { old });
    }
    if let Some((_, what)) = OTHERS.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(SheetError::WrongType(what));
    }
    let start = bytes.trim_ascii_start();
    let begins = |with: &str| start.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()));
    if begins("<!doctype") || begins("<html") || begins("<?xml") || begins("<svg") {
        return Err(SheetError::WrongType("This is a page of the web. Choose a CSV or Excel file."));
    }
    Ok(Format::Csv)
}

/// Reads a file of that format.
///
/// # Errors
/// [`SheetError`], whatever the bytes are.
pub fn read(format: Format, bytes: &[u8]) -> Result<Sheet, SheetError> {
    if bytes.len() > MAX_BYTES {
        return Err(SheetError::TooLarge);
    }
    if bytes.is_empty() {
        return Err(SheetError::NoRows);
    }
    if looks_like(bytes)? != format {
        return Err(SheetError::WrongType(match format {
            Format::Csv => "This is not text, though its name says CSV.",
            Format::Xlsx => "This is not an Excel file, though its name says so.",
        }));
    }
    match format {
        Format::Csv => csv::read(bytes),
        Format::Xlsx => xlsx::read(bytes),
    }
}
