//! The rows by which candidates are found: by words, by name in order, by the day on which their data must go. Each holds
//! no more than who it is about and what a comparison for duplicates needs, so a move writes none of them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::UTC;
use futures_util::future::try_join_all;
use hirelog_domain::candidates::{
    Candidate, CandidateFilter, Order, Person, Term, TermKind, Terms, fold, phone_digits, terms_of,
};
use hirelog_domain::ids::{CandidateId, JobId};
use serde::{Deserialize, Serialize};

use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Key, Store, read, read_all};

/// Rows that one search looks at where nothing else narrows it, and where something does.
const LOOK: i32 = 100;
const LOOK_WIDE: i32 = 500;
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
    let phone = candidate.phone.as_deref().map(phone_digits);
    let compared = |term: &Term| match term.kind {
        TermKind::Mail => true,
        TermKind::Phone => phone.as_deref() == Some(&term.text),
        _ => false,
    };
    let words = terms_of(candidate).into_iter().map(|term| {
        let person = compared(&term).then(person).flatten();
        (keys::word(&term, candidate.id), row(person))
    });
    let by_name = (keys::candidate_by_name(&fold(candidate.name.as_str()), candidate.id), row(person()));
    // The index goes by the day in UTC; who reads it looks at the day of the organisation.
    let end = candidate.keep_until(UTC).map(|day| (keys::retention(day, candidate.id), row(None)));
    words.chain([by_name]).chain(end).collect()
}

/// A question to the rows that candidates are found by.
#[derive(Clone, Debug)]
pub struct Lookup {
    query: Query,
    limit: i32,
    from: Option<Cursor>,
    /// The beginning of the words that were asked for; none for the list by name.
    asked: Option<String>,
}

/// Rows that answer a [`Lookup`], not looked at yet.
#[derive(Clone, Debug)]
pub struct Found {
    lookup: Lookup,
    rows: Vec<Item>,
    next: Option<Cursor>,
}

impl Lookup {
    /// The question that a filter asks of the words or names; none where the pipeline's own order answers it.
    #[must_use]
    pub fn of(filter: &CandidateFilter, order: Order, from: Option<&Cursor>) -> Option<Self> {
        let (asked, kinds): (Option<Terms>, Option<TermKind>) = match (&filter.terms, &filter.tag, &filter.skill) {
            (Some(terms), _, _) => (Some(terms.clone()), None),
            (None, Some(tag), _) => (Some(Terms::of_label(tag)), Some(TermKind::Tag)),
            (None, None, Some(skill)) => (Some(Terms::of_label(skill)), Some(TermKind::Skill)),
            (None, None, None) if order == Order::Name => (None, None),
            (None, None, None) => return None,
        };
        let plain = CandidateFilter { terms: filter.terms.clone(), finds: filter.finds, ..CandidateFilter::default() };
        let limit = if *filter == plain { LOOK } else { LOOK_WIDE };
        let asked = asked.map(|terms| terms.asked().to_owned());
        let query = match &asked {
            Some(word) => {
                let beginning = kinds.map_or_else(|| word.clone(), |kind| format!("{word}#{}#", kind.letter()));
                Query {
                    range: Some(Range::Prefix(beginning.clone())),
                    list: format!("FIND/{beginning}"),
                    ..Query::of(Index::Table, keys::words_of(word))
                }
            }
            None => Query::of(Index::Table, keys::NAMES),
        };
        Some(Self { query, limit, from: from.cloned(), asked })
    }

    /// The question whose data must go next.
    #[must_use]
    pub fn of_ends() -> Self {
        Self { query: Query::of(Index::Table, keys::RETENTION), limit: LOOK_WIDE, from: None, asked: None }
    }
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
}

