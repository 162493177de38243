//! Tags and skills: short words, compared without regard to case and accents.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::search::fold;
use crate::text::{TextError, bounded};

/// Most tags of a candidate: each is a row of the index of words, written in the same transaction.
pub const MAX_TAGS: usize = 10;
/// Most skills of a candidate, for the same reason.
pub const MAX_SKILLS: usize = 15;
/// Longest tag or skill, in characters.
const MAX_LABEL: usize = 40;

/// A tag or a skill: 1 to 40 characters on one line, without commas (lists of labels are written with them in files).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, min_length = 1, max_length = 40)]
pub struct Label(String);

impl Label {
    /// Checks and trims a label.
    ///
    /// # Errors
    /// When it is empty, too long, has a comma or cannot be shown.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        let text = bounded(text, MAX_LABEL, false)?;
        // A label of signs alone could not be found again.
        if text.contains([',', ';']) || fold(&text).is_empty() {
            return Err(TextError::Unprintable);
        }
        Ok(Self(text))
    }

    /// The label as typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The label as it is compared.
    #[must_use]
    pub fn folded(&self) -> String {
        fold(&self.0)
    }
}

/// Labels of a list that was typed, without repetitions: "Rust" and "rust" are one.
///
/// # Errors
/// The first label that is none.
pub fn labels<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> Result<BTreeSet<Label>, TextError> {
    let mut known = BTreeSet::new();
    let mut labels = BTreeSet::new();
    for text in texts {
        let label = Label::parse(text.as_ref())?;
        if known.insert(label.folded()) {
            labels.insert(label);
        }
    }
    Ok(labels)
}

impl TryFrom<String> for Label {
    type Error = TextError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Label> for String {
    fn from(label: Label) -> Self {
        label.0
    }
}

impl std::fmt::Display for Label {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_differ_in_case_or_accents_are_one() {
        let labels = labels(["Rust", "rust ", "Façade", "Facade", "C++"]).unwrap();

        assert_eq!(labels.iter().map(Label::as_str).collect::<Vec<_>>(), ["C++", "Façade", "Rust"]);
    }

    #[test]
    fn a_label_has_1_to_40_characters_and_no_comma() {
        assert!(Label::parse(&"ż".repeat(40)).is_ok());
        assert!(Label::parse(&"ż".repeat(41)).is_err());
        assert!(Label::parse("a,b").is_err());
        assert!(Label::parse("!!!").is_err());
    }
}
