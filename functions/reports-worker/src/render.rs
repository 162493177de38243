//! The documents of a run.

use hirelog_documents::{DocumentError, Report};
use hirelog_domain::reports::{Format, Run};

/// A document.
pub(crate) struct Made {
    pub(crate) format: Format,
    pub(crate) bytes: Vec<u8>,
}

/// Makes every format that was ordered from the same report, so that PDF and Excel cannot disagree.
pub(crate) fn render(run: &Run, report: &Report) -> Result<Vec<Made>, DocumentError> {
    let make = |format: &Format| {
        let bytes = match format {
            Format::Pdf => {
                let pdf = hirelog_documents::pdf(report)?;
                if !pdf.missing_glyphs.is_empty() {
                    tracing::warn!(run.id = %run.id, glyphs = pdf.missing_glyphs.len(), "Some characters have no glyph");
                }
                pdf.bytes
            }
            Format::Xlsx => hirelog_documents::xlsx(report)?,
        };
        Ok(Made { format: *format, bytes })
    };
    run.order.formats.iter().map(make).collect()
}
