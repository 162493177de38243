//! Plain text in the encodings that people's programs write.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::TextError;
use crate::text::Pages;

/// Reads a plain text.
pub(crate) fn read(bytes: &[u8], pages: &mut Pages) -> Result<(), TextError> {
    pages.push_all(&decode(bytes).ok_or(TextError::NotText)?)
}

/// The text of the bytes, where they are text and nothing that a program runs or shows otherwise.
pub(crate) fn decode(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => exact(encoding, &bytes[mark..])?,
        None => without_mark(bytes)?,
    };
    (is_plain(&text) && !is_other(&text)).then_some(text)
}

fn without_mark(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if bytes.contains(&0) {
        return [UTF_16LE, UTF_16BE]
            .into_iter()
            .filter_map(|encoding| exact(encoding, bytes))
            .find(|text| is_likely(text));
    }
    match str::from_utf8(bytes) {
        Ok(text) => Some(text.into()),
        Err(_) => exact(WINDOWS_1252, bytes),
    }
}

/// Decoded without a single error.
fn exact<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Option<Cow<'a, str>> {
    let (text, errors) = encoding.decode_without_bom_handling(bytes);
    (!errors).then_some(text)
}

/// Bytes taken for UTF-16 by mistake read as letters of East Asia.
fn is_likely(text: &str) -> bool {
    let (mut all, mut far) = (0_usize, 0_usize);
    for letter in text.chars() {
        all += 1;
        far += usize::from(letter >= '\u{2e80}');
    }
    is_plain(text) && far * 10 < all
}

fn is_plain(text: &str) -> bool {
    text.chars()
        .all(|letter| !letter.is_control() || matches!(letter, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}'))
}

/// Text that is written for a program.
fn is_other(text: &str) -> bool {
    const STARTS: [&str; 10] =
        ["<!doctype", "<html", "<?xml", "<?php", "<svg", "<script", "<!--", "{\\rtf", "%!ps", "#!/"];
    let start = text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
    STARTS.iter().any(|with| start.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with)))
}
