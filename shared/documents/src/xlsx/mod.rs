//! Reports as Excel workbooks: a summary, one sheet per table and chart, the explanations.

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
/// # Errors
/// When a table has more rows or columns than a sheet, or the file cannot be put together.
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

    let sheet = new_sheet(&mut workbook, &summary_name)?;
    let free = summary::fill(sheet, report, &formats)?;
    if let Some(chart) = sections.iter().find_map(|(section, name)| section_chart(section, name)) {
        sheet.insert_chart(free, summary::CHART, &chart)?;
    }
    for (section, name) in &sections {
        fill(new_sheet(&mut workbook, name)?, section, &formats)?;
    }
    explanations(new_sheet(&mut workbook, &explanations_name)?, &report.explanations, &formats)?;
    Ok(workbook.save_to_buffer()?)
}

/// A sheet that prints on A4, as wide as the page.
fn new_sheet<'a>(workbook: &'a mut Workbook, name: &str) -> Result<&'a mut Worksheet, DocumentError> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(name)?.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_footer("&L&A&RPage &P of &N").set_screen_gridlines(false);
    Ok(sheet)
}

fn fill(sheet: &mut Worksheet, section: &Section, formats: &Formats) -> Result<(), DocumentError> {
    match section {
        Section::Table(table) => table::fill(sheet, table, formats),
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
        Section::Table(_) | Section::HeatMap(_) | Section::Note(_) => None,
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
    }
    sheet.set_column_width(0, 34)?;
    sheet.set_column_width(1, 18)?;
    sheet.set_column_width(2, 100)?;
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
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
