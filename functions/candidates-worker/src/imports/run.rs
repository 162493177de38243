//! Rows become candidates: each in the transaction that a candidate is always created in, under an identifier that
//! follows from the row, so that a portion that is repeated creates nobody twice.

use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{HistoryRow, Mover, Person, Step};
use hirelog_domain::ids::{CandidateId, ImportId};
use hirelog_domain::imports::{Duplicates, Import, ImportPlan, ImportState, NewCandidate, Ordered, Problem};
use hirelog_domain::notes::Note;
use hirelog_store::{Change, Committed, ImportTask, StoreError};
use hirelog_worker::pause;

use super::{PORTION, Read, directory, likenesses, load, read_all, rows, save, stop};
use crate::telling::{by_itself, for_person, new_id};
use crate::{TaskError, Worker, files};

/// Attempts at a candidate while others write to the same figures.
const ATTEMPTS: u32 = 8;

/// Creates the candidates of a portion of rows, and hands over to the next.
pub(crate) async fn run(worker: &Worker, id: ImportId, from: u32) -> Result<(), TaskError> {
    let Some(import) = load(worker, id).await? else { return Ok(()) };
    if import.state == ImportState::Done {
        files::delete(worker, &import.source_key()).await;
    }
    // A message for dead letters that was put back goes on where the import failed.
    let goes_on = matches!(import.state, ImportState::Importing | ImportState::Failed) && import.taken_back.is_none();
    let (Some(plan), Some(ordered)) = (import.plan.clone(), import.begun) else { return Ok(()) };
    if !goes_on || import.done != from {
        return Ok(());
    }
    let all = match rows(worker, &import).await? {
        Ok(rows) => rows,
        Err(reason) => return stop(worker, &import, reason).await,
    };
    let directory = directory(worker).await?;
    let to = from.saturating_add(PORTION).min(import.rows);
    // All of them are read: which rows are of the same person depends on those before.
    let read = read_all(&plan, &all, &directory);
    let portion: Vec<(u32, Read)> = (0..to).zip(read).skip(from as usize).collect();
    let numbers = |at: u32| all.get(at as usize).map_or(at, |row| row.number);
    let (created, refused) = create_all(worker, &import, &plan, ordered, portion).await?;
    let detail = "could not be saved as it stands; add this person by hand";
    let problems = refused.into_iter().map(|at| Problem::of_row(numbers(at), "not_saved", detail)).collect();
    hand_over(worker, &import.clone().with_problems(problems), ordered, to, created).await
}

/// Notes the portion, with the next one or the end.
async fn hand_over(worker: &Worker, import: &Import, ordered: Ordered, to: u32, created: u32) -> Result<(), TaskError> {
    let skipped = to.saturating_sub(import.done).saturating_sub(created);
    let after = import.imported(to, created, skipped, worker.clock.now());
    if after.state != ImportState::Done {
        let next = (ImportTask::ImportRun { import: import.id, from: to }, new_id(worker));
        return save(worker, Change::import_portion(import, &after, Some(next))).await.map(drop);
    }
    let mut event = by_itself(worker, ordered.operation, Action::ImportCandidates, import.id);
    event.metadata.insert("phase".into(), "finish".into());
    event.metadata.insert("created".into(), after.created.into());
    event.metadata.insert("skipped".into(), after.skipped.into());
    if save(worker, Change::told_by(&event).update_import(import, &after)).await? {
        files::delete(worker, &import.source_key()).await;
    }
    Ok(())
}

/// Creates those of a portion who are to be created, one after the other: they write to the same figures and look at the
/// same job, and two at once would only meet. Gives how many there are now, and the rows that the
/// table refused.
async fn create_all(
    worker: &Worker,
    import: &Import,
    plan: &ImportPlan,
    ordered: Ordered,
    portion: Vec<(u32, Read)>,
) -> Result<(u32, Vec<u32>), TaskError> {
    let ids: Vec<CandidateId> = portion.iter().map(|(at, _)| import.candidate_id(*at)).collect();
    let there = worker.store.candidates_by_id(&ids).await?;
    let skips = plan.duplicates == Duplicates::Skip;
    let mut new: Vec<(u32, CandidateId, NewCandidate)> = Vec::new();
    for (at, read) in portion {
        match read {
            Read::New(candidate) => new.push((at, import.candidate_id(at), *candidate)),
            Read::Again(candidate, _) if !skips => new.push((at, import.candidate_id(at), *candidate)),
            Read::Again(..) | Read::Wrong(_) => {}
        }
    }
    let people: Vec<(CandidateId, Person)> = new.iter().map(|(_, id, new)| (*id, new.person())).collect();
    let alike = if skips { likenesses(worker, &people).await? } else { std::collections::BTreeMap::new() };
    let (mut created, mut refused) = (0, Vec::new());
    for (at, id, candidate) in new {
        if there.contains_key(&id) {
            created += 1;
        } else if !alike.contains_key(&id) {
            match create(worker, import, at, candidate, ordered).await? {
                Made::Created => created += 1,
                Made::Passed => {}
                Made::Refused => refused.push(at),
            }
        }
    }
    Ok((created, refused))
}

/// What became of a row.
enum Made {
    /// A candidate.
    Created,
    /// Nothing: job or person went meanwhile.
    Passed,
    /// Nothing: the table does not take it. That is a problem of the row, and no reason to stop the others.
    Refused,
}

/// Creates a candidate.
async fn create(
    worker: &Worker,
    import: &Import,
    row: u32,
    mut new: NewCandidate,
    ordered: Ordered,
) -> Result<Made, TaskError> {
    let (now, id) = (worker.clock.now(), import.candidate_id(row));
    let note = new.note.take().map(|text| Note {
        id: import.note_id(row),
        at: now,
        by: ordered.by,
        text,
        mentions: std::collections::BTreeSet::new(),
    });
    let candidate = new.into_candidate(id, ordered.by, now);
    for attempt in 1..=ATTEMPTS {
        let mut event = for_person(worker, ordered, Action::CreateCandidate, id);
        event.metadata.insert("import".into(), import.id.to_string().into());
        Step::added(&candidate, worker.organisation.zone).tell(&mut event);
        let mover = Mover { event: event.id, operation: ordered.operation, by: ordered.by, at: now };
        let first = HistoryRow::first(&candidate, &mover);
        let mut change = Change::told_by(&event).create_candidate(&candidate, &first);
        if candidate.owner != ordered.by {
            change = change.naming(candidate.owner);
        }
        if let Some(note) = &note {
            change = change.with_first_note(id, note);
        }
        match worker.store.commit(change).await {
            Ok(Committed(messages)) => {
                worker.store.deliver(&worker.queues, messages).await;
                return Ok(Made::Created);
            }
            Err(StoreError::Condition("candidate")) => return Ok(Made::Created),
            Err(StoreError::Condition("job" | "person")) => return Ok(Made::Passed),
            Err(StoreError::Refused(reason)) => {
                tracing::error!(import.id = %import.id, row, reason, "The table refuses a row of an import");
                return Ok(Made::Refused);
            }
            Err(StoreError::Contention) if attempt < ATTEMPTS => pause(attempt).await,
            Err(other) => return Err(other.into()),
        }
    }
    Err(StoreError::Contention.into())
}
