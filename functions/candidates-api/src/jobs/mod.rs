//! Jobs: list, view, create, change, close.

pub(crate) mod list;
pub(crate) mod write;

use hirelog_domain::ids::JobId;
use hirelog_domain::jobs::Job;
use hirelog_http::{Answer, Problem, Signed};
use hirelog_store::keys;

/// The job that the path names, if it is within the caller's reach.
fn target(signed: &Signed, id: JobId) -> Answer<Job> {
    let job: Option<Job> = signed.loaded(&keys::job(id))?;
    job.filter(|job| signed.scope().covers(job.id)).ok_or_else(Problem::not_found)
}
