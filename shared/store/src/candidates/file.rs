//! A candidate with everything that the page shows.

use futures_util::future::try_join_all;
use hirelog_domain::candidates::{Candidate, HistoryRow};
use hirelog_domain::ids::{CandidateId, JobId};
use hirelog_domain::letters::Letter;
use hirelog_domain::notes::Note;
use serde::{Deserialize, Serialize};

use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query};
use crate::table::{Item, Store, read};

/// The most rows under one record that a page shows.
const MAX_ROWS: i32 = 500;

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
}

/// What became of a record that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// It was merged.
    Merged(Merged),
    /// There never was one, or it was erased.
    Absent,
}

impl CandidateFile {
    fn take(&mut self, record: CandidateId, items: Vec<Item>) -> Result<(), StoreError> {
        for item in items {
            let sort = item.get("SK").and_then(|sk| sk.as_s().ok()).cloned().unwrap_or_default();
            if sort.starts_with(keys::HISTORY) {
                self.history.push((record, read(item)?));
            } else if sort.starts_with(keys::NOTE) {
                self.notes.push((record, read(item)?));
            } else if sort.starts_with(keys::LETTER) {
                self.letters.push((record, read(item)?));
            }
        }
        Ok(())
    }
}

impl Store {
    /// AP: everything under a candidate and the records merged into it; one query each, at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn candidate_file(&self, candidate: &Candidate) -> Result<CandidateFile, StoreError> {
        let records: Vec<CandidateId> = [candidate.id].into_iter().chain(candidate.absorbed.iter().copied()).collect();
        let partitions = try_join_all(records.iter().map(|id| self.partition(*id))).await?;
        let mut file = CandidateFile::default();
        for (record, items) in records.into_iter().zip(partitions) {
            file.take(record, items)?;
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

    async fn partition(&self, id: CandidateId) -> Result<Vec<Item>, StoreError> {
        let query = Query { newest_first: true, consistent: true, ..Query::of(Index::Table, keys::candidate(id).pk) };
        Ok(self.page(&query, MAX_ROWS, None).await?.items)
    }
}
