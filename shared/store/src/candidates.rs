//! Candidates and their histories.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::candidates::{Candidate, HistoryRow};
use hirelog_domain::ids::{CandidateId, JobId};
use hirelog_domain::workflow::Status;

use crate::change::{Change, Condition};
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Store, indexed, item, read};

/// The most steps that the page of one candidate shows.
const MAX_HISTORY: i32 = 500;

/// Which candidates a list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CandidateFilter {
    /// Only those of a job.
    pub job: Option<JobId>,
    /// Only those in a status.
    pub status: Option<Status>,
}

/// A candidate with everything on the page.
#[derive(Clone, Debug)]
pub struct CandidateFile {
    /// The candidate.
    pub candidate: Candidate,
    /// The steps, newest first.
    pub history: Vec<HistoryRow>,
}

fn candidate_item(candidate: &Candidate) -> Result<Item, StoreError> {
    let item = item(&keys::candidate(candidate.id), candidate)?;
    let item = indexed(item, Index::Gsi1, keys::candidates_all(candidate));
    Ok(indexed(item, Index::Gsi2, keys::candidates_of_job(candidate)))
}

impl Change {
    /// Adds a candidate with the first row of the history. Labels: `job` where there is no such open job.
    #[must_use]
    pub fn create_candidate(mut self, candidate: &Candidate, first: &HistoryRow) -> Self {
        let open = Condition::of("#name = :open", &[(":open", AttributeValue::S("open".into()))]).naming("status");
        self.check("job", &keys::job(candidate.job), &open);
        self.put_new("candidate", candidate_item(candidate));
        self.put_new("history", item(&keys::history(candidate.id, first.at, first.id), first));
        self
    }

    /// Changes facts of a candidate. Labels: `candidate` where the version is old.
    #[must_use]
    pub fn update_candidate(mut self, before: &Candidate, after: &Candidate) -> Self {
        self.replace("candidate", candidate_item(after), before.version);
        self
    }

    /// Moves a candidate: the new position and the row of the history. Labels: `candidate` where the version is old.
    #[must_use]
    pub fn move_candidate(self, before: &Candidate, after: &Candidate, row: &HistoryRow) -> Self {
        let mut change = self.update_candidate(before, after);
        change.put_new("history", item(&keys::history(after.id, row.at, row.id), row));
        change
    }
}

impl Store {
    /// AP: candidates in the order of the pipeline, newest first within a status.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn list_candidates(
        &self,
        filter: CandidateFilter,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Candidate>, StoreError> {
        let mut query = match filter.job {
            Some(job) => Query::of(Index::Gsi2, keys::job(job).pk),
            None => Query::of(Index::Gsi1, keys::CANDIDATES),
        };
        if let Some(status) = filter.status {
            query.range = Some(Range::Prefix(keys::pipeline_prefix(status)));
            query.list = format!("{}/{status}", query.list);
        }
        self.page(&query, limit, from).await?.typed()
    }

    /// AP: a candidate with the history, in one call.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn candidate_file(&self, id: CandidateId) -> Result<Option<CandidateFile>, StoreError> {
        let query = Query { newest_first: true, consistent: true, ..Query::of(Index::Table, keys::candidate(id).pk) };
        let items = self.page(&query, MAX_HISTORY, None).await?.items;
        let is_history = |item: &Item| item["SK"].as_s().is_ok_and(|sk| sk.starts_with(keys::HISTORY));
        let (history, profile): (Vec<_>, Vec<_>) = items.into_iter().partition(is_history);
        let history = history.into_iter().map(read).collect::<Result<_, _>>()?;
        let candidate = profile.into_iter().next().map(read).transpose()?;
        Ok(candidate.map(|candidate| CandidateFile { candidate, history }))
    }

    /// AP: how many candidates are in each status. For workers: it reads the whole index.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn count_pipeline(&self) -> Result<BTreeMap<Status, u64>, StoreError> {
        let mut counts = BTreeMap::new();
        for status in Status::ALL {
            let mut query = Query::of(Index::Gsi1, keys::CANDIDATES);
            query.range = Some(Range::Prefix(keys::pipeline_prefix(status)));
            counts.insert(status, self.count(&query).await?);
        }
        Ok(counts)
    }
}
