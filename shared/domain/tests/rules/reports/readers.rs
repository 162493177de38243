//! What a reader sees: never more than is there, and what can be made.

use std::collections::BTreeSet;

use hirelog_domain::metrics::{self, About};
use hirelog_domain::permissions::Role;
use hirelog_domain::reports::{By, Chart, Layout, Sort, Subject};
use hirelog_domain::users::{User, UserState};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{job, person, subjects, user};

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

pub(crate) fn layout() -> impl Strategy<Value = Layout> {
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

pub(crate) fn reader() -> impl Strategy<Value = User> {
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
