//! Lines over time, with round numbers at the left and as many dates below as fit.

use super::axis::Axis;
use super::canvas::{Area, Color, Point, Stroke};
use super::flow::{Flow, HAIRLINE};
use super::legend::{self, Sample};
use super::{text, theme};
use crate::format;
use crate::model::{LineChart, Series, Value};

const HEIGHT: f32 = 150.0;
const BELOW: f32 = 18.0;

/// The field of a chart.
struct Plot {
    area: Area,
    axis: Axis,
    points: usize,
}

/// Draws a line chart; it stays on one page.
pub(crate) fn draw(flow: &mut Flow<'_>, chart: &LineChart) {
    flow.heading(&chart.title, legend::room(&chart.series) + HEIGHT + BELOW + 8.0);
    if chart.categories.is_empty() || chart.series.is_empty() {
        super::nothing(flow);
        return;
    }
    legend::draw(flow, &chart.series, |index| Sample::Line(stroke(index, chart.series.len())));
    flow.y += 5.0;
    let plot = plot(flow, chart);
    values(flow, chart, &plot);
    dates(flow, chart, &plot);
    // The first series is drawn last, so that it lies on top.
    for (index, series) in chart.series.iter().enumerate().rev() {
        line(flow, series, &plot, stroke(index, chart.series.len()));
    }
    flow.y += HEIGHT + BELOW;
}

fn plot(flow: &Flow<'_>, chart: &LineChart) -> Plot {
    let values = chart.series.iter().flat_map(|series| &series.values).filter_map(Value::number);
    let axis = Axis::over(values, chart.kind);
    let labels = axis.ticks.iter().map(|&tick| flow.canvas.width(&label(chart, tick), theme::SMALL));
    let left = theme::LEFT + labels.fold(0.0_f32, f32::max).min(theme::WIDTH / 3.0) + 7.0;
    let area = Area { x: left, y: flow.y, width: theme::RIGHT - left, height: HEIGHT };
    Plot { area, axis, points: chart.categories.len() }
}

fn label(chart: &LineChart, tick: f64) -> String {
    format::value(&chart.kind.value(tick))
}

fn values(flow: &mut Flow<'_>, chart: &LineChart, plot: &Plot) {
    let area = plot.area;
    for &tick in &plot.axis.ticks {
        let y = area.y + area.height * (1.0 - plot.axis.share(tick));
        let line = if tick == 0.0 { Stroke { color: theme::MUTED, ..HAIRLINE } } else { HAIRLINE };
        flow.canvas.rule((area.x, y), area.width, line);
        let label = text::fit(&flow.canvas, &label(chart, tick), theme::SMALL, area.x - 7.0 - theme::LEFT + 0.1);
        flow.canvas.text_right((area.x - 7.0, y + 2.8), &label, theme::SMALL);
    }
}

/// The labels below: every one, or every second, third … until they stand apart.
fn dates(flow: &mut Flow<'_>, chart: &LineChart, plot: &Plot) {
    let area = plot.area;
    let fitted = |name: &String| text::fit(&flow.canvas, name, theme::SMALL, 90.0);
    let names: Vec<String> = chart.categories.iter().map(fitted).collect();
    let widest = names.iter().map(|name| flow.canvas.width(name, theme::SMALL)).fold(0.0_f32, f32::max);
    let pitch = area.width / plot.points as f32;
    let every = ((widest + 8.0) / pitch).ceil().max(1.0) as usize;
    let mut free = 0.0;
    for (index, name) in names.iter().enumerate().step_by(every) {
        let width = flow.canvas.width(name, theme::SMALL);
        let x = (x(plot, index) - width / 2.0).clamp(area.x - 6.0, theme::RIGHT - width);
        // Pushed in at the edges, a label may meet its neighbour: that one is left out.
        if x >= free {
            flow.canvas.text((x, area.y + area.height + 12.0), name, theme::SMALL);
            free = x + width + 6.0;
        }
    }
}

fn x(plot: &Plot, index: usize) -> f32 {
    plot.area.x + plot.area.width * (index as f32 + 0.5) / plot.points as f32
}

/// Draws the runs between gaps; a lonely point is a dot. Few points get dots anyway, to be counted.
fn line(flow: &mut Flow<'_>, series: &Series, plot: &Plot, stroke: Stroke) {
    let place = |index: usize| -> Option<Point> {
        let share = plot.axis.share(series.value(index).number()?);
        Some((x(plot, index), plot.area.y + plot.area.height * (1.0 - share)))
    };
    let places: Vec<Option<Point>> = (0..plot.points).map(place).collect();
    for run in places.split(Option::is_none) {
        let run: Vec<Point> = run.iter().copied().flatten().collect();
        if run.len() == 1 || (stroke.dash == 0.0 && plot.points <= 31) {
            run.iter().for_each(|&point| dot(flow, point, stroke.color));
        }
        if run.len() > 1 {
            flow.canvas.line(run, stroke);
        }
    }
}

fn dot(flow: &mut Flow<'_>, (x, y): Point, color: Color) {
    const RADIUS: f32 = 2.1;
    let corner = |index: u8| {
        let angle = f32::from(index) * std::f32::consts::TAU / 12.0;
        (x + RADIUS * angle.cos(), y + RADIUS * angle.sin())
    };
    flow.canvas.polygon((0..12).map(corner).collect(), color);
}

/// Two series are this and the previous period: the previous one stands back, dashed.
fn stroke(index: usize, of: usize) -> Stroke {
    let color = if of == 2 && index == 1 { theme::MUTED } else { theme::SERIES[index % theme::SERIES.len()] };
    Stroke { color, width: if index == 0 { 1.8 } else { 1.3 }, dash: [0.0, 4.0, 1.8, 7.0, 2.8][index % 5] }
}
