//! The mailer: every mail at most once, and none dropped in silence.

mod answers;
mod reports;
mod samples;
mod storm;
mod twice;
mod world;
