//! Where in a resume something stands. A model quotes; whether the quote is there is looked up here.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::support::is_word_part;

/// Longest passage that a fact may come from, in characters.
pub(super) const MAX_PASSAGE: usize = 400;

/// Words of a resume that a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Passage {
    /// The words as they stand there.
    pub text: String,
    /// Where they begin, in characters (Unicode scalar values) from the beginning of the resume's text.
    pub start: u32,
}

/// A resume's text, prepared for looking passages up: without regard to case and to how lines are broken.
#[derive(Debug)]
pub(super) struct Searchable<'a> {
    text: &'a str,
    /// Lower case, every run of white space one space.
    folded: String,
    /// For each byte of `folded` the byte of `text` that it comes from.
    origin: Vec<usize>,
}

impl<'a> Searchable<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let (folded, origin) = folded(text);
        Self { text, folded, origin }
    }

    /// The first place where the quote stands, not beginning or ending within a word.
    pub(super) fn find(&self, quote: &str) -> Option<Passage> {
        let quote = quote.trim();
        let (begins, ends) = (quote.starts_with(is_word_part), quote.ends_with(is_word_part));
        self.first(quote, |before, after| {
            let cut = (begins && before.ends_with(is_word_part)) || (ends && after.starts_with(is_word_part));
            !cut
        })
    }

    /// The first place where the words stand as words: no letter, digit or sign of a name (`C++`) beside them.
    pub(super) fn find_words(&self, words: &str) -> Option<Passage> {
        let part_of_word = |c: char| c.is_alphanumeric() || matches!(c, '+' | '#');
        self.first(words, |before, after| !before.ends_with(part_of_word) && !after.starts_with(part_of_word))
    }

    /// The first place where the quote stands between what `fits` takes.
    fn first(&self, quote: &str, fits: impl Fn(&str, &str) -> bool) -> Option<Passage> {
        let quote = quote.trim();
        if quote.is_empty() || quote.chars().count() > MAX_PASSAGE {
            return None;
        }
        let (wanted, _) = folded(quote);
        let mut places = self.folded.match_indices(&wanted).map(|(at, _)| at);
        let at = places.find(|at| {
            let (before, rest) = self.folded.split_at(*at);
            fits(before, rest.get(wanted.len()..).unwrap_or_default())
        })?;
        self.passage(at, wanted.len())
    }

    fn passage(&self, at: usize, length: usize) -> Option<Passage> {
        let start = *self.origin.get(at)?;
        let last = *self.origin.get(at + length - 1)?;
        let end = last + self.text.get(last..)?.chars().next()?.len_utf8();
        let before = self.text.get(..start)?.chars().count();
        // Blanks count as they stand in the resume, and there can be any number of them.
        if self.text.get(start..end)?.chars().count() > MAX_PASSAGE {
            return None;
        }
        Some(Passage { text: self.text.get(start..end)?.to_owned(), start: u32::try_from(before).ok()? })
    }
}

fn folded(text: &str) -> (String, Vec<usize>) {
    let (mut folded, mut origin) = (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
    let mut in_space = false;
    for (at, letter) in text.char_indices() {
        let space = letter.is_whitespace();
        if !(space && in_space) {
            let before = folded.len();
            if space {
                folded.push(' ')
            } else {
                folded.extend(letter.to_lowercase())
            }
            origin.resize(origin.len() + folded.len() - before, at);
        }
        in_space = space;
    }
    (folded, origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Zofia  Żółć\nSenior\n  Engineer at Ünal GmbH\n2019 – 2021";

    #[test]
    fn a_quote_is_found_whatever_its_case_and_line_breaks() {
        let found = Searchable::new(TEXT).find("senior engineer AT ünal").unwrap();

        assert_eq!(found.text, "Senior\n  Engineer at Ünal");
        let there: String = TEXT.chars().skip(found.start as usize).take(found.text.chars().count()).collect();
        assert_eq!(there, found.text);
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        let text = Searchable::new(TEXT);

        for quote in ["Junior Engineer", "", "   ", "2019 - 2021", &"x".repeat(MAX_PASSAGE + 1)] {
            assert_eq!(text.find(quote), None, "{quote}");
        }
    }

    proptest::proptest! {
        #[test]
        fn words_of_a_text_are_found_in_it_and_parts_of_words_are_not(
            words in proptest::collection::vec("[\\p{L}\\p{N}.,-]{1,8}", 1..20),
            from in 0usize..20,
            length in 1usize..10,
        ) {
            let text = words.join(" ");
            let some: Vec<_> = words.into_iter().skip(from).take(length).collect();
            let part = some.join(" ");
            proptest::prop_assert_eq!(Searchable::new(&text).find(&part).is_some(), !part.is_empty());
            let joined = format!("xx{part}");
            let inside = Searchable::new(&joined).find(&part).is_some_and(|found| found.start == 2);
            proptest::prop_assert!(!inside || !part.starts_with(is_word_part));
        }
    }
}
