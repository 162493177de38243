//! A line as words, numbers and signs.

use crate::candidates::fold;

/// A word, a number or a sign.
#[derive(Debug)]
pub(super) struct Token<'a> {
    /// Where it begins in the line, in bytes.
    pub(super) start: usize,
    /// Where it ends.
    pub(super) end: usize,
    /// Whether white space is in front.
    pub(super) spaced: bool,
    pub(super) word: Word<'a>,
}

#[derive(Debug)]
pub(super) enum Word<'a> {
    /// Folded.
    Letters(String),
    /// Digits as they stand.
    Number(&'a str),
    Sign(char),
}

/// What a line is made of.
pub(super) fn tokens(line: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut rest, mut spaced) = (line, false);
    while let Some(first) = rest.chars().next() {
        let start = line.len() - rest.len();
        let length = if first.is_ascii_digit() {
            run(rest, |c| c.is_ascii_digit())
        } else if first.is_alphabetic() {
            run(rest, char::is_alphabetic)
        } else {
            first.len_utf8()
        };
        let (piece, after) = rest.split_at(length);
        let word = if first.is_ascii_digit() {
            Some(Word::Number(piece))
        } else if first.is_alphabetic() {
            Some(Word::Letters(fold(piece)))
        } else {
            (!first.is_whitespace()).then_some(Word::Sign(first))
        };
        spaced = match word {
            Some(word) => {
                tokens.push(Token { start, end: start + length, spaced, word });
                false
            }
            None => true,
        };
        rest = after;
    }
    tokens
}

/// Bytes at the beginning whose letters fit.
fn run(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.find(|c| !fits(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_words_numbers_and_signs() {
        let line = "T3/2019 – nay";
        let found: Vec<_> = tokens(line).iter().map(|token| (&line[token.start..token.end], token.spaced)).collect();

        assert_eq!(found, [("T", false), ("3", false), ("/", false), ("2019", false), ("–", true), ("nay", true)]);
    }
}
