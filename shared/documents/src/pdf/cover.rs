//! The head of the first page and the foot of every page.

use super::canvas::Area;
use super::flow::{Flow, HAIRLINE};
use super::{text, theme};
use crate::model::Report;
use crate::{format, words};

/// Organisation, title, period and zone.
pub(crate) fn draw(flow: &mut Flow<'_>, report: &Report) {
    let strip = Area { x: 0.0, y: 0.0, width: theme::PAGE_WIDTH, height: 7.0 };
    flow.canvas.rect(strip, theme::ACCENT);
    flow.y = 44.0;
    lines(flow, &report.organisation, theme::ORGANISATION, 15.0);
    flow.y += 4.0;
    lines(flow, &report.title, theme::TITLE, 30.0);
    flow.y += 4.0;
    lines(flow, &report.period, theme::SUBTITLE, 17.0);
    flow.y += 2.0;
    if let Some(previous) = &report.previous_period {
        lines(flow, &words::compared_with(previous), theme::SMALL, 12.0);
    }
    lines(flow, &words::days_and_hours_in(&report.zone), theme::SMALL, 12.0);
    flow.y += 8.0;
    flow.canvas.rule((theme::LEFT, flow.y), theme::WIDTH, HAIRLINE);
    flow.y += 14.0;
}

fn lines(flow: &mut Flow<'_>, what: &str, style: super::canvas::Style, height: f32) {
    for line in text::wrap(&flow.canvas, what, style, theme::WIDTH, 3) {
        flow.canvas.text((theme::LEFT, flow.y + style.size), &line, style);
        flow.y += height;
    }
}

/// Period, zone, when it was made, and which page it is. Last, because the number of pages is known last.
pub(crate) fn feet(flow: &mut Flow<'_>, report: &Report) {
    const GAP: f32 = 14.0;
    let made = made(report);
    let pages = flow.canvas.pages.len();
    let number = flow.canvas.width(&words::page_of(pages, pages), theme::SMALL) + GAP;
    let made_width = flow.canvas.width(&made, theme::SMALL);
    let zone = text::fit(&flow.canvas, &format!("· {}", report.zone), theme::SMALL, 110.0);
    // A space and what kerning may add are no more than four points.
    let room = theme::WIDTH - number - made_width - GAP - flow.canvas.width(&zone, theme::SMALL) - 4.0;
    let period = text::fit(&flow.canvas, &report.period, theme::SMALL, room);
    let period = format!("{period} {zone}");
    for page in 0..pages {
        flow.canvas.page = page;
        flow.canvas.rule((theme::LEFT, theme::FOOTER - 12.0), theme::WIDTH, HAIRLINE);
        flow.canvas.text((theme::LEFT, theme::FOOTER), &period, theme::SMALL);
        flow.canvas.text_right((theme::RIGHT - number, theme::FOOTER), &made, theme::SMALL);
        flow.canvas.text_right((theme::RIGHT, theme::FOOTER), &words::page_of(page + 1, pages), theme::SMALL);
    }
}

/// The zone is told once, unless the clock of the maker is another one.
fn made(report: &Report) -> String {
    let (at, zone) = (format::date_time(report.made_at.naive_local()), report.made_at.timezone().to_string());
    if zone == report.zone { words::made_here(&at) } else { words::made(&at, &zone) }
}
