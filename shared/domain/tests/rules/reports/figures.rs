//! Numbers of a report add up, and hold nothing of others.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use chrono_tz::Europe::Berlin;
use hirelog_domain::activity::{Action, DayStats, StoredDay, Tally};
use hirelog_domain::flow::{Flow, FlowCounter, FlowDays};
use hirelog_domain::jobs::{Job, JobStatus};
use hirelog_domain::metrics::{self, Formula};
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Asked, By, Chart, Drawn, Layout, Numbers, Sheet, Shown, Sort, Subject};
use hirelog_domain::text::Name;
use hirelog_domain::time::Period;
use hirelog_domain::users::User;
use hirelog_domain::workflow::Status;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::readers::{layout, reader};
use super::{AT, job, names, person, user};

fn day(n: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 10, 1).unwrap() + Days::new(n)
}

fn a_job(n: u8) -> Job {
    let name = |text: &str| Name::parse(text).unwrap();
    Job {
        id: job(n),
        title: name(&format!("Job {n}")),
        department: name("D"),
        location: name("L"),
        status: JobStatus::Open,
        openings: 1,
        hired: 0,
        owner: user(1),
        hiring_managers: BTreeSet::new(),
        skills: BTreeSet::new(),
        letters: BTreeSet::new(),
        close_reason: None,
        created_at: AT,
        updated_at: AT,
        version: 1,
    }
}

/// What happened: by person, day, action; by job, day, status.
type Happened = (Vec<(u8, u64, Action, u32)>, Vec<(u8, u64, Status, i64)>);

fn happened() -> impl Strategy<Value = Happened> {
    let actions = select(vec![Action::ViewCandidate, Action::ChangeStatus, Action::CreateCandidate, Action::Login]);
    let statuses = select(Status::ALL.to_vec());
    (vec((1..6_u8, 0..61_u64, actions, 1..9_u32), 0..80), vec((1..5_u8, 0..61_u64, statuses, 1..9_i64), 0..80))
}

/// Person 5 is not measured.
fn numbers((done, moved): Happened) -> Numbers {
    let mut days: BTreeMap<(u8, u64), Tally> = BTreeMap::new();
    for (n, at, action, count) in done {
        let tally = days.entry((n, at)).or_default();
        *tally.actions.entry(action).or_default() += count;
        tally.hours.add(u8::try_from(at % 24).unwrap(), count);
        *tally.moves.entry(Status::Screened).or_default() += 1;
    }
    let (mut flow, mut of_jobs) = (FlowDays::new(), BTreeMap::<u8, FlowDays>::new());
    for (n, at, status, count) in moved {
        let add = |days: &mut FlowDays| {
            let day: &mut Flow = days.entry(day(at)).or_default();
            day.add(FlowCounter::Entered(status), count);
            day.add(FlowCounter::Stay(status), count * 1_000);
        };
        add(&mut flow);
        add(of_jobs.entry(n).or_default());
    }
    let stored = |((n, at), tally)| StoredDay::empty(user(n), day(at)).with(DayStats { tally, ..DayStats::default() });
    Numbers {
        users: (1..6).map(|n| person(n, Role::Recruiter, &[], n < 5)).collect(),
        days: days.into_iter().map(stored).collect(),
        flow,
        jobs: (1..5).map(|n| (a_job(n), of_jobs.remove(&n).unwrap_or_default())).collect(),
        standing: BTreeMap::new(),
    }
}

fn asked() -> Asked {
    let period = Period { from: day(31), to: day(60) };
    Asked { period, previous: period.previous(), minimum: 5, zone: Berlin }
}

