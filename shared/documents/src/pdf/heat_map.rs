//! Seven days by 24 hours. Each cell carries its number, so the colours only help.

use super::canvas::Area;
use super::flow::Flow;
use super::{text, theme};
use crate::model::HeatMap;
use crate::{format, words};

const DAY_WIDTH: f32 = 30.0;
const CELL_HEIGHT: f32 = 18.0;
const CELL_WIDTH: f32 = (theme::WIDTH - DAY_WIDTH) / 24.0;
const HOURS_HEIGHT: f32 = 13.0;

/// Draws a heat map; it stays on one page.
pub(crate) fn draw(flow: &mut Flow<'_>, map: &HeatMap) {
    flow.heading(&map.title, HOURS_HEIGHT + 7.0 * CELL_HEIGHT + 30.0);
    for hour in 0..24 {
        let x = theme::LEFT + DAY_WIDTH + (hour as f32 + 0.5) * CELL_WIDTH;
        flow.canvas.text_middle((x, flow.y + 8.0), &format!("{hour:02}"), theme::SMALL.sized(7.0));
    }
    flow.y += HOURS_HEIGHT;
    let max = map.max();
    for (day, hours) in map.cells.iter().enumerate() {
        flow.canvas.text((theme::LEFT, flow.y + CELL_HEIGHT / 2.0 + 3.0), words::DAYS[day], theme::SMALL);
        for (hour, &count) in hours.iter().enumerate() {
            let x = theme::LEFT + DAY_WIDTH + hour as f32 * CELL_WIDTH;
            let area = Area { x, y: flow.y, width: CELL_WIDTH - 1.0, height: CELL_HEIGHT - 1.0 };
            cell(flow, area, count, max);
        }
        flow.y += CELL_HEIGHT;
    }
    flow.y += 6.0;
    scale(flow, map, max);
    flow.y += 18.0;
}

fn cell(flow: &mut Flow<'_>, area: Area, count: u64, max: u64) {
    if count == 0 {
        flow.canvas.rect(area, theme::TINT);
        return;
    }
    let share = count as f32 / max as f32;
    flow.canvas.rect(area, theme::heat(share));
    let ink = theme::readable_on(theme::heat(share));
    let style = theme::SMALL.sized(6.5).colored(ink);
    let at = (area.x + area.width / 2.0, area.y + area.height / 2.0 + 2.4);
    flow.canvas.text_middle(at, &short(count), style);
}

/// At most four characters: a cell is 18 points wide.
fn short(count: u64) -> String {
    match count {
        0..10_000 => count.to_string(),
        10_000..1_000_000 => format!("{}k", count / 1000),
        1_000_000..1_000_000_000 => format!("{}m", count / 1_000_000),
        _ => format!("{}bn", (count / 1_000_000_000).min(99)),
    }
}

/// What the colours mean, and the busiest hour in words.
fn scale(flow: &mut Flow<'_>, map: &HeatMap, max: u64) {
    const STEPS: u8 = 6;
    let base = flow.y + 8.0;
    let mut x = theme::LEFT + DAY_WIDTH;
    x += flow.canvas.text((x, base), "1", theme::SMALL) + 4.0;
    for step in 0..STEPS {
        let share = f32::from(step) / f32::from(STEPS - 1);
        flow.canvas.rect(Area { x, y: flow.y + 0.5, width: 14.0, height: 9.0 }, theme::heat(share));
        x += 14.0;
    }
    x += 4.0;
    let most = text::fit(&flow.canvas, &format!("{} {}", format::thousands(max), map.unit), theme::SMALL, 130.0);
    x += flow.canvas.text((x, base), &most, theme::SMALL);
    if let Some((day, hour)) = busiest(map, max) {
        let note = words::busiest(day, hour, &format::thousands(max), &map.unit);
        let note = text::fit(&flow.canvas, &note, theme::SMALL, theme::RIGHT - x - 14.0);
        flow.canvas.text_right((theme::RIGHT, base), &note, theme::SMALL);
    }
}

fn busiest(map: &HeatMap, max: u64) -> Option<(usize, usize)> {
    if max == 0 {
        return None;
    }
    let place = map.cells.iter().flatten().position(|&count| count == max)?;
    Some((place / 24, place % 24))
}
