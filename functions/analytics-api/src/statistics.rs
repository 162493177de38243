//! A person's figures for today, this week and this month, each with its explanation.

use chrono::NaiveDate;
use hirelog_domain::activity::Totals;
use hirelog_domain::analytics::AnalyticsSettings;
use hirelog_domain::consent;
use hirelog_domain::metrics::{About, Facts, Figure, metrics_about};
use hirelog_domain::time::{Instant, Period};
use hirelog_domain::users::User;
use hirelog_http::Operation;
use hirelog_store::statistics::{day_keys, totals};
use hirelog_store::{Loaded, Store, StoreError};
use serde::Serialize;
use utoipa::ToSchema;

/// Figures, or the reason why there are none.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum StatisticsOut {
    /// The person agreed to be measured.
    Shown {
        /// Today.
        day: Box<PeriodOut>,
        /// This ISO week.
        week: Box<PeriodOut>,
        /// This month.
        month: Box<PeriodOut>,
    },
    /// The person is not measured.
    OptedOut,
}

/// Figures of one period.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Stats)]
pub(crate) struct PeriodOut {
    /// First day.
    from: NaiveDate,
    /// Last day.
    to: NaiveDate,
    /// Every number of the catalogue.
    figures: Vec<Figure>,
    /// Actions in each local hour, from 0 to 23.
    hours: Vec<u64>,
    /// First action of the period.
    first_activity: Option<Instant>,
    /// Last action of the period.
    last_activity: Option<Instant>,
}

impl PeriodOut {
    fn of(period: Period, totals: &Totals) -> Self {
        Self {
            from: period.from,
            to: period.to,
            figures: metrics_about(About::People)
                .map(|one| one.figure(Facts::People(totals), None, AnalyticsSettings::usual().minimum_volume.into()))
                .collect(),
            hours: totals.hours().to_vec(),
            first_activity: totals.tally.first,
            last_activity: totals.tally.last,
        }
    }
}

/// Reads the days of month and week in one call. Nothing is read of a person who is not measured.
pub(crate) async fn statistics(operation: &Operation, store: &Store, user: &User) -> Result<StatisticsOut, StoreError> {
    if !consent::is_measured(user.consent.as_ref()) {
        return Ok(StatisticsOut::OptedOut);
    }
    let today = operation.now().day(operation.app().organisation.zone);
    let [day, week, month] = [Period::day(today), Period::week(today), Period::month(today)];
    let mut keys = day_keys(user.id, month);
    let in_week = day_keys(user.id, week);
    keys.extend(in_week.into_iter().filter(|key| !keys.contains(key)).collect::<Vec<_>>());
    let loaded = store.load(&keys).await?;
    let shown = |period: Period, loaded: &Loaded| {
        totals(loaded, user.id, period).map(|totals| Box::new(PeriodOut::of(period, &totals)))
    };
    Ok(StatisticsOut::Shown { day: shown(day, &loaded)?, week: shown(week, &loaded)?, month: shown(month, &loaded)? })
}
