//! Looking through resumes.

use axum::http::Uri;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, JobId, ResumeId};
use hirelog_domain::resumes::{FileRefusal, Resume, ResumeState};
use hirelog_http::{Answer, ListOut, Paging, Param, Problem, Query, Signed};
use hirelog_store::{Key, WholeResume, keys};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

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
    let mine = candidate.records().filter(|(_, job)| signed.scope().covers(*job)).map(|(record, _)| record);
    let mut resumes = signed.app().store.resumes_of(mine).await?;
    let now = signed.now();
    resumes.retain(|whole| {
        let resume = &whole.resume;
        signed.scope().covers(resume.job) && resume.forgotten_at().is_none_or(|forgotten| now < forgotten)
    });
    let shown = |WholeResume { resume, content }: WholeResume| OfCandidateOut {
        resume: ResumeOut::of(&resume, now),
        facts: content.facts.into_iter().map(Into::into).collect(),
    };
    Ok(axum::Json(ListOut { items: resumes.into_iter().map(shown).collect(), next: None }))
}

/// Which resumes.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct StatesIn {
    /// Identifiers with commas between, 1 to 100.
    #[param(max_length = 3700)]
    ids: String,
}

/// How far a resume is, without anything about a person.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ResumeProgress)]
pub(crate) struct ProgressOut {
    /// Which one.
    id: ResumeId,
    /// How far it is.
    state: ResumeState,
    /// Why it is none.
    refusal: Option<FileRefusal>,
    /// The same in a sentence.
    refusal_detail: Option<&'static str>,
}

/// The resumes that the query names; what is no list of them names nothing, and the handler says so.
pub(crate) fn named(uri: &Uri, _: &[u8]) -> Vec<Key> {
    let ids = axum::extract::Query::<StatesIn>::try_from_uri(uri).ok().and_then(|query| parsed(&query.ids));
    ids.unwrap_or_default().into_iter().map(keys::resume).collect()
}

/// How many resumes can be asked for at once: they are read together with the session, in one call of 100 keys.
const MOST_STATES: usize = 90;

fn parsed(ids: &str) -> Option<Vec<ResumeId>> {
    let ids: Vec<ResumeId> = ids.split(',').map(str::parse).collect::<Result<_, _>>().ok()?;
    (ids.len() <= MOST_STATES).then_some(ids)
}

/// How far resumes are: to be asked again and again while files are read. Those that are not there, or not within reach, are
/// left out.
#[utoipa::path(get, path = "/api/v1/resumes/states", tag = "resumes", params(StatesIn),
    responses((status = 200, description = "How far they are", body = ListOut<ProgressOut>)))]
pub(crate) async fn resume_states(
    signed: Signed,
    Query(query): Query<StatesIn>,
) -> Answer<axum::Json<ListOut<ProgressOut>>> {
    let ids = parsed(&query.ids);
    let ids =
        ids.ok_or_else(|| Problem::invalid_field("ids", "invalid", "must be 1 to 90 identifiers with commas between"))?;
    let mut items = Vec::with_capacity(ids.len());
    for id in ids {
        let resume: Option<Resume> = signed.loaded(&keys::resume(id))?;
        let resume = resume.filter(|resume| signed.scope().covers(resume.job));
        items.extend(resume.map(|Resume { state, refusal, .. }| ProgressOut {
            id,
            state,
            refusal,
            refusal_detail: refusal.map(FileRefusal::detail),
        }));
    }
    Ok(axum::Json(ListOut { items, next: None }))
}
