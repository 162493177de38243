//! Jobs: list, view, create, change, close, figures.

mod close;
mod list;
mod pipeline;
mod write;

use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::ids::JobId;
use hirelog_domain::jobs::Job;
use hirelog_domain::permissions::Permission;
use hirelog_http::{Answer, Declared, Problem, Routes, Signed};
use hirelog_store::keys;
use utoipa_axum::routes;

use crate::CandidatesState;

/// The routes of jobs.
pub(crate) fn routes(routes: Routes<CandidatesState>) -> Routes<CandidatesState> {
    use Permission::{EditJobs, ViewJobs};
    let job = |permission, action| Declared::new(permission, action).about(SubjectKind::Job).loading();
    routes
        .add(Declared::new(ViewJobs, Action::ListJobs), routes!(list::list_jobs))
        .add(
            Declared::silent(ViewJobs, "titles for the identifiers on other pages, which are recorded themselves"),
            routes!(list::job_directory),
        )
        .add(Declared::new(EditJobs, Action::CreateJob), routes!(write::create_job))
        .add(job(ViewJobs, Action::ViewJob), routes!(list::view_job))
        .add(job(ViewJobs, Action::ViewPipeline), routes!(pipeline::view_pipeline))
        .add(job(EditJobs, Action::UpdateJob), routes!(write::update_job))
        .add(job(EditJobs, Action::CloseJob), routes!(close::close_job))
        .add(job(EditJobs, Action::ReopenJob), routes!(close::reopen_job))
}

/// The job that the path names, if it is within the caller's reach.
fn target(signed: &Signed, id: JobId) -> Answer<Job> {
    let job: Option<Job> = signed.loaded(&keys::job(id))?;
    job.filter(|job| signed.scope().covers(job.id)).ok_or_else(Problem::not_found)
}
