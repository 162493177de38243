//! Notes, letters and reminders.

use chrono::NaiveDate;
use hirelog_domain::candidates::Language;
use hirelog_domain::ids::{CandidateId, LetterId, NoteId};
use hirelog_domain::letters::Letter;
use hirelog_domain::workflow::Status;

use super::key;
use crate::table::Key;

/// A note about a candidate. Identifiers sort by time.
#[must_use]
pub fn note(candidate: CandidateId, id: NoteId) -> Key {
    key(format!("CANDIDATE#{candidate}"), format!("{NOTE}{id}"))
}

/// What notes' sort keys begin with.
pub const NOTE: &str = "NOTE#";

/// A letter to a candidate. Identifiers sort by time.
#[must_use]
pub fn letter(candidate: CandidateId, id: LetterId) -> Key {
    key(format!("CANDIDATE#{candidate}"), format!("{LETTER}{id}"))
}

/// What letters' sort keys begin with.
pub const LETTER: &str = "LETTER#";

/// That somebody was reminded of the end of a candidate's time.
#[must_use]
pub fn reminded(candidate: CandidateId, until: NaiveDate) -> Key {
    key(format!("CANDIDATE#{candidate}"), format!("{REMINDED}{until}"))
}

/// What such notes' sort keys begin with.
pub const REMINDED: &str = "REMINDED#";

/// The words of a letter.
#[must_use]
pub fn template(status: Status, language: Language) -> Key {
    key(TEMPLATES, format!("{status}#{}", language.as_str()))
}

/// Partition of [`template`].
pub const TEMPLATES: &str = "TEMPLATES";

/// Index 1: letters that wait, by the moment at which they are due.
#[must_use]
pub fn letters_by_due(letter: &Letter) -> Key {
    key(LETTERS, format!("{}#{}", letter.due_at, letter.id))
}

/// Partition of [`letters_by_due`].
pub const LETTERS: &str = "LETTERS";
