//! Fits text into a width: lines broken between words, and an ellipsis when there are too many.

use super::canvas::{Canvas, Style};
use crate::clean;

const ELLIPSIS: char = '…';

/// The lines of a text, broken between words and after hyphens. Too long a word is broken anywhere;
/// what does not fit into `max_lines` ends in an ellipsis.
pub(crate) fn wrap(canvas: &Canvas, text: &str, style: Style, width: f32, max_lines: usize) -> Vec<String> {
    let text = clean::line(text);
    if text.is_empty() || canvas.width(&text, style) <= width {
        return if text.is_empty() { Vec::new() } else { vec![text] };
    }
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(&text) {
        let joined = format!("{line}{piece}");
        if canvas.width(joined.trim_end(), style) <= width {
            line = joined;
            continue;
        }
        push(&mut lines, &line);
        line = break_word(canvas, piece, style, width, &mut lines);
        if lines.len() > max_lines {
            break;
        }
    }
    push(&mut lines, &line);
    shorten(canvas, &mut lines, style, width, max_lines);
    lines
}

/// The parts of a text between which a line may end, each with the space or hyphen it ends in.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([' ', '-', '/'])
}

fn push(lines: &mut Vec<String>, line: &str) {
    let line = line.trim_end();
    if !line.is_empty() {
        lines.push(line.to_owned());
    }
}

/// One line, shortened if need be.
pub(crate) fn fit(canvas: &Canvas, text: &str, style: Style, width: f32) -> String {
    let text = clean::line(text);
    if canvas.width(&text, style) <= width {
        return text;
    }
    with_ellipsis(canvas, &text, style, width)
}

/// Pushes the full lines of a word that is wider than the line, returns what is left of it.
fn break_word(canvas: &Canvas, word: &str, style: Style, width: f32, lines: &mut Vec<String>) -> String {
    if canvas.width(word.trim_end(), style) <= width {
        return word.to_owned();
    }
    let mut line = String::new();
    for c in word.chars() {
        line.push(c);
        if line.chars().nth(1).is_some() && canvas.width(&line, style) > width {
            line.pop();
            lines.push(std::mem::replace(&mut line, c.to_string()));
        }
    }
    line
}

fn shorten(canvas: &Canvas, lines: &mut Vec<String>, style: Style, width: f32, max_lines: usize) {
    if lines.len() <= max_lines {
        return;
    }
    lines.truncate(max_lines);
    if let Some(last) = lines.last_mut() {
        *last = with_ellipsis(canvas, last, style, width);
    }
}

fn with_ellipsis(canvas: &Canvas, text: &str, style: Style, width: f32) -> String {
    let mut kept: String = text.to_owned();
    loop {
        let candidate = format!("{}{ELLIPSIS}", kept.trim_end());
        if kept.is_empty() || canvas.width(&candidate, style) <= width {
            return candidate;
        }
        kept.pop();
    }
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
        assert!(lines[1].ends_with(ELLIPSIS));
        assert!(canvas.width(&lines[1], BODY) <= 90.0);
    }
}
