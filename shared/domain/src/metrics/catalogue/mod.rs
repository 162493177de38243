//! Every number there is, group by group.

mod activity;
mod data_care;
mod extraction;
mod interviews;
mod pipeline;
mod quality;
mod speed;

use super::{Metric, Term};
use crate::activity::{Action, Counter, Sum};
use crate::flow::FlowCounter;
use crate::workflow::Status;

/// Every number, in the order in which they are shown.
pub fn all() -> impl Iterator<Item = &'static Metric> {
    let groups = [
        activity::METRICS,
        pipeline::METRICS,
        speed::METRICS,
        interviews::METRICS,
        quality::METRICS,
        extraction::METRICS,
        data_care::METRICS,
    ];
    groups.into_iter().flatten()
}

const fn done(action: Action) -> Term {
    Term::Of(Counter::Done(action))
}

const fn moved(status: Status) -> Term {
    Term::Of(Counter::MovedTo(status))
}

const fn sum(sum: Sum) -> Term {
    Term::Of(Counter::Sum(sum))
}

const fn less(sum: Sum) -> Term {
    Term::Less(Counter::Sum(sum))
}

const fn entered(status: Status) -> Term {
    Term::In(FlowCounter::Entered(status))
}

/// Moves to any status.
const MOVES: [Term; 9] = [
    moved(Status::New),
    moved(Status::Screened),
    moved(Status::Interviewed),
    moved(Status::TechnicalRound),
    moved(Status::HrRound),
    moved(Status::Offered),
    moved(Status::Hired),
    moved(Status::Rejected),
    moved(Status::OnHold),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::activity::Totals;
    use crate::flow::Flow;
    use crate::metrics::{About, Facts, Formula, Reading, Unit, metric};

    #[test]
    fn every_number_has_its_own_name_and_a_definition() {
        let ids: BTreeSet<_> = all().map(|metric| metric.id).collect();
        let names: BTreeSet<_> = all().map(|metric| metric.name).collect();

        assert!(ids.len() >= 60, "{}", ids.len());
        assert_eq!((ids.len(), names.len()), (all().count(), all().count()));
        assert!(all().all(|metric| metric.definition.ends_with('.') && !metric.formula.in_words().is_empty()));
    }

    #[test]
    fn only_quotients_are_rates_and_no_formula_mixes_people_with_pipelines() {
        for metric in all() {
            let quotient = metric.formula.in_words().contains('÷');
            let rate = matches!(metric.unit, Unit::Percent | Unit::PerDay);
            assert!(quotient || !rate, "{}", metric.id);
            assert_eq!(matches!(metric.formula, Formula::Share { .. }), metric.unit == Unit::Percent, "{}", metric.id);
        }
    }

    #[test]
    fn numbers_come_from_the_days_they_are_given() {
        let mut day = Totals::default();
        day.tally.actions.insert(Action::ViewCandidate, 3);
        day.tally.moves.insert(Status::Hired, 1);
        let value = |id| metric(id).unwrap().read(Facts::People(&day), 5).value();

        assert_eq!(value("candidates_viewed"), Some(3.0));
        assert_eq!((value("hires"), value("actions"), value("offers")), (Some(1.0), Some(3.0), Some(0.0)));
    }

    #[test]
    fn a_rate_of_too_few_is_none_and_one_of_enough_is_rounded_to_a_tenth() {
        let rate = metric("hire_rate").unwrap();
        let flow =
            |new| Flow::from_iter([(FlowCounter::Entered(Status::New), new), (FlowCounter::Entered(Status::Hired), 1)]);

        assert_eq!(rate.about(), About::Pipeline);
        assert_eq!(rate.read(Facts::Pipeline(&flow(4)), 5), Reading::TooFew);
        assert_eq!(rate.read(Facts::Pipeline(&flow(5)), 5), Reading::Value(20.0));
        assert_eq!(rate.read(Facts::Pipeline(&flow(6)), 5), Reading::Value(16.7));
        assert_eq!(rate.formula.in_words(), "100 × (entered_hired) ÷ (entered_new)");
    }
}
