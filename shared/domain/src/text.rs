//! Text that people type: trimmed, bounded, free of control characters.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Longest name of a person, a job or a department, in characters.
pub const MAX_NAME: usize = 120;

/// Why a text cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing is left after trimming.
    #[error("must not be empty")]
    Empty,
    /// More characters than allowed.
    #[error("must have at most {max} characters")]
    TooLong {
        /// The limit.
        max: usize,
    },
    /// A character that no text contains, such as NUL or a direction override.
    #[error("contains characters that cannot be shown")]
    Unprintable,
}

/// Trims `text` and checks it: 1 to `max` characters, none of them invisible control. Line breaks pass if `lines`.
///
/// # Errors
/// When it is empty, too long or has control characters.
pub fn bounded(text: &str, max: usize, lines: bool) -> Result<String, TextError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(TextError::Empty);
    }
    if text.chars().count() > max {
        return Err(TextError::TooLong { max });
    }
    if text.chars().any(|c| unprintable(c) && !(lines && matches!(c, '\n' | '\r' | '\t'))) {
        return Err(TextError::Unprintable);
    }
    Ok(text.to_owned())
}

/// Control characters and the marks that turn the reading direction (they can make a name read as another).
fn unprintable(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// What can be shown of a file's name as somebody's machine has it: the last part of its path, without characters that no text
/// contains. It may be empty.
#[must_use]
pub(crate) fn shown_of_path(path: &str) -> String {
    let last = path.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !unprintable(*c)).collect()
}

/// A name of 1 to [`MAX_NAME`] characters on one line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, min_length = 1, max_length = 120)]
pub struct Name(String);

impl Name {
    /// Checks and trims a name.
    ///
    /// # Errors
    /// See [`bounded`].
    pub fn parse(text: &str) -> Result<Self, TextError> {
        bounded(text, MAX_NAME, false).map(Self)
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Name {
    type Error = TextError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_1_to_120_characters() {
        assert_eq!(Name::parse("  Żółć  ").unwrap().as_str(), "Żółć");
        assert!(Name::parse(&"ż".repeat(120)).is_ok());
        assert_eq!(Name::parse(&"ż".repeat(121)), Err(TextError::TooLong { max: 120 }));
        assert_eq!(Name::parse(" \t "), Err(TextError::Empty));
    }

    #[test]
    fn invisible_characters_are_refused_but_lines_pass_where_they_belong() {
        assert_eq!(Name::parse("a\u{202e}b"), Err(TextError::Unprintable));
        assert_eq!(bounded("a\nb", 10, false), Err(TextError::Unprintable));
        assert_eq!(bounded("a\nb", 10, true).as_deref(), Ok("a\nb"));
    }
}
