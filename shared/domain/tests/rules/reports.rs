//! Reports: what can be made, what a reader sees of it, and that numbers add up.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use chrono_tz::Europe::Berlin;
use hirelog_domain::activity::{Action, DayStats, StoredDay, Tally};
use hirelog_domain::consent::{Choice, Decision, VERSION};
use hirelog_domain::flow::{Flow, FlowCounter, FlowDays};
use hirelog_domain::ids::{JobId, TypedId, UserId};
use hirelog_domain::jobs::{Job, JobStatus};
use hirelog_domain::mail_address::MailAddress;
use hirelog_domain::metrics::{self, About, Formula};
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{Asked, By, Chart, Drawn, Layout, Numbers, Sheet, Shown, Sort, Subject};
use hirelog_domain::text::Name;
use hirelog_domain::time::{Instant, Period};
use hirelog_domain::users::{User, UserState};
use hirelog_domain::workflow::Status;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const AT: Instant = Instant::from_millis(1_795_431_600_000);

fn user(n: u8) -> UserId {
    UserId::new(AT, [n; 10])
}

fn job(n: u8) -> JobId {
    JobId::new(AT, [n; 10])
}

fn subjects() -> [Subject; 6] {
    let (user, job) = (user(1), job(1));
    [
        Subject::Team,
        Subject::Person { user },
        Subject::Job { job },
        Subject::Pipeline,
        Subject::Interviews,
        Subject::DataCare,
    ]
}

fn person(n: u8, role: Role, jobs: &[JobId], measured: bool) -> User {
    User {
        id: user(n),
        name: Name::parse(&format!("Person {n}")).unwrap(),
        mail: MailAddress::parse(&format!("p{n}@team.example")).unwrap(),
        role,
        state: UserState::Active,
        jobs: jobs.iter().copied().collect(),
        consent: measured.then_some(Decision { kind: Choice::Accepted, version: VERSION, at: AT }),
        created_at: AT,
        version: 1,
    }
}

fn fields(layout: &Layout) -> Vec<(String, &'static str)> {
    layout.check("/layout").into_iter().map(|issue| (issue.field, issue.code)).collect()
}

