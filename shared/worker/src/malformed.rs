//! Why a body is not the message it should be, told without quoting it: bodies hold names and addresses.

use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// A body that is not the expected JSON, and where it stops to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} at line {line}, column {column}")]
pub struct Malformed {
    what: &'static str,
    line: usize,
    column: usize,
}

impl From<&serde_json::Error> for Malformed {
    fn from(error: &serde_json::Error) -> Self {
        let what = match error.classify() {
            Category::Io | Category::Syntax => "the body is not JSON",
            Category::Eof => "the body breaks off",
            Category::Data => "a field is missing, unknown or of the wrong type",
        };
        Self { what, line: error.line(), column: error.column() }
    }
}

/// Reads a body.
///
/// # Errors
/// [`Malformed`].
pub fn parse_json<T: DeserializeOwned>(body: &str) -> Result<T, Malformed> {
    serde_json::from_str(body).map_err(|error| Malformed::from(&error))
}
