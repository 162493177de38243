//! The names of series beside a sample of how they are drawn.

use super::canvas::{Area, Stroke};
use super::flow::Flow;
use super::{text, theme};
use crate::model::Series;

/// How one series is drawn.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Sample {
    Bar(super::canvas::Color),
    Line(Stroke),
}

const ENTRY_GAP: f32 = 18.0;
const LINE_HEIGHT: f32 = 13.0;

/// Draws the legend below the pen. A single series needs none: the heading names it.
pub(crate) fn draw(flow: &mut Flow<'_>, series: &[Series], sample: impl Fn(usize) -> Sample) {
    if series.len() < 2 {
        return;
    }
    let mut x = theme::LEFT;
    for (index, one) in series.iter().enumerate() {
        let sample = sample(index);
        let swatch = match sample {
            Sample::Bar(_) => 9.0,
            Sample::Line(_) => 20.0,
        };
        let name = text::fit(&flow.canvas, &one.name, theme::SMALL, theme::WIDTH - swatch - 5.0);
        let width = swatch + 5.0 + flow.canvas.width(&name, theme::SMALL);
        if x > theme::LEFT && x + width > theme::RIGHT {
            x = theme::LEFT;
            flow.y += LINE_HEIGHT;
        }
        match sample {
            Sample::Bar(color) => {
                flow.canvas.rect(Area { x, y: flow.y + 1.0, width: swatch, height: 7.5 }, color);
            }
            Sample::Line(stroke) => flow.canvas.rule((x, flow.y + 5.0), swatch, stroke),
        }
        flow.canvas.text((x + swatch + 5.0, flow.y + 8.0), &name, theme::SMALL);
        x += width + ENTRY_GAP;
    }
    flow.y += LINE_HEIGHT + 4.0;
}

/// The height the legend takes at most, for keeping it with its chart.
pub(crate) fn room(series: &[Series]) -> f32 {
    if series.len() < 2 { 0.0 } else { 4.0 + LINE_HEIGHT * series.len().div_ceil(2) as f32 }
}
