//! What is wrong with one field of an input: the common form in which every rule refuses.

use serde::Serialize;
use utoipa::ToSchema;

/// One field that cannot be taken, with a stable code for programs and a sentence for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Issue {
    /// The field: a JSON pointer (RFC 6901) into the body, or the name of a query parameter or header.
    pub field: String,
    /// Stable, in `snake_case`: `required`, `too_long`, `unknown_field` and so on.
    pub code: &'static str,
    /// One sentence for the person who typed it.
    pub detail: String,
}

impl Issue {
    /// An issue with the given field, code and sentence.
    pub fn new(field: impl Into<String>, code: &'static str, detail: impl Into<String>) -> Self {
        Self { field: field.into(), code, detail: detail.into() }
    }
}
