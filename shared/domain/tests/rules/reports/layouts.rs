//! What can be made, and what is refused with which field.

use hirelog_domain::metrics::{self, About};
use hirelog_domain::reports::{By, Chart, Layout, Sort, Subject};

use super::{job, names, subjects, user};

fn fields(layout: &Layout) -> Vec<(String, &'static str)> {
    layout.check("/layout").into_iter().map(|issue| (issue.field, issue.code)).collect()
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
