//! Reading a resume without a language model: addresses and numbers by their form, the rest by headings and dates.

use super::answer::Answer;

/// What the rules find in a resume's text.
#[must_use]
pub fn read(text: &str) -> Answer {
    let _ = text;
    Answer::default()
}
