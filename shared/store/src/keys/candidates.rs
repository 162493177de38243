//! Jobs, candidates, the words they are found by, the figures of their pipelines.

use chrono::NaiveDate;
use hirelog_domain::candidates::{Candidate, HistoryRow, Term};
use hirelog_domain::ids::{CandidateId, JobId, UserId};
use hirelog_domain::jobs::JobStatus;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::Status;

use super::key;
use crate::table::Key;

/// A job.
#[must_use]
pub fn job(id: JobId) -> Key {
    key(format!("JOB#{id}"), "JOB")
}

/// Index 1: jobs, open ones last, so that reading backwards gives open before closed and new before old.
#[must_use]
pub fn jobs_by_status(status: JobStatus, id: JobId) -> Key {
    key(JOBS, format!("{}#{id}", status.as_str()))
}

/// Partition of [`jobs_by_status`].
pub const JOBS: &str = "JOBS";

/// A candidate.
#[must_use]
pub fn candidate(id: CandidateId) -> Key {
    key(format!("CANDIDATE#{id}"), "PROFILE")
}

/// A step of a candidate's history.
#[must_use]
pub fn history(id: CandidateId, at: Instant, version: u64) -> Key {
    key(format!("CANDIDATE#{id}"), format!("{HISTORY}{at}#{version:08}"))
}

/// Index 1: rows of all histories by day (UTC).
#[must_use]
pub fn history_by_day(row: &HistoryRow) -> Key {
    key(history_of_day(row.at.day(chrono_tz::UTC)), format!("{}#{}", row.at, row.id))
}

/// Partition of [`history_by_day`].
#[must_use]
pub fn history_of_day(day: NaiveDate) -> String {
    format!("HISTORY#{day}")
}

/// What history rows' sort keys begin with.
pub const HISTORY: &str = "HISTORY#";

/// Says where a merged record went.
#[must_use]
pub fn merged(id: CandidateId) -> Key {
    key(format!("CANDIDATE#{id}"), MERGED)
}

/// Sort key of [`merged`].
pub const MERGED: &str = "MERGED";

/// Candidates whose data must go some day, by that day.
#[must_use]
pub fn retention(day: NaiveDate, id: CandidateId) -> Key {
    key(RETENTION, format!("{day}#{id}"))
}

/// Partition of [`retention`].
pub const RETENTION: &str = "RETENTION";

/// Index 1: all candidates in the order of the pipeline.
#[must_use]
pub fn candidates_all(candidate: &Candidate) -> Key {
    key(CANDIDATES, pipeline_sort(candidate))
}

/// Partition of [`candidates_all`].
pub const CANDIDATES: &str = "CANDIDATES";

/// Index 2: candidates of a job in the order of the pipeline.
#[must_use]
pub fn candidates_of_job(candidate: &Candidate) -> Key {
    key(job(candidate.job).pk, pipeline_sort(candidate))
}

/// Index 3: candidates of a responsible person in the order of the pipeline.
#[must_use]
pub fn candidates_of_owner(candidate: &Candidate) -> Key {
    key(owned_by(candidate.owner), pipeline_sort(candidate))
}

/// Partition of [`candidates_of_owner`].
#[must_use]
pub fn owned_by(owner: UserId) -> String {
    format!("OWNER#{owner}")
}

/// By status, then the most recently moved first.
fn pipeline_sort(candidate: &Candidate) -> String {
    format!("{}{}", pipeline_prefix(candidate.status()), pipeline_place(candidate))
}

/// The place of a candidate within a status.
#[must_use]
pub fn pipeline_place(candidate: &Candidate) -> String {
    format!("{}#{}", newest_first(candidate.standing.since), candidate.id)
}

/// A moment that sorts backwards: it counts down from the end of 48 bits.
#[must_use]
pub fn newest_first(at: Instant) -> String {
    const END: i64 = (1 << 48) - 1;
    format!("{:012x}", END - at.millis())
}

/// What sort keys of candidates in that status begin with.
#[must_use]
pub fn pipeline_prefix(status: Status) -> String {
    format!("{}#", status.rank())
}

/// One part of the figures of a pipeline: of a job, or of everything. Parts, so that many moves do not meet in one item.
#[must_use]
pub fn pipeline(job: Option<JobId>, shard: u8) -> Key {
    let of = job.map_or_else(|| "ALL".to_owned(), |job| job.to_string());
    key(format!("PIPELINE#{of}"), format!("SHARD#{shard}"))
}

/// Parts of a pipeline's figures.
pub const PIPELINE_SHARDS: u8 = 8;

/// The part that counts a candidate.
#[must_use]
pub fn pipeline_shard(id: CandidateId) -> u8 {
    id.to_string().bytes().next_back().unwrap_or_default() % PIPELINE_SHARDS
}

/// A word by which a candidate is found. Words that begin with the same two letters lie together, in order; mail addresses
/// and telephone numbers lie apart, where nobody looks who may not see them.
#[must_use]
pub fn word(term: &Term, id: CandidateId) -> Key {
    key(words_of(&term.text, term.kind.is_contact()), format!("{}#{}#{id}", term.text, term.kind.letter()))
}

/// The partition of words that begin like this one, or of such contact data.
#[must_use]
pub fn words_of(beginning: &str, contact: bool) -> String {
    let kind = if contact { "CONTACT" } else { "FIND" };
    format!("{kind}#{}", beginning.chars().take(2).collect::<String>())
}

/// Rows of the index of words that are left of a merged record, for the worker to take away.
#[must_use]
pub fn unfound(id: CandidateId) -> Key {
    key(format!("CANDIDATE#{id}"), UNFOUND)
}

/// Sort key of [`unfound`].
pub const UNFOUND: &str = "UNFOUND";

/// Candidates by name, and the way to those of the same name.
#[must_use]
pub fn candidate_by_name(folded: &str, id: CandidateId) -> Key {
    key(NAMES, format!("{folded}#{id}"))
}

/// Partition of [`candidate_by_name`].
pub const NAMES: &str = "NAMES";
