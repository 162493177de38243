//! The page of a candidate: the facts, what is open, and everything that was written. What comes from a merged record is
//! shown to those who may see that record's job.

use std::collections::BTreeMap;

use chrono::Duration;
use hirelog_domain::activity::Actor;
use hirelog_domain::candidates::{Candidate, HistoryRow};
use hirelog_domain::ids::{CandidateId, OperationId};
use hirelog_domain::permissions::{Permission, Role};
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{Durations, Fields, Move, Status, visible_fields};
use hirelog_http::Signed;
use hirelog_store::CandidateFile;
use serde::Serialize;
use utoipa::ToSchema;

use super::moves::{UndoOut, open_moves, undo_of};
use super::out::{CandidateOut, covers};
use crate::letters::LetterOut;
use crate::notes::NoteOut;

/// A step of the history.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = HistoryRow)]
pub(crate) struct HistoryOut {
    /// Identifier of the event that tells of it.
    id: String,
    /// Where from; null for the first step.
    from: Option<Status>,
    /// Where to.
    to: Status,
    /// When.
    at: Instant,
    /// By whom.
    by: Actor,
    /// What was filled in; without pay for those who may not see it.
    #[schema(value_type = Object)]
    fields: Fields,
    /// The action that it was part of.
    operation_id: OperationId,
    /// True where it took the step before it back.
    undoes: bool,
    /// The merged record that it comes from; null where it is this one's own.
    record: Option<CandidateId>,
}

/// How long a candidate was in a status.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StayOut {
    /// The status.
    status: Status,
    /// Seconds, the present stay included.
    seconds: i64,
}

/// Where the time went.
#[derive(Debug, Default, Serialize, ToSchema)]
#[schema(as = CandidateTime)]
pub(crate) struct TimeOut {
    /// By status, in the order of the pipeline, without holds.
    stages: Vec<StayOut>,
    /// On hold.
    on_hold_seconds: i64,
    /// All of it.
    total_seconds: i64,
}

impl From<Durations> for TimeOut {
    fn from(durations: Durations) -> Self {
        let stay = |(status, time): (&Status, &Duration)| StayOut { status: *status, seconds: time.num_seconds() };
        Self {
            stages: durations.stages.iter().map(stay).collect(),
            on_hold_seconds: durations.on_hold.num_seconds(),
            total_seconds: durations.total().num_seconds(),
        }
    }
}

/// The page of a candidate.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CandidateFile)]
pub(crate) struct FileOut {
    /// The facts.
    candidate: CandidateOut,
    /// The moves that are open to the caller, with the fields they ask for.
    moves: Vec<Move>,
    /// The steps so far, newest first. After a change: the new step only.
    history: Vec<HistoryOut>,
    /// The newest notes, at most 200 of each record; empty after a change.
    notes: Vec<NoteOut>,
    /// The newest letters, at most 200 of each record; empty after a change, and for those who may not see contact data.
    letters: Vec<LetterOut>,
    /// True where there are older notes or letters than these.
    more: bool,
    /// Where the time went; empty after a change.
    time: TimeOut,
    /// The last move, where the caller can take it back.
    undo: Option<UndoOut>,
}

/// What the caller may see of one record.
#[derive(Clone, Copy, Debug)]
struct Sight {
    view: bool,
    edit: bool,
    pay: bool,
    contact: bool,
}

/// What the caller may see of a candidate and of each record merged into it, by the job of each.
fn sights(signed: &Signed, candidate: &Candidate) -> BTreeMap<CandidateId, Sight> {
    let sight = |(id, job)| {
        let may = |permission| covers(signed, permission, job);
        let (view, edit) = (may(Permission::ViewCandidates), may(Permission::EditCandidates));
        (id, Sight { view, edit, pay: may(Permission::SeePay), contact: may(Permission::SeeContact) })
    };
    candidate.records().map(sight).collect()
}

impl HistoryOut {
    fn of(row: HistoryRow, record: CandidateId, candidate: CandidateId, sight: Sight) -> Self {
        Self {
            id: row.id.to_string(),
            from: row.from,
            to: row.to,
            at: row.at,
            by: row.by,
            fields: visible_fields(&row.fields, sight.pay),
            operation_id: row.operation_id,
            undoes: row.undoes,
            record: (record != candidate).then_some(record),
        }
    }
}

impl FileOut {
    pub(crate) fn seen_by(signed: &Signed, candidate: Candidate, file: CandidateFile) -> Self {
        let sights = sights(signed, &candidate);
        let sight = |record: &CandidateId| sights.get(record).copied().filter(|sight| sight.view);
        let (user, admin) = (signed.user().id, signed.user().role == Role::Admin);
        let step = |(record, row)| Some(HistoryOut::of(row, record, candidate.id, sight(&record)?));
        let note = |(record, note): (CandidateId, hirelog_domain::notes::Note)| {
            let may_delete = sight(&record)?.edit && (note.by == user || admin);
            Some(NoteOut::of(note, record, candidate.id, may_delete))
        };
        let letter = |(record, letter)| sight(&record)?.contact.then(|| LetterOut::of(letter, &candidate));
        Self {
            moves: open_moves(signed, &candidate),
            notes: file.notes.into_iter().filter_map(note).collect(),
            letters: file.letters.into_iter().filter_map(letter).collect(),
            history: file.history.into_iter().filter_map(step).collect(),
            more: file.more,
            time: TimeOut::default(),
            undo: undo_of(signed, &candidate),
            candidate: CandidateOut::seen_by(signed, &candidate),
        }
    }

    /// The file after a change: with the new step alone.
    pub(crate) fn changed(signed: &Signed, candidate: Candidate, step: Option<HistoryRow>) -> Self {
        let history = step.into_iter().map(|row| (candidate.id, row)).collect();
        Self::seen_by(signed, candidate, CandidateFile { history, ..CandidateFile::default() })
    }

    pub(crate) fn with_time(self, time: TimeOut) -> Self {
        Self { time, ..self }
    }
}
