//! Hirelog's rules and data, feature by feature: no I/O, no clock, no randomness, no AWS.
//!
//! Whatever depends on the moment takes it as an argument ([`time::Instant`]), whatever depends on chance takes the
//! entropy. That is why each rule here can be tested by example and by property in microseconds.

pub mod activity;
pub mod alerts;
pub mod analytics;
pub mod candidates;
pub mod consent;
pub mod exports;
pub mod flow;
pub mod ids;
pub mod imports;
pub mod interviews;
pub mod issue;
pub mod jobs;
pub mod letters;
pub mod mail;
pub mod mail_address;
pub mod metrics;
pub mod notes;
pub mod organisation;
pub mod packed;
pub mod permissions;
pub mod pipeline;
pub mod reconciliation;
pub mod reports;
pub mod resumes;
pub mod sign_in;
pub mod text;
pub mod time;
pub mod users;
pub mod views;
pub mod workflow;