impl Store {
    /// AP: rows of words or names, one call. May go out together with the check of the session: it answers nothing yet.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn look_up(&self, lookup: Lookup) -> Result<Found, StoreError> {
        let page = self.page(&lookup.query, lookup.limit, lookup.from.as_ref()).await?;
        Ok(Found { lookup, rows: page.items, next: page.next })
    }

    /// AP: the candidates behind found rows that match the filter, at most `limit`, read afresh in one round.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn matching(
        &self,
        found: Found,
        filter: &CandidateFilter,
        limit: usize,
    ) -> Result<Page<Candidate>, StoreError> {
        let Found { lookup, rows, next } = found;
        let rows: Vec<(Item, FindRow)> =
            rows.into_iter().map(|item| Ok((key_of(&item), read(item)?))).collect::<Result<_, StoreError>>()?;
        let in_reach = |row: &FindRow| filter.jobs.as_ref().is_none_or(|jobs| jobs.contains(&row.job));
        let ids: BTreeSet<CandidateId> =
            rows.iter().filter(|(_, row)| in_reach(row)).map(|(_, row)| row.candidate).collect();
        let known = self.candidates_by_id(&ids.into_iter().collect::<Vec<_>>()).await?;
        let mut items: Vec<Candidate> = Vec::new();
        for (key, row) in rows {
            let Some(candidate) = known.get(&row.candidate) else { continue };
            if !filter.matches(candidate) || !is_first(candidate, &key, lookup.asked.as_deref()) {
                continue;
            }
            items.push(candidate.clone());
            if items.len() == limit {
                return Ok(Page { items, next: Some(Cursor::new(&lookup.query.list, &key)) });
            }
        }
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
        let under = |partition: String, beginning: String| Query {
            range: Some(Range::Prefix(beginning)),
            ..Query::of(Index::Table, partition)
        };
        let term = |text: String, kind: TermKind| {
            let partition = keys::words_of(&text);
            under(partition, format!("{text}#{}#", kind.letter()))
        };
        let name = fold(person.name.as_str());
        let queries = [
            person.mail.as_ref().map(|mail| term(mail.as_str().to_lowercase(), TermKind::Mail)),
            person.phone.as_deref().map(|phone| term(phone_digits(phone), TermKind::Phone)),
            (!name.is_empty()).then(|| under(keys::NAMES.into(), format!("{name}#"))),
        ];
        let pages = queries.iter().flatten().map(|query| self.page(query, MAX_ALIKE, None));
        let rows = try_join_all(pages).await?.into_iter().map(|page| read_all::<FindRow>(page.items));
        let rows = rows.collect::<Result<Vec<_>, _>>()?;
        let people = rows.into_iter().flatten().filter_map(|row| Some((row.candidate, row.person?)));
        Ok(people.collect::<BTreeMap<_, _>>().into_values().collect())
    }

    /// AP: candidates whose data must go by that day.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn candidates_to_erase(&self, by: NaiveDate, limit: i32) -> Result<Vec<CandidateId>, StoreError> {
        let range = Range::Between("0".into(), format!("{by}#~"));
        let query = Query { range: Some(range), ..Query::of(Index::Table, keys::RETENTION) };
        let rows: Vec<FindRow> = read_all(self.page(&query, limit, None).await?.items)?;
        Ok(rows.into_iter().map(|row| row.candidate).collect())
    }
}

fn key_of(item: &Item) -> Item {
    item.iter().filter(|(name, _)| matches!(name.as_str(), "PK" | "SK")).map(|(k, v)| (k.clone(), v.clone())).collect()
}

/// A candidate can stand under several words with the same beginning; the first of them shows it.
fn is_first(candidate: &Candidate, key: &Item, asked: Option<&str>) -> bool {
    let Some(asked) = asked else { return true };
    let sort = key.get("SK").and_then(|sk| sk.as_s().ok());
    let first = terms_of(candidate).into_iter().map(|term| keys::word(&term, candidate.id).sk);
    sort.is_some_and(|sort| first.filter(|sk| sk.starts_with(asked)).min().is_some_and(|first| first == *sort))
}