proptest! {
    #[test]
    fn rows_of_what_is_counted_add_up_to_the_total(happened in happened()) {
        let numbers = numbers(happened);
        for by in [By::Person, By::Job, By::Day, By::Week, By::Month] {
            let fits = |metric: &&metrics::Metric| by.about().is_none_or(|about| about == metric.about());
            let counted = metrics::all().filter(fits).filter(|metric| matches!(metric.formula, Formula::Sum(_) | Formula::Actions));
            let ids: Vec<_> = counted.map(|metric| metric.id.to_owned()).collect();
            let layout = Layout { metrics: ids, by, charts: vec![], ..Layout::of_team() };

            let sheet = Sheet::assemble(&layout, &numbers, &asked());

            for figure in &sheet.total {
                let rows: f64 = sheet.rows.iter().filter_map(|row| row.value(figure.metric)).sum();
                prop_assert_eq!(Some(rows), figure.value, "{} {:?}", figure.metric, by);
            }
        }
    }

    #[test]
    fn a_sheet_of_what_a_reader_sees_holds_nothing_of_others(happened in happened(), layout in layout(), reader in reader()) {
        let mut numbers = numbers(happened);
        let mut others = Numbers { users: numbers.users.clone(), jobs: numbers.jobs.clone(), ..Numbers::default() };
        others.jobs.iter_mut().for_each(|(_, flow)| flow.clear());
        others.users.retain(|user| user.id != reader.id);
        others.users.push(reader.clone());
        numbers.users.clone_from(&others.users);
        let reader = User { role: Role::HiringManager, ..reader };
        let Some(seen) = layout.seen_by(&reader) else { return Ok(()) };
        // The same world in which nobody but the reader did anything, and nothing went through foreign jobs.
        others.days = numbers.days.iter().filter(|day| day.user == reader.id).cloned().collect();
        for (at, (job, flow)) in numbers.jobs.iter().enumerate() {
            if reader.jobs.contains(&job.id) {
                others.jobs[at].1.clone_from(flow);
            }
        }
        prop_assert_eq!(Sheet::assemble(&seen, &numbers, &asked()), Sheet::assemble(&seen, &others, &asked()));
    }
}

#[test]
fn opted_out_people_have_a_row_without_figures_and_are_in_no_total_and_no_chart() {
    let done = vec![(1, 40, Action::Login, 3), (5, 40, Action::Login, 100), (1, 5, Action::Login, 7)];
    let layout = Layout {
        charts: vec![
            Chart::Bars { metric: "actions".into() },
            Chart::HeatMap,
            Chart::Lines { metric: "actions".into() },
        ],
        sort: Some(Sort { metric: "actions".into(), descending: true }),
        metrics: names(&["actions", "hires"]),
        ..Layout::of_team()
    };

    let sheet = Sheet::assemble(&layout, &numbers((done, vec![])), &asked());

    assert_eq!((sheet.rows.len(), sheet.opted_out()), (5, 1));
    assert_eq!(sheet.rows[0].value("actions"), Some(3.0));
    let last = sheet.rows.last().unwrap();
    assert_eq!((last.name.as_str(), last.state, last.figures.len()), ("Person 5", Shown::OptedOut, 0));
    assert_eq!((sheet.total[0].value, sheet.total[0].previous), (Some(3.0), Some(7.0)));
    let [Drawn::Bars(bars), Drawn::HeatMap { cells }, Drawn::Lines(lines)] = &sheet.charts[..] else { panic!("three") };
    assert_eq!((bars.categories.len(), bars.values[0], bars.previous[0]), (4, Some(3.0), Some(7.0)));
    assert_eq!(cells.iter().flatten().sum::<u64>(), 3);
    assert_eq!((lines.values.len(), lines.values[9], lines.previous[5]), (30, Some(3.0), Some(7.0)));
}

#[test]
fn a_job_filter_narrows_pipelines_and_what_stands_in_them() {
    let moved = vec![(1, 40, Status::Hired, 2), (2, 41, Status::Hired, 5)];
    let mut numbers = numbers((vec![], moved));
    numbers.standing = [(Some(job(1)), [(Status::New, 4)].into()), (Some(job(2)), [(Status::New, 9)].into())].into();
    let layout = Layout {
        jobs: vec![job(1)],
        by: By::Month,
        charts: vec![Chart::Funnel, Chart::PipelineNow],
        ..Layout::standard(Subject::Pipeline)
    };

    let sheet = Sheet::assemble(&layout, &numbers, &asked());

    assert_eq!(layout.needs().standing, BTreeSet::from([Some(job(1))]));
    let hired = sheet.total.iter().find(|figure| figure.metric == "hired").unwrap();
    assert_eq!(hired.value, Some(2.0));
    let [Drawn::Funnel { stages }, Drawn::PipelineNow { statuses }] = &sheet.charts[..] else { panic!("two") };
    assert_eq!(stages.last().unwrap().entered, 2);
    assert_eq!(statuses[0].candidates, 4);
}
