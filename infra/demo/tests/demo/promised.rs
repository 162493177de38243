//! What is promised of the demo: how much there is, that it keeps the rules, and that nothing is of tomorrow.

use std::collections::BTreeSet;

use hirelog_domain::activity::{Action, Event};
use hirelog_domain::consent;
use hirelog_domain::interviews::Interview;
use hirelog_domain::permissions::{Permission, Role};
use hirelog_domain::reports::Scheduled;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{Position, allowed_moves, plan_move};
use hirelog_store::Item;
use hirelog_testkit::ZONE;

use crate::loaded::{Items, NOW, SUNDAY, Told};

#[test]
fn there_are_twelve_people_eight_jobs_and_four_hundred_candidates() {
    let loaded = &*SUNDAY;

    assert_eq!((loaded.users.len(), loaded.jobs.len(), loaded.candidates.len()), (12, 8, 400));
    let jobs: BTreeSet<_> = loaded.jobs.iter().map(|job| job.id).collect();
    assert!(loaded.candidates.iter().all(|file| jobs.contains(&file.candidate.job)));
    for role in Role::ALL {
        assert!(loaded.users.iter().any(|user| user.role == role), "{role:?}");
    }
}

#[test]
fn a_hiring_manager_has_the_jobs_that_name_the_manager() {
    let loaded = &*SUNDAY;

    for user in &loaded.users {
        let named = loaded.jobs.iter().filter(|job| job.hiring_managers.contains(&user.id));
        assert_eq!(user.jobs, named.map(|job| job.id).collect(), "{}", user.name);
        assert!(user.jobs.is_empty() || user.role == Role::HiringManager);
    }
}

/// Goes the way of the history by the rules; gives where it ends.
fn replay(file: &Told) -> Position {
    let mut history = file.history.clone();
    history.reverse();
    assert_eq!(
        (history[0].from, history[0].to, history[0].at),
        (None, Position::START.status(), file.candidate.created_at)
    );
    let mut position = Position::START;
    for pair in history.windows(2) {
        let row = &pair[1];
        assert!(pair[0].at < row.at, "time goes forward");
        assert_eq!(row.from, Some(position.status()));
        assert!(allowed_moves(position, true).iter().any(|open| open.to == row.to));
        let planned = plan_move(position, row.to, &row.fields, true, row.at.day(ZONE)).unwrap();
        assert_eq!(planned.fields, row.fields);
        position = planned.to;
    }
    assert_eq!(history.last().map(|row| row.at), Some(file.candidate.standing.since));
    position
}

#[test]
fn every_history_replays_by_the_rules_to_where_the_candidate_stands() {
    for file in &SUNDAY.candidates {
        assert_eq!(replay(file), file.candidate.standing.position, "{}", file.candidate.id);
        assert_eq!(file.candidate.version, file.history.len() as u64);
    }
}

#[test]
fn every_change_has_its_event_and_every_event_its_own_id() {
    let loaded = &*SUNDAY;

    let ids: BTreeSet<_> = loaded.events.iter().map(|event| event.id).collect();
    assert_eq!(ids.len(), loaded.events.len());
    let mut rows = loaded.candidates.iter().flat_map(|file| &file.history);
    assert!(rows.all(|row| ids.contains(&row.id)));
    let many = |action| loaded.events.iter().filter(|event| event.action == action).count();
    let moves = loaded.candidates.iter().map(|file| file.history.len() - 1).sum();
    assert_eq!((many(Action::CreateCandidate), many(Action::ChangeStatus)), (400, moves));
    assert!(many(Action::ViewCandidate) > 1_000, "the team looks at candidates");
}

/// Every moment that is written anywhere in the table, with where it stands.
fn instants(items: &Items) -> Vec<(Instant, String)> {
    let texts = items.iter().flat_map(|((pk, sk), item)| {
        let text = format!("{item:?}");
        let moments = text.split('"').filter_map(|text| text.parse().ok()).collect::<Vec<Instant>>();
        moments.into_iter().map(move |at| (at, format!("{pk} {sk}")))
    });
    texts.collect()
}

