//! Text that the fonts can show. What they cannot is written in Latin letters between square brackets,
//! as close as the sound allows, or as its code point: a reader sees who is meant, never a row of boxes.

use std::borrow::Cow;
use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use crate::clean;

/// A cleaned line in which every character has a glyph. Characters that have none are added to `missing`.
/// What comes out goes in again unchanged.
pub(crate) fn line<'a>(text: &'a str, has: impl Fn(char) -> bool, missing: &mut BTreeSet<char>) -> Cow<'a, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let text: String = clean::line(text).nfc().collect();
    if text.chars().all(&has) {
        return Cow::Owned(text);
    }
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len() * 2);
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        if has(c) {
            out.push(c);
            at += 1;
            continue;
        }
        let end = run_end(&chars, at, &has);
        missing.extend(chars[at..end].iter().filter(|&&c| !has(c)));
        out.push('[');
        out.push_str(&clean::line(&replaced(&chars[at..end])));
        out.push(']');
        at = end;
    }
    Cow::Owned(out)
}

/// Most texts of a report, numbers above all, need no second look.
fn is_plain(text: &str) -> bool {
    let ascii = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    ascii && !text.starts_with(' ') && !text.ends_with(' ') && !text.contains("  ")
}

/// Words without a glyph that stand side by side are replaced together.
fn run_end(chars: &[char], start: usize, has: impl Fn(char) -> bool) -> usize {
    let mut end = start + 1;
    while let Some(&c) = chars.get(end) {
        let joins = matches!(c, ' ' | '-') && chars.get(end + 1).is_some_and(|&next| !has(next));
        if has(c) && !joins {
            break;
        }
        end += 1;
    }
    end
}

fn replaced(run: &[char]) -> String {
    let sound: String = run.iter().map(|&c| sound(c)).collect();
    if sound.trim().is_empty() { run.iter().map(|&c| code_point(c)).collect() } else { sound }
}

fn sound(c: char) -> String {
    match deunicode::deunicode_char(c) {
        Some(letters) if letters.chars().all(|c| c == ' ' || c.is_ascii_graphic()) => letters.to_owned(),
        _ => code_point(c),
    }
}

/// `U+1F600`, set apart from its neighbours.
fn code_point(c: char) -> String {
    format!(" U+{:04X} ", u32::from(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::{Config, TestRunner};

    use super::*;
    use crate::pdf::font::{Fonts, Weight};

    fn readable(text: &str) -> (String, BTreeSet<char>) {
        let fonts = Fonts::load().unwrap();
        let mut missing = BTreeSet::new();
        let line = line(text, |c| fonts.get(Weight::Bold).has(c), &mut missing);
        (line.into_owned(), missing)
    }

    #[test]
    fn words_in_another_script_are_written_in_latin_letters() {
        for (text, shown) in [
            ("王小明", "[Wang Xiao Ming]"),
            ("Herr 王 小明, Berlin", "Herr [Wang Xiao Ming], Berlin"),
            ("김민준", "[gimminjun]"),
            ("Юлия Шевченко", "Юлия Шевченко"),
            ("\u{10ffff}x", "[U+10FFFF]x"),
        ] {
            assert_eq!(readable(text).0, shown);
        }
    }

    #[test]
    fn a_letter_and_its_accent_are_one_character() {
        assert_eq!(readable("Nguye\u{302}\u{303}n").0, "Nguyễn");
    }

    #[test]
    fn nothing_is_left_that_cannot_be_shown_and_nothing_that_can_is_changed() {
        let fonts = Fonts::load().unwrap();
        let has = |c| fonts.get(Weight::Regular).has(c);
        let mut runner = TestRunner::new(Config::with_cases(10_000));

        let outcome = runner.run(&"\\PC{0,40}", |text| {
            let mut missing = BTreeSet::new();
            let shown = line(&text, has, &mut missing);

            prop_assert!(shown.chars().all(has), "{}", shown);
            prop_assert_eq!(&line(&shown, has, &mut BTreeSet::new()), &shown, "twice is not once");
            prop_assert_eq!(missing.is_empty(), *shown == clean::line(&text).nfc().collect::<String>());
            Ok(())
        });

        outcome.unwrap();
    }
}
