//! What the API shows of candidates, depending on who looks.

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};
use hirelog_domain::activity::Actor;
use hirelog_domain::candidates::{Candidate, CandidateSource, Consent, HistoryRow, Label, Language, Turn};
use hirelog_domain::ids::{CandidateId, JobId, OperationId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::{Permission, Role};
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{Durations, Fields, Move, Status, allowed_moves, visible_fields};
use hirelog_http::Signed;
use hirelog_store::CandidateFile;
use serde::Serialize;
use utoipa::ToSchema;

use crate::letters::LetterOut;
use crate::notes::NoteOut;

/// A line of a list, a card of a board.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CandidateSummary)]
pub(crate) struct SummaryOut {
    /// Identifier.
    id: CandidateId,
    /// Name.
    name: Name,
    /// The job applied for.
    job: JobId,
    /// Where the candidate stands.
    status: Status,
    /// Since when.
    status_since: Instant,
    /// Whose turn it is.
    turn: Turn,
    /// The day until which an offer or a hold lasts.
    until: Option<NaiveDate>,
    /// How the candidate came.
    source: CandidateSource,
    /// Who is responsible.
    owner: UserId,
    /// The team's own words.
    #[schema(value_type = Vec<Label>)]
    tags: BTreeSet<Label>,
    /// When the candidate was added.
    created_at: Instant,
    /// When anything was last changed.
    updated_at: Instant,
    /// For `If-Match`.
    version: u64,
}

impl SummaryOut {
    pub(crate) fn seen_by(signed: &Signed, candidate: &Candidate) -> Self {
        let today = signed.now().day(signed.app().organisation.zone);
        Self {
            id: candidate.id,
            name: candidate.name.clone(),
            job: candidate.job,
            status: candidate.status(),
            status_since: candidate.standing.since,
            turn: candidate.turn(today),
            until: candidate.until(),
            source: candidate.source,
            owner: candidate.owner,
            tags: candidate.tags.clone(),
            created_at: candidate.created_at,
            updated_at: candidate.updated_at,
            version: candidate.version,
        }
    }
}

/// A candidate with all facts.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Candidate)]
pub(crate) struct CandidateOut {
    #[serde(flatten)]
    summary: SummaryOut,
    /// Where to write to; null for those who may not see contact data.
    mail: Option<MailAddress>,
    /// Where to call; null likewise.
    phone: Option<String>,
    /// Where the person lives.
    location: Option<Name>,
    /// In which language to write.
    language: Language,
    /// What the person can do.
    #[schema(value_type = Vec<Label>)]
    skills: BTreeSet<Label>,
    /// The last day on which the data may be kept; null while the process runs.
    keep_until: Option<NaiveDate>,
    /// The candidate's word that data may be kept for longer.
    consent: Option<Consent>,
    /// Records that were merged into this one.
    #[schema(value_type = Vec<CandidateId>)]
    absorbed: BTreeSet<CandidateId>,
}

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

/// A move that can be taken back.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Undo)]
pub(crate) struct UndoOut {
    /// The action that it was part of.
    operation_id: OperationId,
    /// Where the candidate would be again.
    to: Status,
    /// Until when.
    until: Instant,
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
    /// The notes, newest first; empty after a change.
    notes: Vec<NoteOut>,
    /// The letters, newest first; empty after a change, and for those who may not see contact data.
    letters: Vec<LetterOut>,
    /// Where the time went; empty after a change.
    time: TimeOut,
    /// The last move, where the caller can take it back.
    undo: Option<UndoOut>,
}

impl CandidateOut {
    pub(crate) fn seen_by(signed: &Signed, candidate: &Candidate) -> Self {
        let contact = covers(signed, Permission::SeeContact, candidate.job);
        Self {
            summary: SummaryOut::seen_by(signed, candidate),
            mail: contact.then(|| candidate.mail.clone()),
            phone: candidate.phone.clone().filter(|_| contact),
            location: candidate.location.clone(),
            language: candidate.language,
            skills: candidate.skills.clone(),
            keep_until: candidate.keep_until(signed.app().organisation.zone),
            consent: candidate.consent,
            absorbed: candidate.absorbed.clone(),
        }
    }
}

impl FileOut {
    pub(crate) fn seen_by(signed: &Signed, candidate: Candidate, file: CandidateFile) -> Self {
        let may = |permission| covers(signed, permission, candidate.job);
        let moves = if may(Permission::MoveCandidates) {
            allowed_moves(candidate.standing.position, may(Permission::ReopenCandidates))
        } else {
            Vec::new()
        };
        let pay = may(Permission::SeePay);
        let show = |(record, row): (CandidateId, HistoryRow)| HistoryOut {
            id: row.id.to_string(),
            from: row.from,
            to: row.to,
            at: row.at,
            by: row.by,
            fields: visible_fields(&row.fields, pay),
            operation_id: row.operation_id,
            undoes: row.undoes,
            record: (record != candidate.id).then_some(record),
        };
        let undo = candidate.last_move.filter(|last| {
            may(Permission::MoveCandidates) && may_undo(signed, last.by) && signed.now() <= last.undo_until()
        });
        let contact = may(Permission::SeeContact);
        let letters = file.letters.into_iter().filter(|_| contact);
        let notes = file.notes.into_iter().map(|(record, note)| NoteOut::of(note, record, candidate.id));
        Self {
            moves,
            notes: notes.collect(),
            letters: letters.map(|(_, letter)| LetterOut::of(letter, &candidate)).collect(),
            history: file.history.into_iter().map(show).collect(),
            time: TimeOut::default(),
            undo: undo.map(|last| UndoOut {
                operation_id: last.operation,
                to: last.before.position.status(),
                until: last.undo_until(),
            }),
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

/// A move is taken back by who made it, or by an admin.
pub(crate) fn may_undo(signed: &Signed, by: UserId) -> bool {
    by == signed.user().id || signed.user().role == Role::Admin
}

pub(crate) fn covers(signed: &Signed, permission: Permission, job: JobId) -> bool {
    signed.reaches(permission).is_some_and(|scope| scope.covers(job))
}
