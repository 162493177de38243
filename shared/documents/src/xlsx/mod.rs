//! Reports as Excel workbooks: a summary, one sheet per table and chart, raw rows, the explanations.

mod cell;
mod charts;
mod formats;
mod names;
mod summary;
mod table;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod unzip;

use chrono::Utc;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet};

use crate::model::{Explanation, Report, Section};
use crate::{DocumentError, clean, words};
use formats::Formats;
use names::Names;

/// Makes the workbook of a report. Text is never a formula, whatever it starts with.
///
/// More than [`Rows`](crate::Rows) of a few thousand go through a nameless file in the system's temporary
/// folder (`/tmp` on Lambda) instead of memory.
///
/// # Errors
/// When a table has more rows or columns than a sheet, when the temporary folder cannot be written, or
/// when the file cannot be put together.
pub fn xlsx(report: &Report) -> Result<Vec<u8>, DocumentError> {
    let formats = Formats::new();
    let mut names = Names::default();
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(report)?);
    let summary_name = names.give(words::SUMMARY_SHEET);
    // Taken before the sections take theirs, so that these two always have their plain names.
    let explanations_name = names.give(words::EXPLANATIONS_SHEET);
    let sections = report.sections.iter().filter(|section| !matches!(section, Section::Note(_)));
    let sections: Vec<(&Section, String)> = sections.map(|section| (section, names.give(section.title()))).collect();

    let sheet = laid_out(workbook.add_worksheet(), &summary_name)?;
    let free = summary::fill(sheet, report, &formats)?;
    if let Some(chart) = sections.iter().find_map(|(section, name)| section_chart(section, name)) {
        sheet.insert_chart(free, summary::CHART, &chart)?;
    }
    for (section, name) in &sections {
        let sheet =
            if is_long(section) { workbook.add_worksheet_with_constant_memory()? } else { workbook.add_worksheet() };
        fill(laid_out(sheet, name)?, section, &formats)?;
    }
    explanations(laid_out(workbook.add_worksheet(), &explanations_name)?, &report.explanations, &formats)?;
    Ok(workbook.save_to_buffer()?)
}

/// From so many rows on, writing each to a file as it comes saves more memory than the file costs time.
const LONG: usize = 2_000;

fn is_long(section: &Section) -> bool {
    matches!(section, Section::Rows(rows) if rows.rows.len() > LONG)
}

/// Names a sheet and lets it print on A4, as wide as the page.
fn laid_out<'a>(sheet: &'a mut Worksheet, name: &str) -> Result<&'a mut Worksheet, DocumentError> {
    sheet.set_name(name)?.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_footer("&L&A&RPage &P of &N").set_screen_gridlines(false);
    Ok(sheet)
}

fn fill(sheet: &mut Worksheet, section: &Section, formats: &Formats) -> Result<(), DocumentError> {
    match section {
        Section::Table(table) => table::fill(sheet, table.into(), formats),
        Section::Rows(rows) => table::fill(sheet, rows.into(), formats),
        Section::Funnel(funnel) => charts::funnel(sheet, funnel, formats),
        Section::BarChart(chart) => charts::fill(sheet, chart.into(), formats),
        Section::LineChart(chart) => charts::fill(sheet, chart.into(), formats),
        Section::HeatMap(map) => charts::heat_map(sheet, map, formats),
        Section::Note(_) => Ok(()),
    }
}

/// The chart of a section for the summary; its data stays on the section's own sheet.
fn section_chart(section: &Section, name: &str) -> Option<rust_xlsxwriter::Chart> {
    match section {
        Section::BarChart(chart) => charts::chart(name, chart.into()),
        Section::LineChart(chart) => charts::chart(name, chart.into()),
        Section::Funnel(funnel) => charts::funnel_chart(name, funnel),
        Section::Table(_) | Section::Rows(_) | Section::HeatMap(_) | Section::Note(_) => None,
    }
}

fn explanations(sheet: &mut Worksheet, explanations: &[Explanation], formats: &Formats) -> Result<(), DocumentError> {
    for (column, head) in (0..).zip([words::METRIC, words::UNIT, words::DEFINITION]) {
        cell::text(sheet, (0, column), head, &formats.head)?;
    }
    for (row, one) in (1..).zip(explanations) {
        cell::text(sheet, (row, 0), &one.name, &formats.wrapped_bold)?;
        cell::text(sheet, (row, 1), &one.unit, &formats.wrapped)?;
        cell::text(sheet, (row, 2), &one.definition, &formats.wrapped)?;
        let lines = lines(&one.name, 32).max(lines(&one.unit, 16)).max(lines(&one.definition, 105));
        sheet.set_row_height(row, (lines * 15 + 3).min(400) as f64)?;
    }
    sheet.set_column_width(0, 34)?;
    sheet.set_column_width(1, 18)?;
    sheet.set_column_width(2, 100)?;
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// How many lines a wrapped text takes, about: not every program finds the height of a row by itself.
fn lines(text: &str, characters: usize) -> usize {
    text.chars().count() / characters + 1
}

fn properties(report: &Report) -> Result<DocProperties, DocumentError> {
    let made = ExcelDateTime::from_timestamp(report.made_at.with_timezone(&Utc).timestamp())?;
    Ok(DocProperties::new()
        .set_title(clean::line(&format!("{}, {}", report.title, report.period)))
        .set_subject(clean::line(&report.title))
        .set_author(words::PRODUCT)
        .set_company(clean::line(&report.organisation))
        .set_creation_datetime(&made))
}
