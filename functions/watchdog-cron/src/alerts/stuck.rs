//! Candidates who are in a stage for longer than they should be. Those who passed the limit lately come first in the order
//! of the index, so what is new is read first and the reading ends.

use std::collections::BTreeMap;

use chrono::{Days, Duration, NaiveDate};
use futures_util::future::try_join_all;
use hirelog_domain::alerts::{AlertKind, Finding, Limits, stuck};
use hirelog_domain::candidates::{Candidate, CandidateFilter, Order};
use hirelog_domain::time::start_of_day;
use hirelog_domain::workflow::Status;
use hirelog_store::StoreError;

use super::Desk;

/// Candidates that one page brings.
const PAGE: i32 = 100;
/// Pages of one status.
const PAGES: usize = 5;

impl Desk<'_> {
    /// Looks for candidates who are stuck at the end of that day.
    pub(super) async fn stuck(&self, day: NaiveDate) -> Result<Vec<Finding>, StoreError> {
        let rule = self.settings.rule(AlertKind::StuckCandidates);
        let Some(Limits::StuckCandidates { stage_days }) = rule.map(|rule| &rule.limits) else { return Ok(Vec::new()) };
        let waiting = stage_days.iter().map(|(status, limit)| self.waiting(*status, *limit, day));
        let (waiting, jobs) = tokio::try_join!(try_join_all(waiting), self.watchdog.store.all_jobs())?;
        let candidates: Vec<Candidate> = waiting.into_iter().flatten().collect();
        let jobs = jobs.into_iter().map(|job| (job.id, job)).collect::<BTreeMap<_, _>>();
        Ok(stuck(&candidates, &jobs, stage_days, day, self.watchdog.organisation.zone))
    }

    async fn waiting(&self, status: Status, limit: u16, day: NaiveDate) -> Result<Vec<Candidate>, StoreError> {
        let first_that_may_stay = start_of_day(day - Days::new(limit.into()), self.watchdog.organisation.zone);
        let since_before = Some(first_that_may_stay - Duration::milliseconds(1));
        let filter = CandidateFilter { statuses: [status].into(), since_before, ..CandidateFilter::default() };
        let (mut found, mut from) = (Vec::new(), None);
        for _ in 0..PAGES {
            let page = self.watchdog.store.list_candidates(&filter, Order::Pipeline, PAGE, from.as_ref()).await?;
            found.extend(page.items);
            from = page.next;
            if from.is_none() {
                break;
            }
        }
        Ok(found)
    }
}
