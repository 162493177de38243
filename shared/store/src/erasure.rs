//! Everything that is left of a candidate after the record itself is gone: what lies under it, and the mails that speak of
//! the person. Nothing new can come: every write under a candidate is conditional on the record.

use aws_sdk_dynamodb::types::{AttributeValue, DeleteRequest, ReturnConsumedCapacity, WriteRequest};
use hirelog_domain::ids::{CandidateId, MailId};
use hirelog_domain::letters::Letter;
use hirelog_domain::mail::{Content, Mail, MailState};
use hirelog_domain::notes::Note;

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::mail::mail_row;
use crate::query::{Index, Query};
use crate::retention::Reminded;
use crate::table::{Item, Key, Store, item, read};

/// Rows that one round erases.
const ROUND: i32 = 100;
/// The most deletions that one call takes.
const BATCH_WRITE: usize = 25;

impl Store {
    /// Erases what lies under a record that was taken away, and the mails that speak of it. Twice is harmless, and so is a
    /// death in the middle: a row goes only after the mails that can be found through it.
    ///
    /// # Errors
    /// When the table fails, when the record is still there, or when a mail is being sent at this moment.
    pub async fn erase_under(&self, id: CandidateId) -> Result<(), StoreError> {
        if self.get::<IsThere>(&keys::candidate(id)).await?.is_some() {
            return Err(StoreError::Refused("a candidate that was not taken away is not erased".into()));
        }
        let query = Query { consistent: true, ..Query::of(Index::Table, keys::candidate(id).pk) };
        loop {
            let (rows, _) = self.page_from(&query, ROUND, None).await?;
            if rows.is_empty() {
                return Ok(());
            }
            self.erase_rows(id, &rows).await?;
        }
    }

    async fn erase_rows(&self, id: CandidateId, rows: &[Item]) -> Result<(), StoreError> {
        let mut mails = Vec::new();
        for row in rows {
            let sort = row.get("SK").and_then(|sk| sk.as_s().ok()).map_or("", String::as_str);
            if sort.starts_with(keys::LETTER) {
                mails.push(read::<Letter>(row.clone())?.mail_id());
            } else if sort.starts_with(keys::NOTE) {
                let note: Note = read(row.clone())?;
                mails.extend(note.mentions.iter().map(|user| note.mail_id(*user)));
            } else if sort == keys::UNFOUND {
                self.unfind_noted(row.clone()).await?;
            } else if sort.starts_with(keys::REMINDED) {
                self.forget_in_reminder(id, read::<Reminded>(row.clone())?.mail).await?;
            }
        }
        self.delete_items(&mails.into_iter().map(keys::mail).collect::<Vec<_>>()).await?;
        self.delete_items(&rows.iter().filter_map(Key::of).collect::<Vec<_>>()).await
    }

    /// Takes the candidate out of a reminder that was not sent, or may not have been: others in it stay.
    async fn forget_in_reminder(&self, id: CandidateId, mail: MailId) -> Result<(), StoreError> {
        let Some(before) = self.get::<Mail>(&keys::mail(mail)).await? else { return Ok(()) };
        let Some(Content::RetentionReminder { name, items, link }) = before.content.clone() else { return Ok(()) };
        if before.state == MailState::Claimed {
            // Its mailer may yet write it back as it was.
            return Err(StoreError::Unavailable("a reminder that names the candidate is being sent".into()));
        }
        let others: Vec<_> = items.into_iter().filter(|item| item.candidate != id).collect();
        if others.is_empty() {
            return self.delete_items(&[keys::mail(mail)]).await;
        }
        let content = Some(Content::RetentionReminder { name, items: others, link });
        let after = Mail { content, ..before.clone() };
        let state: AttributeValue = serde_dynamo::to_attribute_value(before.state)?;
        let content: AttributeValue = serde_dynamo::to_attribute_value(&before.content)?;
        let unchanged =
            Condition::of("#name = :state AND content = :content", &[(":state", state), (":content", content)]);
        let mut change = Change::untold();
        let row = item(&keys::mail(mail), &after).map(|row| mail_row(row, &before));
        change.put("mail", row, Some(&unchanged.naming("state")));
        match self.commit(change).await {
            Ok(_) => Ok(()),
            Err(StoreError::Condition(_)) => Err(StoreError::Contention),
            Err(other) => Err(other),
        }
    }

    pub(crate) async fn delete_items(&self, keys: &[Key]) -> Result<(), StoreError> {
        for chunk in keys.chunks(BATCH_WRITE) {
            let deletions = chunk.iter().map(|key| {
                let delete = DeleteRequest::builder().set_key(Some(key.attributes())).build();
                delete.map(|delete| WriteRequest::builder().delete_request(delete).build())
            });
            let deletions: Vec<_> =
                deletions.collect::<Result<_, _>>().map_err(|error| StoreError::Refused(error.to_string()))?;
            let call = self.client.batch_write_item().request_items(&self.table, deletions);
            let answer = call.return_consumed_capacity(ReturnConsumedCapacity::Total).send().await;
            let answer = answer.map_err(|error| StoreError::from_sdk(&error))?;
            answer.consumed_capacity().iter().for_each(|one| self.note("BatchWriteItem", Some(one)));
            if answer.unprocessed_items().is_some_and(|left| !left.is_empty()) {
                return Err(StoreError::Unavailable("rows were left undeleted".into()));
            }
        }
        Ok(())
    }
}

/// Only whether something is there.
#[derive(serde::Deserialize)]
struct IsThere {}
