//! Making the file of an export: page after page of the table into a file, the file in parts into the bucket. What is
//! kept in memory does not grow with the number of candidates.

use std::collections::{BTreeMap, HashSet};

use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{Candidate, CandidateFilter, Order};
use hirelog_domain::exports::{EXPORT_COLUMNS, Export, ExportCell, ExportFormat, ExportState, export_row};
use hirelog_domain::ids::{CandidateId, ExportId, JobId, OperationId, UserId};
use hirelog_sheets::{Column, Format, Value, Writer};
use hirelog_store::{Change, Cursor, Lookup, Page, StoreError};

use crate::telling::{by_itself, new_id};
use crate::{TaskError, Worker, erase, files};

/// Candidates of one page.
const PAGE: i32 = 500;

/// The names behind identifiers.
struct Names {
    jobs: BTreeMap<JobId, String>,
    people: BTreeMap<UserId, String>,
}

/// Attempts at a file while people are erased who may be in it.
const ATTEMPTS: usize = 3;

/// Makes the file of an export from the beginning, whatever was made of it before: it is there whole or not at all.
pub(crate) async fn run(worker: &Worker, id: ExportId) -> Result<(), TaskError> {
    for _ in 0..ATTEMPTS {
        if make(worker, id).await? == Made::Ended {
            return Ok(());
        }
    }
    Err(StoreError::Contention.into())
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Made {
    /// There is nothing left to do.
    Ended,
    /// Somebody was erased meanwhile: what was read is thrown away.
    Outdated,
}

async fn make(worker: &Worker, id: ExportId) -> Result<Made, TaskError> {
    let Some(export) = worker.store.export(id).await? else { return Ok(Made::Ended) };
    if matches!(export.state, ExportState::Done | ExportState::Expired) {
        return Ok(Made::Ended);
    }
    let erasures = worker.store.erasures().await?;
    let Ok(filter) = export.filter.at(export.created_at) else {
        stop(worker, &export).await?;
        return Ok(Made::Ended);
    };
    let running = export.running(0, worker.clock.now());
    let Some(export) = save(worker, &export, running).await? else { return Ok(Made::Ended) };
    let format = match export.format {
        ExportFormat::Csv => Format::Csv,
        ExportFormat::Xlsx => Format::Xlsx,
    };
    let columns = EXPORT_COLUMNS.map(|(title, width)| Column { title, width });
    let mut writer = Writer::new(format, "Candidates", &columns)?;
    let Some(export) = write_all(worker, export, &filter, &mut writer).await? else { return Ok(Made::Ended) };
    let bytes = files::store(worker, &export.file_key(), export.format.media_type(), writer.finish()?).await?;
    finish(worker, &export, bytes, erasures).await
}

/// Writes every candidate that matches. None where another worker is at it.
async fn write_all(
    worker: &Worker,
    mut export: Export,
    filter: &CandidateFilter,
    writer: &mut Writer,
) -> Result<Option<Export>, TaskError> {
    let names = names(worker).await?;
    // Somebody who moves while the file is made can be met twice.
    let mut written: HashSet<CandidateId> = HashSet::new();
    let mut from = None;
    loop {
        let Page { items, next } = page(worker, filter, from.as_ref()).await?;
        for candidate in items.iter().filter(|candidate| written.insert(candidate.id)) {
            write(worker, candidate, &names, writer)?;
        }
        let rows = u32::try_from(written.len()).unwrap_or(u32::MAX);
        match save(worker, &export, export.running(rows, worker.clock.now())).await? {
            Some(after) => export = after,
            None => return Ok(None),
        }
        from = next;
        if from.is_none() {
            return Ok(Some(export));
        }
    }
}

async fn page(worker: &Worker, filter: &CandidateFilter, from: Option<&Cursor>) -> Result<Page<Candidate>, StoreError> {
    match Lookup::of(filter, Order::Pipeline, from) {
        Some(lookup) => {
            let found = worker.store.look_up(lookup).await?;
            worker.store.matching(found, filter, PAGE.unsigned_abs() as usize).await
        }
        None => worker.store.list_candidates(filter, Order::Pipeline, PAGE, from).await,
    }
}

fn write(worker: &Worker, candidate: &Candidate, names: &Names, writer: &mut Writer) -> Result<(), TaskError> {
    let job = names.jobs.get(&candidate.job).map_or("", String::as_str);
    let owner = names.people.get(&candidate.owner).map_or("", String::as_str);
    let row = export_row(candidate, job, owner, worker.organisation.zone);
    let cells = row.each_ref().map(|cell| match cell {
        ExportCell::Empty => Value::Empty,
        ExportCell::Text(text) => Value::Text(text),
        ExportCell::Day(day) => Value::Date(*day),
    });
    Ok(writer.row(&cells)?)
}

async fn names(worker: &Worker) -> Result<Names, StoreError> {
    let (jobs, people) = tokio::try_join!(worker.store.all_jobs(), worker.store.all_users())?;
    Ok(Names {
        jobs: jobs.into_iter().map(|job| (job.id, job.title.into())).collect(),
        people: people.into_iter().map(|user| (user.id, user.name.into())).collect(),
    })
}

/// Notes how far it is; none where another worker was faster.
async fn save(worker: &Worker, before: &Export, after: Export) -> Result<Option<Export>, StoreError> {
    Ok(worker.store.save_export(before, &after).await?.then_some(after))
}

/// Ends an export, unless somebody was erased since it began: the file may hold the person, and goes.
async fn finish(worker: &Worker, before: &Export, bytes: u64, erasures: u64) -> Result<Made, TaskError> {
    let after = before.finished(before.rows, bytes, worker.clock.now());
    let operation: OperationId = new_id(worker);
    let mut event = by_itself(worker, operation, Action::ExportCandidates, after.id);
    event.metadata.insert("phase".into(), "finish".into());
    event.metadata.insert("rows".into(), after.rows.into());
    let change = Change::told_by(&event).since_erasure(erasures).update_export(before, &after);
    match worker.store.commit(change).await {
        Ok(committed) => {
            worker.store.deliver(&worker.queues, committed.0).await;
            Ok(Made::Ended)
        }
        Err(StoreError::Condition("erasures")) => {
            files::delete(worker, &after.file_key()).await;
            Ok(Made::Outdated)
        }
        Err(StoreError::Condition("export")) => {
            tracing::info!(export.id = %after.id, "Another worker made the file");
            if worker.store.erasures().await? != erasures {
                // This one has just stored an older one in its place.
                files::delete(worker, &after.file_key()).await;
                erase::expire(worker, after.id).await?;
            }
            Ok(Made::Ended)
        }
        Err(other) => Err(other.into()),
    }
}

async fn stop(worker: &Worker, export: &Export) -> Result<(), TaskError> {
    tracing::error!(export.id = %export.id, "An export cannot be made");
    worker.store.save_export(export, &export.failed(worker.clock.now())).await?;
    Ok(())
}

/// Ends an export that was tried as often as the queue tries.
pub(crate) async fn give_up(worker: &Worker, id: ExportId) -> Result<(), TaskError> {
    match worker.store.export(id).await? {
        Some(export) if matches!(export.state, ExportState::Queued | ExportState::Running) => {
            stop(worker, &export).await
        }
        _ => Ok(()),
    }
}
