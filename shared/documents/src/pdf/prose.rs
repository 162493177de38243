//! Notes, and the explanation of every number.

use super::flow::{Flow, HAIRLINE};
use super::{text, theme};
use crate::model::{Explanation, Note};
use crate::words;

const LINE: f32 = 12.5;
const NAME_WIDTH: f32 = 150.0;
const MAX_LINES: usize = 400;

/// A paragraph or several.
pub(crate) fn note(flow: &mut Flow<'_>, note: &Note) {
    if note.title.trim().is_empty() {
        flow.y += 8.0;
    } else {
        flow.heading(&note.title, 30.0);
    }
    for paragraph in note.text.split('\n').filter(|paragraph| !paragraph.trim().is_empty()) {
        let lines = text::wrap(&flow.canvas, paragraph, theme::BODY, theme::WIDTH, MAX_LINES);
        for line in lines {
            flow.need(LINE);
            flow.canvas.text((theme::LEFT, flow.y + 9.0), &line, theme::BODY);
            flow.y += LINE;
        }
        flow.y += 4.0;
    }
}

/// The definition of each metric.
pub(crate) fn explanations(flow: &mut Flow<'_>, explanations: &[Explanation]) {
    if !explanations.is_empty() {
        flow.heading(words::HOW_MADE, 60.0);
        explanations.iter().for_each(|one| explanation(flow, one));
    }
}

/// What stands in brackets, and why. Drawn last, when all characters are known.
pub(crate) fn missing_characters(flow: &mut Flow<'_>) {
    const LISTED: usize = 48;
    let missing = flow.canvas.missing.borrow().clone();
    if missing.is_empty() {
        return;
    }
    let listed: Vec<String> = missing.iter().take(LISTED).map(|&c| format!("U+{:04X}", u32::from(c))).collect();
    let text = words::cannot_be_shown(&listed.join(", "), missing.len().saturating_sub(LISTED));
    note(flow, &Note { title: words::MISSING_TITLE.to_owned(), text });
}

fn explanation(flow: &mut Flow<'_>, one: &Explanation) {
    let definition_x = theme::LEFT + NAME_WIDTH + 14.0;
    let names = text::wrap(&flow.canvas, &one.name, theme::BODY_BOLD, NAME_WIDTH, 4);
    let units = text::wrap(&flow.canvas, &one.unit, theme::SMALL, NAME_WIDTH, 2);
    let definition = text::wrap(&flow.canvas, &one.definition, theme::BODY, theme::RIGHT - definition_x, MAX_LINES);
    let left = (names.len() + units.len()) as f32 * LINE;
    let right = definition.len() as f32 * LINE;
    flow.need(left.max(right.min(240.0)) + 10.0);
    flow.y += 4.0;
    let mut y = flow.y;
    for (line, style) in
        names.iter().map(|line| (line, theme::BODY_BOLD)).chain(units.iter().map(|line| (line, theme::SMALL)))
    {
        flow.canvas.text((theme::LEFT, y + 9.0), line, style);
        y += LINE;
    }
    // A definition longer than the page goes on over it; the name stays where it began.
    let mut below = y;
    for line in &definition {
        if flow.need(LINE) {
            below = flow.y;
        }
        flow.canvas.text((definition_x, flow.y + 9.0), line, theme::BODY);
        flow.y += LINE;
    }
    flow.y = flow.y.max(below) + 4.0;
    flow.canvas.rule((theme::LEFT, flow.y), theme::WIDTH, HAIRLINE);
}
