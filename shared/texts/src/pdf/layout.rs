//! Blocks of a page as lines of text.

use pdfboss_output::{Block, Cell, Line, PageLayout, TextSpan};

use super::columns::are_columns;

/// One line of text for each line on the page, tabs between the cells of a table, a blank line between blocks. The spans
/// are those that the layout was made of, in the order of the file.
pub(super) fn text(page: &PageLayout, spans: &[TextSpan]) -> String {
    let mut out = String::new();
    for block in &page.blocks {
        match block {
            Block::Heading { lines, .. } | Block::Paragraph { lines, .. } => {
                lines.iter().for_each(|one| line(one, &mut out))
            }
            Block::List { items, .. } => items.iter().flat_map(|item| &item.lines).for_each(|one| line(one, &mut out)),
            Block::Table { rows, bbox } if are_columns(rows, bbox, spans) => columns(rows, &mut out),
            Block::Table { rows, .. } => rows.iter().for_each(|one| row(one, &mut out)),
        }
        out.push('\n');
    }
    out
}

fn line(line: &Line, out: &mut String) {
    words(line, out);
    out.push('\n');
}

fn columns(rows: &[Vec<Cell>], out: &mut String) {
    for column in 0..rows.iter().map(Vec::len).max().unwrap_or(0) {
        rows.iter().filter_map(|row| row.get(column)?.line.as_ref()).for_each(|one| line(one, out));
        out.push('\n');
    }
}

fn row(cells: &[Cell], out: &mut String) {
    for (at, cell) in cells.iter().filter_map(|cell| cell.line.as_ref()).enumerate() {
        if at > 0 {
            out.push('\t');
        }
        words(cell, out);
    }
    out.push('\n');
}

fn words(line: &Line, out: &mut String) {
    line.inlines.iter().for_each(|inline| out.push_str(&inline.text));
}
