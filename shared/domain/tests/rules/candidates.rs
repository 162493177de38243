//! Whatever is done to a candidate, in any order: no forbidden move, a history that replays, figures that agree with a
//! recount, time that adds up.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;
use chrono_tz::Europe::Berlin as ZONE;
use hirelog_domain::activity::{Action, Actor, Event, Source};
use hirelog_domain::candidates::{
    Candidate, CandidateSource, Consent, ConsentError, HistoryRow, Label, Language, LastMove, Mover, Standing, Step,
    Waiting, merged,
};
use hirelog_domain::ids::{TypedId, UserId};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::pipeline::{Counter, Delta, Pipeline};
use hirelog_domain::text::Name;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::{Durations, Fields, Position, Status, plan_move};
use proptest::prelude::*;

use crate::workflow::{full, promised, today};

pub(crate) const START: Instant = Instant::from_millis(1_795_431_600_000);

pub(crate) fn id<T: TypedId>(n: u64) -> T {
    let mut entropy = [0; 10];
    entropy[2..].copy_from_slice(&n.to_be_bytes());
    T::new(START, entropy)
}

fn a_candidate(n: u64) -> Candidate {
    Candidate {
        id: id(n),
        name: Name::parse("Zofia Żółć").unwrap(),
        mail: MailAddress::parse("zofia@mail.example").unwrap(),
        phone: None,
        location: None,
        language: Language::Pl,
        tags: BTreeSet::new(),
        skills: BTreeSet::new(),
        job: id(1),
        standing: Standing::new(START),
        last_move: None,
        source: CandidateSource::Other,
        owner: id(2),
        consent: None,
        absorbed: BTreeMap::new(),
        created_at: START,
        updated_at: START,
        version: 1,
    }
}

/// What somebody tries.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Try {
    Move(usize, bool),
    Undo,
    UndoAnother,
    Wait(i64),
}

pub(crate) fn tries() -> impl Strategy<Value = Vec<Try>> {
    let one = prop_oneof![
        6 => (0_usize..9, any::<bool>()).prop_map(|(to, reopen)| Try::Move(to, reopen)),
        2 => Just(Try::Undo),
        1 => Just(Try::UndoAnother),
        2 => (0_i64..900).prop_map(Try::Wait),
    ];
    prop::collection::vec(one, 1..80)
}

/// Does all of it, keeping the books.
pub(crate) struct Run {
    pub(crate) candidate: Candidate,
    pub(crate) history: Vec<HistoryRow>,
    /// What the log tells, the first row included.
    pub(crate) events: Vec<Event>,
    deltas: Vec<Delta>,
    now: Instant,
    n: u64,
}

impl Run {
    pub(crate) fn start() -> Self {
        let candidate = a_candidate(7);
        let mover = Mover { event: id(100), operation: id(100), by: id(3), at: START };
        let history = vec![HistoryRow::first(&candidate, &mover)];
        let deltas = vec![Delta::added(&candidate)];
        let mut run = Self { deltas, candidate, history, events: Vec::new(), now: START, n: 100 };
        run.tell(Action::CreateCandidate, &mover, &Step::added(&run.candidate, ZONE));
        run
    }

    fn tell(&mut self, action: Action, mover: &Mover, step: &Step) {
        let (ids, by) = ((mover.event, mover.operation), (Actor::User(mover.by), Source::Web));
        let mut event = Event::new(ids, mover.at, by, action);
        step.tell(&mut event);
        self.events.push(event);
    }

    fn mover(&mut self) -> Mover {
        self.n += 1;
        Mover { event: id(self.n), operation: id(self.n), by: id(3 + self.n % 2), at: self.now }
    }

