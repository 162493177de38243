//! Planning an interview and changing the plan. What is needed of everyone is read together with the session, so a booking
//! is two calls; where somebody else booked in between, it is looked at again.

use std::collections::BTreeSet;

use axum::http::Uri;
use axum::response::Response;
use chrono_tz::Tz;
use hirelog_domain::ids::{CandidateId, InterviewId, RoomId, UserId};
use hirelog_domain::interviews::{
    Booking, Conflict, Interview, InterviewKind, Invitation, MAX_NOTES, MAX_OFFERED, MAX_PLACE, Minutes, Plan,
    USUAL_DURATION, conflicts, instant_of,
};
use hirelog_domain::issue::Issue;
use hirelog_domain::text::bounded;
use hirelog_domain::time::Instant;
use hirelog_http::{
    Answer, Created, Form, Idempotency, IfMatch, Json, Param, Problem, Refused, Signed, create_once_unkept,
    made_before, versioned,
};
use hirelog_store::{Change, Key, StoreError, keys};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{InterviewOut, Parties, Wanted, not_free, not_written, target};

/// Attempts at a day that others book at the same moment.
const ATTEMPTS: u32 = 8;
const PATH: &str = "/api/v1/interviews";

/// A plan: who meets whom, when, where.
#[derive(Clone, Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InterviewPlan)]
pub(crate) struct PlanIn {
    /// With whom. Does not change.
    candidate: CandidateId,
    /// How people meet.
    kind: InterviewKind,
    /// Who asks.
    #[schema(value_type = Vec<UserId>, min_items = 1, max_items = 8)]
    interviewers: BTreeSet<UserId>,
    /// When it begins: `2026-11-30T14:00` on a clock in `zone`, or a moment with its offset.
    #[schema(example = "2026-11-30T14:00")]
    start: String,
    /// IANA name of the zone in which it is agreed: the candidate reads its time.
    #[schema(example = "Europe/Berlin")]
    zone: String,
    /// How long it lasts.
    #[serde(default = "usual_duration")]
    #[schema(minimum = 5, maximum = 480, default = 60)]
    duration_minutes: u16,
    /// The room to book.
    room: Option<RoomId>,
    /// Where, or by which link or number: the candidate reads it.
    #[schema(max_length = 300)]
    place: Option<String>,
    /// For the interviewers only.
    #[schema(max_length = 4000)]
    notes: Option<String>,
    /// Other starts that the candidate may choose instead. Only for a new interview.
    #[serde(default)]
    #[schema(max_items = 10)]
    offered: Vec<String>,
    /// Plan it although working hours, absences, distances or limits speak against it.
    #[serde(default)]
    regardless: bool,
}

fn usual_duration() -> u16 {
    USUAL_DURATION
}

/// What a body needs to be read of everyone it names; nothing where it does not read.
pub(super) fn named(_: &Uri, body: &[u8]) -> Vec<Key> {
    let plan = serde_json::from_slice::<PlanIn>(body).ok();
    let wanted = plan.and_then(|plan| {
        let zone: Tz = plan.zone.parse().ok()?;
        let start = instant_of(&plan.start, zone).ok()?;
        let duration = Minutes::new(plan.duration_minutes).ok()?;
        let slot = hirelog_domain::interviews::Slot::lasting(start, duration.get());
        Some(Wanted { candidate: plan.candidate, interviewers: plan.interviewers, room: plan.room, slot })
    });
    wanted.map(|wanted| wanted.keys()).unwrap_or_default()
}

/// Text that may be left out.
fn optional(form: &mut Form, field: &str, text: Option<&str>, most: usize, lines: bool) -> Option<String> {
    let text = text.map(str::trim).filter(|text| !text.is_empty())?;
    form.text(field, bounded(text, most, lines))
}

