//! The files that resumes come in.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::text::shown_of_path;

/// Largest file, in bytes.
pub const MAX_RESUME_BYTES: u64 = 10 * 1024 * 1024;
/// Most files that one upload brings.
pub const MAX_RESUMES: usize = 100;
/// Longest name that is kept, in characters.
const MAX_NAME: usize = 120;

/// What a file is, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ResumeKind {
    /// Portable document.
    Pdf,
    /// Word.
    Docx,
    /// Plain text.
    Txt,
}

impl ResumeKind {
    /// What the file's name ends with.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Txt => "txt",
        }
    }

    /// Its type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Txt => "text/plain; charset=utf-8",
        }
    }
}

/// What a file is called: without folders and signs that cannot be shown, at most 120 characters. Never a path of ours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(from = "String", into = "String")]
#[schema(value_type = String, max_length = 120)]
pub struct ResumeName(String);

impl ResumeName {
    /// Reads a name. Whatever it is, something can be shown for it.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let name: String = shown_of_path(text).chars().filter(|c| *c != '"').take(MAX_NAME).collect();
        let name = name.trim();
        Self(if name.is_empty() { "resume".into() } else { name.to_owned() })
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for ResumeName {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

impl From<ResumeName> for String {
    fn from(name: ResumeName) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_can_be_shown_of_it() {
        for (text, shown) in [
            ("Zofia Żółć.pdf", "Zofia Żółć.pdf"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\me\\cv.docx", "cv.docx"),
            ("cv\u{202e}fdp.exe", "cvfdp.exe"),
            ("a\"b\r\nc.pdf", "abc.pdf"),
            ("", "resume"),
            ("///", "resume"),
        ] {
            assert_eq!(ResumeName::new(text).as_str(), shown);
        }
        assert_eq!(ResumeName::new(&"x".repeat(121)).as_str().len(), 120);
    }
}
