//! One value into one cell. Every text of the workbook goes through here, as text.

use chrono::{NaiveDate, NaiveDateTime, Timelike};
use rust_xlsxwriter::{Format, Worksheet};

use super::formats::Cells;
use crate::model::{Kind, Value};
use crate::{DocumentError, clean, words};

/// What Excel takes into one cell, in UTF-16 units.
const MAX_UNITS: usize = 32_767;
const SECONDS_PER_DAY: f64 = 86_400.0;

/// A place on a sheet: row and column.
pub(crate) type At = (u32, u16);

/// Writes a value with the type it has. `kind` is that of the column, for cells without a value.
pub(crate) fn write(
    sheet: &mut Worksheet,
    at: At,
    value: &Value,
    kind: Kind,
    cells: &Cells,
) -> Result<(), DocumentError> {
    let own = value.kind().unwrap_or(kind);
    match value {
        Value::Text(shown) => text(sheet, at, shown, cells.text(shown)),
        Value::OptedOut => text(sheet, at, words::OPTED_OUT, cells.muted(kind)),
        Value::Date(day) => date(sheet, at, day.and_time(chrono::NaiveTime::MIN), cells.of(own), cells),
        Value::DateTime(moment) => date(sheet, at, *moment, cells.of(own), cells),
        Value::Empty => blank(sheet, at, cells.of(own)),
        _ => match raw(value) {
            Some(amount) => number(sheet, at, amount, cells.of(own)),
            None => blank(sheet, at, cells.of(own)),
        },
    }
}

/// The number Excel stores: working time is a share of a day there.
pub(crate) fn raw(value: &Value) -> Option<f64> {
    let number = value.number()?;
    Some(if matches!(value, Value::Duration(_)) { number / SECONDS_PER_DAY } else { number })
}

/// Writes text, whatever it looks like, as text.
pub(crate) fn text(sheet: &mut Worksheet, (row, column): At, text: &str, format: &Format) -> Result<(), DocumentError> {
    let mut text = clean::cell(text);
    shorten(&mut text);
    sheet.write_string_with_format(row, column, text, format)?;
    Ok(())
}

/// Writes a number.
pub(crate) fn number(
    sheet: &mut Worksheet,
    (row, column): At,
    number: f64,
    format: &Format,
) -> Result<(), DocumentError> {
    sheet.write_number_with_format(row, column, number, format)?;
    Ok(())
}

fn blank(sheet: &mut Worksheet, (row, column): At, format: &Format) -> Result<(), DocumentError> {
    sheet.write_blank(row, column, format)?;
    Ok(())
}

/// Excel's calendar starts in 1900 (and has a day too many there): older dates stay text.
fn date(
    sheet: &mut Worksheet,
    at: At,
    moment: NaiveDateTime,
    format: &Format,
    cells: &Cells,
) -> Result<(), DocumentError> {
    match serial(moment) {
        Some(serial) => number(sheet, at, serial, format),
        None => text(sheet, at, &crate::format::date_time(moment), cells.of(Kind::Text)),
    }
}

/// Days since Excel's zero.
fn serial(moment: NaiveDateTime) -> Option<f64> {
    let zero = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let days = moment.date().signed_duration_since(zero).num_days();
    let seconds = moment.num_seconds_from_midnight();
    (61..2_958_466).contains(&days).then(|| days as f64 + f64::from(seconds) / SECONDS_PER_DAY)
}

fn shorten(text: &mut String) {
    if text.len() <= MAX_UNITS || text.encode_utf16().count() <= MAX_UNITS {
        return;
    }
    let mut units = 0;
    let fits = |&(_, c): &(usize, char)| {
        units += c.len_utf16();
        units < MAX_UNITS
    };
    let end = text.char_indices().take_while(fits).last().map_or(0, |(place, c)| place + c.len_utf8());
    text.truncate(end);
    text.push('…');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_excel_serials() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap().and_hms_opt(12, 0, 0).unwrap();

        assert_eq!(serial(day(2026, 11, 22)), Some(46_348.5));
        assert_eq!(serial(day(1900, 2, 28)), None);
    }

    #[test]
    fn text_is_cut_at_what_a_cell_takes() {
        let mut text = "é😀".repeat(20_000);
        shorten(&mut text);

        assert!(text.encode_utf16().count() <= MAX_UNITS && text.ends_with('…'));
    }
}
