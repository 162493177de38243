//! Mails about interviews: what they say (snapshots), what other programs read out of them, that typed text changes
//! neither, and that text and file tell the same times.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod clocks;
mod hostile;
mod message;
mod read;
mod samples;
mod says;
mod stories;
#[path = "../support/mod.rs"]
mod support;
