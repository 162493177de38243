//! Both providers against a stand-in that speaks their protocols, and against servers that do not.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod behaviours;
mod keys;
mod limits;
mod requests;
mod secrecy;
mod support;
