//! Taking an import back: candidates that nobody touched are erased, the others stay. Nothing else was ever written about
//! them, so no file and no mail has to be looked for.

use hirelog_domain::activity::Action;
use hirelog_domain::candidates::{Candidate, Step};
use hirelog_domain::ids::{CandidateId, ImportId};
use hirelog_domain::imports::{ImportState, Ordered};
use hirelog_store::{Change, Committed, ImportTask, StoreError};
use hirelog_worker::pause;

use super::{PORTION, load, save};
use crate::telling::{for_person, new_id};
use crate::{TaskError, Worker, files};

/// Attempts at a candidate while others write to the same figures.
const ATTEMPTS: u32 = 8;

/// Takes the candidates of a portion of rows away, and hands over to the next.
pub(crate) async fn undo(worker: &Worker, id: ImportId, from: u32) -> Result<(), TaskError> {
    let Some(import) = load(worker, id).await? else { return Ok(()) };
    if import.state == ImportState::Undone {
        files::delete(worker, &import.source_key()).await;
    }
    let Some(ordered) = import.taken_back else { return Ok(()) };
    if !matches!(import.state, ImportState::Undoing | ImportState::Failed) || import.done != from {
        return Ok(());
    }
    let to = from.saturating_add(PORTION).min(import.rows);
    let rows: Vec<(u32, CandidateId)> = (from..to).map(|row| (row, import.candidate_id(row))).collect();
    let there = worker.store.candidates_by_id(&rows.iter().map(|(_, id)| *id).collect::<Vec<_>>()).await?;
    let absent: Vec<_> = rows.iter().map(|(_, id)| *id).filter(|id| !there.contains_key(id)).collect();
    let merged = worker.store.merged_among(&absent).await?;
    let (mut undone, mut kept) = (0, 0);
    for (row, id) in rows {
        if merged.contains(&id) {
            // Somebody made it part of another record: its history, notes and letters are that record's.
            kept += 1;
            continue;
        }
        if let Some(candidate) = there.get(&id) {
            let own_note = import.note_id(row);
            let untouched = candidate.version == 1 && worker.store.has_no_notes_but(id, own_note).await?;
            if !untouched || !take_away(worker, import.id, candidate, ordered).await? {
                kept += 1;
                continue;
            }
            undone += 1;
        }
        // Also where an attempt before took the record away and died: what lies under it must not stay.
        worker.store.erase_under(id).await?;
    }
    let after = import.taken_away(to, undone, kept, worker.clock.now());
    let ended = after.state == ImportState::Undone;
    let next = (!ended).then(|| (ImportTask::ImportUndo { import: id, from: to }, new_id(worker)));
    if save(worker, Change::import_portion(&import, &after, next)).await? && ended {
        files::delete(worker, &import.source_key()).await;
    }
    Ok(())
}

/// Erases a candidate. False where somebody touched it meanwhile.
async fn take_away(
    worker: &Worker,
    import: ImportId,
    candidate: &Candidate,
    ordered: Ordered,
) -> Result<bool, TaskError> {
    for attempt in 1..=ATTEMPTS {
        let mut event = for_person(worker, ordered, Action::DeleteCandidate, candidate.id);
        event.metadata.insert("import".into(), import.to_string().into());
        Step::added(candidate, worker.organisation.zone).tell(&mut event);
        match worker.store.commit(Change::told_by(&event).take_back_candidate(candidate)).await {
            Ok(Committed(messages)) => {
                worker.store.deliver(&worker.queues, messages).await;
                return Ok(true);
            }
            Err(StoreError::Condition("candidate")) => return Ok(false),
            Err(StoreError::Contention) if attempt < ATTEMPTS => pause(attempt).await,
            Err(other) => return Err(other.into()),
        }
    }
    Err(StoreError::Contention.into())
}
