//! Horizontal bars with their names at the left and their values at the end.

use super::canvas::{Area, Color, Style};
use super::flow::{Flow, HAIRLINE};
use super::legend::{self, Sample};
use super::{text, theme};
use crate::model::{BarChart, Value};
use crate::{format, words};

const LABEL_MAX: f32 = 150.0;
/// From this many groups on bars are set closer, so that a big team does not fill a dozen pages.
const MANY: usize = 30;
/// More are not drawn: nobody compares the hundredth bar with the first, and a table has them all.
const MOST: usize = 100;

/// How thick bars are and how far apart.
#[derive(Clone, Copy)]
struct Look {
    /// Thickness of the first bar of a group, and of the others.
    bars: [f32; 2],
    values: [f32; 2],
    gap: f32,
    label: Style,
    label_line: f32,
    label_lines: usize,
}

const ROOMY: Look = Look {
    bars: [11.0, 9.5],
    values: [theme::CELL.size, 7.5],
    gap: 7.0,
    label: theme::CELL,
    label_line: 10.5,
    label_lines: 2,
};
const CLOSE: Look = Look {
    bars: [8.0, 7.0],
    values: [7.0, 6.5],
    gap: 4.0,
    label: Style { size: 7.5, ..theme::CELL },
    label_line: 9.5,
    label_lines: 1,
};

/// The places of a chart's columns, the same on every page it runs over.
struct Grid {
    look: Look,
    label: f32,
    bar_x: f32,
    bar: f32,
    max: f64,
}

/// Draws a bar chart; it breaks between groups where the page ends.
pub(crate) fn draw(flow: &mut Flow<'_>, chart: &BarChart) {
    flow.heading(&chart.title, legend::room(&chart.series) + 60.0);
    if chart.categories.is_empty() || chart.series.is_empty() {
        super::nothing(flow);
        return;
    }
    legend::draw(flow, &chart.series, |index| Sample::Bar(color(index, chart.series.len())));
    let grid = grid(flow, chart);
    for category in 0..chart.categories.len().min(MOST) {
        group(flow, chart, &grid, category);
    }
    flow.y += 4.0;
    if chart.categories.len() > MOST {
        flow.small_print(&words::more_bars(MOST, chart.categories.len()));
    }
}

fn grid(flow: &Flow<'_>, chart: &BarChart) -> Grid {
    let widest = |texts: &mut dyn Iterator<Item = f32>| texts.fold(0.0_f32, f32::max);
    let canvas = &flow.canvas;
    let look = if chart.categories.len() > MANY { CLOSE } else { ROOMY };
    let label = widest(&mut chart.categories.iter().take(MOST).map(|name| canvas.width(name, look.label)));
    let values = || chart.series.iter().flat_map(|series| series.values.iter().take(MOST));
    let value = widest(&mut values().map(|value| canvas.width(&format::value(value), theme::CELL_BOLD)));
    let label = label.min(LABEL_MAX);
    let bar_x = theme::LEFT + label + 8.0;
    Grid {
        look,
        label,
        bar_x,
        bar: theme::RIGHT - bar_x - value.min(theme::WIDTH * 0.4) - 8.0,
        max: values().filter_map(Value::number).fold(0.0, f64::max),
    }
}

fn group(flow: &mut Flow<'_>, chart: &BarChart, grid: &Grid, category: usize) {
    let look = grid.look;
    let label = text::wrap(&flow.canvas, &chart.categories[category], look.label, grid.label + 0.1, look.label_lines);
    let bars: f32 = (0..chart.series.len()).map(|index| look.thickness(index)).sum();
    let labels = look.label_line * label.len().max(1) as f32;
    let height = bars.max(labels);
    if flow.need(height + look.gap) {
        flow.continued(&chart.title);
    }
    let mut y = flow.y + (height - labels) / 2.0 + look.label_line * 0.76;
    for line in &label {
        flow.canvas.text((theme::LEFT, y), line, look.label);
        y += look.label_line;
    }
    // Said once for the group, not once per bar.
    let out = chart.series.iter().all(|series| *series.value(category) == Value::OptedOut);
    let shown = if out { 1 } else { chart.series.len() };
    let mut top = flow.y + (height - if out { look.thickness(0) } else { bars }) / 2.0;
    for (index, series) in chart.series.iter().enumerate().take(shown) {
        bar(flow, grid, top, index, chart.series.len(), series.value(category));
        top += look.thickness(index);
    }
    let (from, to) = (flow.y - look.gap / 2.0, flow.y + height + look.gap / 2.0);
    flow.canvas.line(vec![(grid.bar_x, from), (grid.bar_x, to)], HAIRLINE);
    flow.y += height + look.gap;
}

fn bar(flow: &mut Flow<'_>, grid: &Grid, y: f32, index: usize, of: usize, value: &Value) {
    let share = value.number().filter(|_| grid.max > 0.0).map_or(0.0, |number| (number / grid.max).max(0.0) as f32);
    let thickness = grid.look.thickness(index);
    let area = Area { x: grid.bar_x, y: y + 0.5, width: grid.bar * share, height: thickness - 1.0 };
    if share > 0.0 {
        flow.canvas.rect(area, color(index, of));
    }
    let style = match (index, value.number()) {
        (0, Some(_)) => theme::CELL_BOLD,
        _ => theme::CELL_MUTED,
    };
    let style = style.sized(grid.look.values[index.min(1)]);
    let room = theme::RIGHT - area.x - area.width - 5.0;
    let shown = text::fit(&flow.canvas, &format::value(value), style, room);
    let base = y + thickness / 2.0 + style.size * 0.36;
    flow.canvas.text((area.x + area.width + 5.0, base), &shown, style);
}

impl Look {
    /// The first series is the one to read; the others stand back. None is thinner than its own value's text.
    fn thickness(self, index: usize) -> f32 {
        self.bars[index.min(1)]
    }
}

fn color(index: usize, of: usize) -> Color {
    if of == 2 && index == 1 { theme::COMPANION } else { theme::SERIES[index % theme::SERIES.len()] }
}
