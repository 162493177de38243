//! From bytes to text.

use crate::text::Pages;
use crate::{Kind, Text, TextError, docx, kind, pdf, txt};

/// Reads a file of that kind, in this process. The parsers below it were written by others: what comes from strangers is
/// read by [`Sandbox::read`](crate::Sandbox::read), which survives what this function may do (panic, loop, eat memory).
///
/// # Errors
/// [`TextError`]; [`TextError::NotText`] too where the bytes are another kind.
pub fn read(kind: Kind, bytes: &[u8]) -> Result<Text, TextError> {
    if kind::recognise(bytes)? != kind {
        return Err(TextError::NotText);
    }
    let mut pages = Pages::default();
    match kind {
        Kind::Pdf => pdf::read(bytes, &mut pages)?,
        Kind::Docx => docx::read(bytes, &mut pages)?,
        Kind::Txt => txt::read(bytes, &mut pages)?,
    }
    pages.finish()
}
