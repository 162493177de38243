//! Who meets whom: a week ahead that is the same in every size, because a team has so many hours whatever its past, and
//! before today as many full days as the other interviews need. Each is led through its life by the domain's rules and
//! leaves what the store's changes write; mails, log rows and feedback are not among it.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::ids::UserId;
use hirelog_domain::interviews::{
    Agenda, DiaryDay, Duty, Interview, InterviewKind, InterviewSettings, InterviewStatus, Invitation, Minutes, Party,
    Plan, USUAL_DURATION, days_of,
};
use hirelog_domain::time::{Instant, start_of_day};
use hirelog_domain::workflow::Status;
use hirelog_store::{Change, Occupied, digest};
use hirelog_testkit::{MIDDAY, ZONE, an_event, id};

use super::cast::pick;
use super::world::{KNOWN, PEOPLE};

/// Working days of a week, and the hour at which they begin.
pub(crate) const DAYS: usize = 5;
pub(crate) const FIRST_HOUR: usize = 9;
/// Interviews of a person on a day of the week ahead, from the first hour on, and on a day of the past.
pub(crate) const AHEAD: usize = 3;
const PAST: usize = 6;
/// Interviews of the week ahead.
const WEEK: usize = PEOPLE * DAYS * AHEAD;
/// Of ten candidates beyond the known ones so many were interviewed.
const OF_TEN: u64 = 3;
/// Where candidates stand who are interviewed.
pub(crate) const ROUNDS: [Status; 4] = [Status::Screened, Status::Interviewed, Status::TechnicalRound, Status::HrRound];

/// The first day of the week ahead.
pub(crate) fn monday() -> NaiveDate {
    MIDDAY.day(ZONE) + Duration::days(7)
}

/// The full hour of a day.
pub(crate) fn hour_of(day: NaiveDate, hour: usize) -> Instant {
    start_of_day(day, ZONE) + Duration::hours(number(hour))
}

/// The interviews that were planned so far, and who is busy with them.
#[derive(Default)]
pub(crate) struct Bookings {
    pub(crate) week: Vec<Interview>,
    past: usize,
    diaries: BTreeMap<(UserId, NaiveDate), DiaryDay>,
}

impl Bookings {
    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.week.len() + self.past
    }

    /// Books the interview of the n-th candidate: the changes of its life, none where there is no interview.
    pub(crate) fn book(&mut self, n: u64, candidate: &Candidate, people: &[UserId]) -> Result<Vec<Change>, String> {
        let Some((person, start)) = self.place(n, candidate) else { return Ok(Vec::new()) };
        let interview = planned(n, candidate, people[person], start)?;
        let mut changes = vec![self.scheduled(&interview)];
        changes.extend(told(&interview));
        changes.extend(held(&interview));
        if n < KNOWN {
            self.week.push(interview);
        } else {
            self.past += 1;
        }
        Ok(changes)
    }

    /// Who of the team asks the n-th candidate, and when. No person twice at one time.
    fn place(&self, n: u64, candidate: &Candidate) -> Option<(usize, Instant)> {
        if n < KNOWN {
            let at = self.week.len();
            let round = at / PEOPLE;
            let start = || hour_of(monday() + Duration::days(number(round % DAYS)), FIRST_HOUR + round / DAYS);
            return (at < WEEK && ROUNDS.contains(&candidate.status())).then(|| (at % PEOPLE, start()));
        }
        let round = self.past / PEOPLE;
        let start = || hour_of(working_day_before(round / PAST), FIRST_HOUR + round % PAST);
        (n % 10 < OF_TEN).then(|| (self.past % PEOPLE, start()))
    }

    fn scheduled(&mut self, interview: &Interview) -> Change {
        let touched = |party| days_of(interview.slot()).map(move |day| DiaryDay::empty(party, day));
        let days = interview.parties().flat_map(touched).map(|day| self.taken(day, interview)).collect();
        let event = an_event(interview.organiser, Action::ScheduleInterview, interview.created_at);
        let side = Invitation::of(interview.id, Vec::new());
        Change::told_by(&event).schedule_interview(interview, &side, &Occupied(days))
    }

    /// A day as it was before the interview. A candidate has one interview, so only people's days can hold others.
    fn taken(&mut self, empty: DiaryDay, interview: &Interview) -> DiaryDay {
        let Party::User(user) = empty.party else { return empty };
        let known = self.diaries.entry((user, empty.day)).or_insert(empty);
        let after = known.with(interview.id, interview.slot());
        std::mem::replace(known, after)
    }
}

fn planned(n: u64, candidate: &Candidate, interviewer: UserId, start: Instant) -> Result<Interview, String> {
    let plan = Plan {
        kind: pick(n, 30, &InterviewKind::ALL),
        interviewers: [interviewer].into(),
        start,
        zone: ZONE,
        duration: Minutes::new(USUAL_DURATION).map_err(|error| error.to_string())?,
        room: None,
        place: Some(format!("https://meet.example/{n:07}")),
        notes: Some("Ask about the last project and the notice period.".into()),
    };
    let at = MIDDAY.min(start) - Duration::days(3);
    Ok(Interview::new(id(2_000_000 + n), candidate, candidate.owner, plan, at))
}

/// What was said until now, each at its moment: the plan, reminders, the question for feedback. Mails to the candidate
/// bring a link each.
fn told(interview: &Interview) -> Vec<Change> {
    let settings = InterviewSettings::usual();
    let (mut agenda, mut side) = (Agenda::of(interview), Invitation::of(interview.id, Vec::new()));
    let mut changes = Vec::new();
    while let Some(due) = agenda.due_at.filter(|due| *due <= MIDDAY) {
        let duties = agenda.duties(interview, &side, &settings, due);
        let after = agenda.after(&duties, interview, &settings, due);
        let mut change = Change::put_off(&agenda, &after, interview);
        if duties.iter().any(|duty| matches!(duty, Duty::Tell | Duty::Remind(_))) {
            let linked = side.with_link(digest(&[&interview.id.to_string(), &due.to_string()]));
            change = change.update_invitation(&side, &linked);
            side = linked;
        }
        changes.push(change);
        agenda = after;
    }
    changes
}

/// An interview of the past took place, which was said a day later.
fn held(interview: &Interview) -> Option<Change> {
    let at = MIDDAY.min(interview.slot().end + Duration::days(1));
    let after = interview.ended(InterviewStatus::Completed, at).ok()?;
    let event = an_event(interview.organiser, Action::CompleteInterview, at);
    Some(Change::told_by(&event).update_interview(interview, &after))
}

/// A working day of the past; the last one is 0.
fn working_day_before(n: usize) -> NaiveDate {
    let friday = MIDDAY.day(ZONE) - Duration::days(3);
    friday - Duration::days(number(n / DAYS * 7 + n % DAYS))
}

fn number(n: usize) -> i64 {
    i64::try_from(n).unwrap_or_default()
}
