//! Everything that is kept under a person or for a person, but the log: what people take out about themselves.

use hirelog_domain::ids::UserId;
use hirelog_domain::interviews::Party;
use hirelog_domain::mail_address::MailAddress;
use serde_json::{Map, Value};

use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query};
use crate::table::{Item, Store, read};

/// Rows that are read of a person. Sessions and views have limits far below, and a decision is a click.
const MOST_ROWS: i32 = 1_000;
/// Days of interviews that are read of a person: the diary keeps 400.
const MOST_DAYS: i32 = 1_000;
/// What is of use to nobody but a thief, and how the table finds a row.
const HIDDEN: [&str; 10] =
    ["PK", "SK", "GSI1PK", "GSI1SK", "GSI2PK", "GSI2SK", "GSI3PK", "GSI3SK", "expires_at", "secret_hash"];

/// A thing that is kept under a person.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptThing {
    /// Which kind: the first word of its key, in small letters.
    pub kind: String,
    /// What is kept of it, without secrets.
    pub content: Map<String, Value>,
}

impl Store {
    /// AP: what lies under a person: profile, sessions, decisions, views, availability, calendar.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn things_of_person(&self, user: UserId) -> Result<Vec<KeptThing>, StoreError> {
        let query = Query { consistent: true, ..Query::of(Index::Table, keys::user(user).pk) };
        let (rows, _) = self.page_from(&query, MOST_ROWS, None).await?;
        rows.into_iter().map(thing).collect()
    }

    /// AP: the days on which a person has interviews.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn diary_of_person(&self, user: UserId) -> Result<Vec<KeptThing>, StoreError> {
        let query = Query::of(Index::Table, keys::diary_of(Party::User(user)));
        let (rows, _) = self.page_from(&query, MOST_DAYS, None).await?;
        let day = |row| thing(row).map(|thing| KeptThing { kind: "interview_day".into(), ..thing });
        rows.into_iter().map(day).collect()
    }

    /// AP: why nothing is sent to an address any more.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn stop_of_mails(&self, address: &MailAddress) -> Result<Option<KeptThing>, StoreError> {
        let content: Option<Map<String, Value>> = self.get(&keys::suppressed(address)).await?;
        Ok(content.map(|content| KeptThing { kind: "mails_stopped".into(), content: shown(content) }))
    }
}

fn thing(row: Item) -> Result<KeptThing, StoreError> {
    let sort = row.get("SK").and_then(|sk| sk.as_s().ok()).map_or("", String::as_str);
    let kind = sort.split('#').next().unwrap_or_default().to_lowercase();
    Ok(KeptThing { kind, content: shown(read(row)?) })
}

fn shown(mut content: Map<String, Value>) -> Map<String, Value> {
    content.retain(|name, _| !HIDDEN.contains(&name.as_str()));
    content
}
