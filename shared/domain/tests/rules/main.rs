//! The domain's rules from outside: workflow and statistics, by example over all pairs and by property.
#![expect(clippy::unwrap_used, reason = "helpers of tests: a panic is a failed test")]

mod candidates;
mod credits;
mod imports;
mod packed;
mod reports;
mod statistics;
mod workflow;
