//! Formulas over counters.

use super::{About, Facts, Reading, Weight};
use crate::activity::{Action, Counter, Credit, SLOT_SECONDS};
use crate::flow::{Flow, FlowCounter};

/// A counter of a formula.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Of people's days, added.
    Of(Counter),
    /// Of people's days, taken away.
    Less(Counter),
    /// Of a pipeline's days, added.
    In(FlowCounter),
}

/// How a number comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formula {
    /// The sum.
    Sum(&'static [Term]),
    /// Every action that succeeded.
    Actions,
    /// Five minutes for every five-minute span with any action.
    ActiveTime,
    /// Days with any action.
    ActiveDays,
    /// Actions on each day that has any.
    ActionsPerDay,
    /// A part of a whole, in percent.
    Share {
        /// Above the line.
        part: &'static [Term],
        /// Below the line.
        whole: &'static [Term],
    },
    /// A sum for each one.
    Mean {
        /// Above the line.
        total: &'static [Term],
        /// Below the line.
        of: &'static [Term],
    },
}

impl Term {
    fn of(self, counter: impl Fn(Counter) -> i64, flow: impl Fn(FlowCounter) -> i64) -> i64 {
        match self {
            Self::Of(one) => counter(one),
            Self::Less(one) => -counter(one),
            Self::In(one) => flow(one),
        }
    }
}

fn sum(terms: &[Term], facts: Facts<'_>) -> i64 {
    terms.iter().map(|term| term.of(|counter| facts.counter(counter), |counter| facts.flow(counter))).sum()
}

/// Sums are far below 2^52, where every whole number is exact.
#[expect(clippy::cast_precision_loss, reason = "see above")]
fn exact(number: i64) -> f64 {
    number as f64
}

/// A quotient to a tenth: more would pretend to know more.
fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

impl Formula {
    /// What the number comes from.
    #[must_use]
    pub fn about(&self) -> About {
        let of_pipeline = |terms: &[Term]| terms.iter().any(|term| matches!(term, Term::In(_)));
        match self {
            Self::Sum(terms) | Self::Share { part: terms, .. } | Self::Mean { total: terms, .. }
                if of_pipeline(terms) =>
            {
                About::Pipeline
            }
            _ => About::People,
        }
    }

    /// The part above the line.
    #[must_use]
    pub fn sum(&self, facts: Facts<'_>) -> i64 {
        let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        match (self, facts) {
            (Self::Sum(terms) | Self::Share { part: terms, .. } | Self::Mean { total: terms, .. }, facts) => {
                sum(terms, facts)
            }
            (Self::Actions | Self::ActionsPerDay, Facts::People(totals)) => whole(totals.actions()),
            (Self::ActiveTime, Facts::People(totals)) => whole(totals.active_seconds),
            (Self::ActiveDays, Facts::People(totals)) => whole(totals.active_days),
            (_, Facts::Pipeline(_)) => 0,
        }
    }

    /// The part below the line; none where the number is no quotient.
    #[must_use]
    pub fn among(&self, facts: Facts<'_>) -> Option<i64> {
        match (self, facts) {
            (Self::Share { whole: terms, .. } | Self::Mean { of: terms, .. }, facts) => Some(sum(terms, facts)),
            (Self::ActionsPerDay, Facts::People(totals)) => Some(i64::try_from(totals.active_days).unwrap_or(i64::MAX)),
            _ => None,
        }
    }

    /// The number out of its parts above and below the line. A rate of less than `minimum`, or of none, is none.
    #[must_use]
    pub fn reading(&self, above: i64, below: Option<i64>, minimum: u64) -> Reading {
        let Some(below) = below else { return Reading::Value(exact(above)) };
        // A mean of days is as good for one day as for many.
        let least =
            if matches!(self, Self::ActionsPerDay) { 1 } else { i64::try_from(minimum.max(1)).unwrap_or(i64::MAX) };
        if below < least {
            return Reading::TooFew;
        }
        let quotient = exact(above) / exact(below);
        Reading::Value(rounded(if matches!(self, Self::Share { .. }) { quotient * 100.0 } else { quotient }))
    }

