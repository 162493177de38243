//! Lists that are sorted after they were read, because no index has their order: by name within a search, by name within
//! a job. Only what is read whole can be sorted; whoever asks for more gets the order of the index.

use hirelog_domain::candidates::{Candidate, Order, name_key};

use crate::cursor::{Page, Place};
use crate::error::StoreError;
use crate::keys;
use crate::table::Store;

/// The most candidates, or rows that lead to them, that are read to be sorted.
pub(super) const SORTED: i32 = 500;

/// The fact of a place in such a list.
const AFTER: &str = "after";

/// The order of one list.
#[derive(Clone, Debug)]
pub(super) struct Sorting {
    list: String,
    order: Order,
}

impl Sorting {
    pub(super) fn of(list: &str, order: Order) -> Self {
        Self { list: list.to_owned(), order }
    }

    /// True for a place in a sorted list, as opposed to one of the index.
    pub(super) fn is_at(&self, place: &Place) -> bool {
        place.fact(AFTER).is_some() && place.fact("order") == Some(self.name())
    }

    fn name(&self) -> &'static str {
        match self.order {
            Order::Pipeline => "pipeline",
            Order::Waiting => "waiting",
            Order::Name => "name",
        }
    }

    /// What the candidates are sorted by: all of it, so that a place says who comes next.
    fn key(&self, candidate: &Candidate) -> String {
        match self.order {
            Order::Pipeline => keys::candidates_all(candidate).sk,
            Order::Waiting => format!("{:012x}#{}", candidate.standing.since.millis(), candidate.id),
            Order::Name => keys::candidate_by_name(&name_key(candidate.name.as_str()), candidate.id).sk,
        }
    }
}

impl Store {
    /// A page of candidates that were read whole.
    pub(super) async fn sorted_page(
        &self,
        sorting: &Sorting,
        candidates: impl Iterator<Item = Candidate>,
        after: Option<&Place>,
        limit: usize,
    ) -> Result<Page<Candidate>, StoreError> {
        let after = after.and_then(|place| place.fact(AFTER));
        let mut keyed: Vec<(String, Candidate)> =
            candidates.map(|candidate| (sorting.key(&candidate), candidate)).collect();
        keyed.retain(|(key, _)| after.is_none_or(|after| key.as_str() > after));
        keyed.sort_by(|(one, _), (other, _)| one.cmp(other));
        let more = keyed.len() > limit;
        keyed.truncate(limit);
        let next = match keyed.last().filter(|_| more) {
            Some((last, _)) => {
                let facts = [(AFTER, last.clone()), ("order", sorting.name().to_owned())];
                Some(self.cursor_to(&Place::by(&sorting.list, facts)).await?)
            }
            None => None,
        };
        Ok(Page { items: keyed.into_iter().map(|(_, candidate)| candidate).collect(), next })
    }
}
