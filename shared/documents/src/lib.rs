//! Reports as documents: data in, PDF or Excel bytes out.
//!
//! [`Report`] says what is in the document; [`pdf`] and [`xlsx`] decide how it looks. Nothing here
//! reads a clock, a file or the network: the same report gives the same bytes.

mod change;
mod clean;
mod error;
mod format;
mod model;
mod pdf;
#[cfg(test)]
mod samples;
mod words;
mod xlsx;

pub use error::DocumentError;
pub use model::{
    BarChart, Better, Column, Explanation, Figure, Funnel, HeatMap, Kind, LineChart, Note, Report, Rows, Section,
    Series, Stage, Table, Value,
};
pub use pdf::{Pdf, pdf};
pub use xlsx::xlsx;
