//! The rows by which candidates are found: by words, by name in order, by the day on which their data must go. Each holds
//! no more than who it is about and what a comparison for duplicates needs, so a move writes none of them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::UTC;
use futures_util::future::{join, try_join_all};
use hirelog_domain::candidates::{
    Candidate, CandidateFilter, Order, Person, Term, TermKind, Terms, name_key, phone_tail, terms_of,
};
use hirelog_domain::ids::{CandidateId, JobId};
use serde::{Deserialize, Serialize};

use super::sorted::{SORTED, Sorting};
use crate::cursor::{Cursor, Page, Place};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Key, Store, read, read_all};

/// Rows that one search looks at where nothing else narrows it, and where something does.
const LOOK: i32 = 100;
const LOOK_WIDE: i32 = SORTED;
/// The most people of one name, mail or number that are compared.
const MAX_ALIKE: i32 = 50;

/// Who is found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct FindRow {
    candidate: CandidateId,
    job: JobId,
    /// On the rows that duplicates are looked for with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<Person>,
}

/// Every row of a candidate.
pub(super) fn rows_of(candidate: &Candidate) -> BTreeMap<Key, FindRow> {
    let row = |person| FindRow { candidate: candidate.id, job: candidate.job, person };
    let person = || Some(Person::from(candidate));
    let tail = candidate.phone.as_deref().map(phone_tail);
    let compared = |term: &Term| match term.kind {
        TermKind::Mail => true,
        TermKind::Phone => tail.as_deref() == Some(&term.text),
        _ => false,
    };
    let words = terms_of(candidate).into_iter().map(|term| {
        let person = compared(&term).then(person).flatten();
        (keys::word(&term, candidate.id), row(person))
    });
    let by_name = (keys::candidate_by_name(&name_key(candidate.name.as_str()), candidate.id), row(person()));
    // The index goes by the day in UTC; who reads it looks at the day of the organisation.
    let end = candidate.keep_until(UTC).map(|day| (keys::retention(day, candidate.id), row(None)));
    words.chain([by_name]).chain(end).collect()
}

/// A question to the rows that candidates are found by.
#[derive(Clone, Debug)]
pub struct Lookup {
    query: Query,
    /// The same telephone number in its other form; looked for once, beside the beginning of the list.
    also: Option<Query>,
    limit: i32,
    from: Option<Cursor>,
    asks: Asks,
    order: Order,
}

/// What a [`Lookup`] asks for.
#[derive(Clone, Debug, PartialEq)]
enum Asks {
    /// Words that begin like this, of one kind or of all that lie together.
    Words { beginning: String, contact: bool, kind: Option<TermKind> },
    /// Everybody, in the order of the rows.
    Everybody,
}

/// Rows that answer a [`Lookup`], not looked at yet.
#[derive(Clone, Debug)]
pub struct Found {
    lookup: Lookup,
    rows: Vec<Item>,
    /// Rows of the same telephone number in its other form.
    others: Vec<Item>,
    /// The place that the page begins at.
    after: Option<Place>,
    next: Option<Place>,
}

impl Lookup {
    /// The question that a filter asks of the words or names; none where the pipeline's own order answers it.
    #[must_use]
    pub fn of(filter: &CandidateFilter, order: Order, from: Option<&Cursor>) -> Option<Self> {
        let (terms, kind): (Option<Terms>, Option<TermKind>) = match (&filter.terms, &filter.tag, &filter.skill) {
            (Some(terms), _, _) => (Some(terms.clone()), None),
            (None, Some(tag), _) => (Some(Terms::of_label(tag)), Some(TermKind::Tag)),
            (None, None, Some(skill)) => (Some(Terms::of_label(skill)), Some(TermKind::Skill)),
            (None, None, None) if order == Order::Name => (None, None),
            (None, None, None) => return None,
        };
        let plain = CandidateFilter { terms: filter.terms.clone(), finds: filter.finds, ..CandidateFilter::default() };
        let limit = if *filter == plain { LOOK } else { LOOK_WIDE };
        let from = from.cloned();
        let Some(terms) = terms else {
            let query = Query::of(Index::Table, keys::NAMES);
            return Some(Self { query, also: None, limit, from, asks: Asks::Everybody, order });
        };
        let asked = terms.asked();
        let of_kind = |kind: TermKind| format!("{}#{}#", asked.word, kind.letter());
        let query = words(asked.word, kind.map_or_else(|| asked.word.to_owned(), of_kind), asked.contact);
        let also = asked.tail.as_ref().map(|tail| words(tail, format!("{tail}#{}#", TermKind::Phone.letter()), true));
        let asks = Asks::Words { beginning: asked.word.to_owned(), contact: asked.contact, kind };
        Some(Self { query, also, limit, from, asks, order })
    }

