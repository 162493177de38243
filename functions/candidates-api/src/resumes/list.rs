//! Looking through resumes.

use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, JobId, ResumeId};
use hirelog_domain::resumes::{Content, ResumeState};
use hirelog_http::{Answer, ListOut, Paging, Param, Query, Signed};
use hirelog_store::{Key, keys};
use serde::Deserialize;
use utoipa::IntoParams;

use super::out::{OfCandidateOut, ResumeOut};
use crate::candidates::target;

/// Which resumes.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct ResumesIn {
    /// How far they are; those to review where nothing is said.
    state: Option<ResumeState>,
    /// For which job.
    job: Option<JobId>,
    /// Items on the page.
    #[param(minimum = 1, maximum = 100, default = 50)]
    limit: Option<i32>,
    /// Where the list goes on: `next` of the page before.
    #[param(max_length = 8192)]
    cursor: Option<String>,
}

/// Resumes of a state, newest first. Who sees own jobs only gets those; a page can be short, even empty, and still go on.
#[utoipa::path(get, path = "/api/v1/resumes", tag = "resumes", params(ResumesIn),
    responses((status = 200, description = "The resumes", body = ListOut<ResumeOut>)))]
pub(crate) async fn list_resumes(
    signed: Signed,
    Query(query): Query<ResumesIn>,
) -> Answer<axum::Json<ListOut<ResumeOut>>> {
    let paging = Paging::check(query.limit, query.cursor.as_deref())?;
    let state = query.state.unwrap_or(ResumeState::ToReview);
    signed.note("state", state.as_str());
    if query.job.is_some_and(|job| !signed.scope().covers(job)) {
        return Ok(axum::Json(ListOut { items: Vec::new(), next: None }));
    }
    let mut page = signed.app().store.resumes(state, query.job, paging.limit, paging.from.as_ref()).await?;
    let now = signed.now();
    page.items.retain(|resume| {
        signed.scope().covers(resume.job) && resume.forgotten_at().is_none_or(|forgotten| now < forgotten)
    });
    signed.note("count", page.items.len());
    Ok(axum::Json(ListOut::from_page(page, |resume| ResumeOut::of(&resume, now))))
}

/// The resumes of a candidate, newest first, at most 50, with what was said to be right.
#[utoipa::path(get, path = "/api/v1/candidates/{id}/resumes", tag = "resumes", params(("id" = CandidateId, Path,)),
    responses((status = 200, description = "The resumes", body = ListOut<OfCandidateOut>)))]
pub(crate) async fn resumes_of_candidate(
    signed: Signed,
    Param(id): Param<CandidateId>,
) -> Answer<axum::Json<ListOut<OfCandidateOut>>> {
    let candidate: Candidate = target(&signed, id)?;
    let store = &signed.app().store;
    let mine = candidate.records().filter(|(_, job)| signed.scope().covers(*job)).map(|(record, _)| record);
    let mut resumes = store.resumes_of(mine).await?;
    let now = signed.now();
    resumes.retain(|resume| resume.forgotten_at().is_none_or(|forgotten| now < forgotten));
    let wanted: Vec<Key> = resumes.iter().map(|resume| keys::resume_content(resume.id)).collect();
    let loaded = store.load(&wanted).await?;
    let facts_of = |id: ResumeId| loaded.get::<Content>(&keys::resume_content(id));
    let mut items = Vec::with_capacity(resumes.len());
    for resume in &resumes {
        let facts = facts_of(resume.id)?.map(|content| content.facts).unwrap_or_default();
        items.push(OfCandidateOut {
            resume: ResumeOut::of(resume, now),
            facts: facts.into_iter().map(Into::into).collect(),
        });
    }
    Ok(axum::Json(ListOut { items, next: None }))
}
