//! Forms with which browsers bring files straight to the bucket: a function takes no more than 6 MB.

use std::time::Duration;

use axum::extract::State;
use hirelog_domain::ids::ResumeId;
use hirelog_domain::resumes::{MAX_RESUME_BYTES, MAX_RESUMES, Resume};
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, Problem, Query, Signed};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::CandidatesState;

/// How long a form works.
const FORM_LIFETIME: Duration = Duration::from_secs(60 * 60);

/// How many files are to come.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct FormsIn {
    /// One form for each file: 1 to 100.
    #[param(minimum = 1, maximum = 100)]
    count: usize,
}

/// A form for one file.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ResumeForm)]
pub(crate) struct FormOut {
    /// What the resume will be known by.
    id: ResumeId,
    /// Where to send it, as `multipart/form-data`.
    url: String,
    /// The fields to send, all of them, before the file, which is called `file`.
    #[schema(value_type = std::collections::HashMap<String, String>)]
    fields: std::collections::BTreeMap<String, String>,
}

/// Forms.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ResumeForms)]
pub(crate) struct FormsOut {
    /// One for each file.
    forms: Vec<FormOut>,
    /// Most bytes of a file. The bucket itself refuses one byte more.
    max_bytes: u64,
    /// Until when they work.
    expires_at: Instant,
}

/// Gives forms with which files can be brought to the bucket. A file of which nobody says that it arrived is gone after a day.
#[utoipa::path(get, path = "/api/v1/resumes/forms", tag = "resumes", params(FormsIn),
    responses((status = 200, description = "The forms", body = FormsOut)))]
pub(crate) async fn give_forms(
    signed: Signed,
    State(state): State<CandidatesState>,
    Query(query): Query<FormsIn>,
) -> Answer<axum::Json<FormsOut>> {
    if !(1..=MAX_RESUMES).contains(&query.count) {
        return Err(Problem::invalid_field("count", "out_of_range", "must be from 1 to 100"));
    }
    let expires_at = signed.now() + chrono::Duration::hours(1);
    let mut forms = Vec::with_capacity(query.count);
    for _ in 0..query.count {
        let id: ResumeId = signed.new_id();
        let key = Resume::upload_key(signed.user().id, id);
        let form = state.uploads.form(&key, MAX_RESUME_BYTES, signed.now().into(), FORM_LIFETIME).await;
        let form = form.map_err(|error| Problem::internal(&error))?;
        forms.push(FormOut { id, url: form.url, fields: form.fields });
    }
    Ok(axum::Json(FormsOut { forms, max_bytes: MAX_RESUME_BYTES, expires_at }))
}
