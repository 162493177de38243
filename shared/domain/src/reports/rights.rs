//! What a reader may see of a report (DESIGN 9): who may not see a row does not get it.

use super::layout::{Layout, Subject};
use crate::consent;
use crate::ids::JobId;
use crate::metrics::{About, metric};
use crate::permissions::{Permission, Scope};
use crate::users::User;

impl Layout {
    /// The part that a reader may see by own rights. Who may see what the team does sees all of it; others see of people
    /// themselves alone, and only while they are measured. Numbers of pipelines are for who may see candidates, those of
    /// own jobs for who may see only these. None where nothing is left.
    #[must_use]
    pub fn seen_by(&self, reader: &User) -> Option<Self> {
        let mut seen = self.clone();
        if reader.scope(Permission::ViewTeamActivity).is_none() {
            seen.narrow_to_person(reader);
        }
        match reader.scope(Permission::ViewCandidates) {
            Some(Scope::Everything) => {}
            Some(Scope::Jobs(own)) => seen.narrow_to_jobs(own.into_iter().collect()),
            None => seen.leave_out(About::Pipeline),
        }
        (!seen.metrics.is_empty()).then_some(seen)
    }

    fn narrow_to_person(&mut self, reader: &User) {
        let comes_in = reader.scope(Permission::OwnAccount).is_some();
        let named = self.whose().is_none_or(|people| people.contains(&reader.id));
        if !(comes_in && named && consent::is_measured(reader.consent.as_ref())) {
            self.leave_out(About::People);
        } else if !matches!(self.about, Subject::Person { .. }) && self.tells_of(About::People) {
            self.people = vec![reader.id];
        }
    }

    fn narrow_to_jobs(&mut self, mut own: Vec<JobId>) {
        if let Some(wanted) = self.which_jobs() {
            own.retain(|job| wanted.contains(job));
        }
        if own.is_empty() {
            // An empty list would mean every job.
            self.leave_out(About::Pipeline);
        } else if !matches!(self.about, Subject::Job { .. }) && self.tells_of(About::Pipeline) {
            self.jobs = own;
        }
    }

    /// Takes out every number and chart that is about that, and what hangs on them.
    fn leave_out(&mut self, about: About) {
        self.metrics.retain(|id| metric(id).is_some_and(|metric| metric.about() != about));
        let metrics = &self.metrics;
        self.charts.retain(|chart| {
            chart.about() != Some(about) && chart.metric().is_none_or(|metric| metrics.iter().any(|id| id == metric))
        });
        self.sort.take_if(|sort| !metrics.contains(&sort.metric));
        match about {
            About::People => self.people.clear(),
            About::Pipeline => self.jobs.clear(),
        }
    }
}
