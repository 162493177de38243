//! What a file is, by what stands in it and never by its name.

use serde::{Deserialize, Serialize};

use crate::limits::MAX_BYTES;
use crate::{TextError, docx, txt};

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Portable Document Format.
    Pdf,
    /// Word since 2007.
    Docx,
    /// Plain text.
    Txt,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Docx, Self::Txt];

    /// How files of this kind end, without the dot. Also its name in snake case, as serde writes it.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Txt => "txt",
        }
    }

    /// The media type (RFC 6838), without parameters.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Txt => "text/plain",
        }
    }

    /// The kind whose files end so.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.ending() == ending)
    }
}

/// The kind of the bytes; none where they are something else, or more or fewer than a file may have.
#[must_use]
pub fn detect(bytes: &[u8]) -> Option<Kind> {
    recognise(bytes).ok()
}

/// The kind of the bytes, or why they have none.
///
/// # Errors
/// [`TextError::Empty`], [`TextError::TooLarge`], [`TextError::Encrypted`] (a Word file with a password is another kind of
/// file) and [`TextError::NotText`].
pub fn recognise(bytes: &[u8]) -> Result<Kind, TextError> {
    if bytes.is_empty() {
        return Err(TextError::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(TextError::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return if docx::is_docx(bytes) { Ok(Kind::Docx) } else { Err(TextError::NotText) };
    }
    if is_encrypted_office(bytes) {
        return Err(TextError::Encrypted);
    }
    if is_pdf(bytes) {
        return Ok(Kind::Pdf);
    }
    if txt::decode(bytes).is_some() { Ok(Kind::Txt) } else { Err(TextError::NotText) }
}

/// Readers find the header within the first 1024 bytes. What begins as something else is something else, for the sake of
/// whoever opens it by another program.
fn is_pdf(bytes: &[u8]) -> bool {
    const OTHERS: [&[u8]; 9] =
        [b"MZ", b"\x7fELF", b"PK", b"#!", b"<", b"GIF8", b"\x89PNG", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0"];
    let start = &bytes[..bytes.len().min(1024)];
    start.windows(5).any(|window| window == b"%PDF-") && !OTHERS.iter().any(|other| bytes.starts_with(other))
}

/// An encrypted Word file is an old container with this stream inside, its name in UTF-16.
fn is_encrypted_office(bytes: &[u8]) -> bool {
    const CONTAINER: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0];
    const STREAM: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    bytes.starts_with(CONTAINER) && bytes.windows(STREAM.len()).any(|window| window == STREAM)
}
