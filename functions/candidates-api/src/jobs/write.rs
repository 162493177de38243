//! Changing jobs.

use std::collections::BTreeSet;

use axum::response::Response;
use hirelog_domain::candidates::Label;
use hirelog_domain::ids::{JobId, UserId};
use hirelog_domain::jobs::{Job, JobStatus, LetterRule, MAX_HIRING_MANAGERS, MAX_LETTER_DELAY, MAX_OPENINGS};
use hirelog_domain::permissions::{Permission, Scope};
use hirelog_domain::text::Name;
use hirelog_http::{
    Answer, Created, Form, Idempotency, IfMatch, Json, Param, Problem, Refused, Signed, create_once, versioned,
};
use hirelog_store::{Change, StoreError};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::target;
use crate::candidates::skills;

/// A new job.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct JobIn {
    /// What is looked for.
    #[schema(min_length = 1, max_length = 120)]
    title: String,
    /// Where in the organisation.
    #[schema(min_length = 1, max_length = 120)]
    department: String,
    /// Where on the map.
    #[schema(min_length = 1, max_length = 120)]
    location: String,
    /// How many people are to be hired.
    #[schema(minimum = 1, maximum = 500)]
    openings: u16,
    /// Who may see and move its candidates without seeing others.
    #[serde(default)]
    #[schema(max_items = 20)]
    hiring_managers: BTreeSet<UserId>,
    /// What people must be able to do, at most 15.
    #[serde(default)]
    #[schema(value_type = Vec<Label>, max_items = 15)]
    skills: Vec<String>,
    /// The statuses whose entry is told to the candidate by mail, each at most once.
    #[serde(default)]
    #[schema(value_type = Vec<LetterRule>, max_items = 9)]
    letters: BTreeSet<LetterRule>,
}

fn check_letters(form: &mut Form, letters: Option<&BTreeSet<LetterRule>>) {
    let rules = || letters.into_iter().flatten();
    let statuses: BTreeSet<_> = rules().map(|rule| rule.status).collect();
    form.expect(statuses.len() == rules().count(), "/letters", "repeated", "must name each status at most once");
    let soon = rules().all(|rule| rule.delay_hours <= MAX_LETTER_DELAY);
    form.expect(soon, "/letters", "out_of_range", "must be delayed by at most 168 hours");
}

fn check_counts(form: &mut Form, openings: Option<u16>, managers: Option<&BTreeSet<UserId>>) {
    let fits = openings.is_none_or(|n| (1..=MAX_OPENINGS).contains(&n));
    form.expect(fits, "/openings", "out_of_range", "must be from 1 to 500");
    let few = managers.is_none_or(|managers| managers.len() <= MAX_HIRING_MANAGERS);
    form.expect(few, "/hiring_managers", "too_many", "must be at most 20 people");
}

/// Adds a job. A hiring manager who adds one is named on it.
#[utoipa::path(post, path = "/api/v1/jobs", tag = "jobs", request_body = JobIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 201, description = "The job", body = Job)))]
pub(crate) async fn create_job(signed: Signed, key: Idempotency, Json(body): Json<JobIn>) -> Answer<Response> {
    let mut form = Form::default();
    let title = form.text("/title", Name::parse(&body.title));
    let department = form.text("/department", Name::parse(&body.department));
    let location = form.text("/location", Name::parse(&body.location));
    check_counts(&mut form, Some(body.openings), Some(&body.hiring_managers));
    check_letters(&mut form, Some(&body.letters));
    let skills = skills(&mut form, &body.skills);
    let (Some(title), Some(department), Some(location)) = (title, department, location) else {
        return Err(form.refuse());
    };
    form.finish()?;
    let mut hiring_managers = body.hiring_managers.clone();
    if matches!(signed.scope(), Scope::Jobs(_)) {
        hiring_managers.insert(signed.user().id);
    }
    let job = Job {
        id: signed.new_id(),
        title,
        department,
        location,
        status: JobStatus::Open,
        openings: body.openings,
        hired: 0,
        owner: signed.user().id,
        hiring_managers,
        skills,
        letters: body.letters.clone(),
        close_reason: None,
        created_at: signed.now(),
        updated_at: signed.now(),
        version: 1,
    };
    let change = Change::told_by(&signed.event(job.id)?).create_job(&job);
    let location = format!("/api/v1/jobs/{}", job.id);
    let created = Created { location, version: 1, body: job };
    create_once(&signed, key, "/api/v1/jobs", &body, change, created).await.map_err(refused)
}

