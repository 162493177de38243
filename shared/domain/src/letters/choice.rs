//! What who moves a candidate wants the candidate to be told.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Words;
use super::template::check_words;
use crate::issue::Issue;

/// What is sent with a move.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum LetterChoice {
    /// What the job says, in the words of the template.
    #[default]
    Default,
    /// Nothing.
    None,
    /// These words, which somebody has read: nothing in them is filled in.
    Text {
        /// Subject, on one line.
        #[schema(min_length = 1, max_length = 200)]
        subject: String,
        /// Text.
        #[schema(min_length = 1, max_length = 8000)]
        text: String,
    },
}

impl LetterChoice {
    /// Checks words that were given. `under` is the pointer to the choice in the body, such as `/letter`.
    ///
    /// # Errors
    /// One issue per part that cannot be taken.
    pub fn check(self, under: &str) -> Result<Self, Vec<Issue>> {
        match self {
            Self::Text { subject, text } => {
                let Words { subject, text } = check_words(under, &subject, &text)?;
                Ok(Self::Text { subject, text })
            }
            plain => Ok(plain),
        }
    }

    /// False where nothing is to be sent, whatever the job says.
    #[must_use]
    pub fn asks(&self) -> bool {
        *self != Self::None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_choice_reads_as_clients_write_it() {
        let read = |value| serde_json::from_value::<LetterChoice>(value);

        assert_eq!(read(json!({ "kind": "default" })).unwrap(), LetterChoice::Default);
        assert_eq!(read(json!({ "kind": "none" })).unwrap(), LetterChoice::None);
        let words = LetterChoice::Text { subject: "S".into(), text: "T".into() };
        assert_eq!(read(json!({ "kind": "text", "subject": "S", "text": "T" })).unwrap(), words);
        assert!(read(json!({ "kind": "text", "subject": "S" })).is_err());
        assert!(read(json!({ "kind": "text", "subject": "S", "text": "T", "to": "x" })).is_err());
        assert!(read(json!({ "kind": "other" })).is_err());
    }

    #[test]
    fn given_words_are_checked_and_named_where_they_stand() {
        let words = |subject: &str, text: &str| LetterChoice::Text { subject: subject.into(), text: text.into() };

        assert_eq!(words(" S ", "Dear {x}\n\nBye\n").check("/letter"), Ok(words("S", "Dear {x}\n\nBye")));
        let issues = words("a\nb", " ").check("/letter").unwrap_err();
        let named: Vec<_> = issues.iter().map(|issue| (issue.field.as_str(), issue.code)).collect();
        assert_eq!(named, [("/letter/subject", "unprintable"), ("/letter/text", "required")]);
        assert!(!LetterChoice::None.asks() && LetterChoice::Default.asks());
    }
}
