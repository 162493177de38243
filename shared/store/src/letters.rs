//! Letters to candidates and the words that they are made of. A letter that waits stands in an index by the moment at which
//! it is due, and leaves it with the write that ends its waiting.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::candidates::Language;
use hirelog_domain::ids::EventId;
use hirelog_domain::letters::{Letter, LetterOrder, LetterState, Template};
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::Status;

use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Store, indexed, item, read, read_all};

fn letter_item(letter: &Letter) -> Result<Item, StoreError> {
    let item = item(&keys::letter(letter.candidate, letter.id), letter)?;
    let waits = letter.state == LetterState::Waiting;
    Ok(if waits { indexed(item, Index::Gsi1, keys::letters_by_due(letter)) } else { item })
}

fn template_item(template: &Template) -> Result<Item, StoreError> {
    item(&keys::template(template.status, template.language), template)
}

impl Change {
    /// Leaves the letter of a move to the worker, unless nobody is to be told.
    #[must_use]
    pub fn telling(self, order: &LetterOrder, message: EventId) -> Self {
        if !order.choice.asks() {
            return self;
        }
        match serde_json::to_value(order) {
            Ok(mut task) => {
                task["kind"] = "letter".into();
                self.working(&task, message)
            }
            // Nothing in an order can fail to be written; if it did, the change must fail with it.
            Err(error) => self.failing(&error.to_string()),
        }
    }

    /// Ends the waiting of a letter, or writes one that never waited. What is handed over must still be wanted. Labels:
    /// `letter` where it does not wait (any more), `wanted` where the candidate was moved on, or is gone.
    #[must_use]
    pub fn hand_letter(mut self, before: Option<&Letter>, after: &Letter) -> Self {
        match before {
            Some(before) => self.replace("letter", letter_item(after), before.version),
            None => self.put_new("letter", letter_item(after)),
        }
        self.check_wanted(after);
        self
    }

    /// Stops a letter. Labels: `letter` where it does not wait any more.
    #[must_use]
    pub fn cancel_letter(mut self, before: &Letter, after: &Letter) -> Self {
        self.replace("letter", letter_item(after), before.version);
        self
    }

    fn check_wanted(&mut self, letter: &Letter) {
        let event = (":event", AttributeValue::S(letter.event.to_string()));
        let stands = Condition::of("standing.#name = :event", &[event]).naming("event");
        self.check("wanted", &keys::candidate(letter.candidate), &stands);
    }

    /// Writes the words of a letter. Labels: `template` where the version is old.
    #[must_use]
    pub fn save_template(mut self, before: &Template, after: &Template) -> Self {
        match before.version {
            0 => self.put_new("template", template_item(after)),
            version => self.replace("template", template_item(after), version),
        }
        self
    }

    /// Goes back to the words that come with Hirelog. Labels: `template` where the version is old.
    #[must_use]
    pub fn reset_template(mut self, before: &Template) -> Self {
        self.delete_version("template", &keys::template(before.status, before.language), before.version);
        self
    }
}

impl Store {
    /// Keeps a letter until it is due, if the candidate still stands where the move led that asks for it. Keeping it twice
    /// keeps one.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn keep_letter(&self, letter: &Letter) -> Result<(), StoreError> {
        let mut change = Change::untold();
        change.put_new("letter", letter_item(letter));
        change.check_wanted(letter);
        quietly(self.commit(change).await.map(drop))
    }

    /// Ends the waiting of a letter that nobody wants any more; nothing where it does not wait any more.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn supersede_letter(&self, before: &Letter) -> Result<(), StoreError> {
        let mut change = Change::untold();
        change.replace("letter", letter_item(&before.in_state(LetterState::Superseded)), before.version);
        quietly(self.commit(change).await.map(drop))
    }

    /// AP: letters that are due, the longest due first, and whether there are more.
    ///
    /// # Errors
    /// When the table fails. A letter that does not read is left out and logged: it must not keep others back.
    pub async fn letters_due(&self, now: Instant, limit: i32) -> Result<(Vec<Letter>, bool), StoreError> {
        let range = Range::Between("0".into(), format!("{now}#~"));
        let query = Query { range: Some(range), ..Query::of(Index::Gsi1, keys::LETTERS) };
        let (items, next) = self.page_from(&query, limit, None).await?;
        let readable = |item: Item| match read(item) {
            Ok(letter) => Some(letter),
            Err(error) => {
                tracing::error!(error = %error, "A letter that is due cannot be read");
                None
            }
        };
        Ok((items.into_iter().filter_map(readable).collect(), next.is_some()))
    }

    /// AP: the words that were changed, of every status and language.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn changed_templates(&self) -> Result<Vec<Template>, StoreError> {
        read_all(self.all(&Query::of(Index::Table, keys::TEMPLATES)).await?)
    }

    /// AP: the words for a status in a language.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn template(&self, status: Status, language: Language) -> Result<Template, StoreError> {
        let changed: Option<Template> = self.get(&keys::template(status, language)).await?;
        Ok(changed.unwrap_or_else(|| Template::supplied(status, language)))
    }
}

/// A condition that did not hold is what the write asked about, not a failure.
fn quietly(written: Result<(), StoreError>) -> Result<(), StoreError> {
    match written {
        Err(StoreError::Condition(_)) => Ok(()),
        other => other,
    }
}
