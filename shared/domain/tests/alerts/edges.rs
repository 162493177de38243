//! The edges of the rules, by example.

use chrono::{Duration, NaiveDate};
use hirelog_domain::activity::{Action, Credit, DayStats, Event, Outcome};
use hirelog_domain::alerts::{
    AlertKind, Days, Finding, Member, PastDay, Seen, days_off, inactivity, mass, novelty, unusual,
};
use hirelog_domain::interviews::Absence;
use hirelog_domain::permissions::Role;
use hirelog_domain::time::Period;
use proptest::prelude::*;

use crate::chance::Chance;
use crate::life::{event, on_the_clock};
use crate::people::{Person, ZONE, date, person};

fn somebody() -> Person {
    let mut one = person(1, &mut Chance::new(7));
    one.availability.absences.clear();
    one.member.as_mut().unwrap().availability.absences.clear();
    one
}

fn worked(person: &Person, days: &[&str], times: i64) -> Days {
    let mut chance = Chance::new(5);
    let day = |text: &&str| {
        let mut stats = DayStats::default();
        for n in 0..times {
            let at = on_the_clock(person, date(text), 10 * 60) + Duration::seconds(n);
            stats.add(&Credit::of(&event(person, at, Action::AddNote, &mut chance), ZONE)[0], ZONE);
        }
        (date(text), stats)
    };
    days.iter().map(day).collect()
}

fn idle(member: &Member, days: &Days, day: &str) -> Option<Finding> {
    idle_with(member, days, day, &[])
}

fn idle_with(member: &Member, days: &Days, day: &str, off: &[&str]) -> Option<Finding> {
    let off = off.iter().map(|day| date(day)).collect();
    let past = PastDay { day: date(day), known_from: date("2026-01-05"), zone: ZONE, off };
    inactivity(member, days, &past, 5)
}

#[test]
fn weekends_and_absences_are_no_inactivity() {
    let person = somebody();
    let days = worked(&person, &["2026-03-06"], 1);
    let member = person.member.clone().unwrap();

    // Friday was worked on: Thursday is the fourth working day after it, Friday the fifth.
    assert_eq!(idle(&member, &days, "2026-03-12"), None);
    let found = idle(&member, &days, "2026-03-13").unwrap();
    assert_eq!(
        found.reason,
        "{person} has done nothing in Hirelog for 5 working days; the last activity was on Friday, 6 March."
    );
    let mut away = member.clone();
    away.availability.absences = vec![Absence { from: date("2026-03-11"), to: date("2026-03-11") }];
    assert_eq!(idle(&away, &days, "2026-03-13"), None);
    assert!(idle(&away, &days, "2026-03-16").is_some());
}

#[test]
fn a_day_on_which_the_team_does_not_work_is_none_of_a_stretch() {
    let person = somebody();
    let days = worked(&person, &["2026-04-01"], 1);
    let member = person.member.unwrap();

    // Good Friday and Easter Monday.
    let easter = ["2026-04-03", "2026-04-06"];
    assert!(idle(&member, &days, "2026-04-08").is_some());
    assert_eq!(idle_with(&member, &days, "2026-04-09", &easter), None);
    assert!(idle_with(&member, &days, "2026-04-10", &easter).is_some());
}

/// Tuesdays on which a team usually works, and the one that is looked at.
const TUESDAYS: [&str; 5] = ["2026-02-03", "2026-02-10", "2026-02-17", "2026-02-24", "2026-03-03"];

/// Days off in these five weeks of a team of which so many always worked on Tuesdays before, so many others never, and so
/// many of those who always did on the last one.
fn off(regulars: usize, others: usize, at_work: usize) -> Vec<String> {
    let person = somebody();
    let (always, before) = (worked(&person, &TUESDAYS, 1), worked(&person, &TUESDAYS[..4], 1));
    let of_regular = |n: usize| if n < at_work { &always } else { &before };
    let nothing = Days::new();
    let team: Vec<_> = (0..regulars).map(of_regular).chain((0..others).map(|_| &nothing)).collect();
    let period = Period { from: date("2026-01-05"), to: date("2026-03-03") };
    days_off(&team, period).into_iter().map(|day| day.to_string()).collect()
}

