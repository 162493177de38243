//! Excel: the first sheet that has anything and is not hidden, cell by cell. The reader's own tables are as large as a
//! file says they are, so they are never asked for.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};

use super::table::Table;
use super::{Sheet, zip};
use crate::SheetError;

pub(super) fn read(bytes: &[u8]) -> Result<Sheet, SheetError> {
    zip::check(bytes)?;
    // The library is made for files that programs wrote. Whatever else comes must not end this one.
    catch_unwind(AssertUnwindSafe(|| read_sheets(bytes))).unwrap_or_else(|_| Err(broken(&"it is damaged")))
}

fn broken(cause: &dyn std::fmt::Display) -> SheetError {
    SheetError::NotReadable(cause.to_string().chars().take(120).collect())
}

fn read_sheets(bytes: &[u8]) -> Result<Sheet, SheetError> {
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let shown = |sheet: &&calamine::Sheet| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible;
    let names: Vec<_> = book.sheets_metadata().iter().filter(shown).map(|sheet| sheet.name.clone()).collect();
    for name in names {
        match read_sheet(&mut book, &name)?.into_sheet("Excel") {
            Err(SheetError::NoRows) => {}
            other => return other,
        }
    }
    Err(SheetError::NoRows)
}

fn read_sheet(book: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Table, SheetError> {
    let mut table = Table::default();
    let mut cells = book.worksheet_cells_reader(name).map_err(|error| broken(&error))?;
    while let Some(cell) = cells.next_cell().map_err(|error| broken(&error))? {
        let (row, column) = cell.get_position();
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        match cell.get_value() {
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                table.put(row, column, text)?;
            }
            DataRef::SharedString(text) => table.put(row, column, text)?,
            other => table.put(row, column, &shown(other))?,
        }
    }
    Ok(table)
}

/// A value as people see it in the sheet, in a form that does not depend on their settings.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::DateTime(moment) => date(*moment),
        DataRef::Error(error) => error.to_string(),
        _ => String::new(),
    }
}

fn date(moment: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if !moment.is_datetime() {
        return moment.as_f64().to_string();
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") }
}