    /// The question whose data must go next.
    #[must_use]
    pub fn of_ends() -> Self {
        let query = Query::of(Index::Table, keys::RETENTION);
        Self { query, also: None, limit: LOOK_WIDE, from: None, asks: Asks::Everybody, order: Order::default() }
    }

    /// True where it is asked of mail addresses and telephone numbers.
    #[must_use]
    pub fn asks_contact(&self) -> bool {
        matches!(self.asks, Asks::Words { contact: true, .. })
    }

    /// The sorting of a page by something else than the rows; none where they are in order.
    fn sorting(&self) -> Option<Sorting> {
        matches!(self.asks, Asks::Words { .. }).then(|| Sorting::of(&self.query.list, self.order))
    }
}

/// The rows of words that begin like this.
fn words(word: &str, beginning: String, contact: bool) -> Query {
    let partition = keys::words_of(word, contact);
    let list = format!("{partition}/{beginning}");
    Query { range: Some(Range::Prefix(beginning)), list, ..Query::of(Index::Table, partition) }
}

impl Found {
    /// Of rows found by [`Lookup::of_ends`], those up to that day (UTC).
    #[must_use]
    pub fn ending_by(mut self, day: NaiveDate) -> Self {
        let end = format!("{day}#~");
        let by = |row: &Item| row.get("SK").and_then(|sk| sk.as_s().ok()).is_some_and(|sk| *sk <= end);
        self.rows.retain(by);
        self
    }

    /// True where the rows were found by contact data, which not everyone may search.
    #[must_use]
    pub fn by_contact(&self) -> bool {
        self.lookup.asks_contact()
    }
}