impl PlanIn {
    /// The plan, as far as it can be judged without looking at others. A start that is kept may have passed.
    fn read(&self, now: Instant, kept: Option<Instant>) -> Answer<(Plan, Vec<Instant>)> {
        let mut form = Form::default();
        let zone = self.zone.parse::<Tz>().ok();
        form.expect(zone.is_some(), "/zone", "unknown_zone", "must be an IANA zone such as Europe/Berlin");
        let duration = form.take("/duration_minutes", Minutes::new(self.duration_minutes));
        let place = optional(&mut form, "/place", self.place.as_deref(), MAX_PLACE, false);
        let notes = optional(&mut form, "/notes", self.notes.as_deref(), MAX_NOTES, true);
        let Some(zone) = zone else { return Err(form.refuse()) };
        let start = moment(&mut form, "/start", &self.start, zone);
        let offered = times(&mut form, &self.offered, zone, now);
        let (Some(start), Some(duration)) = (start, duration) else { return Err(form.refuse()) };
        let (kind, interviewers, room) = (self.kind, self.interviewers.clone(), self.room);
        let plan = Plan { kind, interviewers, start, zone, duration, room, place, notes };
        let judged_at = if kept == Some(start) { now.min(start - chrono::Duration::minutes(1)) } else { now };
        if let Err((field, error)) = plan.check(judged_at) {
            form.expect(false, field, "out_of_range", &error.to_string());
        }
        form.finish()?;
        Ok((plan, offered))
    }
}

fn moment(form: &mut Form, field: &str, text: &str, zone: Tz) -> Option<Instant> {
    match instant_of(text, zone) {
        Ok(at) => Some(at),
        Err(error) => {
            form.expect(false, field, error.code(), &error.to_string());
            None
        }
    }
}

/// Times to choose from: in the future, each once, in order.
pub(super) fn times(form: &mut Form, texts: &[String], zone: Tz, now: Instant) -> Vec<Instant> {
    form.expect(texts.len() <= MAX_OFFERED, "/offered", "too_many", "must be at most 10 times");
    let mut times = BTreeSet::new();
    for (at, text) in texts.iter().take(MAX_OFFERED).enumerate() {
        let field = format!("/offered/{at}");
        if let Some(time) = moment(form, &field, text, zone) {
            form.expect(time > now, &field, "out_of_range", "must be in the future");
            times.insert(time);
        }
    }
    times.into_iter().collect()
}

/// What speaks against a plan, as far as it counts.
pub(crate) fn in_the_way(
    parties: &Parties,
    wanted: &Wanted,
    moved: Option<InterviewId>,
    regardless: bool,
) -> Vec<Conflict> {
    let mut found = conflicts(Booking { moved, slot: wanted.slot, attendees: &parties.attendees });
    found.retain(|conflict| conflict.kind.is_final() || !regardless);
    found
}

/// Plans an interview. A time that is not free is refused with what stands in the way and the next times that are.
#[utoipa::path(post, path = "/api/v1/interviews", tag = "interviews", request_body = PlanIn,
    params(("Idempotency-Key" = Option<String>, Header, description = "Makes a repeated request harmless")),
    responses((status = 201, description = "The interview", body = InterviewOut)))]
pub(crate) async fn schedule_interview(signed: Signed, key: Idempotency, Json(body): Json<PlanIn>) -> Answer<Response> {
    let (plan, offered) = body.read(signed.now(), None)?;
    let wanted = wanted(body.candidate, &plan);
    signed.note("kind", plan.kind.as_str());
    signed.note("candidate", body.candidate.to_string());
    signed.note("interviewers", plan.interviewers.len());
    signed.note("lead", plan.start.since(signed.now()).num_seconds());
    let mut loaded = signed.everything_loaded().clone();
    for attempt in 1.. {
        let parties = Parties::read(&signed, &wanted, &loaded)?;
        let against = in_the_way(&parties, &wanted, None, body.regardless);
        if !against.is_empty() {
            return refused(&signed, &key, &body, &wanted, &parties, &against).await;
        }
        let interview =
            Interview::new(signed.new_id(), &parties.candidate, signed.user().id, plan.clone(), signed.now());
        let side = Invitation::of(interview.id, offered.clone());
        let change = Change::told_by(&signed.event(interview.id)?);
        let change = change.schedule_interview(&interview, &side, &Wanted::occupied(&parties.attendees, wanted.slot));
        let created = created(&signed, interview);
        let again = async |location: String| again(&signed, &location).await;
        match create_once_unkept(&signed, key.clone(), PATH, &body, change, created, again).await {
            Ok(response) => return Ok(response),
            Err(Refused::Store(StoreError::Condition("diary"))) if attempt < ATTEMPTS => {
                loaded = signed.app().store.load(&wanted.keys()).await?;
            }
            Err(Refused::Store(error)) => return Err(not_written(&error).unwrap_or_else(|| busy(error))),
            Err(Refused::Problem(problem)) => return Err(problem),
        }
    }
    Err(Problem::unavailable())
}

/// Days that were booked by others again and again are a reason to come back, not a fault.
fn busy(error: StoreError) -> Problem {
    match error {
        StoreError::Condition("diary") => StoreError::Contention.into(),
        other => other.into(),
    }
}

