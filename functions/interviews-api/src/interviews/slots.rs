//! Free times for a set of people, and why other times are not free.

use std::collections::BTreeSet;

use axum::http::Uri;
use chrono::Duration;
use hirelog_domain::ids::{CandidateId, InterviewId, RoomId, UserId};
use hirelog_domain::interviews::{
    Blocked, FreeSlots, MAX_INTERVIEWERS, MAX_SEARCH_DAYS, MAX_SLOTS, Minutes, Slot, USUAL_DURATION, blocked,
    free_slots,
};
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, Form, Query, Signed};
use hirelog_store::Key;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::parties::{Parties, Wanted};
use super::refusal::ConflictOut;

/// Who is to meet, and between when and when.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(crate) struct SlotsIn {
    /// With whom.
    candidate: CandidateId,
    /// Who asks: identifiers with commas between.
    interviewers: String,
    /// The room to book.
    room: Option<RoomId>,
    /// How long.
    #[param(minimum = 5, maximum = 480, default = 60)]
    duration_minutes: Option<u16>,
    /// From when on.
    from: Instant,
    /// Until when; at most 31 days later.
    to: Instant,
    /// The interview that is to be moved: it is not in its own way.
    moved: Option<InterviewId>,
    /// At most so many free times.
    #[param(minimum = 0, maximum = 50, default = 10)]
    limit: Option<usize>,
}

/// Starts that are not free, and why.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BlockedStarts)]
pub(crate) struct BlockedOut {
    /// The first start.
    from: Instant,
    /// The first start after it that is free, or not free for another reason.
    until: Instant,
    /// What stands in the way.
    conflicts: Vec<ConflictOut>,
}

/// Free times and the others.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Slots)]
pub(crate) struct SlotsOut {
    /// The first times at which nothing stands in the way at anybody.
    free: Vec<Slot>,
    /// Every other start in steps of a quarter of an hour.
    blocked: Vec<BlockedOut>,
}

fn ids(text: &str) -> Option<BTreeSet<UserId>> {
    text.split(',').map(|id| id.trim().parse().ok()).collect()
}

impl SlotsIn {
    fn wanted(&self) -> Option<Wanted> {
        let interviewers = ids(&self.interviewers).filter(|ids| ids.len() <= MAX_INTERVIEWERS)?;
        let slot = Slot { start: self.from, end: self.to };
        Some(Wanted { candidate: self.candidate, interviewers, room: self.room, slot })
    }
}

/// The people that an address names are read together with the session.
pub(super) fn named(uri: &Uri, _: &[u8]) -> Vec<Key> {
    let query = axum::extract::Query::<SlotsIn>::try_from_uri(uri).ok();
    let wanted = query.and_then(|query| query.0.wanted());
    wanted.map(|wanted| wanted.people_keys().collect()).unwrap_or_default()
}

/// Free times for these people, and why other times are not free.
#[utoipa::path(get, path = "/api/v1/interviews/slots", tag = "interviews", params(SlotsIn),
    responses((status = 200, description = "Free times and the others", body = SlotsOut)))]
pub(crate) async fn find_slots(signed: Signed, Query(query): Query<SlotsIn>) -> Answer<axum::Json<SlotsOut>> {
    let mut form = Form::default();
    let duration = form.take("duration_minutes", Minutes::new(query.duration_minutes.unwrap_or(USUAL_DURATION)));
    let wanted = query.wanted();
    form.expect(wanted.is_some(), "interviewers", "invalid", "must be 1 to 8 identifiers with commas between");
    let span = query.to.since(query.from);
    form.expect(span > Duration::zero(), "to", "out_of_range", "must be after `from`");
    form.expect(span <= Duration::days(MAX_SEARCH_DAYS), "to", "out_of_range", "must be within 31 days");
    let most = query.limit.unwrap_or(10);
    form.expect(most <= MAX_SLOTS, "limit", "out_of_range", "must be from 0 to 50");
    let (Some(duration), Some(wanted)) = (duration, wanted) else { return Err(form.refuse()) };
    form.finish()?;
    let day = |at: Instant| at.day(chrono_tz::UTC);
    let (first, last) = (day(query.from) - chrono::Days::new(1), day(query.to) + chrono::Days::new(1));
    let days = signed.app().store.diaries(&wanted.all(), first, last).await?;
    let parties = Parties::with_days(&signed, &wanted, signed.everything_loaded(), days)?;
    let within = Slot { start: query.from.max(signed.now()), end: query.to };
    let asked = FreeSlots { moved: query.moved, within, duration, most };
    let free = free_slots(asked, &parties.attendees);
    let show = |one: Blocked| BlockedOut {
        from: one.from,
        until: one.until,
        conflicts: one.conflicts.iter().map(|conflict| ConflictOut::of(conflict, &parties)).collect(),
    };
    let blocked = blocked(asked, &parties.attendees).into_iter().map(show).collect();
    Ok(axum::Json(SlotsOut { free, blocked }))
}
