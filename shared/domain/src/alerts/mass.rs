//! Very much of one kind within an hour: candidates opened, taken out into files, erased. Looks at everybody.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use chrono::Duration;
use chrono_tz::Tz;

use super::alert::{AlertKind, Finding, PERSON, Rows, found};
use super::calendar::{clock, spoken};
use crate::activity::{Action, Event, Outcome};
use crate::ids::UserId;
use crate::time::{Instant, start_of_day};

/// How long an hour is, whenever it begins.
const HOUR: Duration = Duration::hours(1);

/// What a rule counts: each thing once, with its weight.
struct Counting {
    actions: &'static [Action],
    weight: fn(&Event) -> u64,
    words: fn(u64) -> String,
}

impl Counting {
    fn of(kind: AlertKind) -> Option<Self> {
        let one = |_: &Event| 1;
        Some(match kind {
            AlertKind::MassView => Self {
                actions: &[Action::ViewCandidate, Action::ViewResume, Action::DownloadResume],
                weight: one,
                words: |n| format!("opened {n} candidates"),
            },
            AlertKind::MassDelete => {
                Self { actions: &[Action::DeleteCandidate], weight: one, words: |n| format!("erased {n} candidates") }
            }
            AlertKind::MassExport => Self {
                actions: &[Action::DownloadExport],
                weight: |event| event.metadata.get("rows").and_then(serde_json::Value::as_u64).unwrap_or_default(),
                words: |n| format!("took {n} candidates out into files"),
            },
            _ => return None,
        })
    }
}

/// The things within one hour, as it moves on over the events.
#[derive(Default)]
struct Window<'a> {
    events: VecDeque<(&'a Event, &'a str, u64)>,
    /// By thing: how often it is in the window, and what it weighs.
    things: BTreeMap<&'a str, (usize, u64)>,
}

impl<'a> Window<'a> {
    fn push(&mut self, event: &'a Event, weight: u64) {
        let thing = event.subject.as_ref().map_or("", |subject| subject.id.as_str());
        self.events.push_back((event, thing, weight));
        self.things.entry(thing).or_insert((0, weight)).0 += 1;
        while self.events.front().is_some_and(|(first, ..)| event.at.since(first.at) >= HOUR) {
            let Some((_, thing, _)) = self.events.pop_front() else { return };
            if let Some((times, _)) = self.things.get_mut(thing) {
                *times -= 1;
                if *times == 0 {
                    self.things.remove(thing);
                }
            }
        }
    }

    fn total(&self) -> u64 {
        self.things.values().map(|(_, weight)| weight).sum()
    }
}

/// Looks for an hour in which a person did more of one kind than the rule allows. The events are that person's, in order
/// of time; two hours of them suffice. One finding a day: it belongs to the day on which the limit was passed.
#[must_use]
pub fn mass(user: UserId, events: &[&Event], kind: AlertKind, per_hour: u32, zone: Tz) -> Option<Finding> {
    let Counting { actions, weight, words } = Counting::of(kind)?;
    let counts =
        |event: &&&Event| actions.contains(&event.action) && event.outcome == Outcome::Ok && event.subject.is_some();
    let mut window = Window::default();
    let mut passed: Option<(Instant, Instant)> = None;
    let mut done = BTreeSet::new();
    let mut last = (Instant::from_millis(0), 0);
    for event in events.iter().filter(counts) {
        match passed {
            // The hour that began with the first of them is counted to its end.
            Some((start, _)) if event.at.since(start) >= HOUR => break,
            _ => window.push(event, weight(event)),
        }
        if passed.is_none() && window.total() > u64::from(per_hour) {
            passed = window.events.front().map(|(first, ..)| (first.at, event.at));
        }
        done.insert(event.action);
        last = (event.at, window.total());
    }
    let ((start, crossed), (end, total)) = (passed?, last);
    let day = crossed.day(zone);
    Some(Finding {
        id: found(kind, &user, &day, start_of_day(day, zone)),
        kind,
        user: Some(user),
        day,
        reason: format!(
            "{PERSON} {} between {} and {} on {}; the rule allows {per_hour} in an hour.",
            words(total),
            clock(start, zone),
            clock(end + Duration::minutes(1), zone),
            spoken(day),
        ),
        rows: Rows {
            user: Some(user),
            // Of several kinds, all rows of the hour are shown.
            action: done.first().copied().filter(|_| done.len() == 1),
            from: start,
            to: end + Duration::milliseconds(1),
            candidates: Vec::new(),
        },
    })
}
