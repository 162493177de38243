//! The mailer: every mail at most once, and none dropped in silence.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod answers;
mod interviews;
mod reports;
mod samples;
mod storm;
mod twice;
mod world;
