//! Resumes: brought in, read by the resumes worker, reviewed here. Nothing of what was read reaches a candidate before a
//! person said so, unless the settings allow it.

mod arrive;
mod forms;
mod list;
mod out;
mod review;
mod settings;
mod steps;
mod taken;
mod view;

use axum::http::Uri;
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::ids::ResumeId;
use hirelog_domain::permissions::Permission;
use hirelog_domain::resumes::{Content, ExtractionSettings, Resume, ResumeRefusal};
use hirelog_http::{Answer, Declared, Problem, Routes, Signed};
use hirelog_store::{Key, WholeResume, keys};
use utoipa_axum::routes;

use crate::CandidatesState;

/// The routes of resumes.
pub(crate) fn routes(routes: Routes<CandidatesState>) -> Routes<CandidatesState> {
    use Permission::{EditSettings, VetResumes};
    let one = |action| Declared::new(VetResumes, action).about(SubjectKind::Resume).loading();
    let whole = |action| one(action).beside(content).naming(settings::key);
    routes
        .add(
            Declared::silent(VetResumes, "hands out empty forms; what comes with them is recorded"),
            routes!(forms::give_forms),
        )
        .add(Declared::new(VetResumes, Action::UploadResume).naming(arrive::named), routes!(arrive::upload_resume))
        .add(Declared::new(VetResumes, Action::ListResumes), routes!(list::list_resumes))
        .add(
            Declared::silent(VetResumes, "how far files are, without anything about a person").naming(list::named),
            routes!(list::resume_states),
        )
        .add(
            Declared::new(VetResumes, Action::ListResumes).about(SubjectKind::Candidate).loading(),
            routes!(list::resumes_of_candidate),
        )
        .add(whole(Action::ViewResume), routes!(view::view_resume))
        .add(one(Action::DownloadResume), routes!(view::resume_file))
        .add(whole(Action::HoldResume), routes!(steps::hold_resume))
        .add(one(Action::HoldResume), routes!(steps::release_resume))
        .add(one(Action::UploadResume), routes!(steps::read_again))
        .add(one(Action::DiscardResume), routes!(steps::discard_resume))
        .add(one(Action::ReviewExtraction).beside(content).naming(review::named), routes!(review::review_resume))
        .add(
            Declared::silent(EditSettings, "settings without anything about a person; changes are recorded")
                .naming(settings::key),
            routes!(settings::view_extraction_settings),
        )
        .add(
            Declared::new(EditSettings, Action::UpdateSettings).naming(settings::key),
            routes!(settings::save_extraction_settings),
        )
}

/// What the resume says that the path names.
fn content(uri: &Uri) -> Option<Key> {
    path_id(uri).map(keys::resume_content)
}

/// The id in `/api/v1/resumes/{id}` and what lies below.
fn path_id(uri: &Uri) -> Option<ResumeId> {
    let mut parts = uri.path().split('/').skip_while(|part| *part != "resumes");
    parts.nth(1)?.parse().ok()
}

/// The resume that the path names, if its job is within the caller's reach.
fn target(signed: &Signed, id: ResumeId) -> Answer<Resume> {
    let resume: Option<Resume> = signed.loaded(&keys::resume(id))?;
    let now = signed.now();
    let known = resume.filter(|resume| resume.forgotten_at().is_none_or(|at| now < at));
    known.filter(|resume| signed.scope().covers(resume.job)).ok_or_else(Problem::not_found)
}

/// The same with what it says.
fn whole(signed: &Signed, id: ResumeId) -> Answer<WholeResume> {
    let resume = target(signed, id)?;
    let content: Option<Content> = signed.loaded(&keys::resume_content(id))?;
    Ok(WholeResume { resume, content: content.unwrap_or_default() })
}

fn decided(signed: &Signed) -> Answer<ExtractionSettings> {
    let decided: Option<ExtractionSettings> = signed.loaded(&keys::extraction_settings())?;
    Ok(decided.unwrap_or_else(ExtractionSettings::usual))
}

fn refused(refusal: ResumeRefusal) -> Problem {
    Problem::conflict(refusal.code(), refusal.to_string())
}
