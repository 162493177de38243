//! Resumes, what they say, what reading them may cost.

use hirelog_domain::ids::{CandidateId, JobId, ResumeId};
use hirelog_domain::resumes::{Resume, ResumeState};

use super::key;
use crate::table::Key;

/// A resume.
#[must_use]
pub fn resume(id: ResumeId) -> Key {
    key(format!("RESUME#{id}"), "RESUME")
}

/// What it says.
#[must_use]
pub fn resume_content(id: ResumeId) -> Key {
    key(format!("RESUME#{id}"), "CONTENT")
}

/// Index 1: resumes of a state by time.
#[must_use]
pub fn resumes_by_state(resume: &Resume) -> Key {
    key(resumes_in(resume.state), resume.id.to_string())
}

/// Partition of [`resumes_by_state`].
#[must_use]
pub fn resumes_in(state: ResumeState) -> String {
    format!("RESUMES#{}", state.as_str())
}

/// Index 2: resumes of a candidate by time.
#[must_use]
pub fn resumes_of_candidate(candidate: CandidateId, id: ResumeId) -> Key {
    key(resumes_with(candidate), id.to_string())
}

/// Index 2: what a resume says, beside it.
#[must_use]
pub fn content_of_candidate(candidate: CandidateId, id: ResumeId) -> Key {
    key(resumes_with(candidate), format!("{id}#CONTENT"))
}

/// Partition of [`resumes_of_candidate`].
#[must_use]
pub fn resumes_with(candidate: CandidateId) -> String {
    format!("RESUMES#CANDIDATE#{candidate}")
}

/// Index 3: resumes of a job, by state and time.
#[must_use]
pub fn resumes_of_job(resume: &Resume) -> Key {
    key(resumes_for(resume.job), format!("{}{}", resumes_for_in(resume.state), resume.id))
}

/// Partition of [`resumes_of_job`].
#[must_use]
pub fn resumes_for(job: JobId) -> String {
    format!("RESUMES#JOB#{job}")
}

/// Beginning of the sort key of [`resumes_of_job`].
#[must_use]
pub fn resumes_for_in(state: ResumeState) -> String {
    format!("{}#", state.as_str())
}

/// The same file again, for the same candidate or else the same job, finds the same resume.
#[must_use]
pub fn resume_file(resume: &Resume, digest: &str) -> Key {
    let of =
        resume.came_for.map_or_else(|| format!("JOB#{}", resume.job), |candidate| format!("CANDIDATE#{candidate}"));
    key(format!("RESUMEFILE#{of}"), digest)
}

/// How resumes are read.
#[must_use]
pub fn extraction_settings() -> Key {
    key("ORGANISATION", "EXTRACTION")
}

/// What language models cost in a month, such as `2026-11`.
#[must_use]
pub fn model_usage(month: &str) -> Key {
    key("ORGANISATION", format!("MODELS#{month}"))
}
