//! Notes about candidates. Each lies under its candidate and goes with it.

use hirelog_domain::ids::{CandidateId, EventId, NoteId};
use hirelog_domain::mail::Mail;
use hirelog_domain::notes::Note;

use crate::change::{Change, Committed, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::table::{Key, Store, item};

impl Change {
    /// Writes a note, with the task to tell those whom it mentions. Labels: `candidate` where there is none (any more),
    /// `person` where a mentioned one cannot come in.
    #[must_use]
    pub fn add_note(mut self, candidate: CandidateId, note: &Note, message: EventId) -> Self {
        self.check_there(candidate);
        self.put_new("note", item(&keys::note(candidate, note.id), note));
        if note.mentions.is_empty() {
            return self;
        }
        let task = serde_json::json!({ "kind": "mention", "candidate": candidate, "note": note.id });
        note.mentions.iter().fold(self, |change, user| change.naming(*user)).working(&task, message)
    }

    /// Deletes a note. Labels: `note` where it is gone already.
    #[must_use]
    pub fn delete_note(mut self, record: CandidateId, note: NoteId) -> Self {
        self.delete("note", &keys::note(record, note));
        self
    }

    /// Writes only where there is such a candidate, so that nothing outlives the erasure. Labels: `candidate`.
    pub(crate) fn check_there(&mut self, candidate: CandidateId) {
        self.check("candidate", &keys::candidate(candidate), &Condition::of("attribute_exists(PK)", &[]));
    }
}

impl Store {
    /// AP: a note under one of these records, with the record.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn note_under(
        &self,
        records: impl Iterator<Item = CandidateId>,
        note: NoteId,
    ) -> Result<Option<(CandidateId, Note)>, StoreError> {
        let records: Vec<CandidateId> = records.collect();
        if records.is_empty() {
            return Ok(None);
        }
        let wanted: Vec<Key> = records.iter().map(|record| keys::note(*record, note)).collect();
        let found = self.load(&wanted).await?;
        let of = |(record, key): (&CandidateId, &Key)| Some(found.get(key).transpose()?.map(|note| (*record, note)));
        records.iter().zip(&wanted).find_map(of).transpose()
    }

    /// Writes a mail that tells of a note, once, while the candidate and the note under its record are there. Gives what is to be sent; nothing
    /// where the mail was written before, or there is nothing to tell of any more.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn write_mention(
        &self,
        candidate: CandidateId,
        (record, note): (CandidateId, NoteId),
        mail: &Mail,
        message: EventId,
    ) -> Result<Option<Committed>, StoreError> {
        let mut change = Change::untold();
        change.check_there(candidate);
        change.check("note", &keys::note(record, note), &Condition::of("attribute_exists(PK)", &[]));
        match self.commit(change.mailing(mail, message)).await {
            Ok(committed) => Ok(Some(committed)),
            Err(StoreError::Condition(_)) => Ok(None),
            Err(other) => Err(other),
        }
    }
}
