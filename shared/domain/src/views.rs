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

    /// Checks the query string of a view. What was searched for is left out: it names people, and nobody erases it here.
    ///
    /// # Errors
    /// See [`bounded`]; it may be empty.
    pub fn check_query(text: &str) -> Result<String, TextError> {
        match bounded(text, MAX_VIEW_QUERY, false) {
            Err(TextError::Empty) => Ok(String::new()),
            checked => checked.map(|query| without_search(&query)),
        }
    }
}

/// The pairs of a query string but for the one that holds the words of a search.
fn without_search(query: &str) -> String {
    let name = |pair: &str| decoded(pair.split('=').next().unwrap_or_default().trim_start_matches('?'));
    query.split('&').filter(|pair| name(pair) != "text").collect::<Vec<_>>().join("&")
}

/// A name as the page reads it: letters can be written as their numbers.
fn decoded(name: &str) -> String {
    let mut parts = name.split('%');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.get(..2).and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(code) => text.push_str(&format!("{}{}", char::from(code), &part[2..])),
            None => text.push_str(&format!("%{part}")),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_keeps_its_filter_and_forgets_what_was_searched_for() {
        let kept = |query: &str| View::check_query(query).unwrap();

        assert_eq!(kept("status=new&text=zofia&order=name"), "status=new&order=name");
        assert_eq!(kept("?text=zofia+zolc&tag=text"), "tag=text");
        assert_eq!(kept("t%65xt=zofia&%74ext=z&context=1&%zz=1&%=2"), "context=1&%zz=1&%=2");
        assert_eq!(kept("text"), "");
    }

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
