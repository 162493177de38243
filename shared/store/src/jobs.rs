//! Jobs, and the note at each hiring manager which jobs are theirs.

use std::collections::BTreeSet;

use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::jobs::{Job, JobStatus};

use crate::change::Change;
use crate::cursor::{Cursor, Page};
use crate::error::StoreError;
use crate::keys;
use crate::query::{Index, Query, Range};
use crate::table::{Item, Key, Store, indexed, item};

fn job_item(job: &Job) -> Result<Item, StoreError> {
    let item = item(&keys::job(job.id), job)?;
    Ok(indexed(item, Index::Gsi1, keys::jobs_by_status(job.status, job.id)))
}

impl Change {
    /// Adds a job. Labels: `hiring_manager` where a named person does not exist or is not active.
    #[must_use]
    pub fn create_job(mut self, job: &Job) -> Self {
        self.put_new("job", job_item(job));
        self.assign(job.id, &BTreeSet::new(), &job.hiring_managers);
        self
    }

    /// Changes a job. Labels: `job` where the version is old, `hiring_manager` as above.
    #[must_use]
    pub fn update_job(mut self, before: &Job, after: &Job) -> Self {
        self.replace("job", job_item(after), before.version);
        self.assign(after.id, &before.hiring_managers, &after.hiring_managers);
        self
    }

    fn assign(&mut self, job: JobId, before: &BTreeSet<UserId>, after: &BTreeSet<UserId>) {
        after.difference(before).for_each(|user| self.give_job(*user, job));
        before.difference(after).for_each(|user| self.take_job(*user, job));
    }
}

impl Store {
    /// AP: jobs, open before closed, newest first; or those of one status.
    ///
    /// # Errors
    /// When the table fails or the cursor is of another list.
    pub async fn list_jobs(
        &self,
        status: Option<JobStatus>,
        limit: i32,
        from: Option<&Cursor>,
    ) -> Result<Page<Job>, StoreError> {
        let mut query = Query { newest_first: true, ..Query::of(Index::Gsi1, keys::JOBS) };
        if let Some(status) = status {
            query.range = Some(Range::Prefix(format!("{}#", status.as_str())));
            query.list = format!("{}/{}", keys::JOBS, status.as_str());
        }
        self.page(&query, limit, from).await?.typed()
    }

    /// AP: many jobs by identifier, at most 100; for those who see only their own.
    ///
    /// # Errors
    /// When the table fails.
    pub async fn jobs_by_id(&self, ids: &BTreeSet<JobId>) -> Result<Vec<Job>, StoreError> {
        let wanted: Vec<Key> = ids.iter().rev().map(|id| keys::job(*id)).collect();
        let found = self.load(&wanted).await?;
        wanted.iter().filter_map(|key| found.get(key).transpose()).collect()
    }
}
