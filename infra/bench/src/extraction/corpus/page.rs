//! A resume as blocks, which each kind of file shows in its own way.

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// A line; an empty one is a gap.
    Line(String),
    /// Cells side by side.
    Row([String; 2]),
    /// Lines side by side.
    Columns(Vec<String>, Vec<String>),
}

/// Blocks from top to bottom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) blocks: Vec<Block>,
}

impl Page {
    pub(super) fn line(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Line(text.into()));
    }

    pub(super) fn gap(&mut self) {
        self.line("");
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.gap();
        self.line(text);
    }

    pub(super) fn row(&mut self, cells: [&str; 2]) {
        self.blocks.push(Block::Row(cells.map(str::to_owned)));
    }

    pub(super) fn columns(&mut self, left: Vec<String>, right: Vec<String>) {
        self.blocks.push(Block::Columns(left, right));
    }
}