fn refused(error: Refused) -> Problem {
    match error {
        Refused::Store(StoreError::Condition("job")) => Problem::version_conflict(),
        Refused::Store(StoreError::Condition("person")) => {
            Problem::invalid_field("/owner", "unknown_user", "must be an active person of the team")
        }
        Refused::Store(StoreError::Condition("hiring_manager")) => Problem::invalid_field(
            "/hiring_managers",
            "unknown_user",
            "must be active people of the team who have fewer than 90 jobs",
        ),
        Refused::Store(other) => other.into(),
        Refused::Problem(problem) => problem,
    }
}

/// What may change on a job; what is absent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct JobPatch {
    /// What is looked for.
    #[schema(min_length = 1, max_length = 120)]
    title: Option<String>,
    /// Where in the organisation.
    #[schema(min_length = 1, max_length = 120)]
    department: Option<String>,
    /// Where on the map.
    #[schema(min_length = 1, max_length = 120)]
    location: Option<String>,
    /// How many people are to be hired.
    #[schema(minimum = 1, maximum = 500)]
    openings: Option<u16>,
    /// Who may see and move its candidates without seeing others.
    #[schema(max_items = 20)]
    hiring_managers: Option<BTreeSet<UserId>>,
    /// Who is responsible.
    owner: Option<UserId>,
    /// What people must be able to do, at most 15, instead of what there is.
    #[schema(value_type = Option<Vec<Label>>, max_items = 15)]
    skills: Option<Vec<String>>,
    /// The statuses whose entry is told to the candidate by mail, instead of those there are.
    #[schema(value_type = Option<Vec<LetterRule>>, max_items = 9)]
    letters: Option<BTreeSet<LetterRule>>,
}

/// Changes a job. Only who reaches every job may change its hiring managers: they decide who sees it.
#[utoipa::path(patch, path = "/api/v1/jobs/{id}", tag = "jobs", request_body = JobPatch,
    params(("id" = JobId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The job", body = Job)))]
pub(crate) async fn update_job(
    signed: Signed,
    Param(id): Param<JobId>,
    version: IfMatch,
    Json(body): Json<JobPatch>,
) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let mut form = Form::default();
    let mut name = |field: &str, text: &Option<String>, old: &Name| {
        text.as_ref().map_or_else(|| Some(old.clone()), |text| form.text(field, Name::parse(text)))
    };
    let title = name("/title", &body.title, &before.title);
    let department = name("/department", &body.department, &before.department);
    let location = name("/location", &body.location, &before.location);
    check_counts(&mut form, body.openings, body.hiring_managers.as_ref());
    check_letters(&mut form, body.letters.as_ref());
    let skills = body.skills.map(|texts| skills(&mut form, &texts));
    let enough = body.openings.is_none_or(|openings| openings >= before.hired);
    form.expect(enough, "/openings", "too_few", "must be at least as many as were hired");
    let reassigns = body.hiring_managers.as_ref().is_some_and(|managers| *managers != before.hiring_managers);
    let may_reassign = signed.reaches(Permission::EditJobs) == Some(Scope::Everything);
    form.expect(!reassigns || may_reassign, "/hiring_managers", "forbidden", "can be changed by recruiters only");
    let (Some(title), Some(department), Some(location)) = (title, department, location) else {
        return Err(form.refuse());
    };
    form.finish()?;
    let after = Job {
        title,
        department,
        location,
        openings: body.openings.unwrap_or(before.openings),
        hiring_managers: body.hiring_managers.unwrap_or_else(|| before.hiring_managers.clone()),
        owner: body.owner.unwrap_or(before.owner),
        skills: skills.unwrap_or_else(|| before.skills.clone()),
        letters: body.letters.unwrap_or_else(|| before.letters.clone()),
        ..before.clone()
    };
    save(&signed, &before, after).await
}

/// Writes the next version of a job.
pub(super) async fn save(signed: &Signed, before: &Job, after: Job) -> Answer<Response> {
    let after = Job { updated_at: signed.now(), version: before.version + 1, ..after };
    let mut change = Change::told_by(&signed.event(after.id)?).update_job(before, &after);
    if after.owner != before.owner {
        change = change.naming(after.owner);
    }
    signed.commit(change).await.map_err(|error| refused(Refused::Store(error)))?;
    Ok(versioned(after.version, after))
}
