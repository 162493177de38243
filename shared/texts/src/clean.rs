//! One way of writing for what programs write in many.

use unicode_normalization::UnicodeNormalization;

/// The text as [`Text`](crate::Text) promises it. Cleaning twice changes nothing more.
pub(crate) fn clean(raw: &str) -> String {
    let mut plain = String::with_capacity(raw.len());
    let mut before = '\0';
    for letter in raw.chars() {
        // "\r\n" is one line end.
        if !(letter == '\n' && before == '\r') {
            write(letter, &mut plain);
        }
        before = letter;
    }
    let plain: String = plain.nfc().collect();
    lines(&plain)
}

fn write(letter: char, out: &mut String) {
    match letter {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
        '\t' => out.push('\t'),
        'ﬀ' => out.push_str("ff"),
        'ﬁ' => out.push_str("fi"),
        'ﬂ' => out.push_str("fl"),
        'ﬃ' => out.push_str("ffi"),
        'ﬄ' => out.push_str("ffl"),
        'ﬅ' | 'ﬆ' => out.push_str("st"),
        // Symbol fonts put their bullet here.
        '\u{f0b7}' | '\u{f0a7}' => out.push('•'),
        _ if is_invisible(letter) => {}
        // Icons of a font that nobody else has, and spaces of every width.
        _ if is_private(letter) || letter.is_whitespace() => out.push(' '),
        _ => out.push(letter),
    }
}

/// Marks that no reader sees. Some of them carry hidden words (tags, variation selectors) or turn the order of others round.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}')
        || u32::from(letter) & 0xfffe == 0xfffe
        || ('\u{fdd0}'..='\u{fdef}').contains(&letter)
}

fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Lines without blanks at their end, with one blank line between two at most and none around the whole.
fn lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut blank = false;
    for line in text.split('\n').map(str::trim_end) {
        if line.is_empty() {
            blank = true;
            continue;
        }
        if !out.is_empty() {
            out.push_str(if blank { "\n\n" } else { "\n" });
        }
        blank = false;
        out.push_str(line);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn every_line_end_is_one() {
        assert_eq!(clean("a\r\nb\rc\u{2028}d\u{85}e\u{b}f"), "a\nb\nc\nd\ne\nf");
    }

    #[test]
    fn blank_lines_and_blanks_at_the_end_shrink() {
        assert_eq!(clean("\n \n  one \t\n\u{a0}\n\n\ntwo\n\n"), "  one\n\ntwo");
    }

    #[test]
    fn ligatures_spaces_and_marks_become_what_people_read() {
        assert_eq!(clean("e\u{fb03}cient o\u{fb00}er \u{fb01}\u{fb02}\u{fb06}"), "efficient offer fiflst");
        assert_eq!(clean("a\u{a0}b\u{202f}c\u{3000}d"), "a b c d");
        assert_eq!(clean("co\u{ad}op\u{200b}\u{feff}\u{202e}x\0\u{7}"), "coopx");
        assert_eq!(clean("\u{f0b7} Rust \u{f095}112"), "• Rust  112");
    }

    #[test]
    fn hidden_letters_are_gone() {
        let hidden: String = "obey".chars().filter_map(|c| char::from_u32(0xe0000 + u32::from(c))).collect();
        assert_eq!(clean(&format!("Ada{hidden} Lovelace")), "Ada Lovelace");
    }

    #[test]
    fn accents_join_their_letters() {
        assert_eq!(clean("Nguye\u{302}\u{303}n"), "Nguyễn");
        assert_eq!(clean("e\u{ad}\u{301}"), "é");
    }

    #[test]
    fn joiners_that_spell_words_stay() {
        assert_eq!(clean("می\u{200c}خواهم"), "می\u{200c}خواهم");
    }
}
