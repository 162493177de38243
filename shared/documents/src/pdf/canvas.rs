//! What is drawn, page by page, in points from the top left corner. Layout writes here, [`super::emit`]
//! turns it into a file: glyphs are known before fonts are cut down, and another PDF library would
//! only need another `emit`.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;

use super::font::{self, Fonts, Glyph, Weight};
use super::readable;
use crate::DocumentError;

/// Red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Color(pub(crate) u8, pub(crate) u8, pub(crate) u8);

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) size: f32,
    pub(crate) weight: Weight,
    pub(crate) color: Color,
}

/// How a line looks. `dash` is the length of dashes and gaps; 0 is a full line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stroke {
    pub(crate) color: Color,
    pub(crate) width: f32,
    pub(crate) dash: f32,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

/// A point.
pub(crate) type Point = (f32, f32);

/// Something drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    Text { at: Point, style: Style, glyphs: Vec<Glyph> },
    Fill { points: Vec<Point>, color: Color },
    Line { points: Vec<Point>, stroke: Stroke },
}

/// The pages of a document while it is laid out.
pub(crate) struct Canvas {
    pub(crate) fonts: Fonts,
    pub(crate) pages: Vec<Vec<Mark>>,
    /// Index of the page that is drawn on.
    pub(crate) page: usize,
    /// Characters that were asked for and that no font has. In a cell, because a text is measured before it is drawn.
    pub(crate) missing: RefCell<BTreeSet<char>>,
}

impl Style {
    pub(crate) fn bold(self) -> Self {
        Self { weight: Weight::Bold, ..self }
    }

    pub(crate) fn sized(self, size: f32) -> Self {
        Self { size, ..self }
    }

    pub(crate) fn colored(self, color: Color) -> Self {
        Self { color, ..self }
    }
}

impl Canvas {
    pub(crate) fn new() -> Result<Self, DocumentError> {
        Ok(Self { fonts: Fonts::load()?, pages: vec![Vec::new()], page: 0, missing: RefCell::default() })
    }

    /// Starts a page behind the last one and draws on it from now on.
    pub(crate) fn new_page(&mut self) {
        self.pages.push(Vec::new());
        self.page = self.pages.len() - 1;
    }

    /// Width of a text in points, as it would be drawn.
    pub(crate) fn width(&self, text: &str, style: Style) -> f32 {
        self.fonts.width(style.weight, style.size, &self.readable(text))
    }

    /// A text as one line that can be drawn.
    pub(crate) fn readable<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let font = self.fonts.get(Weight::Regular);
        readable::line(text, |c| font.has(c), &mut self.missing.borrow_mut())
    }

    /// Draws a line of text from its left end; the point is on the base line. Returns its width.
    pub(crate) fn text(&mut self, at: Point, text: &str, style: Style) -> f32 {
        let glyphs = self.fonts.get(style.weight).shape(&self.readable(text));
        let width = font::width(&glyphs, style.size);
        if !glyphs.is_empty() {
            self.mark(Mark::Text { at, style, glyphs });
        }
        width
    }

    /// Draws a line of text up to its right end.
    pub(crate) fn text_right(&mut self, at: Point, text: &str, style: Style) -> f32 {
        let width = self.width(text, style);
        self.text((at.0 - width, at.1), text, style)
    }

    /// Draws a line of text round its middle.
    pub(crate) fn text_middle(&mut self, at: Point, text: &str, style: Style) -> f32 {
        let width = self.width(text, style);
        self.text((at.0 - width / 2.0, at.1), text, style)
    }

    /// Fills a rectangle.
    pub(crate) fn rect(&mut self, area: Area, color: Color) {
        let Area { x, y, width, height } = area;
        self.polygon(vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height)], color);
    }

    /// Fills a polygon.
    pub(crate) fn polygon(&mut self, points: Vec<Point>, color: Color) {
        self.mark(Mark::Fill { points, color });
    }

    /// Draws a line through points.
    pub(crate) fn line(&mut self, points: Vec<Point>, stroke: Stroke) {
        self.mark(Mark::Line { points, stroke });
    }

    /// Draws a thin level line.
    pub(crate) fn rule(&mut self, (x, y): Point, width: f32, stroke: Stroke) {
        self.line(vec![(x, y), (x + width, y)], stroke);
    }

    fn mark(&mut self, mark: Mark) {
        self.pages[self.page].push(mark);
    }
}