fn wanted(candidate: CandidateId, plan: &Plan) -> Wanted {
    Wanted { candidate, interviewers: plan.interviewers.clone(), room: plan.room, slot: plan.slot() }
}

fn created(signed: &Signed, interview: Interview) -> Created<InterviewOut> {
    let (location, version) = (format!("{PATH}/{}", interview.id), interview.version);
    Created { location, version, body: InterviewOut::seen_by(signed, interview) }
}

/// The interview that an equal request planned before.
async fn again(signed: &Signed, location: &str) -> Answer<Option<Created<InterviewOut>>> {
    let id: Option<InterviewId> = location.rsplit('/').next().and_then(|id| id.parse().ok());
    let Some(id) = id else { return Ok(None) };
    let interview: Option<Interview> = signed.app().store.get(&keys::interview(id)).await?;
    Ok(interview.map(|interview| created(signed, interview)))
}

/// A refusal, unless what stands in the way is what this very request planned before its answer was lost.
async fn refused(
    signed: &Signed,
    key: &Idempotency,
    body: &PlanIn,
    wanted: &Wanted,
    parties: &Parties,
    against: &[Conflict],
) -> Answer<Response> {
    match made_before(signed, key, PATH, body).await {
        Ok(Some(location)) => {
            let made = again(signed, &location).await?.ok_or_else(Problem::not_found)?;
            Ok(axum::response::IntoResponse::into_response(made))
        }
        Ok(None) => Err(not_free(signed, wanted, parties, against, None).await?),
        Err(Refused::Problem(problem)) => Err(problem),
        Err(Refused::Store(error)) => Err(error.into()),
    }
}

/// Changes the plan of an interview: time, people, place. All of the plan is sent, as it is to be.
#[utoipa::path(put, path = "/api/v1/interviews/{id}", tag = "interviews", request_body = PlanIn,
    params(("id" = InterviewId, Path,), ("If-Match" = String, Header, description = "The version you have seen")),
    responses((status = 200, description = "The interview", body = InterviewOut)))]
pub(crate) async fn reschedule_interview(
    signed: Signed,
    Param(id): Param<InterviewId>,
    version: IfMatch,
    Json(body): Json<PlanIn>,
) -> Answer<Response> {
    let before = target(&signed, id)?;
    version.check(before.version)?;
    let (plan, _) = body.read(signed.now(), Some(before.plan.start))?;
    if body.candidate != before.candidate || !body.offered.is_empty() {
        let (field, detail) = if body.offered.is_empty() {
            ("/candidate", "cannot be changed: cancel this interview and plan another one")
        } else {
            ("/offered", "is for new interviews; see /api/v1/interviews/{id}/offered")
        };
        return Err(Problem::invalid(vec![Issue::new(field, "fixed", detail)]));
    }
    let wanted = wanted(body.candidate, &plan);
    signed.note("from", before.plan.start.to_string());
    signed.note("to", plan.start.to_string());
    let mut loaded = signed.everything_loaded().clone();
    for attempt in 1.. {
        let parties = Parties::read(&signed, &wanted, &loaded)?;
        let against = in_the_way(&parties, &wanted, Some(id), body.regardless);
        if !against.is_empty() {
            return Err(not_free(&signed, &wanted, &parties, &against, Some(id)).await?);
        }
        let after = before.rescheduled(plan.clone(), signed.now()).map_err(over)?;
        let after = Interview { candidate_name: parties.candidate.name.clone(), ..after };
        let change = Change::told_by(&signed.event(id)?);
        let change = change.reschedule_interview(&before, &after, &Wanted::occupied(&parties.attendees, wanted.slot));
        match signed.commit(change).await {
            Ok(()) => return Ok(versioned(after.version, InterviewOut::seen_by(&signed, after))),
            Err(StoreError::Condition("diary")) if attempt < ATTEMPTS => {
                loaded = signed.app().store.load(&wanted.keys()).await?;
            }
            Err(error) => return Err(not_written(&error).unwrap_or_else(|| busy(error))),
        }
    }
    Err(Problem::unavailable())
}

/// What cannot be done with an interview that is over.
pub(super) fn over(error: hirelog_domain::interviews::InterviewError) -> Problem {
    use hirelog_domain::interviews::InterviewError;
    match error {
        InterviewError::NotBegun => Problem::conflict("not_begun", "This interview has not begun."),
        _ => Problem::conflict("not_open", "This interview was cancelled, held or missed already."),
    }
}
