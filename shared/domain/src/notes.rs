//! Notes about candidates, and the people that they mention.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::ids::{MailId, NoteId, TypedId, UserId, derived};
use crate::text::{TextError, bounded};
use crate::time::Instant;

/// Longest note, in characters.
pub const MAX_NOTE: usize = 4_000;
/// Most people whom one note mentions: each is looked at in the transaction that writes the note.
pub const MAX_MENTIONS: usize = 10;
/// Longest part of a note that a mail shows, in characters.
pub const MAX_EXCERPT: usize = 300;

/// A note about a candidate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Identifier; sorts by time.
    pub id: NoteId,
    /// When it was written.
    pub at: Instant,
    /// By whom.
    pub by: UserId,
    /// What it says.
    pub text: String,
    /// Who is to read it.
    #[serde(default)]
    pub mentions: BTreeSet<UserId>,
}

impl Note {
    /// Checks the text of a note.
    ///
    /// # Errors
    /// See [`bounded`].
    pub fn check(text: &str) -> Result<String, TextError> {
        bounded(text, MAX_NOTE, true)
    }

    /// The beginning of the note on one line.
    #[must_use]
    pub fn excerpt(&self) -> String {
        let line = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.chars().count() <= MAX_EXCERPT {
            return line;
        }
        let cut: String = line.chars().take(MAX_EXCERPT - 1).collect();
        format!("{}…", cut.trim_end())
    }

    /// The one mail that tells a person of being mentioned, whoever writes it.
    #[must_use]
    pub fn mail_id(&self, reader: UserId) -> MailId {
        MailId::new(self.at, derived(&[&self.id, &reader]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(text: &str) -> Note {
        let at = Instant::from_millis(1_795_431_600_000);
        Note {
            id: NoteId::new(at, [1; 10]),
            at,
            by: UserId::new(at, [2; 10]),
            text: text.into(),
            mentions: BTreeSet::new(),
        }
    }

    #[test]
    fn a_note_has_1_to_4000_characters_and_lines() {
        assert_eq!(Note::check(" a\n\nb\n").as_deref(), Ok("a\n\nb"));
        assert!(Note::check(&"ż".repeat(3_999)).is_ok());
        assert!(Note::check(&"ż".repeat(4_000)).is_ok());
        assert_eq!(Note::check(&"ż".repeat(4_001)), Err(TextError::TooLong { max: 4_000 }));
        assert_eq!(Note::check(" \n "), Err(TextError::Empty));
    }

    #[test]
    fn an_excerpt_is_one_line_of_at_most_300_characters() {
        assert_eq!(note("a\n b\t c").excerpt(), "a b c");
        for length in [299, 300] {
            assert_eq!(note(&"ż".repeat(length)).excerpt(), "ż".repeat(length));
        }
        assert_eq!(note(&"ż".repeat(301)).excerpt(), format!("{}…", "ż".repeat(299)));
    }

    #[test]
    fn each_mentioned_person_has_one_mail() {
        let (note, at) = (note("x"), Instant::from_millis(0));
        let [one, other] = [3, 4].map(|n| UserId::new(at, [n; 10]));

        assert_eq!(note.mail_id(one), note.mail_id(one));
        assert_ne!(note.mail_id(one), note.mail_id(other));
    }
}
