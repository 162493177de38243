//! Excel in constant memory: rows go to a file of the library's own and are packed at the end.

use std::fs::File;
use std::io::BufWriter;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format, FormatBorder, Workbook, Worksheet, XlsxError};

use super::{Column, Value};
use crate::WriteError;

/// Most characters of a cell (Excel).
const MAX_CELL: usize = 32_767;

pub(super) struct XlsxWriter {
    book: Workbook,
    row: u32,
    day: Format,
}

impl std::fmt::Debug for XlsxWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("XlsxWriter").field("row", &self.row).finish_non_exhaustive()
    }
}

impl XlsxWriter {
    pub(super) fn new(name: &str, columns: &[Column<'_>]) -> Result<Self, XlsxError> {
        let mut book = Workbook::new();
        let head = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
        let sheet = book.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?.set_freeze_panes(1, 0)?;
        for (column, Column { title, width }) in (0..).zip(columns) {
            sheet.set_column_width(column, f64::from(*width))?;
            sheet.write_string_with_format(0, column, *title, &head)?;
        }
        Ok(Self { book, row: 0, day: Format::new().set_num_format("yyyy-mm-dd") })
    }

    pub(super) fn row(&mut self, cells: &[Value<'_>]) -> Result<(), WriteError> {
        self.row += 1;
        let (row, day) = (self.row, self.day.clone());
        let sheet = self.book.worksheet_from_index(0)?;
        for (column, cell) in (0..).zip(cells) {
            write(sheet, row, column, *cell, &day)?;
        }
        Ok(())
    }

    pub(super) fn finish(mut self) -> Result<File, WriteError> {
        let mut file = tempfile::tempfile()?;
        self.book.save_to_writer(BufWriter::new(&mut file))?;
        Ok(file)
    }
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: Value<'_>, day: &Format) -> Result<(), XlsxError> {
    match cell {
        Value::Empty => {}
        // Always as text: what looks like a formula, a number or a link stays what somebody typed.
        Value::Text(text) => drop(sheet.write_string(row, column, clean(text))?),
        Value::Date(date) => drop(sheet.write_datetime_with_format(row, column, excel_day(date)?, day)?),
    }
    Ok(())
}

fn excel_day(date: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(date.year()).unwrap_or(1900);
    let part = |n: u32| u8::try_from(n).unwrap_or(1);
    ExcelDateTime::from_ymd(year, part(date.month()), part(date.day()))
}

/// XML has no place for control characters, nor for the two that are none.
fn clean(text: &str) -> String {
    let fits = |c: char| !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}')) || matches!(c, '\n' | '\t');
    text.chars().map(|c| if fits(c) { c } else { '\u{fffd}' }).take(MAX_CELL).collect()
}
