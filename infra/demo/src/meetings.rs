//! Interviews of the next two weeks, which their people know of already: planned by the domain's rules, nobody twice.

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate};
use hirelog_domain::activity::Action;
use hirelog_domain::candidates::Candidate;
use hirelog_domain::interviews::{
    Agenda, DiaryDay, Duty, Interview, InterviewKind, InterviewSettings, Invitation, Minutes, Party, Plan, Slot,
    days_of,
};
use hirelog_domain::users::User;
use hirelog_domain::workflow::Status;
use hirelog_store::{Change, Occupied};

use crate::dice::Dice;
use crate::work::{event, is_working_day};
use crate::{Demo, DemoError};

/// Interviews at most.
const MOST: usize = 36;
/// Working days ahead on which they are.
const AHEAD: i64 = 14;

/// An interview with the changes that plan it and note that it was told.
pub(crate) struct Meeting {
    pub(crate) scheduled: Change,
    pub(crate) told: Change,
}

/// Who is busy when, while the plan is made.
#[derive(Default)]
struct Diaries(BTreeMap<(Party, NaiveDate), DiaryDay>);

impl Diaries {
    fn days(&self, party: Party, slot: Slot) -> impl Iterator<Item = DiaryDay> {
        days_of(slot).map(move |day| {
            let known = self.0.get(&(party, day)).cloned();
            known.unwrap_or_else(|| DiaryDay::empty(party, day))
        })
    }

    /// The days that an interview needs; none where somebody is busy.
    fn free(&self, interview: &Interview) -> Option<Occupied> {
        let slot = interview.slot();
        let days: Vec<_> = interview.parties().flat_map(|party| self.days(party, slot).collect::<Vec<_>>()).collect();
        let busy = days.iter().flat_map(|day| day.busy_but(None)).any(|busy| busy.overlaps(slot));
        (!busy).then_some(Occupied(days))
    }

    fn book(&mut self, interview: &Interview, days: &Occupied) {
        for day in &days.0 {
            self.0.insert((day.party, day.day), day.with(interview.id, interview.slot()));
        }
    }
}

/// The interviews of the next two weeks, with candidates who are in a round.
pub(crate) fn meetings(
    demo: &Demo,
    dice: &mut Dice,
    team: &[User],
    candidates: &[Candidate],
) -> Result<Vec<Meeting>, DemoError> {
    let rounds = [Status::Screened, Status::Interviewed, Status::TechnicalRound, Status::HrRound];
    let waiting = candidates.iter().filter(|candidate| rounds.contains(&candidate.status()));
    let mut diaries = Diaries::default();
    let mut planned = Vec::new();
    for candidate in waiting.take(2 * MOST) {
        let interview = interview(demo, dice, team, candidate)?;
        let Some(days) = diaries.free(&interview).filter(|_| planned.len() < MOST) else { continue };
        diaries.book(&interview, &days);
        planned.push(meeting(dice, team, &interview, &days));
    }
    Ok(planned)
}

fn interview(demo: &Demo, dice: &mut Dice, team: &[User], candidate: &Candidate) -> Result<Interview, DemoError> {
    let today = demo.now.day(demo.organisation.zone);
    let ahead = today + Duration::days(dice.between(1, AHEAD));
    let day = ahead.iter_days().find(|day| is_working_day(*day)).unwrap_or(ahead);
    let recruiters = &team[2..7];
    let (first, second) = (dice.pick(recruiters).id, dice.pick(recruiters).id);
    let kind = *dice.pick(&InterviewKind::ALL);
    let minutes = *dice.pick(&[30, 45, 60, 60, 90]);
    let plan = Plan {
        kind,
        interviewers: if dice.chance(40) { [first, second].into() } else { [first].into() },
        start: demo.at(day, 15 * dice.between(4 * 9, 4 * 15)),
        zone: demo.organisation.zone,
        duration: Minutes::new(minutes).map_err(|error| DemoError::Rule(error.to_string()))?,
        room: None,
        place: (kind == InterviewKind::Video)
            .then(|| format!("https://meet.example.com/{}", dice.between(1_000, 9_999))),
        notes: dice.chance(30).then(|| "Ask about the last project and the notice period.".into()),
    };
    let at = demo.now - Duration::minutes(dice.between(120, 2_000));
    Ok(Interview::new(dice.id(at), candidate, first, plan, at))
}

fn meeting(dice: &mut Dice, team: &[User], interview: &Interview, days: &Occupied) -> Meeting {
    let at = interview.created_at;
    let organiser = team.iter().find(|user| user.id == interview.organiser).unwrap_or(&team[2]);
    let told = event(dice, organiser, at, Action::ScheduleInterview, Some(interview.id.into()));
    let side = Invitation::of(interview.id, Vec::new());
    let scheduled = Change::told_by(&told).schedule_interview(interview, &side, days);
    let agenda = Agenda::of(interview);
    let after = agenda.after(&[Duty::Tell], interview, &InterviewSettings::usual(), interview.tell_at);
    Meeting { scheduled, told: Change::put_off(&agenda, &after, interview) }
}
