//! Columns that stand side by side in the lines of a text, taken apart: first the left one, then the right one.

use super::dates::range;
use super::headings::heading;

/// Fewest lines of a second column.
const FEWEST: usize = 2;

/// A part of a line without a gap in it.
struct Cell<'a> {
    text: &'a str,
    /// Where it begins, in bytes and in characters.
    start: usize,
    column: usize,
    after_tab: bool,
}

/// Where the second column begins.
#[derive(Clone, Copy, Debug)]
enum Edge {
    /// So many characters from the left.
    Column(usize),
    /// After the last tab.
    Tab,
}

/// The lines of a text, column by column; an empty line stands for a gap.
pub(super) fn columns(text: &str) -> Vec<Vec<&str>> {
    let rows: Vec<&str> = text.split(['\n', '\r', '\u{c}', '\u{b}', '\u{2028}']).collect();
    let Some((first, edge)) = rows.iter().enumerate().find_map(|(at, row)| Some((at, edge(row)?))) else {
        return vec![trimmed(&rows)];
    };
    let (above, below) = rows.split_at(first);
    let (mut left, mut right) = (trimmed(above), Vec::new());
    for row in below {
        let (one, other) = split(row, edge);
        left.push(one);
        right.push(other);
    }
    let filled = right.iter().filter(|line| !line.is_empty()).count();
    if filled < FEWEST { vec![trimmed(&rows)] } else { vec![left, right] }
}

fn trimmed<'a>(rows: &[&'a str]) -> Vec<&'a str> {
    rows.iter().map(|row| row.trim()).collect()
}

/// A heading behind a gap begins a second column.
fn edge(row: &str) -> Option<Edge> {
    let cells = cells(row);
    let (first, last) = (cells.first()?, cells.last()?);
    let beside = cells.len() >= 2 && first.text.len() > 1 && heading(last.text).is_some();
    beside.then_some(if last.after_tab { Edge::Tab } else { Edge::Column(last.column) })
}

fn split(row: &str, edge: Edge) -> (&str, &str) {
    let cells = cells(row);
    let cut = match edge {
        Edge::Column(column) => cells.iter().find(|cell| cell.column + 1 >= column),
        Edge::Tab => cells.last().filter(|cell| cell.after_tab && (cells.len() == 1 || range(cell.text).is_none())),
    };
    let (left, right) = row.split_at(cut.map_or(row.len(), |cell| cell.start));
    (left.trim(), right.trim())
}

/// Parts of a line between tabs and gaps of three blanks and more.
fn cells(row: &str) -> Vec<Cell<'_>> {
    let mut cells: Vec<Cell<'_>> = Vec::new();
    let (mut blanks, mut tab, mut open) = (0, false, false);
    for (column, (at, c)) in row.char_indices().enumerate() {
        if c.is_whitespace() {
            blanks += 1;
            tab |= c == '\t';
            open &= blanks < 3 && !tab;
            continue;
        }
        if !open {
            cells.push(Cell { text: "", start: at, column, after_tab: tab });
            open = true;
        }
        if let Some(cell) = cells.last_mut() {
            cell.text = row.get(cell.start..at + c.len_utf8()).unwrap_or_default();
        }
        (blanks, tab) = (0, false);
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_side_by_side_are_read_one_after_the_other() {
        let text = "Zofia Żółć\n\nExperience                 Skills\nEngineer    2019 – 2021    Rust\nÜnal GmbH\n                           Go";
        let [left, right] = columns(text).try_into().unwrap();

        assert_eq!(left, ["Zofia Żółć", "", "Experience", "Engineer    2019 – 2021", "Ünal GmbH", ""]);
        assert_eq!(right, ["Skills", "Rust", "", "Go"]);
    }

    #[test]
    fn columns_may_stand_between_tabs() {
        let [left, right] =
            columns("Experience\tSkills\nEngineer\t2019 – 2021\nÜnal GmbH\tRust\n\tGo").try_into().unwrap();

        assert_eq!(left, ["Experience", "Engineer\t2019 – 2021", "Ünal GmbH", ""]);
        assert_eq!(right, ["Skills", "", "Rust", "Go"]);
    }

    #[test]
    fn dates_at_the_right_are_no_column() {
        assert_eq!(columns("Experience\nEngineer          2019 – 2021\nÜnal GmbH         Berlin").len(), 1);
    }
}
