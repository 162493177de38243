//! The days of the team: signing in, looking at lists and candidates. Views have no row to ride on, so they go to the
//! queue as they would after a response.

use chrono::{Datelike, NaiveDate, Weekday};
use hirelog_domain::activity::{Action, Actor, Event, Source, Subject};
use hirelog_domain::candidates::Candidate;
use hirelog_domain::time::Instant;
use hirelog_domain::users::User;

use crate::Demo;
use crate::dice::Dice;

/// True on days on which the team works.
pub(crate) fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The event of a person at a moment.
pub(crate) fn event(dice: &mut Dice, user: &User, at: Instant, action: Action, subject: Option<Subject>) -> Event {
    let ids = (dice.id(at), dice.id(at));
    let duration = u32::try_from(dice.between(6, 90)).ok();
    Event {
        subject,
        status: Some(200),
        duration_ms: duration,
        ip: Some("192.0.2.0/24".into()),
        user_agent: Some("Mozilla/5.0 (demo)".into()),
        ..Event::new(ids, at, (Actor::User(user.id), Source::Web), action)
    }
}

/// What a person looked at on a day: about `pace` candidates, at office hours, some days not at all.
pub(crate) fn views(
    demo: &Demo,
    dice: &mut Dice,
    user: &User,
    pace: i64,
    day: NaiveDate,
    all: &[Candidate],
) -> Vec<Event> {
    let absent = dice.chance(12);
    if !is_working_day(day) || absent || pace == 0 {
        return Vec::new();
    }
    let mut minute = dice.between(8 * 60, 9 * 60 + 40);
    let mut events = vec![event(dice, user, demo.at(day, minute), Action::Login, None)];
    for _ in 0..dice.between(pace / 2, pace + pace / 2) {
        minute += dice.between(3, 1 + 9 * 60 / (pace + 2));
        let at = demo.at(day, minute.min(18 * 60 + 50));
        let there: Vec<_> = all.iter().filter(|candidate| candidate.created_at < at).collect();
        let looked = match (dice.between(1, 10), there.is_empty()) {
            (1..=3, _) | (_, true) => event(dice, user, at, Action::ListCandidates, None),
            (4, _) => event(dice, user, at, Action::ListJobs, None),
            _ => {
                let candidate = dice.pick(&there);
                event(dice, user, at, Action::ViewCandidate, Some(candidate.id.into()))
            }
        };
        events.push(looked);
    }
    events.retain(|event| user.created_at <= event.at && event.at < demo.now);
    events
}
