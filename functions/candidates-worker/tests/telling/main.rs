//! What the candidates worker tells people, and what it forgets: letters go out once, mentions and reminders too, and
//! nothing is left of who was erased.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop where a test would")]

mod due;
mod erase;
mod killed;
mod letters;
mod mentions;
mod people;
mod retention;
mod samples;
mod world;