fn names(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn every_preset_can_be_made_and_holds_the_numbers_of_its_groups() {
    for about in subjects() {
        let layout = Layout::standard(about);
        assert_eq!(fields(&layout), [], "{about:?}");
        assert!(layout.metrics().len() == layout.metrics.len() && layout.metrics.len() <= 30, "{about:?}");
    }
    let pipeline = Layout::standard(Subject::Pipeline);
    assert!(metrics::metrics_about(About::Pipeline).all(|metric| pipeline.metrics.iter().any(|id| id == metric.id)));
}

#[test]
fn a_report_has_1_to_30_numbers_0_to_8_charts_and_50_people_and_jobs() {
    let all = names(&metrics::all().map(|metric| metric.id).collect::<Vec<_>>());
    let with = |n: usize| Layout { metrics: all[..n].to_vec(), by: By::Day, charts: vec![], ..Layout::of_team() };
    let people = |n: u8| Layout { people: (0..n).map(user).collect(), ..Layout::of_team() };
    let jobs = |n: u8| Layout { jobs: (0..n).map(job).collect(), ..Layout::standard(Subject::Pipeline) };
    let charts = |n: usize| Layout {
        charts: all[..n].iter().map(|id| Chart::Bars { metric: id.clone() }).collect(),
        metrics: all[..n].to_vec(),
        by: By::Day,
        ..Layout::of_team()
    };

    assert_eq!([1, 29, 30].map(|n| fields(&with(n))), [vec![], vec![], vec![]]);
    assert_eq!(fields(&with(0)), [("/layout/metrics".into(), "required")]);
    assert_eq!(fields(&with(31)), [("/layout/metrics".into(), "too_many")]);
    assert_eq!([7, 8].map(|n| fields(&charts(n))), [vec![], vec![]]);
    assert_eq!(fields(&charts(9)), [("/layout/charts".into(), "too_many")]);
    assert_eq!([49, 50].map(|n| (fields(&people(n)), fields(&jobs(n)))), [(vec![], vec![]), (vec![], vec![])]);
    assert_eq!(fields(&people(51)), [("/layout/people".into(), "too_many")]);
    assert_eq!(fields(&jobs(51)), [("/layout/jobs".into(), "too_many")]);
}

#[test]
fn every_refusal_names_its_field() {
    let bars = |metric: &str| Chart::Bars { metric: metric.into() };
    let team = Layout::of_team;
    let sort = Some(Sort { metric: "hires".into(), descending: true });
    let (day, actions) = (By::Day, names(&["actions"]));
    let of = |about, by, metrics: &[&str], charts: &[Chart]| Layout {
        metrics: names(metrics),
        by,
        charts: charts.to_vec(),
        ..Layout::standard(about)
    };
    let (of_person, of_job) = (Subject::Person { user: user(1) }, Subject::Job { job: job(1) });
    let cases = [
        (of(Subject::Team, By::Person, &["luck", "actions", "actions"], &[]), "/metrics/2 repeated /metrics/0 unknown"),
        (of(Subject::Team, By::Person, &["actions", "hired"], &[]), "/metrics/1 not_by_person"),
        (of(Subject::Pipeline, By::Job, &["hired", "actions"], &[]), "/metrics/1 not_by_job"),
        (of(of_person, By::Week, &["hired"], &[]), "/metrics/0 not_of_person"),
        (of(of_person, By::Person, &["actions"], &[]), "/by not_over_time"),
        (of(of_person, By::Day, &["actions"], &[Chart::Funnel]), "/charts/0 not_of_person"),
        (of(of_job, By::Week, &["actions"], &[]), "/metrics/0 not_of_job"),
        (of(of_job, By::Week, &["hired"], &[Chart::HeatMap]), "/charts/0 not_by_job"),
        (of(Subject::Pipeline, By::Job, &["hired"], &[Chart::HeatMap]), "/charts/0 not_by_job"),
        (of(Subject::Team, By::Person, &["actions"], &[Chart::Funnel]), "/charts/0 not_by_person"),
        (of(Subject::Team, day, &["actions"], &[bars("hires")]), "/charts/0/metric not_in_report"),
        (of(Subject::Team, day, &["actions"], &[bars("actions"), bars("actions")]), "/charts/1 repeated"),
        (Layout { metrics: actions.clone(), sort, charts: vec![], ..team() }, "/sort/metric not_in_report"),
        (Layout { people: vec![user(1), user(1)], ..team() }, "/people/1 repeated"),
        (Layout { jobs: vec![job(1)], charts: vec![], ..team() }, "/jobs not_used"),
        (Layout { people: vec![user(1)], ..Layout::standard(Subject::Pipeline) }, "/people not_used"),
        (Layout { people: vec![user(1)], ..Layout::standard(of_person) }, "/people not_used"),
        (Layout { jobs: vec![job(1)], ..Layout::standard(of_job) }, "/jobs not_used"),
    ];
    for (layout, wanted) in cases {
        let said: Vec<_> =
            layout.check("").into_iter().map(|issue| format!("{} {}", issue.field, issue.code)).collect();
        assert_eq!(said.join(" "), wanted);
    }
}

#[test]
fn who_may_not_see_the_team_sees_the_own_row_and_only_while_measured() {
    let (admin, recruiter) = (person(1, Role::Admin, &[], false), person(2, Role::Recruiter, &[], true));
    let unmeasured = person(3, Role::Viewer, &[], false);
    let team = Layout::of_team();

    assert_eq!(team.seen_by(&admin), Some(team.clone()));
    assert_eq!(team.seen_by(&recruiter), Some(Layout { people: vec![recruiter.id], ..team.clone() }));
    assert_eq!(team.seen_by(&unmeasured), None);
    assert_eq!(Layout { people: vec![admin.id], ..team.clone() }.seen_by(&recruiter), None);
    assert_eq!(team.seen_by(&User { state: UserState::Deactivated, ..admin.clone() }), None);
    let of_other = Layout::standard(Subject::Person { user: admin.id });
    assert_eq!(of_other.seen_by(&recruiter), None);
    let own = Layout::standard(Subject::Person { user: recruiter.id });
    assert_eq!(own.seen_by(&recruiter), Some(own.clone()));
}

#[test]
fn a_hiring_manager_sees_pipelines_of_own_jobs_and_none_where_there_is_none() {
    let manager = person(4, Role::HiringManager, &[job(1), job(2)], false);
    let pipeline = Layout::standard(Subject::Pipeline);
    let of = |job| Layout::standard(Subject::Job { job });

    assert_eq!(pipeline.seen_by(&manager), Some(Layout { jobs: vec![job(1), job(2)], ..pipeline.clone() }));
    let narrowed = Layout { jobs: vec![job(2), job(3)], ..pipeline.clone() };
    assert_eq!(narrowed.seen_by(&manager), Some(Layout { jobs: vec![job(2)], ..pipeline.clone() }));
    assert_eq!(Layout { jobs: vec![job(3)], ..pipeline.clone() }.seen_by(&manager), None);
    assert_eq!(pipeline.seen_by(&person(4, Role::HiringManager, &[], false)), None);
    assert_eq!((of(job(1)).seen_by(&manager), of(job(3)).seen_by(&manager)), (Some(of(job(1))), None));
}

/// The same layout as one that can be made: without what is refused.
fn allowed(mut layout: Layout) -> Option<Layout> {
    layout.by = match (layout.about, layout.by) {
        (Subject::Person { .. }, By::Person | By::Job) => By::Day,
        (Subject::Job { .. }, By::Person) => By::Week,
        (_, by) => by,
    };
    let refused = |layout: &Layout, part: &str| layout.check("").iter().any(|issue| issue.field.starts_with(part));
    let alone = layout.clone();
    let with = |metrics: Vec<String>, charts: Vec<Chart>| Layout { metrics, charts, ..alone.clone() };
    layout.metrics.retain(|id| !refused(&with(vec![id.clone()], vec![]), "/metrics"));
    let metrics = layout.metrics.clone();
    layout.charts.retain(|chart| !refused(&with(metrics.clone(), vec![chart.clone()]), "/charts"));
    layout.sort = layout.sort.clone().filter(|_| !refused(&layout, "/sort"));
    if refused(&layout, "/people") {
        layout.people.clear();
    }
    if refused(&layout, "/jobs") {
        layout.jobs.clear();
    }
    layout.check("").is_empty().then_some(layout)
}

fn layout() -> impl Strategy<Value = Layout> {
    let ids: Vec<String> = metrics::all().map(|metric| metric.id.to_owned()).collect();
    let by = select(vec![By::Person, By::Job, By::Day, By::Week, By::Month]);
    let charts = subsequence(vec![Chart::HeatMap, Chart::Funnel, Chart::PipelineNow], 0..=3);
    let some = (subsequence(ids, 1..12), charts, any::<bool>());
    let four = || (1..5).collect::<Vec<u8>>();
    let filters = (subsequence(four(), 0..4), subsequence(four(), 0..4));
    let parts = (select(subjects().to_vec()), by, some, filters);
    parts.prop_filter_map("no number is left", |(about, by, (metrics, mut charts, more), (people, jobs))| {
        let sort = Some(Sort { metric: metrics[0].clone(), descending: true }).filter(|_| more);
        charts.extend(metrics.iter().take(2).map(|metric| Chart::Bars { metric: metric.clone() }));
        let (people, jobs) = (people.into_iter().map(user).collect(), jobs.into_iter().map(job).collect());
        allowed(Layout { about, metrics, by, sort, charts, people, jobs })
    })
}

fn reader() -> impl Strategy<Value = User> {
    let own = subsequence((1..5).map(job).collect::<Vec<_>>(), 0..=4);
    (1..5_u8, select(Role::ALL.to_vec()), own, any::<bool>())
        .prop_map(|(n, role, jobs, measured)| person(n, role, &jobs, measured))
}

/// A filter is part of another one; no filter means all.
fn within<T: Ord>(part: Option<BTreeSet<T>>, whole: Option<BTreeSet<T>>) -> bool {
    match (part, whole) {
        (_, None) => true,
        (Some(part), Some(whole)) => part.is_subset(&whole),
        (None, Some(_)) => false,
    }
}

proptest! {
    #[test]
    fn what_a_reader_sees_is_part_of_what_is_there_and_can_be_made(layout in layout(), reader in reader()) {
        prop_assert_eq!(layout.check(""), vec![]);
        let Some(seen) = layout.seen_by(&reader) else { return Ok(()) };

        prop_assert!(seen.metrics.iter().all(|id| layout.metrics.contains(id)));
        prop_assert!(seen.charts.iter().all(|chart| layout.charts.contains(chart)));
        prop_assert!(seen.sort.is_none() || seen.sort == layout.sort);
        prop_assert_eq!((seen.about, seen.by), (layout.about, layout.by));
        prop_assert!(!seen.tells_of(About::People) || within(seen.whose(), layout.whose()));
        prop_assert!(!seen.tells_of(About::Pipeline) || within(seen.which_jobs(), layout.which_jobs()));
        prop_assert_eq!(seen.check(""), vec![]);
        prop_assert_eq!(seen.seen_by(&reader), Some(seen.clone()));
        if reader.role != Role::Admin && seen.tells_of(About::People) {
            prop_assert_eq!(seen.whose(), Some(BTreeSet::from([reader.id])));
        }
        if reader.role == Role::HiringManager && seen.tells_of(About::Pipeline) {
            prop_assert!(seen.which_jobs().is_some_and(|jobs| jobs.is_subset(&reader.jobs)));
        }
    }
}

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
        *tally.hours.entry(u8::try_from(at % 24).unwrap()).or_default() += count;
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
    let stored = |((n, at), tally)| StoredDay {
        user: user(n),
        day: day(at),
        stats: DayStats { tally, ..DayStats::default() },
        version: 1,
    };
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
