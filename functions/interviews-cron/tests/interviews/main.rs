//! What is said about interviews, when, and that nothing is said twice or too late.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]
#![expect(clippy::print_stdout, reason = "the figures of a bar are printed by its test")]

mod reminders;
mod samples;
mod telling;
mod world;
