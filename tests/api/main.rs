//! The API from outside: requests in; answers, rows, events and mails out. One module per part of the API; each test
//! has a table, queues and a clock of its own.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "helpers of tests stop where a test would, and tests print figures"
)]

mod activity;
mod alerts;
mod analytics;
mod bad_input;
mod booking;
mod calls;
mod candidates;
mod changes;
mod cursors;
mod definitions;
mod erased_people;
mod events;
mod exactly_once;
mod export_files;
mod figures;
mod finding;
mod headers;
mod import_files;
mod interviews;
mod invites;
mod jobs;
mod letters;
mod limits;
mod many;
mod me;
mod meetings;
mod merged;
mod moves;
mod notes;
mod office;
mod once;
mod pipeline;
mod queries;
mod record;
mod recording;
mod reports;
mod resumes;
mod resumes_read;
mod retention;
mod roles;
mod samples;
mod schedules;
mod sign_in;
mod sign_in_races;
mod support;
mod tracking;
mod unavailable;
mod users;
mod views;
