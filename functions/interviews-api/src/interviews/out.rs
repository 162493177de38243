//! What the API shows of an interview, depending on who looks.

use std::collections::BTreeSet;

use hirelog_domain::ids::{CandidateId, InterviewId, JobId, RoomId, UserId};
use hirelog_domain::interviews::{Interview, InterviewKind, InterviewStatus};
use hirelog_domain::permissions::Permission;
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_http::Signed;
use serde::Serialize;
use utoipa::ToSchema;

/// An interview.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Interview)]
pub(crate) struct InterviewOut {
    /// Identifier.
    id: InterviewId,
    /// With whom.
    candidate: CandidateId,
    /// What the candidate was called when the plan was last made.
    candidate_name: Name,
    /// For which job.
    job: JobId,
    /// Who planned it.
    organiser: UserId,
    /// How people meet.
    kind: InterviewKind,
    /// Who asks.
    #[schema(value_type = Vec<UserId>)]
    interviewers: BTreeSet<UserId>,
    /// When it begins.
    start: Instant,
    /// When it ends.
    end: Instant,
    /// IANA name of the zone in which it was agreed.
    zone: String,
    /// How long it lasts.
    duration_minutes: u16,
    /// The room that is booked.
    room: Option<RoomId>,
    /// Where, or by which link or number; null for those who may not see contact data.
    place: Option<String>,
    /// For the interviewers only.
    notes: Option<String>,
    /// How far it is.
    status: InterviewStatus,
    /// Why it was cancelled.
    reason: Option<String>,
    /// Until when a change can be taken back before people are told of it.
    told_after: Instant,
    /// True where the caller may change it.
    may_edit: bool,
    /// When it was planned.
    created_at: Instant,
    /// When it was last changed.
    updated_at: Instant,
    /// For `If-Match`.
    version: u64,
}

impl InterviewOut {
    pub(crate) fn seen_by(signed: &Signed, interview: Interview) -> Self {
        let reaches = |permission| signed.reaches(permission).is_some_and(|scope| scope.covers(interview.job));
        let asked = interview.plan.interviewers.contains(&signed.user().id);
        let contact = asked || reaches(Permission::SeeContact);
        Self {
            end: interview.slot().end,
            may_edit: reaches(Permission::EditInterviews),
            id: interview.id,
            candidate: interview.candidate,
            candidate_name: interview.candidate_name,
            job: interview.job,
            organiser: interview.organiser,
            kind: interview.plan.kind,
            interviewers: interview.plan.interviewers,
            start: interview.plan.start,
            zone: interview.plan.zone.name().to_owned(),
            duration_minutes: interview.plan.duration.get(),
            room: interview.plan.room,
            place: interview.plan.place.filter(|_| contact),
            notes: interview.plan.notes.filter(|_| contact),
            status: interview.status,
            reason: interview.reason,
            told_after: interview.tell_at,
            created_at: interview.created_at,
            updated_at: interview.updated_at,
            version: interview.version,
        }
    }
}