    pub(crate) fn take(&mut self, step: Try) {
        let mover = self.mover();
        let before = self.candidate.clone();
        match step {
            Try::Wait(seconds) => self.now = self.now + Duration::seconds(seconds),
            Try::Move(to, reopen) => {
                let (position, to) = (before.standing.position, Status::ALL[to]);
                let Ok(planned) = plan_move(position, to, &full(position, to), reopen, today()) else { return };
                assert!(promised(position).contains(&to), "{position:?} to {to}");
                self.candidate = before.moved(&planned, &mover);
                self.history.push(HistoryRow::of_move(&before, &self.candidate, planned.fields, &mover));
                self.deltas.push(Delta::moved(&before, &self.candidate));
                self.tell(Action::ChangeStatus, &mover, &Step::moved(&before, &self.candidate, ZONE));
            }
            Try::UndoAnother => assert!(before.unmoved(id(99_999), &mover).is_err()),
            Try::Undo => {
                let Some(last) = before.last_move else { return };
                let Ok(earlier) = before.unmoved(last.operation, &mover) else {
                    return assert!(self.now > last.undo_until(), "only time stops an undo of the last move");
                };
                assert_eq!(earlier.standing, last.before);
                let row = HistoryRow::of_move(&before, &earlier, Fields::new(), &mover);
                self.history.push(HistoryRow { undoes: true, ..row });
                self.deltas.push(Delta::unmoved(&before, &earlier));
                self.tell(Action::UndoChangeStatus, &mover, &Step::unmoved(&before, &earlier, ZONE));
                self.candidate = earlier;
            }
        }
    }
}

/// The positions that a history leads through, each by the rules or back by an undo.
fn replay(history: &[HistoryRow]) -> Vec<Position> {
    let mut way = vec![Position::START];
    for row in &history[1..] {
        assert_eq!(row.from, way.last().map(|position| position.status()));
        if row.undoes {
            way.pop();
        } else {
            let next = way.last().unwrap().next().into_iter().find(|next| next.status() == row.to);
            way.push(next.expect("a step of the table"));
        }
        assert_eq!(Some(row.to), way.last().map(|position| position.status()));
    }
    way
}

