//! Files of rows: CSV and Excel, read with limits and written row by row.
//!
//! What comes in is text that strangers wrote: every limit is checked before memory is spent on it, and no file makes the
//! reader panic. What goes out is opened in spreadsheets: no cell of it is ever a formula.

mod error;
mod guard;
mod read;
mod write;

pub use error::{SheetError, WriteError};
pub use guard::{guarded, unguarded};
pub use read::{MAX_BYTES, MAX_CELL, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, Row, Sheet, looks_like, read};
pub use write::{Column, Value, Writer};

/// The kind of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text with separators.
    Csv,
    /// Excel since 2007.
    Xlsx,
}
