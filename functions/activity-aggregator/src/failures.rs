//! What could not be done with a message, and how a call that the table refuses is tried in halves.

use hirelog_store::StoreError;

use crate::group::Told;

/// Messages whose events could not be counted now, and why.
#[derive(Debug)]
pub(crate) struct NotCounted {
    pub(crate) messages: Vec<String>,
    pub(crate) reason: String,
}

impl NotCounted {
    pub(crate) fn new(events: impl IntoIterator<Item = Told>, reason: impl Into<String>) -> Self {
        Self { messages: events.into_iter().flat_map(|told| told.messages).collect(), reason: reason.into() }
    }
}

/// A call that the table refuses for what is in it is tried in halves, so that one event it cannot take, such as one
/// that is too large, does not keep the others out.
pub(crate) fn splits(error: &StoreError, part: &[Told]) -> bool {
    matches!(error, StoreError::Refused(_)) && part.len() > 1
}

pub(crate) fn halves(mut part: Vec<Told>) -> [Vec<Told>; 2] {
    let rest = part.split_off(part.len() / 2);
    [part, rest]
}
