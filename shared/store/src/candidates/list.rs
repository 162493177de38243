//! Candidates in the order of the pipeline. The order itself answers questions about status, job, owner and time in a
//! status; what it cannot answer is looked at in what was read, so a page can be short and still go on.

use futures_util::future::try_join_all;
use hirelog_domain::candidates::{Candidate, CandidateFilter, Order};
use hirelog_domain::workflow::Status;

use super::sorted::{SORTED, Sorting};
use crate::cursor::{self, Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Store, read_all};

/// How many times the page's size is read where the order does not answer the whole question.
const READ_AHEAD: i32 = 4;

/// One status of a board.
#[derive(Clone, Debug)]
pub struct BoardColumn {
    /// Which one.
    pub status: Status,
    /// The first cards.
    pub page: Page<Candidate>,
}

/// The partition that answers a filter best.
fn partition(filter: &CandidateFilter) -> (Index, String) {
    let job = filter.jobs.as_ref().filter(|jobs| jobs.len() == 1).and_then(|jobs| jobs.first());
    match (filter.owner, job) {
        (_, Some(job)) => (Index::Gsi2, keys::job(*job).pk),
        (Some(owner), None) => (Index::Gsi3, keys::owned_by(owner)),
        (None, None) => (Index::Gsi1, keys::CANDIDATES.into()),
    }
}

/// True where the partition's order alone answers the filter.
fn is_answered(filter: &CandidateFilter) -> bool {
    let one_job = filter.jobs.as_ref().is_none_or(|jobs| jobs.len() == 1);
    one_job && filter.source.is_none() && (filter.owner.is_none() || filter.jobs.is_none())
}

/// What a cursor belongs to. The moment of a question about time is not part of it: it moves between two pages.
fn named(filter: &CandidateFilter, partition: &str, waiting: bool) -> String {
    let statuses: String = filter.wanted_statuses().iter().map(|status| status.rank().to_string()).collect();
    format!("{partition}/{waiting}/{statuses}/{:?}/{:?}", filter.owner, filter.source)
}

/// A place in such a list: status and place within it.
struct Place {
    rank: u8,
    within: String,
}

impl Place {
    fn of(candidate: &Candidate) -> Self {
        Self { rank: candidate.status().rank(), within: keys::pipeline_place(candidate) }
    }

    fn in_list(&self, list: &str) -> cursor::Place {
        cursor::Place::by(list, [("rank", self.rank.to_string()), ("within", self.within.clone())])
    }

    fn read(place: &cursor::Place) -> Result<Self, StoreError> {
        let fact = |name: &str| place.fact(name).ok_or(StoreError::Cursor);
        let rank = fact("rank")?.parse().map_err(|_| StoreError::Cursor)?;
        Ok(Self { rank, within: fact("within")?.to_owned() })
    }
}

impl Store {
    /// AP: candidates by status, most recently moved first or longest waiting first. One query a status, all at once; one
    /// query for everything where every status is wanted. By name where all of them are at most 500; else the order of the
    /// pipeline stays.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn list_candidates(
        &self,
        filter: &CandidateFilter,
        order: Order,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Candidate>, StoreError> {
        let (_, name) = partition(filter);
        let waiting = order == Order::Waiting;
        let list = named(filter, &name, waiting);
        let place = self.place_in(&list, from).await?;
        let sorting = Some(Sorting::of(&list, order)).filter(|_| order == Order::Name);
        let sorted = place.as_ref().filter(|place| sorting.as_ref().is_some_and(|sorting| sorting.is_at(place)));
        let after = place.as_ref().filter(|_| sorted.is_none()).map(Place::read).transpose()?;
        let read = match &sorting {
            Some(_) => SORTED,
            None if is_answered(filter) => limit + 1,
            None => limit * READ_AHEAD,
        };
        let queries = queries(filter, waiting, after.as_ref());
        let pages = try_join_all(queries.iter().map(|query| self.page_from(query, read, None))).await?;
        let more = pages.iter().any(|(_, next)| next.is_some());
        let cut = pages.iter().filter(|(_, next)| next.is_some()).filter_map(|(items, _)| items.last().cloned());
        let ends: Vec<Candidate> = read_all(cut.collect())?;
        let mut items = read_all::<Candidate>(pages.into_iter().flat_map(|(items, _)| items).collect())?;
        let limit = usize::try_from(limit).unwrap_or_default();
        match &sorting {
            Some(sorting) if !more && after.is_none() => {
                let matching = items.into_iter().filter(|candidate| filter.matches(candidate));
                return self.sorted_page(sorting, matching, sorted, limit).await;
            }
            // The list has grown since it was begun, and cannot be sorted any more.
            _ if sorted.is_some() => return Err(StoreError::Cursor),
            _ => {}
        }
        // What comes after the end of a query that was cut short may belong before others: it is read next time.
        if waiting {
            let end = ends.iter().map(keys::pipeline_place).max().unwrap_or_default();
            items.retain(|candidate| keys::pipeline_place(candidate) >= end);
            items.sort_by_cached_key(|candidate| std::cmp::Reverse(keys::pipeline_place(candidate)));
        } else if let Some(end) = ends.first().map(Candidate::status) {
            items.retain(|candidate| candidate.status().rank() <= end.rank());
        }
        let (items, next) = paged(items, filter, limit, more);
        let next = match next {
            Some(next) => Some(self.cursor_to(&next.in_list(&list)).await?),
            None => None,
        };
        Ok(Page { items, next })
    }

