//! Adding candidates and changing their facts.

use std::collections::{BTreeMap, BTreeSet};

use axum::response::Response;
use hirelog_domain::candidates::{
    Candidate, CandidateSource, Consent, HistoryRow, Label, Language, MAX_SKILLS, MAX_TAGS, Standing, Step, is_phone,
    labels,
};
use hirelog_domain::ids::{CandidateId, JobId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::text::Name;
use hirelog_http::{
    Answer, Created, Form, Idempotency, IfMatch, Json, Param, Problem, Refused, Signed, create_once_unkept, versioned,
};
use hirelog_store::{Change, StoreError, keys};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;

use super::out::CandidateOut;
use super::status::mover;
use super::target;

/// A new candidate.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CandidateIn {
    /// Name.
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    /// Where to write to.
    #[schema(format = Email, max_length = 254)]
    mail: String,
    /// Where to call: digits, spaces and + - ( ) / . x
    #[schema(max_length = 32)]
    phone: Option<String>,
    /// Where the person lives.
    #[schema(max_length = 120)]
    location: Option<String>,
    /// How the candidate came.
    source: CandidateSource,
    /// The job applied for; it must be open.
    job: JobId,
    /// Who is responsible; the caller where nobody is named.
    owner: Option<UserId>,
    /// In which language to write.
    #[serde(default)]
    language: Language,
    /// The team's own words, at most 10.
    #[serde(default)]
    #[schema(value_type = Vec<Label>, max_items = 10)]
    tags: Vec<String>,
    /// What the person can do, at most 15.
    #[serde(default)]
    #[schema(value_type = Vec<Label>, max_items = 15)]
    skills: Vec<String>,
}

fn phone(form: &mut Form, text: Option<&str>) -> Option<String> {
    let text = text.map(str::trim).filter(|text| !text.is_empty())?;
    form.expect(is_phone(text), "/phone", "invalid", "must be a telephone number such as +49 30 901820");
    Some(text.to_owned())
}

fn location(form: &mut Form, text: Option<&str>) -> Option<Name> {
    let text = text.map(str::trim).filter(|text| !text.is_empty())?;
    form.text("/location", Name::parse(text))
}

fn tags(form: &mut Form, texts: &[String]) -> BTreeSet<Label> {
    labelled(form, "/tags", texts, MAX_TAGS)
}

pub(crate) fn skills(form: &mut Form, texts: &[String]) -> BTreeSet<Label> {
    labelled(form, "/skills", texts, MAX_SKILLS)
}

fn labelled(form: &mut Form, field: &str, texts: &[String], most: usize) -> BTreeSet<Label> {
    let labels = form.text(field, labels(texts)).unwrap_or_default();
    form.expect(labels.len() <= most, field, "too_many", &format!("must be at most {most}"));
    labels
}

/// Adds a candidate to an open job.
#[utoipa::path(post, path = "/api/v1/candidates", tag = "candidates", request_body = CandidateIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 201, description = "The candidate", body = CandidateOut)))]
pub(crate) async fn create_candidate(
    signed: Signed,
    key: Idempotency,
    Json(body): Json<CandidateIn>,
) -> Answer<Response> {
    let mut form = Form::default();
    let name = form.text("/name", Name::parse(&body.name));
    let mail = form.take("/mail", MailAddress::parse(&body.mail));
    let phone = phone(&mut form, body.phone.as_deref());
    let location = location(&mut form, body.location.as_deref());
    let (tags, skills) = (tags(&mut form, &body.tags), skills(&mut form, &body.skills));
    form.expect(signed.scope().covers(body.job), "/job", "unknown_job", "must be an open job of yours");
    let (Some(name), Some(mail)) = (name, mail) else { return Err(form.refuse()) };
    form.finish()?;
    let now = signed.now();
    let candidate = Candidate {
        id: signed.new_id(),
        name,
        mail,
        phone,
        location,
        language: body.language,
        tags,
        skills,
        job: body.job,
        standing: Standing::new(now),
        last_move: None,
        source: body.source,
        owner: body.owner.unwrap_or(signed.user().id),
        consent: None,
        absorbed: BTreeMap::new(),
        created_at: now,
        updated_at: now,
        version: 1,
    };
    let mut event = signed.event(candidate.id)?;
    Step::added(&candidate, signed.app().organisation.zone).tell(&mut event);
    let first = HistoryRow::first(&candidate, &mover(&signed, &event));
    let mut change = Change::told_by(&event).create_candidate(&candidate, &first);
    if candidate.owner != signed.user().id {
        change = change.naming(candidate.owner);
    }
    let path = format!("/api/v1/candidates/{}", candidate.id);
    let created = Created { location: path, version: 1, body: CandidateOut::seen_by(&signed, &candidate) };
    let again = async |location: String| {
        let Some(id) = location.rsplit('/').next().and_then(|id| id.parse().ok()) else { return Ok(None) };
        let candidate: Option<Candidate> = signed.app().store.get(&keys::candidate(id)).await?;
        let mine = candidate.filter(|candidate| signed.scope().covers(candidate.job));
        Ok(mine.map(|candidate| Created {
            location,
            version: candidate.version,
            body: CandidateOut::seen_by(&signed, &candidate),
        }))
    };
    let made = create_once_unkept(&signed, key, "/api/v1/candidates", &body, change, created, again).await;
    made.map_err(|refused| match refused {
        Refused::Store(StoreError::Condition("job")) => {
            Problem::invalid_field("/job", "unknown_job", "must be an open job of yours")
        }
        Refused::Store(StoreError::Condition("person")) => unknown_owner(),
        Refused::Store(other) => other.into(),
        Refused::Problem(problem) => problem,
    })
}

