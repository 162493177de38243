//! The documents of a run.

use chrono::DateTime;
use chrono_tz::Tz;
use hirelog_documents::DocumentError;
use hirelog_domain::organisation::Organisation;
use hirelog_domain::reports::{Format, Run, TeamReport};

use crate::sheet::report;

/// A document.
pub(crate) struct Made {
    pub(crate) format: Format,
    pub(crate) bytes: Vec<u8>,
}

/// Makes every format that was ordered from the same report, so that PDF and Excel cannot disagree.
pub(crate) fn render(
    run: &Run,
    team: &TeamReport,
    organisation: &Organisation,
    made_at: DateTime<Tz>,
) -> Result<Vec<Made>, DocumentError> {
    let report = report(run.order.kind, team, organisation, made_at);
    let make = |format: &Format| {
        let bytes = match format {
            Format::Pdf => {
                let pdf = hirelog_documents::pdf(&report)?;
                if !pdf.missing_glyphs.is_empty() {
                    tracing::warn!(run.id = %run.id, glyphs = pdf.missing_glyphs.len(), "Some characters have no glyph");
                }
                pdf.bytes
            }
            Format::Xlsx => hirelog_documents::xlsx(&report)?,
        };
        Ok(Made { format: *format, bytes })
    };
    run.order.formats.iter().map(make).collect()
}