    /// AP: the first cards of every status, all columns at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn board(&self, filter: &CandidateFilter, limit: i32) -> Result<Vec<BoardColumn>, StoreError> {
        let columns = Status::ALL.map(|status| async move {
            let column = CandidateFilter { statuses: [status].into(), ..filter.clone() };
            let page = self.list_candidates(&column, Order::Pipeline, limit, None).await?;
            Ok::<_, StoreError>(BoardColumn { status, page })
        });
        try_join_all(columns).await
    }
}

/// The first `limit` that match. The list goes on after the last one that was looked at.
fn paged(items: Vec<Candidate>, filter: &CandidateFilter, limit: usize, more: bool) -> (Vec<Candidate>, Option<Place>) {
    let mut shown = Vec::with_capacity(limit);
    let mut looked = None;
    let total = items.len();
    for (at, candidate) in items.into_iter().enumerate() {
        looked = Some(Place::of(&candidate));
        if filter.matches(&candidate) {
            shown.push(candidate);
        }
        if shown.len() == limit {
            let goes_on = more || at + 1 < total;
            return (shown, looked.filter(|_| goes_on));
        }
    }
    (shown, looked.filter(|_| more))
}

/// The queries that read on from a place: one for each status that is wanted.
fn queries(filter: &CandidateFilter, waiting: bool, after: Option<&Place>) -> Vec<Query> {
    let (index, name) = partition(filter);
    let statuses = filter.wanted_statuses();
    let query = |range| Query { range: Some(range), newest_first: waiting, ..Query::of(index, name.clone()) };
    if !waiting && statuses.len() == Status::ALL.len() && filter.since_before.is_none() {
        let start = after.map_or_else(|| "0#".to_owned(), |place| format!("{}#{}!", place.rank, place.within));
        return vec![query(Range::Between(start, "~".into()))];
    }
    let first = filter.since_before.map_or_else(String::new, keys::newest_first);
    let part = |status: Status| {
        let prefix = keys::pipeline_prefix(status);
        let (low, high) = match after {
            // Both orders go on within a status; in the order of the pipeline statuses before it are done.
            Some(place) if waiting => (first.clone(), before(&place.within)),
            Some(place) if place.rank > status.rank() => return None,
            Some(place) if place.rank == status.rank() => (format!("{}!", place.within), "~".into()),
            _ => (first.clone(), "~".into()),
        };
        (low <= high).then(|| query(Range::Between(format!("{prefix}{low}"), format!("{prefix}{high}"))))
    };
    statuses.into_iter().filter_map(part).collect()
}

/// The greatest place before that one: ends of ranges are inclusive.
fn before(place: &str) -> String {
    let mut text = place.to_owned();
    match text.pop() {
        // Places end in a hexadecimal digit: the digit before it, then anything.
        Some('a') => text.push_str("9~"),
        Some('0') | None => {}
        Some(last) => text.push_str(&format!("{}~", char::from_u32(last as u32 - 1).unwrap_or('0'))),
    }
    text
}
