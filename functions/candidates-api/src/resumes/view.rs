//! One resume: what it says, and its file.

use std::future::Ready;

use axum::extract::State;
use axum::response::Response;
use futures_util::future::OptionFuture;
use hirelog_domain::candidates::{Person, likeness};
use hirelog_domain::ids::ResumeId;
use hirelog_domain::jobs::Job;
use hirelog_domain::resumes::{
    Content, ExtractionSettings, Fact, Month, Position, Resume, ResumeKind, ResumeState, career, matched,
};
use hirelog_http::{Answer, FileLink, Param, Problem, Signed, versioned};
use hirelog_store::{WholeResume, keys};

use super::out::{AlikeOut, DetailOut, ResumeOut};
use super::{decided, target, whole};
use crate::CandidatesState;

/// A resume with everything it says. While it is being read: how far it is, alone.
#[utoipa::path(get, path = "/api/v1/resumes/{id}", tag = "resumes", params(("id" = ResumeId, Path,)),
    responses((status = 200, description = "The resume", body = DetailOut)))]
pub(crate) async fn view_resume(
    signed: Signed,
    State(state): State<CandidatesState>,
    Param(id): Param<ResumeId>,
) -> Answer<Response> {
    let mut whole = whole(&signed, id)?;
    if whole.resume.state == ResumeState::Reading {
        // Asked for every second, shows nobody, also not what an earlier reading found: the step itself is recorded.
        whole.content = Content::default();
        whole.resume.person = None;
        whole.resume.has_text = false;
        signed.repeats();
    }
    shown(&signed, &state, whole, None::<Ready<_>>).await
}

/// The answer that shows a resume. What is shown beside it is read while it is written.
pub(super) async fn shown(
    signed: &Signed,
    state: &CandidatesState,
    WholeResume { resume, content }: WholeResume,
    write: Option<impl Future<Output = Answer<()>>>,
) -> Answer<Response> {
    let settings = decided(signed)?;
    let version = resume.version;
    let (written, beside) = tokio::join!(OptionFuture::from(write), beside(signed, state, &resume, &content));
    let (text, job, alike) = match (written.transpose()?, beside) {
        (_, Ok(beside)) => beside,
        // It is written: what cannot be shown beside it now is asked for again.
        (Some(()), Err(problem)) => {
            tracing::warn!(code = problem.code(), "What is shown beside a resume could not be read");
            (None, None, Vec::new())
        }
        (None, Err(problem)) => return Err(problem),
    };
    let skills = job.iter().flat_map(|job| &job.skills);
    let matched = text.as_deref().and_then(|text| matched(skills, &content.findings, text));
    let detail = DetailOut {
        resume: ResumeOut::of(&resume, signed.now()),
        career: career_of(signed, &content, &settings),
        matched,
        text,
        findings: content.findings.into_iter().map(Into::into).collect(),
        refused: content.refused,
        facts: content.facts.into_iter().map(Into::into).collect(),
        alike,
    };
    Ok(versioned(version, detail))
}

/// What is shown beside a resume, read in one round: its text, its job, people who may be the same.
async fn beside(
    signed: &Signed,
    state: &CandidatesState,
    resume: &Resume,
    content: &Content,
) -> Answer<(Option<String>, Option<Job>, Vec<AlikeOut>)> {
    let store = &signed.app().store;
    let text = async {
        if !resume.has_text {
            return Ok(None);
        }
        let bytes = state.bucket.read(&Resume::text_key(resume.id)).await?;
        Ok(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
    };
    let job = async { Ok(store.get::<Job>(&keys::job(resume.job)).await?) };
    let alike = async {
        let waits = resume.state == ResumeState::ToReview && resume.candidate.is_none();
        match person(resume, content).filter(|_| waits) {
            Some(person) => alike(signed, &person).await,
            None => Ok(Vec::new()),
        }
    };
    tokio::try_join!(text, job, alike)
}

async fn alike(signed: &Signed, person: &Person) -> Answer<Vec<AlikeOut>> {
    let found = signed.app().store.people_like(person).await?;
    let one = |other: Person| {
        let likeness = likeness(person, &other).into_iter().next()?;
        let mine = other.job.is_some_and(|job| signed.scope().covers(job));
        let (candidate, name) = (other.id?, other.name);
        mine.then_some(AlikeOut { candidate, name, likeness })
    };
    Ok(found.into_iter().filter_map(one).collect())
}

/// Whom a resume is about, as far as was found.
fn person(resume: &Resume, content: &Content) -> Option<Person> {
    let mut person = Person {
        name: resume.person.clone()?,
        mail: None,
        phone: None,
        location: None,
        job: Some(resume.job),
        id: None,
    };
    for finding in &content.findings {
        match &finding.fact {
            Fact::Mail(mail) => person.mail = Some(mail.clone()),
            Fact::Phone(phone) => person.phone = Some(phone.clone()),
            Fact::Location(location) => person.location = Some(location.clone()),
            _ => {}
        }
    }
    Some(person)
}

/// The career of what is right, or else of what was found.
fn career_of(
    signed: &Signed,
    content: &Content,
    settings: &ExtractionSettings,
) -> Option<hirelog_domain::resumes::Career> {
    let found = content.findings.iter().map(|finding| &finding.fact);
    let facts: Vec<&Fact> = if content.facts.is_empty() { found.collect() } else { content.facts.iter().collect() };
    let positions: Vec<&Position> = facts
        .into_iter()
        .filter_map(|fact| match fact {
            Fact::Position(position) => Some(position),
            _ => None,
        })
        .collect();
    let today = signed.now().day(signed.app().organisation.zone);
    let today = Month::of_day(today)?;
    (!positions.is_empty()).then(|| career(positions, today, settings.career))
}

/// A link to the file as it was brought.
#[utoipa::path(get, path = "/api/v1/resumes/{id}/file", tag = "resumes", params(("id" = ResumeId, Path,)),
    responses((status = 200, description = "The link", body = FileLink)))]
pub(crate) async fn resume_file(
    signed: Signed,
    State(state): State<CandidatesState>,
    Param(id): Param<ResumeId>,
) -> Answer<axum::Json<FileLink>> {
    let resume = target(&signed, id)?;
    let there = matches!(resume.state, ResumeState::ToReview | ResumeState::Reviewed);
    if !there || !state.bucket.has(&Resume::file_key(id)).await {
        return Err(Problem::conflict("not_ready", "There is no file to fetch: it is being read, or gone."));
    }
    // Not the name on the sender's machine: it can hold anything, and this one goes into a header.
    let ending = resume.kind.map_or("bin", ResumeKind::as_str);
    FileLink::to(&state.bucket, &Resume::file_key(id), &format!("resume-{id}.{ending}"), signed.now()).await
}