fn unknown_owner() -> Problem {
    Problem::invalid_field("/owner", "unknown_user", "must be an active person of the team")
}

/// What may change on a candidate; what is absent stays, an empty phone or location is taken away.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CandidatePatch {
    /// Name.
    #[schema(min_length = 1, max_length = 120)]
    name: Option<String>,
    /// Where to write to.
    #[schema(format = Email, max_length = 254)]
    mail: Option<String>,
    /// Where to call.
    #[schema(max_length = 32)]
    phone: Option<String>,
    /// Where the person lives.
    #[schema(max_length = 120)]
    location: Option<String>,
    /// How the candidate came.
    source: Option<CandidateSource>,
    /// Who is responsible.
    owner: Option<UserId>,
    /// In which language to write.
    language: Option<Language>,
    /// The team's own words, at most 10, instead of those there are.
    #[schema(value_type = Option<Vec<Label>>, max_items = 10)]
    tags: Option<Vec<String>>,
    /// What the person can do, at most 15, instead of what there is.
    #[schema(value_type = Option<Vec<Label>>, max_items = 15)]
    skills: Option<Vec<String>>,
    /// The candidate's word that data may be kept for longer; null takes it away.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<Consent>)]
    consent: Option<Option<Consent>>,
}

/// Tells null from absent.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<Consent>>, D::Error> {
    Option::<Consent>::deserialize(deserializer).map(Some)
}

/// Changes a candidate's facts. The status changes by its own address, with its own rules.
#[utoipa::path(patch, path = "/api/v1/candidates/{id}", tag = "candidates", request_body = CandidatePatch,
    params(("id" = CandidateId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The candidate", body = CandidateOut)))]
pub(crate) async fn update_candidate(
    signed: Signed,
    Param(id): Param<CandidateId>,
    version: IfMatch,
    Json(body): Json<CandidatePatch>,
) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let after = patched(&signed, &before, &body)?;
    let after = Candidate { updated_at: signed.now(), version: before.version + 1, ..after };
    let mut change = Change::told_by(&signed.event(id)?).update_candidate(&before, &after);
    if after.owner != before.owner {
        change = change.naming(after.owner);
    }
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("candidate") => Problem::version_conflict(),
        StoreError::Condition("person") => unknown_owner(),
        other => other.into(),
    })?;
    Ok(versioned(after.version, CandidateOut::seen_by(&signed, &after)))
}

fn patched(signed: &Signed, before: &Candidate, body: &CandidatePatch) -> Answer<Candidate> {
    let mut form = Form::default();
    let mut after = before.clone();
    if let Some(text) = &body.name {
        form.text("/name", Name::parse(text)).into_iter().for_each(|name| after.name = name);
    }
    if let Some(text) = &body.mail {
        form.take("/mail", MailAddress::parse(text)).into_iter().for_each(|mail| after.mail = mail);
    }
    if body.phone.is_some() {
        after.phone = phone(&mut form, body.phone.as_deref());
    }
    if body.location.is_some() {
        after.location = location(&mut form, body.location.as_deref());
    }
    if let Some(texts) = &body.tags {
        after.tags = tags(&mut form, texts);
    }
    if let Some(texts) = &body.skills {
        after.skills = skills(&mut form, texts);
    }
    if let Some(consent) = body.consent {
        let today = signed.now().day(signed.app().organisation.zone);
        after.consent = consent.and_then(|consent| form.take("/consent", consent.check(today)));
    }
    after.language = body.language.unwrap_or(before.language);
    after.source = body.source.unwrap_or(before.source);
    after.owner = body.owner.unwrap_or(before.owner);
    form.finish()?;
    Ok(after)
}
