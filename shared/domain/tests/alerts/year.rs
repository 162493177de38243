//! The year, day by day, as the watchdog looks at it: rows every ten minutes, days when they are over.

use std::collections::BTreeMap;

use chrono::{Datelike, Days as Later, Duration, NaiveDate};
use hirelog_domain::activity::{Counter, Credit, Event, Totals};
use hirelog_domain::alerts::{
    AlertKind, AlertSettings, Days, Finding, Limits, PastDay, ROWS_LOOKED_BACK, Seen, Target, TargetPeriod,
    look_at_day, look_at_rows, stuck, targets,
};
use hirelog_domain::flow::Flow;
use hirelog_domain::ids::AlertId;
use hirelog_domain::time::Instant;
use hirelog_domain::workflow::Status;

use crate::chance::Chance;
use crate::life::usual_day;
use crate::people::{PEOPLE, Person, ZONE, first_day, person, year};
use crate::pipeline::{Pipeline, STUCK, pipeline};
use crate::planted::{Planted, cases};

/// How many hires a month the team wants.
const HIRES: u32 = 6;

struct World {
    settings: AlertSettings,
    people: Vec<Person>,
    cases: Vec<Planted>,
    pipeline: Pipeline,
    chance: Chance,
    days: Vec<Days>,
    /// Rows of the last hours.
    rows: Vec<Vec<Event>>,
    seen: Vec<Seen>,
    raised: BTreeMap<AlertId, Finding>,
}

impl World {
    fn new(seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let people: Vec<Person> = (0..PEOPLE).map(|n| person(n, &mut chance)).collect();
        let mut settings = AlertSettings::usual();
        settings.targets = vec![Target { metric: "hires".into(), period: TargetPeriod::Month, at_least: HIRES }];
        let since = hirelog_domain::time::start_of_day(first_day(), ZONE);
        Self {
            settings: settings.checked().unwrap(),
            cases: cases(&people),
            pipeline: pipeline(&mut chance),
            days: people.iter().map(|_| Days::new()).collect(),
            rows: people.iter().map(|_| Vec::new()).collect(),
            seen: people.iter().map(|person| Seen::nothing(person.user.id, since)).collect(),
            people,
            chance,
            raised: BTreeMap::new(),
        }
    }

    /// One day of everybody's life; what is new in the rows is looked at every ten minutes.
    fn live(&mut self, day: NaiveDate) {
        for n in 0..self.people.len() {
            let person = &self.people[n];
            let mut events = usual_day(person, day, &mut self.chance);
            let mine: Vec<Planted> = self.cases.iter().filter(|case| case.who == n).copied().collect();
            if mine.iter().any(|case| case.keeps_away(person, day)) {
                events.clear();
            }
            for case in mine.iter().filter(|case| case.day == day) {
                events.extend(case.events(person, &mut self.chance));
            }
            events.sort_by_key(|event| (event.at, event.id));
            for event in &events {
                self.days[n].entry(event.at.day(ZONE)).or_default().add(&Credit::of(event, ZONE)[0], ZONE);
            }
            self.look_at_new_rows(n, events);
        }
    }

    fn look_at_new_rows(&mut self, n: usize, new: Vec<Event>) {
        let slot = |event: &Event| event.at.millis() / 600_000;
        let slots: std::collections::BTreeSet<i64> = new.iter().map(slot).collect();
        self.rows[n].extend(new);
        self.rows[n].sort_by_key(|event| (event.at, event.id));
        for slot in slots {
            let now = Instant::from_millis((slot + 1) * 600_000);
            let from = now - Duration::minutes(10) - ROWS_LOOKED_BACK;
            let rows: Vec<&Event> = self.rows[n].iter().filter(|row| row.at >= from && row.at < now).collect();
            let (findings, after) = look_at_rows(&self.settings, &self.seen[n], &rows, ZONE);
            self.seen[n] = after;
            self.raise(findings);
        }
        if let Some(last) = self.rows[n].last().map(|row| row.at) {
            self.rows[n].retain(|row| last.since(row.at) < Duration::hours(4));
        }
    }

    /// A day that is over.
    fn look_back(&mut self, day: NaiveDate) {
        let measured = self.people.iter().zip(&self.days).filter_map(|(one, days)| Some((one.member.as_ref()?, days)));
        let measured: Vec<_> = measured.collect();
        let past = PastDay::of(day, &measured, ZONE);
        let people = measured.iter().flat_map(|one| look_at_day(&self.settings, *one, &past));
        let Limits::StuckCandidates { stage_days } =
            self.settings.rule(AlertKind::StuckCandidates).unwrap().limits.clone()
        else {
            panic!("the rule of a kind has the limits of that kind");
        };
        let waiting = stuck(&self.pipeline.at(day), &self.pipeline.jobs, &stage_days, day, ZONE);
        let target = &self.settings.targets[0];
        let reached = targets(target, (&self.hires(target.period.of(day).from, day), &Flow::default()), day, ZONE);
        let findings = people.chain(waiting).chain(reached).collect();
        self.raise(findings);
    }

    fn hires(&self, from: NaiveDate, to: NaiveDate) -> Totals {
        let measured = self.people.iter().zip(&self.days).filter(|(person, _)| person.member.is_some());
        measured.flat_map(|(_, days)| days.range(from..=to).map(|(_, stats)| stats)).collect()
    }

