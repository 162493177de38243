//! Where a list goes on: opaque to clients, bound to the list and filter it came from.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::AttributeValue;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::table::Item;

const VERSION: u8 = 1;

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    /// What is shown.
    pub items: Vec<T>,
    /// Where it goes on, if it does. A page can be short, even empty, and still go on.
    pub next: Option<Cursor>,
}

/// A place in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor {
    v: u8,
    /// Which list, with which filter.
    list: String,
    /// The last key that was read.
    last: BTreeMap<String, String>,
}

/// A text is not a cursor of this list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not a cursor of this list; start again without it")]
pub struct CursorError;

impl Cursor {
    pub(crate) fn new(list: &str, last: &Item) -> Self {
        let text = |value: &AttributeValue| value.as_s().ok().cloned();
        let last = last.iter().filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect();
        Self { v: VERSION, list: list.to_owned(), last }
    }

    /// The form that clients hand back.
    #[must_use]
    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    /// Reads what a client handed back.
    ///
    /// # Errors
    /// When it is no cursor, or one of an older form.
    pub fn decode(text: &str) -> Result<Self, CursorError> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| CursorError)?;
        let cursor: Self = serde_json::from_slice(&bytes).map_err(|_| CursorError)?;
        if cursor.v == VERSION { Ok(cursor) } else { Err(CursorError) }
    }

    /// The key to go on from, if the cursor belongs to that list.
    pub(crate) fn start_of(&self, list: &str) -> Option<Item> {
        let start = || self.last.iter().map(|(name, value)| (name.clone(), AttributeValue::S(value.clone()))).collect();
        (self.list == list).then(start)
    }

    /// True where it stands before the first item.
    pub(crate) fn is_start(&self) -> bool {
        self.last.is_empty()
    }

    /// True where the cursor came from that list and filter.
    #[must_use]
    pub(crate) fn belongs_to(&self, list: &str) -> bool {
        self.list == list
    }
}