impl Store {
    /// AP: rows of words or names, one call (a telephone number: two at once). May go out together with the check of the
    /// session: it answers nothing yet.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn look_up(&self, lookup: Lookup) -> Result<Found, StoreError> {
        let after = self.place_in(&lookup.query.list, lookup.from.as_ref()).await?;
        let sorted = lookup.sorting().is_some_and(|sorting| after.as_ref().is_some_and(|place| sorting.is_at(place)));
        let from = after.as_ref().filter(|_| !sorted);
        let main = self.page_from(&lookup.query, lookup.limit, from);
        let also = async {
            match &lookup.also {
                Some(also) if from.is_none() => Ok(self.page_from(also, MAX_ALIKE, None).await?.0),
                _ => Ok::<_, StoreError>(Vec::new()),
            }
        };
        let (main, others) = join(main, also).await;
        let ((rows, next), others) = (main?, others?);
        Ok(Found { lookup, rows, others, after, next })
    }

    /// AP: the candidates behind found rows that match the filter, at most `limit`, read afresh in one round. Where all of
    /// them are there they come in the order that was asked for, else in the order of the rows.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn matching(
        &self,
        found: Found,
        filter: &CandidateFilter,
        limit: usize,
    ) -> Result<Page<Candidate>, StoreError> {
        let Found { lookup, rows, others, after, next } = found;
        // Beside a part of the rows the others would have no place to go on from.
        let rows = if next.is_none() { [rows, others].concat() } else { rows };
        let rows: Vec<(Item, FindRow)> =
            rows.into_iter().map(|item| Ok((key_of(&item), read(item)?))).collect::<Result<_, StoreError>>()?;
        let in_reach = |row: &FindRow| filter.jobs.as_ref().is_none_or(|jobs| jobs.contains(&row.job));
        let ids: BTreeSet<CandidateId> =
            rows.iter().filter(|(_, row)| in_reach(row)).map(|(_, row)| row.candidate).collect();
        let known = self.candidates_by_id(&ids.into_iter().collect::<Vec<_>>()).await?;
        let first = |(key, row): (Item, FindRow)| {
            let candidate = known.get(&row.candidate)?;
            (filter.matches(candidate) && is_first(candidate, &key, &lookup)).then(|| (key, candidate.clone()))
        };
        let matching = rows.into_iter().filter_map(first);
        match lookup.sorting() {
            Some(sorting) if next.is_none() && after.as_ref().is_none_or(|place| sorting.is_at(place)) => {
                self.sorted_page(&sorting, matching.map(|(_, candidate)| candidate), after.as_ref(), limit).await
            }
            // The list has grown since it was begun, and cannot be sorted any more.
            Some(sorting) if after.as_ref().is_some_and(|place| sorting.is_at(place)) => Err(StoreError::Cursor),
            _ => self.page_of_rows(&lookup, matching, next, limit).await,
        }
    }

    async fn page_of_rows(
        &self,
        lookup: &Lookup,
        matching: impl Iterator<Item = (Item, Candidate)>,
        mut next: Option<Place>,
        limit: usize,
    ) -> Result<Page<Candidate>, StoreError> {
        let mut items: Vec<Candidate> = Vec::new();
        for (key, candidate) in matching {
            items.push(candidate);
            if items.len() == limit {
                next = Some(Place::of_key(&lookup.query.list, &key));
                break;
            }
        }
        let next = match next {
            Some(next) => Some(self.cursor_to(&next).await?),
            None => None,
        };
        Ok(Page { items, next })
    }

    /// AP: many candidates by identifier, a hundred a call, all calls at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn candidates_by_id(&self, ids: &[CandidateId]) -> Result<BTreeMap<CandidateId, Candidate>, StoreError> {
        let loads = ids.chunks(100).map(|ids| async move {
            let wanted: Vec<Key> = ids.iter().map(|id| keys::candidate(*id)).collect();
            let found = self.load(&wanted).await?;
            wanted.iter().filter_map(|key| found.get::<Candidate>(key).transpose()).collect::<Result<Vec<_>, _>>()
        });
        let loaded = try_join_all(loads).await?;
        Ok(loaded.into_iter().flatten().map(|candidate| (candidate.id, candidate)).collect())
    }

    /// AP: people with the same mail, number or name, to be compared.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn people_like(&self, person: &Person) -> Result<Vec<Person>, StoreError> {
        let contact = |text: String, kind: TermKind| words(&text, format!("{text}#{}#", kind.letter()), true);
        let name = name_key(person.name.as_str());
        let named = |name: String| Query { range: Some(Range::Prefix(name)), ..Query::of(Index::Table, keys::NAMES) };
        let queries = [
            person.mail.as_ref().map(|mail| contact(mail.as_str().to_lowercase(), TermKind::Mail)),
            person
                .phone
                .as_deref()
                .map(phone_tail)
                .filter(|tail| !tail.is_empty())
                .map(|t| contact(t, TermKind::Phone)),
            (!name.is_empty()).then(|| named(format!("{name}#"))),
        ];
        let pages = queries.iter().flatten().map(|query| self.page_from(query, MAX_ALIKE, None));
        let rows = try_join_all(pages).await?.into_iter().map(|(rows, _)| read_all::<FindRow>(rows));
        let rows = rows.collect::<Result<Vec<_>, _>>()?;
        let people = rows.into_iter().flatten().filter_map(|row| Some((row.candidate, row.person?)));
        Ok(people.collect::<BTreeMap<_, _>>().into_values().collect())
    }
}

fn key_of(item: &Item) -> Item {
    item.iter().filter(|(name, _)| matches!(name.as_str(), "PK" | "SK")).map(|(k, v)| (k.clone(), v.clone())).collect()
}

/// A candidate can stand under several of the words that are looked at; the first of them shows it.
fn is_first(candidate: &Candidate, key: &Item, lookup: &Lookup) -> bool {
    let Asks::Words { beginning, contact, kind } = &lookup.asks else { return true };
    let asked = |term: &Term| kind.map_or(term.kind.is_contact() == *contact, |kind| term.kind == kind);
    let terms: Vec<Term> = terms_of(candidate).into_iter().filter(asked).collect();
    let words = terms.iter().filter(|term| term.text.starts_with(beginning.as_str()));
    // Whoever is not found by the beginning is found by the end of the number, which stands in one row.
    match words.map(|term| keys::word(term, candidate.id).sk).min() {
        Some(first) => key.get("SK").and_then(|sk| sk.as_s().ok()) == Some(&first),
        None => true,
    }
}
