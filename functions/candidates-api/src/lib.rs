//! Jobs and candidates: the pipeline (DESIGN 6).

mod candidates;
mod jobs;

use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::permissions::Permission;
use hirelog_http::{App, Declared, Routes, Service};
use utoipa_axum::routes;

/// Everything this function answers.
#[must_use]
pub fn routes() -> Routes<App> {
    use Permission::{EditCandidates, EditJobs, MoveCandidates, ViewCandidates, ViewJobs};
    let job = |permission, action| Declared::new(permission, action).about(SubjectKind::Job).loading();
    let candidate = |permission, action| Declared::new(permission, action).about(SubjectKind::Candidate);
    Routes::new()
        .add(Declared::new(ViewJobs, Action::ListJobs), routes!(jobs::list::list_jobs))
        .add(
            Declared::silent(ViewJobs, "titles for the identifiers on other pages, which are recorded themselves"),
            routes!(jobs::list::job_directory),
        )
        .add(Declared::new(EditJobs, Action::CreateJob), routes!(jobs::write::create_job))
        .add(job(ViewJobs, Action::ViewJob), routes!(jobs::list::view_job))
        .add(job(EditJobs, Action::UpdateJob), routes!(jobs::write::update_job))
        .add(job(EditJobs, Action::CloseJob), routes!(jobs::write::close_job))
        .add(Declared::new(ViewCandidates, Action::ListCandidates), routes!(candidates::list::list_candidates))
        .add(Declared::new(EditCandidates, Action::CreateCandidate), routes!(candidates::write::create_candidate))
        .add(candidate(ViewCandidates, Action::ViewCandidate), routes!(candidates::list::view_candidate))
        .add(candidate(EditCandidates, Action::UpdateCandidate).loading(), routes!(candidates::write::update_candidate))
        .add(candidate(MoveCandidates, Action::ChangeStatus).loading(), routes!(candidates::status::change_status))
}

/// The function, ready to serve.
#[must_use]
pub fn service(app: App) -> Service {
    routes().build(&app, app.clone())
}
