//! Blocks of a page as lines of text.

use pdfboss_output::{Block, Cell, Line, PageLayout};

/// One line of text for each line on the page, tabs between the cells of a table, a blank line between blocks.
pub(super) fn text(page: &PageLayout) -> String {
    let mut out = String::new();
    for block in &page.blocks {
        write(block, &mut out);
        out.push('\n');
    }
    out
}

fn write(block: &Block, out: &mut String) {
    match block {
        Block::Heading { lines, .. } | Block::Paragraph { lines, .. } => lines.iter().for_each(|one| line(one, out)),
        Block::List { items, .. } => items.iter().flat_map(|item| &item.lines).for_each(|one| line(one, out)),
        Block::Table { rows, .. } => rows.iter().for_each(|one| row(one, out)),
    }
}

fn line(line: &Line, out: &mut String) {
    words(line, out);
    out.push('\n');
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
