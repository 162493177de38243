//! Files of candidates on their way in and out: what becomes of rows, of portions that are repeated, of workers that die.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod erased;
mod exports;
mod imports;
mod samples;
mod stops;
mod undone;
mod world;
