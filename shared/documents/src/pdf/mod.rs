//! Reports on paper: A4, text that can be selected and searched, fonts embedded.

mod axis;
mod bar_chart;
mod canvas;
mod cover;
mod emit;
mod finish;
mod flow;
mod font;
mod funnel;
mod heat_map;
mod legend;
mod line_chart;
mod prose;
mod readable;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod theme;
mod tiles;

use printpdf::PdfDocument;

use crate::model::{Report, Section};
use crate::{DocumentError, words};
use canvas::Canvas;
use flow::Flow;

/// A finished PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that the embedded fonts do not have, in order. Each was written in Latin letters or as
    /// its code point, between square brackets, and the last page says so.
    pub missing_glyphs: Vec<char>,
}

/// Makes the PDF of a report. The same report gives the same bytes.
///
/// # Errors
/// When the embedded fonts cannot be read or the file cannot be put together; never because of a text.
pub fn pdf(report: &Report) -> Result<Pdf, DocumentError> {
    let (canvas, outline) = draw(report)?;
    let mut document = PdfDocument::new("");
    document.metadata.info = finish::information(report)?;
    emit::pages(&canvas, &mut document)?;
    finish::outline(&mut document, &outline);
    let bytes = finish::save(&document)?;
    Ok(Pdf { bytes, pages: canvas.pages.len(), missing_glyphs: canvas.missing.into_inner().into_iter().collect() })
}

/// Headings with the page they are on.
type Outline = Vec<(String, usize)>;

/// Lays the report out.
fn draw(report: &Report) -> Result<(Canvas, Outline), DocumentError> {
    let mut flow = Flow::new(report)?;
    cover::draw(&mut flow, report);
    tiles::draw(&mut flow, &report.figures);
    for section in &report.sections {
        match section {
            Section::Table(table) => table::draw(&mut flow, table),
            Section::BarChart(chart) => bar_chart::draw(&mut flow, chart),
            Section::LineChart(chart) => line_chart::draw(&mut flow, chart),
            Section::HeatMap(map) => heat_map::draw(&mut flow, map),
            Section::Funnel(stages) => funnel::draw(&mut flow, stages),
            Section::Rows(rows) => table::draw_rows(&mut flow, rows),
            Section::Note(note) => prose::note(&mut flow, note),
        }
    }
    prose::explanations(&mut flow, &report.explanations);
    prose::missing_characters(&mut flow);
    cover::feet(&mut flow, report);
    Ok((flow.canvas, flow.outline))
}

/// What stands in place of an empty table or chart.
fn nothing(flow: &mut Flow<'_>) {
    flow.canvas.text((theme::LEFT, flow.y + 9.0), words::NOTHING, theme::BODY.colored(theme::MUTED));
    flow.y += 18.0;
}
