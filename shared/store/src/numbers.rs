//! What a report or a view of analytics is computed from, read beside each other.

use std::collections::BTreeMap;

use futures_util::future::try_join_all;
use hirelog_domain::flow::FlowDays;
use hirelog_domain::ids::JobId;
use hirelog_domain::jobs::Job;
use hirelog_domain::pipeline::Counter;
use hirelog_domain::reports::{Needs, Numbers, Standing};
use hirelog_domain::time::Period;
use hirelog_domain::workflow::Status;

use crate::error::StoreError;
use crate::table::Store;

impl Store {
    /// AP: people, their days, pipelines and jobs, as far as they are needed. One query a month of each kind, at once.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn numbers(&self, needs: &Needs, days: Period) -> Result<Numbers, StoreError> {
        let of_people = async { if needs.people { self.team_days(days).await } else { Ok(Vec::new()) } };
        let flow = async { if needs.flow { self.flow(None, days).await } else { Ok(FlowDays::new()) } };
        let jobs = async { if needs.jobs { self.jobs_with_flow(days).await } else { Ok(Vec::new()) } };
        let standing = try_join_all(needs.standing.iter().map(|job| self.standing(*job)));
        let (users, days, flow, jobs, standing) = tokio::try_join!(self.all_users(), of_people, flow, jobs, standing)?;
        Ok(Numbers { users, days, flow, jobs, standing: standing.into_iter().collect() })
    }

    async fn jobs_with_flow(&self, days: Period) -> Result<Vec<(Job, FlowDays)>, StoreError> {
        let (jobs, mut flows): (_, BTreeMap<JobId, FlowDays>) =
            tokio::try_join!(self.all_jobs(), self.flow_by_job(days))?;
        let with_flow = |job: Job| (flows.remove(&job.id).unwrap_or_default(), job);
        Ok(jobs.into_iter().map(with_flow).map(|(flow, job)| (job, flow)).collect())
    }

    async fn standing(&self, job: Option<JobId>) -> Result<(Option<JobId>, Standing), StoreError> {
        let pipeline = self.pipeline(job).await?;
        Ok((job, Status::ALL.map(|status| (status, pipeline.get(Counter::At, status))).into()))
    }
}
