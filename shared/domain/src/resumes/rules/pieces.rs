//! A line taken apart where people put signs or gaps between things.

/// A part of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    /// What stands there, without white space around it.
    pub(super) text: &'a str,
    /// Where it begins in the line, in bytes.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
    /// Whether a strong sign or a gap is in front, not a comma.
    pub(super) wide: bool,
}

/// Signs that stand between things wherever they are.
fn is_strong(c: char) -> bool {
    matches!(
        c,
        '|' | '·'
            | '•'
            | '●'
            | '▪'
            | '■'
            | '◦'
            | '‣'
            | '∙'
            | '⋅'
            | '¦'
            | '│'
            | '\t'
            | '★'
            | '☆'
            | '⭐'
            | '♦'
            | '◆'
            | '➢'
            | '✓'
            | '✔'
            | '\u{f0b7}'
    )
}

/// Parts between strong signs, gaps of two blanks and more, and dashes with blanks around them.
pub(super) fn strong(line: &str) -> Vec<Piece<'_>> {
    split(line, |before, c, after| {
        let dash = matches!(c, '–' | '—' | '-' | '−')
            && before.is_some_and(char::is_whitespace)
            && after.is_some_and(char::is_whitespace);
        is_strong(c) || dash
    })
}

/// Parts between strong signs and gaps alone: dashes stay.
pub(super) fn cells(line: &str) -> Vec<Piece<'_>> {
    split(line, |_, c, _| is_strong(c))
}

/// Parts between strong signs, gaps, commas and semicolons, none of the latter in brackets.
pub(super) fn apart(line: &str) -> Vec<Piece<'_>> {
    let mut depth = 0_i32;
    split(line, |_, c, _| {
        depth = (depth + i32::from(matches!(c, '(' | '[')) - i32::from(matches!(c, ')' | ']'))).max(0);
        is_strong(c) || (depth == 0 && matches!(c, ',' | ';'))
    })
}

/// Parts of a piece between commas, with the form of a company left with its name: `Acme, Inc.`
pub(super) fn commas(text: &str) -> Vec<&str> {
    let mut parts: Vec<Piece<'_>> = Vec::new();
    for piece in apart(text) {
        match parts.last_mut() {
            Some(last) if is_form(piece.text) => last.end = piece.end,
            _ => parts.push(piece),
        }
    }
    parts.iter().filter_map(|piece| text.get(piece.start..piece.end)).collect()
}

fn is_form(text: &str) -> bool {
    matches!(
        text.to_lowercase().trim_end_matches('.'),
        "inc"
            | "ltd"
            | "llc"
            | "l.l.c"
            | "s.a"
            | "sa"
            | "s.l"
            | "gmbh"
            | "co"
            | "corp"
            | "plc"
            | "jsc"
            | "lda"
            | "s.r.l"
            | "s.p.a"
    )
}

fn split(line: &str, mut ends: impl FnMut(Option<char>, char, Option<char>) -> bool) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut start, mut wide, mut before) = (0, false, None);
    let mut letters = line.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let after = letters.peek().map(|(_, c)| *c);
        let gap = c == ' ' && after == Some(' ');
        if ends(before, c, after) || gap {
            push(&mut pieces, line, start, at, wide);
            wide = !matches!(c, ',' | ';');
            start = at + c.len_utf8();
        }
        before = Some(c);
    }
    push(&mut pieces, line, start, line.len(), wide);
    pieces
}

fn push<'a>(pieces: &mut Vec<Piece<'a>>, line: &'a str, start: usize, end: usize, wide: bool) {
    let whole = line.get(start..end).unwrap_or_default();
    let text = whole.trim();
    if !text.is_empty() {
        let start = start + whole.len() - whole.trim_start().len();
        pieces.push(Piece { text, start, end: start + text.len(), wide });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(pieces: Vec<Piece<'_>>) -> Vec<&str> {
        pieces.into_iter().map(|piece| piece.text).collect()
    }

    #[test]
    fn a_line_falls_apart_at_signs_and_gaps() {
        assert_eq!(
            texts(strong("Lead – Ünal GmbH | Berlin   2019-2021")),
            ["Lead", "Ünal GmbH", "Berlin", "2019-2021"]
        );
        assert_eq!(texts(cells("Lead – Ünal GmbH\tBerlin")), ["Lead – Ünal GmbH", "Berlin"]);
        assert_eq!(texts(apart("Rust, Cloud (AWS, GCP); Go")), ["Rust", "Cloud (AWS, GCP)", "Go"]);
        assert_eq!(texts(apart(" , ,, ")), [""; 0]);
    }

    #[test]
    fn the_form_of_a_company_stays_with_its_name() {
        assert_eq!(commas("Engineer, Acme, Inc., Boston"), ["Engineer", "Acme, Inc.", "Boston"]);
    }
}
