//! A funnel: a bar per stage round a middle line, and between two stages what went on.

use super::canvas::{Area, Point};
use super::flow::{Flow, HAIRLINE};
use super::{text, theme};
use crate::model::{Funnel, Stage, Value};
use crate::{format, words};

const LABEL_MAX: f32 = 130.0;
const LABEL_LINE: f32 = 10.5;
const BAR_HEIGHT: f32 = 22.0;
const BETWEEN: f32 = 16.0;
/// Between the bars and what stands beside them.
const GUTTER: f32 = 12.0;
/// Room for a share beside the longest bar; a longer one is shortened.
const SHARE_MAX: f32 = 110.0;
/// Below this a stage could not be seen.
const THINNEST: f32 = 1.5;

/// The places of a funnel's columns, the same on every page it runs over.
struct Grid {
    label: f32,
    /// Middle of the bars, and the width of the longest.
    middle: f32,
    bar: f32,
    max: f64,
}

/// Draws a funnel; it stays on one page unless it is longer than one.
pub(crate) fn draw(flow: &mut Flow<'_>, funnel: &Funnel) {
    let height = funnel.stages.len() as f32 * (BAR_HEIGHT + BETWEEN);
    flow.heading(&funnel.title, height.min(theme::BOTTOM - theme::TOP - 70.0));
    if funnel.stages.is_empty() {
        super::nothing(flow);
        return;
    }
    let grid = grid(flow, funnel);
    for (index, one) in funnel.stages.iter().enumerate() {
        let next = funnel.stages.get(index + 1);
        if flow.need(BAR_HEIGHT + if next.is_some() { BETWEEN } else { 0.0 }) {
            flow.continued(&funnel.title);
        }
        stage(flow, &grid, one);
        if let Some(next) = next {
            went_on(flow, &grid, one, next);
        }
    }
    flow.y += 6.0;
}

fn grid(flow: &Flow<'_>, funnel: &Funnel) -> Grid {
    let canvas = &flow.canvas;
    let widest = |widths: &mut dyn Iterator<Item = f32>| widths.fold(0.0_f32, f32::max);
    let label = widest(&mut funnel.stages.iter().map(|stage| canvas.width(&stage.name, theme::CELL))).min(LABEL_MAX);
    let counts = funnel.stages.iter().map(|stage| canvas.width(&format::thousands(stage.count), theme::CELL_BOLD));
    let before = funnel.stages.iter().filter_map(before).map(|before| canvas.width(&before, theme::SMALL));
    let shares = funnel.stages.iter().filter_map(share).map(|share| canvas.width(&share, theme::SMALL).min(SHARE_MAX));
    let beside = widest(&mut counts.chain(before).chain(shares));
    let left = theme::LEFT + label + GUTTER;
    let right = theme::RIGHT - beside - GUTTER;
    Grid { label, middle: (left + right) / 2.0, bar: right - left, max: funnel.max() as f64 }
}

fn before(stage: &Stage) -> Option<String> {
    stage.previous.map(|count| words::before(&format::thousands(count)))
}

/// What of a stage went on to the next, in words.
fn share(stage: &Stage) -> Option<String> {
    let share = stage.went_on.filter(|share| share.is_finite())?;
    Some(words::went_on(&format::value(&Value::Percent(share))))
}

fn stage(flow: &mut Flow<'_>, grid: &Grid, stage: &Stage) {
    let lines = text::wrap(&flow.canvas, &stage.name, theme::CELL, grid.label + 0.1, 2);
    let mut y = flow.y + (BAR_HEIGHT - LABEL_LINE * lines.len() as f32) / 2.0 + 8.0;
    for line in &lines {
        flow.canvas.text((theme::LEFT, y), line, theme::CELL);
        y += LABEL_LINE;
    }
    let width = width(grid, stage.count);
    let area = Area { x: grid.middle - width / 2.0, y: flow.y, width, height: BAR_HEIGHT };
    if width > 0.0 {
        flow.canvas.rect(area, theme::ACCENT);
    } else {
        flow.canvas.line(vec![(grid.middle, flow.y), (grid.middle, flow.y + BAR_HEIGHT)], HAIRLINE);
    }
    let count = format::thousands(stage.count);
    let before = before(stage);
    let base = flow.y + if before.is_some() { 9.0 } else { BAR_HEIGHT / 2.0 + 3.0 };
    flow.canvas.text_right((theme::RIGHT, base), &count, theme::CELL_BOLD);
    if let Some(before) = before {
        flow.canvas.text_right((theme::RIGHT, base + 10.5), &before, theme::SMALL);
    }
    flow.y += BAR_HEIGHT;
}

/// The narrowing between two stages, with the share that was told.
fn went_on(flow: &mut Flow<'_>, grid: &Grid, from: &Stage, to: &Stage) {
    let (above, below) = (width(grid, from.count) / 2.0, width(grid, to.count) / 2.0);
    let (top, bottom) = (flow.y, flow.y + BETWEEN);
    let points = vec![
        (grid.middle - above, top),
        (grid.middle + above, top),
        (grid.middle + below, bottom),
        (grid.middle - below, bottom),
    ];
    if above > 0.0 {
        flow.canvas.polygon(points, theme::TOTALS);
    }
    if let Some(share) = share(from) {
        told(flow, (grid.middle, top + BETWEEN / 2.0 + 2.9), &share, (above, below));
    }
    flow.y += BETWEEN;
}

/// The share between two half widths of bars: on the tint where that is wide enough, else beside it.
fn told(flow: &mut Flow<'_>, (middle, base): Point, share: &str, (above, below): (f32, f32)) {
    // Half on the tint and half off it could be read, but looks like a mistake.
    if flow.canvas.width(share, theme::SMALL) / 2.0 + 4.0 <= above.min(below) {
        flow.canvas.text_middle((middle, base), share, theme::SMALL);
    } else {
        let x = middle + above.max(below) + GUTTER / 2.0;
        let shown = text::fit(&flow.canvas, share, theme::SMALL, theme::RIGHT - x);
        flow.canvas.text((x, base), &shown, theme::SMALL);
    }
}

fn width(grid: &Grid, count: u64) -> f32 {
    let share = if grid.max > 0.0 { (count as f64 / grid.max) as f32 } else { 0.0 };
    if count == 0 { 0.0 } else { (grid.bar * share).max(THINNEST) }
}
