//! Letters: what a candidate is told by mail when the status changes (DESIGN 6).
//!
//! A job says on which statuses a letter goes out and after how long ([`crate::jobs::LetterRule`]); a [`Template`] holds
//! the words; the [`Letter`] is one of them with its words filled in, until it is handed to the mailer or no longer wanted.

mod choice;
mod letter;
mod template;
mod words;

pub use choice::LetterChoice;
pub use letter::{Letter, LetterOrder, LetterState, Words, still_wanted};
pub use template::{MAX_SUBJECT, MAX_TEXT, PLACEHOLDERS, Placeholders, Template, check_words};
