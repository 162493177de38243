//! Text that a spreadsheet would take for a formula (CSV injection), and the apostrophe that keeps it text.

use std::borrow::Cow;

/// What formulas begin with, also in the full-width forms that spreadsheets in East Asia accept, and the white space that
/// some of them skip in front of one.
fn begins_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
}

/// Text for a cell of a CSV: an apostrophe in front where it would be taken for a formula. Text that has such an
/// apostrophe already gets another, so that [`unguarded`] gives back exactly what went in.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    if begins_formula(text.trim_start_matches('\'')) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text of a cell without the apostrophe of [`guarded`].
#[must_use]
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if begins_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}