    fn raise(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            self.raised.entry(finding.id).or_insert(finding);
        }
    }

    fn in_year(&self) -> impl Iterator<Item = &Finding> {
        let (from, to) = year();
        self.raised.values().filter(move |alert| from <= alert.day && alert.day <= to)
    }

    fn who(&self, alert: &Finding) -> Option<usize> {
        self.people.iter().position(|person| Some(person.user.id) == alert.user)
    }

    /// Alerts about people that no planted case explains, by person and month.
    fn false_alerts(&self) -> BTreeMap<(usize, u32), Vec<&Finding>> {
        let mut unexplained: BTreeMap<_, Vec<&Finding>> = BTreeMap::new();
        for (who, alert) in self.in_year().filter_map(|alert| Some((self.who(alert)?, alert))) {
            let told = |case: &&Planted| case.is_told_by(alert.kind, who, alert.day) || case.explains(who, alert.day);
            if !self.cases.iter().any(|case| told(&case)) {
                unexplained.entry((who, alert.day.month())).or_default().push(alert);
            }
        }
        unexplained
    }
}

fn lived(seed: u64) -> World {
    let mut world = World::new(seed);
    let last = year().1 + Later::new(1);
    for day in first_day().iter_days().take_while(|day| *day <= last) {
        world.live(day);
        // The day overseas ends later: the day before is over everywhere.
        world.look_back(day - Later::new(1));
    }
    world
}

#[test]
fn every_planted_case_is_found_and_false_alerts_are_at_most_one_per_person_and_month() {
    for seed in [1, 2] {
        let world = lived(seed);
        let found = |case: &&Planted| {
            world.in_year().any(|alert| world.who(alert).is_some_and(|who| case.is_told_by(alert.kind, who, alert.day)))
        };
        let missed: Vec<&Planted> = world.cases.iter().filter(|case| !found(case)).collect();
        let unexplained = world.false_alerts();
        let total: usize = unexplained.values().map(Vec::len).sum();
        let most = unexplained.values().map(Vec::len).max().unwrap_or_default();
        let mut kinds: BTreeMap<AlertKind, usize> = BTreeMap::new();
        unexplained.values().flatten().for_each(|alert| *kinds.entry(alert.kind).or_default() += 1);
        let cases = world.cases.len();
        println!(
            "Alerts, year {seed}: {} of {cases} planted cases about people found; {total} false alerts, {:.3} per person and \
             month, at most {most}; by kind {kinds:?}",
            cases - missed.len(),
            total as f64 / (PEOPLE * 12) as f64,
        );

        assert!(missed.is_empty(), "{missed:?}");
        assert_eq!(
            kinds.get(&AlertKind::Inactivity),
            None,
            "nobody is missed on public holidays and between the years"
        );
        false_alerts_are_rare(&unexplained);
        nobody_is_measured_who_did_not_agree(&world);
        each_stuck_candidate_is_told_of_once(&world);
        every_month_has_its_target(&world);
    }
}

/// At most one a month for each person; in no single month more than one that is a matter of judgement. A new network and a
/// first time are facts, which can meet in a month.
fn false_alerts_are_rare(unexplained: &BTreeMap<(usize, u32), Vec<&Finding>>) {
    for person in 0..PEOPLE {
        let of_year: usize = unexplained.iter().filter(|((who, _), _)| *who == person).map(|(_, all)| all.len()).sum();
        assert!(of_year <= 12, "person {person} has {of_year} false alerts in a year");
    }
    for ((who, month), alerts) in unexplained {
        let facts = [AlertKind::NewAction, AlertKind::NewNetwork];
        let judged = alerts.iter().filter(|alert| !facts.contains(&alert.kind)).count();
        assert!(judged <= 1 && alerts.len() <= 2, "person {who}, month {month}: {alerts:#?}");
    }
}

fn nobody_is_measured_who_did_not_agree(world: &World) {
    for alert in world.raised.values().filter(|alert| alert.kind.measures()) {
        assert!(world.people[world.who(alert).unwrap()].member.is_some(), "{alert:?}");
    }
}

fn each_stuck_candidate_is_told_of_once(world: &World) {
    let alerts: Vec<&Finding> =
        world.raised.values().filter(|alert| alert.kind == AlertKind::StuckCandidates).collect();
    for (n, (stage, _, _)) in STUCK.into_iter().enumerate() {
        let told: Vec<_> =
            alerts.iter().filter(|alert| alert.rows.candidates.contains(&world.pipeline.stuck(n).id)).collect();
        assert!(matches!(told.as_slice(), [_] | [_, _]), "{stage:?}: {told:?}");
        let lately = told.iter().filter(|alert| alert.reason.contains(world.pipeline.job_of(n).title.as_str())).count();
        assert_eq!(lately, told.len());
    }
    let planted: Vec<_> = (0..STUCK.len()).map(|n| world.pipeline.stuck(n).id).collect();
    let others = alerts.iter().flat_map(|alert| &alert.rows.candidates).filter(|id| !planted.contains(id)).count();
    println!("Alerts: {} of {} stuck candidates found, {others} others told of", STUCK.len(), STUCK.len());
    assert_eq!(others, 0);
}

fn every_month_has_its_target(world: &World) {
    let mut agreed = 0;
    for month in 1..=12 {
        let first = NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
        let period = TargetPeriod::Month.of(first);
        let reached = world.hires(period.from, period.to).get(Counter::MovedTo(Status::Hired)) >= i64::from(HIRES);
        let expected = if reached { AlertKind::TargetBeaten } else { AlertKind::TargetMissed };
        let kinds = [AlertKind::TargetBeaten, AlertKind::TargetMissed];
        let of_month = world.in_year().filter(|alert| kinds.contains(&alert.kind) && alert.day.month() == month);
        assert_eq!(of_month.map(|alert| alert.kind).collect::<Vec<_>>(), [expected], "month {month}");
        agreed += 1;
    }
    println!("Alerts: {agreed} of 12 months are told as they ended against the target");
}
