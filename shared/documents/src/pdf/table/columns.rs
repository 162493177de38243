//! How wide columns are, and which of them stand side by side.

use super::super::canvas::{Canvas, Style};
use super::super::{text, theme};
use crate::format;
use crate::model::{Kind, Table, Value};

/// A text column may be this wide before its text is wrapped.
const TEXT_MAX: f32 = 200.0;
/// A word longer than this may be broken to save room.
const WORD_MAX: f32 = 120.0;
/// A table whose text columns get less of the room they wish for is set smaller.
const ENOUGH: f32 = 0.6;
/// A wide table is set smaller before it is split into parts.
const SIZES: [f32; 2] = [theme::CELL.size, 7.5];

/// A column that has its place on the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    /// Index in the table.
    pub(crate) column: usize,
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) kind: Kind,
}

/// The columns in groups that fit the page; each group starts with the first column, which names the row.
pub(crate) struct Layout {
    pub(crate) parts: Vec<Vec<Place>>,
    /// Size of the text in the cells.
    pub(crate) size: f32,
}

/// What a column wishes for and what it can live with.
#[derive(Debug, Clone, Copy)]
struct Wish {
    least: f32,
    best: f32,
}

/// Space at each side of a cell.
pub(crate) fn padding(size: f32) -> f32 {
    size - 3.5
}

/// How the head of a table looks beside cells of that size.
pub(crate) fn head_style(size: f32) -> Style {
    theme::SMALL_BOLD.sized(size - 0.5)
}

/// Finds the places of all columns.
pub(crate) fn layout(canvas: &Canvas, table: &Table) -> Layout {
    let mut layout = Layout { parts: Vec::new(), size: theme::CELL.size };
    for size in SIZES {
        let wishes: Vec<Wish> = (0..table.columns.len()).map(|column| wish(canvas, table, column, size)).collect();
        let groups = balanced(&wishes);
        layout = Layout { parts: groups.iter().map(|group| places(table, &wishes, group)).collect(), size };
        if groups.len() <= 1 && granted(&wishes) >= ENOUGH {
            break;
        }
    }
    layout
}

/// As few groups as possible, and none much shorter than the others.
fn balanced(wishes: &[Wish]) -> Vec<Vec<usize>> {
    let fewest = groups(wishes, wishes.len());
    let others = wishes.len().saturating_sub(1);
    let even = groups(wishes, others.div_ceil(fewest.len().max(1)) + 1);
    if even.len() > fewest.len() { fewest } else { even }
}

fn groups(wishes: &[Wish], most: usize) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut taken = 0.0;
    for (column, wish) in wishes.iter().enumerate() {
        match groups.last_mut() {
            Some(group) if group.len() < most && taken + wish.least <= theme::WIDTH => group.push(column),
            None => groups.push(vec![column]),
            Some(_) => {
                groups.push(vec![0, column]);
                taken = wishes[0].least;
            }
        }
        taken += wish.least;
    }
    groups
}

fn wish(canvas: &Canvas, table: &Table, column: usize, size: f32) -> Wish {
    let head = &table.columns[column];
    let style = if table.totals.is_some() { theme::CELL_BOLD.sized(size) } else { theme::CELL.sized(size) };
    let rows = table.rows.iter().chain(&table.totals).filter(|row| !is_shared(row, column));
    let cells = rows.filter_map(|row| row.get(column)).map(format::value);
    let (whole, word) = text::widths(canvas, &head.header, head_style(size));
    // Wide enough for about three lines, and for no word to be broken.
    let head_word = word.max(whole / 3.0);
    // The first column comes back in every part, so it may not eat the page.
    let limit = theme::WIDTH * if column == 0 { 0.4 } else { 0.55 };
    let padding = 2.0 * padding(size) + 0.1;
    if head.kind != Kind::Text {
        let content = cells.map(|cell| canvas.width(&cell, style)).fold(head_word, f32::max);
        let width = (content + padding).min(limit);
        return Wish { least: width, best: width };
    }
    let (mut content, mut word) = (head_word, head_word);
    for cell in cells {
        let (whole, part) = text::widths(canvas, &cell, style);
        (content, word) = (content.max(whole), word.max(part));
    }
    let wished = head.width.map_or(content, |characters| f32::from(characters) * size * 0.57);
    let least = word.min(WORD_MAX);
    Wish { least: least + padding, best: wished.min(TEXT_MAX).max(least) + padding }
}

/// Whether "opted out" is written once over this cell and a neighbour, and so needs no room of its own.
fn is_shared(row: &[Value], column: usize) -> bool {
    let out = |column: Option<usize>| column.and_then(|column| row.get(column)) == Some(&Value::OptedOut);
    out(Some(column)) && (out(column.checked_sub(1)) || out(Some(column + 1)))
}

/// The part of what text wishes for that fits beside what all columns need.
fn granted(wishes: &[Wish]) -> f32 {
    let least: f32 = wishes.iter().map(|wish| wish.least).sum();
    let wished: f32 = wishes.iter().map(|wish| wish.best - wish.least).sum();
    let spare = (theme::WIDTH - least).max(0.0);
    if wished > 0.0 { (spare / wished).min(1.0) } else { 1.0 }
}

/// Gives out the width of the page: first what text wishes for, then the rest to all alike.
fn places(table: &Table, wishes: &[Wish], group: &[usize]) -> Vec<Place> {
    let of_group: Vec<Wish> = group.iter().map(|&column| wishes[column]).collect();
    let granted = granted(&of_group);
    let taken: f32 = of_group.iter().map(|wish| wish.least + (wish.best - wish.least) * granted).sum();
    let rest = (theme::WIDTH - taken).max(0.0) / group.len() as f32;
    let mut x = theme::LEFT;
    let place = |&column: &usize| {
        let Wish { least, best } = wishes[column];
        let width = least + (best - least) * granted + rest;
        let place = Place { column, x, width, kind: table.columns[column].kind };
        x += width;
        place
    };
    group.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wishes(widths: &[f32]) -> Vec<Wish> {
        widths.iter().map(|&width| Wish { least: width, best: width }).collect()
    }

    #[test]
    fn columns_that_do_not_fit_are_split_evenly_and_keep_the_first() {
        assert_eq!(balanced(&wishes(&[100.0, 100.0, 100.0])), [vec![0, 1, 2]]);
        assert_eq!(balanced(&wishes(&[100.0; 6])), [vec![0, 1, 2, 3], vec![0, 4, 5]]);
        assert_eq!(balanced(&wishes(&[190.0, 270.0, 270.0])), [vec![0, 1], vec![0, 2]]);
        assert!(balanced(&[]).is_empty());
    }
}
