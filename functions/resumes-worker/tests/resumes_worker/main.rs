//! The resumes worker: files of every kind through the true reader, models through the stand-in, twice and at once.
#![allow(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod accepted;
mod models;
mod reads;
mod refused;
mod samples;
mod world;
