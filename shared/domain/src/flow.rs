//! What went through a pipeline on a day: how many entered and left each status, after how long, from which source, why
//! some were rejected. It follows from the events of steps alone and names nobody (DESIGN 5, 6).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::activity::{Action, Event};
use crate::candidates::{CandidateSource, Step};
use crate::ids::JobId;
use crate::workflow::{RejectionReason, Status};

/// What is counted of a pipeline's day. Days that are over store it by its place ([`packed`](crate::packed)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FlowCounter {
    /// How often a status was entered; `new` by being added.
    Entered(Status),
    /// How often a status was left.
    Left(Status),
    /// Seconds that those who left had stayed.
    Stay(Status),
    /// Seconds from being added to entering a status, without time on hold.
    Age(Status),
    /// Seconds on hold of those who entered a status.
    Held(Status),
    /// How often candidates of a source entered a status.
    Reached(CandidateSource, Status),
    /// Rejections for a reason.
    RejectedFor(RejectionReason),
    /// Offers that ended with a rejection.
    OfferLost,
}

impl FlowCounter {
    /// The actions whose events count here.
    pub const ACTIONS: [Action; 5] = [
        Action::CreateCandidate,
        Action::DeleteCandidate,
        Action::ChangeStatus,
        Action::BulkChangeStatus,
        Action::UndoChangeStatus,
    ];

    /// Every counter.
    pub fn all() -> impl Iterator<Item = Self> {
        let of_status = Status::ALL.into_iter().flat_map(|status| {
            let counters =
                [Self::Entered(status), Self::Left(status), Self::Stay(status), Self::Age(status), Self::Held(status)];
            counters.into_iter().chain(CandidateSource::ALL.map(|source| Self::Reached(source, status)))
        });
        of_status.chain(RejectionReason::ALL.map(Self::RejectedFor)).chain([Self::OfferLost])
    }
}

impl std::fmt::Display for FlowCounter {
    /// The name in the table and in explanations.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Entered(status) => write!(f, "entered_{status}"),
            Self::Left(status) => write!(f, "left_{status}"),
            Self::Stay(status) => write!(f, "stay_{status}"),
            Self::Age(status) => write!(f, "age_{status}"),
            Self::Held(status) => write!(f, "held_{status}"),
            Self::Reached(source, status) => write!(f, "{}_to_{status}", source.as_str()),
            Self::RejectedFor(reason) => write!(f, "rejected_for_{}", reason.as_str()),
            Self::OfferLost => f.write_str("offer_lost"),
        }
    }
}

/// The counters of some days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow(BTreeMap<FlowCounter, i64>);

/// The days of a pipeline on which anything went through it.
pub type FlowDays = BTreeMap<NaiveDate, Flow>;

/// What one event adds, to which pipeline and day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowOfEvent {
    /// The job.
    pub job: JobId,
    /// The organisation's day. What a step takes back is taken from the day of the first step.
    pub day: NaiveDate,
    /// The additions, below zero for a step that takes another one back.
    pub flow: Flow,
}

impl Flow {
    /// Adds to a counter; one of zero is left out.
    pub fn add(&mut self, counter: FlowCounter, by: i64) {
        let total = self.0.entry(counter).or_default();
        *total += by;
        if *total == 0 {
            self.0.remove(&counter);
        }
    }

    /// Adds other counters.
    pub fn merge(&mut self, other: &Self) {
        other.iter().for_each(|(counter, by)| self.add(counter, by));
    }

    /// A counter.
    #[must_use]
    pub fn get(&self, counter: FlowCounter) -> i64 {
        self.0.get(&counter).copied().unwrap_or_default()
    }

    /// The counters that are not zero.
    pub fn iter(&self) -> impl Iterator<Item = (FlowCounter, i64)> {
        self.0.iter().map(|(counter, by)| (*counter, *by))
    }

    /// What an event adds; nothing where it is none of a step.
    #[must_use]
    pub fn of(event: &Event) -> Option<FlowOfEvent> {
        let step = Step::of(event)?;
        let (job, day) = (step.job, step.day);
        let flow = match event.action {
            // As if it had never been: the step was told from its end to its beginning.
            Action::UndoChangeStatus => Self::step(&Step { from: Some(step.to), to: step.from?, ..step }, -1),
            Action::DeleteCandidate => Self::step(&step, -1),
            _ => Self::step(&step, 1),
        };
        Some(FlowOfEvent { job, day, flow })
    }

    fn step(step: &Step, sign: i64) -> Self {
        let mut flow = Self::default();
        flow.add(FlowCounter::Entered(step.to), sign);
        flow.add(FlowCounter::Reached(step.came, step.to), sign);
        if let Some(from) = step.from {
            flow.add(FlowCounter::Left(from), sign);
            flow.add(FlowCounter::Stay(from), sign * step.stay);
            flow.add(FlowCounter::Age(step.to), sign * (step.age - step.held));
            flow.add(FlowCounter::Held(step.to), sign * step.held);
        }
        if let Some(reason) = step.reason {
            flow.add(FlowCounter::RejectedFor(reason), sign);
        }
        if (step.from, step.to) == (Some(Status::Offered), Status::Rejected) {
            flow.add(FlowCounter::OfferLost, sign);
        }
        flow
    }
}

impl FromIterator<(FlowCounter, i64)> for Flow {
    fn from_iter<I: IntoIterator<Item = (FlowCounter, i64)>>(counters: I) -> Self {
        let mut flow = Self::default();
        counters.into_iter().for_each(|(counter, by)| flow.add(counter, by));
        flow
    }
}
