//! Fits text into a width: lines broken between words, and an ellipsis when there are too many.
//! A text is shaped once; everything else is sums over its glyphs.

use std::borrow::Cow;

use super::canvas::{Canvas, Style};

const ELLIPSIS: &str = "…";

/// A cleaned text with the place and width of each of its characters.
struct Measured<'a> {
    text: Cow<'a, str>,
    chars: Vec<Measure>,
}

struct Measure {
    place: usize,
    char: char,
    width: f32,
}

impl<'a> Measured<'a> {
    fn new(canvas: &Canvas, text: &'a str, style: Style) -> Self {
        let text = canvas.readable(text);
        let scale = style.size / 1000.0;
        let glyphs = canvas.fonts.get(style.weight).shape(&text);
        let measure = |((place, char), glyph): ((usize, char), &super::font::Glyph)| Measure {
            place,
            char,
            width: (glyph.advance + glyph.kern) * scale,
        };
        let chars = text.char_indices().zip(&glyphs).map(measure).collect();
        Self { text, chars }
    }

    fn width(&self) -> f32 {
        self.chars.iter().map(|char| char.width).sum()
    }

    /// The text between two characters, without the space at its end.
    fn between(&self, from: usize, to: usize) -> &str {
        let place = |index: usize| self.chars.get(index).map_or(self.text.len(), |char| char.place);
        self.text[place(from)..place(to)].trim_end()
    }

    /// Where a line that starts at `from` ends: behind a space or hyphen, or inside a word wider than the line.
    fn line_end(&self, from: usize, width: f32) -> usize {
        let (mut taken, mut end) = (0.0, None);
        for (index, char) in self.chars.iter().enumerate().skip(from) {
            taken += char.width;
            if taken > width && char.char != ' ' && index > from {
                return end.unwrap_or(index);
            }
            if may_end_line(char.char) {
                end = Some(index + 1);
            }
        }
        self.chars.len()
    }

    /// As much of the rest as fits with an ellipsis behind it.
    fn shortened(&self, from: usize, width: f32) -> String {
        let mut taken = 0.0;
        let fits = |char: &&Measure| {
            taken += char.width;
            taken <= width
        };
        let end = from + self.chars[from..].iter().take_while(fits).count();
        format!("{}{ELLIPSIS}", self.between(from, end))
    }
}

fn may_end_line(c: char) -> bool {
    matches!(c, ' ' | '-' | '/')
}

/// The lines of a text, broken between words and after hyphens. Too long a word is broken anywhere;
/// what does not fit into `max_lines` ends in an ellipsis.
pub(crate) fn wrap(canvas: &Canvas, text: &str, style: Style, width: f32, max_lines: usize) -> Vec<String> {
    let text = Measured::new(canvas, text, style);
    let mut lines = Vec::new();
    let mut from = 0;
    while from < text.chars.len() {
        let end = text.line_end(from, width);
        if lines.len() + 1 == max_lines && end < text.chars.len() {
            // Kerning before the ellipsis is not known here: half a point covers it.
            let room = width - canvas.width(ELLIPSIS, style) - 0.5;
            lines.push(text.shortened(from, room));
            break;
        }
        lines.push(text.between(from, end).to_owned());
        from = end;
    }
    lines
}

/// One line, shortened if need be.
pub(crate) fn fit(canvas: &Canvas, text: &str, style: Style, width: f32) -> String {
    wrap(canvas, text, style, width, 1).pop().unwrap_or_default()
}

/// Width of a text on one line, and of the widest part of it that is not broken.
pub(crate) fn widths(canvas: &Canvas, text: &str, style: Style) -> (f32, f32) {
    let text = Measured::new(canvas, text, style);
    let parts = text.chars.split_inclusive(|char| may_end_line(char.char));
    let part = |part: &[Measure]| part.iter().filter(|char| char.char != ' ').map(|char| char.width).sum();
    (text.width(), parts.map(part).fold(0.0, f32::max))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf::theme::BODY;

    #[test]
    fn every_line_fits_and_no_word_is_lost() {
        let canvas = Canvas::new().unwrap();
        let text = "Resumes read from the first opening to the last answer, Donaudampfschifffahrtsgesellschaftskapitän included";

        let lines = wrap(&canvas, text, BODY, 90.0, 99);

        assert!(lines.iter().all(|line| canvas.width(line, BODY) <= 90.0), "{lines:?}");
        assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
    }

    #[test]
    fn too_many_lines_end_in_an_ellipsis() {
        let canvas = Canvas::new().unwrap();

        let lines = wrap(&canvas, &"word ".repeat(60), BODY, 90.0, 2);

        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'));
        assert!(canvas.width(&lines[1], BODY) <= 90.0);
    }
}
