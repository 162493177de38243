//! Nothing done on several working days. Knows weekends and absences from the person's hours, days off from the team, and
//! that viewers need not do anything.

use chrono::{Days as Forward, NaiveDate};

use super::alert::{AlertKind, Finding, PERSON, Rows, found};
use super::calendar::{Days, Member, counted, spoken, was_active};
use super::past_day::PastDay;
use crate::permissions::Role;
use crate::time::start_of_day;

/// Looks for a stretch of working days without any action that ends on the day. A stretch that reaches the first day that
/// was read was told of when it began.
#[must_use]
pub fn inactivity(member: &Member, days: &Days, past: &PastDay, working_days: u16) -> Option<Finding> {
    let PastDay { day, known_from, zone, ref off } = *past;
    if member.role == Role::Viewer {
        return None;
    }
    let joined = member.since.day(zone) + Forward::new(1);
    let from = joined.max(known_from);
    let back = std::iter::successors(Some(day), NaiveDate::pred_opt).take_while(|day| *day >= from);
    let idle: Vec<NaiveDate> = back.take_while(|day| !was_active(days, *day)).collect();
    let reaches_the_unknown = idle.last() == Some(&known_from) && joined < known_from;
    let worked: Vec<NaiveDate> = idle.into_iter().filter(|day| member.works_on(*day)).collect();
    // The stretch is known by its first day, whatever others do: which days are off can change with the team.
    let first = *worked.last()?;
    let missed = worked.iter().filter(|day| !off.contains(day)).count();
    if missed < usize::from(working_days) || reaches_the_unknown {
        return None;
    }
    let length = counted(u64::try_from(missed).unwrap_or_default(), "working day", "working days");
    let last = days.range(..first).next_back().map(|(day, _)| *day);
    let before = last.map_or_else(String::new, |last| format!("; the last activity was on {}", spoken(last)));
    let start = start_of_day(first, zone);
    Some(Finding {
        id: found(AlertKind::Inactivity, &member.user, &first, start),
        kind: AlertKind::Inactivity,
        user: Some(member.user),
        day,
        reason: format!("{PERSON} has done nothing in Hirelog for {length}{before}."),
        rows: Rows {
            user: Some(member.user),
            action: None,
            from: start_of_day(last.unwrap_or(first), zone),
            to: start_of_day(day + Forward::new(1), zone),
            candidates: Vec::new(),
        },
    })
}