#[test]
fn a_day_is_off_where_at_most_a_fifth_work_of_three_or_more_who_usually_do() {
    let cases = [
        (2, 0, false),
        (3, 0, true),
        (3, 1, false),
        (5, 1, true),
        (9, 1, true),
        (9, 2, false),
        (10, 2, true),
        (0, 0, false),
    ];
    for (regulars, at_work, is_off) in cases {
        assert_eq!(off(regulars, 0, at_work), ["2026-03-03"][usize::from(!is_off)..], "{at_work} of {regulars}");
    }
}

#[test]
fn people_who_hardly_ever_work_in_hirelog_make_no_day_off() {
    assert!(off(3, 15, 3).is_empty(), "all three are there as always");
    assert_eq!(off(3, 15, 0), ["2026-03-03"]);
}

#[test]
fn a_stretch_keeps_its_identity_whatever_days_turn_out_to_be_off() {
    let person = somebody();
    let days = worked(&person, &["2026-04-01"], 1);
    let member = person.member.unwrap();

    let found = |off: &[&str]| idle_with(&member, &days, "2026-04-14", off).unwrap();
    assert_eq!(found(&[]).id, found(&["2026-04-02", "2026-04-03"]).id);
    assert!(found(&["2026-04-02"]).reason.contains("for 8 working days"), "{}", found(&["2026-04-02"]).reason);
}

#[test]
fn one_stretch_is_one_alert_however_long_it_lasts_and_viewers_have_none() {
    let person = somebody();
    let days = worked(&person, &["2026-03-06"], 1);
    let member = person.member.unwrap();

    let ids: Vec<_> = ["2026-03-13", "2026-03-14", "2026-03-20", "2026-04-10"]
        .map(|day| idle(&member, &days, day).unwrap().id)
        .into();
    assert!(ids.windows(2).all(|pair| pair[0] == pair[1]));
    assert_eq!(idle(&Member { role: Role::Viewer, ..member.clone() }, &days, "2026-03-20"), None);
    // Nothing at all is known of the time before: it was told of when it began.
    assert_eq!(idle(&member, &Days::new(), "2026-03-20"), None);
}

#[test]
fn too_little_history_says_nothing_and_enough_says_what_is_usual() {
    let person = somebody();
    let tuesdays = ["2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24", "2026-03-31", "2026-04-07"];
    let day: NaiveDate = date("2026-04-14");
    let look = |history: &[&str]| {
        let mut days = worked(&person, history, 16);
        days.extend(worked(&person, &["2026-04-14"], 90));
        unusual(person.member.as_ref().unwrap(), &days, day, (6, 30), ZONE)
    };

    assert_eq!(look(&tuesdays[..5]), None);
    assert_eq!(
        look(&tuesdays).unwrap().reason,
        "{person} did 90 things between 10:00 and 11:00 on Tuesday, 14 April; on a Tuesday at that hour it is usually 16, \
         at most 40."
    );
}

#[test]
fn an_hour_of_meetings_that_is_worked_through_is_not_unusual_and_far_more_still_is() {
    let person = somebody();
    let mondays = ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30", "2026-04-13"];
    let look = |times: i64| {
        let mut days = worked(&person, &mondays, 20);
        // Nothing at eleven on all of these days.
        let mut stats = DayStats::default();
        let at = on_the_clock(&person, date("2026-04-20"), 11 * 60);
        let mut chance = Chance::new(9);
        (0..times)
            .map(|n| event(&person, at + Duration::seconds(n), Action::AddNote, &mut chance))
            .for_each(|event| stats.add(&Credit::of(&event, ZONE)[0], ZONE));
        days.insert(date("2026-04-20"), stats);
        unusual(person.member.as_ref().unwrap(), &days, date("2026-04-20"), (8, 30), ZONE).map(|found| found.reason)
    };

    assert_eq!(look(40), None);
    assert!(look(90).unwrap().ends_with("it is usually 0, at most 55."), "{:?}", look(90));
}

fn views(person: &Person, seconds: &[i64], same: bool) -> Vec<Event> {
    let mut chance = Chance::new(3);
    let start = on_the_clock(person, date("2026-04-14"), 13 * 60 + 30);
    let view = |(n, seconds): (usize, &i64)| {
        let mut event = event(person, start + Duration::seconds(*seconds), Action::ViewCandidate, &mut chance);
        event.subject.as_mut().unwrap().id = if same { "one".into() } else { format!("{n}") };
        event
    };
    seconds.iter().enumerate().map(view).collect()
}

