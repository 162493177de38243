//! The catalogue of numbers (DESIGN 2, rule 5): one definition for dashboard, documents and "explain this number".

use serde::Serialize;
use utoipa::ToSchema;

use crate::activity::{Action, Totals};
use crate::workflow::Status;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// How often.
    Count,
    /// How long.
    Seconds,
}

/// One number: what it is called, what it means and how it comes about.
pub struct Metric {
    /// Stable identifier.
    pub id: &'static str,
    /// For people.
    pub name: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// One sentence that says exactly what is counted.
    pub definition: &'static str,
    /// Computes it from the sum of a person's days.
    pub value: fn(&Totals) -> u64,
}

/// A computed number with its explanation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Figure {
    /// Identifier of the metric.
    pub metric: &'static str,
    /// For people.
    pub name: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// The number.
    pub value: u64,
    /// What exactly is counted.
    pub definition: &'static str,
}

impl Metric {
    /// The number for a person's days.
    #[must_use]
    pub fn figure(&self, stats: &Totals) -> Figure {
        Figure {
            metric: self.id,
            name: self.name,
            unit: self.unit,
            value: (self.value)(stats),
            definition: self.definition,
        }
    }
}

/// All numbers of a person's days, in the catalogue's order.
#[must_use]
pub fn figures(stats: &Totals) -> Vec<Figure> {
    CATALOGUE.iter().map(|metric| metric.figure(stats)).collect()
}

/// The metric with that identifier.
#[must_use]
pub fn metric(id: &str) -> Option<&'static Metric> {
    CATALOGUE.iter().find(|metric| metric.id == id)
}

macro_rules! counts {
    ($id:literal, $name:literal, $definition:literal, $value:expr) => {
        Metric { id: $id, name: $name, unit: Unit::Count, definition: $definition, value: $value }
    };
}

/// Every number there is so far.
pub static CATALOGUE: &[Metric] = &[
    counts!("actions", "Actions", "Everything a person did that succeeded.", Totals::actions),
    Metric {
        id: "active_time",
        name: "Active time",
        unit: Unit::Seconds,
        definition: "Five minutes for every five-minute span of the clock with at least one action.",
        value: |s| s.active_seconds,
    },
    counts!("logins", "Sign-ins", "Sign-ins that succeeded.", |s| s.count(Action::Login)),
    counts!("candidates_viewed", "Candidates viewed", "Candidate pages opened; one opened twice counts twice.", |s| s
        .count(Action::ViewCandidate)),
    counts!("lists_viewed", "Lists viewed", "Pages of candidate lists that were loaded.", |s| s
        .count(Action::ListCandidates)),
    counts!("searches", "Searches", "Searches for candidates.", |s| s.count(Action::SearchCandidates)),
    counts!("candidates_added", "Candidates added", "Candidates created by hand.", |s| s
        .count(Action::CreateCandidate)),
    counts!("candidates_updated", "Candidates updated", "Changes of a candidate's facts.", |s| s
        .count(Action::UpdateCandidate)),
    counts!("status_changes", "Status changes", "Moves of a candidate from one status to another.", |s| s
        .count(Action::ChangeStatus)
        + s.count(Action::BulkChangeStatus)),
    counts!("screened", "Screened", "Moves to screened.", |s| s.moved_to(Status::Screened)),
    counts!("interviewed", "Interviewed", "Moves to interviewed.", |s| s.moved_to(Status::Interviewed)),
    counts!("technical_rounds", "Technical rounds", "Moves to the technical round.", |s| s
        .moved_to(Status::TechnicalRound)),
    counts!("offers", "Offers", "Moves to offered.", |s| s.moved_to(Status::Offered)),
    counts!("hires", "Hires", "Moves to hired.", |s| s.moved_to(Status::Hired)),
    counts!("rejections", "Rejections", "Moves to rejected.", |s| s.moved_to(Status::Rejected)),
    counts!("holds", "Put on hold", "Moves to on hold.", |s| s.moved_to(Status::OnHold)),
    counts!("jobs_changed", "Jobs changed", "Jobs created, changed or closed.", |s| s.count(Action::CreateJob)
        + s.count(Action::UpdateJob)
        + s.count(Action::CloseJob)),
    counts!("reports_ordered", "Reports ordered", "Reports that a person asked for.", |s| s
        .count(Action::GenerateReport)),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_number_has_its_own_name_and_a_definition() {
        let ids: BTreeSet<_> = CATALOGUE.iter().map(|metric| metric.id).collect();

        assert_eq!(ids.len(), CATALOGUE.len());
        assert!(CATALOGUE.iter().all(|metric| metric.definition.ends_with('.') && !metric.name.is_empty()));
    }

    #[test]
    fn a_number_is_computed_from_the_days_it_is_given() {
        let mut stats = Totals::default();
        stats.tally.actions.insert(Action::ViewCandidate, 3);
        stats.tally.moves.insert(Status::Hired, 1);

        let value = |id| (metric(id).unwrap().value)(&stats);

        assert_eq!((value("candidates_viewed"), value("hires"), value("actions"), value("offers")), (3, 1, 3, 0));
    }
}
