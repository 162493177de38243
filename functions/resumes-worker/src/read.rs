//! One resume: from the file in the bucket to what a person reviews.

use hirelog_aws::{Bounded, BucketError};
use hirelog_domain::ids::ResumeId;
use hirelog_domain::resumes::{
    Content, ExtractionSettings, FileRefusal, MAX_RESUME_BYTES, Read, Resume, ResumeKind, ResumeState, ReviewReason,
};
use hirelog_store::{Change, Committed, StoreError, keys};
use hirelog_texts::{Kind, TextError};
use sha2::{Digest, Sha256};

use crate::vet::{Vetted, vet};
use crate::{TaskError, Worker, accept, tell};

/// The type of a file that is none of the kinds that are read.
const UNKNOWN_TYPE: &str = "application/octet-stream";

/// Reads a resume, unless that was done.
pub(crate) async fn read(worker: &Worker, id: ResumeId, version: u64) -> Result<(), TaskError> {
    let Some(resume) = waiting(worker, id, version).await? else { return forget(worker, id).await };
    let bytes = match file_of(worker, &resume).await? {
        Some(Bounded::Whole(bytes)) if bytes.is_empty() => return refuse(worker, &resume, FileRefusal::Empty).await,
        Some(Bounded::Whole(bytes)) => bytes,
        Some(Bounded::TooLarge) => return refuse(worker, &resume, FileRefusal::TooLarge).await,
        // One that was read before is a resume, whatever became of its file.
        None if resume.digest.is_some() => return hand_over(worker, &resume).await,
        None => return refuse(worker, &resume, FileRefusal::FileGone).await,
    };
    let digest = hex(&Sha256::digest(&bytes));
    if worker.store.same_file(&resume, &digest).await?.is_some() {
        return duplicate(worker, &resume, &digest).await;
    }
    let Some((kind, text)) = text_of(worker, &bytes).await? else {
        return refuse(worker, &resume, FileRefusal::UnknownType).await;
    };
    let (read, content) = understood(worker, kind, text.as_ref().map(String::as_str), &resume).await?;
    let media_type = kind.map_or(UNKNOWN_TYPE, ResumeKind::media_type);
    let read = Read { kind, bytes: bytes.len() as u64, digest: Some(digest.clone()), ..read };
    worker.bucket.put(&Resume::file_key(id), media_type, bytes).await?;
    end(worker, &resume, read, content, &digest).await
}

/// The resume, if it is still to be read in that version.
async fn waiting(worker: &Worker, id: ResumeId, version: u64) -> Result<Option<Resume>, StoreError> {
    let resume: Option<Resume> = worker.store.get(&keys::resume(id)).await?;
    Ok(resume.filter(|resume| resume.state == ResumeState::Reading && resume.version == version))
}

/// The file: as it was brought, or where it lies since it was read a first time. A form works for an hour: what comes with it
/// later is another file.
async fn file_of(worker: &Worker, resume: &Resume) -> Result<Option<Bounded>, BucketError> {
    let key = match resume.digest {
        Some(_) => Resume::file_key(resume.id),
        None => Resume::upload_key(resume.by, resume.id),
    };
    worker.bucket.read_bounded(&key, MAX_RESUME_BYTES).await
}

/// What a file is and says. The text is absent, with the reason, where it cannot be read; all is absent where it is no resume.
type Said = Result<String, ReviewReason>;

async fn text_of(worker: &Worker, bytes: &[u8]) -> Result<Option<(Option<ResumeKind>, Said)>, TaskError> {
    let kind = match hirelog_texts::recognise(bytes) {
        Ok(kind) => kind,
        Err(TextError::NotText | TextError::Empty | TextError::TooLarge) => return Ok(None),
        Err(error) => return Ok(Some((None, Err(reason(error))))),
    };
    let said = match worker.texts.read(kind, bytes).await {
        Ok(text) => Ok(text.to_string()),
        Err(error) if error.may_pass() => return Err(TaskError::Text(error)),
        Err(error) => Err(reason(error)),
    };
    let kind = match kind {
        Kind::Pdf => ResumeKind::Pdf,
        Kind::Docx => ResumeKind::Docx,
        Kind::Txt => ResumeKind::Txt,
    };
    Ok(Some((Some(kind), said)))
}

fn reason(error: TextError) -> ReviewReason {
    match error {
        TextError::Encrypted => ReviewReason::Encrypted,
        TextError::Empty | TextError::NoText => ReviewReason::NoText,
        TextError::TooManyPages => ReviewReason::TooManyPages,
        TextError::TooLong => ReviewReason::TooLong,
        TextError::TooLarge | TextError::UnpacksTooLarge => ReviewReason::UnpacksTooLarge,
        TextError::TookTooLong => ReviewReason::TookTooLong,
        TextError::TookTooMuchMemory => ReviewReason::TookTooMuchMemory,
        TextError::NotText | TextError::Damaged | TextError::Unavailable => ReviewReason::Damaged,
    }
}

