//! Figures of a pipeline, kept exactly with every change: how many candidates are where, how many ever entered a status,
//! how long they stayed. A change of a candidate is a set of additions; additions need no order.

use std::collections::BTreeMap;

use crate::candidates::Candidate;
use crate::time::Instant;
use crate::workflow::Status;

/// What is counted of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Counter {
    /// Candidates who are there now.
    At,
    /// How often it was entered.
    Entered,
    /// How often it was left again.
    Left,
    /// Seconds that those who left had stayed.
    Seconds,
}

impl Counter {
    /// Every counter.
    pub const ALL: [Self; 4] = [Self::At, Self::Entered, Self::Left, Self::Seconds];

    /// The name in the table, before the status.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::At => "at",
            Self::Entered => "entered",
            Self::Left => "left",
            Self::Seconds => "seconds",
        }
    }
}

/// Additions to counters; those of zero are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delta(BTreeMap<(Counter, Status), i64>);

impl Delta {
    fn add(&mut self, counter: Counter, status: Status, by: i64) {
        let total = self.0.entry((counter, status)).or_default();
        *total += by;
        if *total == 0 {
            self.0.remove(&(counter, status));
        }
    }

    /// A candidate who was added.
    #[must_use]
    pub fn added(candidate: &Candidate) -> Self {
        let mut delta = Self::default();
        delta.add(Counter::At, candidate.status(), 1);
        delta.add(Counter::Entered, candidate.status(), 1);
        delta
    }

    /// A record that went: erased, or merged into another. What happened with it before still happened.
    #[must_use]
    pub fn gone(candidate: &Candidate) -> Self {
        let mut delta = Self::default();
        delta.add(Counter::At, candidate.status(), -1);
        delta
    }

    /// A record that was added by mistake and is taken back: as if it had never been.
    #[must_use]
    pub fn never(candidate: &Candidate) -> Self {
        Self(Self::added(candidate).iter().map(|(counter, status, by)| ((counter, status), -by)).collect())
    }

    /// A move at that moment.
    #[must_use]
    pub fn moved(before: &Candidate, after: &Candidate) -> Self {
        Self::step(before.status(), after.status(), stay(before.standing.since, after.standing.since), 1)
    }

    /// A move from `earlier` to `moved` that was taken back: as if it had never been.
    #[must_use]
    pub fn unmoved(moved: &Candidate, earlier: &Candidate) -> Self {
        let stay = stay(earlier.standing.since, moved.standing.since);
        Self::step(earlier.status(), moved.status(), stay, -1)
    }

    fn step(from: Status, to: Status, seconds: i64, sign: i64) -> Self {
        let mut delta = Self::default();
        delta.add(Counter::At, from, -sign);
        delta.add(Counter::At, to, sign);
        delta.add(Counter::Entered, to, sign);
        delta.add(Counter::Left, from, sign);
        delta.add(Counter::Seconds, from, sign * seconds);
        delta
    }

    /// The additions.
    pub fn iter(&self) -> impl Iterator<Item = (Counter, Status, i64)> {
        self.0.iter().map(|((counter, status), by)| (*counter, *status, *by))
    }
}

fn stay(from: Instant, to: Instant) -> i64 {
    to.since(from).num_seconds().max(0)
}

/// The counters of one pipeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pipeline(BTreeMap<(Counter, Status), i64>);

impl Pipeline {
    /// Adds to a counter: of another part of the same pipeline, or by a delta.
    pub fn add(&mut self, counter: Counter, status: Status, by: i64) {
        *self.0.entry((counter, status)).or_default() += by;
    }

    /// A counter.
    #[must_use]
    pub fn get(&self, counter: Counter, status: Status) -> u64 {
        self.0.get(&(counter, status)).copied().and_then(|count| u64::try_from(count).ok()).unwrap_or_default()
    }

    /// The mean completed stay in a status, in seconds; none where nobody left it.
    #[must_use]
    pub fn average_stay(&self, status: Status) -> Option<u64> {
        self.get(Counter::Seconds, status).checked_div(self.get(Counter::Left, status))
    }
}
