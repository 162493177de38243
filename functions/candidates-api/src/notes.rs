//! Notes about candidates.

use std::collections::BTreeSet;

use axum::http::{StatusCode, Uri};
use axum::response::Response;
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::ids::{CandidateId, NoteId, UserId};
use hirelog_domain::notes::{MAX_MENTIONS, Note};
use hirelog_domain::permissions::{Permission, Role};
use hirelog_domain::time::Instant;
use hirelog_http::{
    Answer, Created, Declared, Form, Idempotency, Json, Param, Problem, Refused, Routes, Signed, create_once_unkept,
};
use hirelog_store::{Change, Key, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::CandidatesState;
use crate::candidates::target;

/// The routes of notes.
pub(crate) fn routes(routes: Routes<CandidatesState>) -> Routes<CandidatesState> {
    let of_candidate =
        |action| Declared::new(Permission::EditCandidates, action).about(SubjectKind::Candidate).loading();
    routes
        .add(of_candidate(Action::AddNote), routes!(add_note))
        .add(of_candidate(Action::DeleteNote).beside(note_of), routes!(delete_note))
}

/// The note that a path such as `/api/v1/candidates/{id}/notes/{note}` names.
fn note_of(uri: &Uri) -> Option<Key> {
    let mut parts = uri.path().split('/').skip(4);
    let candidate = parts.next()?.parse().ok()?;
    Some(keys::note(candidate, parts.nth(1)?.parse().ok()?))
}

/// A note about a candidate.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Note)]
pub(crate) struct NoteOut {
    /// Identifier.
    id: NoteId,
    /// When it was written.
    at: Instant,
    /// By whom.
    by: UserId,
    /// What it says.
    text: String,
    /// Who is to read it.
    #[schema(value_type = Vec<UserId>)]
    mentions: BTreeSet<UserId>,
    /// The merged record that it comes from; null where it is this one's own.
    record: Option<CandidateId>,
    /// Whether the caller may delete it.
    may_delete: bool,
}

impl NoteOut {
    /// A note under that record, as the page of a candidate shows it.
    pub(crate) fn of(note: Note, record: CandidateId, candidate: CandidateId, may_delete: bool) -> Self {
        let Note { id, at, by, text, mentions } = note;
        Self { id, at, by, text, mentions, record: (record != candidate).then_some(record), may_delete }
    }
}

/// A new note.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NoteIn {
    /// What it says.
    #[schema(min_length = 1, max_length = 4000)]
    text: String,
    /// Who is to read it: active people of the team, who get a mail.
    #[serde(default)]
    #[schema(value_type = Vec<UserId>, max_items = 10)]
    mentions: BTreeSet<UserId>,
}

/// Writes a note. Who is mentioned gets a mail, unless that person may not see the candidate.
#[utoipa::path(post, path = "/api/v1/candidates/{id}/notes", tag = "candidates", request_body = NoteIn,
    params(("id" = CandidateId, Path,),
        ("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 201, description = "The note", body = NoteOut)))]
pub(crate) async fn add_note(
    signed: Signed,
    Param(id): Param<CandidateId>,
    key: Idempotency,
    Json(body): Json<NoteIn>,
) -> Answer<Response> {
    let candidate = target(&signed, id)?;
    let mut form = Form::default();
    let text = form.text("/text", Note::check(&body.text));
    form.expect(body.mentions.len() <= MAX_MENTIONS, "/mentions", "too_many", "must be at most 10 people");
    let Some(text) = text else { return Err(form.refuse()) };
    form.finish()?;
    let note =
        Note { id: signed.new_id(), at: signed.now(), by: signed.user().id, text, mentions: body.mentions.clone() };
    signed.note("mentions", note.mentions.len());
    let change = Change::told_by(&signed.event(candidate.id)?).add_note(candidate.id, &note, signed.new_id());
    let path = format!("/api/v1/candidates/{id}/notes");
    let location = format!("{path}/{}", note.id);
    let created = Created { location, version: 1, body: NoteOut::of(note, id, id, true) };
    let store = &signed.app().store;
    let again = async |location: String| {
        let Some(note) = location.rsplit('/').next().and_then(|note| note.parse().ok()) else { return Ok(None) };
        let note: Option<Note> = store.get(&keys::note(id, note)).await?;
        Ok(note.map(|note| Created { location, version: 1, body: NoteOut::of(note, id, id, true) }))
    };
    create_once_unkept(&signed, key, &path, &body, change, created, again).await.map_err(|refused| match refused {
        Refused::Store(StoreError::Condition("candidate")) => Problem::not_found(),
        Refused::Store(StoreError::Condition("person")) => {
            Problem::invalid_field("/mentions", "unknown_user", "must be active people of the team")
        }
        Refused::Store(other) => other.into(),
        Refused::Problem(problem) => problem,
    })
}

/// Deletes a note: one's own, or as an admin any. What is gone already stays gone.
#[utoipa::path(delete, path = "/api/v1/candidates/{id}/notes/{note}", tag = "candidates",
    params(("id" = CandidateId, Path,), ("note" = NoteId, Path,)),
    responses((status = 204, description = "The note is gone")))]
pub(crate) async fn delete_note(signed: Signed, Param((id, note)): Param<(CandidateId, NoteId)>) -> Answer<StatusCode> {
    let candidate = target(&signed, id)?;
    let own: Option<Note> = signed.loaded(&keys::note(id, note))?;
    let found = match own {
        Some(own) => Some((id, own)),
        None => {
            // Only of records whose job is within reach: others are not there for the caller.
            let records = candidate.absorbed.iter().filter(|(_, job)| signed.scope().covers(**job)).map(|(id, _)| *id);
            signed.app().store.note_under(records, note).await?
        }
    };
    let Some((record, note)) = found else {
        signed.repeats();
        return Ok(StatusCode::NO_CONTENT);
    };
    if note.by != signed.user().id && signed.user().role != Role::Admin {
        return Err(Problem::conflict("not_your_note", "A note is deleted by who wrote it, or by an admin."));
    }
    let change = Change::told_by(&signed.event(id)?).delete_note(record, note.id);
    match signed.commit(change).await {
        Ok(()) => {}
        Err(StoreError::Condition("note")) => signed.repeats(),
        Err(other) => return Err(other.into()),
    }
    Ok(StatusCode::NO_CONTENT)
}
