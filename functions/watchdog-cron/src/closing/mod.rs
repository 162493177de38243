//! A day of the log is closed two hours after its end: it is compared with the histories of candidates and the statistics
//! of people, its digest joins the chain that makes later changes of the log evident, and what went through pipelines on it is
//! packed, so that months are read as fast as days.
//!
//! What is to be done follows from how far the chain reaches, so a run that died is done again by the next one, and days
//! that were missed are closed one a run.

mod compare;
mod files;
mod verify;

use std::collections::BTreeSet;

use chrono::{Duration, NaiveDate};
use hirelog_aws::BucketError;
use hirelog_domain::activity::closed_day;
use hirelog_domain::reconciliation::{Agreement, Reconciliation};
use hirelog_domain::time::{Instant, Period, start_of_day};
use hirelog_store::{DayDigest, Digesting, LogChain, StoreError};

use crate::{Watchdog, alerts};
pub use verify::{Finding, Verdict, verify};

/// A new installation is given this long to be filled before its first day is closed.
const FILLING: Duration = Duration::minutes(10);

/// Days of pipelines that one run packs.
const MOST_PACKED: usize = 1_000;

/// Why a day could not be closed now. The next run tries again.
#[derive(Debug, thiserror::Error)]
pub enum ClosingError {
    /// The table failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The bucket did not take or give a file.
    #[error(transparent)]
    Bucket(#[from] BucketError),
    /// Another run writes the digest at this moment: the next one finds it.
    #[error("another run is writing the digest")]
    Busy,
    /// A file of the bucket is no digest.
    #[error("the file of {0} is no digest: {1}")]
    Malformed(NaiveDate, serde_json::Error),
}

/// Closes the next day, if it can be closed.
pub(crate) async fn close(watchdog: &Watchdog) -> Result<(), ClosingError> {
    let now = watchdog.clock.now();
    let Some(chain) = watchdog.store.log_chain().await? else {
        return Ok(watchdog.store.begin_log_chain(&LogChain::begun(now)).await?);
    };
    let last_closed = closed_day(now, watchdog.organisation.zone);
    let next = match &chain.last {
        Some(last) => last.day.succ_opt().filter(|day| *day <= last_closed),
        None => Some(last_closed).filter(|_| now.since(chain.begun_at) >= FILLING),
    };
    match next {
        Some(day) => close_day(watchdog, &chain, day).await,
        None => Ok(()),
    }
}

async fn close_day(watchdog: &Watchdog, chain: &LogChain, day: NaiveDate) -> Result<(), ClosingError> {
    let span = span(chain.last.as_ref(), day, watchdog);
    let compare::Read { digesting, compared, flow_days } = compare::read(watchdog, day, span).await?;
    let previous = chain.last.as_ref().map_or("", |last| &last.chain);
    let digest = files::keep(&watchdog.archive, &digesting.finish(day, span, previous)).await?;
    let candidates = compared.without_change().filter_map(|told| told.candidate).collect();
    let result = compared.result(day, &watchdog.store.candidates_there(&candidates).await?);
    // Before the day is closed: who dies in between closes it again, and raises nothing twice.
    if result.state == Agreement::Different {
        alerts::records_differ(watchdog, &result).await?;
    }
    pack(watchdog, day, &flow_days).await?;
    if watchdog.store.close_day(chain, &chain.with(digest.clone()), &result).await? {
        report(&digest, &result);
    }
    Ok(())
}

/// Packs what is in parts of the month and of the one before, and of the months of which the day's events changed anything.
/// A run that dies here closes the day again, and packs what is left.
async fn pack(watchdog: &Watchdog, day: NaiveDate, changed: &BTreeSet<NaiveDate>) -> Result<(), StoreError> {
    let month_before = Period::month(day).from.pred_opt();
    let days = changed.iter().copied().chain([day]).chain(month_before);
    let months = days.map(|day| Period::month(day).from).collect();
    let packed = watchdog.store.pack_flows(&months, day, MOST_PACKED).await?;
    tracing::info!(%day, packed, "Days of pipelines were packed");
    Ok(())
}

/// The day begins where the one before ended, also where the organisation's zone was changed meanwhile.
fn span(last: Option<&DayDigest>, day: NaiveDate, watchdog: &Watchdog) -> (Instant, Instant) {
    let start = |day| start_of_day(day, watchdog.organisation.zone);
    let to = start(day.succ_opt().unwrap_or(day));
    (last.map_or_else(|| start(day), |last| last.to).min(to), to)
}

/// The line of the log is a copy of the chain in another place: who can change table and bucket cannot change it.
fn report(digest: &DayDigest, result: &Reconciliation) {
    let Reconciliation { changes, events, missing, doubled, unfounded, erased, people, miscounted, .. } = *result;
    tracing::info!(day = %digest.day, rows = digest.rows, late = digest.late, chain = digest.chain, "A day of the log was closed");
    if result.state == Agreement::Different {
        tracing::error!(
            day = %digest.day, changes, events, missing, doubled, unfounded, erased, people, miscounted,
            "Changes of candidates, the log and the statistics differ"
        );
    }
}

/// Reads a day of the log for its digest: rows that came on time, then those that came late on the day.
pub(crate) async fn digest_rows(
    store: &hirelog_store::Store,
    day: NaiveDate,
    span: (Instant, Instant),
) -> Result<Digesting, StoreError> {
    let mut digesting = Digesting::default();
    store.each_log_row(span, |row| digesting.add(&row)).await?;
    store.each_late_row(day, |row| digesting.add_late(&row)).await?;
    Ok(digesting)
}
