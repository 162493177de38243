//! Which candidates somebody wants to see, as one question that lists, search and exports ask alike.

use std::collections::BTreeSet;

use super::{Candidate, CandidateSource, Finds, Label, Terms};
use crate::ids::{JobId, UserId};
use crate::time::Instant;
use crate::workflow::Status;

/// A question; what is absent does not narrow it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CandidateFilter {
    /// Words that were searched for.
    pub terms: Option<Terms>,
    /// Among which facts.
    pub finds: Finds,
    /// Only candidates of these jobs.
    pub jobs: Option<BTreeSet<JobId>>,
    /// Only these statuses; none means every one.
    pub statuses: BTreeSet<Status>,
    /// Only candidates of that person.
    pub owner: Option<UserId>,
    /// Only those with this tag.
    pub tag: Option<Label>,
    /// Only those with this skill.
    pub skill: Option<Label>,
    /// Only those who came this way.
    pub source: Option<CandidateSource>,
    /// Only those who are in their status since then or longer.
    pub since_before: Option<Instant>,
}

/// In which order candidates are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By status, the most recently moved first.
    #[default]
    Pipeline,
    /// The longest in their status first.
    Waiting,
    /// By name.
    Name,
}

impl CandidateFilter {
    /// True where a candidate is one of those.
    #[must_use]
    pub fn matches(&self, candidate: &Candidate) -> bool {
        let has = |labels: &BTreeSet<Label>, wanted: &Option<Label>| {
            wanted.as_ref().is_none_or(|wanted| labels.iter().any(|label| label.folded() == wanted.folded()))
        };
        self.jobs.as_ref().is_none_or(|jobs| jobs.contains(&candidate.job))
            && (self.statuses.is_empty() || self.statuses.contains(&candidate.status()))
            && self.owner.is_none_or(|owner| owner == candidate.owner)
            && self.source.is_none_or(|source| source == candidate.source)
            && self.since_before.is_none_or(|moment| candidate.standing.since <= moment)
            && has(&candidate.tags, &self.tag)
            && has(&candidate.skills, &self.skill)
            && self.terms.as_ref().is_none_or(|terms| terms.find(candidate, self.finds))
    }

    /// The statuses that are asked for, in the order of the pipeline.
    #[must_use]
    pub fn wanted_statuses(&self) -> Vec<Status> {
        let wanted = |status: &Status| self.statuses.is_empty() || self.statuses.contains(status);
        Status::ALL.into_iter().filter(wanted).collect()
    }
}
