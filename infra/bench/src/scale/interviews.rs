//! Requests about interviews. All of them meet the week ahead, whose mornings are booked: interviews are moved to the
//! three hours at noon, new ones are planned in the two hours after.

use chrono::Duration;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::interviews::InterviewKind;
use hirelog_domain::time::{Instant, start_of_day};
use hirelog_testkit::ZONE;
use serde_json::json;

use super::bookings::{AHEAD, DAYS, FIRST_HOUR, ROUNDS, hour_of, monday};
use super::operations::{Cost, answered, measured};
use super::world::{PEOPLE, World};

/// How much later a moved interview begins, in hours.
const MOVED_BY: i64 = 3;
/// Interviewers of a new interview: so many groups ask at the same time.
const GROUP: usize = 2;
/// Interviewers for whom free times are looked for, and for how many days, as the form does.
const ASKED: usize = 3;
const SEARCHED: i64 = 21;

/// The calendar's week, of everybody.
pub(crate) fn week(_: &World, _: usize) -> String {
    let (from, to) = days_from_monday(7);
    format!("/api/v1/interviews?from={from}&to={to}")
}

/// The next free times of three people and a candidate.
pub(crate) fn free_times(world: &World, turn: usize) -> String {
    let (from, to) = days_from_monday(SEARCHED);
    let candidate = &world.week[turn * 29 % world.week.len()].candidate;
    let people = (0..ASKED).map(|at| world.people[(turn + at) % PEOPLE].to_string()).collect::<Vec<_>>().join(",");
    format!("/api/v1/interviews/slots?candidate={candidate}&interviewers={people}&from={from}&to={to}&limit=10")
}

/// Plans an interview of another candidate with other people or at another time than in the turns before.
pub(crate) async fn plan(world: &World, turn: usize) -> Result<Cost, String> {
    let candidate = without_interview(world, turn).ok_or("too few candidates without an interview")?;
    let (round, group) = (turn * GROUP / PEOPLE, turn * GROUP % PEOPLE);
    let day = monday() + Duration::days((round % DAYS).try_into().unwrap_or_default());
    let body = json!({
        "candidate": candidate.id,
        "kind": InterviewKind::Video,
        "interviewers": world.people[group..group + GROUP],
        "start": hour_of(day, FIRST_HOUR + 2 * AHEAD + round / DAYS),
        "zone": ZONE.name(),
        "duration_minutes": 60,
        "place": "https://meet.example/abc",
    });
    let client = world.interviews.idempotency_key(&format!("plan-{turn}"));
    Ok(answered(measured(world, client.post("/api/v1/interviews", body)).await, 201)?.0)
}

/// Moves another interview of the week by some hours, on the same day.
pub(crate) async fn reschedule(world: &World, turn: usize) -> Result<Cost, String> {
    // Steps that share no factor with the week's number meet each of its interviews once.
    let interview = &world.week[turn * 29 % world.week.len()];
    let plan = &interview.plan;
    let body = json!({
        "candidate": interview.candidate,
        "kind": plan.kind,
        "interviewers": plan.interviewers,
        "start": plan.start + Duration::hours(MOVED_BY),
        "zone": plan.zone.name(),
        "duration_minutes": plan.duration,
        "place": plan.place,
        "notes": plan.notes,
    });
    let client = world.interviews.if_match(interview.version);
    Ok(answered(measured(world, client.put(&format!("/api/v1/interviews/{}", interview.id), body)).await, 200)?.0)
}

/// A candidate in a round for whom nothing was planned: those of the week are the first ones.
fn without_interview(world: &World, turn: usize) -> Option<&Candidate> {
    world.in_status(&ROUNDS).get(world.week.len() + turn).copied()
}

fn days_from_monday(days: i64) -> (Instant, Instant) {
    (start_of_day(monday(), ZONE), start_of_day(monday() + Duration::days(days), ZONE))
}
