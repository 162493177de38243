//! The words of letters: those that come with Hirelog, and what an admin made of them.

use axum::http::StatusCode;
use axum::response::Response;
use hirelog_domain::activity::Subject;
use hirelog_domain::candidates::Language;
use hirelog_domain::letters::{PLACEHOLDERS, Template};
use hirelog_domain::workflow::Status;
use hirelog_http::{Answer, IfMatch, Json, Param, Problem, Signed, versioned};
use hirelog_store::{Change, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The words for a status in a language.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LetterTemplate)]
pub(crate) struct TemplateOut {
    /// The status that it tells of.
    status: Status,
    /// In which language.
    language: Language,
    /// Subject, with placeholders.
    subject: String,
    /// Text, with placeholders.
    text: String,
    /// False for the words that come with Hirelog.
    changed: bool,
    /// For `If-Match`; 0 for the words that come with Hirelog.
    version: u64,
}

impl From<Template> for TemplateOut {
    fn from(template: Template) -> Self {
        let Template { status, language, subject, text, version } = template;
        Self { status, language, subject, text, changed: version > 0, version }
    }
}

/// Every letter.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LetterTemplates)]
pub(crate) struct TemplatesOut {
    /// By status, in the order of the pipeline, then by language.
    items: Vec<TemplateOut>,
    /// What can be filled in, without braces.
    placeholders: Vec<&'static str>,
    /// The languages.
    languages: Vec<Language>,
}

/// The words of every letter.
#[utoipa::path(get, path = "/api/v1/letter-templates", tag = "letters",
    responses((status = 200, description = "The words", body = TemplatesOut)))]
pub(crate) async fn list_letter_templates(signed: Signed) -> Answer<axum::Json<TemplatesOut>> {
    let changed = signed.app().store.changed_templates().await?;
    let words = |status, language| {
        let own = changed.iter().find(|words| (words.status, words.language) == (status, language));
        own.cloned().unwrap_or_else(|| Template::supplied(status, language))
    };
    let of_status = |status| Language::ALL.map(|language| words(status, language));
    Ok(axum::Json(TemplatesOut {
        items: Status::ALL.into_iter().flat_map(of_status).map(TemplateOut::from).collect(),
        placeholders: PLACEHOLDERS.to_vec(),
        languages: Language::ALL.to_vec(),
    }))
}

/// The words of a letter.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = LetterTemplateIn)]
pub(crate) struct TemplateIn {
    /// Subject, with placeholders.
    #[schema(min_length = 1, max_length = 200)]
    subject: String,
    /// Text, with placeholders.
    #[schema(min_length = 1, max_length = 8000)]
    text: String,
}

/// Changes the words of a letter. Letters that wait keep the words that they were written with.
#[utoipa::path(put, path = "/api/v1/letter-templates/{status}/{language}", tag = "letters", request_body = TemplateIn,
    params(("status" = Status, Path,), ("language" = Language, Path,),
        ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The words", body = TemplateOut)))]
pub(crate) async fn save_letter_template(
    signed: Signed,
    Param((status, language)): Param<(Status, Language)>,
    version: IfMatch,
    Json(body): Json<TemplateIn>,
) -> Answer<Response> {
    let before = known(&signed, status, language)?.unwrap_or_else(|| Template::supplied(status, language));
    version.check(before.version)?;
    let after = before.changed(&body.subject, &body.text).map_err(Problem::invalid)?;
    let change = Change::told_by(&signed.event(about(&signed, status, language))?).save_template(&before, &after);
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("template") => Problem::version_conflict(),
        other => other.into(),
    })?;
    Ok(versioned(after.version, TemplateOut::from(after)))
}

/// Goes back to the words that come with Hirelog.
#[utoipa::path(delete, path = "/api/v1/letter-templates/{status}/{language}", tag = "letters",
    params(("status" = Status, Path,), ("language" = Language, Path,)),
    responses((status = 204, description = "The words are those that come with Hirelog")))]
pub(crate) async fn reset_letter_template(
    signed: Signed,
    Param((status, language)): Param<(Status, Language)>,
) -> Answer<StatusCode> {
    let about = about(&signed, status, language);
    let Some(before) = known(&signed, status, language)? else {
        signed.repeats();
        return Ok(StatusCode::NO_CONTENT);
    };
    let change = Change::told_by(&signed.event(about)?).reset_template(&before);
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("template") => Problem::version_conflict(),
        other => other.into(),
    })?;
    Ok(StatusCode::NO_CONTENT)
}

fn known(signed: &Signed, status: Status, language: Language) -> Result<Option<Template>, StoreError> {
    signed.loaded(&keys::template(status, language))
}

/// What the event is about.
fn about(signed: &Signed, status: Status, language: Language) -> Subject {
    let subject = Subject::setting(format!("letter_templates/{status}/{}", language.as_str()));
    signed.about(subject.clone());
    subject
}
