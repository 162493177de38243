//! Why a document could not be made.

/// A document could not be made. None of these is caused by what a person typed; they point at
/// a report that is too big for the format or at a damaged build.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The embedded font cannot be read.
    #[error("the embedded font cannot be read: {0}")]
    Font(String),
    /// The PDF could not be put together.
    #[error("the PDF could not be put together: {0}")]
    Pdf(String),
    /// The workbook could not be put together.
    #[error("the workbook could not be put together")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// A table has more rows or columns than a sheet can hold.
    #[error(
        "the table \"{title}\" has {rows} rows and {columns} columns; a sheet holds 1,048,000 rows and 16,000 columns"
    )]
    TooBig {
        /// Title of the table.
        title: String,
        /// Rows of the table.
        rows: usize,
        /// Columns of the table.
        columns: usize,
    },
}
