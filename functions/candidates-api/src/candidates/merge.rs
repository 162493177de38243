//! Two records of one person: found before saving, made one afterwards.

use std::collections::BTreeSet;

use axum::response::Response;
use hirelog_domain::candidates::{Candidate, Fact, Likeness, Person, is_phone, likeness, merged};
use hirelog_domain::ids::{CandidateId, JobId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::text::Name;
use hirelog_http::{Answer, Form, IfMatch, Json, Param, Problem, Signed, versioned};
use hirelog_store::{Change, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::page::FileOut;
use super::target;

/// A person as typed so far.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DuplicatesIn {
    /// Name.
    #[schema(min_length = 1, max_length = 120)]
    name: String,
    /// Mail address; one that is none yet is not compared.
    #[schema(max_length = 254)]
    mail: Option<String>,
    /// Telephone number, likewise.
    #[schema(max_length = 32)]
    phone: Option<String>,
    /// Where the person lives.
    #[schema(max_length = 120)]
    location: Option<String>,
    /// The job applied for.
    job: Option<JobId>,
    /// A record that is not to be found: the one being edited.
    except: Option<CandidateId>,
}

/// A record that is probably of the same person.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DuplicateMatch {
    /// Which one.
    id: CandidateId,
    /// Name.
    name: Name,
    /// The job applied for.
    job: JobId,
    /// In what they are alike.
    reasons: Vec<Likeness>,
}

/// Records that are probably of the same person.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Duplicates)]
pub(crate) struct DuplicatesOut {
    /// The records.
    matches: Vec<DuplicateMatch>,
}

/// Looks for records of the same person: to be asked before saving.
#[utoipa::path(post, path = "/api/v1/candidates/duplicates", tag = "candidates", request_body = DuplicatesIn,
    responses((status = 200, description = "Records that are probably of the same person", body = DuplicatesOut)))]
pub(crate) async fn find_duplicates(
    signed: Signed,
    Json(body): Json<DuplicatesIn>,
) -> Answer<axum::Json<DuplicatesOut>> {
    let mut form = Form::default();
    let name = form.text("/name", Name::parse(&body.name));
    let Some(name) = name else { return Err(form.refuse()) };
    let person = Person {
        name,
        mail: body.mail.as_deref().and_then(|mail| MailAddress::parse(mail).ok()),
        phone: body.phone.filter(|phone| is_phone(phone.trim())),
        location: body.location.as_deref().and_then(|place| Name::parse(place).ok()),
        job: body.job,
        id: None,
    };
    let people = signed.app().store.people_like(&person).await?;
    let alike = |other: Person| {
        let reasons = likeness(&person, &other);
        let (id, job) = (other.id?, other.job?);
        let shown = !reasons.is_empty() && signed.scope().covers(job) && Some(id) != body.except;
        shown.then_some(DuplicateMatch { id, name: other.name, job, reasons })
    };
    let matches: Vec<_> = people.into_iter().filter_map(alike).collect();
    signed.note("count", matches.len());
    Ok(axum::Json(DuplicatesOut { matches }))
}

/// Which record disappears into this one.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MergeIn {
    /// The other record.
    from: CandidateId,
    /// The version of it that was seen.
    from_version: u64,
    /// The facts that are taken from it.
    #[serde(default)]
    #[schema(value_type = Vec<Fact>, max_items = 7)]
    take: BTreeSet<Fact>,
}

/// Makes two records one. The named one disappears; histories, notes and letters of both are kept.
#[utoipa::path(post, path = "/api/v1/candidates/{id}/merge", tag = "candidates", request_body = MergeIn,
    params(("id" = CandidateId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The record that was kept", body = FileOut)))]
pub(crate) async fn merge_candidates(
    signed: Signed,
    Param(id): Param<CandidateId>,
    version: IfMatch,
    Json(body): Json<MergeIn>,
) -> Answer<Response> {
    let kept = target(&signed, id)?;
    version.check(kept.version)?;
    let no_other = || Problem::invalid_field("/from", "unknown_candidate", "must be another candidate of yours");
    if body.from == id {
        return Err(no_other());
    }
    let other: Option<Candidate> = signed.app().store.get(&keys::candidate(body.from)).await?;
    let other = other.filter(|other| signed.scope().covers(other.job)).ok_or_else(no_other)?;
    if other.version != body.from_version {
        return Err(Problem::version_conflict());
    }
    let after = merged(&kept, &other, &body.take, signed.now());
    signed.note("from", other.id.to_string());
    let change = Change::told_by(&signed.event(id)?).merge_candidates(&kept, &after, &other, signed.new_id());
    signed.commit(change).await.map_err(|error| match error {
        StoreError::Condition("candidate" | "other") => Problem::version_conflict(),
        error => error.into(),
    })?;
    Ok(versioned(after.version, FileOut::changed(&signed, after, None)))
}
