//! The text of a file, page by page.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::TextError;
use crate::clean::clean;
use crate::limits::{MAX_CHARS, MAX_PAGES, MIN_LETTERS};

/// What stands in a file, as people read it. `Display` writes the pages with a form feed between them.
///
/// Normalised: NFC; of control characters only `\n` and `\t`; ligatures as letters; no soft hyphens, no invisible marks, no
/// two blank lines after each other, no blanks at the end of a line; every space is U+0020.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Its pages; those without words are empty. A Word file or plain text has one page for each page break, and one.
    pub pages: Vec<String>,
}

impl Text {
    /// How many characters (Unicode scalar values) all pages have.
    #[must_use]
    pub fn chars(&self) -> usize {
        self.pages.iter().map(|page| page.chars().count()).sum()
    }

    /// How many letters of any script all pages have.
    #[must_use]
    pub fn letters(&self) -> usize {
        self.pages.iter().flat_map(|page| page.chars()).filter(|letter| letter.is_alphabetic()).count()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, page) in self.pages.iter().enumerate() {
            if at > 0 {
                out.write_str("\u{c}")?;
            }
            out.write_str(page)?;
        }
        Ok(())
    }
}

/// Says how much it is and not what: the text of a person does not belong into a log.
impl fmt::Debug for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Text({} pages, {} characters)", self.pages.len(), self.chars())
    }
}

/// Takes pages as a reader finds them, and stops it where they become too many.
#[derive(Default)]
pub(crate) struct Pages {
    pages: Vec<String>,
    chars: usize,
}

impl Pages {
    /// Takes one page.
    pub(crate) fn push(&mut self, raw: &str) -> Result<(), TextError> {
        if self.pages.len() == MAX_PAGES {
            return Err(TextError::TooManyPages);
        }
        let page = clean(raw);
        self.chars += page.chars().count();
        if self.chars > MAX_CHARS {
            return Err(TextError::TooLong);
        }
        self.pages.push(page);
        Ok(())
    }

    /// Takes a text with form feeds between its pages.
    pub(crate) fn push_all(&mut self, raw: &str) -> Result<(), TextError> {
        raw.trim_end().split('\u{c}').try_for_each(|page| self.push(page))
    }

    /// All of them, where somebody wrote something on them.
    pub(crate) fn finish(self) -> Result<Text, TextError> {
        let text = Text { pages: self.pages };
        if text.letters() < MIN_LETTERS { Err(TextError::NoText) } else { Ok(text) }
    }
}
