//! The steps of an import. Each works on portions, notes how far it is on a condition, and can be repeated at any point.

mod check;
mod run;
mod undo;

use std::collections::BTreeMap;

use futures_util::future::try_join_all;
use hirelog_domain::candidates::{Likeness, Person, likeness};
use hirelog_domain::ids::{CandidateId, ImportId};
use hirelog_domain::imports::{
    Directory, Import, ImportFailure, ImportFormat, ImportPlan, ImportState, KnownRows, NewCandidate, Problem,
};
use hirelog_sheets::{Format, Row};
use hirelog_store::{Change, StoreError};

use crate::{TaskError, Worker};

pub(crate) use check::check;
pub(crate) use run::run;
pub(crate) use undo::undo;

/// Rows of one message.
const PORTION: u32 = 200;
/// Questions to the table at once.
const AT_ONCE: usize = 25;

/// An import as it stands, unless it is forgotten.
async fn load(worker: &Worker, id: ImportId) -> Result<Option<Import>, StoreError> {
    worker.store.import(id, worker.clock.now()).await
}

/// The rows of an import's file.
async fn rows(worker: &Worker, import: &Import) -> Result<Result<Vec<Row>, ImportFailure>, TaskError> {
    let format = match import.format {
        ImportFormat::Csv => Format::Csv,
        ImportFormat::Xlsx => Format::Xlsx,
    };
    let Some(bytes) = worker.bucket.read(&import.source_key()).await? else {
        return Ok(Err(ImportFailure::FileGone));
    };
    let sheet = hirelog_sheets::read(format, &bytes);
    Ok(sheet.map(|sheet| sheet.rows).map_err(|_| ImportFailure::NotReadable))
}

/// What rows can name.
async fn directory(worker: &Worker) -> Result<Directory, StoreError> {
    let (jobs, users) = tokio::try_join!(worker.store.all_jobs(), worker.store.all_users())?;
    Ok(Directory::new(&jobs, &users))
}

/// What a row is.
enum Read {
    /// Somebody new in this file.
    New(Box<NewCandidate>),
    /// The person of an earlier row.
    Again(Box<NewCandidate>, u32),
    /// Nobody.
    Wrong(Vec<Problem>),
}

/// Reads rows in their order.
fn read_all(plan: &ImportPlan, rows: &[Row], directory: &Directory) -> Vec<Read> {
    let mut known = KnownRows::default();
    let read = |row: &Row| match plan.read(row.number, &row.cells, directory) {
        Ok(new) => match known.meet(row.number, &new.person()) {
            Some(earlier) => Read::Again(Box::new(new), earlier),
            None => Read::New(Box::new(new)),
        },
        Err(problems) => Read::Wrong(problems),
    };
    rows.iter().map(read).collect()
}

/// In what somebody in the table is like each of the people, leaving out records that the people became themselves.
async fn likenesses(
    worker: &Worker,
    people: &[(CandidateId, Person)],
) -> Result<BTreeMap<CandidateId, Likeness>, StoreError> {
    let mut alike = BTreeMap::new();
    for some in people.chunks(AT_ONCE) {
        let found = some.iter().map(|(own, person)| async move {
            let others = worker.store.people_like(person).await?;
            let likeness = others
                .iter()
                .filter(|other| other.id != Some(*own))
                .find_map(|other| likeness(person, other).into_iter().next());
            Ok::<_, StoreError>(likeness.map(|likeness| (*own, likeness)))
        });
        alike.extend(try_join_all(found).await?.into_iter().flatten());
    }
    Ok(alike)
}

/// Writes down how far a step is. False where another worker was faster: it goes on, this one stops.
async fn save(worker: &Worker, change: Change) -> Result<bool, TaskError> {
    match worker.store.commit(change).await {
        Ok(committed) => {
            worker.store.deliver(&worker.queues, committed.0).await;
            Ok(true)
        }
        Err(StoreError::Condition("import")) => Ok(false),
        Err(other) => Err(other.into()),
    }
}

/// Ends a step that can never be done.
async fn stop(worker: &Worker, import: &Import, failure: ImportFailure) -> Result<(), TaskError> {
    tracing::warn!(import.id = %import.id, failure = ?failure, "An import cannot go on");
    let after = import.failed(failure, worker.clock.now());
    save(worker, Change::import_portion(import, &after, None)).await.map(drop)
}

/// Ends a step that was tried as often as the queue tries.
pub(crate) async fn give_up(worker: &Worker, id: ImportId) -> Result<(), TaskError> {
    let Some(import) = load(worker, id).await? else { return Ok(()) };
    let busy = matches!(import.state, ImportState::Checking | ImportState::Importing | ImportState::Undoing);
    if !busy {
        return Ok(());
    }
    stop(worker, &import, ImportFailure::GivenUp).await
}
