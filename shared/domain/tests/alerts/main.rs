//! A generated year of twenty people with planted cases: every planted case is found, and false alerts are rare. The
//! figures are printed. And the edges of each rule, by example.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "helpers of tests stop where a test would, and tests print figures"
)]

mod chance;
mod edges;
mod life;
mod people;
mod pipeline;
mod planted;
mod year;
