//! Why a file has no text for us, in words for the person who chose it.

use serde::{Deserialize, Serialize};

use crate::limits::{MAX_CHARS, MAX_PAGES};

/// A file cannot be read. No variant carries anything of the file, so all of them may be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum TextError {
    /// No bytes.
    #[error("The file is empty.")]
    Empty,
    /// More than [`MAX_BYTES`](crate::MAX_BYTES).
    #[error("The file has more than 10 MB.")]
    TooLarge,
    /// None of the kinds, or another one than was said.
    #[error("The file is not a PDF, a Word document (.docx) or plain text.")]
    NotText,
    /// Opens with a password only.
    #[error("The file is protected by a password. Save it without one.")]
    Encrypted,
    /// Broken, or made to break readers.
    #[error("The file is damaged. Open it in the program that made it, save it again and send that.")]
    Damaged,
    /// Fewer letters than [`MIN_LETTERS`](crate::MIN_LETTERS): a scan, or an empty form.
    #[error("The file has no text, only pictures or empty pages. Send one whose words can be selected.")]
    NoText,
    /// More than [`MAX_PAGES`].
    #[error("The file has more than {MAX_PAGES} pages.")]
    TooManyPages,
    /// More than [`MAX_CHARS`].
    #[error("The file has more than {MAX_CHARS} characters of text.")]
    TooLong,
    /// More than [`MAX_UNPACKED`](crate::MAX_UNPACKED), or too many parts.
    #[error("The file unpacks into more than 50 MB.")]
    UnpacksTooLarge,
    /// Over the limit of the processor or of the clock.
    #[error("The file takes too long to read.")]
    TookTooLong,
    /// Over the limit of memory.
    #[error("The file takes too much memory to read.")]
    TookTooMuchMemory,
    /// The reader could not be started: our fault, and worth another try.
    #[error("The file could not be read just now.")]
    Unavailable,
}

impl TextError {
    /// Stable, for programs: the name in snake case, as serde writes it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too_large",
            Self::NotText => "not_text",
            Self::Encrypted => "encrypted",
            Self::Damaged => "damaged",
            Self::NoText => "no_text",
            Self::TooManyPages => "too_many_pages",
            Self::TooLong => "too_long",
            Self::UnpacksTooLarge => "unpacks_too_large",
            Self::TookTooLong => "took_too_long",
            Self::TookTooMuchMemory => "took_too_much_memory",
            Self::Unavailable => "unavailable",
        }
    }

    /// Whether the same file may be read at another time. Every other error is a fact of the file.
    #[must_use]
    pub fn may_pass(self) -> bool {
        self == Self::Unavailable
    }
}
