//! The reports worker: every report is made once, is right, and goes to those who may read it.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod broken;
mod cancelled;
mod figures;
mod made;
mod names;
mod readers;
mod samples;
mod schedules;
mod workbook;
mod world;

// The reader of workbooks that the tests of the documents use: one for both, and part of no library.
#[path = "../../../../shared/documents/src/xlsx/unzip.rs"]
mod unzip;
