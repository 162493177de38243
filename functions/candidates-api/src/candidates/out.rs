//! What the API shows of candidates, depending on who looks.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use hirelog_domain::candidates::{Candidate, CandidateSource, Consent, Label, Language, Turn};
use hirelog_domain::ids::{CandidateId, JobId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::permissions::{Permission, Role};
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::Status;
use hirelog_http::Signed;
use serde::Serialize;
use utoipa::ToSchema;

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
    /// Records that were merged into this one, of jobs within the caller's reach.
    #[schema(value_type = Vec<CandidateId>)]
    absorbed: BTreeSet<CandidateId>,
}

impl CandidateOut {
    pub(crate) fn seen_by(signed: &Signed, candidate: &Candidate) -> Self {
        let contact = covers(signed, Permission::SeeContact, candidate.job);
        let seen = signed.reaches(Permission::ViewCandidates);
        let absorbed =
            candidate.absorbed.iter().filter(|(_, job)| seen.as_ref().is_some_and(|jobs| jobs.covers(**job)));
        Self {
            summary: SummaryOut::seen_by(signed, candidate),
            mail: contact.then(|| candidate.mail.clone()),
            phone: candidate.phone.clone().filter(|_| contact),
            location: candidate.location.clone(),
            language: candidate.language,
            skills: candidate.skills.clone(),
            keep_until: candidate.keep_until(signed.app().organisation.zone),
            consent: candidate.consent,
            absorbed: absorbed.map(|(id, _)| *id).collect(),
        }
    }
}

/// A move is taken back by who made it, or by an admin.
pub(crate) fn may_undo(signed: &Signed, by: UserId) -> bool {
    by == signed.user().id || signed.user().role == Role::Admin
}

pub(crate) fn covers(signed: &Signed, permission: Permission, job: JobId) -> bool {
    signed.reaches(permission).is_some_and(|scope| scope.covers(job))
}
