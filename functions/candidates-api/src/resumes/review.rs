//! A person says what of a resume is right, and whose it is. Resume, candidate, history and events change together.

use axum::extract::State;
use axum::http::Uri;
use axum::response::Response;
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{Candidate, CandidateSource, HistoryRow, Mover, Step};
use hirelog_domain::ids::{CandidateId, ResumeId};
use hirelog_domain::resumes::{Content, Resume, Taken, counted, filled, newcomer};
use hirelog_http::{Answer, IfMatch, Json, Param, Problem, Signed};
use hirelog_store::{Change, Key, Merged, StoreError, WholeResume, keys};
use serde::Deserialize;
use utoipa::ToSchema;

use super::out::DetailOut;
use super::taken::{TakenIn, read};
use super::view::shown;
use super::{refused, whole};
use crate::CandidatesState;

/// Whose resume it is.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[schema(as = ResumeInto)]
pub(crate) enum IntoIn {
    /// A candidate who is there.
    Candidate {
        /// Who.
        candidate: CandidateId,
    },
    /// A new candidate for the resume's job, which must be open.
    New {
        /// How the candidate came.
        source: CandidateSource,
    },
}

/// What is right.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ResumeReview)]
pub(crate) struct ReviewIn {
    /// What is taken over. A finding that is not among them was rejected.
    #[schema(max_items = 150)]
    facts: Vec<TakenIn>,
    /// Whose it is. A resume that came for a candidate stays that candidate's.
    into: IntoIn,
}

/// The candidate whom the body names, and the settings.
pub(crate) fn named(_: &Uri, body: &[u8]) -> Vec<Key> {
    let body: Option<ReviewIn> = serde_json::from_slice(body).ok();
    let candidate = body.and_then(|body| match body.into {
        IntoIn::Candidate { candidate } => Some([keys::candidate(candidate), keys::merged(candidate)]),
        IntoIn::New { .. } => None,
    });
    [keys::extraction_settings()].into_iter().chain(candidate.into_iter().flatten()).collect()
}

/// Says what of a resume is right and whose it is: the facts go into that candidate, or make a new one.
#[utoipa::path(post, path = "/api/v1/resumes/{id}/review", tag = "resumes", request_body = ReviewIn,
    params(("id" = ResumeId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The resume", body = DetailOut)))]
pub(crate) async fn review_resume(
    signed: Signed,
    State(state): State<CandidatesState>,
    Param(id): Param<ResumeId>,
    version: IfMatch,
    Json(body): Json<ReviewIn>,
) -> Answer<Response> {
    let WholeResume { resume: before, content } = whole(&signed, id)?;
    version.check(before.version)?;
    before.reviewable(Some(signed.user().id), signed.now()).map_err(refused)?;
    let (facts, counts) = counted(&content.findings, &read(&body.facts)?).map_err(Problem::invalid)?;
    let content = Content { facts: facts.clone(), ..content };
    let candidate = Target::of(&signed, &before, body.into, &(facts, counts)).await?;
    let after = before
        .review(Some(signed.user().id), (&content, counts), candidate.after().id, signed.now())
        .map_err(refused)?;
    for (name, count) in [
        ("accepted", counts.accepted),
        ("corrected", counts.corrected),
        ("rejected", counts.rejected),
        ("added", counts.added),
    ] {
        signed.note(name, count);
    }
    let change = Change::told_by(&signed.event(id)?).update_resume(&before, &after).keep_resume_content(
        id,
        &content,
        after.candidate,
    );
    let written = written(&signed, candidate.written(&signed, change)?);
    shown(&signed, &state, WholeResume { resume: after, content }, Some(written)).await
}

/// A candidate, or the one whose record it was merged into.
async fn kept(signed: &Signed, id: CandidateId) -> Answer<Option<Candidate>> {
    let known: Option<Candidate> = signed.loaded(&keys::candidate(id))?;
    let merged: Option<Merged> = signed.loaded(&keys::merged(id))?;
    match (known, merged) {
        (None, Some(Merged { into, .. })) => Ok(signed.app().store.get(&keys::candidate(into)).await?),
        (known, _) => Ok(known),
    }
}

/// Where the facts go.
enum Target {
    /// Into a candidate who is there.
    Known { before: Box<Candidate>, after: Box<Candidate> },
    /// Into a new one.
    New(Box<Candidate>),
}

impl Target {
    async fn of(signed: &Signed, resume: &Resume, into: IntoIn, (facts, _): &Taken) -> Answer<Self> {
        match into {
            IntoIn::Candidate { candidate } => {
                let known = kept(signed, candidate).await?.filter(|known| signed.scope().covers(known.job));
                let own = |known: &Candidate| {
                    resume.candidate.is_none_or(|own| known.records().any(|(record, _)| record == own))
                };
                let before = known.filter(own).ok_or_else(unknown_candidate)?;
                let after = filled(&before, facts, true);
                let after = Candidate { updated_at: signed.now(), version: before.version + 1, ..after };
                Ok(Self::Known { before: Box::new(before), after: Box::new(after) })
            }
            IntoIn::New { .. } if resume.candidate.is_some() => Err(unknown_candidate()),
            IntoIn::New { source } => {
                let new = newcomer(resume, facts, signed.new_id(), (signed.user().id, source), signed.now());
                Ok(Self::New(Box::new(new.map_err(Problem::invalid)?)))
            }
        }
    }

    fn after(&self) -> &Candidate {
        match self {
            Self::Known { after, .. } => after,
            Self::New(after) => after,
        }
    }

    fn written(&self, signed: &Signed, change: Change) -> Answer<Change> {
        Ok(match self {
            Self::Known { before, after } => {
                let event = signed.another_event(Action::UpdateCandidate, after.id)?;
                change.also_told_by(&event).update_candidate(before, after)
            }
            Self::New(after) => {
                let mut event = signed.another_event(Action::CreateCandidate, after.id)?;
                Step::added(after, signed.app().organisation.zone).tell(&mut event);
                let mover = Mover { event: event.id, operation: signed.id(), by: signed.user().id, at: signed.now() };
                change.also_told_by(&event).create_candidate(after, &HistoryRow::first(after, &mover))
            }
        })
    }
}

async fn written(signed: &Signed, change: Change) -> Answer<()> {
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("resume" | "candidate") => Problem::version_conflict(),
        StoreError::Condition("job") => Problem::conflict("job_closed", "The job takes no candidates any more."),
        other => other.into(),
    })
}

fn unknown_candidate() -> Problem {
    Problem::invalid_field("/into/candidate", "unknown_candidate", "must be the candidate whose resume it is")
}
