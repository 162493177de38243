//! One sheet per table: typed cells, frozen head, filters, bars. Written from top to bottom and never
//! back, which a sheet in constant memory asks for.

use rust_xlsxwriter::{ConditionalFormatDataBar, Worksheet};

use super::cell;
use super::formats::{self, Formats};
use crate::model::{Column, Rows, Table, Value};
use crate::{DocumentError, format, words};

/// A table or raw rows, which are alike in a sheet.
#[derive(Clone, Copy)]
pub(crate) struct Content<'a> {
    title: &'a str,
    columns: &'a [Column],
    rows: &'a [Vec<Value>],
    totals: Option<&'a [Value]>,
}

impl<'a> From<&'a Table> for Content<'a> {
    fn from(table: &'a Table) -> Self {
        let Table { title, columns, rows, totals } = table;
        Self { title, columns, rows, totals: totals.as_deref() }
    }
}

impl<'a> From<&'a Rows> for Content<'a> {
    fn from(rows: &'a Rows) -> Self {
        let Rows { title, columns, rows } = rows;
        Self { title, columns, rows, totals: None }
    }
}

/// Fills a sheet with a table.
pub(crate) fn fill(sheet: &mut Worksheet, table: Content<'_>, formats: &Formats) -> Result<(), DocumentError> {
    let (rows, columns) = size(table)?;
    for column in 0..columns {
        sheet.set_column_width(column, width(table, usize::from(column)))?;
    }
    head(sheet, table.columns, formats)?;
    for (row, cells) in (1..).zip(table.rows) {
        for (column, head) in (0..).zip(table.columns) {
            let value = Table::cell(cells, usize::from(column));
            cell::write(sheet, (row, column), value, head.kind, &formats.body)?;
        }
    }
    if let Some(totals) = table.totals {
        write_totals(sheet, rows + 1, table.columns, totals, formats)?;
    }
    for (column, head) in (0..).zip(table.columns) {
        if head.bars && rows > 0 {
            sheet.add_conditional_format(1, column, rows, column, &bars())?;
        }
    }
    if columns > 0 {
        sheet.set_freeze_panes(1, 1)?;
        sheet.set_repeat_rows(0, 0)?;
        // The totals stay outside: sorting must not move them into the middle.
        sheet.autofilter(0, 0, rows, columns - 1)?;
    }
    Ok(())
}

/// Bars behind numbers, solid and without a frame: the number stays readable.
pub(crate) fn bars() -> ConditionalFormatDataBar {
    ConditionalFormatDataBar::new().set_fill_color(formats::COMPANION).set_solid_fill(true).set_border_off(true)
}

/// Rows and columns as Excel counts them.
fn size(table: Content<'_>) -> Result<(u32, u16), DocumentError> {
    let (rows, columns) = (table.rows.len(), table.columns.len());
    let too_big = || DocumentError::TooBig { title: table.title.to_owned(), rows, columns };
    match (u32::try_from(rows), u16::try_from(columns)) {
        (Ok(rows), Ok(columns)) if rows <= 1_048_000 && columns <= 16_000 => Ok((rows, columns)),
        _ => Err(too_big()),
    }
}

/// The head of a table.
pub(crate) fn head(sheet: &mut Worksheet, columns: &[Column], formats: &Formats) -> Result<(), DocumentError> {
    for (column, head) in (0..).zip(columns) {
        let format = if head.kind.is_number() { &formats.head_right } else { &formats.head };
        cell::text(sheet, (0, column), &head.header, format)?;
    }
    sheet.set_row_height(0, 32)?;
    Ok(())
}

fn write_totals(
    sheet: &mut Worksheet,
    row: u32,
    columns: &[Column],
    totals: &[Value],
    formats: &Formats,
) -> Result<(), DocumentError> {
    let total = Value::text(words::TOTAL);
    for (column, head) in (0..).zip(columns) {
        let value = Table::cell(totals, usize::from(column));
        let value = if column == 0 && *value == Value::Empty { &total } else { value };
        cell::write(sheet, (row, column), value, head.kind, &formats.totals)?;
    }
    Ok(())
}

/// Wide enough for the content of the first rows and for the wished width, within reason.
fn width(table: Content<'_>, column: usize) -> f64 {
    const LOOKED_AT: usize = 500;
    let head = &table.columns[column];
    let cells = table.rows.iter().take(LOOKED_AT).map(Vec::as_slice).chain(table.totals);
    let content =
        cells.filter_map(|row| row.get(column)).map(|cell| format::value(cell).chars().count()).max().unwrap_or(0);
    let least = usize::from(head.width.unwrap_or(9)).min(60);
    content.max(head_width(&head.header)).clamp(least, 60) as f64 * 1.06 + 2.0
}

/// Characters that let a head stand on two lines, with room for the button of the filter. It is bold.
pub(crate) fn head_width(head: &str) -> usize {
    let words = head.split_whitespace().map(|word| word.chars().count());
    let longest = words.clone().max().unwrap_or(0);
    // A line may end early by most of a word.
    let half = words.map(|word| word + 1).sum::<usize>().div_ceil(2) + longest / 3;
    longest.max(half.min(head.chars().count())) + 3
}
