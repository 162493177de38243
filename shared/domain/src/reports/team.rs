//! The team report: figures of each person for a period, beside the team's totals and those of the period before.

use std::collections::BTreeMap;

use crate::activity::Totals;
use crate::consent;
use crate::ids::UserId;
use crate::time::Period;
use crate::users::{User, UserState};
use crate::workflow::Status;

/// What may be shown of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonFigures {
    /// The sum of the days.
    Shown(Box<Totals>),
    /// The person is not measured, so there is nothing to show, whatever is stored.
    OptedOut,
}

/// One person of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// Who.
    pub user: UserId,
    /// Name.
    pub name: String,
    /// Figures.
    pub figures: PersonFigures,
}

/// All that stands in a team report.
#[derive(Clone, Debug)]
pub struct TeamReport {
    /// Which days.
    pub period: Period,
    /// One row per person, by name.
    pub rows: Vec<PersonRow>,
    /// The sum of all rows that are shown.
    pub total: Totals,
    /// The same for the period before.
    pub previous: Totals,
    /// Candidates in each status now.
    pub pipeline: BTreeMap<Status, u64>,
}

/// Sums of days by person.
pub type StatsByUser = BTreeMap<UserId, Totals>;

impl TeamReport {
    /// Puts the report together: opted-out people have a row without figures and are in no total; people who left
    /// before the period appear only if they did something in it.
    #[must_use]
    pub fn assemble(
        period: Period,
        users: &[User],
        stats: &StatsByUser,
        before: &StatsByUser,
        pipeline: BTreeMap<Status, u64>,
    ) -> Self {
        let measured = |user: &User| consent::is_measured(user.consent.as_ref());
        let mut rows: Vec<PersonRow> = users
            .iter()
            .filter(|user| user.state == UserState::Active || stats.contains_key(&user.id))
            .map(|user| PersonRow {
                user: user.id,
                name: user.name.to_string(),
                figures: if measured(user) {
                    PersonFigures::Shown(Box::new(stats.get(&user.id).cloned().unwrap_or_default()))
                } else {
                    PersonFigures::OptedOut
                },
            })
            .collect();
        rows.sort_by_cached_key(|row| (row.name.to_lowercase(), row.user));
        let sum = |by_user: &StatsByUser| {
            let mut total = Totals::default();
            users
                .iter()
                .filter(|user| measured(user))
                .filter_map(|user| by_user.get(&user.id))
                .for_each(|s| total.merge(s));
            total
        };
        Self { period, rows, total: sum(stats), previous: sum(before), pipeline }
    }

    /// How many people have no figures because they are not measured.
    #[must_use]
    pub fn opted_out(&self) -> usize {
        self.rows.iter().filter(|row| row.figures == PersonFigures::OptedOut).count()
    }
}

impl PersonRow {
    /// The person's days, where they may be shown.
    #[must_use]
    pub fn shown(&self) -> Option<&Totals> {
        match &self.figures {
            PersonFigures::Shown(stats) => Some(stats),
            PersonFigures::OptedOut => None,
        }
    }
}
