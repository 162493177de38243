//! What was read for a report, and the part of it that a layout is of.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::layout::{By, Chart, Layout};
use super::sums::{by_user, flow_of, measured, sum};
use crate::activity::{StoredDay, Totals};
use crate::flow::{Flow, FlowDays};
use crate::ids::{JobId, UserId};
use crate::jobs::{Job, JobStatus};
use crate::metrics::About;
use crate::time::Period;
use crate::users::{User, UserState};
use crate::workflow::Status;

/// Candidates in each status now.
pub type Standing = BTreeMap<Status, u64>;

/// What has to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Days of people.
    pub people: bool,
    /// Days of all pipelines together.
    pub flow: bool,
    /// Jobs, with the days of the pipeline of each.
    pub jobs: bool,
    /// Candidates in each status now: of these jobs, or of all where none is named.
    pub standing: BTreeSet<Option<JobId>>,
}

/// What was read: of the period, and of the one that it is compared with.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    /// The people of the team.
    pub users: Vec<User>,
    /// Their days.
    pub days: Vec<StoredDay>,
    /// The days of all pipelines together.
    pub flow: FlowDays,
    /// Jobs, with the days of the pipeline of each.
    pub jobs: Vec<(Job, FlowDays)>,
    /// Candidates in each status now, of a job or of all.
    pub standing: BTreeMap<Option<JobId>, Standing>,
}

impl Layout {
    /// What has to be read for it, beside the people of the team.
    #[must_use]
    pub fn needs(&self) -> Needs {
        let (pipeline, filter) = (self.tells_of(About::Pipeline), self.which_jobs());
        let standing = match &filter {
            _ if !self.charts.contains(&Chart::PipelineNow) => BTreeSet::new(),
            None => BTreeSet::from([None]),
            Some(jobs) => jobs.iter().copied().map(Some).collect(),
        };
        Needs {
            people: self.tells_of(About::People),
            flow: pipeline && filter.is_none(),
            jobs: self.by == By::Job || pipeline && filter.is_some(),
            standing,
        }
    }
}

impl Needs {
    /// What has to be read for both.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.standing.extend(other.standing);
        Self {
            people: self.people || other.people,
            flow: self.flow || other.flow,
            jobs: self.jobs || other.jobs,
            standing: self.standing,
        }
    }
}

/// The part of what was read that is counted.
#[derive(Clone, Debug)]
pub struct Counted<'a> {
    pub(super) users: Vec<&'a User>,
    /// In the order of time.
    days: Vec<&'a StoredDay>,
    pub(super) flow: Cow<'a, FlowDays>,
    pub(super) jobs: Vec<&'a (Job, FlowDays)>,
    pub(super) standing: Standing,
    measured: BTreeMap<UserId, &'a User>,
}

impl Numbers {
    /// All of it.
    #[must_use]
    pub fn everything(&self) -> Counted<'_> {
        let users: Vec<_> = self.users.iter().collect();
        let mut days: Vec<_> = self.days.iter().collect();
        days.sort_by_key(|day| day.day);
        Counted {
            measured: measured(users.iter().copied()),
            users,
            days,
            flow: Cow::Borrowed(&self.flow),
            jobs: self.jobs.iter().collect(),
            standing: self.standing.get(&None).cloned().unwrap_or_default(),
        }
    }

    /// What a layout is narrowed to. People who left and jobs that are closed are there if they have something in the
    /// period.
    #[must_use]
    pub fn of(&self, layout: &Layout, period: Period) -> Counted<'_> {
        let mut counted = self.everything();
        if let Some(people) = layout.whose() {
            counted.users.retain(|user| people.contains(&user.id));
            counted.days.retain(|day| people.contains(&day.user));
        }
        let active: BTreeSet<_> = counted.days_in(period).iter().map(|day| day.user).collect();
        counted.users.retain(|user| user.state == UserState::Active || active.contains(&user.id));
        if let Some(jobs) = layout.which_jobs() {
            counted.jobs.retain(|(job, _)| jobs.contains(&job.id));
            counted.flow = Cow::Owned(together(&counted.jobs));
            let of_jobs = jobs.iter().filter_map(|job| self.standing.get(&Some(*job)));
            counted.standing = of_jobs.fold(Standing::new(), added);
        }
        let moved = |flow: &FlowDays| flow.range(period.from..=period.to).next().is_some();
        counted.jobs.retain(|(job, flow)| job.status == JobStatus::Open || moved(flow));
        counted
    }
}

/// The days of several pipelines as those of one.
fn together(jobs: &[&(Job, FlowDays)]) -> FlowDays {
    let mut all = FlowDays::new();
    for (day, flow) in jobs.iter().flat_map(|(_, flow)| flow) {
        all.entry(*day).or_default().merge(flow);
    }
    all
}

fn added(mut all: Standing, one: &Standing) -> Standing {
    one.iter().for_each(|(status, count)| *all.entry(*status).or_default() += count);
    all
}

impl<'a> Counted<'a> {
    /// The days of people in a period.
    pub(super) fn days_in(&self, period: Period) -> &[&'a StoredDay] {
        let from = self.days.partition_point(|day| day.day < period.from);
        let to = self.days.partition_point(|day| day.day <= period.to);
        self.days.get(from..to).unwrap_or_default()
    }

    /// The sums of a period over everybody who may be shown, and over all pipelines.
    #[must_use]
    pub fn sums(&self, period: Period) -> (Totals, Flow) {
        (sum(&by_user(self.days_in(period).iter().copied(), period), &self.measured), flow_of(&self.flow, period))
    }

    /// True for a person who may be shown.
    #[must_use]
    pub fn shows(&self, user: UserId) -> bool {
        self.measured.contains_key(&user)
    }
}
