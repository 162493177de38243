//! Adding candidates and changing their facts.

use axum::response::Response;
use hirelog_domain::activity::Actor;
use hirelog_domain::candidates::{Candidate, CandidateSource, HistoryRow, is_phone};
use hirelog_domain::ids::{CandidateId, JobId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::text::Name;
use hirelog_domain::workflow::{Fields, Position, Status};
use hirelog_http::{
    Answer, Created, Form, Idempotency, IfMatch, Json, Param, Problem, Refused, Signed, create_once, versioned,
};
use hirelog_store::{Change, StoreError};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::out::CandidateOut;
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
        job: body.job,
        position: Position::START,
        status_since: now,
        source: body.source,
        owner: signed.user().id,
        created_at: now,
        updated_at: now,
        version: 1,
    };
    signed.note("job", body.job.to_string());
    let event = signed.event(candidate.id)?;
    let first = HistoryRow {
        id: event.id,
        from: None,
        to: Status::New,
        at: now,
        by: Actor::User(signed.user().id),
        fields: Fields::new(),
        operation_id: signed.id(),
    };
    let change = Change::told_by(&event).create_candidate(&candidate, &first);
    let path = format!("/api/v1/candidates/{}", candidate.id);
    let created = Created { location: path, version: 1, body: CandidateOut::seen_by(&signed, candidate) };
    create_once(&signed, key, "/api/v1/candidates", &body, change, created).await.map_err(|refused| match refused {
        Refused::Store(StoreError::Condition("job")) => {
            Problem::invalid_field("/job", "unknown_job", "must be an open job of yours")
        }
        Refused::Store(other) => other.into(),
        Refused::Problem(problem) => problem,
    })
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
    let after = patched(&before, &body)?;
    let after = Candidate { updated_at: signed.now(), version: before.version + 1, ..after };
    let mut change = Change::told_by(&signed.event(id)?).update_candidate(&before, &after);
    if after.owner != before.owner {
        change = change.naming(after.owner);
    }
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("candidate") => Problem::version_conflict(),
        StoreError::Condition("person") => {
            Problem::invalid_field("/owner", "unknown_user", "must be an active person of the team")
        }
        other => other.into(),
    })?;
    Ok(versioned(after.version, CandidateOut::seen_by(&signed, after)))
}

fn patched(before: &Candidate, body: &CandidatePatch) -> Answer<Candidate> {
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
    after.source = body.source.unwrap_or(before.source);
    after.owner = body.owner.unwrap_or(before.owner);
    form.finish()?;
    Ok(after)
}
