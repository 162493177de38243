//! One run from start to end, step by step; how far it is can be seen at every moment.

use hirelog_domain::activity::{Action, Actor, Event, Outcome, Source};
use hirelog_domain::ids::{RunId, TypedId};
use hirelog_domain::mail::{Content, Mail, ReportFile};
use hirelog_domain::reports::{LastResult, Run, RunState, Step};
use hirelog_domain::time::Instant;
use hirelog_store::{Change, StoreError};
use hirelog_telemetry::entropy;

use crate::document::{key_figures, report};
use crate::facts::{Facts, Reader, Version, collect};
use crate::render::{Made, render};
use crate::schedules::event;
use crate::{TaskError, Worker, notice};

/// Makes a run, if nobody has done so. Another worker at the same run, or somebody who cancels it, makes this one stop.
pub(crate) async fn make(worker: &Worker, id: RunId) -> Result<(), TaskError> {
    let run = worker.store.run(id).await?.ok_or(TaskError::NoSuchRun(id))?;
    if run.state.is_over() {
        return Ok(());
    }
    let Some(run) = step(worker, run, Step::Collecting).await? else { return Ok(()) };
    let facts = collect(worker, &run).await?;
    let Some(run) = step(worker, run, Step::Rendering).await? else { return Ok(()) };
    let made_at = worker.clock.now().in_zone(worker.organisation.zone);
    let mut made = Vec::new();
    for version in &facts.versions {
        match render(&run, &report(&run, version, &worker.organisation, made_at)) {
            Ok(files) => made.push(files),
            Err(error) => return fail(worker, run, &error.to_string()).await,
        }
    }
    let Some(run) = step(worker, run, Step::Storing).await? else { return Ok(()) };
    let mut files = Vec::new();
    for (version, made) in facts.versions.iter().zip(made) {
        files.push(store_files(worker, &run, version, made).await?);
    }
    let ended = match step(worker, run, Step::Mailing).await? {
        Some(run) => finish(worker, run, facts, &files).await?,
        None => false,
    };
    if ended { Ok(()) } else { clear_if_cancelled(worker, id, &files).await }
}

/// Notes the step; none where another worker is at it, or where it was cancelled.
async fn step(worker: &Worker, before: Run, step: Step) -> Result<Option<Run>, StoreError> {
    let after = Run { state: RunState::Running, step, version: before.version + 1, ..before.clone() };
    Ok(worker.store.save_progress(&before, &after).await?.then_some(after))
}

/// Ends a run that its message has come for so often in vain.
///
/// # Errors
/// When the table fails here too: then the message joins the dead letters.
pub(crate) async fn give_up(worker: &Worker, id: RunId, error: &TaskError) -> Result<(), TaskError> {
    tracing::error!(run.id = %id, %error, "A report was tried for the last time");
    match worker.store.run(id).await? {
        Some(run) if !run.state.is_over() => {
            fail(worker, run, "Its files or its figures could not be reached, in several attempts. Order it again.")
                .await
        }
        _ => Ok(()),
    }
}

/// Ends a run that can never be made, and tells whoever waits for it. The error says why; it holds no personal data.
async fn fail(worker: &Worker, before: Run, why: &str) -> Result<(), TaskError> {
    tracing::error!(run.id = %before.id, error = why, "Report cannot be made");
    let now = worker.clock.now();
    let after = Run {
        state: RunState::Failed,
        error: Some(why.to_owned()),
        finished_at: Some(now),
        version: before.version + 1,
        ..before.clone()
    };
    let told = Event { outcome: Outcome::Failed, ..finished(&after, now) };
    let change = with_result(Change::told_by(&told).finish_run(&before, &after), &after, 0, now);
    let change = notice::not_made(worker, change, &after, why, now).await?;
    end(worker, change, &after).await?;
    Ok(())
}

fn finished(run: &Run, now: Instant) -> Event {
    event((Actor::System("reports-worker".into()), Source::System), Action::FinishReport, run.id, now)
}

/// The schedule of the run, if it has one, knows how it ended.
fn with_result(change: Change, run: &Run, written_to: usize, now: Instant) -> Change {
    match LastResult::of(run, written_to, now) {
        Some(result) => change.keep_result(&result),
        None => change,
    }
}

/// Writes the end of a run. False where it was ended or cancelled meanwhile.
async fn end(worker: &Worker, change: Change, run: &Run) -> Result<bool, TaskError> {
    match worker.store.commit(change).await {
        Ok(committed) => {
            worker.store.deliver(&worker.queues, committed.0).await;
            Ok(true)
        }
        Err(StoreError::Condition("run")) => {
            tracing::info!(run.id = %run.id, "Another worker ended the run, or it was cancelled");
            Ok(false)
        }
        Err(other) => Err(other.into()),
    }
}

async fn store_files(
    worker: &Worker,
    run: &Run,
    version: &Version,
    files: Vec<Made>,
) -> Result<Vec<ReportFile>, TaskError> {
    let mut stored = Vec::new();
    for Made { format, bytes } in files {
        let key = run.file_key(&version.variant.name, format);
        let file = ReportFile { format, key, bytes: bytes.len() as u64 };
        worker.bucket.put(&file.key, format.media_type(), bytes).await?;
        stored.push(file);
    }
    Ok(stored)
}

/// What was stored before somebody cancelled the run goes again. Files of a run that another worker made stay.
async fn clear_if_cancelled(worker: &Worker, id: RunId, files: &[Vec<ReportFile>]) -> Result<(), TaskError> {
    if worker.store.run(id).await?.is_none_or(|run| run.state != RunState::Cancelled) {
        return Ok(());
    }
    for file in files.iter().flatten() {
        worker.bucket.delete(&file.key).await?;
    }
    Ok(())
}

/// Ends the run and writes its mails, in one transaction: to each reader the files of what that reader may see. False
/// where the run was ended or cancelled meanwhile.
async fn finish(worker: &Worker, before: Run, facts: Facts, files: &[Vec<ReportFile>]) -> Result<bool, TaskError> {
    let now = worker.clock.now();
    let empty = before.order.skip_empty && facts.versions.iter().all(|version| version.sheet.is_empty());
    let after = Run {
        state: RunState::Done,
        step: Step::Done,
        files: files.concat(),
        variants: facts.versions.iter().map(|version| version.variant.clone()).collect(),
        skipped: facts.skipped,
        empty,
        finished_at: Some(now),
        version: before.version + 1,
        ..before.clone()
    };
    let mut change = Change::told_by(&finished(&after, now)).finish_run(&before, &after);
    let mut written_to = 0;
    for (version, files) in facts.versions.iter().zip(files).filter(|_| !empty) {
        written_to += version.readers.len();
        for reader in &version.readers {
            let content = content(worker, &after, (version, reader), files);
            let mail = Mail::queued(TypedId::new(now, entropy()), reader.mail.clone(), content, now);
            change = change.mailing(&mail, TypedId::new(now, entropy()));
        }
    }
    end(worker, with_result(change, &after, written_to, now), &after).await
}

fn content(worker: &Worker, run: &Run, (version, reader): (&Version, &Reader), files: &[ReportFile]) -> Content {
    Content::Report {
        run: run.id,
        report: run.order.kind,
        title: Some(run.order.title()),
        period: run.order.period,
        figures: key_figures(&version.sheet),
        files: files.to_vec(),
        link: reader.opens_page.then(|| format!("{}/reports?run={}", worker.organisation.origin, run.id)),
    }
}
