//! Tables.

use super::{Kind, Value};

/// A table: in the PDF it breaks over pages with its head repeated, in Excel it is a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Heading of the section, and name of the sheet.
    pub title: String,
    /// The columns, in order. Where they do not fit on a page side by side, the PDF shows them in
    /// several parts, each with the first column repeated.
    pub columns: Vec<Column>,
    /// The rows. A row that is too short is filled up with empty cells.
    pub rows: Vec<Vec<Value>>,
    /// The last row, set apart; `None` where sums make no sense.
    pub totals: Option<Vec<Value>>,
}

/// Raw rows, for filtering and counting in Excel: a sheet with filters and a frozen head, written with
/// little memory however many there are. The PDF shows the first of them and says how many there are.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rows {
    /// Heading of the section, and name of the sheet.
    pub title: String,
    /// The columns, in order.
    pub columns: Vec<Column>,
    /// The rows: at most 1,048,000. A row that is too short is filled up with empty cells.
    pub rows: Vec<Vec<Value>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// Text in the head.
    pub header: String,
    /// What it holds.
    pub kind: Kind,
    /// Wished width in characters; `None` fits the content.
    pub width: Option<u16>,
    /// Whether Excel draws a bar behind each number, for columns that are read by comparing.
    pub bars: bool,
}

impl Column {
    /// A column that fits its content.
    pub fn new(header: impl Into<String>, kind: Kind) -> Self {
        Self { header: header.into(), kind, width: None, bars: false }
    }

    /// A column of text.
    pub fn text(header: impl Into<String>) -> Self {
        Self::new(header, Kind::Text)
    }

    /// A column of counts.
    pub fn count(header: impl Into<String>) -> Self {
        Self::new(header, Kind::Count)
    }

    /// The same column with a wished width in characters.
    #[must_use]
    pub fn wide(mut self, characters: u16) -> Self {
        self.width = Some(characters);
        self
    }

    /// The same column with bars behind its numbers in Excel.
    #[must_use]
    pub fn with_bars(mut self) -> Self {
        self.bars = true;
        self
    }
}

impl Table {
    /// The cell of a row; empty where the row is too short.
    #[must_use]
    pub fn cell(row: &[Value], column: usize) -> &Value {
        row.get(column).unwrap_or(&Value::Empty)
    }
}
