//! The first sheet: what the report is, its figures against the previous period, and a chart.

use rust_xlsxwriter::{
    Chart, ChartFormat, ChartSolidFill, ChartType, ConditionalFormatCell, ConditionalFormatCellRule, Format, Worksheet,
};

use super::cell::{self, At};
use super::formats::{self, Formats};
use crate::change;
use crate::model::{Better, Figure, Kind, Note, Report, Section, Value};
use crate::{DocumentError, format, words};

const FIGURE: u16 = 0;
const VALUE: u16 = 1;
const PREVIOUS: u16 = 2;
const DIFFERENCE: u16 = 3;
const CHANGE: u16 = 4;
/// Charts stand beside the figures.
pub(crate) const CHART: u16 = 6;

/// Fills the sheet; returns the first row below the charts, where another chart can go.
pub(crate) fn fill(sheet: &mut Worksheet, report: &Report, formats: &Formats) -> Result<u32, DocumentError> {
    let top = about(sheet, report, formats)?;
    let row = figures(sheet, top, &report.figures, formats)?;
    notes(sheet, row + 1, report, formats)?;
    sheet.set_column_width(FIGURE, 38)?;
    sheet.set_column_range_width(VALUE, CHANGE, 17)?;
    let Some(chart) = chart(&sheet.name(), top, &report.figures) else { return Ok(top) };
    sheet.insert_chart(top, CHART, &chart)?;
    Ok(top + 2 + chart_height(&report.figures) / 20)
}

/// Title and circumstances; returns the first free row.
fn about(sheet: &mut Worksheet, report: &Report, formats: &Formats) -> Result<u32, DocumentError> {
    cell::text(sheet, (0, 0), &report.title, &formats.title)?;
    cell::text(sheet, (1, 0), &report.organisation, &formats.subtitle)?;
    cell::text(sheet, (2, 0), &report.period, &formats.subtitle)?;
    let made = format::date_time(report.made_at.naive_local());
    let lines = report
        .previous_period
        .iter()
        .map(|previous| words::compared_with(previous))
        .chain([words::days_and_hours_in(&report.zone), words::made(&made, &report.made_at.timezone().to_string())]);
    let mut row = 3;
    for line in lines {
        cell::text(sheet, (row, 0), &line, &formats.label)?;
        row += 1;
    }
    sheet.set_row_height(0, 28)?;
    Ok(row + 1)
}

fn figures(sheet: &mut Worksheet, top: u32, figures: &[Figure], formats: &Formats) -> Result<u32, DocumentError> {
    if figures.is_empty() {
        return Ok(top);
    }
    let heads = [words::FIGURE, words::THIS_PERIOD, words::PREVIOUS, words::DIFFERENCE, words::RELATIVE_CHANGE];
    for (column, head) in (0..).zip(heads) {
        let format = if column == FIGURE { &formats.head } else { &formats.head_right };
        cell::text(sheet, (top, column), head, format)?;
    }
    let mut row = top;
    for one in figures {
        row += 1;
        figure(sheet, row, one, formats)?;
        if let Some((up, down)) = verdict(one.better, formats) {
            for (rule, format) in
                [(ConditionalFormatCellRule::GreaterThan(0), up), (ConditionalFormatCellRule::LessThan(0), down)]
            {
                let colour = ConditionalFormatCell::new().set_rule(rule).set_format(format);
                sheet.add_conditional_format(row, DIFFERENCE, row, CHANGE, &colour)?;
            }
        }
    }
    Ok(row + 1)
}

/// The looks of more and of less; `None` where neither is good news.
fn verdict(better: Better, formats: &Formats) -> Option<(&Format, &Format)> {
    match better {
        Better::Higher => Some((&formats.good, &formats.bad)),
        Better::Lower => Some((&formats.bad, &formats.good)),
        Better::Neither => None,
    }
}

fn figure(sheet: &mut Worksheet, row: u32, figure: &Figure, formats: &Formats) -> Result<(), DocumentError> {
    let at = |column: u16| -> At { (row, column) };
    let kind = figure.value.kind().unwrap_or(Kind::Count);
    cell::text(sheet, at(FIGURE), &figure.label, formats.body.text(&figure.label))?;
    cell::write(sheet, at(VALUE), &figure.value, kind, &formats.body)?;
    cell::write(sheet, at(PREVIOUS), figure.previous.as_ref().unwrap_or(&Value::Empty), kind, &formats.body)?;
    if let Some(change) = change::of(figure) {
        difference(sheet, at(DIFFERENCE), kind, change.difference, formats)?;
        if let Some(relative) = change.relative {
            cell::number(sheet, at(CHANGE), relative, &formats.change)?;
        }
    }
    Ok(())
}

/// Shares differ in points. Excel cannot show a negative time, so that one is text.
fn difference(
    sheet: &mut Worksheet,
    at: At,
    kind: Kind,
    difference: f64,
    formats: &Formats,
) -> Result<(), DocumentError> {
    if kind == Kind::Duration && difference < 0.0 {
        let text = format!("\u{2212}{}", format::value(&kind.value(-difference)));
        return cell::text(sheet, at, &text, formats.body.of(Kind::Duration));
    }
    if kind == Kind::Percent {
        return cell::number(sheet, at, difference * 100.0, &formats.points);
    }
    let stored = if kind == Kind::Duration { difference / 86_400.0 } else { difference };
    cell::number(sheet, at, stored, formats.body.of(kind))
}

/// Notes have no sheet of their own.
fn notes(sheet: &mut Worksheet, mut row: u32, report: &Report, formats: &Formats) -> Result<(), DocumentError> {
    for section in &report.sections {
        let Section::Note(Note { title, text }) = section else { continue };
        if !title.trim().is_empty() {
            cell::text(sheet, (row, FIGURE), title, &formats.wrapped_bold)?;
            row += 1;
        }
        for paragraph in text.split('\n').filter(|paragraph| !paragraph.trim().is_empty()) {
            // A merged cell over the columns of the figures: the text wraps where it can be read.
            sheet.merge_range(row, FIGURE, row, CHANGE, "", &formats.wrapped)?;
            cell::text(sheet, (row, FIGURE), paragraph, &formats.wrapped)?;
            sheet.set_row_height(row, (super::lines(paragraph, 95) * 15).min(400) as f64)?;
            row += 1;
        }
        row += 1;
    }
    Ok(())
}

/// How far each figure moved: in per cent, because the figures themselves have different units.
fn chart(sheet: &str, top: u32, figures: &[Figure]) -> Option<Chart> {
    let moved = figures.iter().any(|figure| change::of(figure).is_some_and(|change| change.relative.is_some()));
    let count = u32::try_from(figures.len()).ok().filter(|_| moved)?;
    let mut chart = Chart::new(ChartType::Bar);
    chart
        .add_series()
        .set_categories((sheet, top + 1, FIGURE, top + count, FIGURE))
        .set_values((sheet, top + 1, CHANGE, top + count, CHANGE))
        .set_name((sheet, top, CHANGE))
        .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(formats::ACCENT)))
        .set_gap(60);
    chart.title().set_name((sheet, top, CHANGE));
    super::charts::first_on_top(&mut chart, "0%");
    chart.legend().set_hidden();
    chart.set_width(640).set_height(chart_height(figures)).set_alt_text(words::RELATIVE_CHANGE);
    Some(chart)
}

fn chart_height(figures: &[Figure]) -> u32 {
    (120 + 26 * u32::try_from(figures.len()).unwrap_or(60)).clamp(260, 900)
}
