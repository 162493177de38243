//! Candidates as people see them: contact data and pay only for those who may.

use hirelog_domain::activity::Actor;
use hirelog_domain::candidates::{Candidate, CandidateSource, HistoryRow};
use hirelog_domain::ids::{CandidateId, JobId, OperationId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::Permission;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{Fields, Move, Status, allowed_moves, visible_fields};
use hirelog_http::Signed;
use serde::Serialize;
use utoipa::ToSchema;

/// A line of a list.
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
    /// How the candidate came.
    source: CandidateSource,
    /// Who is responsible.
    owner: UserId,
    /// When the candidate was added.
    created_at: Instant,
    /// When anything was last changed.
    updated_at: Instant,
    /// For `If-Match`.
    version: u64,
}

impl From<Candidate> for SummaryOut {
    fn from(candidate: Candidate) -> Self {
        let status = candidate.position.status();
        let Candidate { id, name, job, status_since, source, owner, created_at, updated_at, version, .. } = candidate;
        Self { id, name, job, status, status_since, source, owner, created_at, updated_at, version }
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
}

/// The page of a candidate.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CandidateFile)]
pub(crate) struct FileOut {
    /// The facts.
    candidate: CandidateOut,
    /// The moves that are open to the caller, with the fields they ask for.
    moves: Vec<Move>,
    /// The steps so far, newest first. After a move: the new step only.
    history: Vec<HistoryOut>,
}

impl CandidateOut {
    pub(crate) fn seen_by(signed: &Signed, candidate: Candidate) -> Self {
        let contact = covers(signed, Permission::SeeContact, candidate.job);
        let (mail, phone, location) = (candidate.mail.clone(), candidate.phone.clone(), candidate.location.clone());
        Self { summary: candidate.into(), mail: contact.then_some(mail), phone: phone.filter(|_| contact), location }
    }
}

impl FileOut {
    pub(crate) fn seen_by(signed: &Signed, candidate: Candidate, history: Vec<HistoryRow>) -> Self {
        let job = candidate.job;
        let may = |permission| covers(signed, permission, job);
        let moves = if may(Permission::MoveCandidates) {
            allowed_moves(candidate.position, may(Permission::ReopenCandidates))
        } else {
            Vec::new()
        };
        let pay = may(Permission::SeePay);
        let show = |row: HistoryRow| HistoryOut {
            id: row.id.to_string(),
            from: row.from,
            to: row.to,
            at: row.at,
            by: row.by,
            fields: visible_fields(&row.fields, pay),
            operation_id: row.operation_id,
        };
        let history = history.into_iter().map(show).collect();
        Self { candidate: CandidateOut::seen_by(signed, candidate), moves, history }
    }
}

pub(crate) fn covers(signed: &Signed, permission: Permission, job: JobId) -> bool {
    signed.reaches(permission).is_some_and(|scope| scope.covers(job))
}
