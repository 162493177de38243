//! Makes typed text fit for a document: nothing invisible, nothing that turns the line round.

/// One line of text: line breaks and tabs are spaces, invisible and control characters are gone.
pub(crate) fn line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => push_space(&mut out),
            ' ' => push_space(&mut out),
            c if is_invisible(c) => {}
            c => out.push(c),
        }
    }
    // Rarer spaces are kept between words but mean nothing at the ends.
    out.trim().to_owned()
}

/// Text that may keep its line breaks (a spreadsheet cell), without what XML forbids or what hides.
pub(crate) fn cell(text: &str) -> String {
    text.chars().filter(|&c| matches!(c, '\n' | '\t') || !is_invisible(c)).collect()
}

fn push_space(out: &mut String) {
    if !out.is_empty() && !out.ends_with(' ') {
        out.push(' ');
    }
}

/// Controls, direction overrides (they can make a name read as another one), and characters that
/// only steer other characters.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}'
            | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn nothing_hidden_is_left_and_everything_else_is(text in any::<String>()) {
            let (line, cell) = (line(&text), cell(&text));

            prop_assert!(!line.chars().any(is_invisible) && !line.contains("  ") && line.trim() == line);
            prop_assert!(!cell.chars().any(|c| is_invisible(c) && c != '\n' && c != '\t'));
            let seen = |text: &str| text.chars().filter(|&c| !is_invisible(c) && !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(seen(&line), seen(&text));
            prop_assert_eq!(seen(&cell), seen(&text));
        }
    }

    #[test]
    fn a_line_has_no_breaks_and_no_hidden_characters() {
        assert_eq!(line(" a\r\n\tb\u{202e}c\u{0}d\u{ad}  e "), "a bcd e");
    }

    #[test]
    fn a_cell_keeps_its_breaks() {
        assert_eq!(cell("a\nb\u{7}\u{fffe}"), "a\nb");
    }
}
