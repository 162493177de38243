//! Interviews and the diaries that rule double booking out.

mod agenda;
mod book;
mod erase;
mod feedback;
mod list;
mod mails;
mod people;

pub use book::Occupied;
pub use list::InterviewFile;
pub use mails::SentMail;
pub use people::CalendarFeed;
