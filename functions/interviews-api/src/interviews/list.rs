//! The calendar: interviews of a stretch of time, or those of one candidate.

use axum::http::Uri;
use chrono::Duration;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::{CandidateId, JobId, UserId};
use hirelog_domain::interviews::{Interview, InterviewKind, InterviewStatus, Slot};
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, Form, Problem, Query, Signed};
use hirelog_store::{Key, keys};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::{InterviewOut, may_see};

/// Longest stretch of time that one call shows, in days: six weeks of a month's page and both ends.
const MAX_DAYS: i64 = 62;

/// Which interviews.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct InterviewsIn {
    /// From when on; needed where no candidate is named. At most 62 days before `to`.
    from: Option<Instant>,
    /// Until when.
    to: Option<Instant>,
    /// Only those of this candidate, whenever they are.
    candidate: Option<CandidateId>,
    /// Only those with one of these interviewers, separated by commas.
    interviewers: Option<String>,
    /// Only those for this job.
    job: Option<JobId>,
    /// Only those held this way.
    #[param(inline)]
    kind: Option<InterviewKind>,
    /// Only those in this status.
    #[param(inline)]
    status: Option<InterviewStatus>,
}

/// Interviews.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Interviews)]
pub(crate) struct InterviewsOut {
    /// By their start; those of a candidate: the last one first.
    items: Vec<InterviewOut>,
    /// False where there are more than are shown: ask for a shorter stretch of time.
    complete: bool,
}

/// The candidate that an address names is read together with the session.
pub(super) fn named(uri: &Uri, _: &[u8]) -> Vec<Key> {
    let query = axum::extract::Query::<InterviewsIn>::try_from_uri(uri).ok();
    query.and_then(|query| query.0.candidate).map(keys::candidate).into_iter().collect()
}

impl InterviewsIn {
    fn within(&self) -> Answer<Slot> {
        let mut form = Form::default();
        form.expect(self.from.is_some(), "from", "required", "says from when on");
        form.expect(self.to.is_some(), "to", "required", "says until when");
        let (Some(start), Some(end)) = (self.from, self.to) else { return Err(form.refuse()) };
        form.expect(start < end, "to", "out_of_range", "must be after `from`");
        form.expect(end.since(start) <= Duration::days(MAX_DAYS), "to", "out_of_range", "must be within 62 days");
        form.finish()?;
        Ok(Slot { start, end })
    }

    fn people(&self) -> Answer<Option<Vec<UserId>>> {
        let Some(text) = &self.interviewers else { return Ok(None) };
        let ids = text.split(',').map(|id| id.trim().parse()).collect::<Result<Vec<_>, _>>();
        let detail = "must be identifiers of people with commas between";
        ids.map(Some).map_err(|_| Problem::invalid_field("interviewers", "invalid", detail))
    }
}

/// Interviews of a stretch of time or of a candidate. Who sees only own jobs also sees those they are asked to.
#[utoipa::path(get, path = "/api/v1/interviews", tag = "interviews", params(InterviewsIn),
    responses((status = 200, description = "The interviews", body = InterviewsOut)))]
pub(crate) async fn list_interviews(
    signed: Signed,
    Query(query): Query<InterviewsIn>,
) -> Answer<axum::Json<InterviewsOut>> {
    let people = query.people()?;
    let store = &signed.app().store;
    let (mut items, complete) = match query.candidate {
        Some(id) => {
            let candidate: Option<Candidate> = signed.loaded(&keys::candidate(id))?;
            let records = candidate.iter().flat_map(|candidate| candidate.absorbed.keys().copied()).chain([id]);
            signed.note("candidate", id.to_string());
            (store.interviews_with(records).await?, true)
        }
        None => {
            let page = store.interviews_within(query.within()?).await?;
            let complete = page.next.is_none();
            (page.items, complete)
        }
    };
    let wanted = |interview: &Interview| {
        let plan = &interview.plan;
        query.job.is_none_or(|job| interview.job == job)
            && query.kind.is_none_or(|kind| plan.kind == kind)
            && query.status.is_none_or(|status| interview.status == status)
            && people.as_ref().is_none_or(|people| people.iter().any(|user| plan.interviewers.contains(user)))
    };
    items.retain(|interview| may_see(&signed, interview) && wanted(interview));
    signed.note("count", items.len());
    let items = items.into_iter().map(|interview| InterviewOut::seen_by(&signed, interview)).collect();
    Ok(axum::Json(InterviewsOut { items, complete }))
}
