//! A file arrived in the bucket: from here on it is a resume, and the worker reads it.

use axum::extract::State;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, JobId, ResumeId};
use hirelog_domain::resumes::{Arrival, Resume, ResumeName};
use hirelog_http::{Answer, Json, Problem, Signed, versioned};
use hirelog_store::{Change, Key, StoreError, keys};
use serde::Deserialize;
use utoipa::ToSchema;

use super::out::ResumeOut;
use crate::CandidatesState;

/// A file that was brought to the bucket.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ResumeIn)]
pub(crate) struct ResumeIn {
    /// The form's.
    id: ResumeId,
    /// What the file is called on the caller's machine.
    #[schema(max_length = 1000)]
    file_name: String,
    /// The open job that it is for; or else `candidate`.
    job: Option<JobId>,
    /// The candidate whose it is; or else `job`.
    candidate: Option<CandidateId>,
}

/// The candidate whom the body names, and the resume itself, where it is told of a second time.
pub(crate) fn named(_: &Uri, body: &[u8]) -> Vec<Key> {
    let body: Option<ResumeIn> = serde_json::from_slice(body).ok();
    let keys = |body: ResumeIn| [Some(keys::resume(body.id)), body.candidate.map(keys::candidate)];
    body.map(keys).into_iter().flatten().flatten().collect()
}

/// Says that a file was brought to the bucket: for a candidate, or for a job. It is read then; follow it at its address.
#[utoipa::path(post, path = "/api/v1/resumes", tag = "resumes", request_body = ResumeIn,
    responses((status = 202, description = "The resume", body = ResumeOut)))]
pub(crate) async fn upload_resume(
    signed: Signed,
    State(state): State<CandidatesState>,
    Json(body): Json<ResumeIn>,
) -> Answer<Response> {
    let (job, candidate) = whose(&signed, &body)?;
    let known: Option<Resume> = signed.loaded(&keys::resume(body.id))?;
    if let Some(known) = known {
        return again(&signed, known, job);
    }
    if !state.bucket.has(&Resume::upload_key(signed.user().id, body.id)).await {
        return Err(Problem::invalid_field("/id", "no_file", "no file arrived with this form; bring it again"));
    }
    let resume = Resume::arrived(Arrival {
        id: body.id,
        name: ResumeName::new(&body.file_name),
        job,
        candidate,
        by: signed.user().id,
        operation: signed.id(),
        at: signed.now(),
    });
    signed.note("job", job.to_string());
    let change = Change::told_by(&signed.event(resume.id)?).arrive_resume(&resume, signed.new_id());
    let change = match candidate {
        Some(candidate) => change.for_candidate(candidate),
        None => change.for_open_job(job),
    };
    match signed.commit(change).await {
        Ok(()) => Ok(accepted(&signed, &resume)),
        Err(StoreError::Condition("resume")) => match signed.app().store.get(&keys::resume(body.id)).await? {
            Some(known) => again(&signed, known, job),
            None => Err(Problem::version_conflict()),
        },
        Err(StoreError::Condition("job")) => Err(unknown_job()),
        Err(StoreError::Condition("candidate")) => Err(unknown_candidate()),
        Err(other) => Err(other.into()),
    }
}

/// The job and the candidate that a resume is for.
fn whose(signed: &Signed, body: &ResumeIn) -> Answer<(JobId, Option<CandidateId>)> {
    match (body.job, body.candidate) {
        (Some(job), None) => signed.scope().covers(job).then_some((job, None)).ok_or_else(unknown_job),
        (None, Some(id)) => {
            let candidate: Option<Candidate> = signed.loaded(&keys::candidate(id))?;
            let candidate = candidate.filter(|candidate| signed.scope().covers(candidate.job));
            let candidate = candidate.ok_or_else(unknown_candidate)?;
            Ok((candidate.job, Some(id)))
        }
        _ => Err(Problem::invalid_field("/job", "required", "name either a job or a candidate")),
    }
}

/// The same request again is answered as the first one; what is somebody else's is nobody's.
fn again(signed: &Signed, known: Resume, job: JobId) -> Answer<Response> {
    if known.by != signed.user().id || known.job != job {
        return Err(Problem::invalid_field("/id", "no_file", "no file arrived with this form; bring it again"));
    }
    signed.repeats();
    Ok(accepted(signed, &known))
}

fn accepted(signed: &Signed, resume: &Resume) -> Response {
    (StatusCode::ACCEPTED, versioned(resume.version, ResumeOut::of(resume, signed.now()))).into_response()
}

fn unknown_job() -> Problem {
    Problem::invalid_field("/job", "unknown_job", "must be an open job of yours")
}

fn unknown_candidate() -> Problem {
    Problem::invalid_field("/candidate", "unknown_candidate", "must be a candidate of yours")
}
