//! Where the settings allow it, what is sure enough is taken over without a person: into the candidate whose resume it is,
//! filling only what was not known, or as a new candidate where nobody is alike.

use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{Candidate, CandidateSource, HistoryRow, Mover, Person, Step, likeness};
use hirelog_domain::ids::TypedId;
use hirelog_domain::resumes::{Content, ExtractionSettings, Resume, filled, is_about, newcomer, sure};
use hirelog_store::{Change, Committed, StoreError, keys};
use hirelog_telemetry::entropy;

use crate::{TaskError, Worker, tell};

/// Takes over what is sure, if the settings allow it and nothing asks for a person.
pub(crate) async fn accept(worker: &Worker, resume: &Resume, content: &Content) -> Result<(), TaskError> {
    let settings: Option<ExtractionSettings> = worker.store.get(&keys::extraction_settings()).await?;
    let from = settings.and_then(|settings| settings.accept_from).filter(|_| resume.reasons.is_empty());
    let Some((facts, counts)) = from.and_then(|from| sure(&content.findings, from)) else { return Ok(()) };
    let now = worker.clock.now();
    let mut event = tell::unreviewed(worker, resume, Action::AcceptExtraction);
    event.metadata.insert("accepted".into(), counts.accepted.into());
    let content = Content { facts, ..content.clone() };
    let Some((candidate, change)) = into_candidate(worker, resume, &content, Change::told_by(&event)).await? else {
        return Ok(());
    };
    let Ok(after) = resume.review(None, (&content, counts), candidate.id, now) else { return Ok(()) };
    match worker
        .store
        .commit(change.update_resume(resume, &after).keep_resume_content(resume.id, &content, after.candidate))
        .await
    {
        Ok(Committed(messages)) => {
            worker.store.deliver(&worker.queues, messages).await;
            Ok(())
        }
        // Somebody changed the resume, the candidate or the job meanwhile: a person looks at it.
        Err(StoreError::Condition(_)) => Ok(()),
        Err(other) => Err(other.into()),
    }
}

/// The candidate with the facts, and the change that makes it so; none where a person has to say who it is.
async fn into_candidate(
    worker: &Worker,
    resume: &Resume,
    content: &Content,
    change: Change,
) -> Result<Option<(Candidate, Change)>, TaskError> {
    let now = worker.clock.now();
    if let Some(id) = resume.candidate {
        let Some(before) = worker.store.get::<Candidate>(&keys::candidate(id)).await? else { return Ok(None) };
        // A file can be dropped on the wrong page: without a sign that it is the same person, a person looks.
        if !is_about(&content.facts, &before) {
            return Ok(None);
        }
        let after = filled(&before, &content.facts, false);
        let after = Candidate { updated_at: now, version: before.version + 1, ..after };
        let mut event = tell::unreviewed(worker, resume, Action::UpdateCandidate);
        event.subject = Some(id.into());
        let change = change.also_told_by(&event).update_candidate(&before, &after);
        return Ok(Some((after, change)));
    }
    let by = (resume.by, CandidateSource::Other);
    let Ok(new) = newcomer(resume, &content.facts, TypedId::new(now, entropy()), by, now) else { return Ok(None) };
    let person = Person::from(&new);
    let known = worker.store.people_like(&person).await?;
    if known.iter().any(|other| !likeness(&person, other).is_empty()) {
        return Ok(None);
    }
    let mut event = tell::unreviewed(worker, resume, Action::CreateCandidate);
    event.subject = Some(new.id.into());
    Step::added(&new, worker.organisation.zone).tell(&mut event);
    let mover = Mover { event: event.id, operation: resume.operation, by: resume.by, at: now };
    let change = change.also_told_by(&event).create_candidate(&new, &HistoryRow::first(&new, &mover));
    Ok(Some((new, change)))
}
