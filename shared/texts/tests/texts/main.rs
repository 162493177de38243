//! Reading files: good ones of every kind, hostile ones, the limits, and the process that bounds it all.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "helpers of tests stop where a test would, and show figures"
)]

mod docx;
mod fuzz;
mod good_docx;
mod good_pdf;
mod good_txt;
mod hostile;
mod hostile_docx;
mod hostile_pdf;
mod kinds;
mod limits;
mod pdf;
mod properties;
mod sandbox;

use std::path::PathBuf;

use hirelog_texts::{Kind, Limits, Sandbox, Text, TextError, read, recognise};

/// Reads whatever the bytes are, as a worker does.
fn read_any(bytes: &[u8]) -> Result<Text, TextError> {
    read(recognise(bytes)?, bytes)
}

/// The text of a file that is of that kind and fine.
fn text_of(kind: Kind, bytes: &[u8]) -> String {
    assert_eq!(recognise(bytes), Ok(kind));
    read(kind, bytes).unwrap().to_string()
}

/// A sandbox with a true child.
fn sandbox(limits: Limits) -> Sandbox {
    Sandbox::new(PathBuf::from(env!("CARGO_BIN_EXE_read-text")), limits)
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// Words enough for a text that counts as one.
const WORDS: &str = "Ada Lovelace wrote the first programs for a machine that was never built.";
