//! Saved views: a person's own names for questions to the pipeline.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ids::ViewId;
use crate::text::{TextError, bounded};

/// Longest name of a view, in characters.
pub const MAX_VIEW_NAME: usize = 60;
/// Longest query string, in characters.
pub const MAX_VIEW_QUERY: usize = 1_000;
/// Most views of one person.
pub const MAX_VIEWS: u8 = 30;

/// A view of the pipeline. The query string is the whole of it, so that the link can be shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct View {
    /// Identifier.
    pub id: ViewId,
    /// Name, as its owner sees it.
    pub name: String,
    /// The query string of the page; empty for the page as it opens.
    pub query: String,
}

impl View {
    /// Checks the name of a view.
    ///
    /// # Errors
    /// See [`bounded`].
    pub fn check_name(text: &str) -> Result<String, TextError> {
        bounded(text, MAX_VIEW_NAME, false)
    }

    /// Checks the query string of a view.
    ///
    /// # Errors
    /// See [`bounded`]; it may be empty.
    pub fn check_query(text: &str) -> Result<String, TextError> {
        match bounded(text, MAX_VIEW_QUERY, false) {
            Err(TextError::Empty) => Ok(String::new()),
            checked => checked,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_has_a_name_of_1_to_60_characters_and_a_query_of_at_most_1000() {
        assert!(View::check_name(&"ż".repeat(59)).is_ok());
        assert!(View::check_name(&"ż".repeat(60)).is_ok());
        assert_eq!(View::check_name(&"ż".repeat(61)), Err(TextError::TooLong { max: 60 }));
        assert_eq!(View::check_name(" "), Err(TextError::Empty));
        assert_eq!(View::check_query("").as_deref(), Ok(""));
        assert!(View::check_query(&"x".repeat(999)).is_ok());
        assert!(View::check_query(&"x".repeat(1_000)).is_ok());
        assert_eq!(View::check_query(&"x".repeat(1_001)), Err(TextError::TooLong { max: 1_000 }));
    }
}