fn massive(person: &Person, events: &[Event]) -> Option<Finding> {
    mass(person.user.id, &events.iter().collect::<Vec<_>>(), AlertKind::MassView, 3, ZONE)
}

#[test]
fn many_are_more_than_the_rule_allows_within_sixty_minutes_whenever_they_begin() {
    let person = somebody();
    let found = |seconds: &[i64]| massive(&person, &views(&person, seconds, false)).is_some();

    assert!(!found(&[0, 1, 2]));
    assert!(found(&[0, 1, 2, 3]));
    assert!(found(&[0, 1, 2, 3_599]));
    assert!(!found(&[0, 1, 2, 3_600]));
    assert!(found(&[0, 1, 2, 3_600, 3_600]));
}

#[test]
fn the_same_candidate_counts_once_and_what_was_denied_not_at_all() {
    let person = somebody();
    let seconds: Vec<i64> = (0..40).collect();
    let denied = views(&person, &seconds, false).into_iter().map(|event| Event { outcome: Outcome::Denied, ..event });

    assert_eq!(massive(&person, &views(&person, &seconds, true)), None);
    assert_eq!(massive(&person, &denied.collect::<Vec<_>>()), None);
    assert_eq!(
        massive(&person, &views(&person, &seconds, false)).unwrap().reason,
        "{person} opened 40 candidates between 13:30 and 13:31 on Tuesday, 14 April; the rule allows 3 in an hour."
    );
}

#[test]
fn later_looks_at_the_same_hour_find_the_same_alert() {
    let person = somebody();
    let events = views(&person, &(0..40).map(|n| n * 60).collect::<Vec<_>>(), false);
    let all = massive(&person, &events).unwrap();

    for cut in 1..30 {
        assert_eq!(massive(&person, &events[cut..]).map(|one| one.id), Some(all.id));
    }
}

#[test]
fn the_first_days_are_learned_from_and_what_was_learned_is_not_new() {
    let person = somebody();
    let mut chance = Chance::new(3);
    let since = on_the_clock(&person, date("2026-04-01"), 600);
    let mut export = |day: i64| event(&person, since + Duration::days(day), Action::ExportCandidates, &mut chance);
    let (early, late, later) = (export(13), export(14), export(15));
    let seen = Seen::nothing(person.user.id, since);
    let look = |seen: &Seen, events: &[&Event]| novelty(seen, events, (14, 14), ZONE);

    let (found, known) = look(&seen, &[&early]);
    assert!(found.is_empty() && look(&known, &[&late]).0.is_empty());
    let (found, known) = look(&seen, &[&late, &later]);
    assert_eq!(found.len(), 1);
    assert_eq!(
        found[0].reason,
        "{person} took candidates out into a file on Wednesday, 15 April at 10:00, for the first time."
    );
    assert!(look(&known, &[&late]).0.is_empty());
}

#[test]
fn a_network_is_forgotten_when_its_rows_are() {
    let person = somebody();
    let mut chance = Chance::new(3);
    let since = on_the_clock(&person, date("2026-01-05"), 600);
    let mut login = |day: i64, ip: &str| {
        let event = event(&person, since + Duration::days(day), Action::Login, &mut chance);
        Event { ip: Some(ip.into()), ..event }
    };
    let events = [login(0, "a"), login(1, "b"), login(60, "a"), login(91, "b"), login(100, "c"), login(200, "c")];
    let (found, known) =
        novelty(&Seen::nothing(person.user.id, since), &events.iter().collect::<Vec<_>>(), (14, 14), ZONE);

    let days: Vec<_> = found.iter().map(|alert| alert.day.to_string()).collect();
    assert_eq!(days, ["2026-04-15", "2026-07-24"]);
    assert!(found[0].reason.ends_with("2 other networks are known."), "{}", found[0].reason);
    assert_eq!(known.networks.len(), 1);
}

proptest! {
    #[test]
    fn an_hour_that_is_found_is_one_that_a_recount_finds(mut seconds in prop::collection::vec(0_i64..12_000, 0..14)) {
        seconds.sort_unstable();
        let person = somebody();
        let within = |from: i64| seconds.iter().filter(|at| (from..from + 3_600).contains(*at)).count();
        let recounted = seconds.iter().any(|from| within(*from) > 3);

        prop_assert_eq!(massive(&person, &views(&person, &seconds, false)).is_some(), recounted);
    }
}
