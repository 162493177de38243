//! Where the next thing goes: the pen moves down the page and on to the next one.

use super::canvas::{Canvas, Stroke};
use super::{text, theme};
use crate::DocumentError;
use crate::model::Report;

/// A thin grey line.
pub(crate) const HAIRLINE: Stroke = Stroke { color: theme::RULE, width: 0.6, dash: 0.0 };

/// A document that is being filled from top to bottom.
pub(crate) struct Flow<'a> {
    pub(crate) canvas: Canvas,
    /// The next free place.
    pub(crate) y: f32,
    /// Headings with the page they are on, for the reader's outline.
    pub(crate) outline: Vec<(String, usize)>,
    report: &'a Report,
}

impl<'a> Flow<'a> {
    pub(crate) fn new(report: &'a Report) -> Result<Self, DocumentError> {
        Ok(Self { canvas: Canvas::new()?, y: theme::TOP, outline: Vec::new(), report })
    }

    /// Makes sure that `height` fits below the pen; starts a page if not. Returns whether it did.
    pub(crate) fn need(&mut self, height: f32) -> bool {
        let fits = self.y + height <= theme::BOTTOM;
        if !fits {
            self.page_break();
        }
        !fits
    }

    /// A new page with its running head.
    pub(crate) fn page_break(&mut self) {
        self.canvas.new_page();
        let line = 46.0;
        let organisation = text::fit(&self.canvas, &self.report.organisation, theme::SMALL, theme::WIDTH * 0.4);
        let taken = self.canvas.text_right((theme::RIGHT, line - 6.0), &organisation, theme::SMALL);
        let title = text::fit(&self.canvas, &self.report.title, theme::SMALL, theme::WIDTH - taken - 16.0);
        self.canvas.text((theme::LEFT, line - 6.0), &title, theme::SMALL);
        self.canvas.rule((theme::LEFT, line), theme::WIDTH, HAIRLINE);
        self.y = theme::TOP;
    }

    /// A heading that stays on one page with the `keep` points that follow it.
    pub(crate) fn heading(&mut self, title: &str, keep: f32) {
        let lines = text::wrap(&self.canvas, title, theme::HEADING, theme::WIDTH, 2);
        let height = 17.0 * lines.len() as f32;
        self.y += 14.0;
        self.need(height + 8.0 + keep);
        self.outline.push((crate::clean::line(title), self.canvas.page));
        for line in lines {
            self.canvas.text((theme::LEFT, self.y + 12.0), &line, theme::HEADING);
            self.y += 17.0;
        }
        self.y += 7.0;
    }

    /// A line of small print below what was drawn.
    pub(crate) fn small_print(&mut self, line: &str) {
        self.need(14.0);
        let line = text::fit(&self.canvas, line, theme::SMALL, theme::WIDTH);
        self.canvas.text((theme::LEFT, self.y + 9.0), &line, theme::SMALL);
        self.y += 14.0;
    }

    /// The title in small print, where a chart or table goes on.
    pub(crate) fn continued(&mut self, title: &str) {
        let note = format!(", {}", crate::words::CONTINUED);
        let room = theme::WIDTH - self.canvas.width(&note, theme::SMALL);
        let title = text::fit(&self.canvas, title, theme::SMALL, room);
        self.canvas.text((theme::LEFT, self.y + 8.0), &format!("{title}{note}"), theme::SMALL);
        self.y += 16.0;
    }
}
