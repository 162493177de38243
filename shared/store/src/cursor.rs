//! Where a list goes on. Clients get it sealed: the keys of some lists hold names and mail addresses, and a place that
//! somebody made up could lead through lists that are not theirs.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::AttributeValue;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::sealing::is_sealed;
use crate::table::{Item, Store};

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// What is shown.
    pub items: Vec<T>,
    /// Where it goes on, if it does. A page can be short, even empty, and still go on.
    pub next: Option<Cursor>,
}

/// A place in a list, as clients hand it back: nobody but the store can read it or make one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(String);

/// A text is not a cursor of this list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not a cursor of this list; start again without it")]
pub struct CursorError;

impl Cursor {
    /// The form that clients hand back.
    #[must_use]
    pub fn encode(&self) -> String {
        self.0.clone()
    }

    /// Takes what a client handed back. Whether it was sealed here is seen where it is used.
    ///
    /// # Errors
    /// When it cannot be a cursor.
    pub fn decode(text: &str) -> Result<Self, CursorError> {
        if is_sealed(text) { Ok(Self(text.to_owned())) } else { Err(CursorError) }
    }
}

/// What is in a cursor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Place {
    /// Which list, with which filter.
    pub(crate) list: String,
    /// The last key that was read.
    pub(crate) last: BTreeMap<String, String>,
}

impl Place {
    /// The place of an item in a list, by the key that the service names.
    pub(crate) fn of_key(list: &str, last: &Item) -> Self {
        let text = |value: &AttributeValue| value.as_s().ok().cloned();
        let last = last.iter().filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect();
        Self { list: list.to_owned(), last }
    }

    /// A place by facts of another kind.
    pub(crate) fn by<const N: usize>(list: &str, facts: [(&str, String); N]) -> Self {
        let last = facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { list: list.to_owned(), last }
    }

    /// A fact of the place.
    pub(crate) fn fact(&self, name: &str) -> Option<&str> {
        self.last.get(name).map(String::as_str)
    }

    /// The key to go on from; none where it stands before the first item.
    pub(crate) fn start(&self) -> Option<Item> {
        let start = || self.last.iter().map(|(name, value)| (name.clone(), AttributeValue::S(value.clone()))).collect();
        (!self.last.is_empty()).then(start)
    }
}

impl Store {
    /// The cursor that leads to a place.
    pub(crate) async fn cursor_to(&self, place: &Place) -> Result<Cursor, StoreError> {
        let text = serde_json::to_vec(place).map_err(|error| StoreError::Refused(error.to_string()))?;
        Ok(Cursor(self.sealer().await?.seal(text)?))
    }

    /// The place that a cursor leads to, where there is one, if it is one of that list.
    pub(crate) async fn place_in(&self, list: &str, cursor: Option<&Cursor>) -> Result<Option<Place>, StoreError> {
        let Some(cursor) = cursor else { return Ok(None) };
        let place = self.place_of(cursor).await?;
        if place.list == list { Ok(Some(place)) } else { Err(StoreError::Cursor) }
    }

    /// The place that a cursor leads to, in whatever list.
    pub(crate) async fn place_of(&self, cursor: &Cursor) -> Result<Place, StoreError> {
        let text = self.sealer().await?.open(&cursor.0).ok_or(StoreError::Cursor)?;
        serde_json::from_slice(&text).map_err(|_| StoreError::Cursor)
    }
}
