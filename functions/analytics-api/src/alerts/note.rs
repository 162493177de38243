//! Saying that an alert is looked after, fine, or open again.

use axum::response::Response;
use hirelog_domain::alerts::{AlertState, Noting};
use hirelog_domain::ids::{AlertId, UserId};
use hirelog_http::{Answer, Form, IfMatch, Json, Param, Problem, Signed, versioned};
use hirelog_store::{Change, StoreError};
use serde::Deserialize;
use utoipa::ToSchema;

use super::out::{AlertOut, People};
use super::view::loaded;

/// What is said.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AlertIn)]
pub(crate) struct NoteIn {
    /// That it is looked after, fine, or open again.
    state: AlertState,
    /// In which words.
    #[serde(default)]
    #[schema(max_length = 500)]
    note: Option<String>,
}

/// Says something about an alert. What is acknowledged or fine is not raised again.
#[utoipa::path(put, path = "/api/v1/admin/alerts/{id}", tag = "alerts", request_body = NoteIn,
    params(("id" = AlertId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The alert", body = AlertOut)))]
pub(crate) async fn note_alert(
    signed: Signed,
    Param(id): Param<AlertId>,
    version: IfMatch,
    Json(body): Json<NoteIn>,
) -> Answer<Response> {
    let before = loaded(&signed, id)?;
    version.check(before.version)?;
    let mut form = Form::default();
    let note = body.note.as_deref().and_then(|note| form.text("/note", Noting::check(note)));
    form.finish()?;
    let after = before.noted(Noting { state: body.state, note, by: signed.user().id, at: signed.now() });
    signed.note("state", body.state.as_str());
    let mut change = Change::told_by(&signed.event(id)?).note_alert(&before, &after);
    if let Some(person) = before.user.filter(|_| before.kind.measures()) {
        change = change.while_measured(person);
    }
    let named: Vec<UserId> = before.user.into_iter().filter(|user| *user != signed.user().id).collect();
    // Both at once: the names are for the answer alone.
    let (written, people) = tokio::join!(signed.commit(change), signed.app().store.users_by_id(&named));
    written.map_err(|error| match error {
        StoreError::Condition("alert") => Problem::version_conflict(),
        StoreError::Condition("measured") => Problem::not_found(),
        other => other.into(),
    })?;
    let people = People::of(people?.into_iter().chain([signed.user().clone()]).collect());
    let shown = people.shown(after).ok_or_else(Problem::not_found)?;
    Ok(versioned(before.version + 1, shown))
}
