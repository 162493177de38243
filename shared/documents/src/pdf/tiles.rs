//! The figures on top: one tile each, with the previous period and the change.

use super::canvas::{Area, Canvas, Color, Point};
use super::flow::Flow;
use super::{text, theme};
use crate::change::{self, Change, Direction, Verdict};
use crate::model::Figure;
use crate::{format, words};

const COLUMNS: usize = 4;
const GAP: f32 = 9.0;
const PADDING: f32 = 9.0;
const TILE_WIDTH: f32 = (theme::WIDTH - GAP * (COLUMNS as f32 - 1.0)) / COLUMNS as f32;
const INNER: f32 = TILE_WIDTH - 2.0 * PADDING;

/// Draws all figures, four in a row.
pub(crate) fn draw(flow: &mut Flow<'_>, figures: &[Figure]) {
    for row in figures.chunks(COLUMNS) {
        let labels: Vec<_> =
            row.iter().map(|figure| text::wrap(&flow.canvas, &figure.label, theme::SMALL, INNER, 3)).collect();
        let label_height = labels.iter().map(Vec::len).max().unwrap_or(1) as f32 * 10.5;
        let compared = row.iter().any(|figure| figure.previous.is_some());
        let height = label_height + if compared { 61.0 } else { 37.0 };
        flow.need(height);
        for (index, (figure, label)) in row.iter().zip(&labels).enumerate() {
            let x = theme::LEFT + index as f32 * (TILE_WIDTH + GAP);
            let area = Area { x, y: flow.y, width: TILE_WIDTH, height };
            tile(&mut flow.canvas, area, figure, label, label_height);
        }
        flow.y += height + GAP;
    }
}

fn tile(canvas: &mut Canvas, area: Area, figure: &Figure, label: &[String], label_height: f32) {
    canvas.rect(area, theme::TINT);
    canvas.rect(Area { width: 2.5, ..area }, theme::ACCENT);
    let x = area.x + PADDING;
    let mut y = area.y + PADDING + 6.5;
    for line in label {
        canvas.text((x, y), line, theme::SMALL);
        y += 10.5;
    }
    let base = area.y + PADDING + label_height + 18.5;
    number(canvas, (x, base), figure);
    if let Some(previous) = &figure.previous {
        if let Some(change) = change::of(figure) {
            moved(canvas, (x, base + 14.0), &change);
        }
        let before = text::fit(canvas, &words::before(&format::value(previous)), theme::SMALL, INNER);
        canvas.text((x, base + 25.0), &before, theme::SMALL);
    }
}

/// As big as it fits: a number is never cut short.
fn number(canvas: &mut Canvas, at: Point, figure: &Figure) {
    let shown = format::value(&figure.value);
    let full = canvas.width(&shown, theme::FIGURE);
    let size = (theme::FIGURE.size * INNER / full).clamp(7.0, theme::FIGURE.size);
    let style = theme::FIGURE.sized(size);
    let shown = text::fit(canvas, &shown, style, INNER + 0.1);
    let style = if figure.value.number().is_some() { style } else { style.colored(theme::MUTED) };
    canvas.text(at, &shown, style);
}

fn moved(canvas: &mut Canvas, at: Point, change: &Change) {
    let color = match change.verdict {
        Verdict::Good => theme::GOOD,
        Verdict::Bad => theme::BAD,
        Verdict::Neutral => theme::MUTED,
    };
    arrow(canvas, at, change.direction, color);
    let style = theme::SMALL.bold().colored(color);
    let shown = text::fit(canvas, &change.text, style, INNER - 10.0);
    canvas.text((at.0 + 10.0, at.1), &shown, style);
}

/// The direction as a shape, so that it is not told by colour alone.
fn arrow(canvas: &mut Canvas, (x, y): Point, direction: Direction, color: Color) {
    let points = match direction {
        Direction::Up => vec![(x, y), (x + 6.4, y), (x + 3.2, y - 5.6)],
        Direction::Down => vec![(x, y - 5.6), (x + 6.4, y - 5.6), (x + 3.2, y)],
        Direction::Flat => vec![(x, y - 2.0), (x + 6.4, y - 2.0), (x + 6.4, y - 3.6), (x, y - 3.6)],
    };
    canvas.polygon(points, color);
}