/// The facts of a text, which is stored; or why a person has to read the file.
async fn understood(
    worker: &Worker,
    kind: Option<ResumeKind>,
    said: Result<&str, &ReviewReason>,
    resume: &Resume,
) -> Result<(Read, Content), TaskError> {
    let text = match said {
        Ok(text) => text,
        Err(reason) => return Ok((Read { kind, reasons: [*reason].into(), ..Read::default() }, Content::default())),
    };
    let settings: Option<ExtractionSettings> = worker.store.get(&keys::extraction_settings()).await?;
    let settings = settings.unwrap_or_else(ExtractionSettings::usual);
    let Vetted { checked, vetting, reasons } = vet(worker, &settings, text).await?;
    let stored = text.as_bytes().to_vec();
    worker.bucket.put(&Resume::text_key(resume.id), ResumeKind::Txt.media_type(), stored).await?;
    let content = Content { findings: checked.findings, refused: checked.refused, facts: Vec::new() };
    Ok((Read { kind, has_text: true, reasons, vetting: Some(vetting), ..Read::default() }, content))
}

/// Writes down what was read.
async fn end(worker: &Worker, before: &Resume, read: Read, content: Content, digest: &str) -> Result<(), TaskError> {
    let after = before.read(read, &content, worker.clock.now());
    let event = tell::vetted(worker, &after, &content);
    let change = Change::told_by(&event)
        .update_resume(before, &after)
        .keep_resume_content(before.id, &content, before.candidate)
        .claim_resume_file(before, digest);
    match worker.store.commit(change).await {
        Ok(Committed(messages)) => worker.store.deliver(&worker.queues, messages).await,
        Err(StoreError::Condition("file")) => return duplicate(worker, before, digest).await,
        Err(StoreError::Condition("resume")) => return forget(worker, before.id).await,
        Err(other) => return Err(other.into()),
    }
    worker.bucket.delete(&Resume::upload_key(before.by, before.id)).await?;
    accept::accept(worker, &after, &content).await
}

/// Says that the same file is here already.
async fn duplicate(worker: &Worker, before: &Resume, digest: &str) -> Result<(), TaskError> {
    let same_as = worker.store.same_file(before, digest).await?;
    let after = before.refused(FileRefusal::Duplicate, same_as, worker.clock.now());
    refused(worker, before, after).await
}

/// Says that a file is no resume.
async fn refuse(worker: &Worker, before: &Resume, refusal: FileRefusal) -> Result<(), TaskError> {
    refused(worker, before, before.refused(refusal, None, worker.clock.now())).await
}

/// A refused file is not kept: not as it was brought, nor where an earlier try put it.
async fn refused(worker: &Worker, before: &Resume, after: Resume) -> Result<(), TaskError> {
    let change = Change::told_by(&tell::refused(worker, &after)).update_resume(before, &after);
    match worker.store.commit(change).await {
        Ok(Committed(messages)) => worker.store.deliver(&worker.queues, messages).await,
        Err(StoreError::Condition("resume")) => return forget(worker, before.id).await,
        Err(other) => return Err(other.into()),
    }
    // What could not be had is not deleted either: perhaps it was only not to be had.
    if after.refusal != Some(FileRefusal::FileGone) {
        worker.bucket.delete(&Resume::upload_key(before.by, before.id)).await?;
    }
    forget(worker, before.id).await
}

/// Deletes file and text of a resume that was erased, discarded or refused. Of any other they stay: another worker was faster.
pub(crate) async fn forget(worker: &Worker, id: ResumeId) -> Result<(), TaskError> {
    let there: Option<Resume> = worker.store.get(&keys::resume(id)).await?;
    let gone = |state| matches!(state, ResumeState::Discarded | ResumeState::Refused);
    if there.is_none_or(|resume| gone(resume.state)) {
        worker.bucket.delete(&Resume::file_key(id)).await?;
        worker.bucket.delete(&Resume::text_key(id)).await?;
    }
    Ok(())
}

/// After the last try: a person has to read it. The file is kept for that, if it can be had at all.
pub(crate) async fn give_up(worker: &Worker, id: ResumeId, version: u64) -> Result<(), TaskError> {
    let Some(resume) = waiting(worker, id, version).await? else { return forget(worker, id).await };
    if let Err(error) = keep_file(worker, &resume).await {
        tracing::warn!(resume.id = %id, error = %error, "The file of a resume that is given up was not kept");
    }
    hand_over(worker, &resume).await
}

async fn keep_file(worker: &Worker, resume: &Resume) -> Result<(), BucketError> {
    match file_of(worker, resume).await? {
        Some(Bounded::Whole(bytes)) => worker.bucket.put(&Resume::file_key(resume.id), UNKNOWN_TYPE, bytes).await,
        _ => Ok(()),
    }
}

/// Leaves a resume to a person as it is.
async fn hand_over(worker: &Worker, resume: &Resume) -> Result<(), TaskError> {
    let after = resume.given_up(worker.clock.now());
    let event = tell::vetted(worker, &after, &Content::default());
    match worker.store.commit(Change::told_by(&event).update_resume(resume, &after)).await {
        Ok(Committed(messages)) => {
            worker.store.deliver(&worker.queues, messages).await;
            Ok(())
        }
        Err(StoreError::Condition("resume")) => forget(worker, resume.id).await,
        Err(other) => Err(other.into()),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
