//! The candidate's own page, by the link in a mail: looking changes nothing (programs that check mails follow links); a
//! click on the page confirms, asks for another time, or takes one of the times that are offered.

use chrono::Duration;
use hirelog_domain::activity::Action;
use hirelog_domain::ids::InterviewId;
use hirelog_domain::interviews::{
    AnswerKind, Booking, Interview, InterviewKind, InterviewStatus, Invitation, Plan, Room, Slot, conflicts,
};
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, App, Declared, Form, Json, Param, Problem, Routes, Tracking, Visitor};
use hirelog_store::{Change, Occupied, StoreError, digest, keys, same};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::routes;

use crate::interviews::Wanted;

/// Attempts at a time that others book at the same moment.
const ATTEMPTS: u32 = 8;

/// The routes of candidates' answers.
pub(crate) fn routes(routes: Routes<App>) -> Routes<App> {
    let link = "whoever has the link from the mail is the candidate";
    let looking = Tracking::Silent("programs that check mails follow links; what is answered is recorded");
    routes
        .add(Declared::public(link, looking), routes!(view_invitation))
        .add(Declared::public(link, Tracking::Records(Action::AnswerInvitation)), routes!(answer_invitation))
}

/// An interview as its candidate sees it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OwnInterview)]
pub(crate) struct InvitationOut {
    /// Who invites.
    organisation: String,
    /// How people meet.
    kind: InterviewKind,
    /// When it begins.
    start: Instant,
    /// When it ends.
    end: Instant,
    /// IANA name of the zone in which it was agreed.
    zone: String,
    /// Where, or by which link or number.
    place: Option<String>,
    /// How far it is.
    status: InterviewStatus,
    /// What was answered to the interview as it stands.
    answer: Option<AnswerKind>,
    /// Starts that can be chosen instead and are free at the moment.
    offered: Vec<Instant>,
    /// True while an answer makes sense.
    takes_answers: bool,
}

/// An answer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InvitationAnswer)]
pub(crate) struct AnswerIn {
    /// What is answered.
    kind: AnswerKind,
    /// Which other time, in the candidate's words: where one is asked for.
    #[schema(min_length = 1, max_length = 500)]
    wish: Option<String>,
    /// Which of the times that are offered: where one is taken.
    start: Option<Instant>,
}

/// The interview behind a link.
#[utoipa::path(get, path = "/api/v1/invitations/{token}", tag = "interviews",
    params(("token" = String, Path, description = "The secret part of the link")),
    responses((status = 200, description = "The interview", body = InvitationOut)))]
pub(crate) async fn view_invitation(
    visitor: Visitor,
    Param(token): Param<String>,
) -> Answer<axum::Json<InvitationOut>> {
    let (interview, side) = behind(&visitor, &token).await?;
    shown(&visitor, &interview, &side).await.map(axum::Json)
}

/// Answers an invitation.
#[utoipa::path(post, path = "/api/v1/invitations/{token}/answer", tag = "interviews", request_body = AnswerIn,
    params(("token" = String, Path, description = "The secret part of the link")),
    responses((status = 200, description = "The interview", body = InvitationOut)))]
pub(crate) async fn answer_invitation(
    visitor: Visitor,
    Param(token): Param<String>,
    Json(body): Json<AnswerIn>,
) -> Answer<axum::Json<InvitationOut>> {
    let (interview, side) = behind(&visitor, &token).await?;
    visitor.acts_as_guest("candidate");
    visitor.about(interview.id);
    if !Invitation::takes_answers(&interview, visitor.now()) {
        let detail = "This interview was cancelled, held or moved on; an answer is not needed any more.";
        return Err(Problem::conflict("not_open", detail));
    }
    let mut form = Form::default();
    let text = body.wish.as_deref().unwrap_or_default();
    let wish =
        (body.kind == AnswerKind::AnotherTime).then(|| form.text("/wish", Invitation::check_wish(text))).flatten();
    let picks = body.kind == AnswerKind::Picked;
    form.expect(!picks || body.start.is_some(), "/start", "required", "must be one of the times that are offered");
    form.finish()?;
    let (interview, side) = match body.start.filter(|_| picks) {
        Some(start) => picked(&visitor, interview, side, start).await?,
        None => said(&visitor, interview, &side, body.kind, wish).await?,
    };
    shown(&visitor, &interview, &side).await.map(axum::Json)
}

/// The interview and the candidate's side behind a link. A link that is over and one that never was look the same.
async fn behind(visitor: &Visitor, token: &str) -> Answer<(Interview, Invitation)> {
    let (id, secret) = token.split_once('.').ok_or_else(Problem::not_found)?;
    let id: InterviewId = id.parse().map_err(|_| Problem::not_found())?;
    let wanted = [keys::interview(id), keys::invitation(id)];
    let found = visitor.app().store.load(&wanted).await?;
    let interview: Option<Interview> = found.get(&wanted[0])?;
    let side: Option<Invitation> = found.get(&wanted[1])?;
    let (interview, side) = interview.zip(side).ok_or_else(Problem::not_found)?;
    let given = digest(&[secret]);
    let known = side.links.iter().any(|link| same(link, &given));
    if known && Invitation::is_shown(&interview, visitor.now()) {
        Ok((interview, side))
    } else {
        Err(Problem::not_found())
    }
}

