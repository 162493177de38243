//! Jobs and candidates: the pipeline (DESIGN 6).

mod candidates;
mod exports;
mod imports;
mod jobs;
mod letters;
mod notes;
mod resumes;
mod retention;
mod views;

use axum::extract::FromRef;
use hirelog_aws::{Bucket, UploadForms};
use hirelog_http::{App, Routes, Service};

/// What this function has beside the common state.
#[derive(Clone, Debug)]
pub struct CandidatesState {
    /// The common state.
    pub app: App,
    /// Where files lie that come in and go out: under `imports/`, `exports/`, `uploads/` and `resumes/`.
    pub bucket: Bucket,
    /// Signs the forms with which files are brought to the bucket.
    pub uploads: UploadForms,
}

impl FromRef<CandidatesState> for App {
    fn from_ref(state: &CandidatesState) -> Self {
        state.app.clone()
    }
}

/// Everything this function answers.
#[must_use]
pub fn routes() -> Routes<CandidatesState> {
    let features = [
        jobs::routes,
        candidates::routes,
        notes::routes,
        letters::routes,
        views::routes,
        retention::routes,
        imports::routes,
        resumes::routes,
        exports::routes,
    ];
    features.into_iter().fold(Routes::new(), |routes, add| add(routes))
}

/// The function, ready to serve.
#[must_use]
pub fn service(state: CandidatesState) -> Service {
    let app = state.app.clone();
    routes().build(&app, state)
}
