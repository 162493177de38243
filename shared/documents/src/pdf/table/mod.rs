//! Tables: over as many pages as they need, with their head on each.

mod columns;
mod row;

use super::flow::Flow;
use super::theme;
use crate::model::{Rows, Table};
use crate::{format, words};
use row::Row;

/// Raw rows are for Excel; on paper stand so many.
const RAW_ROWS: usize = 100;

/// Draws the first of many rows, and says how many there are.
pub(crate) fn draw_rows(flow: &mut Flow<'_>, rows: &Rows) {
    let Rows { title, columns, rows } = rows;
    let first = rows[..rows.len().min(RAW_ROWS)].to_vec();
    draw(flow, &Table { title: title.clone(), columns: columns.clone(), rows: first, totals: None });
    if rows.len() > RAW_ROWS {
        flow.small_print(&words::more_rows(RAW_ROWS, &format::thousands(rows.len() as u64)));
    }
}

/// Draws a table, in parts if its columns do not fit side by side.
pub(crate) fn draw(flow: &mut Flow<'_>, table: &Table) {
    let columns::Layout { parts, size } = columns::layout(&flow.canvas, table);
    flow.heading(&table.title, 64.0);
    if table.columns.is_empty() || (table.rows.is_empty() && table.totals.is_none()) {
        super::nothing(flow);
        return;
    }
    for (index, part) in parts.iter().enumerate() {
        let title = if parts.len() > 1 {
            format!("{} ({})", table.title, words::part_of(index + 1, parts.len()))
        } else {
            table.title.clone()
        };
        if parts.len() > 1 {
            if index > 0 {
                flow.y += 10.0;
                flow.need(80.0);
            }
            flow.canvas.text((theme::LEFT, flow.y + 8.0), &words::part_of(index + 1, parts.len()), theme::SMALL);
            flow.y += 14.0;
        }
        draw_part(flow, table, part, &title, size);
    }
    flow.y += 6.0;
}

fn draw_part(flow: &mut Flow<'_>, table: &Table, part: &[columns::Place], title: &str, size: f32) {
    let head = Row::head(&flow.canvas, table, part, size);
    head.draw(flow, part);
    let last = table.rows.len();
    for (index, cells) in table.rows.iter().chain(&table.totals).enumerate() {
        let row = if index == last {
            Row::totals(&flow.canvas, table, cells, part, size)
        } else {
            Row::body(&flow.canvas, cells, part, index, size)
        };
        // The totals do not stand alone on a page.
        let room = if table.totals.is_some() && index + 1 == last { 2.0 * row.height } else { row.height };
        if flow.need(room) {
            flow.continued(title);
            head.draw(flow, part);
        }
        row.draw(flow, part);
    }
}
