//! Time in each status, from a history alone. Time on hold is kept apart; a step that was taken back never was.

use std::collections::BTreeMap;

use chrono::Duration;

use super::Status;
use crate::candidates::HistoryRow;
use crate::time::Instant;

/// How long a candidate has been where, up to some moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Durations {
    /// Time in each status but on hold; the running one included. Hired and rejected are ends and take no time.
    pub stages: BTreeMap<Status, Duration>,
    /// Time on hold.
    pub on_hold: Duration,
}

impl Durations {
    /// Reads a history, oldest row first, as of `now`.
    #[must_use]
    pub fn of(history: &[HistoryRow], now: Instant) -> Self {
        let steps = effective(history);
        let ends = steps.iter().skip(1).map(|row| row.at).chain([now]);
        let mut durations = Self::default();
        for (row, end) in steps.iter().zip(ends) {
            let stay = end.since(row.at).max(Duration::zero());
            match row.to {
                Status::OnHold => durations.on_hold += stay,
                Status::Hired | Status::Rejected => {}
                status => *durations.stages.entry(status).or_default() += stay,
            }
        }
        durations
    }

    /// All of it.
    #[must_use]
    pub fn total(&self) -> Duration {
        self.stages.values().fold(self.on_hold, |total, stay| total + *stay)
    }
}

/// The steps that count: without those taken back, and without what took them back.
fn effective(history: &[HistoryRow]) -> Vec<&HistoryRow> {
    let mut steps = Vec::with_capacity(history.len());
    for row in history {
        if row.undoes {
            steps.pop();
        } else {
            steps.push(row);
        }
    }
    steps
}
