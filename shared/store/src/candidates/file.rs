//! A candidate with everything that the page shows.

use std::collections::BTreeSet;

use futures_util::future::{try_join_all, try_join3};
use hirelog_domain::candidates::{Candidate, HistoryRow};
use hirelog_domain::ids::{CandidateId, JobId};
use hirelog_domain::letters::Letter;
use hirelog_domain::notes::Note;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Store, read_all};

/// The most notes, and the most letters, that a page shows of one record. Steps are shown all.
const MOST_SHOWN: i32 = 200;
/// Rows that one call reads, and calls that one history is read with: 1 MB each, far more than a life of steps.
const ROWS: i32 = 1_000;
const MOST_CALLS: usize = 50;

/// Where a merged record went. The job decides who may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merged {
    /// The record that was kept.
    pub into: CandidateId,
    /// The job of the record that went.
    pub job: JobId,
}

/// What is under a candidate, of the record itself and of those merged into it.
#[derive(Clone, Debug, Default)]
pub struct CandidateFile {
    /// The steps with the record that they come from, newest first.
    pub history: Vec<(CandidateId, HistoryRow)>,
    /// The notes, newest first.
    pub notes: Vec<(CandidateId, Note)>,
    /// The letters, newest first.
    pub letters: Vec<(CandidateId, Letter)>,
    /// True where there are older notes or letters than these.
    pub more: bool,
}

/// What became of a record that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// It was merged.
    Merged(Merged),
    /// There never was one, or it was erased.
    Absent,
}

/// Of one kind under one record: the rows, and whether there are older ones.
type Part<T> = (Vec<T>, bool);

impl Store {
    /// AP: everything under a candidate and the records merged into it: steps, notes and letters by a query each, all at
    /// once. A history of more than 1 MB takes a call more for each.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn candidate_file(&self, candidate: &Candidate) -> Result<CandidateFile, StoreError> {
        let records: Vec<CandidateId> = candidate.records().map(|(id, _)| id).collect();
        let of_record = |id: CandidateId| try_join3(self.history(id), self.notes(id), self.letters(id));
        let parts = try_join_all(records.iter().map(|id| of_record(*id))).await?;
        let mut file = CandidateFile::default();
        for (id, (history, (notes, more_notes), (letters, more_letters))) in records.into_iter().zip(parts) {
            file.history.extend(history.into_iter().map(|row| (id, row)));
            file.notes.extend(notes.into_iter().map(|note| (id, note)));
            file.letters.extend(letters.into_iter().map(|letter| (id, letter)));
            file.more |= more_notes || more_letters;
        }
        file.history.sort_by_key(|(_, row)| std::cmp::Reverse((row.at, row.version)));
        file.notes.sort_by_key(|(_, note)| std::cmp::Reverse(note.id));
        file.letters.sort_by_key(|(_, letter)| std::cmp::Reverse(letter.id));
        Ok(file)
    }

    /// AP: what became of a record that is not there.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn gone_candidate(&self, id: CandidateId) -> Result<Gone, StoreError> {
        Ok(self.get(&keys::merged(id)).await?.map_or(Gone::Absent, Gone::Merged))
    }

    /// AP: of these records, those that were merged into another.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn merged_among(&self, ids: &[CandidateId]) -> Result<BTreeSet<CandidateId>, StoreError> {
        let mut merged = BTreeSet::new();
        for ids in ids.chunks(100) {
            let wanted: Vec<_> = ids.iter().map(|id| keys::merged(*id)).collect();
            let found = self.load(&wanted).await?;
            merged.extend(ids.iter().zip(&wanted).filter(|(_, key)| found.contains(key)).map(|(id, _)| *id));
        }
        Ok(merged)
    }

    /// AP: the record that a candidate is kept as now, however often it was merged; none where it was erased.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn kept_candidate(&self, mut id: CandidateId) -> Result<Option<Candidate>, StoreError> {
        loop {
            if let Some(candidate) = self.get(&keys::candidate(id)).await? {
                return Ok(Some(candidate));
            }
            match self.gone_candidate(id).await? {
                Gone::Merged(merged) => id = merged.into,
                Gone::Absent => return Ok(None),
            }
        }
    }

    /// Every step of a record. Times and figures are computed from them, so none may be missing.
    async fn history(&self, id: CandidateId) -> Result<Vec<HistoryRow>, StoreError> {
        let query = under(id, keys::HISTORY);
        let (mut rows, mut from) = (Vec::new(), None);
        for _ in 0..MOST_CALLS {
            let (items, next) = self.page_from(&query, ROWS, from.as_ref()).await?;
            rows.extend(read_all::<HistoryRow>(items)?);
            from = next;
            if from.is_none() {
                return Ok(rows);
            }
        }
        Err(StoreError::Refused("a history is too long to be read".into()))
    }

    async fn notes(&self, id: CandidateId) -> Result<Part<Note>, StoreError> {
        self.newest(id, keys::NOTE).await
    }

    async fn letters(&self, id: CandidateId) -> Result<Part<Letter>, StoreError> {
        self.newest(id, keys::LETTER).await
    }

    async fn newest<T: DeserializeOwned>(&self, id: CandidateId, kind: &str) -> Result<Part<T>, StoreError> {
        let (items, next) = self.page_from(&under(id, kind), MOST_SHOWN, None).await?;
        Ok((read_all(items)?, next.is_some()))
    }
}

/// Rows of one kind under a record, newest first.
fn under(id: CandidateId, kind: &str) -> Query {
    let range = Some(Range::Prefix(kind.to_owned()));
    Query { range, newest_first: true, consistent: true, ..Query::of(Index::Table, keys::candidate(id).pk) }
}
