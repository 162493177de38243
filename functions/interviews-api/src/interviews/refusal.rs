//! Why people cannot meet then, in words, and when they could.

use chrono::Duration;
use hirelog_domain::ids::{InterviewId, UserId};
use hirelog_domain::interviews::{Conflict, ConflictKind, FreeSlots, Minutes, Party, Slot, free_slots};
use hirelog_domain::time::Instant;
use hirelog_http::{Answer, Problem, Signed};
use hirelog_store::StoreError;
use serde::Serialize;
use utoipa::ToSchema;

use super::parties::{Parties, Wanted, decided};

/// How far ahead other times are looked for.
const LOOK_AHEAD: Duration = Duration::days(14);
/// How many other times are offered.
const OFFERED: usize = 3;

/// What stands in the way.
#[derive(Debug, PartialEq, Serialize, ToSchema)]
#[schema(as = Conflict)]
pub(crate) struct ConflictOut {
    /// At whom: `user`, `candidate` or `room`.
    party: &'static str,
    /// Which person of the team, where it is one.
    user: Option<UserId>,
    /// `booked`, `too_close`, `outside_hours`, `absent` or `daily_limit`.
    code: &'static str,
    /// True where nobody can decide against it.
    #[serde(rename = "final")]
    is_final: bool,
    /// Since when the party is busy, where that is the reason.
    from: Option<Instant>,
    /// Until when.
    until: Option<Instant>,
    /// In words.
    detail: String,
}

impl ConflictOut {
    pub(crate) fn of(conflict: &Conflict, parties: &Parties) -> Self {
        let (party, user, name) = match conflict.party {
            Party::User(id) => ("user", Some(id), parties.name(id).unwrap_or("An interviewer")),
            Party::Candidate(_) => ("candidate", None, "The candidate"),
            Party::Room(_) => ("room", None, "The room"),
        };
        let busy = match conflict.kind {
            ConflictKind::Booked(slot) | ConflictKind::TooClose(slot) => Some(slot),
            _ => None,
        };
        Self {
            party,
            user,
            code: conflict.kind.code(),
            is_final: conflict.kind.is_final(),
            from: busy.map(|slot| slot.start),
            until: busy.map(|slot| slot.end),
            detail: in_words(name, conflict.kind),
        }
    }
}

fn in_words(name: &str, kind: ConflictKind) -> String {
    match kind {
        ConflictKind::Booked(_) => format!("{name} has another interview then."),
        ConflictKind::TooClose(_) => format!("{name} has another interview too close to it."),
        ConflictKind::OutsideHours => format!("{name} does not work then."),
        ConflictKind::Absent(absence) => format!("{name} is away until {}.", absence.to),
        ConflictKind::DailyLimit(1) => format!("{name} has an interview on that day and takes no second one."),
        ConflictKind::DailyLimit(most) => format!("{name} has {most} interviews on that day and takes no more."),
    }
}

/// The refusal of a time, with the next times at which everyone is free.
pub(crate) async fn not_free(
    signed: &Signed,
    wanted: &Wanted,
    parties: &Parties,
    conflicts: &[Conflict],
    moved: Option<InterviewId>,
) -> Answer<Problem> {
    let from = wanted.slot.start.max(signed.now());
    let within = Slot { start: from, end: from + LOOK_AHEAD };
    let minutes = u16::try_from(wanted.slot.end.since(wanted.slot.start).num_minutes()).unwrap_or_default();
    let free = match Minutes::new(minutes) {
        Ok(duration) => {
            let everyone = with_days_within(signed, wanted, parties, within).await?;
            free_slots(FreeSlots { moved, within, duration, most: OFFERED }, &everyone.attendees)
        }
        Err(_) => Vec::new(),
    };
    let shown: Vec<_> = conflicts.iter().map(|conflict| ConflictOut::of(conflict, parties)).collect();
    let detail = shown.iter().map(|conflict| conflict.detail.as_str()).collect::<Vec<_>>().join(" ");
    Ok(Problem::conflict("not_free", detail).with("conflicts", shown).with("free", free))
}

/// The same people with everything that they do within a stretch of time and a day around it.
pub(crate) async fn with_days_within(
    signed: &Signed,
    wanted: &Wanted,
    parties: &Parties,
    within: Slot,
) -> Result<Parties, StoreError> {
    let day = |at: Instant| at.day(chrono_tz::UTC);
    let (from, to) = (day(within.start) - chrono::Days::new(1), day(within.end) + chrono::Days::new(1));
    let days = signed.app().store.diaries(&wanted.all(), from, to).await?;
    let attendees = parties.attendees.iter().zip(days);
    let attendees = attendees.map(|(attendee, days)| hirelog_domain::interviews::Attendee { days, ..attendee.clone() });
    Ok(Parties { attendees: attendees.collect(), ..parties.clone() })
}

/// What a condition that did not hold means to who plans; none where it is to be tried again, or no such condition.
pub(crate) fn not_written(error: &StoreError) -> Option<Problem> {
    match error {
        StoreError::Condition("interview") => Some(Problem::version_conflict()),
        StoreError::Condition("candidate") => Some(decided()),
        StoreError::Condition("person") => {
            let detail = "must be active people of the team who may interview";
            Some(Problem::invalid_field("/interviewers", "unknown_user", detail))
        }
        StoreError::Condition("room") => {
            Some(Problem::invalid_field("/room", "unknown_room", "must be a room that can be booked"))
        }
        _ => None,
    }
}
