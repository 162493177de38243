//! A page as plain text: cells and columns side by side, as wide as the widest.

use super::page::{Block, Page};

/// Blanks between a column and the next.
const GAP: usize = 4;

/// The page as text.
pub(crate) fn as_txt(page: &Page) -> String {
    let mut lines: Vec<String> = Vec::new();
    for block in &page.blocks {
        match block {
            Block::Line(line) => lines.push(line.clone()),
            Block::Row([first, second]) => lines.push(beside(first, second, 34)),
            Block::Columns(left, right) => {
                let width = left.iter().map(|line| line.chars().count()).max().unwrap_or_default() + GAP;
                let rows = left.len().max(right.len());
                let at = |lines: &[String], row: usize| lines.get(row).cloned().unwrap_or_default();
                lines.extend((0..rows).map(|row| beside(&at(left, row), &at(right, row), width)));
            }
        }
    }
    lines.join("\n")
}

fn beside(first: &str, second: &str, width: usize) -> String {
    let blanks = width.saturating_sub(first.chars().count()).max(GAP);
    format!("{first}{}{second}", " ".repeat(blanks)).trim_end().to_owned()
}
