//! Sums of days: of people who agreed to be measured, and of pipelines.

use std::collections::BTreeMap;

use crate::activity::{DayStats, StoredDay, Totals};
use crate::consent;
use crate::flow::{Flow, FlowDays};
use crate::ids::UserId;
use crate::metrics::{About, Facts, Metric};
use crate::time::Period;
use crate::users::User;

/// Sums of days by person.
pub type StatsByUser = BTreeMap<UserId, Totals>;

/// People who agreed to be measured, by identifier.
#[must_use]
pub fn measured<'a>(users: impl IntoIterator<Item = &'a User>) -> BTreeMap<UserId, &'a User> {
    let agreed = users.into_iter().filter(|user| consent::is_measured(user.consent.as_ref()));
    agreed.map(|user| (user.id, user)).collect()
}

/// The sums of each person's days in a period.
#[must_use]
pub fn by_user<'a>(days: impl IntoIterator<Item = &'a StoredDay>, period: Period) -> StatsByUser {
    let mut by_user: BTreeMap<_, Vec<&DayStats>> = BTreeMap::new();
    for day in days.into_iter().filter(|day| period.from <= day.day && day.day <= period.to) {
        by_user.entry(day.user).or_default().push(&day.stats);
    }
    by_user.into_iter().map(|(user, days)| (user, days.into_iter().collect())).collect()
}

/// The sum over people who may be shown.
#[must_use]
pub fn sum(stats: &StatsByUser, measured: &BTreeMap<UserId, &User>) -> Totals {
    let mut total = Totals::default();
    stats.iter().filter(|(user, _)| measured.contains_key(user)).for_each(|(_, totals)| total.merge(totals));
    total
}

/// The sum over the days of a period.
#[must_use]
pub fn flow_of(days: &FlowDays, period: Period) -> Flow {
    let mut total = Flow::default();
    days.range(period.from..=period.to).for_each(|(_, flow)| total.merge(flow));
    total
}

/// What a number is read from.
#[must_use]
pub fn facts<'a>(metric: &Metric, people: &'a Totals, flow: &'a Flow) -> Facts<'a> {
    match metric.about() {
        About::People => Facts::People(people),
        About::Pipeline => Facts::Pipeline(flow),
    }
}