pub(crate) fn assert_nothing_after(now: Instant, items: &Items, events: &[Event]) {
    let written = instants(items);
    assert!(written.len() > 100, "moments are found");
    // What is planned is to come: interviews and schedules have tests of their own.
    let planned = |place: &str| ["INTERVIEW#", "DIARY#", "SCHEDULE#"].iter().any(|part| place.contains(part));
    for (at, place) in written.into_iter().filter(|(_, place)| !planned(place)) {
        assert!(at <= now, "{at} at {place}");
    }
    for event in events {
        assert!(event.at <= now, "{event:?}");
    }
}

#[test]
fn schedules_keep_the_rules_and_are_due_next_for_people_who_may_order_reports() {
    let loaded = &*SUNDAY;
    let now: Instant = NOW.parse().unwrap();

    assert_eq!(loaded.schedules.len(), 2);
    for schedule in &loaded.schedules {
        assert!(schedule.timing.issues().is_empty());
        assert_eq!(schedule.due_at, Some(schedule.timing.next_after(now)));
        assert!(schedule.created_at < now);
        let Scheduled::Layout { layout } = &schedule.content else { panic!("a layout") };
        assert!(layout.check("").is_empty());
        let readers: Vec<_> = loaded.users.iter().filter(|user| schedule.recipients.contains(&user.mail)).collect();
        assert_eq!(readers.len(), schedule.recipients.len());
        assert!(readers.iter().all(|reader| reader.role.permissions().contains(&Permission::OrderReports)));
    }
}

#[test]
fn nothing_is_in_the_future() {
    assert_nothing_after(NOW.parse().unwrap(), &SUNDAY.items, &SUNDAY.events);
}

#[test]
fn interviews_are_of_the_next_two_weeks_and_nobody_is_in_two_at_once() {
    let now: Instant = NOW.parse().unwrap();
    let read = |(key, item): (&(String, String), &Item)| {
        (key.1 == "INTERVIEW").then(|| serde_dynamo::from_item::<_, Interview>(item.clone()).unwrap())
    };
    let interviews: Vec<Interview> = SUNDAY.items.iter().filter_map(read).collect();

    assert!(interviews.len() > 20, "{}", interviews.len());
    for (at, one) in interviews.iter().enumerate() {
        assert!(now < one.plan.start && one.plan.start < now + chrono::Duration::days(17), "{:?}", one.plan);
        assert!(one.created_at < now);
        for other in interviews[at + 1..].iter().filter(|other| other.slot().overlaps(one.slot())) {
            let parties: BTreeSet<_> = one.parties().collect();
            assert!(!other.parties().any(|party| parties.contains(&party)), "{:?} and {:?}", one.plan, other.plan);
        }
    }
}

#[test]
fn nobody_works_at_the_weekend() {
    use chrono::{Datelike, Weekday};
    let weekend = |at: Instant| matches!(at.in_zone(ZONE).weekday(), Weekday::Sat | Weekday::Sun);

    let rows = SUNDAY.candidates.iter().flat_map(|file| &file.history);
    assert_eq!(rows.filter(|row| weekend(row.at)).count(), 0);
}

#[test]
fn loading_twice_changes_nothing() {
    let (loaded, items, told) = &SUNDAY.second;

    assert!(!loaded);
    assert_eq!(*items, SUNDAY.items);
    assert_eq!(*told, 0);
}

#[test]
fn measured_people_have_statistics_and_the_others_have_none() {
    let loaded = &*SUNDAY;

    let measured = |mail: &str| consent::is_measured(loaded.user(mail).consent.as_ref());
    assert!(!measured("dimitra.papadopoulou@hirelog.localhost") && !measured("chloe.darcy@hirelog.localhost"));
    assert_eq!(loaded.users.iter().filter(|user| consent::is_measured(user.consent.as_ref())).count(), 9);
    for user in &loaded.users {
        let worked = loaded.events.iter().filter(|event| event.actor.user() == Some(user.id)).count() as u64;
        let counted = consent::is_measured(user.consent.as_ref()).then_some(worked);
        assert_eq!(loaded.actions(user.id), counted, "{}", user.name);
    }
}
