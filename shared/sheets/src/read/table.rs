//! Rows as they come in, held to the limits.

use std::collections::BTreeMap;

use super::{MAX_CELL, MAX_COLUMNS, MAX_ROWS, MAX_TEXT, Row, Sheet};
use crate::SheetError;

/// Cells by row. Rows may come in any order: a file of Excel promises none.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: BTreeMap<u32, Vec<String>>,
    bytes: usize,
}

impl Table {
    /// Keeps the text of a cell; rows and columns count from 0. Empty text is not kept.
    pub(super) fn put(&mut self, row: u32, column: usize, text: &str) -> Result<(), SheetError> {
        if text.trim().is_empty() {
            return Ok(());
        }
        if column >= MAX_COLUMNS {
            return Err(SheetError::TooManyColumns);
        }
        if !self.rows.contains_key(&row) && self.rows.len() > MAX_ROWS {
            return Err(SheetError::TooManyRows);
        }
        let end = text.char_indices().nth(MAX_CELL + 1).map_or(text.len(), |(end, _)| end);
        self.bytes += end;
        if self.bytes > MAX_TEXT {
            return Err(SheetError::UnpacksTooLarge);
        }
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        if let Some(cell) = cells.get_mut(column) {
            text.get(..end).unwrap_or_default().clone_into(cell);
        }
        Ok(())
    }

    /// The first row that is not empty as headings, the others below.
    pub(super) fn into_sheet(self, encoding: &str) -> Result<Sheet, SheetError> {
        let width = self.rows.values().map(Vec::len).max().unwrap_or_default();
        let mut rows = self.rows.into_iter();
        let headings = rows.next().map(|(_, cells)| cells).unwrap_or_default();
        let columns = (0..width).map(|at| heading(headings.get(at), at)).collect();
        let whole = |(number, mut cells): (u32, Vec<String>)| {
            cells.resize(width, String::new());
            Row { number: number.saturating_add(1), cells }
        };
        let rows: Vec<_> = rows.map(whole).collect();
        if rows.is_empty() {
            return Err(SheetError::NoRows);
        }
        Ok(Sheet { encoding: encoding.to_owned(), columns, rows })
    }
}

fn heading(text: Option<&String>, at: usize) -> String {
    const MAX_HEADING: usize = 120;
    let text: String = text.map(|text| text.trim().chars().take(MAX_HEADING).collect()).unwrap_or_default();
    if text.is_empty() { format!("Column {}", letters(at)) } else { text }
}

/// A column as spreadsheets call it: A to Z, then AA and so on.
fn letters(at: usize) -> String {
    let letter = |n: usize| char::from(b'A' + u8::try_from(n % 26).unwrap_or_default());
    match at / 26 {
        0 => letter(at).to_string(),
        more => format!("{}{}", letter(more - 1), letter(at)),
    }
}
