//! What events count for, against a plain recount: whatever is moved, undone or moved straight back.

use std::collections::BTreeMap;

use chrono::Duration;
use chrono_tz::Europe::Berlin;
use hirelog_domain::activity::{Action, Actor, Counter, Credit, DayStats, Event, Sum, Totals};
use hirelog_domain::candidates::HistoryRow;
use hirelog_domain::flow::{Flow, FlowCounter};
use hirelog_domain::ids::UserId;
use hirelog_domain::metrics::{Facts, metric};
use hirelog_domain::workflow::Status;
use proptest::prelude::*;

use crate::candidates::{Run, Try, tries};

/// The figures of people, out of events in any order.
fn figures<'a>(events: impl IntoIterator<Item = &'a Event>) -> BTreeMap<UserId, Totals> {
    let mut days: BTreeMap<_, DayStats> = BTreeMap::new();
    for credit in events.into_iter().flat_map(|event| Credit::of(event, Berlin)) {
        days.entry((credit.user, credit.day)).or_default().add(&credit, Berlin);
    }
    let mut people: BTreeMap<UserId, Vec<&DayStats>> = BTreeMap::new();
    days.iter().for_each(|((user, _), day)| people.entry(*user).or_default().push(day));
    people.into_iter().map(|(user, days)| (user, days.into_iter().collect())).collect()
}

/// A move as a person with a pencil would note it.
struct Noted {
    by: Actor,
    from: Option<Status>,
    to: Status,
    counts: bool,
    took_back: Option<usize>,
}

/// Moves that count, by who made them and where to. All tries together take less than a day.
fn recounted(history: &[HistoryRow]) -> BTreeMap<(UserId, Status), i64> {
    let mut notes: Vec<Noted> = Vec::new();
    // The last move, while nothing else happened since.
    let mut last: Option<usize> = None;
    for row in &history[1..] {
        if row.undoes {
            let undone = last.take().expect("only the last move is undone");
            notes[undone].counts = false;
            if let Some(given_back) = notes[undone].took_back {
                notes[given_back].counts = true;
            }
            continue;
        }
        let back = last.filter(|at| {
            let before = &notes[*at];
            before.from == Some(row.to) && before.took_back.is_none() && row.from != Some(Status::OnHold)
        });
        if let Some(taken) = back {
            notes[taken].counts = false;
        }
        notes.push(Noted { by: row.by.clone(), from: row.from, to: row.to, counts: back.is_none(), took_back: back });
        last = Some(notes.len() - 1);
    }
    let mut counts = BTreeMap::new();
    for note in notes.iter().filter(|note| note.counts) {
        *counts.entry((note.by.user().unwrap(), note.to)).or_insert(0) += 1;
    }
    counts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn moves_count_for_who_made_them_unless_they_were_undone_or_taken_straight_back(tries in tries(), seed: u64) {
        let mut run = Run::start();
        tries.into_iter().for_each(|step| run.take(step));
        let mut events: Vec<&Event> = run.events.iter().collect();
        events.sort_by_key(|event| event.id.to_string().bytes().fold(seed, |hash, byte| hash.rotate_left(5) ^ u64::from(byte)));

        let people = figures(events);

        let expected = recounted(&run.history);
        for (user, totals) in &people {
            for status in Status::ALL {
                let counted = totals.get(Counter::MovedTo(status));
                prop_assert_eq!(counted, expected.get(&(*user, status)).copied().unwrap_or_default(), "{}", status);
            }
        }
        let told: i64 = people.values().map(|totals| Status::ALL.map(|to| totals.get(Counter::MovedTo(to))).iter().sum::<i64>()).sum();
        prop_assert_eq!(told, expected.values().sum::<i64>());
    }

    #[test]
    fn what_went_through_a_pipeline_is_what_the_history_says(tries in tries()) {
        let mut run = Run::start();
        tries.into_iter().for_each(|step| run.take(step));
        let mut flow = Flow::default();
        run.events.iter().filter_map(Flow::of).for_each(|of_event| flow.merge(&of_event.flow));

        let mut steps: Vec<&HistoryRow> = Vec::new();
        for row in &run.history {
            if row.undoes {
                steps.pop();
            } else {
                steps.push(row);
            }
        }
        for status in Status::ALL {
            let entered = i64::try_from(steps.iter().filter(|row| row.to == status).count()).unwrap();
            let stays = steps.windows(2).filter(|pair| pair[0].to == status);
            let seconds: i64 = stays.clone().map(|pair| pair[1].at.since(pair[0].at).num_seconds()).sum();
            prop_assert_eq!(flow.get(FlowCounter::Entered(status)), entered, "{}", status);
            prop_assert_eq!(flow.get(FlowCounter::Left(status)), i64::try_from(stays.count()).unwrap());
            prop_assert_eq!(flow.get(FlowCounter::Stay(status)), seconds);
        }
        let last = run.candidate.standing;
        if last.position.status() == Status::Hired {
            let age = last.since.since(run.candidate.created_at).num_seconds();
            let parts = [FlowCounter::Age(Status::Hired), FlowCounter::Held(Status::Hired)].map(|counter| flow.get(counter));
            prop_assert_eq!(parts, [age - last.held, last.held]);
        }
    }
}

#[test]
fn going_back_after_more_than_a_day_is_two_moves() {
    for (wait, counted) in [(Duration::hours(24), 0), (Duration::hours(24) + Duration::seconds(1), 2)] {
        let mut run = Run::start();
        run.take(Try::Move(1, true));
        run.take(Try::Move(3, true));
        run.take(Try::Move(4, true));
        run.take(Try::Wait(wait.num_seconds()));
        run.take(Try::Move(3, true));

        let people = figures(&run.events);
        let sum = |counter| people.values().map(|totals| totals.get(counter)).sum::<i64>();
        // Screened and the first technical round count in both cases.
        assert_eq!(sum(Counter::MovedTo(Status::HrRound)) + sum(Counter::MovedTo(Status::TechnicalRound)), 1 + counted);
        assert_eq!(sum(Counter::Sum(Sum::TakenBack)), i64::from(counted == 0));
    }
}

#[test]
fn a_move_that_is_taken_back_by_somebody_else_counts_less_for_who_had_made_it() {
    let mut run = Run::start();
    run.take(Try::Move(1, true));
    run.take(Try::Undo);

    let people = figures(&run.events);

    let moves = |user: &UserId| metric("status_changes").unwrap().whole(Facts::People(&people[user]));
    assert!(people.keys().all(|user| moves(user) == 0));
    let undone: u64 = people.values().map(|totals| totals.count(Action::UndoChangeStatus)).sum();
    assert_eq!((undone, people.len()), (1, 2));
}
