//! CSV with whatever separator it has.

use csv::{ReaderBuilder, StringRecord};

use super::encoding::text_of;
use super::table::Table;
use super::{MAX_COLUMNS, Sheet};
use crate::SheetError;
use crate::guard::unguarded;

/// Separators that spreadsheets write, in the order in which they win a draw.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How many records decide about the separator.
const LOOKED_AT: usize = 20;

pub(super) fn read(bytes: &[u8]) -> Result<Sheet, SheetError> {
    let (text, encoding) = text_of(bytes)?;
    let (separator, text) = match told_separator(&text) {
        Some((separator, rest)) => (separator, rest),
        None => (found_separator(&text), text.as_str()),
    };
    let mut table = Table::default();
    let mut records = reader(separator, text);
    let mut record = StringRecord::new();
    let (mut row, mut start) = (0_u32, 0_usize);
    loop {
        let more = records.read_record(&mut record).map_err(|error| SheetError::NotReadable(error.to_string()))?;
        let end = usize::try_from(records.position().byte()).unwrap_or(text.len()).min(text.len());
        let raw = text.get(start..end).unwrap_or_default();
        if !more {
            break;
        }
        // The reader passes over empty lines, which people see and count.
        let empty = raw.bytes().take_while(|byte| *byte == b'\n').count();
        row = row.saturating_add(u32::try_from(empty).unwrap_or(u32::MAX));
        if end == text.len() && raw.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 && raw.trim().contains('\n') {
            let line = row.saturating_add(1);
            return Err(SheetError::NotReadable(format!("a quotation mark in row {line} is never closed")));
        }
        if record.len() > MAX_COLUMNS && record.iter().skip(MAX_COLUMNS).any(|cell| !cell.trim().is_empty()) {
            return Err(SheetError::TooManyColumns);
        }
        for (column, cell) in record.iter().take(MAX_COLUMNS).enumerate() {
            table.put(row, column, unguarded(cell))?;
        }
        row = row.saturating_add(1);
        start = end;
    }
    table.into_sheet(encoding)
}

fn reader(separator: u8, text: &str) -> csv::Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(separator).has_headers(false).flexible(true);
    builder.from_reader(text.as_bytes())
}

/// Excel understands a first line such as `sep=;` and does not show it.
fn told_separator(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once('\n')?;
    match line.trim_end().as_bytes() {
        [s, e, p, b'=', separator] if [*s, *e, *p].eq_ignore_ascii_case(b"sep") && separator.is_ascii_punctuation() => {
            Some((*separator, rest))
        }
        b"sep=" => Some((b'\t', rest)),
        _ => None,
    }
}

/// The separator that gives the most records as many fields as the first one has, which must be two or more.
fn found_separator(text: &str) -> u8 {
    let worth = |separator: u8| {
        let mut records = reader(separator, text);
        let widths: Vec<_> =
            records.records().take(LOOKED_AT).filter_map(Result::ok).map(|record| record.len()).collect();
        let width = widths.first().copied().unwrap_or_default();
        if width < 2 { (0, 0) } else { (widths.iter().filter(|other| **other == width).count(), width) }
    };
    let mut best = (b',', (0, 0));
    for separator in SEPARATORS {
        let worth = worth(separator);
        if worth > best.1 {
            best = (separator, worth);
        }
    }
    best.0
}
