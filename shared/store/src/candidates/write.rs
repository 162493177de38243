//! The changes of a candidate.

use aws_sdk_dynamodb::types::AttributeValue;
use hirelog_domain::candidates::{Candidate, HistoryRow};
use hirelog_domain::ids::{CandidateId, EventId, JobId};
use hirelog_domain::pipeline::Delta;
use hirelog_domain::workflow::Status;

use super::file::Merged;
use super::finding::rows_of;
use super::unfound::Unfound;
use crate::change::{Change, Condition};
use crate::error::StoreError;
use crate::keys;
use crate::query::Index;
use crate::table::{Item, indexed, item};

pub(super) fn candidate_item(candidate: &Candidate) -> Result<Item, StoreError> {
    let item = item(&keys::candidate(candidate.id), candidate)?;
    let item = indexed(item, Index::Gsi1, keys::candidates_all(candidate));
    let item = indexed(item, Index::Gsi2, keys::candidates_of_job(candidate));
    Ok(indexed(item, Index::Gsi3, keys::candidates_of_owner(candidate)))
}

impl Change {
    /// Adds a candidate with the first row of the history. Labels: `job` where there is no such open job.
    #[must_use]
    pub fn create_candidate(mut self, candidate: &Candidate, first: &HistoryRow) -> Self {
        let open = Condition::of("#name = :open", &[(":open", AttributeValue::S("open".into()))]).naming("status");
        self.check("job", &keys::job(candidate.job), &open);
        self.put_new("candidate", candidate_item(candidate));
        self.step(candidate.id, first);
        self.find_anew(None, Some(candidate));
        self.count(candidate, &Delta::added(candidate));
        self
    }

    /// Changes facts of a candidate. Labels: `candidate` where the version is old.
    #[must_use]
    pub fn update_candidate(mut self, before: &Candidate, after: &Candidate) -> Self {
        self.replace("candidate", candidate_item(after), before.version);
        self.find_anew(Some(before), Some(after));
        self
    }

    /// Moves a candidate: the new standing, the row of the history, the figures. A hire fills an opening of the job.
    /// Labels: `candidate` where the version is old, `opening` where the job has none left.
    #[must_use]
    pub fn move_candidate(self, before: &Candidate, after: &Candidate, row: &HistoryRow) -> Self {
        let mut change = self.update_candidate(before, after);
        change.step(after.id, row);
        change.count(after, &Delta::moved(before, after));
        if after.status() == Status::Hired {
            change.fill_opening(after.job);
        }
        change
    }

    /// Takes the last move of a candidate back. Labels: `candidate` where the version is old.
    #[must_use]
    pub fn unmove_candidate(self, moved: &Candidate, earlier: &Candidate, row: &HistoryRow) -> Self {
        let mut change = self.update_candidate(moved, earlier);
        change.step(earlier.id, row);
        change.count(earlier, &Delta::unmoved(moved, earlier));
        if moved.status() == Status::Hired {
            change.empty_opening(earlier.job);
        }
        change
    }

    /// Makes two records one: `other` goes, and what is under it stays where it is, read together with the kept record.
    /// The rows that it is found by lead nowhere from now on; the worker takes them away, because with them the changes
    /// of both records would not fit into one transaction. Labels: `candidate` where the kept one's version is old,
    /// `other` likewise.
    #[must_use]
    pub fn merge_candidates(self, kept: &Candidate, after: &Candidate, other: &Candidate, message: EventId) -> Self {
        let mut change = self.update_candidate(kept, after);
        change.delete_version("other", &keys::candidate(other.id), other.version);
        let merged = Merged { into: after.id, job: other.job };
        change.put_new("merged", item(&keys::merged(other.id), &merged));
        change.put("unfound", item(&keys::unfound(other.id), &Unfound::of(other)), None);
        change.count(other, &Delta::gone(other));
        change.working(&serde_json::json!({ "kind": "unfind", "candidate": other.id }), message)
    }

    /// Takes a candidate away, out of every list and search at once. Labels: `candidate` where the version is old. What
    /// else lies under the record is erased by the worker.
    #[must_use]
    pub fn erase_candidate(self, candidate: &Candidate, message: EventId) -> Self {
        let records: Vec<CandidateId> = candidate.records().map(|(id, _)| id).collect();
        self.take_candidate(candidate, &Delta::gone(candidate))
            .working(&serde_json::json!({ "kind": "erase", "candidates": records }), message)
    }

    /// Takes the record of a candidate away, out of every list and search, with what that does to the figures. Labels:
    /// `candidate` where the version is old.
    #[must_use]
    pub(crate) fn take_candidate(mut self, candidate: &Candidate, delta: &Delta) -> Self {
        self.delete_version("candidate", &keys::candidate(candidate.id), candidate.version);
        self.find_anew(Some(candidate), None);
        self.count(candidate, delta);
        self
    }

    fn step(&mut self, id: CandidateId, row: &HistoryRow) {
        let stored = item(&keys::history(id, row.at, row.version), row);
        self.put_new("history", stored.map(|stored| indexed(stored, Index::Gsi1, keys::history_by_day(row))));
    }

    /// Brings the rows that a candidate is found by from one state to another; what stays the same is not written.
    fn find_anew(&mut self, before: Option<&Candidate>, after: Option<&Candidate>) {
        let (old, new) = (before.map(rows_of).unwrap_or_default(), after.map(rows_of).unwrap_or_default());
        for (key, row) in &new {
            if old.get(key) != Some(row) {
                self.put("finding", item(key, row), None);
            }
        }
        old.keys().filter(|key| !new.contains_key(*key)).for_each(|key| self.remove("finding", key));
    }

    /// Adds to the figures of the job's pipeline and of everything.
    fn count(&mut self, candidate: &Candidate, delta: &Delta) {
        let shard = keys::pipeline_shard(candidate.id);
        for of in [Some(candidate.job), None] {
            let values = delta.iter().map(|(counter, status, by)| (format!("{}_{status}", counter.as_str()), by));
            self.add("pipeline", &keys::pipeline(of, shard), values);
        }
    }

    fn fill_opening(&mut self, job: JobId) {
        let one = (":one", AttributeValue::N("1".into()));
        let free = Condition::of("hired < openings", &[one]);
        self.update("opening", &keys::job(job), "ADD hired :one, version :one", &free);
    }

    fn empty_opening(&mut self, job: JobId) {
        let number = |n: i8| AttributeValue::N(n.to_string());
        let values = [(":one", number(1)), (":less", number(-1)), (":zero", number(0))];
        let some = Condition::of("hired > :zero", &values);
        self.update("opening", &keys::job(job), "ADD hired :less, version :one", &some);
    }
}
