//! Reports that are made by themselves: a file every Monday, key figures in the mail on working days.

use hirelog_domain::activity::{Action, Event};
use hirelog_domain::reports::{Format, Layout, Rhythm, Schedule, Scheduled, Subject, Timing};
use hirelog_domain::users::User;

use crate::Demo;
use crate::dice::Dice;
use crate::work::event;

/// How long ago they were made, in days.
const MADE: i64 = 20;

/// The schedules, each with the event of its making. They belong to the first person of the team.
pub(crate) fn schedules(demo: &Demo, dice: &mut Dice, team: &[User]) -> Vec<(Schedule, Event)> {
    let (mondays, mornings) = ((Rhythm::Weekly { weekday: 1 }, 8 * 60), (Rhythm::Weekdays, 7 * 60 + 30));
    vec![
        schedule(demo, dice, &team[0], ("The team’s week", mondays, Subject::Team, &Format::ALL, &team[..2])),
        schedule(demo, dice, &team[0], ("Pipeline every morning", mornings, Subject::Pipeline, &[], &team[..2])),
    ]
}

/// Title, days and minute, about what, which files, for whom.
type Plan<'a> = (&'a str, (Rhythm, u16), Subject, &'a [Format], &'a [User]);

fn schedule(
    demo: &Demo,
    dice: &mut Dice,
    owner: &User,
    (title, (days, at), about, formats, readers): Plan<'_>,
) -> (Schedule, Event) {
    let created_at = demo.now - chrono::Duration::days(MADE);
    let mut recipients: Vec<_> = readers.iter().map(|reader| reader.mail.clone()).collect();
    recipients.sort_unstable();
    let schedule = Schedule {
        id: dice.id(created_at),
        title: title.into(),
        owner: owner.id,
        timing: Timing { days, at, zone: demo.organisation.zone },
        content: Scheduled::Layout { layout: Layout::standard(about) },
        formats: formats.to_vec(),
        recipients,
        skip_empty: true,
        due_at: None,
        off: None,
        created_at,
        version: 0,
    };
    let told = event(dice, owner, created_at, Action::ScheduleReport, Some(schedule.id.into()));
    (schedule.on(demo.now), told)
}
