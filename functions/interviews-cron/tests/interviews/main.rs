//! What is said about interviews, when, and that nothing is said twice or too late.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod reminders;
mod samples;
mod telling;
mod world;
