//! Mails: data in, message out. Text and HTML are templates in `templates/`; [`message`] makes one RFC 5322 message.
//!
//! What people typed (names) and what programs made (figures) never becomes markup or a header: HTML is escaped by the
//! templates, and every header value is brought onto one line.

mod feed;
mod fold;
mod forms;
mod interview;
mod letter;
mod message;
mod words;

pub use feed::calendar;
pub use interview::{CalendarEntry, calendar_entry};
pub use letter::{Letter, letter};
pub use message::{Attachment, MailError, Sender, message};
