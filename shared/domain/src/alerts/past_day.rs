//! A day that is over, as all rules about days see it.

use std::collections::BTreeSet;

use chrono::{Days as Back, NaiveDate};
use chrono_tz::Tz;

use super::calendar::{Days, Member, days_off};
use super::unusual::BASELINE_WEEKS;
use crate::time::Period;

/// Days before the one that is looked at: everything that is compared with.
const HISTORY_DAYS: u64 = 7 * BASELINE_WEEKS;

/// A day that is over, and what is known of the time before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastDay {
    /// The day.
    pub day: NaiveDate,
    /// The first day that was read.
    pub known_from: NaiveDate,
    /// Whose days these are.
    pub zone: Tz,
    /// Days since then on which the team did not work.
    pub off: BTreeSet<NaiveDate>,
}

impl PastDay {
    /// The days that are read to look at one.
    #[must_use]
    pub fn days_read(day: NaiveDate) -> Period {
        Period { from: day - Back::new(HISTORY_DAYS), to: day }
    }

    /// The day, with the days of everybody who agreed to be measured.
    #[must_use]
    pub fn of(day: NaiveDate, team: &[(&Member, &Days)], zone: Tz) -> Self {
        let known = Self::days_read(day);
        let days: Vec<&Days> = team.iter().map(|(_, days)| *days).collect();
        Self { day, known_from: known.from, zone, off: days_off(&days, known) }
    }
}
