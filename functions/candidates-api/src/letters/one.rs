//! One letter: what a move would send, and stopping one that waits.

use axum::response::Response;
use hirelog_domain::candidates::{Candidate, Language};
use hirelog_domain::ids::{CandidateId, LetterId, UserId};
use hirelog_domain::jobs::Job;
use hirelog_domain::letters::{Letter, LetterState, Placeholders, Template, still_wanted};
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::Status;
use hirelog_http::{Answer, Param, Problem, Query, Signed, versioned};
use hirelog_store::{Change, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::candidates::target;

/// A letter to a candidate.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Letter)]
pub(crate) struct LetterOut {
    /// Identifier.
    id: LetterId,
    /// The status that it tells of.
    status: Status,
    /// In which language.
    language: Language,
    /// Subject.
    subject: String,
    /// Text.
    text: String,
    /// How far it is.
    state: LetterState,
    /// Not before this moment.
    due_at: Instant,
    /// When the candidate was moved.
    created_at: Instant,
    /// Who moved the candidate.
    by: Option<UserId>,
    /// The merged record that it comes from; null where it is this one's own.
    record: Option<CandidateId>,
}

impl LetterOut {
    /// A letter as it stands now: one that waits for a move that is no longer the last one will not go out.
    pub(crate) fn of(letter: Letter, candidate: &Candidate) -> Self {
        let over = letter.state == LetterState::Waiting && !still_wanted(letter.event, candidate);
        Self {
            id: letter.id,
            status: letter.status,
            language: letter.language,
            subject: letter.subject,
            text: letter.text,
            state: if over { LetterState::Superseded } else { letter.state },
            due_at: letter.due_at,
            created_at: letter.created_at,
            by: letter.by,
            record: (letter.candidate != candidate.id).then_some(letter.candidate),
        }
    }
}

/// Which move.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct PreviewIn {
    /// The status that the candidate would be moved to.
    to: Status,
}

/// The letter that a move would send.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LetterPreview)]
pub(crate) struct PreviewOut {
    /// Whether the job asks for one.
    applies: bool,
    /// Hours between the move and the letter.
    delay_hours: u16,
    /// In which language.
    language: Language,
    /// Subject, filled in.
    subject: String,
    /// Text, filled in.
    text: String,
}

/// Shows the letter that a move would send, as the caller would send it.
#[utoipa::path(get, path = "/api/v1/candidates/{id}/letter", tag = "letters",
    params(("id" = CandidateId, Path,), PreviewIn),
    responses((status = 200, description = "The letter", body = PreviewOut)))]
pub(crate) async fn preview_letter(
    signed: Signed,
    Param(id): Param<CandidateId>,
    Query(query): Query<PreviewIn>,
) -> Answer<axum::Json<PreviewOut>> {
    let candidate = target(&signed, id)?;
    signed.note("to", query.to.as_str());
    let (job_key, words_key) = (keys::job(candidate.job), keys::template(query.to, candidate.language));
    let found = signed.app().store.load(&[job_key.clone(), words_key.clone()]).await?;
    let job: Job = found.get(&job_key)?.ok_or_else(Problem::not_found)?;
    let template: Option<Template> = found.get(&words_key)?;
    let template = template.unwrap_or_else(|| Template::supplied(query.to, candidate.language));
    let words = template.render(&Placeholders {
        candidate: &candidate.name,
        job: &job.title,
        organisation: &signed.app().organisation.name,
        sender: signed.user().name.as_str(),
    });
    let rule = job.letter_on(query.to);
    Ok(axum::Json(PreviewOut {
        applies: rule.is_some(),
        delay_hours: rule.map_or(0, |rule| rule.delay_hours),
        language: candidate.language,
        subject: words.subject,
        text: words.text,
    }))
}

/// Stops a letter that was not sent yet.
#[utoipa::path(post, path = "/api/v1/candidates/{id}/letters/{letter}/cancel", tag = "letters",
    params(("id" = CandidateId, Path,), ("letter" = LetterId, Path,)),
    responses((status = 200, description = "The letter", body = LetterOut)))]
pub(crate) async fn cancel_letter(
    signed: Signed,
    Param((id, letter)): Param<(CandidateId, LetterId)>,
) -> Answer<Response> {
    let candidate = target(&signed, id)?;
    let letter: Option<Letter> = signed.loaded(&keys::letter(id, letter))?;
    let before = letter.ok_or_else(Problem::not_found)?;
    if before.state != LetterState::Waiting || !still_wanted(before.event, &candidate) {
        return Err(gone());
    }
    let after = before.in_state(LetterState::Cancelled);
    signed.note("status", after.status.as_str());
    let change = Change::told_by(&signed.event(id)?).cancel_letter(&before, &after);
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("letter") => gone(),
        other => other.into(),
    })?;
    Ok(versioned(after.version, LetterOut::of(after, &candidate)))
}

fn gone() -> Problem {
    Problem::conflict("letter_gone", "This letter does not wait any more: it was sent, stopped or is no longer wanted.")
}
