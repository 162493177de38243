//! Letters to candidates: look at one before the move, stop one that waits, and the words that they are made of.

mod one;
mod templates;

use axum::http::Uri;
use hirelog_domain::activity::{Action, SubjectKind};
use hirelog_domain::candidates::Language;
use hirelog_domain::permissions::Permission;
use hirelog_domain::workflow::Status;
use hirelog_http::{Declared, Routes};
use hirelog_store::{Key, keys};
use serde::de::DeserializeOwned;
use utoipa_axum::routes;

pub(crate) use one::LetterOut;

use crate::CandidatesState;

/// The routes of letters.
pub(crate) fn routes(routes: Routes<CandidatesState>) -> Routes<CandidatesState> {
    use Permission::{EditSettings, MoveCandidates, ViewJobs};
    let of_candidate = |action| Declared::new(MoveCandidates, action).about(SubjectKind::Candidate).loading();
    let words = || Declared::new(EditSettings, Action::UpdateSettings).beside(template_of);
    routes
        .add(of_candidate(Action::PreviewLetter), routes!(one::preview_letter))
        .add(of_candidate(Action::CancelLetter).beside(letter_of), routes!(one::cancel_letter))
        .add(Declared::new(ViewJobs, Action::ListTemplates), routes!(templates::list_letter_templates))
        .add(words(), routes!(templates::save_letter_template))
        .add(words(), routes!(templates::reset_letter_template))
}

/// The letter that a path such as `/api/v1/candidates/{id}/letters/{letter}/cancel` names.
fn letter_of(uri: &Uri) -> Option<Key> {
    let mut parts = uri.path().split('/').skip(4);
    let candidate = parts.next()?.parse().ok()?;
    Some(keys::letter(candidate, parts.nth(1)?.parse().ok()?))
}

/// The words that a path such as `/api/v1/letter-templates/{status}/{language}` names.
fn template_of(uri: &Uri) -> Option<Key> {
    let mut parts = uri.path().split('/').skip(4);
    let status: Status = choice(parts.next()?)?;
    let language: Language = choice(parts.next()?)?;
    Some(keys::template(status, language))
}

fn choice<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(text.into()).ok()
}