async fn said(
    visitor: &Visitor,
    interview: Interview,
    side: &Invitation,
    kind: AnswerKind,
    wish: Option<String>,
) -> Answer<(Interview, Invitation)> {
    let after = side.answered(kind, wish, &interview, visitor.now());
    let change = Change::told_by(&visitor.event(interview.id)?).answer_invitation(side, &after, visitor.now());
    visitor.commit(change).await.map_err(conflict)?;
    Ok((interview, after))
}

/// Moves the interview to a time that was offered, if everyone is still free then.
async fn picked(
    visitor: &Visitor,
    before: Interview,
    side: Invitation,
    start: Instant,
) -> Answer<(Interview, Invitation)> {
    if !side.offered.contains(&start) || start <= visitor.now() {
        return Err(taken());
    }
    for attempt in 1.. {
        let plan = Plan { start, ..before.plan.clone() };
        let (free, occupied) = is_free(visitor, &before, plan.slot()).await?;
        if !free {
            return Err(taken());
        }
        let after = before.rescheduled(plan, visitor.now()).map_err(|_| taken())?;
        let answered = side.answered(AnswerKind::Picked, None, &after, visitor.now());
        let answered = Invitation { offered: Vec::new(), ..answered };
        let change = Change::told_by(&visitor.event(before.id)?);
        let change = change.reschedule_interview(&before, &after, &occupied);
        match visitor.commit(change.update_invitation(&side, &answered)).await {
            Ok(()) => return Ok((after, answered)),
            Err(StoreError::Condition("diary")) if attempt < ATTEMPTS => {}
            Err(error) => return Err(conflict(error)),
        }
    }
    Err(Problem::unavailable())
}

/// Whether nobody is booked then, and the days that say so.
async fn is_free(visitor: &Visitor, interview: &Interview, slot: Slot) -> Answer<(bool, Occupied)> {
    let wanted = Wanted { slot, ..Wanted::of(interview) };
    let loaded = visitor.app().store.load(&wanted.keys()).await?;
    let attendees = wanted.attendees(visitor.app().organisation.zone, &loaded)?;
    let found = conflicts(Booking { moved: Some(interview.id), slot, attendees: &attendees });
    let free = !found.iter().any(|conflict| conflict.kind.is_final());
    Ok((free, Wanted::occupied(&attendees, slot)))
}

fn conflict(error: StoreError) -> Problem {
    match error {
        StoreError::Condition("invitation" | "interview" | "candidate" | "person" | "room") => {
            let detail = "This interview was changed at the same moment. Please look at it again.";
            Problem::conflict("changed", detail)
        }
        StoreError::Condition("diary") => StoreError::Contention.into(),
        other => other.into(),
    }
}

fn taken() -> Problem {
    Problem::conflict("not_free", "This time is not free any more. Please choose another one.")
}

async fn shown(visitor: &Visitor, interview: &Interview, side: &Invitation) -> Answer<InvitationOut> {
    let now = visitor.now();
    let takes_answers = Invitation::takes_answers(interview, now);
    let offered = if takes_answers { still_free(visitor, interview, &side.offered).await? } else { Vec::new() };
    Ok(InvitationOut {
        organisation: visitor.app().organisation.name.clone(),
        kind: interview.plan.kind,
        start: interview.plan.start,
        end: interview.slot().end,
        zone: interview.plan.zone.name().to_owned(),
        place: place(visitor, interview).await?,
        status: interview.status,
        answer: side.current(interview).map(|answer| answer.kind),
        offered,
        takes_answers,
    })
}

async fn place(visitor: &Visitor, interview: &Interview) -> Answer<Option<String>> {
    if interview.plan.place.is_some() {
        return Ok(interview.plan.place.clone());
    }
    let Some(id) = interview.plan.room else { return Ok(None) };
    let room: Option<Room> = visitor.app().store.get(&keys::room(id)).await?;
    Ok(room.map(|room| room.in_words()))
}

/// Of the times that are offered those at which nobody is booked.
async fn still_free(visitor: &Visitor, interview: &Interview, offered: &[Instant]) -> Answer<Vec<Instant>> {
    let now = visitor.now();
    let coming: Vec<Instant> = offered.iter().copied().filter(|start| *start > now).collect();
    let (Some(first), Some(last)) = (coming.first(), coming.last()) else { return Ok(Vec::new()) };
    let day = |at: Instant| at.day(chrono_tz::UTC);
    let wanted = Wanted::of(interview);
    let (from, to) = (day(*first), day(*last + Duration::days(1)));
    let attendees = wanted.attendees_of(visitor.app().store.diaries(&wanted.all(), from, to).await?);
    let minutes = interview.plan.duration.get();
    let free = |start: &Instant| {
        let slot = Slot::lasting(*start, minutes);
        conflicts(Booking { moved: Some(interview.id), slot, attendees: &attendees }).is_empty()
    };
    Ok(coming.into_iter().filter(free).collect())
}