fn recounted(history: &[HistoryRow]) -> BTreeMap<(Counter, Status), i64> {
    let mut steps: Vec<&HistoryRow> = Vec::new();
    for row in history {
        if row.undoes {
            steps.pop();
        } else {
            steps.push(row);
        }
    }
    let mut counts = BTreeMap::new();
    let mut add = |counter, status, by| *counts.entry((counter, status)).or_insert(0) += by;
    add(Counter::At, steps.last().unwrap().to, 1);
    steps.iter().for_each(|row| add(Counter::Entered, row.to, 1));
    for pair in steps.windows(2) {
        add(Counter::Left, pair[0].to, 1);
        add(Counter::Seconds, pair[0].to, pair[1].at.since(pair[0].at).num_seconds());
    }
    counts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn no_sequence_of_moves_and_undos_leaves_the_rules(tries in tries()) {
        let mut run = Run::start();
        for step in tries {
            run.take(step);
        }
        let Run { candidate, history, deltas, now, .. } = run;

        prop_assert_eq!(replay(&history).last().copied(), Some(candidate.standing.position));
        prop_assert_eq!(candidate.version, history.len() as u64);
        prop_assert!(history.iter().all(|row| [3, 4].map(|n| Actor::User(id::<UserId>(n))).contains(&row.by)));
        let mut figures = Pipeline::default();
        for (counter, status, by) in deltas.iter().flat_map(Delta::iter) {
            figures.add(counter, status, by);
        }
        let expected = recounted(&history);
        for (counter, status) in Counter::ALL.iter().flat_map(|counter| Status::ALL.map(|status| (*counter, status))) {
            let count = expected.get(&(counter, status)).copied().unwrap_or_default();
            prop_assert_eq!(figures.get(counter, status), u64::try_from(count).unwrap(), "{:?} {}", counter, status);
        }
        let durations = Durations::of(&history, now);
        let ended = matches!(candidate.status(), Status::Hired | Status::Rejected);
        let whole = now.since(START);
        prop_assert!(durations.total() <= whole);
        prop_assert!(ended || history.iter().any(|row| row.to == Status::Rejected) || durations.total() == whole);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn figures_stay_exact_where_records_are_merged_erased_or_taken_back(
        lives in prop::collection::vec((tries(), 0_u8..4), 1..6)
    ) {
        let (mut figures, mut expected) = (Pipeline::default(), BTreeMap::new());
        for (tries, end) in lives {
            let mut run = Run::start();
            // Who is taken back with an import was never moved.
            tries.into_iter().filter(|_| end != 3).for_each(|step| run.take(step));
            let mut counts = recounted(&run.history);
            match end {
                0 | 1 => {}
                // Merged or erased: what happened still happened, and nobody is there any more.
                2 => {
                    run.deltas.push(Delta::gone(&run.candidate));
                    *counts.entry((Counter::At, run.candidate.status())).or_default() -= 1;
                }
                _ => {
                    run.deltas.push(Delta::never(&run.candidate));
                    counts.clear();
                }
            }
            for (counter, status, by) in run.deltas.iter().flat_map(Delta::iter) {
                figures.add(counter, status, by);
            }
            counts.into_iter().for_each(|(key, count)| *expected.entry(key).or_insert(0) += count);
        }
        for (counter, status) in Counter::ALL.iter().flat_map(|counter| Status::ALL.map(|status| (*counter, status))) {
            let count: i64 = expected.get(&(counter, status)).copied().unwrap_or_default();
            prop_assert_eq!(figures.get(counter, status), u64::try_from(count).unwrap(), "{:?} {}", counter, status);
        }
    }
}

#[test]
fn a_consent_reaches_two_years_and_not_a_day_further() {
    let until =
        |days: i64| Consent { given_on: today(), until: today() + Duration::days(days) }.check(today()).map(|_| ());

    assert_eq!([until(730), until(731), until(732)], [Ok(()), Ok(()), Err(ConsentError::TooLong)]);
    assert_eq!([until(0), until(1)], [Err(ConsentError::Over), Ok(())]);
}

#[test]
fn a_standing_remembers_the_step_that_led_to_it_also_after_a_later_one_was_taken_back() {
    let mut run = Run::start();
    run.take(Try::Move(8, true));
    let held = run.candidate.clone();
    run.take(Try::Move(7, true));
    assert_ne!(run.candidate.standing.event, held.standing.event);
    run.take(Try::Undo);

    assert_eq!((run.candidate.standing, run.candidate.last_move), (held.standing, None));
    assert!(held.standing.event.is_some());
}

#[test]
fn a_move_can_be_taken_back_for_ten_minutes_and_not_a_millisecond_longer() {
    let mut run = Run::start();
    run.take(Try::Move(8, true));
    let last: LastMove = run.candidate.last_move.unwrap();
    let at = |at| Mover { event: id(1), operation: id(1), by: id(3), at };

    assert!(run.candidate.unmoved(last.operation, &at(START + Duration::minutes(10))).is_ok());
    let late = START + Duration::minutes(10) + Duration::milliseconds(1);
    assert!(run.candidate.unmoved(last.operation, &at(late)).is_err());
}

#[test]
fn an_offer_is_the_candidates_turn_until_it_runs_out() {
    let mut candidate = a_candidate(7);
    candidate.standing.position = Position::In { stage: hirelog_domain::workflow::Stage::Offered };
    candidate.standing.offer_until = Some(today());

    assert_eq!(candidate.turn(today()).who, Waiting::Candidate);
    assert_eq!(candidate.turn(today() + Duration::days(1)).who, Waiting::Owner);
}

#[test]
fn a_merge_takes_the_facts_that_were_asked_for_and_joins_tags_as_far_as_there_is_room() {
    let tags = |from: usize, to: usize| (from..to).map(|n| Label::parse(&format!("tag {n}")).unwrap()).collect();
    let kept = Candidate { tags: tags(0, 8), ..a_candidate(7) };
    let phone = Some("+49 30 901820".to_owned());
    let other = Candidate { tags: tags(6, 12), phone: phone.clone(), ..a_candidate(8) };

    let after = merged(&kept, &other, &BTreeSet::from([hirelog_domain::candidates::Fact::Phone]), START);

    assert_eq!((after.phone, after.tags.len(), after.version), (phone, 10, 2));
    assert_eq!((after.id, after.absorbed), (kept.id, BTreeMap::from([(other.id, other.job)])));
}
