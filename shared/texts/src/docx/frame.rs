//! Where the words of a part go.

use super::table;

/// What words are written into: the part itself, a cell or a text box (paragraphs), or a row (cells).
pub(super) enum Frame {
    Flow { text: String, boxes: String },
    Row(Vec<String>),
}

impl Frame {
    /// An empty one for paragraphs.
    pub(super) fn flow() -> Self {
        Self::Flow { text: String::new(), boxes: String::new() }
    }

    /// Its text, once it is whole.
    pub(super) fn into_text(self) -> String {
        match self {
            Self::Flow { text, boxes } => text + &boxes,
            Self::Row(cells) => table::row(&cells),
        }
    }
}
