//! Writing a file row by row, into a file of its own that nobody else can open and that is gone when it is closed: what
//! is kept in memory does not grow with the number of rows.

mod xlsx;

use std::fs::File;
use std::io::{BufWriter, Seek, SeekFrom, Write};

use chrono::NaiveDate;

use crate::guard::guarded;
use crate::{Format, WriteError};
use xlsx::XlsxWriter;

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column<'a> {
    /// Its heading.
    pub title: &'a str,
    /// How many characters wide a spreadsheet shows it.
    pub width: u16,
}

/// A cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// Nothing.
    Empty,
    /// Text, whatever it looks like.
    Text(&'a str),
    /// A day.
    Date(NaiveDate),
}

/// A file in the making.
#[derive(Debug)]
pub struct Writer(Kind);

#[derive(Debug)]
enum Kind {
    Csv(Box<csv::Writer<BufWriter<File>>>),
    Xlsx(Box<XlsxWriter>),
}

impl Writer {
    /// A file with a row of headings.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn new(format: Format, sheet: &str, columns: &[Column<'_>]) -> Result<Self, WriteError> {
        if format == Format::Xlsx {
            return Ok(Self(Kind::Xlsx(Box::new(XlsxWriter::new(sheet, columns)?))));
        }
        let mut file = BufWriter::new(tempfile::tempfile()?);
        file.write_all("\u{feff}".as_bytes())?; // without the mark Excel takes the text for windows-1252
        let mut csv = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).flexible(true).from_writer(file);
        csv.write_record(columns.iter().map(|column| guarded(column.title).into_owned()))?;
        Ok(Self(Kind::Csv(Box::new(csv))))
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn row(&mut self, cells: &[Value<'_>]) -> Result<(), WriteError> {
        match &mut self.0 {
            Kind::Xlsx(xlsx) => xlsx.row(cells),
            Kind::Csv(csv) => {
                for cell in cells {
                    csv.write_field(csv_text(*cell).as_bytes())?;
                }
                csv.write_record(None::<&[u8]>)?;
                Ok(())
            }
        }
    }

    /// Ends the file; it can be read from its beginning.
    ///
    /// # Errors
    /// When the disk refuses.
    pub fn finish(self) -> Result<File, WriteError> {
        let mut file = match self.0 {
            Kind::Xlsx(xlsx) => xlsx.finish()?,
            Kind::Csv(csv) => {
                let buffered = csv.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?;
                buffered.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?
            }
        };
        file.seek(SeekFrom::Start(0))?;
        Ok(file)
    }
}

fn csv_text(cell: Value<'_>) -> String {
    match cell {
        Value::Empty => String::new(),
        Value::Text(text) => guarded(text).into_owned(),
        Value::Date(day) => day.to_string(),
    }
}
