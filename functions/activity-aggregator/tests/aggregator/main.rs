//! The aggregator on an embedded table: exact whatever happens, honest about consent, cheap.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "helpers of tests stop where a test would, figures are printed"
)]

mod choices;
mod cost;
mod exact;
mod poison;
mod samples;
mod world;
