//! Reading what is compared: the log of a day (once, for the digest as well), the histories, the statistics.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate};
use hirelog_domain::consent::is_measured;
use hirelog_domain::flow::Flow;
use hirelog_domain::ids::UserId;
use hirelog_domain::reconciliation::{CHANGES, Compared, Told};
use hirelog_domain::time::{Instant, Period};
use hirelog_domain::users::User;
use hirelog_store::{Digesting, StoreError};

use crate::Watchdog;

/// A row of a history and its event are written together, but their moments may be a breath apart.
const BREATH: Duration = Duration::minutes(1);

/// A day of the log, read once.
pub(super) struct Read {
    /// For its digest.
    pub(super) digesting: Digesting,
    /// For comparing.
    pub(super) compared: Compared,
    /// The days of pipelines that its events changed: the day itself, and earlier ones of which steps were taken back.
    pub(super) flow_days: BTreeSet<NaiveDate>,
}

/// Reads the day.
pub(super) async fn read(watchdog: &Watchdog, day: NaiveDate, span: (Instant, Instant)) -> Result<Read, StoreError> {
    let (store, (from, to)) = (&watchdog.store, span);
    let mut digesting = Digesting::default();
    let (mut compared, mut flow_days) = (Compared::default(), BTreeSet::new());
    let within = |at: Instant| at >= from && at < to;
    let take = |row: hirelog_store::LogRow| {
        if within(row.event.at) {
            digesting.add(&row);
            flow_days.extend(Flow::of(&row.event).map(|of_event| of_event.day));
        }
        match Told::of(&row.event) {
            Some(told) if within(row.event.at) => compared.told.push(told),
            Some(told) => drop(compared.told_around.insert(told.id)),
            None => {}
        }
    };
    store.each_log_row((from - BREATH, to + BREATH), take).await?;
    let late = |row: hirelog_store::LogRow| {
        digesting.add_late(&row);
        flow_days.extend(Flow::of(&row.event).map(|of_event| of_event.day));
    };
    store.each_late_row(day, late).await?;
    for change in store.changes_between(from - BREATH, to + BREATH).await? {
        if within(change.at) {
            compared.changes.push(change.id);
        } else {
            compared.changes_around.insert(change.id);
        }
    }
    compared.counted = counted(watchdog, day, from).await?;
    Ok(Read { digesting, compared, flow_days })
}

/// What people are counted for who were measured the whole day: of who decided on it, part of the day counts.
async fn counted(
    watchdog: &Watchdog,
    day: NaiveDate,
    from: Instant,
) -> Result<BTreeMap<UserId, BTreeMap<hirelog_domain::activity::Action, u64>>, StoreError> {
    let (totals, people) = tokio::try_join!(watchdog.store.team_totals(Period::day(day)), watchdog.store.all_users())?;
    let whole_day =
        |user: &User| is_measured(user.consent.as_ref()) && user.consent.is_some_and(|decision| decision.at <= from);
    let of_person = |user: User| {
        let counted = totals.get(&user.id).map(|totals| CHANGES.map(|action| (action, totals.count(action))));
        (user.id, counted.into_iter().flatten().filter(|(_, count)| *count > 0).collect())
    };
    Ok(people.into_iter().filter(whole_day).map(of_person).collect())
}
