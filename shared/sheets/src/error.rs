//! Why a file is not taken, in words for the person who chose it.

use crate::read::{MAX_COLUMNS, MAX_ROWS};

/// A file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// More bytes than allowed.
    #[error("The file has more than 4 MB. Split it, or save it as CSV.")]
    TooLarge,
    /// A small file that unpacks into a large one.
    #[error("The file unpacks into more than 50 MB. Save it as CSV, or split it.")]
    UnpacksTooLarge,
    /// More rows than allowed.
    #[error("The file has more than {MAX_ROWS} rows. Split it.")]
    TooManyRows,
    /// More columns than allowed.
    #[error("The file has more than {MAX_COLUMNS} columns. Keep those with facts of candidates.")]
    TooManyColumns,
    /// Headings at most.
    #[error("The file has no rows below its headings.")]
    NoRows,
    /// Something else than it is called.
    #[error("{0}")]
    WrongType(&'static str),
    /// Protected by a password.
    #[error("The file is protected by a password. Save it without one.")]
    Encrypted,
    /// Broken.
    #[error("The file cannot be read: {0}. Open it in a spreadsheet and save it again.")]
    NotReadable(String),
}

impl SheetError {
    /// Stable, for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::UnpacksTooLarge => "unpacks_too_large",
            Self::TooManyRows => "too_many_rows",
            Self::TooManyColumns => "too_many_columns",
            Self::NoRows => "no_rows",
            Self::WrongType(_) => "wrong_type",
            Self::Encrypted | Self::NotReadable(_) => "not_readable",
        }
    }
}

/// A file could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The disk refused.
    #[error("the file could not be written: {0}")]
    Disk(#[from] std::io::Error),
    /// The CSV writer refused.
    #[error("a row could not be written: {0}")]
    Csv(#[from] csv::Error),
    /// The Excel writer refused.
    #[error("a sheet could not be written: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}
