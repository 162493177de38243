//! One row: its texts broken into lines, its height, its drawing.

use super::super::canvas::{Area, Canvas, Color, Stroke, Style};
use super::super::flow::{Flow, HAIRLINE};
use super::super::{text, theme};
use super::columns::{self, Place};
use crate::model::{Table, Value};
use crate::{format, words};

/// A text longer than this many lines ends in an ellipsis; Excel has it whole.
const MAX_LINES: usize = 3;
/// The head of a narrow column of numbers: a word to a line rather than a word cut short.
const HEAD_LINES: usize = 5;

/// A row that is ready to be drawn.
pub(crate) struct Row {
    cells: Vec<Cell>,
    style: Style,
    padding: f32,
    ground: Option<Color>,
    below: Stroke,
    pub(crate) height: f32,
}

/// A cell; `span` is how many places it covers.
struct Cell {
    lines: Vec<String>,
    span: usize,
    muted: bool,
}

impl Row {
    /// The head, repeated on each page.
    pub(crate) fn head(canvas: &Canvas, table: &Table, part: &[Place], size: f32) -> Self {
        let style = columns::head_style(size);
        let cell = |place: &Place| {
            let header = &table.columns[place.column].header;
            Cell { lines: text::wrap(canvas, header, style, inner(place, size), HEAD_LINES), span: 1, muted: false }
        };
        let below = Stroke { color: theme::ACCENT, width: 1.1, dash: 0.0 };
        Self::new(part.iter().map(cell).collect(), style, size, None, below)
    }

    /// A row of values.
    pub(crate) fn body(canvas: &Canvas, cells: &[Value], part: &[Place], index: usize, size: f32) -> Self {
        let style = theme::CELL.sized(size);
        let ground = (index % 2 == 1).then_some(theme::TINT);
        Self::new(self::cells(canvas, cells, part, style), style, size, ground, HAIRLINE)
    }

    /// The last row; named if its first cell is empty.
    pub(crate) fn totals(canvas: &Canvas, table: &Table, cells: &[Value], part: &[Place], size: f32) -> Self {
        let style = theme::CELL_BOLD.sized(size);
        // A column without a total is left white, not marked as a missing value.
        let blank = |value: &Value| if *value == Value::Empty { Value::text("") } else { value.clone() };
        let mut cells: Vec<Value> = cells.iter().map(blank).collect();
        cells.resize(table.columns.len(), Value::text(""));
        if cells.first() == Some(&Value::text("")) {
            cells[0] = Value::text(words::TOTAL);
        }
        let below = Stroke { color: theme::MUTED, width: 0.8, dash: 0.0 };
        Self::new(self::cells(canvas, &cells, part, style), style, size, Some(theme::TOTALS), below)
    }

    fn new(cells: Vec<Cell>, style: Style, size: f32, ground: Option<Color>, below: Stroke) -> Self {
        let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(1).max(1);
        Self { cells, style, padding: columns::padding(size), ground, below, height: lines as f32 * pitch(style) + 6.0 }
    }

    /// Draws the row at the pen and moves the pen below it.
    pub(crate) fn draw(&self, flow: &mut Flow<'_>, part: &[Place]) {
        if let Some(ground) = self.ground {
            // Starts below the rule of the row before.
            let area = Area { x: theme::LEFT, y: flow.y + 0.3, width: theme::WIDTH, height: self.height - 0.3 };
            flow.canvas.rect(area, ground);
        }
        let mut at = 0;
        for cell in &self.cells {
            self.draw_cell(flow, &part[at..at + cell.span], cell);
            at += cell.span;
        }
        flow.y += self.height;
        flow.canvas.rule((theme::LEFT, flow.y), theme::WIDTH, self.below);
    }

    fn draw_cell(&self, flow: &mut Flow<'_>, places: &[Place], cell: &Cell) {
        let (Some(first), Some(last)) = (places.first(), places.last()) else { return };
        let (left, right) = (first.x + self.padding, last.x + last.width - self.padding);
        let style = if cell.muted { self.style.colored(theme::MUTED) } else { self.style };
        for (index, line) in cell.lines.iter().enumerate() {
            let base = flow.y + 2.6 + pitch(style) * index as f32 + style.size;
            if places.len() > 1 {
                flow.canvas.text_middle(((left + right) / 2.0, base), line, style);
            } else if first.kind.is_number() {
                flow.canvas.text_right((right, base), line, style);
            } else {
                flow.canvas.text((left, base), line, style);
            }
        }
    }
}

/// From one line of a cell to the next.
fn pitch(style: Style) -> f32 {
    style.size + 2.6
}

/// The cells of a row. Neighbours that a person opted out of are one cell: one "opted out" says it.
fn cells(canvas: &Canvas, row: &[Value], part: &[Place], style: Style) -> Vec<Cell> {
    let mut out: Vec<Cell> = Vec::with_capacity(part.len());
    let mut open = false;
    for place in part {
        let value = Table::cell(row, place.column);
        let opted_out = *value == Value::OptedOut;
        match out.last_mut() {
            Some(last) if open && opted_out => {
                last.span += 1;
                last.lines = vec![words::OPTED_OUT.to_owned()];
            }
            _ => out.push(cell(canvas, value, place, style)),
        }
        open = opted_out;
    }
    out
}

fn cell(canvas: &Canvas, value: &Value, place: &Place, style: Style) -> Cell {
    let lines = text::wrap(canvas, &format::value(value), style, inner(place, style.size), MAX_LINES);
    Cell { lines, span: 1, muted: value.kind().is_none() }
}

fn inner(place: &Place, size: f32) -> f32 {
    place.width - 2.0 * columns::padding(size) + 0.05
}
