//! Turns typed-in values into domain types and collects every field that refuses, so that people see all of it at once.

use hirelog_domain::issue::Issue;
use hirelog_domain::text::TextError;

use crate::problem::Problem;

/// Collects issues while fields are parsed.
#[derive(Debug, Default)]
pub struct Form {
    issues: Vec<Issue>,
}

impl Form {
    /// Takes a parsed field, or notes why it cannot be taken.
    pub fn take<T, E: std::fmt::Display>(&mut self, field: &str, parsed: Result<T, E>) -> Option<T> {
        parsed.map_err(|error| self.issues.push(Issue::new(field, "invalid", error.to_string()))).ok()
    }

    /// The same for text, with a code that says what is wrong with it.
    pub fn text<T>(&mut self, field: &str, parsed: Result<T, TextError>) -> Option<T> {
        let code = |error: &TextError| match error {
            TextError::Empty => "required",
            TextError::TooLong { .. } => "too_long",
            TextError::Unprintable => "unprintable",
        };
        parsed.map_err(|error| self.issues.push(Issue::new(field, code(&error), error.to_string()))).ok()
    }

    /// Notes an issue where a condition does not hold.
    pub fn expect(&mut self, holds: bool, field: &str, code: &'static str, detail: &str) {
        if !holds {
            self.issues.push(Issue::new(field, code, detail));
        }
    }

    /// Everything that was noted, as a problem, if anything was.
    ///
    /// # Errors
    /// 422 with one entry per issue.
    pub fn finish(self) -> Result<(), Problem> {
        if self.issues.is_empty() { Ok(()) } else { Err(Problem::invalid(self.issues)) }
    }

    /// The problem to answer with where a field was not taken.
    #[must_use]
    pub fn refuse(self) -> Problem {
        Problem::invalid(self.issues)
    }
}
