//! The demo data: as promised, by the rules, the same every time, and never of tomorrow.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "helpers of tests stop where a test would")]

mod documents;
mod explained;
mod loaded;
mod promised;
mod resumed;
