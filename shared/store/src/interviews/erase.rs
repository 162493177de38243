//! What an erasure does to interviews with the person. Those that are over go with everything; of those to come only as
//! much is left as the cancellation to the interviewers needs, without anything about the person.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::ids::{CandidateId, InterviewId};
use hirelog_domain::interviews::{Agenda, Interview, Invitation, Plan, Told};

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query};
use crate::table::{Key, Store, item};

impl Change {
    /// Cancels an interview whose candidate is erased and takes everything about the person out of it. Labels:
    /// `interview` where the version is old, `agenda` likewise.
    #[must_use]
    pub fn strip_interview(self, before: &Interview, after: &Interview, agenda: &Agenda) -> Self {
        let mut change = self.cancel_stripped(before, after);
        let told = agenda.told.clone().map(|told| Told { plan: Plan { place: None, ..told.plan }, ..told });
        let due_at = Some(after.tell_at);
        let stripped = Agenda { told, due_at, version: agenda.version + 1, ..agenda.clone() };
        change.replace("agenda", super::agenda::agenda_item(&stripped), agenda.version);
        let side = Invitation::of(after.id, Vec::new());
        change.put("invitation", item(&keys::invitation(after.id), &side), None);
        change
    }
}

impl Store {
    /// AP: the interviews with one record, for its erasure.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn interviews_of_record(&self, record: CandidateId) -> Result<Vec<Interview>, StoreError> {
        let query = Query::of(Index::Gsi2, keys::interviews_with(record));
        crate::table::read_all(self.all(&query).await?)
    }

    /// Erases an interview that is over, with feedback, and every mail about it. Twice is harmless.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn erase_interview(&self, id: InterviewId) -> Result<(), StoreError> {
        self.erase_mails_about(id).await?;
        let partition = Query { consistent: true, ..Query::of(Index::Table, keys::interview(id).pk) };
        let rows = self.all(&partition).await?;
        self.delete_items(&rows.iter().filter_map(Key::of).collect::<Vec<_>>()).await
    }

    /// Erases the mails about an interview: they name the person and the address.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn erase_mails_about(&self, id: InterviewId) -> Result<(), StoreError> {
        let mails = self.all(&Query::of(Index::Gsi2, keys::mails_about(id))).await?;
        self.delete_items(&mails.iter().filter_map(Key::of).collect::<Vec<_>>()).await
    }

    /// Takes an interview out of every diary that still has it. Twice is harmless.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn forget_in_diaries(&self, interview: &Interview) -> Result<(), StoreError> {
        for party in interview.plan.parties(interview.candidate) {
            for day in hirelog_domain::interviews::days_of(interview.slot()) {
                let mut change = Change::untold();
                let one = (":one", AttributeValue::N("1".into()));
                let there = Condition::of("attribute_exists(entries)", &[one]).naming(interview.id.to_string());
                change.update("diary", &keys::diary(party, day), "REMOVE entries.#name ADD version :one", &there);
                match self.commit(change).await {
                    Ok(_) | Err(StoreError::Condition(_)) => {}
                    Err(other) => return Err(other),
                }
            }
        }
        Ok(())
    }
}
