//! The reports that are there from the start, one for each thing that a report can be about.

use super::layout::{By, Chart, Layout, Subject};
use crate::metrics::{About, Group, all};

/// What the team report shows. The first eight are the figures of its mail.
const TEAM: [&str; 9] = [
    "status_changes",
    "candidates_added",
    "candidates_viewed",
    "interviewed",
    "offers",
    "hires",
    "active_time",
    "actions",
    "rejections",
];

/// What stands beside a person's activity: what came of it, how soon, how well.
const OF_EXTRACTION: [&str; 8] = [
    "resumes_vetted",
    "resumes_reviewed",
    "resumes_unread",
    "facts_accepted_rate",
    "facts_corrected",
    "facts_refused",
    "model_cost",
    "model_cost_each",
];
const OF_PERSON: [&str; 13] = [
    "candidates_added",
    "status_changes",
    "interviewed",
    "offers",
    "hires",
    "rejections",
    "time_to_move",
    "interviews_planned",
    "interviews_held",
    "feedback_given",
    "feedback_in_time",
    "moves_taken_back",
    "moves_taken_back_rate",
];

/// Every number of these groups about that, in the catalogue's order.
fn of_groups(groups: &[Group], about: About) -> Vec<String> {
    let wanted = all().filter(|metric| groups.contains(&metric.group) && metric.about() == about);
    wanted.map(|metric| metric.id.to_owned()).collect()
}

fn named(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn bars(metric: &str) -> Chart {
    Chart::Bars { metric: metric.into() }
}

fn lines(metric: &str) -> Chart {
    Chart::Lines { metric: metric.into() }
}

impl Layout {
    /// The standard report about something.
    #[must_use]
    pub fn standard(about: Subject) -> Self {
        use About::{People, Pipeline};
        let (by, metrics, charts) = match about {
            Subject::Team => {
                (By::Person, named(&TEAM), vec![bars("status_changes"), Chart::HeatMap, Chart::PipelineNow])
            }
            Subject::Person { .. } => {
                let metrics = [of_groups(&[Group::Activity], People), named(&OF_PERSON)].concat();
                (By::Day, metrics, vec![lines("actions"), Chart::HeatMap])
            }
            Subject::Job { .. } => {
                let metrics = of_groups(&[Group::Pipeline, Group::Speed], Pipeline);
                (By::Week, metrics, vec![Chart::Funnel, lines("applications"), Chart::PipelineNow])
            }
            Subject::Pipeline => {
                let metrics = of_groups(&[Group::Pipeline, Group::Speed], Pipeline);
                (By::Job, metrics, vec![Chart::Funnel, lines("applications"), bars("hired"), Chart::PipelineNow])
            }
            Subject::Interviews => {
                let metrics = of_groups(&[Group::Interviews], People);
                (By::Person, metrics, vec![bars("interviews_held"), lines("interviews_planned")])
            }
            Subject::DataCare => {
                let metrics = [named(&OF_EXTRACTION), of_groups(&[Group::DataCare, Group::Quality], People)].concat();
                (By::Person, metrics, vec![bars("candidates_updated")])
            }
        };
        Self { about, metrics, by, sort: None, charts, people: Vec::new(), jobs: Vec::new() }
    }

    /// The standard report about the team: what runs of a time without layouts were of.
    #[must_use]
    pub fn of_team() -> Self {
        Self::standard(Subject::Team)
    }
}

impl Subject {
    /// What it is called in file names; nothing for the team.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Team => "team",
            Self::Person { .. } => "person",
            Self::Job { .. } => "job",
            Self::Pipeline => "pipeline",
            Self::Interviews => "interviews",
            Self::DataCare => "data-care",
        }
    }

    /// What a report about it is called after its kind, such as "Weekly".
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Team => "team report",
            Self::Person { .. } => "report of a person",
            Self::Job { .. } => "report of a job",
            Self::Pipeline => "pipeline report",
            Self::Interviews => "report of interviews",
            Self::DataCare => "report of data care",
        }
    }
}