    pub(super) fn read(&self, facts: Facts<'_>, minimum: u64) -> Reading {
        self.reading(self.sum(facts), self.among(facts), minimum)
    }

    /// What an event adds, through what it counts for in a person's day. Time and days of activity are sets: there the
    /// caller says whether the event is the first of its span or day.
    #[must_use]
    pub fn weight_of_credit(&self, credit: &Credit, first_of_span: bool, first_of_day: bool) -> Weight {
        let terms = |terms: &[Term]| terms.iter().map(|term| term.of(|counter| credit.to(counter), |_| 0)).sum();
        let flag = |is: bool| i64::from(is && credit.present);
        let done = || Action::ALL.iter().map(|action| credit.to(Counter::Done(*action))).sum();
        match self {
            Self::Sum(above) => Weight { counts: terms(above), among: 0 },
            Self::Share { part: above, whole: below } | Self::Mean { total: above, of: below } => {
                Weight { counts: terms(above), among: terms(below) }
            }
            Self::Actions => Weight { counts: done(), among: 0 },
            Self::ActiveTime => {
                Weight { counts: flag(first_of_span) * i64::try_from(SLOT_SECONDS).unwrap_or_default(), among: 0 }
            }
            Self::ActiveDays => Weight { counts: flag(first_of_day), among: 0 },
            Self::ActionsPerDay => Weight { counts: done(), among: flag(first_of_day) },
        }
    }

    /// What an event adds, through what it counts for in a pipeline's day.
    #[must_use]
    pub fn weight_of_flow(&self, flow: &Flow) -> Weight {
        let facts = Facts::Pipeline(flow);
        Weight { counts: self.sum(facts), among: self.among(facts).unwrap_or_default() }
    }

    fn terms(&self) -> Vec<Term> {
        match self {
            Self::Sum(terms) => terms.to_vec(),
            Self::Share { part: above, whole: below } | Self::Mean { total: above, of: below } => {
                [*above, *below].concat()
            }
            Self::Actions | Self::ActiveTime | Self::ActiveDays | Self::ActionsPerDay => Vec::new(),
        }
    }

    /// The counters of pipelines that it needs.
    pub fn flow_counters(&self) -> impl Iterator<Item = FlowCounter> {
        self.terms().into_iter().filter_map(|term| match term {
            Term::In(counter) => Some(counter),
            Term::Of(_) | Term::Less(_) => None,
        })
    }

    /// The actions whose events can count; none where any can.
    #[must_use]
    pub fn actions(&self) -> Option<Vec<Action>> {
        if matches!(self, Self::Actions | Self::ActiveTime | Self::ActiveDays | Self::ActionsPerDay) {
            return None;
        }
        let mut actions = Vec::new();
        for term in self.terms() {
            match term {
                Term::Of(counter) | Term::Less(counter) => actions.extend(counter.actions()?),
                Term::In(_) => actions.extend(FlowCounter::ACTIONS),
            }
        }
        actions.sort_unstable();
        actions.dedup();
        Some(actions)
    }

    /// In words: `100 × (mark_no_show) ÷ (complete_interview + mark_no_show)`.
    #[must_use]
    pub fn in_words(&self) -> String {
        match self {
            Self::Sum(terms) => written(terms),
            Self::Actions => "all actions that succeeded".into(),
            Self::ActiveTime => "5 min × spans of five minutes with any action".into(),
            Self::ActiveDays => "days with any action".into(),
            Self::ActionsPerDay => "all actions that succeeded ÷ days with any action".into(),
            Self::Share { part, whole } => format!("100 × ({}) ÷ ({})", written(part), written(whole)),
            Self::Mean { total, of } => format!("({}) ÷ ({})", written(total), written(of)),
        }
    }
}

fn written(terms: &[Term]) -> String {
    let mut text = String::new();
    for term in terms {
        text.push_str(match (term, text.is_empty()) {
            (Term::Less(_), _) => " − ",
            (_, true) => "",
            (_, false) => " + ",
        });
        text.push_str(&match term {
            Term::Of(counter) | Term::Less(counter) => counter.to_string(),
            Term::In(counter) => counter.to_string(),
        });
    }
    text
}
