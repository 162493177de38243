//! Columns whose lines are level look like a table; the order in which they were written tells them apart.

use pdfboss_output::{BBox, Cell, TextSpan};

/// How far, in points, a word may stand beside the place of its cell.
const TOLERANCE: f32 = 1.0;

/// Whether the words of this table were written column after column. Programs write tables row by row.
pub(super) fn are_columns(rows: &[Vec<Cell>], bbox: &BBox, spans: &[TextSpan]) -> bool {
    let starts = starts(rows);
    if rows.len() < 2 || starts.len() < 2 {
        return false;
    }
    let mut visits: Vec<usize> = spans
        .iter()
        .filter(|span| span.y >= bbox.y0 - TOLERANCE && span.y <= bbox.y1 + TOLERANCE)
        .filter(|span| !span.text.trim().is_empty())
        .filter_map(|span| starts.iter().rposition(|start| *start <= span.x + TOLERANCE))
        .collect();
    visits.dedup();
    visits.iter().copied().eq(0..starts.len())
}

/// Where each column begins, from the left.
fn starts(rows: &[Vec<Cell>]) -> Vec<f32> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let start = |column: usize| {
        let lines = rows.iter().filter_map(|row| row.get(column)?.line.as_ref());
        lines.map(|line| line.x).reduce(f32::min)
    };
    (0..columns).filter_map(start).collect()
}
